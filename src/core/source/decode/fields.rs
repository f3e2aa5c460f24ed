//! The fields of a group, taken one by one.

use super::super::suggest;
use super::super::syntax::{Entry, Node, Value};
use super::{Decode, Decoder, Trail};
use crate::core::diagnostic::{Code, Note};

/// The fields of one group.
#[derive(Debug)]
pub struct Fields<'n, 'a> {
    entries: &'n [Entry<'a>],
    /// For each entry, the field that it is; a misspelt one is taken for the one that was most likely meant.
    names: Vec<Option<&'static str>>,
    /// Whether a field that is not there is a mistake of its own.
    complete: bool,
    name: &'static str,
}

impl<'n, 'a> Fields<'n, 'a> {
    /// The fields of a group called `name`, of which there are `known`. Others, and one that is there twice, are noted.
    #[must_use]
    pub fn of(
        node: &'n Node<'a>,
        at: &Trail<'_>,
        decoder: &mut Decoder<'_>,
        name: &'static str,
        known: &[&'static str],
    ) -> Self {
        let node = node.inside();
        let (entries, mut complete): (&[Entry<'a>], bool) = match &node.value {
            Value::Group(group) if group.values.is_empty() => {
                match group.name.filter(|(found, _)| *found != name) {
                    // A call where a translation should be: its fields are no mistakes of their own.
                    Some((found, span)) if decoder.unknown_name(span, at, found, &[name]).is_none() => (&[], false),
                    _ => (&group.fields, !group.damaged),
                }
            }
            Value::Map(entries) => {
                decoder.wrong_type(node, at, "group");
                (entries, true)
            }
            _ => {
                decoder.wrong_type(node, at, "group");
                (&[], false)
            }
        };
        let mut names: Vec<Option<&'static str>> = Vec::with_capacity(entries.len());
        for entry in entries {
            let found = known.iter().copied().find(|known| *known == entry.key);
            if let Some(first) = found.and_then(|found| names.iter().position(|name| *name == Some(found))) {
                let details = vec![("found", entry.key.to_string())];
                let note = Note::new(Code::DuplicateId, at.name(&entry.key).to_path())
                    .with(details)
                    .at(entry.key_span.range())
                    .label_at("first", entries[first].key_span.range());
                decoder.push(note);
                names.push(None);
                continue;
            }
            if found.is_none() {
                let missing = known.iter().copied().filter(|known| entries.iter().all(|entry| entry.key != *known));
                let meant = suggest(&entry.key, missing);
                let details =
                    vec![("found", entry.key.to_string()), ("expected", known.join(", ")), ("outer", name.to_owned())];
                let note = Note::new(Code::UnknownField, at.name(&entry.key).key().to_path());
                decoder.push(note.with(details).at(entry.key_span.range()).suggesting(meant.clone()));
                names.push(known.iter().copied().find(|known| Some(*known) == meant.as_deref()));
                // What is missing besides may be what this was meant to be.
                complete &= meant.is_some();
                continue;
            }
            names.push(found);
        }
        Self { entries, names, complete, name }
    }

    /// The value of a field, or `absent` where it may be left out.
    pub fn get<T: Decode>(
        &self,
        field: &'static str,
        absent: Option<T>,
        at: &Trail<'_>,
        decoder: &mut Decoder<'_>,
    ) -> T {
        let place = self.names.iter().position(|name| *name == Some(field));
        match (place, absent) {
            (Some(place), _) => T::decode(&self.entries[place].value, &at.name(field), decoder),
            (None, Some(absent)) => absent,
            (None, None) => {
                if self.complete {
                    let details = vec![("found", field.to_owned()), ("outer", self.name.to_owned())];
                    decoder.push(Note::new(Code::MissingField, at.key().to_path()).with(details));
                }
                T::placeholder()
            }
        }
    }
}
