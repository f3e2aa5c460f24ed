//! One rule to take along: a single sentence, chosen from the turn that taught most.

use super::Debrief;
use crate::core::contact::{Contact, Exchange};
use crate::core::customer::{Level, Move, Quantity, Rule};
use crate::core::scenario::{Act, Customer, Reply, ReplyIndex};

/// A rule of the trade in one line.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Takeaway {
    /// Catch the heat first, then the matter.
    CatchHeat,
    /// Ask before you solve.
    Ask,
    /// Leave a way to step down.
    StepDown,
    /// Say sorry once, and for something.
    SorryOnce,
    /// One warm word, and then the matter.
    OneWarmWord,
    /// Say "I".
    TakeOn,
    /// Who, what, when.
    WhoWhatWhen,
    /// Give a choice.
    Choices,
    /// Say why.
    SayWhy,
    /// Make sure.
    MakeSure,
    /// One step at a time.
    OneStep,
    /// Hand over the story with the call.
    HandOver,
    /// Let them finish.
    LetFinish,
    /// Hear what the words do.
    HearBehind,
    /// Never make it small.
    NotSmall,
    /// Being right can wait.
    RightCanWait,
    /// No colleague is to blame.
    NoColleague,
    /// Say what can be done.
    WayNotWall,
    /// Say nothing that would fit any call.
    OwnWords,
    /// Promise what is yours to give.
    PromiseYours,
    /// Close when they are done.
    CloseLast,
    /// Read before you ask.
    ReadFirst,
    /// Tell them what the silence is for.
    NameSilence,
    /// Mend before you sell or flatter.
    MendFirst,
    /// In time, or it only makes up.
    InTime,
    /// Name their own facts.
    TheirFacts,
    /// Answer the need, not the words.
    TheNeed,
    /// Write for the one who reads nothing else.
    WriteForReader,
}

impl Takeaway {
    /// Every rule.
    pub const ALL: [Self; 28] = [
        Self::CatchHeat,
        Self::Ask,
        Self::StepDown,
        Self::SorryOnce,
        Self::OneWarmWord,
        Self::TakeOn,
        Self::WhoWhatWhen,
        Self::Choices,
        Self::SayWhy,
        Self::MakeSure,
        Self::OneStep,
        Self::HandOver,
        Self::LetFinish,
        Self::HearBehind,
        Self::NotSmall,
        Self::RightCanWait,
        Self::NoColleague,
        Self::WayNotWall,
        Self::OwnWords,
        Self::PromiseYours,
        Self::CloseLast,
        Self::ReadFirst,
        Self::NameSilence,
        Self::MendFirst,
        Self::InTime,
        Self::TheirFacts,
        Self::TheNeed,
        Self::WriteForReader,
    ];

