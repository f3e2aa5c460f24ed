//! `attune play`: a call in the terminal, or from a pipe.
//!
//! From a pipe nothing waits: every answer is given when it is in time. On a terminal the time it takes to answer
//! counts, on top of what the words take, unless `--untimed`.
//!
//! Every decision is in the record before what follows from it is on the page. A call that was cut off is offered again at
//! a terminal; from a pipe it is gone on with when `--resume` says so.

mod aftermath;
mod asker;
mod briefing;
mod choice;
mod debrief;
mod decide;
mod guide;
mod judged;
mod keeping;
mod own_words;
mod perceive;
mod speech;

use super::args::{Format, format, format_option, option, positional};
use super::find::{find_customer, find_scenario};
use super::new::shell;
use super::page::Look;
use super::{Io, Status, Subcommand, Trouble};
use crate::core::contact::{Action, AttemptStep, Awaits, Contact, Event, Mode, Setup};
use crate::core::debrief::Reflection;
use crate::core::scenario::Scenario;
use crate::library::{Library, Places};
use crate::record::record;
use crate::words::Words;
use asker::{Asker, Halt};
use clap::{ArgAction, value_parser};
use keeping::{Attempted, Keeping};
use std::io::Write;
use std::path::Path;
use std::sync::Arc;
use std::time::Duration;

pub(super) use keeping::cant_replay;

pub(super) const SUBCOMMAND: Subcommand = Subcommand {
    name: "play",
    arguments: |command, words| {
        command
            .arg(positional(words, "scenario", "SCENARIO"))
            .arg(option(words, "customer", "CUSTOMER"))
            .arg(option(words, "seed", "N").value_parser(value_parser!(u64)))
            .arg(option(words, "untimed", "").action(ArgAction::SetTrue))
            .arg(option(words, "mode", "MODE").value_parser(Mode::ALL.map(Mode::name)))
            .arg(option(words, "own-words", "").action(ArgAction::SetTrue))
            .arg(option(words, "quick", "").action(ArgAction::SetTrue))
            .arg(option(words, "trainee", "NAME").conflicts_with("off-record"))
            .arg(option(words, "resume", "").action(ArgAction::SetTrue).conflicts_with_all([
                "fresh",
                "off-record",
                "seed",
                "untimed",
                "mode",
                "own-words",
            ]))
            .arg(option(words, "fresh", "").action(ArgAction::SetTrue))
            .arg(option(words, "off-record", "").action(ArgAction::SetTrue))
            .arg(format_option(words, &["text", "json"]))
    },
    run: |io, words, places, matches| {
        let play = Play {
            scenario: matches.get_one("scenario").cloned(),
            customer: matches.get_one("customer").cloned(),
            seed: matches.get_one("seed").copied(),
            untimed: matches.get_flag("untimed"),
            mode: matches.get_one::<String>("mode").cloned(),
            own_words: matches.get_flag("own-words"),
            quick: matches.get_flag("quick"),
            trainee: matches.get_one("trainee").cloned(),
            resume: matches.get_flag("resume"),
            fresh: matches.get_flag("fresh"),
            off_record: matches.get_flag("off-record"),
            format: format(matches),
        };
        run(io, words, places, &play)
    },
};

/// What is to be played, and how.
#[derive(Debug, Default)]
#[allow(clippy::struct_excessive_bools, reason = "each is a switch of the command line")]
pub(super) struct Play {
    scenario: Option<String>,
    customer: Option<String>,
    seed: Option<u64>,
    untimed: bool,
    mode: Option<String>,
    own_words: bool,
    quick: bool,
    trainee: Option<String>,
    /// Whether a call that was cut off is gone on with; without it a person is asked.
    resume: bool,
    /// Whether it is left for good.
    fresh: bool,
    /// Whether nothing is kept.
    off_record: bool,
    format: Format,
}

