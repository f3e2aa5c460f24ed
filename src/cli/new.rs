//! `attune new`: begins a scenario.

use super::args::{option, positional};
use super::{Io, Status, Subcommand, Trouble};
use crate::library::{BadName, Library, NotBegun, Places, Template, begin, check_name, next_name, suggest_name};
use crate::words::Words;
use clap::{ArgMatches, value_parser};
use std::io::ErrorKind;
use std::path::{Path, PathBuf};

pub(super) const SUBCOMMAND: Subcommand = Subcommand {
    name: "new",
    arguments: |command, words| {
        command
            .arg(positional(words, "name", "NAME").required(true))
            .arg(option(words, "template", "KIND").value_parser(Template::ALL.map(Template::name)))
            .arg(option(words, "in", "DIR").value_parser(value_parser!(PathBuf)))
    },
    run,
};

fn run(io: &mut Io<'_>, words: &Words, places: &Places, matches: &ArgMatches) -> Result<Status, Trouble> {
    let name = matches.get_one::<String>("name").map_or("", String::as_str);
    check_name(name).map_err(|bad| Trouble::Said(refused(words, name, &bad)))?;
    let template = matches.get_one::<String>("template").and_then(|name| Template::from_name(name)).unwrap_or_default();
    // A folder named for this run is the one meant, whichever of the two options names it.
    let elsewhere = matches.get_one::<PathBuf>("in").or(places.folder.as_ref());
    let folder = elsewhere
        .or(places.user.as_ref())
        .ok_or_else(|| Trouble::Said(words.with("cli-new-no-home", &[("name", name.to_owned().into())])))?;
    refuse_twin(words, places, folder, name)?;
    let call = template.call(words.language(), name);
    let own = begin(folder, name, &call).map_err(|trouble| Trouble::Said(not_begun(words, folder, name, trouble)))?;
    let path = shell(&own);
    let arguments = [
        ("name", name.to_owned().into()),
        ("template", template.name().into()),
        ("folder", own.to_string_lossy().into_owned().into()),
        ("path", path.into()),
        ("parent", shell(folder).into()),
    ];
    let shown = if elsewhere.is_some() { "cli-new-window-folder" } else { "cli-new-window" };
    let paragraphs = ["cli-new-begun", "cli-new-next", shown, "cli-new-guide"].map(|id| words.with(id, &arguments));
    writeln!(io.out, "{}", paragraphs.join("\n\n"))?;
    Ok(Status::Clean)
}

/// A scenario of the same name would be hidden by the new one, or hide it.
fn refuse_twin(words: &Words, places: &Places, folder: &Path, name: &str) -> Result<(), Trouble> {
    let library = Library::load(&Places { folder: Some(folder.to_owned()), ..places.clone() });
    let twin = library.entries.iter().find(|entry| entry.id() == name);
    // One in the very folder is named by its path.
    let Some(twin) = twin.filter(|_| !folder.join(name).exists()) else { return Ok(()) };
    let arguments = [
        ("name", name.to_owned().into()),
        ("origin", twin.origin.name().into()),
        ("file", twin.files.call.name.clone().into()),
        ("suggestion", free_name(&library, folder, name).into()),
    ];
    Err(Trouble::Said(words.with("cli-new-twin", &arguments)))
}

fn free_name(library: &Library, folder: &Path, name: &str) -> String {
    next_name(name, |name| library.entries.iter().any(|entry| entry.id() == name) || folder.join(name).exists())
}

fn refused(words: &Words, name: &str, bad: &BadName) -> String {
    let mut arguments = vec![("found", name.to_owned().into()), ("suggestion", suggest_name(name).into())];
    let id = match bad {
        BadName::Empty => "cli-new-name-empty",
        BadName::Reserved => "cli-new-name-reserved",
        BadName::Path { folder, name } => {
            arguments.extend([("name", name.clone().into()), ("folder", shell(Path::new(folder)).into())]);
            "cli-new-name-path"
        }
        BadName::Character(character) => {
            arguments.push(("character", character.to_string().into()));
            if character.is_whitespace() { "cli-new-name-space" } else { "cli-new-name-character" }
        }
    };
    words.with(id, &arguments)
}

fn not_begun(words: &Words, folder: &Path, name: &str, trouble: NotBegun) -> String {
    match trouble {
        NotBegun::Exists(path) => {
            let library = Library::load(&Places { folder: Some(folder.to_owned()), ..Places::default() });
            let arguments = [
                ("path", path.to_string_lossy().into_owned().into()),
                ("suggestion", free_name(&library, folder, name).into()),
            ];
            words.with("cli-new-exists", &arguments)
        }
        NotBegun::Io(path, error) => {
            let kind = match error.kind() {
                ErrorKind::PermissionDenied | ErrorKind::ReadOnlyFilesystem => "denied",
                ErrorKind::NotADirectory | ErrorKind::AlreadyExists => "file",
                ErrorKind::InvalidFilename => "long",
                _ => "other",
            };
            let arguments = [
                ("path", path.to_string_lossy().into_owned().into()),
                ("kind", kind.into()),
                ("reason", error.to_string().into()),
            ];
            words.with("cli-new-failed", &arguments)
        }
    }
}

/// A path as it can be typed into a shell.
pub(super) fn shell(path: &Path) -> String {
    let text = path.to_string_lossy();
    let plain = |character: char| character.is_alphanumeric() || "-_./\\:~+,@".contains(character);
    if text.chars().all(plain) { text.into_owned() } else { format!("\"{text}\"") }
}
