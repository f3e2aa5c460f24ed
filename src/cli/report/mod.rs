//! `attune report`: what a class, or one trainee, has done, as a page, as CSV and as a workbook.

mod save;

use super::args::{format_option, option};
use super::record::{one_of, open_of};
use super::waiting::Waiting;
use super::{Io, Status, Subcommand, Trouble};
use crate::library::Places;
use crate::record::Record;
use crate::report::sheet::{class, trainee};
use crate::words::Words;
use clap::{ArgAction, ArgMatches, value_parser};
use std::ops::ControlFlow;
use std::path::PathBuf;

pub(super) const SUBCOMMAND: Subcommand = Subcommand {
    name: "report",
    arguments: |command, words| {
        let only = option(words, "trainee", "NAME").help(words.get("cli-help-option-report-trainee"));
        let form = format_option(words, &["html", "csv", "xlsx"]).help(words.get("cli-help-option-report-format"));
        command
            .arg(option(words, "class", "").action(ArgAction::SetTrue).conflicts_with("trainee"))
            .arg(only)
            .arg(form)
            .arg(option(words, "out", "FILE").value_parser(value_parser!(PathBuf)))
            .arg(option(words, "force", "").action(ArgAction::SetTrue))
    },
    run,
};

fn run(io: &mut Io<'_>, words: &Words, places: &Places, matches: &ArgMatches) -> Result<Status, Trouble> {
    let told = |trouble| Trouble::of_record(words, &trouble);
    let mut record = open_of(words, places)?;
    let only = one_of(words, &record, matches.get_one::<String>("trainee"))?;
    let form = save::Form::of(matches.get_one::<String>("format").map(String::as_str));
    let out = matches.get_one::<PathBuf>("out").cloned().unwrap_or_else(|| form.usual());
    // Before work that may take minutes.
    save::refuse_old(words, form, &out, matches.get_flag("force"))?;
    if record.trainees().map_err(told)?.is_empty() {
        writeln!(io.out, "{}", words.get("cli-record-empty"))?;
        return Ok(Status::Clean);
    }
    prepare(io, words, &mut record)?;
    let zone = (io.now)().time_zone().clone();
    let sheet = match &only {
        None => class(words, &record, &zone),
        Some(of) => trainee(words, &record, of, &zone),
    };
    save::save_sheet(words, &sheet.map_err(told)?, form, &out)?;
    let path = out.to_string_lossy().into_owned();
    writeln!(io.out, "{}", words.with("cli-report-written", &[("path", path.into())]))?;
    Ok(Status::Clean)
}

/// Derives and weighs what is not known yet, and says how far it is if that takes a while.
fn prepare(io: &mut Io<'_>, words: &Words, record: &mut Record) -> Result<(), Trouble> {
    let mut waiting = Waiting::begin(io);
    let mut tell = |io: &mut Io<'_>, id: &str, done: usize, of: usize| {
        waiting.tell(io, || words.with(id, &[("done", done.into()), ("of", of.into())]));
    };
    let derived = record.derive(&mut |done, of| {
        tell(io, "cli-record-deriving", done, of);
        ControlFlow::Continue(())
    });
    let prepared = derived.and_then(|_| {
        record.weigh(&mut |done, of| {
            tell(io, "cli-report-weighing", done, of);
            ControlFlow::Continue(())
        })
    });
    waiting.end(io)?;
    prepared.map(|_| ()).map_err(|trouble| Trouble::of_record(words, &trouble))
}
