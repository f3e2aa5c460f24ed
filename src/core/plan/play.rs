//! Playing the runs of a plan.

use super::failure::Failure;
use super::given::given;
use super::hold::standing;
use super::{Answer, Deed, Expected, Plan, ReplyName, Run, Step, Time, Word};
use crate::core::contact::{Action, Awaits, Contact, Event, PerceptionAnswer, Setup};
use crate::core::diagnostic::{Code, Finding};
use crate::core::scenario::Scenario;
use crate::core::source::suggest;
use std::ops::{ControlFlow, Range};
use std::sync::Arc;

/// Plays every run; what does not hold is a finding.
#[must_use]
pub fn play(scenario: &Arc<Scenario>, plan: &Plan) -> Vec<Finding> {
    plan.runs.iter().flat_map(|run| play_run(scenario, &plan.file, run)).collect()
}

fn play_run(scenario: &Arc<Scenario>, file: &str, run: &Run) -> Vec<Finding> {
    // Replies are named, so any seed will do; lines take the time that they take as they were written.
    let setup = Setup::new(run.customer, 0, scenario.source, run.timed);
    let (contact, _) = Contact::start(Arc::clone(scenario), setup);
    let mut player = Player { contact, file, findings: Vec::new(), told_that_it_goes_on: false };
    for step in &run.steps {
        if player.step(step).is_break() {
            return player.findings;
        }
    }
    if let Some(last) = run.steps.last() {
        player.expect_the_end(last);
    }
    player.findings
}

struct Player<'a> {
    contact: Contact,
    file: &'a str,
    findings: Vec<Finding>,
    /// Whether the plan, or a finding, says that the call goes on.
    told_that_it_goes_on: bool,
}

