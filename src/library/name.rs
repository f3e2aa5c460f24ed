//! Names for new scenarios.

use crate::core::scenario::{END, is_id, is_id_character};

/// Why a text can't be the name of a scenario.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum BadName {
    /// There is nothing in it.
    Empty,
    /// It is the word that scenarios use for the end of a contact.
    Reserved,
    /// It is a path: a name, and the folder before it.
    Path {
        /// The folder, without the separator before the name.
        folder: String,
        /// What follows the last separator.
        name: String,
    },
    /// This character is neither letter nor digit, `-` or `_`.
    Character(char),
}

/// Whether a text can be the name of a scenario.
///
/// # Errors
///
/// The first reason against it.
pub fn check_name(text: &str) -> Result<(), BadName> {
    if is_id(text) {
        return Ok(());
    }
    if text.is_empty() {
        return Err(BadName::Empty);
    }
    if text == END {
        return Err(BadName::Reserved);
    }
    if let Some((folder, name)) =
        text.rsplit_once(['/', '\\']).filter(|(folder, name)| !folder.is_empty() && is_id(name))
    {
        return Err(BadName::Path { folder: folder.to_owned(), name: name.to_owned() });
    }
    let stranger = text.chars().find(|character| !is_id_character(*character));
    Err(stranger.map_or(BadName::Empty, BadName::Character))
}

/// The name nearest to a text: its letters and digits in lower case, with one `-` where anything else stood. Where
/// nothing is left that can be a name, that of the templates.
#[must_use]
pub fn suggest_name(text: &str) -> String {
    let lower = text.to_lowercase();
    let words: Vec<_> = lower.split(|character| !is_id_character(character)).filter(|word| !word.is_empty()).collect();
    let joined = words.join("-");
    let name = joined.trim_matches(['-', '_']);
    if is_id(name) { name.to_owned() } else { "my-call".to_owned() }
}

/// `name-2`, `name-3` and so on: the first that is not `taken`.
#[must_use]
pub fn next_name(name: &str, taken: impl Fn(&str) -> bool) -> String {
    let numbered = (2_u32..).map(|number| format!("{name}-{number}"));
    numbered.into_iter().find(|name| !taken(name)).unwrap_or_else(|| name.to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_suggestion_is_always_a_name() {
        let suggested = ["Late parcel!", "  the__line ", "电池，第五次", "end", "…", "", "-x-", "a/b\\c", "É t é"]
            .map(suggest_name);
        assert_eq!(
            suggested,
            ["late-parcel", "the__line", "电池-第五次", "my-call", "my-call", "my-call", "x", "a-b-c", "é-t-é"]
        );
        assert!(suggested.iter().all(|name| check_name(name).is_ok()));
    }

    #[test]
    fn a_path_is_told_from_a_name_with_a_slash() {
        let path = |folder: &str, name: &str| Err(BadName::Path { folder: folder.into(), name: name.into() });
        assert_eq!(check_name("calls/late-parcel"), path("calls", "late-parcel"));
        assert_eq!(check_name("C:\\calls\\late"), path("C:\\calls", "late"));
        assert_eq!(check_name("/late"), Err(BadName::Character('/')));
        assert_eq!(check_name("calls/"), Err(BadName::Character('/')));
        assert_eq!(check_name(".."), Err(BadName::Character('.')));
    }
}
