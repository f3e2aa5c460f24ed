//! `attune list`: the library.

use super::args::{Format, format, format_option};
use super::page::pad;
use super::{Io, Status, Subcommand, Trouble};
use crate::core::diagnostic::Severity;
use crate::core::scenario::Difficulty;
use crate::core::score::ScoreKind;
use crate::core::text::{Language, Text};
use crate::library::{Entry, Library, Places};
use crate::words::Words;
use clap::ArgMatches;
use serde_json::{Value, json};
use unicode_width::UnicodeWidthStr;

pub(super) const SUBCOMMAND: Subcommand =
    Subcommand { name: "list", arguments: |command, words| command.arg(format_option(words, &["text", "json"])), run };

fn run(io: &mut Io<'_>, words: &Words, places: &Places, matches: &ArgMatches) -> Result<Status, Trouble> {
    let library = &Library::load(places);
    match format(matches) {
        Format::Json => {
            let list: Vec<Value> = library.entries.iter().map(object).collect();
            writeln!(io.out, "{:#}", Value::from(list))?;
        }
        Format::Text | Format::Concise => table(io, words, library)?,
    }
    Ok(Status::Clean)
}

fn table(io: &mut Io<'_>, words: &Words, library: &Library) -> Result<(), Trouble> {
    if library.entries.is_empty() {
        writeln!(io.out, "{}", words.get("cli-list-empty"))?;
        return Ok(());
    }
    let width = library.entries.iter().map(|entry| entry.id().width()).max().unwrap_or_default();
    for entry in &library.entries {
        let about = match &entry.scenario {
            Some(scenario) => {
                let size = words.with(
                    "cli-list-size",
                    &[
                        ("customers", scenario.customers.len().into()),
                        ("moments", scenario.moments.len().into()),
                        ("replies", scenario.replies.len().into()),
                    ],
                );
                let languages: Vec<_> = scenario.languages.iter().map(|language| language.tag()).collect();
                let channel = words.get(&format!("channel-{}", scenario.channel.name()));
                let title = scenario.title.get(words.language());
                let indent = format!("\n{}  ", " ".repeat(width));
                let mut lines = vec![[vec![title.clone()], words.training(scenario)].concat().join(" · ")];
                lines.extend(scenario.trains.as_ref().map(|trains| trains.get(words.language()).clone()));
                lines.push(format!("{channel} · {} · {size}", languages.join(", ")));
                lines.join(&indent)
            }
            None => words.with("cli-list-broken", &[("count", entry.count(Severity::Error).into())]),
        };
        writeln!(io.out, "{}  {about}", pad(entry.id(), width))?;
    }
    Ok(())
}

fn object(entry: &Entry) -> Value {
    let findings = json!({ "errors": entry.count(Severity::Error), "warnings": entry.count(Severity::Warning) });
    let origin = entry.origin.name();
    let Some(scenario) = &entry.scenario else {
        return json!({ "id": entry.id(), "playable": false, "origin": origin, "file": entry.files.call.name, "findings": findings });
    };
    json!({
        "id": scenario.id,
        "playable": true,
        "origin": origin,
        "file": entry.files.call.name,
        "title": by_language(&scenario.title),
        "channel": scenario.channel.name(),
        "languages": scenario.languages.iter().copied().map(Language::tag).collect::<Vec<_>>(),
        "trains": scenario.trains.as_ref().map(|trains| by_language(trains)),
        "skill": scenario.skill.map(ScoreKind::name),
        "difficulty": scenario.difficulty.map(Difficulty::name),
        "tags": scenario.tags,
        "customers": scenario.customers.iter().map(|customer| customer.id.as_str()).collect::<Vec<_>>(),
        "moments": scenario.moments.len(),
        "replies": scenario.replies.len(),
        "endings": scenario.endings.len(),
        "content": scenario.content,
        "findings": findings,
    })
}

fn by_language(text: &Text) -> Value {
    text.versions().map(|(language, text)| (language.tag().to_owned(), Value::from(text.as_str()))).collect()
}
