//! In which language the command line speaks.

use super::Io;
use crate::core::text::Language;
use std::ffi::OsString;

/// `--lang`, then `ATTUNE_LANG`, then the language of the system, then English. `--lang` is looked for before anything
/// is parsed, since the help and the complaints of the parser need a language as well.
pub(super) fn choose(arguments: &[OsString], io: &Io<'_>) -> Language {
    asked(arguments, io).or_else(|| Language::from_tag(io.locale.as_ref()?)).unwrap_or_default()
}

/// The language that somebody asked for in this run, rather than the system's.
pub(super) fn asked(arguments: &[OsString], io: &Io<'_>) -> Option<Language> {
    asked_for(arguments).or_else(|| Language::from_tag(&(io.variable)("ATTUNE_LANG")?))
}

fn asked_for(arguments: &[OsString]) -> Option<Language> {
    let mut arguments = arguments.iter().filter_map(|argument| argument.to_str()).take_while(|text| *text != "--");
    while let Some(argument) = arguments.next() {
        let tag = match argument.strip_prefix("--lang") {
            Some("") => arguments.next(),
            Some(rest) => rest.strip_prefix('='),
            None => None,
        };
        if let Some(language) = tag.and_then(Language::from_tag) {
            return Some(language);
        }
    }
    None
}
