//! A sidecar as RON.

use super::comments::Anchor;
use super::path::{Part, SEEN, TextPath, UNUSED};
use super::{Entry, Sidecar, SourceText, State};
use std::fmt::Write;

/// What every comment of ours begins with; any other comment is the translator's.
pub const MARK: &str = "//~";
/// What stands before the text of the call as it is.
pub(super) const QUOTE: &str = ">";
/// What stands before the text as it was.
pub(super) const WAS: &str = "-";
/// What stands before the text as it is now, where it has changed.
pub(super) const NOW: &str = "+";

/// The words around the texts, in the language of the translator. Each gives lines, without any mark.
pub trait Annotate {
    /// Above the whole file.
    fn file(&self) -> Vec<String>;
    /// Above a group, such as the lines of a record.
    fn group(&self, path: &TextPath) -> Option<String>;
    /// Above a text.
    fn text(&self, text: &SourceText) -> Option<String>;
    /// Above the text as it was and as it is, where a translation is stale.
    fn stale(&self) -> String;
}

/// The whole file.
#[must_use]
pub fn write(sidecar: &Sidecar, words: &dyn Annotate) -> String {
    let mut tree = Node::Group(Vec::new());
    for (place, entry) in sidecar.entries.iter().enumerate() {
        tree.insert(entry.text.path.parts(), Leaf::Entry(place));
    }
    let root = TextPath::root();
    for (place, unused) in sidecar.unused.iter().enumerate() {
        tree.insert(TextPath::unused(&unused.name).parts(), Leaf::Unused(place));
    }
    let seen = sidecar.entries.iter().filter_map(|entry| Some((entry.text.path.to_string(), entry.memory.as_ref()?)));
    let of_unused = sidecar.unused.iter().filter_map(|unused| Some((unused.name.clone(), unused.memory.as_ref()?)));
    for (name, memory) in seen.chain(of_unused) {
        tree.insert(root.field(SEEN).key(name).parts(), Leaf::Seen(memory.to_string()));
    }
    let mut writer = Writer { sidecar, words, out: String::new() };
    writer.ours(0, &words.file());
    writer.theirs(0, &Anchor::Above(root.clone()));
    writer.out.push_str("Translation");
    writer.group(0, &root, &tree);
    writer.out.push('\n');
    writer.theirs(0, &Anchor::End);
    writer.out
}

enum Leaf {
    Entry(usize),
    Unused(usize),
    Seen(String),
}

enum Node {
    Leaf(Leaf),
    Group(Vec<(Part, Node)>),
}

impl Node {
    /// Puts a leaf at the end of a way; groups stand in the order in which their first entry comes.
    fn insert(&mut self, way: &[Part], leaf: Leaf) {
        let (Self::Group(children), Some((part, rest))) = (&mut *self, way.split_first()) else {
            *self = Self::Leaf(leaf);
            return;
        };
        let place = children.iter().rposition(|(there, _)| there == part).unwrap_or_else(|| {
            children.push((part.clone(), Self::Group(Vec::new())));
            children.len() - 1
        });
        children[place].1.insert(rest, leaf);
    }
}

struct Writer<'a> {
    sidecar: &'a Sidecar,
    words: &'a dyn Annotate,
    out: String,
}

/// Columns of one step inwards.
const STEP: usize = 4;

