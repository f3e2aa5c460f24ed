//! The places of a finding, drawn in the lines that they stand on.

use super::source;
use crate::core::diagnostic::{Finding, Label, LineColumn};
use crate::core::source::Files;
use annotate_snippets::{Annotation, AnnotationKind, Group, Origin, Snippet};
use std::ops::Range;

/// Bytes that are drawn as a whole, of a line or between two places: a large file costs no more than a small one.
const LONGEST: usize = 4096;

/// Adds the places to a group: those of the finding's own file in one picture if they are near each other, and each of the
/// others in its own. `labels` are the words of the finding's labels.
pub(super) fn places<'a>(group: Group<'a>, finding: &'a Finding, files: &'a Files, labels: &'a [String]) -> Group<'a> {
    let text = source::text_of(finding, files);
    let Some(window) = lines_of(text, &finding.span) else {
        if text.trim().is_empty() {
            return group.element(Origin::path(finding.file.as_str()));
        }
        let place = LineColumn::of(text, finding.span.start);
        return group.element(Origin::path(finding.file.as_str()).line(place.line).char_column(place.column));
    };
    let labelled: Vec<(&Label, &str)> = finding.labels.iter().zip(labels.iter().map(String::as_str)).collect();
    // The other places are taken into the same picture as long as it stays small.
    let mut window = window;
    let mut beside = Vec::new();
    let mut apart = Vec::new();
    for (label, words) in labelled {
        let joined = lines_of(text, &label.span)
            .filter(|_| label.file == finding.file)
            .map(|lines| lines.start.min(window.start)..lines.end.max(window.end))
            .filter(|joined| joined.len() <= LONGEST);
        match joined {
            Some(joined) => {
                window = joined;
                beside.push((label, words));
            }
            None => apart.push((label, words)),
        }
    }
    let own = annotation(AnnotationKind::Primary, &finding.span, &window);
    let others =
        beside.into_iter().map(|(label, words)| annotation(AnnotationKind::Context, &label.span, &window).label(words));
    let mut group =
        group.element(snippet(&finding.file, text, &window).annotations(std::iter::once(own).chain(others)));
    for (label, words) in apart {
        let text = source::text_of_file(&label.file, files);
        let Some(window) = lines_of(text, &label.span) else { continue };
        let place = annotation(AnnotationKind::Context, &label.span, &window).label(words);
        group = group.element(snippet(&label.file, text, &window).annotation(place));
    }
    group
}

fn snippet<'a>(file: &'a str, text: &'a str, window: &Range<usize>) -> Snippet<'a, Annotation<'a>> {
    let first = LineColumn::of(text, window.start).line;
    Snippet::source(&text[window.clone()]).line_start(first).path(file)
}

fn annotation<'a>(kind: AnnotationKind, span: &Range<usize>, window: &Range<usize>) -> Annotation<'a> {
    let within = |byte: usize| byte.clamp(window.start, window.end) - window.start;
    kind.span(within(span.start)..within(span.end))
}

/// The line in which a span begins; of a line beyond all measure only its beginning. None where there is nothing to draw.
fn lines_of(text: &str, span: &Range<usize>) -> Option<Range<usize>> {
    let boundary = |mut byte: usize| {
        while !text.is_char_boundary(byte) {
            byte -= 1;
        }
        byte
    };
    let start = boundary(span.start.min(text.len()));
    let from = text[..start].rfind('\n').map_or(0, |newline| newline + 1);
    let to = text[start..].find(['\n', '\r']).map_or(text.len(), |end| start + end);
    let end = boundary(to.min(from + LONGEST));
    (start <= end && !text[from..end].trim().is_empty()).then_some(from..end)
}
