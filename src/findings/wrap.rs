//! Lines that break where words may be parted, and never within a name.

use textwrap::core::Word;
use textwrap::{Options, WordSeparator, WordSplitter};

/// Options for lines of so many columns. What stands in backticks is one word, spaces, hyphens and all: it is there to be
/// copied.
pub(crate) fn options<'a>(width: usize) -> Options<'a> {
    Options::new(width)
        .word_separator(WordSeparator::Custom(words))
        .word_splitter(WordSplitter::NoHyphenation)
        .break_words(true)
}

fn words(line: &str) -> Box<dyn Iterator<Item = Word<'_>> + '_> {
    let (mut start, mut end) = (0, 0);
    Box::new(WordSeparator::UnicodeBreakProperties.find_words(line).filter_map(move |word| {
        end += word.word.len() + word.whitespace.len();
        let whole = &line[start..end];
        let is_whole = whole.matches('`').count().is_multiple_of(2) || end == line.len();
        is_whole.then(|| {
            start = end;
            Word::from(whole)
        })
    }))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_in_backticks_stays_whole() {
        let lines = |text: &str| textwrap::wrap(text, options(20)).join("\n");
        assert_eq!(lines("ask it with `said now.depot` then"), "ask it with\n`said now.depot`\nthen");
        assert_eq!(lines("a backslash is `\\\\`, a mark"), "a backslash is `\\\\`,\na mark");
        assert_eq!(lines("条件可以比大小（`heat >= 60`）"), "条件可以比大小\n（`heat >= 60`）");
        assert_eq!(lines("a well-known thing it is"), "a well-known thing\nit is");
    }

    #[test]
    fn what_is_wider_than_a_line_is_broken_and_nothing_is_lost() {
        let text = "one ` backtick and a very long line without another";
        assert_eq!(textwrap::wrap(text, options(12)).concat().replace(' ', ""), text.replace(' ', ""));
    }
}
