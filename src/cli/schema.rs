//! `attune schema`: what an editor needs to complete a scenario.

use super::args::option;
use super::{Io, Status, Subcommand, Trouble};
use crate::core::text::Language;
use crate::library::write;
use crate::schema::{Catalogue, Kind, editor_files, ronschema, rust};
use crate::words::Words;
use clap::{ArgAction, ArgMatches, value_parser};
use std::path::{Path, PathBuf};

pub(super) const SUBCOMMAND: Subcommand = Subcommand {
    name: "schema",
    arguments: |command, words| {
        let format = option(words, "format", "FORMAT").help(words.get("schema-format"));
        command
            .arg(format.value_parser(["ronschema", "rust"]))
            .arg(option(words, "translation", "").action(ArgAction::SetTrue))
            .arg(option(words, "editor", "DIR").value_parser(value_parser!(PathBuf)))
    },
    run: |io, words, _, matches| run(io, words, matches),
};

fn run(io: &mut Io<'_>, words: &Words, matches: &ArgMatches) -> Result<Status, Trouble> {
    if let Some(folder) = matches.get_one::<PathBuf>("editor") {
        return lay_out(io, words, folder);
    }
    let kind = if matches.get_flag("translation") { Kind::Translation } else { Kind::Call };
    let text = match matches.get_one::<String>("format").map(String::as_str) {
        Some("rust") => rust(kind, words),
        _ => ronschema(&Catalogue::of(kind), words),
    };
    io.out.write_all(text.as_bytes())?;
    Ok(Status::Clean)
}

/// Writes the files for the editor. Those of somebody else's stay.
fn lay_out(io: &mut Io<'_>, words: &Words, folder: &Path) -> Result<Status, Trouble> {
    let about = words.get("schema-editor-about");
    let files = editor_files(words);
    // Our own are known by their first line, whichever language wrote it.
    let ours: Vec<String> = Language::ALL
        .into_iter()
        .map(Words::new)
        .flat_map(|words| [words.get("schema-editor-about"), words.get("schema-rust-about")])
        .collect();
    for file in &files {
        let path = folder.join(file.path);
        if std::fs::read_to_string(&path).is_ok_and(|text| !ours.iter().any(|about| text.contains(about))) {
            let path = path.to_string_lossy().into_owned();
            return Err(Trouble::Said(
                words.with("schema-not-ours", &[("file", path.into()), ("about", about.into())]),
            ));
        }
    }
    for file in files {
        let path = folder.join(file.path);
        let written = path.parent().map_or(Ok(()), std::fs::create_dir_all);
        written.and_then(|()| write(&path, file.text.as_bytes())).map_err(|error| {
            let file = path.to_string_lossy().into_owned();
            let arguments = [("file", file.into()), ("reason", error.to_string().into())];
            Trouble::Said(words.with("schema-unwritable", &arguments))
        })?;
        let path = path.to_string_lossy().into_owned();
        writeln!(io.out, "{}", words.with("schema-wrote", &[("file", path.into())]))?;
    }
    writeln!(io.out, "{}", words.get("schema-next"))?;
    Ok(Status::Clean)
}
