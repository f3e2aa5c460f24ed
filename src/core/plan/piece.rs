//! A part of the text, which knows its place.

use std::ops::Range;

/// Words of the plan and where they stand.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Piece<'a> {
    pub(super) text: &'a str,
    /// The byte of the file at which it begins.
    pub(super) start: usize,
}

impl<'a> Piece<'a> {
    pub(super) const fn new(text: &'a str, start: usize) -> Self {
        Self { text, start }
    }

    pub(super) const fn span(&self) -> Range<usize> {
        self.start..self.start + self.text.len()
    }

    /// The bytes from `from` to `to` of this piece.
    pub(super) fn part(&self, from: usize, to: usize) -> Self {
        Self { text: &self.text[from..to], start: self.start + from }
    }

    /// Without the space around it.
    pub(super) fn trim(&self) -> Self {
        let from = self.text.len() - self.text.trim_start().len();
        let to = from + self.text.trim().len();
        self.part(from, to)
    }

    /// From this byte of the file on, which lies in it.
    pub(super) fn from(&self, byte: usize) -> Self {
        self.part(byte - self.start, self.text.len())
    }

    /// The nothing behind it.
    pub(super) fn end(&self) -> Self {
        self.part(self.text.len(), self.text.len())
    }

    /// The words in it.
    pub(super) fn words(&self) -> Vec<Self> {
        self.split(char::is_whitespace).into_iter().filter(|word| !word.text.is_empty()).collect()
    }

    /// What stands between commas, full-width ones included; a comma in quotation marks is one of the words.
    pub(super) fn items(&self) -> Vec<Self> {
        self.split(|character| matches!(character, ',' | '\u{FF0C}' | '\u{3001}'))
            .into_iter()
            .map(|item| item.trim())
            .collect()
    }

    /// Up to the first character outside quotation marks that fits, and what stands behind it.
    pub(super) fn split_once(&self, mut fits: impl FnMut(char) -> bool) -> Option<(Self, Self)> {
        let (at, character) = outside_quotes(self.text).find(|(_, character)| fits(*character))?;
        Some((self.part(0, at), self.part(at + character.len_utf8(), self.text.len())))
    }

    fn split(&self, mut fits: impl FnMut(char) -> bool) -> Vec<Self> {
        let mut parts = Vec::new();
        let mut from = 0;
        for (at, character) in outside_quotes(self.text) {
            if fits(character) {
                parts.push(self.part(from, at));
                from = at + character.len_utf8();
            }
        }
        parts.push(self.part(from, self.text.len()));
        parts
    }
}

/// The mark that closes what this one opens.
pub(super) const fn closing(opening: char) -> Option<char> {
    match opening {
        '"' => Some('"'),
        '\u{201C}' => Some('\u{201D}'),
        '\u{300C}' => Some('\u{300D}'),
        _ => None,
    }
}

/// The characters that do not stand between quotation marks.
fn outside_quotes(text: &str) -> impl Iterator<Item = (usize, char)> {
    let mut until = None;
    text.char_indices().filter(move |(_, character)| match until {
        Some(close) => {
            if *character == close {
                until = None;
            }
            false
        }
        None => {
            until = closing(*character);
            until.is_none()
        }
    })
}
