//! The arguments: what there is, in words of either language, and what was given.

use super::{SUBCOMMANDS, Subcommand, Trouble};
use crate::core::text::Language;
use crate::words::Words;
use clap::error::{ContextKind, ContextValue, ErrorKind};
use clap::{Arg, ArgAction, ArgMatches, value_parser};
use std::ffi::OsString;
use std::path::PathBuf;

/// For people or for programs.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) enum Format {
    #[default]
    Text,
    Concise,
    Json,
}

/// What became of the arguments.
#[derive(Debug)]
pub(super) enum Parsed {
    Matches(ArgMatches),
    /// The help, or the version, was asked for.
    Help(String),
}

/// Columns of a help text.
const HELP_WIDTH: usize = 79;

/// The command line with its help in the language of `words`: what counts for all, and each of the subcommands.
#[must_use]
pub fn command(words: &Words) -> clap::Command {
    let lang = option(words, "lang", "LANG").global(true).value_parser(|tag: &str| Language::from_tag(tag).ok_or(""));
    let scenarios = option(words, "scenarios", "DIR").global(true).value_parser(value_parser!(PathBuf));
    let data = option(words, "data", "DIR").global(true).value_parser(value_parser!(PathBuf));
    let version = option(words, "version", "").short('V').action(ArgAction::Version);
    let bare = clap::Command::new("attune")
        .version(env!("CARGO_PKG_VERSION"))
        .disable_version_flag(true)
        .disable_help_subcommand(true)
        .arg(lang)
        .arg(scenarios)
        .arg(data)
        .arg(version)
        .subcommands(SUBCOMMANDS.iter().map(|subcommand| made(subcommand, subcommand.name, words)));
    dressed(bare, "attune", words)
}

/// A command with commands of its own, of which one has to be given.
pub(super) fn with_commands(command: clap::Command, commands: &[Subcommand], words: &Words) -> clap::Command {
    let of = command.get_name().to_owned();
    let commands = commands.iter().map(|subcommand| made(subcommand, &format!("{of}-{}", subcommand.name), words));
    command.subcommands(commands).subcommand_required(true).disable_help_subcommand(true)
}

fn made(subcommand: &Subcommand, name: &str, words: &Words) -> clap::Command {
    dressed((subcommand.arguments)(clap::Command::new(subcommand.name), words), name, words)
}

/// A command with its help, whose messages end in `name`. The template stands here since clap's own has headings in
/// English.
fn dressed(command: clap::Command, name: &str, words: &Words) -> clap::Command {
    let is_whole = command.has_subcommands();
    let usage = words.get("cli-help-usage");
    let commands = format!("{}\n{{subcommands}}\n\n", words.get("cli-help-commands"));
    let arguments = format!("{}\n{{positionals}}\n\n", words.get("cli-help-arguments"));
    let takes_arguments = command.get_positionals().next().is_some();
    let template = format!(
        "{{about}}\n\n{usage}{{usage}}\n\n{}{}{}\n{{options}}{{after-help}}",
        if is_whole { &commands } else { "" },
        if takes_arguments { &arguments } else { "" },
        words.get("cli-help-options"),
    );
    let help = option(words, "help", "").short('h').action(ArgAction::Help);
    command
        .about(words.get(&format!("cli-help-{name}")))
        .override_usage(words.get(&format!("cli-usage-{name}")))
        .after_help(words.get(&format!("cli-help-{name}-more")))
        .help_template(template)
        .term_width(HELP_WIDTH)
        .disable_help_flag(true)
        .arg(help)
}

/// `--name VALUE`, or a switch if there is no value; its help is the message `cli-help-option-NAME`.
pub(super) fn option(words: &Words, name: &'static str, value: &'static str) -> Arg {
    let option = Arg::new(name).long(name).help(words.get(&format!("cli-help-option-{name}")));
    // The values stand in the help itself, in words.
    if value.is_empty() { option } else { option.value_name(value).hide_possible_values(true) }
}

