//! What a scenario was read from.

use crate::core::text::Language;
use std::fmt;

/// The texts that a scenario was read from: read again by the same program, they are the same scenario, to the
/// millisecond of every line. It travels with the scenario, since the files may be others by the time an attempt of it is
/// kept.
#[derive(Clone, PartialEq, Eq)]
pub struct Original {
    /// The call, as its file has it.
    pub call: String,
    /// Its translations, by language, in the order in which they were read. One that is no text at all is left out, as it
    /// is when a scenario is loaded.
    pub translations: Vec<(Language, String)>,
}

impl fmt::Debug for Original {
    /// Without the texts, which would drown whatever they stand beside.
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let languages: Vec<_> = self.translations.iter().map(|(language, _)| language).collect();
        formatter.debug_struct("Original").field("translations", &languages).finish_non_exhaustive()
    }
}
