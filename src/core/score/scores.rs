//! The six scores of an attempt.

use super::{
    Attention, Decision, Offer, Part, Point, Traces, Whole, Yardstick, empathy, perception, score_decision, score_whole,
};
use crate::core::contact::Contact;
use serde::{Deserialize, Serialize};

/// Which score.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ScoreKind {
    /// What was perceived before replying.
    Perception,
    /// What the replies gave the customer of attention.
    Empathy,
    /// What became of the heat, and whether trust came with it.
    DeEscalation,
    /// What became of the matter, and whether word was kept.
    Resolution,
    /// Whether the customer kept face.
    Face,
    /// Whether things came in time.
    Pace,
}

impl ScoreKind {
    /// Every score: the three in front, then the three beside them.
    pub const ALL: [Self; 6] =
        [Self::Perception, Self::Empathy, Self::DeEscalation, Self::Resolution, Self::Face, Self::Pace];

    /// Whether it stands in front.
    #[must_use]
    pub const fn is_headline(self) -> bool {
        matches!(self, Self::Perception | Self::Empathy | Self::DeEscalation)
    }

    /// The end of the message id.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Perception => "perception",
            Self::Empathy => "empathy",
            Self::DeEscalation => "de-escalation",
            Self::Resolution => "resolution",
            Self::Face => "face",
            Self::Pace => "pace",
        }
    }

    /// By the same word.
    #[must_use]
    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.name() == name)
    }
}

/// One score with its reasons.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Score {
    /// Which.
    pub kind: ScoreKind,
    /// 0 to 100; none if the contact did not test it.
    pub value: Option<u8>,
    /// Where it came from.
    pub points: Vec<Point>,
    /// Shares of it that are told apart.
    pub parts: Vec<(Part, Share)>,
}

/// What was gained of what there was to gain, in the points of a score.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Share {
    /// Gained.
    pub gained: i32,
    /// To be gained; 0 where it was not tested.
    pub of: i32,
}

impl Share {
    /// The share in per cent, 0 to 100; none if it was not tested.
    #[must_use]
    pub fn percent(self) -> Option<u8> {
        percent(self.gained, self.of)
    }
}

/// `gained` of `of` in per cent, rounded, held between 0 and 100; none of nothing.
#[must_use]
pub fn percent(gained: i32, of: i32) -> Option<u8> {
    (of > 0).then(|| u8::try_from(((gained * 200 + of) / (2 * of)).clamp(0, 100)).unwrap_or(100))
}

/// All six scores of an attempt.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Scores {
    list: [Score; 6],
}

impl Scores {
    /// Scores a contact as far as it has come.
    #[must_use]
    pub fn of(contact: &Contact) -> Self {
        let (scenario, setup) = (contact.scenario(), contact.setup());
        let attention = Attention::of(scenario, setup.customer);
        let mut decisions: [Vec<Point>; 6] = Default::default();
        let mut parts = [(0, 0); Part::ALL.len()];
        let mut traces = Traces::default();
        let (mut heard, mut heat) = (0, 0);
        for (place, exchange) in contact.exchanges().iter().enumerate() {
            decisions[ScoreKind::Perception as usize].extend(perception::points(contact, place, exchange));
            let before = contact.position().model().standing(exchange.before, exchange.remembered);
            let offer = Offer::of(&attention, place, before, &exchange.choices);
            let decision = Decision {
                offer: &offer,
                reply: exchange.reply,
                after: exchange.after,
                timing: exchange.timing,
                timed: setup.timed,
                traces,
            };
            score_decision(&decision, &mut |kind, point| decisions[kind as usize].push(point));
            for (sum, (gained, of)) in parts.iter_mut().zip(empathy::parts(&decision).unwrap_or_default()) {
                *sum = (sum.0 + gained, sum.1 + of);
            }
            if scenario.reply(exchange.reply).act.reaches_customer() {
                heard += 1;
                heat += i32::from(exchange.after.heat);
            }
            traces = traces.after(&decision);
        }
        let whole = Whole {
            yardstick: &Yardstick::of(scenario, setup.customer, heard),
            heard,
            heat,
            state: *contact.position().model().state(),
            outcome: contact.position().end().map(|end| end.outcome),
            traces,
        };
        let mut points: [Vec<Point>; 6] = Default::default();
        score_whole(&whole, &mut |kind, point| points[kind as usize].push(point));
        if heard == 0 {
            decisions[ScoreKind::Resolution as usize].clear();
        }
        for (whole, decisions) in points.iter_mut().zip(decisions) {
            whole.extend(decisions);
        }
        let mut list = ScoreKind::ALL.map(|kind| Score::share(kind, std::mem::take(&mut points[kind as usize])));
        let empathy = &mut list[ScoreKind::Empathy as usize];
        if empathy.value.is_some() {
            let shares = parts.into_iter().map(|(gained, of)| Share { gained, of });
            empathy.parts = Part::ALL.into_iter().zip(shares).collect();
        }
        Self { list }
    }

    /// One of them.
    #[must_use]
    pub const fn get(&self, kind: ScoreKind) -> &Score {
        &self.list[kind as usize]
    }

    /// All of them, the three in front first.
    pub fn iter(&self) -> impl Iterator<Item = &Score> {
        self.list.iter()
    }
}

impl Score {
    /// A score that is the share of the points gained, in per cent; not tested if there were none to gain.
    fn share(kind: ScoreKind, points: Vec<Point>) -> Self {
        let gained: i32 = points.iter().map(|point| point.gained).sum();
        let of: i32 = points.iter().map(|point| point.of).sum();
        Self { kind, value: percent(gained, of), points, parts: Vec::new() }
    }
}
