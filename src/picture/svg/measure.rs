//! How much room a text takes. The fonts are those of the reader's machine, so this is a little more than any common
//! font needs.

use super::super::caption::{Caption, WayCaption, clip};
use crate::core::graph::{Node, Size, Way};
use unicode_width::UnicodeWidthChar;

/// How a line is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Face {
    /// An author's name for something.
    Name,
    /// Words of the call.
    Words,
    /// What must hold.
    Note,
}

/// A line of text.
#[derive(Debug)]
pub(super) struct Line {
    pub(super) face: Face,
    pub(super) text: String,
    /// What is shown to whoever points at it.
    pub(super) whole: Option<String>,
}

/// From line to line.
pub(super) const LINE: i32 = 18;
/// Between the text of a node and its frame, above and below.
const PADDING: i32 = 8;
/// Columns of the lines of a node, and of those on a way.
const NODE_COLUMNS: usize = 28;
const WAY_COLUMNS: usize = 26;
/// Lines of a moment's first words.
const NODE_LINES: usize = 2;

impl Face {
    /// The end of the class.
    pub(super) const fn class(self) -> &'static str {
        match self {
            Self::Name => "name",
            Self::Words => "words",
            Self::Note => "note",
        }
    }

    /// How wide a text is.
    fn width(self, text: &str) -> i32 {
        text.chars().map(|character| self.advance(character)).sum()
    }

    fn advance(self, character: char) -> i32 {
        match (character.width().unwrap_or(0), self) {
            (0, _) => 0,
            (1, Self::Name) => 8,
            // The marks on the right are as wide as a Chinese character in a font for Chinese.
            (1, _)
                if character.is_uppercase()
                    || matches!(character, 'm' | 'w' | '@' | '%' | '“' | '”' | '‘' | '’' | '—' | '…') =>
            {
                12
            }
            (1, _) => 7,
            _ => 14,
        }
    }
}

pub(super) fn node_lines(node: Node, caption: &Caption) -> Vec<Line> {
    let id = caption.id.iter().flat_map(|id| clip(id, NODE_COLUMNS, usize::MAX));
    let words = clip(&caption.words, NODE_COLUMNS, NODE_LINES).into_iter().filter(|line| !line.is_empty());
    // What holds for the whole call can't be left to whoever points at it.
    let notes = if node == Node::End { clip(&caption.whole, NODE_COLUMNS, usize::MAX) } else { Vec::new() };
    id.map(|text| Line { face: Face::Name, text, whole: None })
        .chain(words.map(|text| Line { face: Face::Words, text, whole: None }))
        .chain(notes.into_iter().map(|text| Line { face: Face::Note, text, whole: None }))
        .collect()
}

pub(super) fn way_lines(way: Way, caption: &WayCaption) -> Vec<Line> {
    let id = caption.id.iter().flat_map(|id| clip(id, WAY_COLUMNS, usize::MAX));
    // Where there is no reply, what stands in its place is no condition of the reply above it.
    let face = if matches!(way, Way::GoesOn | Way::NoReply) { Face::Words } else { Face::Note };
    let notes = caption.notes.iter().flat_map(|note| clip(note, WAY_COLUMNS, usize::MAX));
    id.map(|text| Line { face: Face::Name, text, whole: caption.whole.clone() })
        .chain(notes.map(|text| Line { face, text, whole: None }))
        .collect()
}

/// The size of lines under each other.
pub(super) fn block(lines: &[Line]) -> Size {
    let width = lines.iter().map(|line| line.face.width(&line.text)).max().unwrap_or_default();
    Size { width, height: LINE * i32::try_from(lines.len()).unwrap_or(i32::MAX / LINE) }
}

/// The size of a node around its lines.
pub(super) fn framed(node: Node, lines: &[Line]) -> Size {
    let block = block(lines);
    let aside = match node {
        Node::Moment(_) => 10,
        Node::Start => 18,
        Node::End | Node::Ending(_) => 22,
    };
    Size { width: block.width + 2 * aside, height: block.height + 2 * PADDING }
}

/// The width of the heading.
pub(super) fn heading(title: &str) -> i32 {
    Face::Words.width(title) * 3 / 2
}
