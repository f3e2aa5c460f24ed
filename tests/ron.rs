//! Our reader of RON against the crate `ron`: what that accepts of the format, this accepts, and reads as the same; what
//! that refuses, this has something to say of. Bytes (`b"…"`) and keys that are no names are left out: no scenario has them.

use crate::support::kettle;
use attune::core::source::syntax::{Node, Value, read};
use proptest::prelude::*;
use ron::value::Value as Theirs;

const CALLS: [&str; 5] = [
    include_str!("../scenarios/wrong-number/call.ron"),
    include_str!("../scenarios/wrong-number/zh-CN.ron"),
    include_str!("../scenarios/battery/call.ron"),
    include_str!("../scenarios/battery/en.ron"),
    include_str!("../scenarios/second-call/call.ron"),
];

/// Our value in the words of theirs. Their `Value` forgets the names of groups, and has a unit for a bare word.
fn ours(node: &Node<'_>) -> String {
    let list = |items: &[Node<'_>]| items.iter().map(ours).collect::<Vec<_>>().join(" ");
    match &node.value {
        Value::Text(text) => format!("{text:?}"),
        Value::Number(number) => ron::from_str(number).map_or_else(|_| "no number".to_owned(), |value| theirs(&value)),
        Value::Word("true") => "true".to_owned(),
        Value::Word("false") => "false".to_owned(),
        Value::Word(_) => "()".to_owned(),
        Value::Group(group) if group.fields.is_empty() && group.values.is_empty() => "()".to_owned(),
        Value::Group(group) if group.fields.is_empty() => format!("[{}]", list(&group.values)),
        Value::Group(group) => pairs(group.fields.iter().map(|entry| (format!("{:?}", entry.key), ours(&entry.value)))),
        Value::List(items) => format!("[{}]", list(items)),
        Value::Map(entries) => pairs(entries.iter().map(|entry| {
            let key = match (entry.quoted, entry.key.parse::<i64>()) {
                (true, _) => format!("{:?}", entry.key),
                (false, Ok(number)) => number.to_string(),
                (false, Err(_)) if entry.key.starts_with(|first: char| first.is_ascii_digit()) => {
                    "no number".to_owned()
                }
                (false, Err(_)) => "()".to_owned(),
            };
            (key, ours(&entry.value))
        })),
        Value::Broken => "broken".to_owned(),
    }
}

/// Whether something in it begins like a number and is none. [`ours`] does not show all of it: bare keys are one to them.
fn has_no_number(node: &Node<'_>) -> bool {
    match &node.value {
        Value::Group(group) => {
            group.values.iter().any(has_no_number) || group.fields.iter().any(|entry| has_no_number(&entry.value))
        }
        Value::List(items) => items.iter().any(has_no_number),
        Value::Map(entries) => entries.iter().any(|entry| {
            let key = entry.key.starts_with(|first: char| first.is_ascii_digit()) && !entry.quoted;
            (key && entry.key.parse::<i64>().is_err()) || has_no_number(&entry.value)
        }),
        _ => ours(node) == "no number",
    }
}

fn theirs(value: &Theirs) -> String {
    match value {
        Theirs::String(text) => format!("{text:?}"),
        Theirs::Char(character) => format!("{:?}", character.to_string()),
        Theirs::Number(number) => format!("{}", number.into_f64()),
        Theirs::Bool(flag) => flag.to_string(),
        Theirs::Unit | Theirs::Option(None) => "()".to_owned(),
        Theirs::Option(Some(inner)) => format!("[{}]", theirs(inner)),
        Theirs::Seq(items) => format!("[{}]", items.iter().map(theirs).collect::<Vec<_>>().join(" ")),
        Theirs::Map(map) => pairs(map.iter().map(|(key, value)| (theirs(key), theirs(value)))),
        Theirs::Bytes(_) => "bytes".to_owned(),
    }
}

/// Sorted, and of equal keys the last: their map keeps no other.
fn pairs(entries: impl Iterator<Item = (String, String)>) -> String {
    let map: std::collections::BTreeMap<String, String> = entries.collect();
    format!("{map:?}")
}

/// What both say of a text.
fn compare(text: &str) -> Result<(), TestCaseError> {
    let reading = read(text);
    match ron::from_str::<Theirs>(text) {
        Ok(value) => {
            prop_assert!(reading.problems.is_empty(), "ron takes it: {:?}", reading.problems);
            prop_assert_eq!(ours(&reading.root), theirs(&value));
        }
        // `7Calm` is a number to the reader, and none to whoever wants one.
        Err(_) if reading.problems.is_empty() && has_no_number(&reading.root) => {}
        // That a text holds only whole numbers, or characters of one letter, is no matter of the reader.
        Err(error) => {
            prop_assert!(!reading.problems.is_empty() || is_of_values(&error.code), "ron refuses it: {error:?}");
        }
    }
    Ok(())
}

/// Errors over what a value is rather than how it is written: they are found where the value is used.
fn is_of_values(error: &ron::Error) -> bool {
    use ron::Error as E;
    matches!(
        error,
        E::IntegerOutOfBounds
            | E::InvalidIntegerDigit { .. }
            | E::UnderscoreAtBeginning
            | E::ExpectedInteger
            | E::ExpectedFloat
            | E::FloatUnderscore
            | E::UnexpectedChar(_)
            | E::ExpectedChar
            | E::ExpectedByteString
            | E::ExceededRecursionLimit
            | E::NoSuchExtension(_)
            | E::SuggestRawIdentifier(_)
            | E::InvalidIdentifier(_)
            | E::Message(_)
    )
}

#[test]
fn the_calls_are_read_as_ron_reads_them() {
    for text in CALLS {
        compare(text).unwrap();
    }
}

#[test]
fn the_corners_of_the_format() {
    for text in [
        "(a: 1, b: -2, c: +3, d: 0x1F_u8, e: 1_000)",
        "#![enable(implicit_some)]\n(a: 1)",
        "/* a /* nested */ comment */ [1, /* x */ 2, // y\n 3,]",
        r#"(a: r"raw text", b: r"\n", c: "\u{4E2D}\t\x41\\", d: "one \
            line", e: 'x', f: '\'')"#,
        "Name(1, 2)",
        "(r#type: Some(true), b: None, c: Unit)",
        "{\"a\": {\"b\": []}, \"c\": ()}",
        "[(1, 2), (a: 1,), {1: 2}]",
        "(a: 1 b: 2)",
        "(a 1)",
        "{Listen: 2a, Own: 2}",
        "[1 2]",
        "(a: 1))",
        "(a: [1)",
        "(a: \"x)",
        "",
        "   // nothing",
        "(a: 1, a: 2)",
        "(a: .5, b: 1e3, c: 1.5E-3)",
        "(a: \"he said \"no\" to me\")",
        "(a:: 1)",
        "(,)",
        "[,]",
        "(a: 1,, b: 2)",
        "(\u{3000}a: 1)",
        "é",
    ] {
        if let Err(error) = compare(text) {
            panic!("{error}\n{text}");
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 3000, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn a_change_is_taken_or_told_of_by_both(
        at in 0.0..1.0_f64,
        length in 0_usize..6,
        with in prop_oneof![
            Just(""), Just("\""), Just(")"), Just("("), Just("{"), Just("}"), Just("["), Just("]"), Just(","), Just(":"),
            Just("/*"), Just("//"), Just("\\"), Just("a"), Just("7"), Just("r#\""), Just("'"), Just("\n"), Just("。"),
            Just("-"), Just("#"),
        ],
        chinese in any::<bool>(),
    ) {
        let (call, translation) = kettle();
        let text = if chinese { translation } else { call };
        let places: Vec<usize> = text.char_indices().map(|(place, _)| place).collect();
        let from = (at * places.len() as f64) as usize;
        let to = (from + length).min(places.len() - 1);
        let text = format!("{}{with}{}", &text[..places[from]], &text[places[to.max(from)]..]);
        let line = text[..places[from]].lines().count().saturating_sub(1);
        compare(&text).map_err(|error| TestCaseError::fail(format!("{error}\n{}", text.lines().nth(line).unwrap_or_default())))?;
    }
}
