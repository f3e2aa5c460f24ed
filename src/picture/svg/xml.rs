//! Text in XML. A scenario is data: nothing in it may be read as markup.

use std::fmt;

/// `text` as the content of an element or of an attribute.
pub(crate) fn escaped(text: &str) -> impl fmt::Display + '_ {
    fmt::from_fn(move |out| {
        for character in text.chars() {
            match character {
                '&' => out.write_str("&amp;")?,
                '<' => out.write_str("&lt;")?,
                '>' => out.write_str("&gt;")?,
                '"' => out.write_str("&quot;")?,
                '\'' => out.write_str("&#39;")?,
                '\n' | '\t' => fmt::Write::write_char(out, character)?,
                // XML has no way to write these.
                other if other.is_control() || matches!(other, '\u{FFFE}' | '\u{FFFF}') => out.write_str("\u{FFFD}")?,
                other => fmt::Write::write_char(out, other)?,
            }
        }
        Ok(())
    })
}
