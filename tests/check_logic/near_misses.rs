//! Scenarios that look like a mistake and are none.

use super::call;
use attune::core::source::load;
use std::fmt::Write;

const TWO: (&str, &str) = (
    "customers.mr-abara",
    r#"(name: "Mr Abara", age: 57, fears: Unfairness, needs: ["a-date"], story: "They are his.",
        earlier: [(when: "Monday", by: "Finn", note: "Asked for the parcel.", failed: true)],
        starts: (heat: 70, trust: 35))"#,
);

/// What each is, and the changes that make it.
type Miss = (&'static str, &'static [(&'static str, &'static str)]);

const MISSES: &[Miss] = &[
    ("the ends of the range", &[("moments.what-now.says.hot.when", r#""heat == 100 or trust == 100 or face == 0""#)]),
    ("effort has no upper end", &[("moments.what-now.says.hot.when", r#""effort > 400""#)]),
    (
        "trust of somebody who starts below the floor",
        &[("customers.mrs-abara.starts.trust", "3"), ("moments.what-now.says.hot.when", r#""trust < 5""#)],
    ),
    ("a failure that one of two has", &[TWO, ("moments.what-now.says.hot.when", r#""failures >= 1""#)]),
    (
        "who escalates may be come to by an ending's lines",
        &[(
            "endings.gone.says",
            r#"{"bye": (text: "Enough.", when: "escalated"), "well": (text: "Well.", when: "otherwise")}"#,
        )],
    ),
    (
        "a branch for who escalates, to a pinned ending",
        &[("moments.opening.replies.policy.branches", r#"[(when: "escalated", ends: "gone")]"#)],
    ),
    (
        "not escalated first, a pinned ending for the rest",
        &[(
            "moments.opening.replies.policy.branches",
            r#"[(when: "not escalated", goes: "end"), (when: "heat > 3", ends: "gone")]"#,
        )],
    ),
    (
        "who has given up and feels heard goes on",
        &[("moments.what-now.says.hot.when", r#""quiet-exit and heard >= 35""#)],
    ),
    (
        "where two customers stand at the start",
        &[TWO, ("moments.opening.says.again", r#"(text: "Again!", when: "heat >= 60")"#)],
    ),
    (
        "said on the way round",
        &[
            ("moments.what-now.replies.sorry.goes", r#""opening""#),
            ("moments.opening.says.again", r#"(text: "And now?", when: "said what-now.sorry")"#),
            ("moments.opening.replies.policy.when", r#""not said opening.listen""#),
        ],
    ),
    (
        "said just now, where it branches",
        &[
            ("moments.what-now.replies.sorry.goes", r#""what-now""#),
            (
                "moments.what-now.replies.sorry.branches",
                r#"[(when: "said what-now.depot", goes: "end"), (when: "clock > 90", ends: "gone")]"#,
            ),
            ("moments.what-now.replies.depot.goes", r#""what-now""#),
            ("moments.what-now.replies.bye", r#"(text: "Good-bye.", goes: "end")"#),
        ],
    ),
    (
        "an expectation after an outcome that the author overruled",
        &[
            ("endings.found.outcome", "DeEscalated"),
            ("customers.mrs-abara.expects", r#"{"calm": (text: "calm", met: "deescalated and heat >= 60")}"#),
        ],
    ),
    (
        "branches in the right order",
        &[(
            "moments.opening.replies.listen.branches",
            r#"[(when: "heat >= 80", goes: "end"), (when: "heat >= 40", ends: "gone")]"#,
        )],
    ),
    (
        "a branch to where it goes anyway, before one that leads elsewhere",
        &[(
            "moments.opening.replies.listen.branches",
            r#"[(when: "heat >= 80", goes: "what-now"), (when: "face < 20", goes: "end")]"#,
        )],
    ),
    (
        "branches that leave nothing over, to a moment that others lead to",
        &[(
            "moments.opening.replies.listen.branches",
            r#"[(when: "heat >= 40", goes: "end"), (when: "heat < 40", ends: "gone")]"#,
        )],
    ),
    (
        "an ending that is narrower than the one before, and pinned",
        &[
            ("endings.better", r#"(title: "Better", when: "trust > 70", later: "l")"#),
            ("endings.last", r#"(title: "Last", later: "l")"#),
            ("endings.gone.when", r#""trust <= 45""#),
            ("moments.what-now.replies.sorry.goes", ""),
            ("moments.what-now.replies.sorry.ends", r#""better""#),
            ("moments.what-now.replies.depot.branches", r#"[(when: "clock > 90", ends: "last")]"#),
        ],
    ),
    ("the last ending for the one number left", &[("endings.found.when", r#""trust < 45 or trust > 45""#)]),
    (
        "replies that leave no gap",
        &[
            ("moments.what-now.replies.depot.when", r#""heat < 60 or said opening.policy""#),
            ("moments.what-now.replies.sorry.when", r#""heat >= 60 and not said opening.policy or trust < 3""#),
        ],
    ),
    (
        "replies for each way to get here",
        &[
            ("moments.what-now.replies.depot.when", r#""said opening.listen""#),
            ("moments.what-now.replies.sorry.when", r#""said opening.policy""#),
        ],
    ),
    (
        "replies for each branch that leads here",
        &[
            ("moments.opening.replies.policy.goes", r#""end""#),
            ("moments.opening.replies.listen.branches", r#"[(when: "heat >= 50", goes: "end")]"#),
            ("moments.what-now.replies.depot.when", r#""heat < 30""#),
            ("moments.what-now.replies.sorry.when", r#""heat >= 30 and heat < 50""#),
        ],
    ),
    ("one reply without a condition", &[("moments.what-now.replies.sorry.when", r#""heat > 60""#)]),
    (
        "lines for each way to get here",
        &[
            ("moments.what-now.says.hot.when", r#""said opening.listen""#),
            ("moments.what-now.says.calmer.when", r#""said opening.policy""#),
        ],
    ),
    (
        "lines for each customer, and how each begins",
        &[
            TWO,
            ("moments.opening.says.monday.when", r#""customer mr-abara""#),
            ("moments.opening.says.thursday", r#"(text: "It's [Thursday]!", when: "heat < 60")"#),
        ],
    ),
    (
        "a customer who spoke just before, in a moment with nothing to answer",
        &[
            ("moments.sigh", r#"(says: {"a": (text: "Well.")}, goes: "what-now")"#),
            ("moments.opening.replies.listen.goes", r#""sigh""#),
            ("moments.opening.replies.policy.goes", r#""sigh""#),
            ("moments.what-now.says.calmer.when", r#""heat < 30""#),
        ],
    ),
    (
        "nothing is said to a ticket line",
        &[
            (
                "moments.ticket",
                r#"(replies: {"note": (act: Ticket, text: "Call back.", goes: "last"), "none": (text: "Bye.", goes: "end")})"#,
            ),
            ("moments.what-now.replies.sorry.goes", r#""ticket""#),
            (
                "moments.last",
                r#"(says: {"a": (text: "Are you there?", when: "heat > 50")}, replies: {"bye": (text: "Bye.", goes: "end")})"#,
            ),
        ],
    ),
    (
        "a way round with a way out by an ending",
        &[
            ("moments.what-now.replies.depot.goes", r#""opening""#),
            ("moments.what-now.replies.sorry.goes", r#""opening""#),
            ("moments.opening.replies.policy.branches", r#"[(when: "turns > 3", ends: "gone")]"#),
        ],
    ),
    (
        "a question whose cue was said before, with nothing to answer since",
        &[
            ("moments.sigh", r#"(says: {"a": (text: "[Well].")}, goes: "choose")"#),
            ("moments.choose", r#"(perceive: [(words: Ask)], replies: {"a": (text: "So?", goes: "end")})"#),
            ("moments.opening.replies.listen.goes", r#""sigh""#),
        ],
    ),
    ("needs are ranked without a cue", &[("moments.what-now.perceive", "[(needs: true)]")]),
    (
        "a need that nobody has, among those that are ranked",
        &[
            ("needs.a-refund", r#"(text: "her money back")"#),
            ("moments.opening.perceive", "[(words: Plead, needs: true)]"),
        ],
    ),
    ("a need that is late, and opens", &[("needs.a-date.late", "60"), ("moments.what-now.opens", r#"["a-date"]"#)]),
    (
        "lines for what was said a while ago",
        &[
            (
                "moments.wait",
                r#"(says: {"a": (text: "Well?")}, replies: {"go": (text: "A moment.", goes: "what-now")})"#,
            ),
            ("moments.opening.replies.listen.goes", r#""wait""#),
            ("moments.opening.replies.policy.goes", r#""wait""#),
            ("moments.what-now.says.hot.when", r#""said opening.listen""#),
            ("moments.what-now.says.calmer.when", r#""said opening.policy""#),
        ],
    ),
    (
        "lines for the only customer who can be there",
        &[
            TWO,
            (
                "moments.wait",
                r#"(says: {"a": (text: "Well?")}, replies: {"go": (text: "A moment.", goes: "what-now")})"#,
            ),
            ("moments.opening.replies.listen.goes", r#""wait""#),
            ("moments.opening.replies.listen.when", r#""customer mr-abara""#),
            ("moments.opening.replies.policy.goes", r#""end""#),
            ("moments.what-now.says.calmer.when", r#""customer mr-abara""#),
        ],
    ),
    (
        "a moment that may pass in silence",
        &[
            ("moments.sigh", r#"(says: {"a": (text: "Oh.", when: "heat > 70")}, goes: "what-now")"#),
            ("moments.opening.replies.listen.goes", r#""sigh""#),
        ],
    ),
    (
        "replies by the clock",
        &[
            ("moments.what-now.replies.depot.when", r#""clock < 4000""#),
            ("moments.what-now.replies.sorry.when", r#""clock >= 9 and heat > 3""#),
        ],
    ),
    (
        "one of two replies, whichever is taken first",
        &[
            ("moments.what-now.replies.depot.goes", r#""what-now""#),
            ("moments.what-now.replies.depot.when", r#""not said what-now.sorry""#),
            ("moments.what-now.replies.sorry.goes", r#""what-now""#),
            ("moments.what-now.replies.sorry.when", r#""not said what-now.depot""#),
            ("moments.opening.replies.bye", r#"(text: "Good-bye.", goes: "end")"#),
            ("moments.what-now.replies.sorry.branches", r#"[(when: "turns > 5", goes: "end")]"#),
        ],
    ),
    ("the only customer may become one of two", &[TWO, ("moments.what-now.says.hot.when", r#""customer mrs-abara""#)]),
];

#[test]
fn nothing_is_found_in_them() {
    let mut wrong = String::new();
    for (what, changes) in MISSES {
        for finding in load(&call(changes)).findings {
            writeln!(wrong, "{what}: {} at {} {:?}", finding.code.name(), finding.path, finding.details).unwrap();
        }
    }
    assert!(wrong.is_empty(), "{wrong}");
}