pub(super) fn run(io: &mut Io<'_>, words: &Words, places: &Places, play: &Play) -> Result<Status, Trouble> {
    let as_json = play.format == Format::Json;
    let mut asker = Asker::new(io, words, as_json);
    let mut session = match begin(&mut asker, places, play) {
        Ok(session) => session,
        Err(halt) => return stopped(&mut asker, halt),
    };
    let halt = session.play(&mut asker).err();
    if halt.is_none() {
        session.finish(&asker)?;
    }
    // For a program alone nobody reads the debrief, and nobody should wait for it.
    if halt.is_none() && (!as_json || asker.is_interactive) {
        let verdict = judged::judge(&mut asker, &session.contact)?;
        debrief::show(&mut asker.page(), words, &session.contact, verdict.as_ref())?;
    }
    if as_json {
        let mut object = record(&session.contact, &Reflection::default());
        if let Some(attempted) = &session.attempted {
            object["id"] = serde_json::json!(attempted.id);
        }
        writeln!(asker.io.out, "{object:#}")?;
    } else {
        let contact = &session.contact;
        let mut page = asker.page();
        page.paragraph(0, Look::Quiet, &words.with("cli-play-again", &again(contact, play, places)))?;
        if let Some(attempted) = &session.attempted {
            let id = if halt.is_none() { "cli-play-kept" } else { "cli-play-kept-so-far" };
            page.paragraph(0, Look::Quiet, &words.with(id, &[("id", attempted.id.short().into())]))?;
        }
    }
    halt.map_or(Ok(Status::Clean), |halt| stopped(&mut asker, halt))
}

/// Everything before the customer speaks: the record, the call, the briefing.
fn begin(asker: &mut Asker<'_, '_>, places: &Places, play: &Play) -> Result<Session, Halt> {
    let words = asker.words;
    let mut keeping = Keeping::begin(asker, places, play)?;
    let cut_off = keeping.as_mut().map(|keeping| keeping.cut_off(asker, places, play)).transpose()?.flatten();
    if let (Some(keeping), Some(kept)) = (keeping.take_if(|_| cut_off.is_some()), &cut_off) {
        let contact = kept.replay().map_err(|why| cant_replay(words, kept.id, &why))?;
        briefing::show(&mut asker.page(), words, contact.scenario(), contact.setup())?;
        asker.page().gap()?;
        asker.page().paragraph(0, Look::Quiet, &words.get("cli-play-goes-on"))?;
        let events = since_reply(&contact).to_vec();
        return Ok(Session { contact, quick: play.quick, attempted: Some(keeping.same_attempt(kept)), events });
    }
    let library = Library::load(places);
    let scenario = match &play.scenario {
        Some(name) => find_scenario(words, &library, name)?,
        None => choice::choose(asker, &library)?,
    };
    let setup = setup(words, &scenario, play, asker.io.random)?;
    let attempted = keeping.map(|keeping| keeping.new_attempt(asker, &scenario, &setup)).transpose()?;
    briefing::show(&mut asker.page(), words, &scenario, &setup)?;
    let (contact, events) = Contact::start(Arc::clone(&scenario), setup);
    Ok(Session { contact, quick: play.quick, attempted, events })
}

/// What happened from the last reply on: enough to know where a call stands.
fn since_reply(contact: &Contact) -> &[Event] {
    let events = contact.events();
    let from = events.iter().rposition(|event| matches!(event, Event::Replied { .. }));
    &events[from.unwrap_or(0)..]
}

/// What plays the same call again. It is named as it was, for a path may lead to what no library holds.
fn again(contact: &Contact, play: &Play, places: &Places) -> [(&'static str, fluent_bundle::FluentValue<'static>); 4] {
    let scenario = contact.scenario();
    let customer = scenario.customer(contact.setup().customer);
    let name = play.scenario.as_ref().unwrap_or(&scenario.id);
    let folder = places.folder.as_ref().map(|folder| format!("--scenarios {} ", shell(folder)));
    [
        ("before", folder.unwrap_or_default().into()),
        ("scenario", shell(Path::new(name)).into()),
        ("customer", customer.id.clone().into()),
        ("seed", contact.setup().seed.to_string().into()),
    ]
}

/// Who calls, in which language, against the clock or not.
fn setup(words: &Words, scenario: &Scenario, play: &Play, random: u64) -> Result<Setup, Trouble> {
    let wanted = words.language();
    // Lines that are only there in their own language take the time that they take in it.
    let language = scenario.language_for(wanted);
    let drawn = Setup::draw(scenario, play.seed.unwrap_or(random), language, !play.untimed);
    let mode = Mode::ALL.into_iter().find(|mode| play.mode.as_deref() == Some(mode.name())).unwrap_or_default();
    let customer = match &play.customer {
        Some(name) => find_customer(words, scenario, name)?,
        None => drawn.customer,
    };
    Ok(Setup { customer, mode, own_words: play.own_words, ..drawn })
}

