//! The lines of a file around a finding.

use super::tokens::{Kind, tokens};
use crate::core::diagnostic::{Finding, LineColumn};
use crate::core::source::Files;
use crate::findings::text_of;
use std::ops::Range;

/// Lines that are shown before the place, and after it.
const AROUND: usize = 60;
/// Bytes of a line that are shown as a whole; of a longer one, what lies around the place.
const LONGEST: usize = 600;
/// Beyond so many bytes before the excerpt they are not read for quotation marks that are open.
const FAR: usize = 4 << 20;

/// A part of a file, ready to be shown.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Excerpt {
    pub(super) lines: Vec<Line>,
}

/// One line.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Line {
    /// Its number, from 1.
    pub(super) number: usize,
    /// Its text, without the end of the line.
    pub(super) text: String,
    /// What of it the finding is about.
    pub(super) mark: Option<Range<usize>>,
    /// What is what in it.
    pub(super) kinds: Vec<(Range<usize>, Kind)>,
    /// Whether the finding reaches into it.
    pub(super) is_within: bool,
}

impl Excerpt {
    /// The lines around a finding; none, if its file has no text.
    pub(super) fn new(finding: &Finding, files: &Files) -> Self {
        let text = text_of(finding, files);
        if text.trim().is_empty() {
            return Self::default();
        }
        let start = boundary(text, finding.span.start);
        let end = boundary(text, finding.span.end).max(start);
        let at = LineColumn::of(text, start);
        let line_start = text[..start].rfind('\n').map_or(0, |newline| newline + 1);
        let (first, from) = back(text, line_start, at.line);
        let read_from = boundary(text, from.saturating_sub(FAR));
        let until = forward(text, line_start);
        let kinds = tokens(&text[read_from..until]);
        let mut kinds =
            kinds.into_iter().map(|(range, kind)| (range.start + read_from..range.end + read_from, kind)).peekable();
        let mut open: Option<(Range<usize>, Kind)> = None;
        let mut lines = Vec::new();
        let mut offset = from;
        for (place, line) in text[from..until].split_inclusive('\n').enumerate() {
            let range = offset..offset + line.trim_end_matches(['\n', '\r']).len();
            offset += line.len();
            let mut within_line = Vec::new();
            while let Some((token, kind)) = open.take().or_else(|| kinds.next_if(|(token, _)| token.start < range.end))
            {
                let shown = token.start.max(range.start)..token.end.min(range.end);
                if !shown.is_empty() {
                    within_line.push((shown.start - range.start..shown.end - range.start, kind));
                }
                if token.end > range.end {
                    open = Some((token, kind));
                    break;
                }
            }
            let is_first = range.start == line_start;
            let mark = is_first
                .then(|| start.min(range.end) - range.start..end.clamp(start, range.end.max(start)) - range.start);
            let is_within = is_first || (range.start > line_start && range.start < end);
            let text = text[range].to_owned();
            lines.push(cut(Line { number: first + place, text, mark, kinds: within_line, is_within }));
        }
        Self { lines }
    }
}

fn boundary(text: &str, byte: usize) -> usize {
    let mut byte = byte.min(text.len());
    while !text.is_char_boundary(byte) {
        byte -= 1;
    }
    byte
}

/// The number and the beginning of the first line that is shown.
fn back(text: &str, line_start: usize, number: usize) -> (usize, usize) {
    let (mut number, mut from) = (number, line_start);
    for _ in 0..AROUND {
        if from == 0 {
            break;
        }
        from = text[..from - 1].rfind('\n').map_or(0, |newline| newline + 1);
        number -= 1;
    }
    (number, from)
}

/// The end of the last line that is shown.
fn forward(text: &str, line_start: usize) -> usize {
    let newlines = text[line_start..].match_indices('\n').take(AROUND + 1).last();
    match newlines {
        Some((place, _)) if text[line_start..].match_indices('\n').nth(AROUND).is_some() => line_start + place + 1,
        _ => text.len(),
    }
}

