//! What the rest of a contact can still ask about.

use super::bits::Bits;
use crate::core::customer::{Moves, Quantity};
use crate::core::scenario::{
    Condition, CustomerIndex, Destination, LineCondition, Measure, Moment, MomentIndex, NeedIndex, Reply, ReplyIndex,
    Scenario,
};

/// What conditions and needs of a scenario ask about, besides where the customer stands; each has its place.
#[derive(Clone, Debug, Default)]
pub(super) struct Asked {
    /// Replies that a condition asks about, in order.
    pub(super) said: Vec<ReplyIndex>,
    /// Moments that a condition asks about, in order.
    pub(super) visited: Vec<MomentIndex>,
    /// Needs that a reply answers, and that can be left too long, in order.
    pub(super) needs: Vec<NeedIndex>,
}

impl Asked {
    fn of(scenario: &Scenario) -> Self {
        let mut asked = Self::default();
        let mut conditions: Vec<&Condition> =
            scenario.endings.iter().filter_map(|ending| ending.when.as_ref()).collect();
        for moment in &scenario.moments {
            conditions.extend(lines(moment));
        }
        for reply in &scenario.replies {
            conditions.extend(of_reply(reply));
            asked.needs.extend(reply.need.filter(|need| scenario.need(*need).late.is_some()));
        }
        while let Some(condition) = conditions.pop() {
            match condition {
                Condition::Said(reply) => asked.said.push(*reply),
                Condition::Visited(moment) => asked.visited.push(*moment),
                Condition::Not(inner) => conditions.push(inner),
                Condition::All(list) | Condition::Any(list) => conditions.extend(list),
                Condition::Compare(..) | Condition::Customer(_) | Condition::Outcome(_) => {}
            }
        }
        asked.said.sort_unstable();
        asked.said.dedup();
        asked.visited.sort_unstable();
        asked.visited.dedup();
        asked.needs.sort_unstable();
        asked.needs.dedup();
        asked
    }

    fn count(&self) -> usize {
        self.said.len() + self.visited.len() + self.needs.len()
    }

    fn said_at(&self, reply: ReplyIndex) -> Option<usize> {
        self.said.binary_search(&reply).ok()
    }

    fn visited_at(&self, moment: MomentIndex) -> Option<usize> {
        Some(self.said.len() + self.visited.binary_search(&moment).ok()?)
    }

    fn need_at(&self, need: NeedIndex) -> Option<usize> {
        Some(self.said.len() + self.visited.len() + self.needs.binary_search(&need).ok()?)
    }
}

/// What a contact that stands at a moment can still ask about on any way from there.
#[derive(Clone, Debug)]
pub(super) struct Future {
    /// Helpful kinds of moves that may still be heard: how often they were is asked. Harmful ones never wear off.
    pub(super) kinds: Moves,
    /// Whether warmth may still be heard: the budget of warmth is asked.
    pub(super) warmth: bool,
    /// Whether a condition asks how worried the customer is; no rule and no score does.
    pub(super) worry: bool,
    /// The last second at which the clock of the call makes a difference; none if it makes none.
    pub(super) clock: Option<i32>,
    /// Which of the things that are asked about anywhere.
    pub(super) asks: Bits,
}

impl Future {
    /// What is asked about anywhere, and the futures of every moment, for one customer.
    pub(super) fn all(scenario: &Scenario, customer: CustomerIndex) -> (Asked, Vec<Self>) {
        let asked = Asked::of(scenario);
        let look = Look { scenario, customer, asked: &asked };
        let nothing = Self {
            kinds: Moves::default(),
            warmth: false,
            worry: false,
            clock: None,
            asks: Bits::none_of(asked.count()),
        };
        let mut of_endings = nothing;
        for when in scenario.endings.iter().filter_map(|ending| ending.when.as_ref()) {
            look.ask(&mut of_endings, when);
        }
        let mut futures: Vec<Self> = scenario
            .moments
            .iter()
            .map(|moment| {
                // A customer who has had enough ends the contact anywhere.
                let mut future = of_endings.clone();
                look.ask_moment(&mut future, moment);
                future
            })
            .collect();
        // What is asked later is asked from here. From the last moment to the first, as calls are mostly written in the
        // order of play, until nothing is added any more.
        let mut grows = true;
        while grows {
            grows = false;
            for (place, moment) in scenario.moments.iter().enumerate().rev() {
                let mut future = futures[place].clone();
                let before = future.size();
                for next in ways(scenario, moment) {
                    future.join(&futures[next]);
                }
                if future.size() != before {
                    futures[place] = future;
                    grows = true;
                }
            }
        }
        (asked, futures)
    }

