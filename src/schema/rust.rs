//! Rust types, for the language server `ron-lsp`, which reads them to complete and explain what is typed.

use super::{Catalogue, Kind};
use crate::core::source::decode::Shape;
use crate::words::Words;
use std::fmt::Write;

/// What may stand in one kind of file, as a Rust module.
#[must_use]
pub fn rust(kind: Kind, words: &Words) -> String {
    let mut text =
        format!("//! {}\n\nuse serde::Deserialize;\nuse std::collections::HashMap;\n", words.get("schema-rust-about"));
    let catalogue = Catalogue::of(kind);
    // Writing to a string can't fail.
    for group in &catalogue.groups {
        let _ = write!(
            text,
            "\n/// {}\n#[derive(Deserialize)]\npub struct {} {{\n",
            words.get(&group.message()),
            group.name
        );
        for field in &group.fields {
            let _ = writeln!(text, "    /// {}", words.get(&group.field_message(field)));
            // What may be left out has a default; the server knows that by this.
            if field.optional {
                text.push_str("    #[serde(default)]\n");
            }
            let _ = writeln!(text, "    pub {}: {},", field.name, type_of(&field.shape));
        }
        text.push_str("}\n");
    }
    for (name, variants) in &catalogue.words {
        let _ = write!(text, "\n#[derive(Deserialize)]\npub enum {name} {{\n");
        for variant in variants {
            let inside = if *variant == "LookUp" { "(String)" } else { "" };
            let _ = writeln!(text, "    {variant}{inside},");
        }
        text.push_str("}\n");
    }
    text
}

fn type_of(shape: &Shape) -> String {
    match shape {
        Shape::Text | Shape::Tags(_) => "String".to_owned(),
        Shape::Flag => "bool".to_owned(),
        // The narrowest that the server need know of.
        Shape::Number { low: 0, .. } => "u32".to_owned(),
        Shape::Number { .. } => "i32".to_owned(),
        Shape::Words(name, _) | Shape::Record(name, _) => (*name).to_owned(),
        Shape::Act(_) => "Act".to_owned(),
        Shape::List(inner) => format!("Vec<{}>", type_of(inner)),
        Shape::Map(key, value) => format!("HashMap<{}, {}>", type_of(key), type_of(value)),
    }
}
