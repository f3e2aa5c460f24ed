//! Numbers that a translation changes.

use super::checker::Checker;
use super::texts::{each_text, place};
use crate::core::diagnostic::{Code, Note};
use crate::core::scenario::Scenario;
use crate::core::text::{Language, Numbers};

/// Notes texts of which a number in digits is met nowhere in the other language.
pub(super) fn check_numbers(checker: &mut Checker<'_>, scenario: &Scenario) {
    if checker.draft.translations.is_empty() {
        return;
    }
    let sources: Vec<(Language, usize)> =
        checker.draft.translations.iter().map(|(language, source, _)| (*language, *source)).collect();
    let mut notes = Vec::new();
    each_text(scenario, &mut |_, path, versions| {
        let has_digit =
            |text: &str| text.bytes().any(|byte| byte.is_ascii_digit()) || text.contains(['\u{FF11}', '\u{FF12}']);
        if !versions.iter().any(|(_, text)| has_digit(text)) {
            return;
        }
        let Some((_, source)) = versions.iter().find(|(language, _)| *language == scenario.source) else { return };
        let ours = Numbers::of(source);
        for (language, text) in versions.iter().filter(|(language, _)| *language != scenario.source) {
            let theirs = Numbers::of(text);
            let lost = ours.digits.iter().find(|digits| !theirs.meets(digits));
            let new = theirs.digits.iter().find(|digits| !ours.meets(digits));
            let details = match (lost, new) {
                (Some(lost), Some(new)) => {
                    vec![("number", lost.clone()), ("other", new.clone()), ("kind", "both".to_owned())]
                }
                (Some(lost), None) => {
                    vec![("number", lost.clone()), ("other", String::new()), ("kind", "lost".to_owned())]
                }
                (None, Some(new)) => {
                    vec![("number", String::new()), ("other", new.clone()), ("kind", "new".to_owned())]
                }
                (None, None) => continue,
            };
            let own = place(path.to_path(), scenario.source, scenario, &sources);
            let theirs = place(path.to_path(), *language, scenario, &sources);
            notes.push(Note::on(Code::NumberDiffers, theirs).with(details).label("source", own));
        }
    });
    for note in notes {
        checker.push(note);
    }
}
