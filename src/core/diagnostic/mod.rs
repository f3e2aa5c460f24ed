//! Findings on authored files: what was found, what was expected, where, and what to do.
//!
//! A finding is data. Its words, in the author's language, are Fluent messages named after its code; see
//! [`crate::words`].

mod code;
mod finding;
mod note;
mod path;

pub use code::{Code, Severity};
pub use finding::{Finding, Label, LineColumn};
pub use note::{Note, Place};
pub use path::{Path, Step};