impl Player<'_> {
    /// Takes a step; breaks where the rest of the run means nothing any more.
    fn step(&mut self, step: &Step) -> ControlFlow<()> {
        match &step.deed {
            Deed::Expects(expected) => self.expect(expected),
            Deed::Perceives(answers) => return self.perceive(step, answers),
            Deed::Says { reply, named, time } => return self.say(reply, named, *time),
            Deed::Unfinished => {
                self.told_that_it_goes_on = true;
                if self.contact.awaits() == Awaits::Nothing {
                    self.fail(step.span.clone(), Failure::of("over", Word::Unfinished.name().to_owned()));
                }
            }
        }
        ControlFlow::Continue(())
    }

    fn expect(&mut self, expected: &Expected) {
        for (span, written, expectation) in &expected.things {
            let not = if expected.not { "not " } else { "" };
            let failure = |kind, found, more, suggestion| Failure {
                expected: format!("{not}{}: {written}", expected.word.name()),
                found,
                kind,
                more,
                suggestion,
            };
            match standing(&self.contact, expectation) {
                Some(standing) if standing.holds != expected.not => {}
                Some(standing) => {
                    let names = standing.names.iter().map(String::as_str);
                    let (kind, suggestion) = if expected.not {
                        (standing.kind_if_not, None)
                    } else {
                        (standing.kind, suggest(written, names))
                    };
                    self.fail(span.clone(), failure(kind, standing.found, standing.more, suggestion));
                }
                None => {
                    self.told_that_it_goes_on = true;
                    self.fail(span.clone(), failure(Some("goes-on"), String::new(), Vec::new(), None));
                }
            }
        }
    }

    fn perceive(&mut self, step: &Step, answers: &[(Range<usize>, Answer)]) -> ControlFlow<()> {
        let written = Word::Perceives.name().to_owned();
        if self.contact.awaits() == Awaits::Nothing {
            self.fail(step.span.clone(), Failure::of("over", written));
            return ControlFlow::Break(());
        }
        let Some(asked) = self.contact.asked() else {
            self.fail(step.span.clone(), Failure::of("not-asked", written));
            return ControlFlow::Continue(());
        };
        let (given, failures) = given(asked, answers);
        for (span, failure) in failures {
            self.fail(span, failure);
        }
        self.answer(given);
        ControlFlow::Continue(())
    }

    /// Answers what is asked. Early, so that a reply may still cut in; the clock for the reply does not begin sooner.
    fn answer(&mut self, given: PerceptionAnswer) {
        let at = self.amid_last_line().unwrap_or_else(|| self.contact.spoken());
        let taken = self.contact.act(&Action::Perceive(given), at);
        debug_assert!(taken.is_ok(), "{taken:?}");
    }

    fn say(&mut self, name: &ReplyName, named: &Range<usize>, time: Time) -> ControlFlow<()> {
        let scenario = Arc::clone(self.contact.scenario());
        let word = if time == Time::Interrupting { Word::Interrupts } else { Word::Says };
        let expected = || {
            let moment = name.moment.map_or_else(String::new, |moment| format!("{}.", scenario.moment(moment).id));
            format!("{}: {moment}{}", word.name(), name.id)
        };
        if self.contact.awaits() == Awaits::Nothing {
            self.fail(named.clone(), Failure::of("over", expected()));
            return ControlFlow::Break(());
        }
        let choices: Vec<_> = self.contact.position().choices(&scenario).collect();
        if !choices.iter().any(|reply| name.fits(&scenario, *reply)) {
            let names: Vec<&str> = choices.iter().map(|reply| scenario.reply(*reply).id.as_str()).collect();
            let suggestion = suggest(&name.id, names.iter().copied());
            let failure = Failure { found: names.join(", "), suggestion, ..Failure::of("offered", expected()) };
            self.fail(named.clone(), failure);
            return ControlFlow::Break(());
        }
        // Questions that the plan does not answer are left open.
        if matches!(self.contact.awaits(), Awaits::Perception(..)) {
            self.answer(PerceptionAnswer::default());
        }
        let at = match time {
            Time::InTime => self.contact.spoken(),
            Time::After(seconds) => self.contact.spoken().saturating_add(u64::from(seconds) * 1000),
            Time::Interrupting => match self.amid_last_line() {
                Some(at) => at,
                None => {
                    self.fail(named.clone(), Failure::of("nothing-to-interrupt", expected()));
                    return ControlFlow::Break(());
                }
            },
        };
        let taken = self.contact.act(&Action::Reply(name.id.clone()), at);
        debug_assert!(taken.is_ok(), "{taken:?}");
        if taken.is_ok() { ControlFlow::Continue(()) } else { ControlFlow::Break(()) }
    }

    /// A time in the middle of the last line that the customer said since the last reply, if any takes time.
    fn amid_last_line(&self) -> Option<u64> {
        let since = self.contact.events().iter().rev().take_while(|event| !matches!(event, Event::Replied { .. }));
        let last = since.into_iter().find_map(|event| match event {
            Event::Said { from, until, .. } => Some((*from, *until)),
            _ => None,
        });
        last.filter(|(from, until)| from < until).map(|(from, until)| from + (until - from) / 2)
    }

    /// Warns of a run that ends before the call, unless that was said.
    fn expect_the_end(&mut self, last: &Step) {
        if self.contact.awaits() == Awaits::Nothing || self.told_that_it_goes_on {
            return;
        }
        let choices = self.contact.position().choices(self.contact.scenario());
        let names: Vec<&str> = choices.map(|reply| self.contact.scenario().reply(reply).id.as_str()).collect();
        let details = vec![("found", names.join(", "))];
        self.findings.push(Finding {
            code: Code::PlanUnfinished,
            file: self.file.to_owned(),
            span: last.span.clone(),
            details,
            path: self.place(),
            suggestion: None,
            labels: Vec::new(),
        });
    }

    fn fail(&mut self, span: Range<usize>, failure: Failure) {
        let Failure { expected, found, kind, more, suggestion } = failure;
        let mut details = vec![("expected", expected), ("found", found)];
        details.extend(kind.map(|kind| ("kind", kind.to_owned())));
        details.extend(more);
        let (code, file, path) = (Code::PlanFails, self.file.to_owned(), self.place());
        self.findings.push(Finding { code, file, span, details, path, suggestion, labels: Vec::new() });
    }

    /// Where the call stands: its moment or its ending.
    fn place(&self) -> String {
        let scenario = self.contact.scenario();
        let position = self.contact.position();
        match position.end() {
            Some(end) => format!("endings.{}", scenario.ending(end.ending).id),
            None => format!("moments.{}", scenario.moment(position.moment()).id),
        }
    }
}
