//! A stretch of a file.

use std::ops::Range;

/// Bytes of a file, as numbers that are half as wide: a tree holds two for everything in it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Span {
    /// The first byte.
    pub start: u32,
    /// Behind the last byte.
    pub end: u32,
}

impl Span {
    /// From one byte to before another. Files are smaller than four gigabytes; beyond that, places end there.
    #[must_use]
    pub fn new(start: usize, end: usize) -> Self {
        let narrow = |byte| u32::try_from(byte).unwrap_or(u32::MAX);
        Self { start: narrow(start), end: narrow(end) }
    }

    /// As a range of bytes.
    #[must_use]
    pub const fn range(self) -> Range<usize> {
        self.start as usize..self.end as usize
    }

    /// From the beginning of this one to the end of another.
    #[must_use]
    pub const fn to(self, other: Self) -> Self {
        Self { start: self.start, end: other.end }
    }

    /// The place behind it, without width.
    #[must_use]
    pub const fn behind(self) -> Self {
        Self { start: self.end, end: self.end }
    }

    /// The text that stands there.
    #[must_use]
    pub fn of(self, text: &str) -> &str {
        text.get(self.range()).unwrap_or_default()
    }
}
