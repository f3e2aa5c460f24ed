//! `attune check --watch`: the findings, again whenever something is saved.

use super::super::args::Format;
use super::super::{Io, Status, Trouble};
use super::{Look, Question};
use crate::library::{Change, Missing, Reader, WatchError};
use crate::words::Words;
use serde_json::{Value, json};
use std::path::Path;

/// Clears a terminal, what has scrolled away included, and goes to its first line.
const CLEAR: &str = "\u{1b}[2J\u{1b}[3J\u{1b}[H";

/// Looks, and looks again at each change. It ends clean: whoever watches has read what there was.
pub(super) fn run(io: &mut Io<'_>, words: &Words, question: &Question<'_>, format: Format) -> Result<Status, Trouble> {
    let places = question.places;
    let paths = match question.paths.as_slice() {
        [] => [&places.user, &places.folder].into_iter().flatten().cloned().collect(),
        paths => paths.to_vec(),
    };
    let changes = (io.watch)(&paths).map_err(|error| Trouble::Said(trouble(words, &error)))?;
    let mut reader = Reader::default();
    let mut is_first = true;
    for change in changes {
        let look = question.look(&mut reader);
        match format {
            Format::Json => writeln!(io.out, "{}", object(io, words, &look, &change))?,
            Format::Text | Format::Concise => show(io, words, &look, &change, format, is_first)?,
        }
        // Whoever reads from a pipe reads it now.
        io.out.flush()?;
        is_first = false;
    }
    Ok(Status::Clean)
}

fn show(
    io: &mut Io<'_>,
    words: &Words,
    look: &Look,
    change: &Change,
    format: Format,
    is_first: bool,
) -> Result<(), Trouble> {
    let clears = io.obeys_codes();
    if clears {
        write!(io.out, "{CLEAR}")?;
    } else if !is_first {
        writeln!(io.out)?;
    }
    super::show_findings(io, words, look, format)?;
    for (path, missing) in &look.missing {
        let id = match missing {
            Missing::Path => "watch-no-path",
            Missing::Scenario => "watch-no-scenario",
        };
        writeln!(io.out, "{}", words.with(id, &[("path", name(path).into())]))?;
    }
    let time = (io.now)().strftime("%H:%M:%S").to_string();
    let saved: Vec<String> = change.folders.iter().map(|folder| name(folder)).collect();
    let counts = super::counts(look, words);
    if saved.is_empty() {
        writeln!(io.out, "{time}  {counts}")?;
    } else {
        let saved = words.with("watch-saved", &[("folders", words.list(&saved).into())]);
        writeln!(io.out, "{time}  {saved}{counts}")?;
    }
    if clears || is_first {
        writeln!(io.out, "{}", words.get("watch-waits"))?;
    }
    Ok(())
}

/// A look as one line for programs.
fn object(io: &Io<'_>, words: &Words, look: &Look, change: &Change) -> Value {
    let missing: Vec<Value> = look
        .missing
        .iter()
        .map(|(path, missing)| {
            let reason = match missing {
                Missing::Path => "no-path",
                Missing::Scenario => "no-scenario",
            };
            json!({ "path": name(path), "reason": reason })
        })
        .collect();
    json!({
        "at": (io.now)().strftime("%Y-%m-%dT%H:%M:%S%:z").to_string(),
        "changed": change.folders.iter().map(|folder| name(folder)).collect::<Vec<_>>(),
        "scenarios": look.library.entries.len(),
        "plans": look.played.plans,
        "plan_calls": look.played.calls,
        "plans_unplayed": look.played.unplayed,
        "errors": look.errors,
        "warnings": look.warnings,
        "missing": missing,
        "findings": super::objects(look, words),
    })
}

fn name(path: &Path) -> String {
    path.strip_prefix("./").unwrap_or(path).to_string_lossy().into_owned()
}

/// Why nothing can be watched.
fn trouble(words: &Words, error: &WatchError) -> String {
    let reason = ("reason", error.reason.as_str().into());
    match error.folder.as_deref().map(name) {
        Some(folder) => words.with("watch-refused-folder", &[("folder", folder.into()), reason]),
        None => words.with("watch-refused", &[reason]),
    }
}
