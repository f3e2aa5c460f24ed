//! A contact with its times, its events and its log.

use super::{
    Action, Attempt, AttemptStep, Event, Exchange, Hearing, LinePlace, Mode, PerceptionAnswer, Position, Refusal,
    Setup, clock,
};
use crate::core::customer::Effects;
use crate::core::scenario::{Act, MomentIndex, ReplyIndex, Scenario, Situation};
use std::sync::Arc;

/// What a contact waits for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Awaits {
    /// An answer to this set of questions of the moment.
    Perception(MomentIndex, usize),
    /// A reply in words of the trainee's own.
    Words,
    /// A reply.
    Reply,
    /// Nothing: it has ended.
    Nothing,
}

/// One contact, from its first line to its end.
#[derive(Clone, Debug)]
pub struct Contact {
    scenario: Arc<Scenario>,
    setup: Setup,
    position: Position,
    /// The latest time that an event or an action has had.
    now: u64,
    /// When the customer's last line ends.
    spoken: u64,
    questions: Option<usize>,
    perceived: Option<PerceptionAnswer>,
    own_words: Option<String>,
    /// Whether the customer was cut into since the last reply.
    cut_in: bool,
    /// Whether that was before the questions could be put.
    unasked: bool,
    choices: Vec<ReplyIndex>,
    /// From when on a reply is awaited, and for how long it may take.
    offered: Option<(u64, u64)>,
    lines: Vec<LinePlace>,
    exchanges: Vec<Exchange>,
    steps: Vec<AttemptStep>,
    events: Vec<Event>,
}

impl Contact {
    /// Begins a contact.
    #[must_use]
    pub fn start(scenario: Arc<Scenario>, setup: Setup) -> (Self, Vec<Event>) {
        let mut lines = Vec::new();
        let (position, effects) = Position::start(&scenario, setup.customer, &mut |line| lines.push(line));
        let state = *position.model().state();
        let mut contact = Self {
            scenario,
            setup,
            position,
            now: 0,
            spoken: 0,
            questions: None,
            perceived: None,
            own_words: None,
            cut_in: false,
            unasked: false,
            choices: Vec::new(),
            offered: None,
            lines: Vec::new(),
            exchanges: Vec::new(),
            steps: Vec::new(),
            events: Vec::new(),
        };
        let mut events = vec![Event::Began { customer: setup.customer, state, effects: effects.as_slice().to_vec() }];
        contact.speak(lines, &mut events);
        contact.events.extend_from_slice(&events);
        (contact, events)
    }

    /// When something was done last, in milliseconds after the beginning; 0 before anything was.
    #[must_use]
    pub const fn acted_at(&self) -> u64 {
        self.now
    }

    /// Does something at `at` milliseconds after the beginning.
    ///
    /// # Errors
    ///
    /// See [`Refusal`]; the contact is then as it was.
    pub fn act(&mut self, action: &Action, at: u64) -> Result<Vec<Event>, Refusal> {
        if self.position.end().is_some() {
            return Err(Refusal::Over);
        }
        if at < self.now {
            return Err(Refusal::TimeRunsBack { at, now: self.now });
        }
        let mut events = Vec::new();
        match action {
            Action::Perceive(answer) => self.perceive(answer, at, &mut events)?,
            Action::Word(words) => self.word(words, at, &mut events)?,
            Action::CutIn {} => self.cut_in(at, &mut events)?,
            Action::Reply(id) => self.reply(id, at, &mut events)?,
        }
        self.now = at;
        self.steps.push(AttemptStep { at, action: action.clone() });
        self.events.extend_from_slice(&events);
        Ok(events)
    }

    fn perceive(&mut self, answer: &PerceptionAnswer, at: u64, events: &mut Vec<Event>) -> Result<(), Refusal> {
        if self.questions.is_none() || self.perceived.is_some() {
            return Err(Refusal::NotAsked);
        }
        self.perceived = Some(answer.clone());
        events.push(Event::Perceived(answer.clone()));
        if !self.setup.own_words {
            self.offer(self.thought(at), events);
        }
        Ok(())
    }

    fn word(&mut self, words: &str, at: u64, events: &mut Vec<Event>) -> Result<(), Refusal> {
        if self.awaits() != Awaits::Words {
            return Err(Refusal::NotAsked);
        }
        let words = words.trim();
        if !words.is_empty() {
            self.own_words = Some(words.to_owned());
            events.push(Event::Worded(words.to_owned()));
        }
        self.offer(self.thought(at), events);
        Ok(())
    }

