//! `attune check --explain CODE`: the page of a code.

use super::super::page::{Look, Page};
use super::super::{Io, Status, Trouble};
use crate::core::diagnostic::Code;
use crate::core::source::suggest;
use crate::core::text::Language;
use crate::findings::{self, Style};
use crate::pages::{self, Change};
use crate::words::Words;

/// Prints the page of a code.
///
/// # Errors
///
/// When there is no such code; the message names the nearest one, and all of them.
pub(super) fn explain(io: &mut Io<'_>, words: &Words, name: &str) -> Result<Status, Trouble> {
    let Some(code) = Code::ALL.into_iter().find(|code| code.name() == name) else {
        return Err(Trouble::Said(unknown(words, name)));
    };
    let Some(content) = pages::page(code) else { return Err(Trouble::Said(unknown(words, name))) };
    let severity = words.get(&format!("finding-level-{}", code.severity().name()));
    let coloured = io.is_coloured();
    let mut page = Page { out: io.out, coloured };
    let heading = words.with("explain-heading", &[("code", name.into()), ("level", severity.into())]);
    page.line(Look::Strong, &heading)?;
    for paragraph in content.prose[words.language().index()].split("\n\n") {
        page.gap()?;
        // A line break within a paragraph of Markdown is a space, and none in Chinese.
        let joint = if words.language() == Language::Chinese { "" } else { " " };
        page.paragraph(0, Look::Plain, &paragraph.lines().collect::<Vec<_>>().join(joint))?;
    }
    section(&mut page, words, "explain-bad", &content.bad, &content.shown[0])?;
    if let Some(files) = pages::apply(pages::base_of(code), &content.bad).filter(|_| !content.bad.is_empty()) {
        let style = if coloured { Style::Coloured } else { Style::Plain };
        page.gap()?;
        let found = if code.is_of_scoring() { "explain-found-scoring" } else { "explain-found" };
        page.line(Look::Quiet, &words.get(found))?;
        page.gap()?;
        let scoring = if code.is_of_scoring() { pages::look_at_scoring(&files) } else { Vec::new() };
        for finding in pages::look(&files).0.into_iter().chain(scoring) {
            for line in findings::full(&finding, &files, words, style).trim_end().lines() {
                page.line(Look::Plain, &format!("    {line}"))?;
            }
        }
    }
    section(&mut page, words, "explain-cure", &content.cure, &content.shown[1])?;
    Ok(Status::Clean)
}

/// An example: each change under the place that it is made at.
fn section(page: &mut Page<'_>, words: &Words, heading: &str, changes: &[Change], shown: &str) -> Result<(), Trouble> {
    page.gap()?;
    page.line(Look::Strong, &words.get(heading))?;
    for change in changes {
        page.gap()?;
        let arguments =
            [("file", change.target.file_name().into()), ("place", change.place.clone().unwrap_or_default().into())];
        let id = match (&change.place, change.text.trim().is_empty()) {
            (None, _) => "explain-in-file",
            (Some(_), true) => "explain-without",
            (Some(_), false) => "explain-in-place",
        };
        page.line(Look::Quiet, &words.with(id, &arguments))?;
        for line in change.text.lines() {
            page.line(Look::Plain, &format!("    {line}"))?;
        }
    }
    if !shown.is_empty() {
        page.gap()?;
        for line in shown.lines() {
            page.line(Look::Plain, &format!("    {line}"))?;
        }
    }
    Ok(())
}

fn unknown(words: &Words, name: &str) -> String {
    let all = Code::ALL.map(Code::name);
    let arguments = [("found", name.into()), ("expected", all.join(", ").into())];
    let message = words.with("explain-unknown", &arguments);
    match suggest(name, all) {
        Some(meant) => {
            let meant = words.with("cli-bad-meant", &[("expected", meant.into())]);
            format!("{message}{meant}")
        }
        None => format!("{message}\n{}", words.with("explain-all", &arguments)),
    }
}
