//! Authored text: in which language, and how it is spoken.

mod clauses;
pub mod glyphs;
mod language;
mod localised;
mod numbers;
mod reading;
mod spoken;
pub mod stock;

pub use language::Language;
pub use localised::{Localised, Text};
pub use numbers::{Digits, Numbers};
pub use reading::{reading_millis, speaking_millis};
pub use spoken::{Phrase, Run, Spoken, SpokenError};
