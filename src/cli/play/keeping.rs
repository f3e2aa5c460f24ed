//! The record of a call as it is played, and the call that is gone on with.

use super::super::find::find_scenario;
use super::super::page::Look;
use super::super::record::{Who, choose, open, open_of};
use super::super::{Io, Trouble};
use super::Play;
use super::asker::{Asker, Halt, Typed, place};
use crate::core::contact::{AttemptStep, Contact, Setup};
use crate::core::scenario::Scenario;
use crate::library::{Library, Places};
use crate::record::{self, AttemptId, CantReplay, Kept, Record, Summary, Trainee, UnderWay};
use crate::words::Words;
use jiff::Timestamp;

/// The record, and who practises.
pub(super) struct Keeping {
    record: Record,
    trainee: Trainee,
}

/// An attempt that is being written.
pub(super) struct Attempted {
    keeping: Keeping,
    pub(super) id: AttemptId,
    /// How many decisions it has.
    count: u32,
    /// That it is played is seen by other programs.
    _under_way: UnderWay,
}

impl Keeping {
    /// Opens the record and asks who practises, unless nothing is to be kept or there is no place for it.
    pub(super) fn begin(asker: &mut Asker<'_, '_>, places: &Places, play: &Play) -> Result<Option<Self>, Halt> {
        let words = asker.words;
        let record = if play.resume { Some(open_of(words, places)?) } else { open(words, places)? };
        let Some(mut record) = record.filter(|_| !play.off_record) else { return Ok(None) };
        let trainee = match choose(asker.io, words, &mut record, play.trainee.as_deref())? {
            Who::One(trainee) => trainee,
            Who::Several(trainees) if asker.is_interactive => ask_who(asker, trainees)?,
            Who::Several(trainees) => {
                let names: Vec<_> = trainees.into_iter().map(|trainee| trainee.name).collect();
                let message = words.with("cli-record-which-trainee", &[("names", words.list(&names).into())]);
                return Err(Trouble::Said(message).into());
            }
        };
        Ok(Some(Self { record, trainee }))
    }

    /// The call to go on with, if there is one and it is wanted: with `--resume` the last that fits what was asked for,
    /// and otherwise, of a person at a terminal, if they say so.
    pub(super) fn cut_off(
        &mut self,
        asker: &mut Asker<'_, '_>,
        places: &Places,
        play: &Play,
    ) -> Result<Option<Kept>, Halt> {
        let words = asker.words;
        let told = |trouble| Trouble::of_record(words, &trouble);
        let under_way = self.record.unfinished(self.trainee.id).map_err(told)?;
        let scenario = play.scenario.as_ref().map(|name| called(words, places, name, &under_way));
        let fits = |summary: &Summary| {
            let is = |wanted: Option<&String>, found: &String| wanted.is_none_or(|wanted| wanted == found);
            is(scenario.as_ref(), &summary.scenario) && is(play.customer.as_ref(), &summary.customer)
        };
        let Some(last) = under_way.into_iter().find(fits) else {
            let nothing = words.with("cli-play-nothing-to-resume", &[("name", self.trainee.name.clone().into())]);
            return if play.resume { Err(Trouble::Said(nothing).into()) } else { Ok(None) };
        };
        if !play.resume && !play.fresh && !asker.is_interactive {
            // Nobody can be asked; it is offered when somebody can.
            return Ok(None);
        }
        let goes_on = play.resume || !play.fresh && ask_whether(asker, &last)?;
        if !goes_on {
            self.record.leave(last.id, now(asker.io)).map_err(told)?;
            return Ok(None);
        }
        Ok(Some(self.record.attempt(last.id).map_err(told)?))
    }

    /// Begins an attempt.
    pub(super) fn new_attempt(
        mut self,
        asker: &Asker<'_, '_>,
        scenario: &Scenario,
        setup: &Setup,
    ) -> Result<Attempted, Trouble> {
        let under_way = self.record.under_way(self.trainee.id);
        let begun = self.record.begin(self.trainee.id, scenario, setup, now(asker.io));
        let id = begun.map_err(|trouble| Trouble::of_record(asker.words, &trouble))?;
        Ok(Attempted { keeping: self, id, count: 0, _under_way: under_way })
    }

