//! What a screen asks for is done, and the next one comes.

use super::attune::Attune;
use super::flow::{Action, Behind, Calling, Debriefed, Screen};
use super::screens::analysis::AnalysisScreen;
use super::screens::briefing::{BriefingScreen, Line};
use super::screens::call::CallScreen;
use super::screens::debrief::{DebriefScreen, Opening};
use super::settings::Settings;
use crate::core::contact::Contact;
use crate::core::scenario::Scenario;
use egui::Context;
use std::sync::Arc;

impl Attune {
    pub(super) fn act(&mut self, context: &Context, action: Action) {
        self.screen = match (action, std::mem::replace(&mut self.screen, Screen::Home)) {
            (Action::Brief(scenario), _) => Screen::Briefing(BriefingScreen::new(scenario, self.settings.manner)),
            (Action::Analyse(scenario), _) => self.analysis(&scenario),
            (Action::Begin(line), _) => self.begin(line),
            (Action::From(contact), Screen::Debrief(debriefed)) => {
                let screen = CallScreen::resume(*contact);
                let line = debriefed.line.clone();
                Screen::Call(Box::new(Calling { screen, line, first: Some(debriefed), written: None }))
            }
            (Action::Leave, Screen::Call(calling)) => self.leave(*calling),
            (Action::End(contact), Screen::Call(calling)) => self.end(*contact, *calling),
            (Action::Back, Screen::Debrief(debriefed)) => match debriefed.behind {
                Behind::Library => Screen::Home,
                Behind::History => self.history(),
                Behind::Class(class) => self.class_again(class),
                Behind::First(first) => Screen::Debrief(first),
            },
            (Action::Reflected(reflection), Screen::Debrief(debriefed)) => {
                self.keep_reflection(&debriefed, &reflection);
                Screen::Debrief(debriefed)
            }
            (Action::Said(say), Screen::Debrief(mut debriefed)) => {
                self.say(&mut debriefed, say);
                Screen::Debrief(debriefed)
            }
            (Action::Save(page), Screen::Debrief(mut debriefed)) => {
                let saved = self.save(&debriefed, &page);
                debriefed.screen.say(saved);
                Screen::Debrief(debriefed)
            }
            (Action::OpenPage(path), Screen::Debrief(mut debriefed)) => {
                debriefed.screen.opens(Opening::of(path, context));
                Screen::Debrief(debriefed)
            }
            (Action::Again, Screen::Debrief(debriefed)) => self.again(&debriefed.line),
            (Action::Findings(entry), _) => self.findings(entry),
            (Action::Step(by), Screen::Findings(findings)) => match self.step(findings.file(), by) {
                Some(entry) => self.findings(entry),
                None => Screen::Findings(findings),
            },
            (Action::Jump(place), Screen::Findings(mut findings)) => {
                findings.say(self.jump(context, &place));
                Screen::Findings(findings)
            }
            (Action::GoOn, _) => self.go_on(),
            (Action::LeaveCutOff, _) => self.leave_cut_off(),
            (Action::History, _) => self.history(),
            (Action::RenewHistory, Screen::History(mut history)) => {
                history.renew(self.past());
                Screen::History(history)
            }
            (Action::SetGoals(goals), Screen::History(mut history)) => {
                if self.set_goals(goals) {
                    history.set_goals(goals);
                }
                Screen::History(history)
            }
            (Action::Class, _) => self.class(),
            (Action::Person(id), Screen::Class(class)) => self.person(id, class),
            (Action::Pairs, _) => self.pairs(),
            (Action::Answered(answered), screen @ Screen::Pairs(_)) => {
                self.keep_answer(answered);
                screen
            }
            (Action::MadePair(pair), _) => self.keep_pair(&pair),
            (Action::PutPairAway(id), _) => self.put_pair_away(id),
            (Action::Review(id), Screen::Class(class)) => self.review_in_class(id, class),
            (Action::Review(id), _) => self.review(id),
            (Action::Be(id), _) => self.be(id),
            (Action::BeNew(name), _) => self.be_new(&name),
            (Action::Open(id, pin), Screen::Who(who)) => self.open(id, &pin, who),
            (Action::SetPin(pin), _) => self.set_pin(pin.as_deref()),
            (Action::Delete(id), _) => self.delete(id),
            (
                Action::End(_)
                | Action::Again
                | Action::From(_)
                | Action::Back
                | Action::Leave
                | Action::Reflected(_)
                | Action::Said(_)
                | Action::Save(_)
                | Action::OpenPage(_)
                | Action::Answered(_)
                | Action::SetGoals(_)
                | Action::RenewHistory
                | Action::Person(_)
                | Action::Open(..)
                | Action::Step(_)
                | Action::Jump(_)
                | Action::CloseSettings
                | Action::Speak(_)
                | Action::Home,
                _,
            ) => Screen::Home,
        };
    }

    fn begin(&mut self, line: Line) -> Screen {
        self.choose(Settings { manner: line.manner, ..self.settings });
        let setup = line.setup(self.seed.draw(), self.language());
        let written = self.begin_attempt(&line.scenario, &setup);
        let call = CallScreen::new(line.scenario.clone(), setup);
        let screen = if self.rings { call.ringing() } else { call };
        Screen::Call(Box::new(Calling { screen, line, first: None, written }))
    }

    fn leave(&mut self, calling: Calling) -> Screen {
        let Calling { screen, first, written, .. } = calling;
        self.end_attempt(written, screen.contact());
        first.map_or(Screen::Home, Screen::Debrief)
    }

    fn end(&mut self, contact: Contact, calling: Calling) -> Screen {
        let Calling { screen, line, first, written } = calling;
        let kept = self.end_attempt(written, &contact);
        // Of a call that was played on from its middle half is another attempt.
        let screen = match screen.resumed() {
            Some(turn) => DebriefScreen::practised(contact, turn),
            None => DebriefScreen::new(contact),
        };
        let behind = first.map_or(Behind::Library, Behind::First);
        Screen::Debrief(Box::new(Debriefed { screen, line, kept, behind }))
    }

    fn again(&self, line: &Line) -> Screen {
        let mut briefing = BriefingScreen::again(line);
        if let Some(scenario) = self.home.find(&line.scenario.id) {
            briefing.renew(scenario);
        }
        Screen::Briefing(briefing)
    }

    /// The analysis of a scenario; the briefing, if the library does not have it any more.
    fn analysis(&self, scenario: &Arc<Scenario>) -> Screen {
        let page = self.home.entry(&scenario.id).and_then(|entry| AnalysisScreen::new(Arc::clone(entry)));
        page.map_or_else(
            || Screen::Briefing(BriefingScreen::new(Arc::clone(scenario), self.settings.manner)),
            |page| Screen::Analysis(Box::new(page)),
        )
    }
}
