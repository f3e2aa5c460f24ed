//! An attempt, judged by the search: what each reply was worth, where the call turned, how it would have run.

mod ghost;
mod grade;
mod lesson;
mod losses;
mod twin;
mod verdict;

pub use ghost::Ghost;
pub use grade::Grade;
pub use lesson::lesson;
pub use losses::losses;
pub use twin::{Twin, twins};
pub use verdict::{Verdict, turning_point};

use super::{Graph, Limits, Node, Search, Stopped, Tempo, Worth, aftermath, standing};
use crate::core::contact::{Contact, Hearing, Position};
use crate::core::customer::Totals;
use crate::core::debrief::{Debrief, cut_ins};
use crate::core::scenario::ReplyIndex;

/// One reply that could have been given.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Offered {
    /// Which.
    pub reply: ReplyIndex,
    /// What it comes to, in time.
    pub worth: Worth,
    /// What it loses against the best one on offer, in thousandths.
    pub loss: i16,
}

/// One decision of the attempt.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Judged {
    /// What could have been said, the best first; of equals, as authored.
    pub offered: Vec<Offered>,
    /// What was said.
    pub reply: ReplyIndex,
    /// What that came to, at the time at which it was said.
    pub worth: Worth,
    /// What it lost against the best reply in time, in thousandths.
    pub loss: i16,
    /// The same in a word.
    pub grade: Grade,
}

impl Judged {
    /// What the worst reply on offer was worth, in millionths, if even that would not have been a mistake: how the contact
    /// ends is all but decided, and a poor reply costs little.
    #[must_use]
    pub fn little_left(&self) -> Option<i32> {
        let worst = self.offered.last().filter(|worst| Grade::of(worst.loss) < Grade::Mistake)?;
        (self.offered.len() > 1).then(|| worst.worth.value())
    }

    /// What the best reply in time was worth, in millionths.
    #[must_use]
    pub fn most(&self) -> i32 {
        self.offered.first().map_or(self.worth.value(), |best| best.worth.value())
    }
}

/// An attempt, judged.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Judgement {
    /// Every decision, in order.
    pub decisions: Vec<Judged>,
    /// The decision with the greatest loss, if it lost more than a [`Grade::Good`] one. What was lost by a habit of cutting
    /// in is counted together, and stands at the worst of those decisions.
    pub turning_point: Option<usize>,
    /// How the customer would have run had the best reply been given at the turning point.
    pub ghost: Option<Ghost>,
}

impl Judgement {
    /// Whether the contact really turned at its turning point: something was lost there that a customer feels.
    #[must_use]
    pub fn turned(&self) -> bool {
        let judged = self.turning_point.and_then(|turn| self.decisions.get(turn));
        judged.is_some_and(|judged| judged.grade >= Grade::Mistake)
    }

    /// A search over every line of play, and those that go on from where the attempt stood when it was not in time.
    #[must_use]
    pub fn search(contact: &Contact, limits: Limits) -> Search {
        let setup = contact.setup();
        let (_, positions) = course(contact);
        Search::new(contact.scenario(), setup.customer).timed(setup.timed).limits(limits).through(positions)
    }

    /// Judges an attempt.
    ///
    /// # Errors
    ///
    /// When the call is too large to be searched.
    pub fn of(contact: &Contact) -> Result<Self, Stopped> {
        Ok(Self::by(contact, &Self::search(contact, Limits::default()).run()?))
    }

    /// Judges an attempt by the graph of its own [`Judgement::search`].
    #[must_use]
    pub fn by(contact: &Contact, graph: &Graph) -> Self {
        // Where the attempt stood at each of its decisions, and after the last one.
        let nodes: Vec<Node> = graph.root().into_iter().chain(graph.through().iter().copied()).collect();
        let ended = contact.position().end().map(|end| {
            let standing = standing(end.outcome, contact.position().model().state());
            Worth::of_end(standing)
        });
        let replies = contact.exchanges().iter().map(|exchange| exchange.reply);
        let decisions: Vec<Judged> = replies
            .enumerate()
            .filter_map(|(place, reply)| {
                let beyond = nodes.get(place + 1).map(|node| graph.worth(*node)).or(ended)?;
                let worth = beyond.with(aftermath(contact.scenario().reply(reply)));
                Some(judge(graph, *nodes.get(place)?, reply, worth))
            })
            .collect();
        let turning_point = turning_point_of(&decisions, &cut_ins(contact));
        let ghost =
            turning_point.and_then(|place| Ghost::of(contact, graph, *nodes.get(place)?, place, &decisions[place]));
        Self { decisions, turning_point, ghost }
    }
}

/// The decision on which an attempt turned; `cut_ins` are those at which the trainee cut in.
fn turning_point_of(decisions: &[Judged], cut_ins: &[usize]) -> Option<usize> {
    // Of equal losses the first: the others might not have come about.
    let worst = |places: &mut dyn Iterator<Item = usize>| {
        places
            .filter_map(|place| Some((decisions.get(place)?.loss, std::cmp::Reverse(place))))
            .max()
            .map(|(loss, std::cmp::Reverse(place))| (loss, place))
    };
    let single = worst(&mut (0..decisions.len()));
    let habit = (cut_ins.len() >= Debrief::HABIT).then(|| worst(&mut cut_ins.iter().copied())).flatten();
    let together = |(_, place): (i16, usize)| {
        let losses = cut_ins.iter().filter_map(|place| decisions.get(*place)).map(|judged| judged.loss);
        (losses.fold(0, i16::saturating_add), place)
    };
    let turned = habit.map(together).into_iter().chain(single).max_by_key(|(loss, _)| *loss);
    turned.filter(|(loss, _)| Grade::of(*loss) > Grade::Good).map(|(_, place)| place)
}

fn judge(graph: &Graph, node: Node, reply: ReplyIndex, worth: Worth) -> Judged {
    let in_time = graph.edges(node).filter(|edge| graph.step(*edge).tempo == Tempo::InTime);
    let mut offered: Vec<Offered> =
        in_time.map(|edge| Offered { reply: graph.step(edge).reply, worth: graph.worth_of(edge), loss: 0 }).collect();
    offered.sort_by_key(|offered| (std::cmp::Reverse(offered.worth.value()), offered.reply));
    let best = offered.first().map_or(0, |best| best.worth.value());
    for other in &mut offered {
        other.loss = loss(best, other.worth);
    }
    // A reply that was not in time may even have been worth more; that is no loss.
    let loss = loss(best, worth).max(0);
    Judged { offered, reply, worth, loss, grade: Grade::of(loss) }
}

/// What is lost against a value, in thousandths, rounded.
fn loss(best: i32, worth: Worth) -> i16 {
    i16::try_from((best - worth.value() + 500).div_euclid(1000)).unwrap_or(i16::MAX)
}

/// Where an attempt stood before its first decision, and after each one at which it had not ended.
fn course(contact: &Contact) -> (Position, Vec<Position>) {
    let scenario = contact.scenario();
    let start = Position::start(scenario, contact.setup().customer, &mut |_| {}).0;
    let mut position = start.clone();
    let mut positions = Vec::new();
    for exchange in contact.exchanges() {
        let hearing = Hearing { overdue: exchange.timing.overdue, interrupts: exchange.timing.interrupted };
        position.step(scenario, exchange.reply, hearing, &mut Totals::default(), &mut |_| {});
        if position.end().is_none() {
            positions.push(position.clone());
        }
    }
    (start, positions)
}