/// What is said when a call was not played to its end.
fn stopped(asker: &mut Asker<'_, '_>, halt: Halt) -> Result<Status, Trouble> {
    let words = asker.words;
    match halt {
        Halt::Quit => {
            asker.page().paragraph(0, Look::Quiet, &words.get("cli-play-stopped"))?;
            Ok(Status::Clean)
        }
        Halt::End => {
            asker.io.out.flush()?;
            Err(Trouble::Said(words.with("cli-play-input-ends", &[("line", asker.line.into())])))
        }
        Halt::Bad(message) => Err(Trouble::Said(
            words.with("cli-play-bad-line", &[("line", asker.line.into()), ("problem", message.into())]),
        )),
        Halt::Trouble(trouble) => Err(trouble),
    }
}

/// One call being played here.
struct Session {
    contact: Contact,
    /// Whether lines stand there at once.
    quick: bool,
    /// Where it is written, if it is.
    attempted: Option<Attempted>,
    /// What is to be shown first.
    events: Vec<Event>,
}

impl Session {
    fn play(&mut self, asker: &mut Asker<'_, '_>) -> Result<(), Halt> {
        let events = std::mem::take(&mut self.events);
        self.happen(asker, &events)?;
        loop {
            let (action, taken) = match self.contact.awaits() {
                Awaits::Nothing => return Ok(()),
                Awaits::Perception(..) => {
                    let (answer, taken) = self.timed(asker, |asker| perceive::ask(asker, &self.contact))?;
                    (Action::Perceive(answer), taken)
                }
                Awaits::Words => {
                    let (own_words, taken) = self.timed(asker, |asker| own_words::ask(asker, &self.contact))?;
                    (Action::Word(own_words), taken)
                }
                Awaits::Reply => {
                    let (reply, taken) = decide::ask(asker, &self.contact)?;
                    (Action::Reply(reply), taken)
                }
            };
            let millis = u64::try_from(taken.as_millis()).unwrap_or(u64::MAX);
            // What was thought in an exam is over already.
            let at = self.contact.spoken().max(self.contact.acted_at()).saturating_add(millis);
            self.act(asker, AttemptStep { at, action })?;
        }
    }

    /// Does something, writes it, and only then shows what follows.
    fn act(&mut self, asker: &mut Asker<'_, '_>, step: AttemptStep) -> Result<(), Halt> {
        let words = asker.words;
        // A guided call explains an answer by the question, which is answered by then.
        let asked = (self.contact.setup().mode == Mode::Guided).then(|| self.contact.clone());
        let acted = self.contact.act(&step.action, step.at);
        let events = acted.map_err(|error| Halt::Trouble(Trouble::Said(words.refusal(&error))))?;
        if let Some(attempted) = &mut self.attempted {
            attempted.decide(words, &step)?;
        }
        if let (Some(asked), Action::Perceive(answer)) = (asked, &step.action) {
            guide::perceived(&mut asker.page(), words, &asked, answer)?;
        }
        self.happen(asker, &events)
    }

    /// Ends it in the record.
    fn finish(&mut self, asker: &Asker<'_, '_>) -> Result<(), Trouble> {
        let Some(attempted) = &mut self.attempted else { return Ok(()) };
        attempted.finish(asker.io, asker.words, &self.contact)
    }

    /// Asks, and says how long it took where that counts: thinking about the customer is part of the call in an exam only.
    fn timed<T>(
        &self,
        asker: &mut Asker<'_, '_>,
        ask: impl FnOnce(&mut Asker<'_, '_>) -> Result<T, Halt>,
    ) -> Result<(T, Duration), Halt> {
        let setup = self.contact.setup();
        let began = (asker.io.elapsed)();
        let answer = ask(asker)?;
        let counts = asker.is_interactive && setup.timed && setup.mode == Mode::Exam;
        let taken = if counts { (asker.io.elapsed)().saturating_sub(began) } else { Duration::ZERO };
        Ok((answer, taken))
    }

    fn happen(&mut self, asker: &mut Asker<'_, '_>, events: &[Event]) -> Result<(), Halt> {
        let pause = if self.quick || !asker.is_interactive { None } else { Some(asker.io.sleep) };
        let words = asker.words;
        speech::show(&mut asker.page(), words, self.contact.scenario(), self.contact.setup(), events, pause)?;
        Ok(())
    }
}