    /// Since when the customer waits for a reply, when the trainee has done with thinking at `at`. That is part of the
    /// exercise, not of the call, so the clock starts then; in an exam it has run all the time.
    fn thought(&self, at: u64) -> u64 {
        if self.setup.mode == Mode::Exam { self.spoken } else { at.max(self.spoken) }
    }

    fn cut_in(&mut self, at: u64, events: &mut Vec<Event>) -> Result<(), Refusal> {
        if at >= self.spoken {
            return Err(Refusal::NobodySpeaks);
        }
        // Lines that had not begun are not said.
        let since = self.events.iter().rev().take_while(|event| !matches!(event, Event::Replied { .. }));
        let unsaid = since.filter(|event| matches!(event, Event::Said { from, .. } if *from >= at)).count();
        self.lines.truncate(self.lines.len().saturating_sub(unsaid));
        self.spoken = at;
        self.cut_in = true;
        events.push(Event::CutIn { at });
        if self.offered.is_none() {
            // Who does not listen to the end has perceived nothing, and has no time for words.
            self.unasked = self.questions.is_some() && self.perceived.is_none();
            self.perceived = self.questions.map(|_| self.perceived.take().unwrap_or_default());
        }
        // Who has taken the word has to say something.
        let says = |reply: &ReplyIndex| self.scenario.reply(*reply).act != Act::Listen;
        if self.choices.iter().any(says) {
            self.choices.retain(says);
        }
        self.offer(at, events);
        Ok(())
    }

    fn reply(&mut self, id: &str, at: u64, events: &mut Vec<Event>) -> Result<(), Refusal> {
        let Some((from, budget)) = self.offered else {
            let words = self.awaits() == Awaits::Words;
            return Err(if words { Refusal::WordsFirst } else { Refusal::QuestionsFirst });
        };
        let chosen = self.choices.iter().copied().find(|reply| self.scenario.reply(*reply).id == id);
        let index = chosen.ok_or_else(|| Refusal::NotOffered(id.to_owned()))?;
        let scenario = Arc::clone(&self.scenario);
        let reply = scenario.reply(index);
        let patience = self.position.model().temperament().patience;
        let hearing = Hearing {
            overdue: if self.setup.timed { clock::overdue(at.saturating_sub(from), budget, patience) } else { 0 },
            // Who has cut in has cut in, whatever comes of it.
            interrupts: (self.cut_in && reply.act != Act::Interject) || (at < self.spoken && reply.act.cuts_in()),
        };
        let moment = self.position.moment();
        let clock = self.position.clock();
        let mut lines = Vec::new();
        let mut effects = Effects::new();
        let stepped = self.position.step(&scenario, index, hearing, &mut effects, &mut |line| lines.push(line));
        let after = *self.position.model().state();
        let effects = effects.as_slice().to_vec();
        events.push(Event::Replied { reply: index, timing: stepped.timing, at });
        if let Act::LookUp(article) = reply.act {
            events.push(Event::Opened(article));
        }
        events.push(Event::Moved { before: *stepped.before.state(), after, effects: effects.clone() });
        self.exchanges.push(Exchange {
            moment,
            lines: std::mem::take(&mut self.lines),
            clock,
            questions: self.questions.take(),
            perceived: self.perceived.take().filter(|_| !self.unasked),
            own_words: self.own_words.take(),
            choices: std::mem::take(&mut self.choices),
            reply: index,
            timing: stepped.timing,
            fit: stepped.fit,
            before: *stepped.before.state(),
            remembered: *stepped.before.history(),
            after,
            effects,
        });
        self.offered = None;
        self.cut_in = false;
        self.unasked = false;
        self.spoken = at;
        self.speak(lines, events);
        Ok(())
    }

