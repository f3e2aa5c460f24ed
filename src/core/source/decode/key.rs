//! The names in a map.

use super::super::syntax::Entry;
use super::{Decode, Decoder, Shape, Trail};
use crate::core::diagnostic::Code;

/// Something that can be the name of an entry in a map.
pub trait DecodeKey: Sized {
    /// What it looks like.
    fn key_shape() -> Shape;

    /// Reads it; none if it is no such name, which has then been noted.
    fn decode_key(entry: &Entry<'_>, at: &Trail<'_>, decoder: &mut Decoder<'_>) -> Option<Self>;
}

impl DecodeKey for String {
    fn key_shape() -> Shape {
        String::shape()
    }

    fn decode_key(entry: &Entry<'_>, at: &Trail<'_>, decoder: &mut Decoder<'_>) -> Option<Self> {
        if !entry.quoted {
            let details = vec![("found", entry.key.to_string())];
            decoder.note(Code::BareName, entry.key_span, at, details);
        }
        Some(entry.key.to_string())
    }
}