/// Of a line beyond all measure only what lies around the mark.
fn cut(line: Line) -> Line {
    if line.text.len() <= LONGEST {
        return line;
    }
    let around = line.mark.as_ref().map_or(0, |mark| mark.start);
    let from = boundary(&line.text, around.saturating_sub(LONGEST / 3));
    let to = boundary(&line.text, from + LONGEST);
    let (before, after) = (if from > 0 { "…" } else { "" }, if to < line.text.len() { "…" } else { "" });
    let shift = |range: &Range<usize>| {
        range.start.clamp(from, to) - from + before.len()..range.end.clamp(from, to) - from + before.len()
    };
    Line {
        text: format!("{before}{}{after}", &line.text[from..to]),
        mark: line.mark.as_ref().map(shift),
        kinds: line
            .kinds
            .iter()
            .map(|(range, kind)| (shift(range), *kind))
            .filter(|(range, _)| !range.is_empty())
            .collect(),
        ..line
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::core::diagnostic::Code;
    use crate::core::source::File;

    fn excerpt(text: &str, span: Range<usize>) -> Excerpt {
        let file = File { name: "call.ron".to_owned(), bytes: text.as_bytes().to_vec() };
        let finding = Finding::new(Code::Syntax, &file.name, span, Vec::new());
        Excerpt::new(&finding, &Files::alone(file))
    }

    fn marked(excerpt: &Excerpt) -> Vec<(usize, &str)> {
        let marks = excerpt.lines.iter().filter_map(|line| Some((line, line.mark.clone()?)));
        marks.map(|(line, mark)| (line.number, &line.text[mark])).collect()
    }

    #[test]
    fn the_place_is_marked_in_its_line_and_lines_keep_their_numbers() {
        let text = (1..=300).map(|line| format!("line {line} 行")).collect::<Vec<_>>().join("\r\n");
        let start = text.find("line 150").unwrap();
        let found = excerpt(&text, start + 5..start + 8);
        assert_eq!(marked(&found), [(150, "150")]);
        let numbers: Vec<usize> = found.lines.iter().map(|line| line.number).collect();
        assert_eq!(numbers, (90..=210).collect::<Vec<_>>());
        assert!(found.lines.iter().all(|line| line.text == format!("line {} 行", line.number)));
    }

    #[test]
    fn a_place_at_the_end_or_within_a_character_or_beyond_everything_is_shown() {
        for span in [0..0, 1..2, 7..7, 6..900, 900..901] {
            let found = excerpt("头a\nend", span.clone());
            assert_eq!(found.lines.len(), 2, "{span:?}");
            assert_eq!(marked(&found).len(), 1, "{span:?}");
        }
        assert_eq!(excerpt(" \n", 0..0), Excerpt::default());
        assert_eq!(marked(&excerpt("a\n", 2..2)), [], "there is no line after the last newline");
    }

    #[test]
    fn a_line_beyond_all_measure_is_cut_around_its_place() {
        let text = format!("{}HERE{}", "字".repeat(5000), "x".repeat(5000));
        let start = text.find("HERE").unwrap();
        let found = excerpt(&text, start..start + 4);
        assert_eq!(marked(&found), [(1, "HERE")]);
        assert!(found.lines[0].text.len() < LONGEST + 10);
        assert!(found.lines[0].text.starts_with('…') && found.lines[0].text.ends_with('…'));
    }

    #[test]
    fn a_text_over_several_lines_is_one_in_each() {
        let found = excerpt("a: \"one\ntwo\", b", 0..1);
        let kinds: Vec<Vec<&str>> = found
            .lines
            .iter()
            .map(|line| line.kinds.iter().map(|(range, _)| &line.text[range.clone()]).collect())
            .collect();
        assert_eq!(kinds, [vec!["\"one"], vec!["two\"", "b"]]);
    }
}