    /// Lets the customer say their lines, then asks or offers.
    fn speak(&mut self, lines: Vec<LinePlace>, events: &mut Vec<Event>) {
        for place in lines {
            let from = self.spoken;
            self.spoken += u64::from(place.line(&self.scenario).millis(self.setup.language));
            events.push(Event::Said { line: place, from, until: self.spoken });
            self.lines.push(place);
        }
        if let Some(end) = self.position.end() {
            events.push(Event::Ended { ending: end.ending, outcome: end.outcome });
            return;
        }
        let authored: Vec<_> = self.position.choices(&self.scenario).collect();
        self.choices = self.setup.shuffle(self.position.moment(), authored);
        self.questions = self.position.questions(&self.scenario);
        match self.questions {
            Some(questions) => events.push(Event::Asked { moment: self.position.moment(), questions }),
            None if self.setup.own_words => {}
            None => self.offer(self.spoken, events),
        }
    }

    fn offer(&mut self, from: u64, events: &mut Vec<Event>) {
        let budget = self.budget();
        self.offered = Some((from, budget));
        events.push(Event::Offered { choices: self.choices.clone(), from, budget });
    }

    /// Milliseconds in which an answer is expected, from when the customer waits for one.
    fn budget(&self) -> u64 {
        let (scenario, language) = (&*self.scenario, self.setup.language);
        let decision = clock::decision_budget(scenario, &self.choices, language);
        if self.setup.mode != Mode::Exam || self.cut_in {
            return decision;
        }
        let asked = self.questions.and_then(|questions| self.to_perceive(questions));
        let perceiving = asked.map_or(0, |asked| clock::perceiving_budget(asked, language));
        decision + perceiving + if self.setup.own_words { clock::WORDING_MILLIS } else { 0 }
    }

    /// What it waits for.
    #[must_use]
    pub fn awaits(&self) -> Awaits {
        match (self.position.end(), self.questions) {
            (Some(_), _) => Awaits::Nothing,
            (None, Some(questions)) if self.perceived.is_none() => {
                Awaits::Perception(self.position.moment(), questions)
            }
            _ if self.offered.is_none() => Awaits::Words,
            _ => Awaits::Reply,
        }
    }

    /// The replies on offer, in the order of the screen; empty while perception is asked and after the end.
    #[must_use]
    pub fn choices(&self) -> &[ReplyIndex] {
        if self.awaits() == Awaits::Reply { &self.choices } else { &[] }
    }

    /// Whether the trainee has cut into what the customer was saying, and not said anything yet.
    #[must_use]
    pub const fn has_cut_in(&self) -> bool {
        self.cut_in
    }

    /// When the customer's last line ends, in milliseconds. Acting then, or when a reply is awaited, is in time.
    #[must_use]
    pub fn spoken(&self) -> u64 {
        self.offered.map_or(self.spoken, |(from, _)| from.max(self.spoken))
    }

    /// The span in which a reply is in time: from when on it is awaited, and until when patience lasts, in
    /// milliseconds. None while the clock stands: nothing is offered yet, save in an exam; or slowness does not count.
    #[must_use]
    pub fn in_time(&self) -> Option<(u64, u64)> {
        let is_exam = self.setup.mode == Mode::Exam && self.position.end().is_none();
        let waiting = self.offered.or_else(|| is_exam.then(|| (self.spoken, self.budget())));
        let (from, budget) = waiting.filter(|_| self.setup.timed)?;
        let patience = u64::try_from(self.position.model().temperament().patience).unwrap_or(0) * 1000;
        Some((from, from + budget + patience))
    }

    /// The scenario.
    #[must_use]
    pub const fn scenario(&self) -> &Arc<Scenario> {
        &self.scenario
    }

    /// What was fixed before it began.
    #[must_use]
    pub const fn setup(&self) -> &Setup {
        &self.setup
    }

    /// Where it stands.
    #[must_use]
    pub const fn position(&self) -> &Position {
        &self.position
    }

    /// Everything that happened so far.
    #[must_use]
    pub fn events(&self) -> &[Event] {
        &self.events
    }

    /// The log.
    #[must_use]
    pub fn exchanges(&self) -> &[Exchange] {
        &self.exchanges
    }

    /// What the customer said since the last reply; after the end, their last words.
    #[must_use]
    pub fn last_lines(&self) -> &[LinePlace] {
        &self.lines
    }

    /// What was done so far.
    #[must_use]
    pub fn steps(&self) -> &[AttemptStep] {
        &self.steps
    }

    /// The same with what was fixed at the beginning, in a form that can be kept.
    #[must_use]
    pub fn attempt(&self) -> Attempt {
        Attempt::of(&self.scenario, &self.setup, self.steps.clone())
    }
}
