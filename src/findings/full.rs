//! A finding in full: the message, the line of the file with its place underlined, and the remedy.

use super::{source, words};
use crate::core::diagnostic::{Finding, LineColumn, Severity};
use crate::core::source::Files;
use crate::words::Words;
use annotate_snippets::{AnnotationKind, Group, Level, Origin, Renderer, Snippet};
use std::ops::Range;

/// How a finding is drawn.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Style {
    /// Letters alone.
    #[default]
    Plain,
    /// With the escape codes of a terminal.
    Coloured,
}

/// Columns in which a finding is drawn; longer lines of the file are cut around the place.
const WIDTH: usize = 100;
/// Columns that the words of a remedy leave for what stands before them.
const MARGIN: usize = 12;
/// Bytes of a line that are drawn as a whole.
const LONGEST_LINE: usize = 4096;

/// The finding, ending in an empty line.
#[must_use]
pub fn full(finding: &Finding, files: &Files, words: &Words, style: Style) -> String {
    let severity = finding.severity();
    let name = words.get(&format!("finding-level-{}", severity.name()));
    let level = match severity {
        Severity::Error => Level::ERROR,
        Severity::Warning => Level::WARNING,
    };
    let text = source::text_of(finding, files);
    let title = level.with_name(name).primary_title(words::title(finding, words)).id(finding.code.name());
    let mut group = draw_place(Group::with_title(title), finding, text);
    let help = words.get("finding-level-help");
    for message in [words::suggestion(finding, words), words::help(finding, words)].into_iter().flatten() {
        let message = textwrap::fill(&message, WIDTH - MARGIN);
        group = group.element(Level::HELP.with_name(help.clone()).message(message));
    }
    let renderer = match style {
        Style::Plain => Renderer::plain(),
        Style::Coloured => Renderer::styled(),
    };
    format!("{}\n\n", renderer.term_width(WIDTH).render(&[group]))
}

fn draw_place<'a>(group: Group<'a>, finding: &'a Finding, text: &'a str) -> Group<'a> {
    if text.trim().is_empty() {
        return group.element(Origin::path(finding.file.as_str()));
    }
    let place = LineColumn::of(text, finding.span.start);
    let (line, within) = line_of(text, &finding.span);
    if line.trim().is_empty() {
        return group.element(Origin::path(finding.file.as_str()).line(place.line).char_column(place.column));
    }
    // Only the line itself is handed on, and of a line beyond all measure only its beginning: a large file costs no more
    // than a small one.
    let mut shown = line.len().min(LONGEST_LINE);
    while !line.is_char_boundary(shown) {
        shown -= 1;
    }
    if within.start > shown {
        return group.element(Origin::path(finding.file.as_str()).line(place.line).char_column(place.column));
    }
    let snippet = Snippet::source(&line[..shown]).line_start(place.line).path(finding.file.as_str());
    group.element(snippet.annotation(AnnotationKind::Primary.span(within.start..within.end.min(shown))))
}

/// The line in which a span begins, and the part of the span that lies in it.
fn line_of<'a>(text: &'a str, span: &Range<usize>) -> (&'a str, Range<usize>) {
    let mut start = span.start.min(text.len());
    while !text.is_char_boundary(start) {
        start -= 1;
    }
    let from = text[..start].rfind('\n').map_or(0, |newline| newline + 1);
    let to = text[start..].find(['\n', '\r']).map_or(text.len(), |end| start + end).max(start);
    let end = span.end.clamp(start, to);
    (&text[from..to], start - from..end - from)
}
