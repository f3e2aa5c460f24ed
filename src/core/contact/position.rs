//! The bare game: a position, and the step to the next.

use super::LinePlace;
use super::Timing;
use super::bits::Bits;
use crate::core::customer::{Effects, Model, Move, Outcome, State, Tally, Turn};
use crate::core::scenario::{
    Act, Condition, CustomerIndex, Destination, EndingIndex, Line, LineCondition, MomentIndex, ReplyIndex, Scenario,
    Situation,
};

/// Seconds on the clock of the call between a line and a reply in time.
pub const THINKING_SECONDS: i32 = 3;

/// How a contact ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct End {
    /// In the author's words.
    pub ending: EndingIndex,
    /// In the model's, unless the author overruled it.
    pub outcome: Outcome,
}

/// Where a contact stands: all that the rest of it depends on.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Position {
    pub(super) customer: CustomerIndex,
    pub(super) model: Model,
    pub(super) moment: MomentIndex,
    pub(super) clock: i32,
    pub(super) said: Bits,
    pub(super) visited: Bits,
    /// The clock at which each need opened.
    pub(super) opened: Vec<Option<i32>>,
    pub(super) end: Option<End>,
}

/// How a reply is given, as far as time matters.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct Hearing {
    /// Seconds of silence before it beyond patience.
    pub overdue: i32,
    /// Whether it cuts into the customer's words.
    pub interrupts: bool,
}

/// What a step did.
#[derive(Clone, Copy, Debug)]
pub struct Stepped {
    /// The customer as they were before it.
    pub before: Model,
    /// How the reply stood in time.
    pub timing: Timing,
    /// How well it fitted this customer's needs, in thousandths.
    pub fit: i32,
}

impl Position {
    /// The beginning of a contact, with the effects of earlier failures and the lines that are said at once.
    #[must_use]
    pub fn start(scenario: &Scenario, customer: CustomerIndex, say: &mut impl FnMut(LinePlace)) -> (Self, Effects) {
        let who = scenario.customer(customer);
        let (model, effects) = Model::arriving(who.starts, who.temperament, who.failures());
        let mut opened = vec![Some(0); scenario.needs.len()];
        for need in scenario.moments.iter().flat_map(|moment| &moment.opens) {
            opened[need.at()] = None;
        }
        let mut position = Self {
            customer,
            model,
            moment: Scenario::START,
            clock: 0,
            said: Bits::none_of(scenario.replies.len()),
            visited: Bits::none_of(scenario.moments.len()),
            opened,
            end: None,
        };
        position.arrive(scenario, Destination::Moment(Scenario::START), say);
        (position, effects)
    }

    /// The customer's side.
    #[must_use]
    pub const fn model(&self) -> &Model {
        &self.model
    }

    /// The moment.
    #[must_use]
    pub const fn moment(&self) -> MomentIndex {
        self.moment
    }

    /// How it ended, if it did.
    #[must_use]
    pub const fn end(&self) -> Option<End> {
        self.end
    }

    /// The replies that can be given, in the author's order.
    pub fn choices<'a>(&'a self, scenario: &'a Scenario) -> impl Iterator<Item = ReplyIndex> + 'a {
        let replies: &[ReplyIndex] = if self.end.is_some() { &[] } else { &scenario.moment(self.moment).replies };
        replies
            .iter()
            .copied()
            .filter(|reply| scenario.reply(*reply).when.as_ref().is_none_or(|condition| condition.holds(self)))
    }

    /// Which set of questions is asked here, if any.
    #[must_use]
    pub fn questions(&self, scenario: &Scenario) -> Option<usize> {
        let sets = &scenario.moment(self.moment).perceive;
        sets.iter().position(|set| set.when.as_ref().is_none_or(|condition| condition.holds(self)))
    }

