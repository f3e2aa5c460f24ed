//! How one may come to a moment, and what is known then.

use super::logic::{Case, lasting, possible};
use crate::core::customer::{Model, Outcome, Quantity};
use crate::core::scenario::{
    Comparison, Condition, CustomerIndex, Destination, Measure, MomentIndex, Reply, ReplyIndex, Scenario,
};

/// Replies of a moment up to which it is looked at how one leaves it; no author writes as many, and time is bounded.
pub(super) const REPLIES: usize = 64;

/// One way to come to a moment for which it is known that it can be gone.
pub(super) struct Arrival {
    /// The reply that led there; none at the beginning.
    pub(super) by: Option<ReplyIndex>,
    /// What is known then.
    pub(super) case: Case,
    /// What holds then.
    pub(super) claims: Vec<(Condition, bool)>,
    /// Whether the customer has something to react to.
    pub(super) wants_words: bool,
}

/// The ways to every moment.
pub(super) struct Arrivals<'a> {
    scenario: &'a Scenario,
    /// For each moment, the replies that may lead to it.
    to: Vec<Vec<ReplyIndex>>,
    /// For each moment, the customers who may come to it.
    present: Vec<Vec<bool>>,
}

impl<'a> Arrivals<'a> {
    pub(super) fn of(scenario: &'a Scenario) -> Self {
        let mut to = vec![Vec::new(); scenario.moments.len()];
        for (index, reply) in (0..).map(ReplyIndex).zip(&scenario.replies) {
            for (destination, _) in ways(reply) {
                if let Destination::Moment(moment) = destination
                    && to[moment.at()].last() != Some(&index)
                {
                    to[moment.at()].push(index);
                }
            }
        }
        let mut present = vec![vec![false; scenario.customers.len()]; scenario.moments.len()];
        for (at, customer) in (0..).map(CustomerIndex).enumerate().take(scenario.customers.len()) {
            let mut open = vec![Scenario::START];
            while let Some(moment) = open.pop() {
                if std::mem::replace(&mut present[moment.at()][at], true) {
                    continue;
                }
                let authored = scenario.moment(moment);
                if let (true, Some(Destination::Moment(next))) = (authored.replies.is_empty(), authored.goes) {
                    open.push(next);
                }
                for reply in authored.replies.iter().map(|reply| scenario.reply(*reply)) {
                    let next = ways(reply).filter(|(to, place)| is_for(scenario, customer, reply, *to, *place));
                    open.extend(next.filter_map(|(to, _)| to.moment()));
                }
            }
        }
        Self { scenario, to, present }
    }

    /// The ways to come to a moment for the first time since the one before it.
    pub(super) fn at(&self, moment: MomentIndex) -> impl Iterator<Item = Arrival> {
        let customers = (0..).map(CustomerIndex).take(self.scenario.customers.len());
        let starts = customers.filter(move |_| moment == Scenario::START).map(|customer| self.start(customer));
        let replies = self.to[moment.at()].iter();
        starts.chain(replies.flat_map(move |by| self.by(*by, moment, &[])))
    }

    fn start(&self, customer: CustomerIndex) -> Arrival {
        let who = self.scenario.customer(customer);
        let (model, _) = Model::arriving(who.starts, who.temperament, who.failures());
        let case = Case::any(self.scenario).cautious().at_start(customer, model.state());
        Arrival { by: None, case, claims: Vec::new(), wants_words: true }
    }

    /// The ways by which a reply leads to a moment, when these replies of its own moment were given before.
    pub(super) fn by(&self, by: ReplyIndex, to: MomentIndex, before: &[ReplyIndex]) -> Vec<Arrival> {
        let reply = self.scenario.reply(by);
        let from = reply.moment;
        let is_large = self.scenario.moment(from).replies.len() > REPLIES;
        if is_large || !self.present[from.at()].contains(&true) {
            return Vec::new();
        }
        let mut case = Case::any(self.scenario)
            .cautious()
            .with_customers(self.present[from.at()].clone())
            .with_visited(from, true)
            .with_visited(to, true);
        for other in &self.scenario.moment(from).replies {
            case = case.with_said(*other, *other == by || before.contains(other));
        }
        let mut known: Vec<(Condition, bool)> = reply.when.iter().map(|when| (lasting(when, true), true)).collect();
        if reply.act.reaches_customer() {
            known.extend(stays());
        }
        let ways = ways(reply).filter(|(destination, _)| destination.moment() == Some(to));
        let arrival = |(_, place): (Destination, usize)| Arrival {
            by: Some(by),
            case: case.clone(),
            claims: known.iter().cloned().chain(taken(reply, place).map(|(when, is)| (when.clone(), is))).collect(),
            wants_words: reply.act.reaches_customer(),
        };
        ways.map(arrival).collect()
    }
}

/// Where a reply may lead: each branch with its place, and behind them the reply's own way.
fn ways(reply: &Reply) -> impl Iterator<Item = (Destination, usize)> + '_ {
    reply.ways().zip(0..)
}

/// What holds where the way at a place is taken: none before it was.
fn taken(reply: &Reply, place: usize) -> impl Iterator<Item = (&Condition, bool)> {
    reply.branches.iter().take(place + 1).enumerate().map(move |(at, branch)| (&branch.when, at == place))
}

/// Whether a customer may go a way. Who it is settles little, so that most need no judge.
fn is_for(scenario: &Scenario, customer: CustomerIndex, reply: &Reply, to: Destination, place: usize) -> bool {
    if to.moment().is_none() {
        return false;
    }
    let who = Condition::Customer(customer);
    let offered = reply.when.as_ref().map(|when| lasting(when, true));
    let wanted: Vec<(&Condition, bool)> =
        offered.iter().map(|when| (when, true)).chain(taken(reply, place)).chain([(&who, true)]).collect();
    wanted.len() == 1 || possible(scenario, &wanted)
}

/// A customer who heard something and is still there has not had enough: see [`Outcome::breaks_off`].
fn stays() -> [(Condition, bool); 2] {
    let unheard = crate::core::customer::COEFFICIENTS.quiet_exit_heard / 10;
    let gives_up = Condition::All(vec![
        Condition::Outcome(Outcome::QuietExit),
        Condition::Compare(Measure::Quantity(Quantity::Heard), Comparison::Less, unheard),
    ]);
    [(Condition::Outcome(Outcome::Escalated), false), (gives_up, false)]
}