    /// The end of the message id.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::CatchHeat => "catch-heat",
            Self::Ask => "ask",
            Self::StepDown => "step-down",
            Self::SorryOnce => "sorry-once",
            Self::OneWarmWord => "one-warm-word",
            Self::TakeOn => "take-on",
            Self::WhoWhatWhen => "who-what-when",
            Self::Choices => "choices",
            Self::SayWhy => "say-why",
            Self::MakeSure => "make-sure",
            Self::OneStep => "one-step",
            Self::HandOver => "hand-over",
            Self::LetFinish => "let-finish",
            Self::HearBehind => "hear-behind",
            Self::NotSmall => "not-small",
            Self::RightCanWait => "right-can-wait",
            Self::NoColleague => "no-colleague",
            Self::WayNotWall => "way-not-wall",
            Self::OwnWords => "own-words",
            Self::PromiseYours => "promise-yours",
            Self::CloseLast => "close-last",
            Self::ReadFirst => "read-first",
            Self::NameSilence => "name-silence",
            Self::MendFirst => "mend-first",
            Self::InTime => "in-time",
            Self::TheirFacts => "their-facts",
            Self::TheNeed => "the-need",
            Self::WriteForReader => "write-for-reader",
        }
    }

    /// How this customer is listened to: most want their feelings met first; who wants no soothing is met by their facts.
    fn listening_to(customer: &Customer) -> Self {
        if customer.temperament.needs_empathy < Level::Medium.thousandths() {
            Self::TheirFacts
        } else {
            Self::CatchHeat
        }
    }

    /// The rule that a kind of move breaks or keeps with a customer.
    fn of(kind: Move, customer: &Customer) -> Self {
        match kind {
            Move::Listen | Move::Label | Move::Validate | Move::Normalise => Self::listening_to(customer),
            Move::Explore => Self::Ask,
            Move::FaceGive | Move::SelfAttribute => Self::StepDown,
            Move::Apologise => Self::SorryOnce,
            Move::Own => Self::TakeOn,
            Move::Act => Self::WhoWhatWhen,
            Move::Options => Self::Choices,
            Move::Explain => Self::SayWhy,
            Move::CheckBack => Self::MakeSure,
            Move::Guide => Self::OneStep,
            Move::HandoverWithContext => Self::HandOver,
            Move::Interrupt => Self::LetFinish,
            Move::Misread => Self::HearBehind,
            Move::Minimise => Self::NotSmall,
            Move::BlameCustomer | Move::WinArgument => Self::RightCanWait,
            Move::DeflectColleague => Self::NoColleague,
            Move::PolicyWall => Self::WayNotWall,
            Move::ScriptGeneric => Self::OwnWords,
            Move::FalsePromise => Self::PromiseYours,
            Move::RushClose => Self::CloseLast,
            Move::RepeatRequest => Self::ReadFirst,
            Move::Silence => Self::NameSilence,
            Move::Fawn | Move::SellTooEarly => Self::MendFirst,
        }
    }
}

/// What a call leaves to take along.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Lesson {
    /// The turn that taught it, from 0.
    pub turn: usize,
    /// The rule.
    pub rule: Takeaway,
    /// Whether the rule was kept there; if not, it was broken.
    pub kept: bool,
}

impl Lesson {
    /// The rule that a turn broke: the one on which the call turned or that cost most. `best` is the reply that would
    /// have been better there, where that is known.
    #[must_use]
    pub fn of_turn(contact: &Contact, turn: usize, best: Option<ReplyIndex>) -> Option<Self> {
        let exchange = contact.exchanges().get(turn)?;
        let rule = broken(contact, exchange, best)?;
        Some(Self { turn, rule, kept: false })
    }

    /// What a habit of cutting in teaches, whatever else went wrong: three times is no slip. It is told from the turn on
    /// which the call turned, if that was one of them, otherwise from the one of them that cost most at once.
    #[must_use]
    pub fn of_cutting_in(debrief: &Debrief, turning_point: Option<usize>) -> Option<Self> {
        if debrief.cut_ins.len() < Debrief::HABIT {
            return None;
        }
        let cut_ins = debrief.cut_ins.iter().copied();
        let costliest = cut_ins.min_by_key(|turn| debrief.turns.get(*turn).map(|review| review.quality_change));
        let turn = turning_point.filter(|turn| debrief.cut_ins.contains(turn)).or(costliest)?;
        Some(Self { turn, rule: Takeaway::LetFinish, kept: false })
    }

    /// The rule that was kept in the turn after which the customer felt most better; none if no turn helped.
    #[must_use]
    pub fn that_worked(contact: &Contact, debrief: &Debrief) -> Option<Self> {
        let customer = contact.scenario().customer(contact.setup().customer);
        let helped = debrief.turns.iter().enumerate().filter(|(_, turn)| turn.quality_change > 0);
        let kept = helped.filter_map(|(place, turn)| {
            let helpful = strongest(contact.scenario().reply(turn.reply), |kind| !kind.is_harmful())?;
            Some((turn.quality_change, std::cmp::Reverse(place), Takeaway::of(helpful, customer)))
        });
        let (_, std::cmp::Reverse(turn), rule) = kept.max()?;
        Some(Self { turn, rule, kept: true })
    }
}

