//! Authored text: in which language, and how it is spoken.

mod language;
mod localised;
mod reading;
mod spoken;

pub use language::Language;
pub use localised::{Localised, Text};
pub use reading::{reading_millis, speaking_millis};
pub use spoken::{Phrase, Run, Spoken, SpokenError};