    /// Gives a reply; `effects` takes down what moved the customer, `say` gets the lines that follow.
    pub fn step(
        &mut self,
        scenario: &Scenario,
        index: ReplyIndex,
        hearing: Hearing,
        effects: &mut impl Tally,
        say: &mut impl FnMut(LinePlace),
    ) -> Stepped {
        let reply = scenario.reply(index);
        let before = self.model;
        let customer = scenario.customer(self.customer);
        let fit = customer.fit(reply.need);
        let clock = self.clock + THINKING_SECONDS;
        let need_in_time = reply.need.and_then(|need| {
            let (late, opened) = (scenario.need(need).late?, self.opened[need.at()]?);
            let is_in_time = clock <= opened + late;
            if is_in_time {
                // Nobody waits any more for what they have been given.
                self.opened[need.at()] = None;
            }
            Some(is_in_time)
        });
        let timing = Timing {
            overdue: hearing.overdue,
            interrupted: hearing.interrupts,
            in_window: reply.window.map(|window| window.contains(clock)),
            need_in_time,
        };
        if reply.act.reaches_customer() {
            let mut moves = reply.moves;
            if hearing.interrupts && moves.grade(Move::Interrupt) == 0 {
                moves = moves.with(Move::Interrupt, 1);
            }
            let turn = Turn {
                fit,
                specificity: reply.specific.thousandths(),
                comes_late: need_in_time == Some(false) || timing.in_window == Some(false),
                overdue: hearing.overdue,
                waiting: if reply.act.keeps_waiting() { reply.takes } else { 0 },
                mistaken: if reply.act == Act::Listen && scenario.moment(self.moment).mistaken {
                    reply.takes
                } else {
                    0
                },
                authored: &reply.effects,
                ..Turn::of(&moves)
            };
            self.model.hear(&turn, effects);
        }
        self.said.insert(index.at());
        self.clock = clock + hearing.overdue + reply.takes;
        let to = reply.branches.iter().find(|branch| branch.when.holds(self)).map_or(reply.goes, |branch| branch.to);
        match Outcome::breaks_off(self.model.state()) {
            // An ending that the author pinned stands; otherwise who has had enough goes.
            Some(_) if reply.act.reaches_customer() && !matches!(to, Destination::Ending(_)) => {
                self.finish(scenario, None, say);
            }
            _ => self.arrive(scenario, to, say),
        }
        Stepped { before, timing, fit }
    }

    fn arrive(&mut self, scenario: &Scenario, mut to: Destination, say: &mut impl FnMut(LinePlace)) {
        // A scenario that was accepted has no loop of silent moments; the bound is for the reader's peace of mind.
        for _ in 0..=scenario.moments.len() {
            let moment = match to {
                Destination::Moment(moment) => moment,
                Destination::End => return self.finish(scenario, None, say),
                Destination::Ending(ending) => return self.finish(scenario, Some(ending), say),
            };
            self.moment = moment;
            self.visited.insert(moment.at());
            let authored = scenario.moment(moment);
            for need in &authored.opens {
                let clock = self.clock;
                self.opened[need.at()].get_or_insert(clock);
            }
            self.say(&authored.says, |line| LinePlace::Moment(moment, line), say);
            match authored.goes {
                Some(next) if authored.replies.is_empty() => to = next,
                _ if self.choices(scenario).next().is_none() => to = Destination::End,
                _ => return,
            }
        }
    }

    fn say(&mut self, lines: &[Line], place: impl Fn(usize) -> LinePlace, say: &mut impl FnMut(LinePlace)) {
        let mut before_was_said = true;
        for (number, line) in lines.iter().enumerate() {
            let is_said = match &line.when {
                LineCondition::Always => true,
                LineCondition::When(condition) => condition.holds(self),
                LineCondition::Otherwise => !before_was_said,
            };
            // After a line that was said, a row of alternatives stays silent.
            before_was_said = is_said || (before_was_said && matches!(line.when, LineCondition::Otherwise));
            if is_said {
                self.clock += line.seconds;
                say(place(number));
            }
        }
    }

    fn finish(&mut self, scenario: &Scenario, pinned: Option<EndingIndex>, say: &mut impl FnMut(LinePlace)) {
        let reached = || {
            let place =
                scenario.endings.iter().position(|ending| ending.when.as_ref().is_none_or(|when| when.holds(self)));
            // One of the endings has no condition, so one is always found.
            EndingIndex(place.and_then(|place| u32::try_from(place).ok()).unwrap_or(0))
        };
        let ending = pinned.unwrap_or_else(reached);
        let outcome = scenario.ending(ending).outcome.unwrap_or_else(|| Outcome::of(self.model.state()));
        self.say(&scenario.ending(ending).says, |line| LinePlace::Ending(ending, line), say);
        self.end = Some(End { ending, outcome });
    }

    /// Whether a condition holds here.
    #[must_use]
    pub fn meets(&self, condition: &Condition) -> bool {
        condition.holds(self)
    }
}

impl Situation for Position {
    fn state(&self) -> &State {
        self.model.state()
    }

    fn clock(&self) -> i32 {
        self.clock
    }

    fn turns(&self) -> i32 {
        i32::from(self.model.history().turns())
    }

    fn failures(&self) -> i32 {
        self.model.failures()
    }

    fn said(&self, reply: ReplyIndex) -> bool {
        self.said.contains(reply.at())
    }

    fn visited(&self, moment: MomentIndex) -> bool {
        self.visited.contains(moment.at())
    }

    fn customer(&self) -> CustomerIndex {
        self.customer
    }

    fn outcome(&self) -> Outcome {
        self.end.map_or_else(|| self.model.outcome(), |end| end.outcome)
    }
}