impl Writer<'_> {
    /// A group from its opening bracket to its closing one.
    fn group(&mut self, depth: usize, path: &TextPath, node: &Node) {
        let Node::Group(children) = node else { return };
        let (open, close) = match children.first() {
            Some((Part::Key(_), _)) => ('{', '}'),
            Some((Part::Index(_), _)) => ('[', ']'),
            _ => ('(', ')'),
        };
        self.out.push(open);
        self.out.push('\n');
        let mut next = 0;
        for (place, (part, child)) in children.iter().enumerate() {
            if place > 0 && is_airy(path, child) {
                self.out.push('\n');
            }
            if let Part::Index(index) = part {
                // Sets of questions without such a text hold their places.
                let empty = match child {
                    Node::Group(inner) if matches!(inner.first(), Some((Part::Field(_), _))) => "(),",
                    _ => "{},",
                };
                while next < *index {
                    self.line(depth + 1, empty);
                    next += 1;
                }
                next += 1;
            }
            self.child(depth + 1, &path.with(part.clone()), part, child);
        }
        self.theirs(depth + 1, &Anchor::Within(path.clone()));
        self.indent(depth);
        self.out.push(close);
    }

    fn child(&mut self, depth: usize, path: &TextPath, part: &Part, node: &Node) {
        match node {
            Node::Group(_) => self.ours(depth, self.words.group(path).as_slice()),
            Node::Leaf(Leaf::Entry(place)) => self.about(depth, &self.sidecar.entries[*place]),
            Node::Leaf(Leaf::Unused(place)) => {
                let was = self.sidecar.unused[*place].was.as_ref();
                self.quote(depth, WAS, was);
            }
            Node::Leaf(Leaf::Seen(_)) => {}
        }
        self.theirs(depth, &Anchor::Above(path.clone()));
        self.indent(depth);
        match part {
            Part::Field(name) => self.out.extend([name, ": "]),
            Part::Key(name) => self.out.extend([quoted(name).as_str(), ": "]),
            Part::Index(_) => {}
        }
        match node {
            Node::Group(_) => self.group(depth, path, node),
            Node::Leaf(Leaf::Entry(place)) => self.out.push_str(&quoted(&self.sidecar.entries[*place].translation)),
            Node::Leaf(Leaf::Unused(place)) => self.out.push_str(&quoted(&self.sidecar.unused[*place].translation)),
            Node::Leaf(Leaf::Seen(memory)) => self.out.push_str(&quoted(memory)),
        }
        self.out.push_str(",\n");
    }

    /// What a translator should know of a text, and the text itself.
    fn about(&mut self, depth: usize, entry: &Entry) {
        self.ours(depth, self.words.text(&entry.text).as_slice());
        let source = Some(&entry.text.source);
        match &entry.state {
            State::Missing | State::Fresh => self.quote(depth, QUOTE, source),
            State::Stale { was } => {
                self.ours(depth, &[self.words.stale()]);
                self.quote(depth, WAS, was.as_ref());
                self.quote(depth, NOW, source);
            }
        }
    }

    fn quote(&mut self, depth: usize, mark: &str, text: Option<&String>) {
        for line in text.into_iter().flat_map(|text| text.split('\n')) {
            // A control character would break the line, or hide in it.
            let line: String = line.chars().map(|c| if c.is_control() && c != '\t' { '\u{fffd}' } else { c }).collect();
            let space = if line.is_empty() { "" } else { " " };
            self.line(depth, &format!("{MARK} {mark}{space}{line}"));
        }
    }

    fn ours(&mut self, depth: usize, lines: &[String]) {
        for line in lines {
            self.line(depth, &format!("{MARK} {line}"));
        }
    }

    fn theirs(&mut self, depth: usize, anchor: &Anchor) {
        for comment in self.sidecar.comments.at(anchor) {
            self.line(depth, comment);
        }
    }

    fn line(&mut self, depth: usize, text: &str) {
        self.indent(depth);
        self.out.push_str(text);
        self.out.push('\n');
    }

    fn indent(&mut self, depth: usize) {
        self.out.extend(std::iter::repeat_n(' ', depth * STEP));
    }
}

/// Whether entries of this group stand apart: the parts of the file, and the customers, moments and so on in them.
fn is_airy(group: &TextPath, child: &Node) -> bool {
    let in_part = matches!(group.parts(), [Part::Field(name)] if ![UNUSED, SEEN].contains(name));
    group.parts().is_empty() || (in_part && matches!(child, Node::Group(_)))
}

/// A text between quotation marks.
fn quoted(text: &str) -> String {
    let mut quoted = String::with_capacity(text.len() + 2);
    quoted.push('"');
    for character in text.chars() {
        match character {
            '"' => quoted.push_str("\\\""),
            '\\' => quoted.push_str("\\\\"),
            '\n' => quoted.push_str("\\n"),
            '\r' => quoted.push_str("\\r"),
            '\t' => quoted.push_str("\\t"),
            // What no editor shows.
            other if other.is_control() || matches!(other, '\u{2028}' | '\u{2029}' | '\u{feff}') => {
                // Writing to a string can't fail.
                let _ = write!(quoted, "\\u{{{:x}}}", u32::from(other));
            }
            other => quoted.push(other),
        }
    }
    quoted.push('"');
    quoted
}