    /// Goes on with one.
    pub(super) fn same_attempt(self, kept: &Kept) -> Attempted {
        let count = u32::try_from(kept.attempt.steps.len()).unwrap_or(u32::MAX);
        let under_way = self.record.under_way(self.trainee.id);
        Attempted { keeping: self, id: kept.id, count, _under_way: under_way }
    }
}

impl Attempted {
    /// Writes a decision; once this is done it is safe to show what follows from it.
    pub(super) fn decide(&mut self, words: &Words, step: &AttemptStep) -> Result<(), Trouble> {
        let n = self.count + 1;
        let decided = self.keeping.record.decide(self.id, n, step);
        decided.map_err(|trouble| Trouble::of_record(words, &trouble))?;
        self.count = n;
        Ok(())
    }

    /// Ends the attempt.
    pub(super) fn finish(&mut self, io: &Io<'_>, words: &Words, contact: &Contact) -> Result<(), Trouble> {
        let finished = self.keeping.record.finish(self.id, contact, now(io));
        finished.map_err(|trouble| Trouble::of_record(words, &trouble))
    }
}

/// Why an attempt of the record can't be gone on with or played again.
pub(in crate::cli) fn cant_replay(words: &Words, id: AttemptId, why: &CantReplay) -> Trouble {
    Trouble::Said(record::told_cant_replay(words, id, why))
}

fn now(io: &Io<'_>) -> Timestamp {
    (io.now)().timestamp()
}

/// What the scenario is called that was asked for: a path leads to one that has a name. The name alone will do for one that
/// is not in the library any more.
fn called(words: &Words, places: &Places, name: &str, under_way: &[Summary]) -> String {
    if under_way.is_empty() || under_way.iter().any(|summary| summary.scenario == name) {
        return name.to_owned();
    }
    let found = find_scenario(words, &Library::load(places), name);
    found.map_or_else(|_| name.to_owned(), |scenario| scenario.id.clone())
}

fn ask_who(asker: &mut Asker<'_, '_>, trainees: Vec<Trainee>) -> Result<Trainee, Halt> {
    let words = asker.words;
    let mut page = asker.page();
    page.paragraph(0, Look::Strong, &words.get("cli-play-who"))?;
    for (number, trainee) in trainees.iter().enumerate() {
        page.hanging(2, &format!("{}  ", number + 1), Look::Plain, &trainee.name)?;
    }
    let names: Vec<_> = trainees.iter().map(|trainee| vec![trainee.name.clone()]).collect();
    loop {
        if let Typed::Answer(chosen) = asker.answer(|typed| place(words, typed, &names))? {
            asker.page().gap()?;
            return Ok(trainees[chosen].clone());
        }
    }
}

/// Whether a call is gone on with.
fn ask_whether(asker: &mut Asker<'_, '_>, cut_off: &record::Summary) -> Result<bool, Halt> {
    let words = asker.words;
    let zone = (asker.io.now)().time_zone().clone();
    let begun = record::when(cut_off.begun, zone);
    let arguments = [
        ("scenario", cut_off.scenario.clone().into()),
        ("customer", cut_off.customer.clone().into()),
        ("begun", begun.into()),
    ];
    let mut page = asker.page();
    page.paragraph(0, Look::Strong, &words.with("cli-play-cut-off", &arguments))?;
    let choices = ["go-on", "leave"].map(|id| words.get(&format!("cli-play-{id}")));
    for (number, choice) in choices.iter().enumerate() {
        page.hanging(2, &format!("{}  ", number + 1), Look::Plain, choice)?;
    }
    let names = choices.map(|choice| vec![choice]);
    loop {
        if let Typed::Answer(chosen) = asker.answer(|typed| place(words, typed, &names))? {
            asker.page().gap()?;
            return Ok(chosen == 0);
        }
    }
}
