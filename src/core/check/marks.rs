//! Marks that are none: full-width twins, more bars than a pause has, and marks where nothing is spoken.

use super::checker::Checker;
use super::texts::{Versions, Voice, narrowed, place, spoken};
use crate::core::diagnostic::{Code, Note, Step};
use crate::core::source::decode::Trail;

/// Full-width twins of the marks of a line, and what was meant.
const TWINS: [(&str, &str); 6] =
    [("\u{FF5C}", "|"), ("\u{FFE8}", "|"), ("\u{3010}", "["), ("\u{3011}", "]"), ("\u{FF3B}", "["), ("\u{FF3D}", "]")];

/// Notes what looks like a mark and would be shown to the trainee as it is typed.
pub(super) fn look(checker: &mut Checker<'_>, voice: Voice, path: &Trail<'_>, versions: &Versions<'_>) {
    let draft = checker.draft;
    // Most replies have none, and need no path.
    if voice == Voice::Agent && !versions.iter().any(|(_, text)| text.contains(['|', '['])) {
        return;
    }
    let path = path.to_path();
    let field = match path.steps() {
        [.., Step::Name(list), Step::Name(_), Step::Name(field)] if list == "says" => field.as_str(),
        _ if voice == Voice::Agent => "reply",
        _ => return,
    };
    for (language, text) in versions {
        let place = place(draft, path.clone(), *language);
        let mut tell = |kind: &str, found: &str, meant: Option<&str>| {
            let place = narrowed(draft, place.clone(), text, found);
            let details = vec![("found", found.to_owned()), ("kind", kind.to_owned())];
            let note = Note::on(Code::OddMark, place).with(details);
            checker.push(note.suggesting(meant.map(str::to_owned)));
        };
        if field == "text" {
            let written = spoken(draft, &place).unwrap_or(text);
            if let Some((twin, mark)) = TWINS.into_iter().find(|(twin, _)| written.contains(twin)) {
                tell("twin", twin, Some(mark));
            } else if written.contains("|||") {
                tell("bars", "|||", Some("||"));
            }
        } else if let Some(mark) = ["|", "["].into_iter().find(|mark| text.contains(mark)) {
            tell("unspoken", mark, None);
        }
    }
}
