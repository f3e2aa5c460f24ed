//! What a scenario was read from.

use crate::core::text::Language;

/// The texts that a scenario was read from: read again by the same program, they are the same scenario, to the
/// millisecond of every line. It travels with the scenario, since the files may be others by the time an attempt of it is
/// kept.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Original {
    /// The call, as its file has it.
    pub call: String,
    /// Its translations, by language, in the order in which they were read. One that is no text at all is left out, as it
    /// is when a scenario is loaded.
    pub translations: Vec<(Language, String)>,
}
