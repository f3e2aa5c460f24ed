//! From text to a checked scenario.
//!
//! `call.ron` is read into raw values with serde, translations beside it likewise; [`crate::core::check`] turns them
//! into a [`Scenario`](crate::core::scenario::Scenario). Values carry no spans. A finding names its *path*, and
//! [`Document`] finds the bytes of a path in the text when there is a finding to show: nothing is paid for a clean file.

mod explain;
mod expression;
mod load;
mod locate;
mod parse;
mod raw;
mod suggest;
mod translation;
mod unique_map;

pub use expression::{Atom, Expression, ExpressionError, parse_expression};
pub use load::{Checked, File, Files, MAX_BYTES, load};
pub use locate::{Document, Path, Step};
pub use raw::*;
pub use suggest::suggest;
pub use translation::*;
pub use unique_map::UniqueMap;

pub(super) use load::read_file;
pub(super) use parse::parse;
