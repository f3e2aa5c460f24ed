//! What a reply is, as an act: the one word of the format that may bring a name with it.

use super::super::RawAct;
use super::super::syntax::{Node, Value};
use super::{Decode, Decoder, Shape, Trail};

/// The words; `LookUp` stands with the name of an article.
const WORDS: [&str; 7] = ["Say", "Listen", "Interject", "LookUp", "Hold", "Transfer", "Ticket"];

impl Decode for RawAct {
    fn shape() -> Shape {
        Shape::Act(&WORDS)
    }

    fn decode(node: &Node<'_>, at: &Trail<'_>, decoder: &mut Decoder<'_>) -> Self {
        let node = node.inside();
        let (word, span, inside) = match &node.value {
            Value::Word(word) => (*word, node.span, None),
            Value::Group(group) => match group.name {
                Some((name, span)) => (name, span, Some(group)),
                None => {
                    decoder.wrong_type(node, at, "word");
                    return Self::Say;
                }
            },
            Value::Text(text) => (text.as_ref(), node.span, None),
            _ => {
                decoder.wrong_type(node, at, "word");
                return Self::Say;
            }
        };
        let act = match word {
            "Say" => Self::Say,
            "Listen" => Self::Listen,
            "Interject" => Self::Interject,
            "Hold" => Self::Hold,
            "Transfer" => Self::Transfer,
            "Ticket" => Self::Ticket,
            "LookUp" => {
                let [article] = inside.map_or(&[][..], |group| &group.values) else {
                    if inside.is_none_or(|group| !group.damaged) {
                        decoder.wrong_type(node, at, "article-in-brackets");
                    }
                    return Self::Listen;
                };
                return Self::LookUp(String::decode(article, at, decoder));
            }
            _ => {
                decoder.unknown_name(span, at, word, &WORDS);
                // An act that needs no words: nothing more is to be said of this reply for lack of them.
                return Self::Listen;
            }
        };
        if inside.is_some() || matches!(node.value, Value::Text(_)) {
            decoder.wrong_type(node, at, "word");
        }
        act
    }

    fn placeholder() -> Self {
        Self::Listen
    }
}
