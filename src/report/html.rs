//! Writing elements.

use crate::core::text::Language;
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

    /// A document from its first line to its last: `style` is of ours, and nothing in it can run or fetch anything.
    pub(super) fn document(&mut self, language: Language, title: &str, style: &str, body: impl FnOnce(&mut Self)) {
        self.raw("<!DOCTYPE html>\n<html xmlns=\"http://www.w3.org/1999/xhtml\" lang=\"");
        self.raw(language.tag());
        self.raw("\" xml:lang=\"");
        self.raw(language.tag());
        self.raw("\">\n");
        self.within("head", "", |html| {
            html.raw("<meta charset=\"utf-8\"/>\n");
            // Were a text ever read as markup, it could still run nothing and fetch nothing.
            html.raw("<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\"/>\n");
            html.raw("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"/>\n");
            html.text("title", "", title);
            html.raw("<style>\n");
            html.raw(style);
            html.raw("</style>\n");
        });
        self.within("body", "", body);
        self.raw("</html>\n");
    }

    /// A heading of a table, of a `row` or a `col`umn.
    pub(super) fn scoped(&mut self, scope: &str, text: &str) {
        // Writing to a string can't fail.
        let _ = writeln!(self.out, "<th scope=\"{scope}\">{}</th>", escaped(text));
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
