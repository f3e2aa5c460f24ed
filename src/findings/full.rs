//! A finding in full: the message, the line of the file with its place underlined, and the remedy.

use super::{draw, words, wrap};
use crate::core::diagnostic::{Finding, Severity};
use crate::core::source::Files;
use crate::words::Words;
use annotate_snippets::{Group, Level, Renderer};

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

/// The finding, ending in an empty line.
#[must_use]
pub fn full(finding: &Finding, files: &Files, words: &Words, style: Style) -> String {
    let severity = finding.severity();
    let name = words.get(&format!("finding-level-{}", severity.name()));
    let level = match severity {
        Severity::Error => Level::ERROR,
        Severity::Warning => Level::WARNING,
    };
    let title = level.with_name(name).primary_title(words::title(finding, words)).id(finding.code.name());
    let labels: Vec<String> = finding.labels.iter().map(|label| words::label(label, words)).collect();
    let mut group = draw::places(Group::with_title(title), finding, files, &labels);
    let help = words.get("finding-level-help");
    for message in [words::suggestion(finding, words), words::help(finding, words)].into_iter().flatten() {
        let message = textwrap::fill(&message, wrap::options(WIDTH - MARGIN));
        group = group.element(Level::HELP.with_name(help.clone()).message(message));
    }
    let renderer = match style {
        Style::Plain => Renderer::plain(),
        Style::Coloured => Renderer::styled(),
    };
    format!("{}\n\n", renderer.term_width(WIDTH).render(&[group]))
}
