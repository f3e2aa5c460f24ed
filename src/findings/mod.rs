//! Findings for people and for tools: in full with the line of the file, on one line, or as JSON.
//!
//! Nothing here knows a terminal: the command line prints what comes from here, and the screen shows it.

mod cases;
mod concise;
mod draw;
mod full;
mod json;
mod source;
mod words;
pub(crate) mod wrap;

pub use concise::concise;
pub use full::{Style, full};
pub use json::json;
pub use source::{line_column, text_of, text_of_file};
pub use words::{help, label, suggestion, title};
