//! Texts, numbers, flags, languages.

use super::super::syntax::{Node, Value};
use super::{Decode, Decoder, Shape, Trail};
use crate::core::diagnostic::Code;
use crate::core::text::Language;

impl Decode for String {
    fn shape() -> Shape {
        Shape::Text
    }

    fn decode(node: &Node<'_>, at: &Trail<'_>, decoder: &mut Decoder<'_>) -> Self {
        match &node.inside().value {
            Value::Text(text) => text.to_string(),
            _ => {
                decoder.wrong_type(node.inside(), at, "text");
                Self::new()
            }
        }
    }

    fn placeholder() -> Self {
        Self::new()
    }
}

impl Decode for bool {
    fn shape() -> Shape {
        Shape::Flag
    }

    fn decode(node: &Node<'_>, at: &Trail<'_>, decoder: &mut Decoder<'_>) -> Self {
        match node.inside().value {
            Value::Word("true") => true,
            Value::Word("false") => false,
            _ => {
                decoder.wrong_type(node.inside(), at, "true-or-false");
                false
            }
        }
    }

    fn placeholder() -> Self {
        false
    }
}

macro_rules! whole_numbers {
    ($($kind:ty),*) => {
        $(impl Decode for $kind {
            fn shape() -> Shape {
                Shape::Number { low: Self::MIN.into(), high: Self::MAX.into() }
            }

            fn decode(node: &Node<'_>, at: &Trail<'_>, decoder: &mut Decoder<'_>) -> Self {
                let number = whole_number(node.inside(), at, decoder, Self::MIN.into(), Self::MAX.into());
                number.and_then(|number| Self::try_from(number).ok()).unwrap_or_default()
            }

            fn placeholder() -> Self {
                0
            }
        })*
    };
}

whole_numbers!(u8, i16, i32);

/// A whole number within what its kind can hold.
fn whole_number(node: &Node<'_>, at: &Trail<'_>, decoder: &mut Decoder<'_>, low: i64, high: i64) -> Option<i64> {
    let Value::Number(written) = node.value else {
        decoder.wrong_type(node, at, "number");
        return None;
    };
    let digits = written.replace('_', "");
    let is_whole = digits.trim_start_matches(['-', '+']).chars().all(|character| character.is_ascii_digit());
    if !is_whole {
        decoder.wrong_type(node, at, "number");
        return None;
    }
    match digits.parse::<i64>() {
        Ok(number) if (low..=high).contains(&number) => Some(number),
        _ => {
            let details = vec![("found", written.to_owned()), ("expected", format!("{low}–{high}"))];
            decoder.note(Code::OutOfRange, node.span, at, details);
            None
        }
    }
}

/// A language by its tag. As an enum it would have to be a bare word, and `zh-CN` is one only with RON's `r#` before it;
/// `"zh-CN"` is what anyone would write. Both are taken.
impl Decode for Language {
    fn shape() -> Shape {
        Shape::Tags(Self::ALL.map(Self::tag).to_vec())
    }

    fn decode(node: &Node<'_>, at: &Trail<'_>, decoder: &mut Decoder<'_>) -> Self {
        let written = match &node.inside().value {
            Value::Text(text) => text.as_ref(),
            Value::Word(word) => word,
            _ => {
                decoder.wrong_type(node.inside(), at, "text");
                return Self::default();
            }
        };
        let found = Self::ALL.into_iter().find(|language| language.tag() == written);
        found.unwrap_or_else(|| {
            let span = node.inside().span;
            let meant = decoder.unknown_name(span, at, written, &Self::ALL.map(Self::tag));
            meant.and_then(|meant| Self::from_tag(&meant)).unwrap_or_default()
        })
    }

    fn placeholder() -> Self {
        Self::default()
    }
}
