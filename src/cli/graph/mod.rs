//! `attune graph`: the picture of a call.

mod kind;

use super::args::{format_option, option, positional};
use super::find::find_scenario;
use super::save::save;
use super::{Io, Status, Subcommand, Trouble};
use crate::core::graph::Graph;
use crate::library::{Library, Places};
use crate::picture;
use crate::words::Words;
use clap::{ArgMatches, value_parser};
use kind::Kind;
use std::path::PathBuf;

pub(super) const SUBCOMMAND: Subcommand = Subcommand {
    name: "graph",
    arguments: |command, words| {
        let scenario = positional(words, "scenario", "SCENARIO").help(words.get("cli-help-graph-scenario"));
        command
            .arg(scenario.required(true))
            .arg(format_option(words, &Kind::ALL.map(Kind::name)).help(words.get("cli-help-graph-format")))
            .arg(option(words, "output", "FILE").value_parser(value_parser!(PathBuf)))
    },
    run,
};

fn run(io: &mut Io<'_>, words: &Words, places: &Places, matches: &ArgMatches) -> Result<Status, Trouble> {
    let name = matches.get_one::<String>("scenario").map(String::as_str).unwrap_or_default();
    let output = matches.get_one::<PathBuf>("output");
    let asked = matches.get_one::<String>("format").and_then(|name| Kind::from_name(name));
    let kind = asked.or_else(|| Kind::of_file(output?)).unwrap_or_default();
    let scenario = find_scenario(words, &Library::load(places), name)?;
    let graph = Graph::of(&scenario);
    let picture = match kind {
        Kind::Text => picture::text(&scenario, &graph, words),
        Kind::Mermaid => picture::mermaid(&scenario, &graph, words),
        Kind::Svg => picture::svg(&scenario, &graph, words).map_err(|large| {
            let arguments = [("found", large.found.into()), ("most", large.most.into())];
            Trouble::Said(words.with("picture-too-large", &arguments))
        })?,
    };
    match output {
        Some(file) => {
            save(words, file, picture.as_bytes())?;
            let file = file.to_string_lossy().into_owned();
            writeln!(io.out, "{}", words.with("picture-written", &[("file", file.into())]))?;
        }
        None => io.out.write_all(picture.as_bytes())?,
    }
    Ok(Status::Clean)
}
