//! Maps and lists.

use super::super::UniqueMap;
use super::super::syntax::{Entry, Node, Value};
use super::{Decode, DecodeKey, Decoder, Shape, Trail};
use crate::core::diagnostic::{Code, Note};
use std::hash::Hash;

impl<T: Decode, K: DecodeKey + Eq + Hash> Decode for UniqueMap<T, K> {
    fn shape() -> Shape {
        Shape::Map(Box::new(K::key_shape()), Box::new(T::shape()))
    }

    fn decode(node: &Node<'_>, at: &Trail<'_>, decoder: &mut Decoder<'_>) -> Self {
        let node = node.inside();
        let wanted = if matches!(K::key_shape(), Shape::Text) { "map" } else { "map-of-words" };
        let entries: &[Entry<'_>] = match &node.value {
            Value::Map(entries) => entries,
            Value::Group(group) if group.values.is_empty() && group.name.is_none() => {
                decoder.wrong_type(node, at, wanted);
                &group.fields
            }
            _ => {
                decoder.wrong_type(node, at, wanted);
                &[]
            }
        };
        let mut map = Self::default();
        for entry in entries {
            let within = at.name(&entry.key);
            let Some(key) = K::decode_key(entry, &within, decoder) else { continue };
            let value = T::decode(&entry.value, &within, decoder);
            if !map.insert(key, value) {
                let first = entries.iter().find(|first| first.key == entry.key).map(|first| first.key_span.range());
                let details = vec![("found", entry.key.to_string())];
                let note = Note::new(Code::DuplicateId, within.key().to_path())
                    .with(details)
                    .at(entry.key_span.range())
                    .label_at("first", first.unwrap_or_default());
                decoder.push(note);
            }
        }
        map
    }

    fn placeholder() -> Self {
        Self::default()
    }
}

impl<T: Decode> Decode for Vec<T> {
    fn shape() -> Shape {
        Shape::List(Box::new(T::shape()))
    }

    fn decode(node: &Node<'_>, at: &Trail<'_>, decoder: &mut Decoder<'_>) -> Self {
        let node = node.inside();
        let Value::List(items) = &node.value else {
            decoder.wrong_type(node, at, "list");
            return Self::new();
        };
        items.iter().enumerate().map(|(place, item)| T::decode(item, &at.index(place), decoder)).collect()
    }

    fn placeholder() -> Self {
        Self::new()
    }
}

impl<T: Decode> Decode for Option<T> {
    fn shape() -> Shape {
        T::shape()
    }

    fn decode(node: &Node<'_>, at: &Trail<'_>, decoder: &mut Decoder<'_>) -> Self {
        match &node.value {
            Value::Word("None") => None,
            _ => Some(T::decode(node.inside(), at, decoder)),
        }
    }

    fn placeholder() -> Self {
        None
    }
}
