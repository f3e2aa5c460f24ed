//! From text to a checked scenario.
//!
//! [`syntax`] takes a file apart, on past what is wrong with it; [`decode`] makes raw values of the tree, with a note for
//! each that does not fit; [`crate::core::check`] turns those into a [`Scenario`](crate::core::scenario::Scenario). Raw
//! values carry no places: a note names its path, and [`Document`] finds the bytes of a path in the tree when there is
//! something to show.

mod allow;
pub mod decode;
mod expression;
mod file;
mod load;
mod locate;
mod meant;
mod names;
mod raw;
mod suggest;
pub mod syntax;
mod translation;
mod unique_map;

pub use expression::{Atom, Expression, ExpressionError, parse_expression};
pub use file::{File, Files, MAX_BYTES};
pub use load::{Checked, load, place};

pub(super) use load::read_file;
pub use locate::Document;
pub use meant::meant;
pub(super) use names::told;
pub use raw::*;
pub use suggest::suggest;
pub use translation::*;
pub use unique_map::UniqueMap;

pub use crate::core::diagnostic::{Path, Step};
