//! `attune record list`: who has practised what.

use super::super::args::{Format, format, format_option, option};
use super::super::page::{Look, Page};
use super::super::waiting::Waiting;
use super::super::{Io, Status, Subcommand, Trouble};
use super::{open_of, who};
use crate::core::score::ScoreKind;
use crate::library::Places;
use crate::record::{End, Filter, Record, Summary, Trainee, when};
use crate::words::Words;
use clap::ArgMatches;
use jiff::tz::TimeZone;
use serde_json::{Map, Value, json};
use std::io;
use std::ops::ControlFlow;

pub(super) const SUBCOMMAND: Subcommand = Subcommand {
    name: "list",
    arguments: |command, words| {
        command.arg(option(words, "trainee", "NAME")).arg(format_option(words, &["text", "json"]))
    },
    run,
};

fn run(io: &mut Io<'_>, words: &Words, places: &Places, matches: &ArgMatches) -> Result<Status, Trouble> {
    let told = |trouble| Trouble::of_record(words, &trouble);
    let mut record = open_of(words, places)?;
    let only = who::one_of(words, &record, matches.get_one::<String>("trainee"))?;
    derive(io, words, &mut record)?;
    let mut trainees: Vec<Trainee> =
        record.trainees().map_err(told)?.into_iter().map(|practised| practised.trainee).collect();
    if let Some(only) = &only {
        trainees.retain(|trainee| trainee.id == only.id);
    }
    let mut list = Vec::new();
    for trainee in trainees {
        let filter = Filter { trainee: Some(trainee.id), ..Filter::default() };
        let attempts = record.attempts(&filter).map_err(told)?;
        list.push((trainee, attempts));
    }
    if format(matches) == Format::Json {
        let objects: Vec<Value> =
            list.iter().flat_map(|(of, attempts)| attempts.iter().map(|one| object(of, one))).collect();
        writeln!(io.out, "{:#}", Value::from(objects))?;
        return Ok(Status::Clean);
    }
    if list.iter().all(|(_, attempts)| attempts.is_empty()) {
        writeln!(io.out, "{}", words.get("cli-record-empty"))?;
        return Ok(Status::Clean);
    }
    let zone = (io.now)().time_zone().clone();
    let mut page = Page { coloured: io.is_coloured(), out: io.out };
    for (trainee, attempts) in &list {
        let arguments = [("name", trainee.name.clone().into()), ("count", attempts.len().into())];
        page.paragraph(0, Look::Strong, &words.with("cli-record-trainee", &arguments))?;
        for attempt in attempts {
            show(&mut page, words, attempt, &zone)?;
        }
    }
    Ok(Status::Clean)
}

/// Works out what is not known yet of any attempt, and says how far it is if that takes a while.
fn derive(io: &mut Io<'_>, words: &Words, record: &mut Record) -> Result<(), Trouble> {
    let mut waiting = Waiting::begin(io);
    let derived = record.derive(&mut |done, of| {
        waiting.tell(io, || words.with("cli-record-deriving", &[("done", done.into()), ("of", of.into())]));
        ControlFlow::Continue(())
    });
    waiting.end(io)?;
    derived.map(|_| ()).map_err(|trouble| Trouble::of_record(words, &trouble))
}

fn show(page: &mut Page<'_>, words: &Words, attempt: &Summary, zone: &TimeZone) -> io::Result<()> {
    let begun = when(attempt.begun, zone.clone());
    let mode = words.get(&format!("mode-{}", attempt.mode.name()));
    let head = format!("{}  {begun}  ", attempt.id.short());
    page.hanging(2, &head, Look::Plain, &format!("{} · {} · {mode}", attempt.scenario, attempt.customer))?;
    let below = match (&attempt.end, &attempt.results) {
        (None, _) => words.get("cli-record-under-way"),
        (Some(_), None) => words.get("cli-record-unknown"),
        (Some(_), Some(results)) if !results.replays => words.get("cli-record-mute"),
        (Some((end, _)), Some(results)) => {
            let outcome = match (&results.outcome, end) {
                (Some(outcome), _) => words.get(&format!("outcome-{outcome}")),
                (None, end) => words.get(&format!("cli-record-{}", end.name())),
            };
            let kinds = ScoreKind::ALL.into_iter().filter(|kind| kind.is_headline());
            std::iter::once(outcome)
                .chain(kinds.map(|kind| score(words, attempt, kind)))
                .collect::<Vec<_>>()
                .join(" · ")
        }
    };
    let below = if attempt.by_hand.is_empty() { below } else { format!("{below} · {}", by_hand(words, attempt)) };
    page.paragraph(12, Look::Quiet, &below)
}

/// What counts of a score, with a mark if it was set by hand.
fn score(words: &Words, attempt: &Summary, kind: ScoreKind) -> String {
    let value = attempt.score(kind);
    let value = value.map_or_else(|| words.get("score-not-tested"), |value| value.to_string());
    let value = format!("{} {value}", words.get(&format!("score-{}", kind.name())));
    if attempt.by_hand.get(kind).is_some() { format!("{value} {}", words.get("record-by-hand-mark")) } else { value }
}

/// What the mark means; before it, what was set by hand and does not stand above.
fn by_hand(words: &Words, attempt: &Summary) -> String {
    let replays = attempt.end.is_some() && attempt.results.as_ref().is_some_and(|results| results.replays);
    let is_missing = |kind: &ScoreKind| attempt.by_hand.get(*kind).is_some() && !(replays && kind.is_headline());
    let missing = ScoreKind::ALL.into_iter().filter(is_missing).map(|kind| score(words, attempt, kind));
    let meaning = format!("{} {}", words.get("record-by-hand-mark"), words.get("record-by-hand"));
    missing.chain([meaning]).collect::<Vec<_>>().join(" · ")
}

fn object(trainee: &Trainee, attempt: &Summary) -> Value {
    let mut object = json!({
        "id": attempt.id,
        "trainee": { "id": trainee.id, "name": trainee.name },
        "scenario": attempt.scenario,
        "customer": attempt.customer,
        "mode": attempt.mode,
        "begun": attempt.begun.to_string(),
        "ended": attempt.end.map(|(_, at)| at.to_string()),
        "end": attempt.end.map(|(end, _)| End::name(end)),
    });
    if let Some(results) = attempt.results.as_ref().filter(|results| results.replays) {
        let scores: Map<String, Value> =
            ScoreKind::ALL.iter().map(|kind| (kind.name().to_owned(), results.score(*kind).into())).collect();
        object["result"] = json!({
            "turns": results.turns,
            "ending": results.ending,
            "outcome": results.outcome,
            "scores": scores,
        });
    }
    // Beside what the model says, over which it takes precedence.
    let by_hand =
        ScoreKind::ALL.iter().filter_map(|kind| Some((kind.name().to_owned(), attempt.by_hand.get(*kind)?.into())));
    let by_hand: Map<String, Value> = by_hand.collect();
    if !by_hand.is_empty() {
        object["by_hand"] = by_hand.into();
    }
    object
}
