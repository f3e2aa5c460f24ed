//! Numbers that a translation changes.

use super::checker::Checker;
use super::texts::{Versions, narrowed, place};
use crate::core::diagnostic::{Code, Note};
use crate::core::source::decode::Trail;
use crate::core::text::{Digits, Language, Numbers};

/// Notes texts of which a number in digits is met nowhere in the other language.
pub(super) fn look(checker: &mut Checker<'_>, path: &Trail<'_>, versions: &Versions<'_>) {
    let draft = checker.draft;
    if versions.len() < 2 {
        return;
    }
    let is_digit = |character: char| character.is_ascii_digit() || ('\u{FF10}'..='\u{FF19}').contains(&character);
    if !versions.iter().any(|(_, text)| text.contains(is_digit)) {
        return;
    }
    let Some((_, source)) = versions.iter().find(|(language, _)| *language == draft.raw.language) else { return };
    let ours = Numbers::of(source);
    for (language, text) in versions.iter().filter(|(language, _)| *language != draft.raw.language) {
        let theirs = Numbers::of(text);
        let lost = ours.digits.iter().find(|digits| !theirs.meets(digits));
        let new = theirs.digits.iter().find(|digits| !ours.meets(digits));
        let kind = match (lost, new) {
            (Some(_), Some(_)) => "both",
            (Some(_), None) => "lost",
            (None, Some(_)) => "new",
            (None, None) => continue,
        };
        let written = |digits: Option<&Digits>| digits.map(|digits| digits.text.clone()).unwrap_or_default();
        let details = vec![("number", written(lost)), ("other", written(new)), ("kind", kind.to_owned())];
        let point = |language: Language, text: &str, digits: Option<&Digits>| {
            let place = place(draft, path.to_path(), language);
            match digits {
                Some(digits) => narrowed(draft, place, text, &digits.text),
                None => place,
            }
        };
        let own = point(draft.raw.language, source, lost);
        let theirs = point(*language, text, new);
        checker.push(Note::on(Code::NumberDiffers, theirs).with(details).label("source", own));
    }
}
