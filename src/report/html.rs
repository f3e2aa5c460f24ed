//! Writing elements.

use crate::picture::escaped;
use std::fmt::Write;

/// A document that is being written.
#[derive(Debug, Default)]
pub(super) struct Html {
    out: String,
}

impl Html {
    /// The document.
    pub(super) fn finish(self) -> String {
        self.out
    }

    /// Markup of our own; never a text.
    pub(super) fn raw(&mut self, markup: &str) {
        self.out.push_str(markup);
    }

    /// An element with a class and what is written in it. The class is a word of ours; none if it is empty.
    pub(super) fn within<R>(&mut self, tag: &str, class: &str, contents: impl FnOnce(&mut Self) -> R) -> R {
        self.open(tag, class);
        self.raw("\n");
        let result = contents(self);
        self.raw("</");
        self.raw(tag);
        self.raw(">\n");
        result
    }

    /// An element with a text in it.
    pub(super) fn text(&mut self, tag: &str, class: &str, text: &str) {
        self.open(tag, class);
        // Writing to a string can't fail.
        let _ = write!(self.out, "{}</{tag}>", escaped(text));
        self.raw("\n");
    }

    fn open(&mut self, tag: &str, class: &str) {
        self.raw("<");
        self.raw(tag);
        if !class.is_empty() {
            self.raw(" class=\"");
            self.raw(class);
            self.raw("\"");
        }
        self.raw(">");
    }
}
