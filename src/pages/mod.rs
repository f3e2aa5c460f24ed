//! A page for each code: what it means, why it matters to a trainee, a bad example and its cure.
//!
//! The pages are Markdown in `assets/codes`, a file for each code with both languages in it. Examples are changes to one
//! small call, so that an author sees the few words that matter; a test plays every one of them.

mod change;
mod example;
mod page;

pub use change::{Change, Target};
pub use example::{apply, base, base_of, look, look_at_scoring};
pub use page::{Page, page};
