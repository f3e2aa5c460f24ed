//! A tree to raw values, with every mistake in them.
//!
//! Where serde gives up at the first value that does not fit, this goes on: what can't be used has a note, and a
//! placeholder stands in for it, which no scenario ever gets to see. The same declarations (`record!`) say what there is
//! to an editor ([`Shape`]) and to the guide.

mod act;
mod decoder;
mod fields;
mod key;
mod maps;
mod record;
mod shape;
mod trail;
mod values;
mod words;

pub use decoder::Decoder;
pub use fields::Fields;
pub use key::DecodeKey;
pub use shape::{FieldShape, Role, Shape};
pub use trail::Trail;

pub(super) use record::record;

use super::syntax::Node;

/// Something that can be read from a tree.
pub trait Decode: Sized {
    /// What it looks like, for editors and for the guide.
    fn shape() -> Shape;

    /// Reads it; what does not fit is noted, and a placeholder stands in for it.
    fn decode(node: &Node<'_>, at: &Trail<'_>, decoder: &mut Decoder<'_>) -> Self;

    /// What stands in for a value that is not there or can't be read.
    fn placeholder() -> Self;
}
