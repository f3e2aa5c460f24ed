//! The words of the format: moves, tones, feelings.

use super::super::raw::RawQuantity;
use super::super::syntax::{Entry, Node, Span, Value};
use super::{Decode, DecodeKey, Decoder, Shape, Trail};
use crate::core::customer::{Level, Move, Outcome};
use crate::core::diagnostic::{Code, Note};
use crate::core::scenario::{
    Channel, Difficulty, Emotion, Fear, Hair, Loudness, Pace, Specificity, SpeechAct, TicketFact, Tone,
};
use crate::core::score::ScoreKind;

/// Lets the variants of an enum be written as bare words. Every variant must be named: the compiler sees to it.
macro_rules! words {
    ($($kind:ident as $name:literal { $first:ident as $first_word:literal $(, $word:ident as $written:literal)* $(,)? })*) => {
        $(impl $kind {
            const WORDS: &'static [&'static str] = &[$first_word $(, $written)*];

            fn from_word(word: &str) -> Option<Self> {
                Some(match word {
                    $first_word => Self::$first,
                    $($written => Self::$word,)*
                    _ => return None,
                })
            }

            /// Fails to compile where a variant has no word.
            const fn _each_has_a_word(self) {
                match self {
                    Self::$first => {}
                    $(Self::$word => {})*
                }
            }
        }

        impl Decode for $kind {
            fn shape() -> Shape {
                Shape::Words($name, Self::WORDS)
            }

            fn decode(node: &Node<'_>, at: &Trail<'_>, decoder: &mut Decoder<'_>) -> Self {
                word(node.inside(), at, decoder, Self::WORDS)
                    .and_then(|word| Self::from_word(&word))
                    .unwrap_or(Self::$first)
            }

            fn placeholder() -> Self {
                Self::$first
            }
        }

        impl DecodeKey for $kind {
            fn key_shape() -> Shape {
                Self::shape()
            }

            fn decode_key(entry: &Entry<'_>, at: &Trail<'_>, decoder: &mut Decoder<'_>) -> Option<Self> {
                if entry.quoted {
                    quoted(decoder, entry.key_span, at, &entry.key);
                }
                Self::from_word(&entry.key).or_else(|| {
                    let meant = decoder.unknown_name(entry.key_span, at, &entry.key, Self::WORDS);
                    meant.and_then(|meant| Self::from_word(&meant))
                })
            }
        })*
    };
}

/// A bare word, or the one that was most likely meant.
fn word(node: &Node<'_>, at: &Trail<'_>, decoder: &mut Decoder<'_>, words: &[&'static str]) -> Option<String> {
    let found = match &node.value {
        Value::Word(word) => *word,
        Value::Text(text) if words.contains(&text.as_ref()) => {
            quoted(decoder, node.span, at, text);
            return Some(text.to_string());
        }
        Value::Text(text) => text.as_ref(),
        _ => {
            decoder.wrong_type(node, at, "word");
            return None;
        }
    };
    if words.contains(&found) {
        return Some(found.to_owned());
    }
    decoder.unknown_name(node.span, at, found, words)
}

/// A word of the format in quotation marks.
fn quoted(decoder: &mut Decoder<'_>, span: Span, at: &Trail<'_>, word: &str) {
    let details = vec![("found", format!("\"{word}\"")), ("bare", word.to_owned())];
    decoder.push(Note::new(Code::QuotedName, at.to_path()).with(details).at(span.range()));
}

words! {
    Channel as "Channel" { Voice as "Voice", Chat as "Chat" }
    Difficulty as "Difficulty" { Beginner as "Beginner", Practised as "Practised", Seasoned as "Seasoned" }
    Emotion as "Feeling" {
        Calm as "Calm", Gratitude as "Gratitude", Worry as "Worry", Impatience as "Impatience", Anger as "Anger",
        Hurt as "Hurt", Embarrassment as "Embarrassment", Disappointment as "Disappointment",
        Helplessness as "Helplessness",
    }
    Fear as "Fear" { NotMattering as "NotMattering", KickedAround as "KickedAround", Unfairness as "Unfairness" }
    Hair as "Hair" { Short as "Short", Parted as "Parted", Bob as "Bob", Long as "Long", Receding as "Receding" }
    Level as "Level" { Medium as "Medium", VeryLow as "VeryLow", Low as "Low", High as "High", VeryHigh as "VeryHigh" }
    Loudness as "Loudness" { Normal as "Normal", Low as "Low", Loud as "Loud" }
    Move as "Move" {
        Listen as "Listen", Label as "Label", Validate as "Validate", Normalise as "Normalise", Explore as "Explore",
        FaceGive as "FaceGive", SelfAttribute as "SelfAttribute", Apologise as "Apologise", Own as "Own", Act as "Act",
        Options as "Options", Explain as "Explain", CheckBack as "CheckBack", Guide as "Guide",
        HandoverWithContext as "HandoverWithContext", Interrupt as "Interrupt", Misread as "Misread",
        Minimise as "Minimise", BlameCustomer as "BlameCustomer", WinArgument as "WinArgument",
        DeflectColleague as "DeflectColleague", PolicyWall as "PolicyWall", ScriptGeneric as "ScriptGeneric",
        FalsePromise as "FalsePromise", RushClose as "RushClose", RepeatRequest as "RepeatRequest",
        Silence as "Silence", Fawn as "Fawn", SellTooEarly as "SellTooEarly",
    }
    Outcome as "Outcome" {
        DeEscalated as "DeEscalated", Unresolved as "Unresolved", QuietExit as "QuietExit", Escalated as "Escalated",
    }
    Pace as "Pace" { Even as "Even", Slow as "Slow", Fast as "Fast" }
    RawQuantity as "Quantity" {
        Heat as "heat", Trust as "trust", Face as "face", Heard as "heard", Worry as "worry", Progress as "progress",
        Effort as "effort",
    }
    ScoreKind as "Skill" {
        Perception as "Perception", Empathy as "Empathy", DeEscalation as "DeEscalation", Resolution as "Resolution",
        Face as "Face", Pace as "Pace",
    }
    Specificity as "Specificity" { Plain as "Plain", Vague as "Vague", Exact as "Exact" }
    SpeechAct as "SpeechAct" {
        Inform as "Inform", Ask as "Ask", Complain as "Complain", Threaten as "Threaten", Test as "Test",
        Plead as "Plead", GiveUp as "GiveUp", Refuse as "Refuse", Thank as "Thank",
    }
    TicketFact as "TicketFact" { Demand as "Demand", Emotion as "Emotion", Promise as "Promise", Count as "Count" }
    Tone as "Tone" {
        Plain as "Plain", Warm as "Warm", Sharp as "Sharp", Flat as "Flat", Shaky as "Shaky", Cold as "Cold",
        Wry as "Wry",
    }
}