/// `VALUE` by its place; its help is the message `cli-help-argument-NAME`.
pub(super) fn positional(words: &Words, name: &'static str, value: &'static str) -> Arg {
    Arg::new(name).value_name(value).help(words.get(&format!("cli-help-argument-{name}")))
}

/// Reads the arguments.
pub(super) fn parse(arguments: &[OsString], words: &Words) -> Result<Parsed, Trouble> {
    let matches = match command(words).try_get_matches_from(arguments) {
        Ok(matches) => matches,
        Err(error) if !error.use_stderr() => return Ok(Parsed::Help(error.to_string())),
        Err(error) => return Err(Trouble::Said(complaint(words, &error))),
    };
    Ok(Parsed::Matches(matches))
}

/// `--format` with what it may be.
pub(super) fn format_option(words: &Words, values: &[&'static str]) -> Arg {
    option(words, "format", "FORMAT").value_parser(values.to_vec())
}

/// The format that was asked for.
pub(super) fn format(matches: &ArgMatches) -> Format {
    match matches.get_one::<String>("format").map(String::as_str) {
        Some("json") => Format::Json,
        Some("concise") => Format::Concise,
        _ => Format::Text,
    }
}

/// What clap objects to, in our words.
fn complaint(words: &Words, error: &clap::Error) -> String {
    let context = |kind| match error.get(kind) {
        Some(ContextValue::String(text)) => text.clone(),
        Some(ContextValue::Strings(list)) => list.join(", "),
        Some(ContextValue::StyledStr(text)) => text.to_string(),
        _ => String::new(),
    };
    let argument = context(ContextKind::InvalidArg);
    // Without the name of the value that clap puts behind it.
    let argument = argument.split(' ').next().unwrap_or_default().to_owned();
    let (id, found, expected) = match error.kind() {
        ErrorKind::UnknownArgument => ("unknown", argument.clone(), context(ContextKind::SuggestedArg)),
        ErrorKind::InvalidSubcommand => {
            // The likeliest stands last.
            let meant = context(ContextKind::SuggestedSubcommand);
            let meant = meant.rsplit(", ").next().unwrap_or_default().to_owned();
            ("command", context(ContextKind::InvalidSubcommand), meant)
        }
        ErrorKind::InvalidValue if context(ContextKind::InvalidValue).is_empty() => {
            ("no-value", String::new(), String::new())
        }
        ErrorKind::InvalidValue => ("value", context(ContextKind::InvalidValue), context(ContextKind::ValidValue)),
        ErrorKind::ValueValidation if ["--lang", "<LANG>"].contains(&argument.as_str()) => {
            let tags = Language::ALL.map(Language::tag).join(", ");
            ("value", context(ContextKind::InvalidValue), tags)
        }
        ErrorKind::ValueValidation => ("number", context(ContextKind::InvalidValue), String::new()),
        ErrorKind::MissingRequiredArgument => ("missing", argument.clone(), String::new()),
        ErrorKind::ArgumentConflict => {
            let other = context(ContextKind::PriorArg);
            let other = other.split(' ').next().unwrap_or_default().to_owned();
            let id = if other.is_empty() || other == argument { "twice" } else { "together" };
            (id, argument.clone(), other)
        }
        ErrorKind::MissingSubcommand => {
            ("no-command", context(ContextKind::InvalidSubcommand), context(ContextKind::ValidSubcommand))
        }
        ErrorKind::TooManyValues => ("too-many", context(ContextKind::InvalidValue), String::new()),
        // What is left can't come up with these arguments; clap's own words are better than none.
        _ => return error.to_string(),
    };
    let arguments = [("argument", argument.into()), ("found", found.into()), ("expected", expected.clone().into())];
    let message = words.with(&format!("cli-bad-{id}"), &arguments);
    let suggests = matches!(error.kind(), ErrorKind::UnknownArgument | ErrorKind::InvalidSubcommand);
    let meant = if suggests && !expected.is_empty() { words.with("cli-bad-meant", &arguments) } else { String::new() };
    format!("{message}{meant}\n{}", words.get("cli-bad-help"))
}
