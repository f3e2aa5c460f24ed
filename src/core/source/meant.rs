//! What was meant by a condition that can't be read: marks of other languages and keyboards, and names taken apart.

use super::ExpressionError;
use crate::core::customer::Outcome;
use std::ops::Range;

/// Marks and words that do the same work elsewhere, and how conditions write them.
const MARKS: [(&str, &[&str]); 8] = [
    (">=", &["\u{2265}", "=>", "\u{FF1E}", "> =", "\u{2267}"]),
    ("<=", &["\u{2264}", "=<", "\u{FF1C}", "< =", "\u{2266}"]),
    ("==", &["\u{FF1D}", "==="]),
    ("and", &["&&", "&", "AND", "And", "an", "nad", "adn", "且", "并且", "而且", "和"]),
    ("or", &["||", "|", "OR", "Or", "ro", "或", "或者"]),
    ("not", &["!", "NOT", "Not", "非", "不"]),
    ("(", &["\u{FF08}"]),
    (")", &["\u{FF09}"]),
];

/// Where something else was meant by a condition with this error, and what, if it can be told. `replies` are the names
/// that a reply can have, MOMENT and REPLY.
pub fn meant<'a>(
    text: &str,
    error: &ExpressionError,
    replies: impl Iterator<Item = (&'a str, &'a str)>,
) -> Option<(Range<usize>, String)> {
    let at = error.at.clone();
    let rest = &text[at.start..];
    if error.expected == "reply" {
        return whole_reply(text, error, replies);
    }
    let before = text[..at.start].trim_end();
    // `> 60` with a gap in the middle of its mark.
    if error.expected == "number" && rest.starts_with('=') && before.ends_with(['<', '>']) {
        let start = before.len() - 1;
        return Some((start..at.start + 1, format!("{}=", &before[start..])));
    }
    if error.expected == "connective" {
        let start = before.rfind(char::is_whitespace).map_or(0, |space| space + 1);
        let joined = format!("{}-{}", &before[start..], error.found);
        if Outcome::ALL.into_iter().any(|outcome| outcome.name() == joined) {
            return Some((start..at.end, joined));
        }
    }
    let all = MARKS.iter().flat_map(|(mark, twins)| twins.iter().map(move |twin| (*mark, *twin)));
    let (mark, twin) = all
        .filter(|(_, twin)| rest.starts_with(twin) && (error.found.starts_with(twin) || twin.starts_with(&error.found)))
        .max_by_key(|(_, twin)| twin.len())?;
    // A word is one only as a whole.
    let is_whole = !twin.starts_with(|letter: char| letter.is_ascii_alphabetic()) || error.found == twin;
    is_whole.then(|| (at.start..at.start + twin.len(), mark.to_owned()))
}

/// The reply that was meant by one half of its name.
fn whole_reply<'a>(
    text: &str,
    error: &ExpressionError,
    replies: impl Iterator<Item = (&'a str, &'a str)>,
) -> Option<(Range<usize>, String)> {
    let is_name = |letter: char| letter.is_alphanumeric() || letter == '-' || letter == '_';
    let behind = text[error.at.end..].trim_start_matches([' ', ':', '/']);
    let start = text.len() - behind.len();
    let length = behind.find(|letter| !is_name(letter)).unwrap_or(behind.len());
    let next = &behind[..length];
    let mut named = Vec::new();
    for (moment, reply) in replies {
        if moment == error.found && reply == next {
            return Some((error.at.start..start + length, format!("{moment}.{reply}")));
        }
        if reply == error.found {
            named.push(moment);
        }
    }
    match named[..] {
        [moment] => Some((error.at.clone(), format!("{moment}.{}", error.found))),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::super::parse_expression;
    use super::*;

    #[track_caller]
    fn mended(text: &str) -> String {
        let error = parse_expression(text).expect_err("a condition that can't be read");
        let replies = [("opening", "wait"), ("opening", "ask"), ("later", "ask")];
        let Some((at, with)) = meant(text, &error, replies.into_iter()) else { return "?".to_owned() };
        format!("{}{with}{}", &text[..at.start], &text[at.end..])
    }

    #[test]
    fn marks_of_elsewhere() {
        assert_eq!(mended("heat ≥ 60"), "heat >= 60");
        assert_eq!(mended("heat => 60"), "heat >= 60");
        assert_eq!(mended("heat > = 60"), "heat >= 60");
        assert_eq!(mended("heat > 6 && trust < 4"), "heat > 6 and trust < 4");
        assert_eq!(mended("heat > 6 且 trust < 4"), "heat > 6 and trust < 4");
        assert_eq!(mended("heat > 6 an trust < 4"), "heat > 6 and trust < 4");
        assert_eq!(mended("heat > 6 || trust < 4"), "heat > 6 or trust < 4");
        assert_eq!(mended("! deescalated"), "not deescalated");
        assert_eq!(mended("（heat > 6)"), "(heat > 6)");
        assert_eq!(mended("quiet exit"), "quiet-exit");
    }

    #[test]
    fn half_a_reply() {
        assert_eq!(mended("said wait"), "said opening.wait");
        assert_eq!(mended("said opening wait and heat > 3"), "said opening.wait and heat > 3");
        assert_eq!(mended("said ask"), "?", "two moments have it");
        assert_eq!(mended("heat > 6 trust < 4"), "?");
        assert_eq!(mended("heat >= much"), "?");
    }
}
