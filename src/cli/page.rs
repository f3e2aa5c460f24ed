//! Text laid out on a page of a terminal: wrapped, indented, quiet or loud.

use crate::findings::wrap;
use std::borrow::Cow;
use std::io::{self, Write};
use unicode_width::UnicodeWidthStr;

/// Columns of a page.
const WIDTH: usize = 80;
/// What stands between the texts of a row.
const SPACING: &str = "   ";

/// How words look.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Look {
    Plain,
    /// Headings and names.
    Strong,
    /// What stands beside the call.
    Quiet,
}

/// Somewhere to write pages to.
pub(super) struct Page<'a> {
    pub(super) out: &'a mut dyn Write,
    pub(super) coloured: bool,
}

impl Page<'_> {
    /// A paragraph, `indent` columns from the edge.
    pub(super) fn paragraph(&mut self, indent: usize, look: Look, text: &str) -> io::Result<()> {
        self.hanging(indent, "", look, text)
    }

    /// A paragraph whose first line begins with `head`; the others begin below its first word.
    pub(super) fn hanging(&mut self, indent: usize, head: &str, look: Look, text: &str) -> io::Result<()> {
        let margin = " ".repeat(indent);
        let below = " ".repeat(indent + head.width());
        let first = format!("{margin}{head}");
        for (place, part) in text.split('\n').enumerate() {
            let options = wrap::options(WIDTH - 1)
                .initial_indent(if place == 0 { &first } else { &below })
                .subsequent_indent(&below);
            for line in textwrap::wrap(part, options) {
                self.line(look, line.trim_end())?;
            }
        }
        Ok(())
    }

    /// Short texts beside each other, in as many lines as they need; none is broken.
    pub(super) fn row(&mut self, indent: usize, items: impl Iterator<Item = String>) -> io::Result<()> {
        let margin = " ".repeat(indent);
        let mut line = String::new();
        for item in items {
            if !line.is_empty() && line.width() + SPACING.width() + item.width() >= WIDTH {
                self.line(Look::Plain, &line)?;
                line.clear();
            }
            line.push_str(if line.is_empty() { &margin } else { SPACING });
            line.push_str(&item);
        }
        self.line(Look::Plain, &line)
    }

    /// One line as it is, save for what a terminal would obey rather than show.
    pub(super) fn line(&mut self, look: Look, text: &str) -> io::Result<()> {
        let text = &shown(text);
        let code = match look {
            Look::Strong => "1",
            Look::Quiet => "2",
            Look::Plain => "",
        };
        if self.coloured && !code.is_empty() && !text.is_empty() {
            writeln!(self.out, "\u{1b}[{code}m{text}\u{1b}[0m")
        } else {
            writeln!(self.out, "{text}")
        }
    }

    /// An empty line.
    pub(super) fn gap(&mut self) -> io::Result<()> {
        self.line(Look::Plain, "")
    }

    /// A line across the page.
    pub(super) fn rule(&mut self) -> io::Result<()> {
        self.line(Look::Quiet, &"─".repeat(WIDTH - 1))
    }
}

/// Text as a terminal shows it. A name may come from anybody's file, and is not to clear the screen.
pub(super) fn shown(text: &str) -> Cow<'_, str> {
    let obeyed = |character: char| character.is_control() && !matches!(character, '\n' | '\t');
    if text.contains(obeyed) { text.replace(obeyed, "\u{fffd}").into() } else { text.into() }
}

/// `text` with spaces up to `width` columns.
pub(super) fn pad(text: &str, width: usize) -> String {
    let room = width.saturating_sub(text.width());
    format!("{text}{}", " ".repeat(room))
}