/// The strongest cause, in this order: harm that was said; what came at the wrong time; warmth that rang hollow; what the
/// better reply had and this one had not; and, where no better one is known, the rule of the model that cost most.
fn broken(contact: &Contact, exchange: &Exchange, best: Option<ReplyIndex>) -> Option<Takeaway> {
    let scenario = contact.scenario();
    let customer = scenario.customer(contact.setup().customer);
    let reply = scenario.reply(exchange.reply);
    if let Some(harm) = strongest(reply, Move::is_harmful) {
        return Some(Takeaway::of(harm, customer));
    }
    let timing = exchange.timing;
    if timing.interrupted {
        return Some(Takeaway::LetFinish);
    }
    if timing.need_in_time == Some(false) || timing.in_window == Some(false) {
        return Some(Takeaway::InTime);
    }
    if exchange.rang_hollow() {
        return Some(too_much(reply));
    }
    if let Some(best) = best.filter(|best| *best != exchange.reply) {
        return Some(missing(customer, reply, scenario.reply(best)));
    }
    if timing.overdue > 0 {
        return Some(Takeaway::NameSilence);
    }
    cost(customer, reply, exchange)
}

/// What there was too much of.
const fn too_much(reply: &Reply) -> Takeaway {
    if reply.moves.grade(Move::Apologise) > 0 { Takeaway::SorryOnce } else { Takeaway::OneWarmWord }
}

/// What a better reply had that another had not.
fn missing(customer: &Customer, said: &Reply, better: &Reply) -> Takeaway {
    match better.act {
        Act::Ticket => return Takeaway::WriteForReader,
        Act::Listen if said.act != Act::Listen => return Takeaway::LetFinish,
        Act::LookUp(_) if !matches!(said.act, Act::LookUp(_)) => return Takeaway::ReadFirst,
        _ => {}
    }
    let more = |kind: Move| better.moves.grade(kind).saturating_sub(said.moves.grade(kind));
    if let Some(kind) = strongest(better, |kind| !kind.is_harmful() && more(kind) > 0) {
        return Takeaway::of(kind, customer);
    }
    if customer.fit(better.need) > customer.fit(said.need) {
        Takeaway::TheNeed
    } else if better.specific.thousandths() > said.specific.thousandths() {
        Takeaway::TheirFacts
    } else {
        Takeaway::listening_to(customer)
    }
}

/// The kind of move with the highest grade among those that are wanted; of equals the first of [`Move::ALL`].
fn strongest(reply: &Reply, is_wanted: impl Fn(Move) -> bool) -> Option<Move> {
    let wanted = reply.moves.iter().filter(|(kind, _)| is_wanted(*kind));
    wanted.max_by_key(|(kind, grade)| (*grade, std::cmp::Reverse(kind.index()))).map(|(kind, _)| kind)
}

/// The rule of the model that cost the customer most in a turn, as a rule to take along.
fn cost(customer: &Customer, reply: &Reply, exchange: &Exchange) -> Option<Takeaway> {
    let is_better_low =
        |on: Quantity| matches!(on, Quantity::Heat | Quantity::Face | Quantity::Worry | Quantity::Effort);
    let loss = |by: i32, on: Quantity| if is_better_low(on) { by } else { -by };
    let losses = exchange.effects.iter().map(|effect| (loss(effect.by, effect.on), effect.rule));
    let (_, rule) =
        losses.filter(|(loss, _)| *loss > 0).max_by_key(|(loss, rule)| (*loss, std::cmp::Reverse(*rule)))?;
    Some(match rule {
        Rule::Hollow => too_much(reply),
        Rule::Face => Takeaway::StepDown,
        Rule::Trust | Rule::Progress => Takeaway::WhoWhatWhen,
        Rule::Waiting | Rule::Control => Takeaway::NameSilence,
        Rule::Handoff | Rule::Effort => Takeaway::ReadFirst,
        Rule::Heard | Rule::Heat | Rule::HopeGone | Rule::Author => Takeaway::listening_to(customer),
    })
}