    fn until(&mut self, second: i32) {
        self.clock = self.clock.max(Some(second));
    }

    fn join(&mut self, other: &Self) {
        self.kinds = self.kinds.and(&other.kinds);
        self.warmth |= other.warmth;
        self.worry |= other.worry;
        self.clock = self.clock.max(other.clock);
        self.asks.join(&other.asks);
    }

    /// Changes whenever something is added.
    fn size(&self) -> (Moves, bool, bool, Option<i32>, u32) {
        (self.kinds, self.warmth, self.worry, self.clock, self.asks.count())
    }
}

/// Looks for what is asked.
struct Look<'a> {
    scenario: &'a Scenario,
    customer: CustomerIndex,
    asked: &'a Asked,
}

impl Look<'_> {
    fn ask_moment(&self, future: &mut Future, moment: &Moment) {
        for when in lines(moment) {
            self.ask(future, when);
        }
        for reply in moment.replies.iter().map(|reply| self.scenario.reply(*reply)) {
            self.ask_reply(future, reply);
        }
    }

    fn ask_reply(&self, future: &mut Future, reply: &Reply) {
        for when in of_reply(reply) {
            self.ask(future, when);
        }
        if let Some(window) = reply.window {
            future.until(window.opens.max(window.closes));
        }
        if reply.act.reaches_customer() {
            let helpful: Moves = reply.moves.iter().filter(|(kind, _)| !kind.is_harmful()).collect();
            future.kinds = future.kinds.and(&helpful);
            future.warmth |= reply.moves.are_warm();
        }
        if let Some(place) = reply.need.and_then(|need| self.asked.need_at(need)) {
            future.asks.insert(place);
        }
    }

    fn ask(&self, future: &mut Future, condition: &Condition) {
        match condition {
            Condition::Compare(Measure::Quantity(Quantity::Worry), ..) => future.worry = true,
            Condition::Compare(Measure::Clock, _, number) => future.until(*number),
            Condition::Said(reply) => future.asks.extend(self.asked.said_at(*reply)),
            Condition::Visited(moment) => future.asks.extend(self.asked.visited_at(*moment)),
            Condition::Not(inner) => self.ask(future, inner),
            Condition::All(list) => {
                // What is asked of another customer is not asked of this one.
                let other = |inner: &Condition| matches!(inner, Condition::Customer(who) if *who != self.customer);
                if !list.iter().any(other) {
                    self.ask_all(future, list);
                }
            }
            Condition::Any(list) => self.ask_all(future, list),
            // The rest of the state, the turns and the outcome are kept whole.
            Condition::Compare(..) | Condition::Customer(_) | Condition::Outcome(_) => {}
        }
    }

    fn ask_all(&self, future: &mut Future, list: &[Condition]) {
        for inner in list {
            self.ask(future, inner);
        }
    }
}

fn lines(moment: &Moment) -> impl Iterator<Item = &Condition> {
    moment.says.iter().filter_map(|line| match &line.when {
        LineCondition::When(when) => Some(when),
        LineCondition::Always | LineCondition::Otherwise => None,
    })
}

fn of_reply(reply: &Reply) -> impl Iterator<Item = &Condition> {
    reply.when.iter().chain(reply.branches.iter().map(|branch| &branch.when))
}

/// The moments that a moment may lead to at once.
fn ways<'a>(scenario: &'a Scenario, moment: &'a Moment) -> impl Iterator<Item = usize> + 'a {
    scenario.ways(moment).filter_map(Destination::moment).map(MomentIndex::at)
}
