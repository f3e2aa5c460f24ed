//! The schema language of the crate `ron-schema`.

use super::{Catalogue, Field, Group};
use crate::core::source::decode::Shape;
use crate::words::Words;
use std::fmt::Write;

/// The catalogue as a `.ronschema` file, with what everything is in comments.
#[must_use]
pub fn ronschema(catalogue: &Catalogue, words: &Words) -> String {
    let mut text = String::new();
    for (place, group) in catalogue.groups.iter().enumerate() {
        let about = words.get(&group.message());
        if place == 0 {
            push(&mut text, &format!("// {about}\n(\n"));
        } else {
            push(&mut text, &format!("\n// {about}\ntype {} = (\n", group.name));
        }
        for field in &group.fields {
            push_field(&mut text, group, field, words);
        }
        text.push_str(")\n");
    }
    for (name, variants) in &catalogue.words {
        let variants: Vec<String> = variants
            .iter()
            .map(|word| if *word == "LookUp" { "LookUp(String)".to_owned() } else { (*word).to_owned() })
            .collect();
        push(&mut text, &format!("\nenum {name} {{ {} }}\n", variants.join(", ")));
    }
    text
}

fn push(text: &mut String, more: &str) {
    text.push_str(more);
}

fn push_field(text: &mut String, group: &Group, field: &Field, words: &Words) {
    push(text, &format!("    // {}\n", words.get(&group.field_message(field))));
    if let Shape::Number { low, high } = field.shape {
        push(text, &format!("    @range({low}, {high})\n"));
    }
    push(text, &format!("    {}: {}", field.name, type_of(&field.shape)));
    // `Option` would ask for `Some(…)`, which no author writes; a default lets a field be left out as well.
    if field.optional {
        push(text, &format!(" = {}", default_of(&field.shape)));
    }
    text.push_str(",\n");
}

fn type_of(shape: &Shape) -> String {
    match shape {
        Shape::Text | Shape::Tags(_) => "String".to_owned(),
        Shape::Flag => "Bool".to_owned(),
        Shape::Number { .. } => "Integer".to_owned(),
        Shape::Words(name, _) | Shape::Record(name, _) => (*name).to_owned(),
        Shape::Act(_) => "Act".to_owned(),
        Shape::List(inner) => format!("[{}]", type_of(inner)),
        Shape::Map(key, value) => format!("{{{}: {}}}", type_of(key), type_of(value)),
    }
}

/// Something that fits, for a field that is left out; nothing reads it.
fn default_of(shape: &Shape) -> String {
    match shape {
        Shape::Text => "\"\"".to_owned(),
        Shape::Tags(tags) => format!("{:?}", tags.first().copied().unwrap_or_default()),
        Shape::Flag => "false".to_owned(),
        Shape::Number { low, .. } => (*low).max(0).to_string(),
        Shape::Words(_, words) | Shape::Act(words) => words.first().copied().unwrap_or_default().to_owned(),
        Shape::List(_) => "[]".to_owned(),
        Shape::Map(..) => "{}".to_owned(),
        Shape::Record(_, fields) => {
            let mut text = String::from("(");
            for field in fields().iter().filter(|field| !field.optional) {
                // Writing to a string can't fail.
                let _ = write!(text, "{}: {}, ", field.name, default_of(&field.shape));
            }
            text + ")"
        }
    }
}
