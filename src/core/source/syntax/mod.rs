//! RON as text: tokens, a tree with the place of everything in it, and reading on past what is wrong.
//!
//! The reader accepts what the crate `ron` accepts of the format (a test holds them against each other), and goes on
//! where that one stops: an author who mends one bracket wants to know of the other three mistakes as well. Each mistake
//! is one [`Problem`]; whatever lies around it is marked as damaged, so that nothing further is said of it.

mod brackets;
mod foreign;
mod format;
mod layout;
mod lexer;
mod mend;
mod problem;
mod quotes;
mod reader;
mod span;
mod token;
mod tree;
mod unescape;

pub use format::format;
pub use mend::{Reading, read};
pub use problem::{Problem, Wanted};
pub use span::Span;
pub use tree::{Entry, Group, Node, Value};

pub(super) use unescape::within_literal;

/// How many problems are told of one file: who has more has another kind of file.
const TOLD: usize = 50;
