//! `attune graph`: the picture of a call.

mod any_call;
mod output;
mod pictures;
mod svg;

use crate::support::folder;

/// A call with everything that a picture may have to show: ways back, a loop, branches, replies that are open at times
/// only, a moment that goes on by itself, one that nothing leads to, pinned endings, and texts that are no markup.
pub(crate) const RING: &str = r#"Scenario(
    id: "ring",
    title: "Round & round <script>alert(1)</script>",
    company: "Lumen",
    brief: "One caller.",
    needs: {"n": (text: "an end")},
    customers: {"c": (name: "C", age: 40, story: "s", fears: NotMattering, needs: ["n"], starts: (heat: 50, trust: 40))},
    moments: {
        "opening": (
            says: {"a": (text: "Is this \"the desk\"? <b>Hello</b> --> end; I've been round twice.")},
            replies: {
                "listen": (text: "Yes. <i>Go on</i>.", goes: "asks"),
                "again": (text: "Say again?", goes: "opening"),
                "leave": (text: "No.", ends: "gone"),
            },
        ),
        "asks": (
            says: {"b": (text: "And so?")},
            replies: {
                "back": (text: "From the start, please.", when: "turns < 5", goes: "opening"),
                "on": (
                    text: "I'll see to it.", when: "not (heat >= 70 and trust < 20)", goes: "waits",
                    branches: [(when: "trust >= 50 or said opening.again", goes: "end"), (when: "heat > 90", ends: "gone")],
                ),
            },
        ),
        "waits": (says: {"c": (text: "…")}, goes: "asks"),
        "attic": (says: {"d": (text: "Nobody comes here.")}, replies: {"down": (text: "Come.", goes: "asks")}),
    },
    endings: {
        "done": (title: "Done at last", when: "deescalated", later: "It's done."),
        "gone": (title: "Gone", later: "Never seen again."),
    },
)
"#;

/// A folder with [`RING`] in it.
pub(crate) fn ring() -> tempfile::TempDir {
    folder(&[("ring/call.ron", RING.as_bytes())])
}
