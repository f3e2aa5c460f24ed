//! A sample of contacts, where a call is too large for every line to be played.

use super::{Limits, came_to};
use crate::core::contact::{Action, Awaits, Contact, PerceptionAnswer, Setup};
use crate::core::scenario::{CustomerIndex, EndingIndex, ReplyIndex, Scenario};
use crate::core::score::{ScoreKind, Scores};
use rand::{Rng, SeedableRng};
use rand_chacha::ChaCha8Rng;
use rayon::prelude::*;
use std::sync::Arc;

/// A mean with its standard error.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Estimate {
    /// The mean.
    pub mean: f64,
    /// Its standard error: two of three such samples come this near.
    pub error: f64,
}

impl Estimate {
    fn of(values: impl Iterator<Item = f64> + Clone) -> Self {
        let count = f64::from(u32::try_from(values.clone().count()).unwrap_or(u32::MAX));
        if count == 0.0 {
            return Self::default();
        }
        let mean = values.clone().sum::<f64>() / count;
        let spread = values.map(|value| (value - mean).powi(2)).sum::<f64>() / (count - 1.0).max(1.0);
        Self { mean, error: (spread / count).sqrt() }
    }
}

/// Contacts with an average trainee, who takes each reply on offer as often as any other, in time.
#[derive(Clone, Debug)]
pub struct Sample {
    /// The seed they were drawn from.
    pub seed: u64,
    /// How many were played.
    pub contacts: usize,
    /// How many of them came to no end within the decisions that may be.
    pub endless: usize,
    /// What a contact comes to, in thousandths (see [`came_to`]).
    pub standing: Estimate,
    /// The share of contacts that end so, 0 to 1; endings that none came to are not among them.
    pub endings: Vec<(EndingIndex, Estimate)>,
    /// The lowest and highest score that was seen; there may be lower and higher ones.
    pub scores: Vec<(ScoreKind, u8, u8)>,
    /// What contacts come to in which a reply was given, in thousandths.
    pub replies: Vec<(ReplyIndex, Estimate)>,
}

/// What is kept of one contact.
struct Played {
    replies: Vec<ReplyIndex>,
    end: Option<(EndingIndex, f64)>,
    scores: [Option<u8>; 6],
}

impl Sample {
    /// Contacts that are played unless told otherwise: shares are then known to half a per cent.
    pub const CONTACTS: usize = 10_000;

    /// Plays contacts at random; the same seed gives the same ones on every machine.
    #[must_use]
    pub fn draw(scenario: &Arc<Scenario>, customer: CustomerIndex, seed: u64, contacts: usize, limits: Limits) -> Self {
        let streams = u64::try_from(contacts).unwrap_or(u64::MAX);
        let played: Vec<Played> =
            (0..streams).into_par_iter().map(|stream| play(scenario, customer, seed, stream, limits)).collect();
        let ended = played.iter().filter_map(|played| played.end);
        let endings = (0..).map(EndingIndex).take(scenario.endings.len()).filter_map(|ending| {
            let reached = ended.clone().map(|(found, _)| f64::from(u8::from(found == ending)));
            let share = Estimate::of(reached);
            (share.mean > 0.0).then_some((ending, share))
        });
        let scores = ScoreKind::ALL.into_iter().filter_map(|kind| {
            let values = played.iter().filter_map(|played| played.scores[kind as usize]);
            Some((kind, values.clone().min()?, values.max()?))
        });
        let mut by_reply: Vec<Vec<f64>> = vec![Vec::new(); scenario.replies.len()];
        for played in &played {
            let Some((_, standing)) = played.end else { continue };
            for reply in &played.replies {
                by_reply[reply.at()].push(standing);
            }
        }
        let replies = by_reply.iter().zip(0..).filter(|(values, _)| !values.is_empty());
        Self {
            seed,
            contacts,
            endless: played.iter().filter(|played| played.end.is_none()).count(),
            standing: Estimate::of(ended.clone().map(|(_, standing)| standing)),
            endings: endings.collect(),
            scores: scores.collect(),
            replies: replies.map(|(values, reply)| (ReplyIndex(reply), Estimate::of(values.iter().copied()))).collect(),
        }
    }
}

fn play(scenario: &Arc<Scenario>, customer: CustomerIndex, seed: u64, stream: u64, limits: Limits) -> Played {
    let mut random = ChaCha8Rng::seed_from_u64(seed);
    random.set_stream(stream);
    let setup = Setup::new(customer, seed, scenario.source, true);
    let (mut contact, _) = Contact::start(Arc::clone(scenario), setup);
    while contact.exchanges().len() < limits.decisions {
        let action = match contact.awaits() {
            // Nobody is asked for words of their own here.
            Awaits::Nothing | Awaits::Words => break,
            Awaits::Perception(..) => Action::Perceive(PerceptionAnswer::default()),
            Awaits::Reply => {
                let choices = contact.choices();
                let drawn = random.next_u32() as usize % choices.len().max(1);
                let Some(reply) = choices.get(drawn) else { break };
                Action::Reply(scenario.reply(*reply).id.clone())
            }
        };
        if contact.act(&action, contact.spoken()).is_err() {
            break;
        }
    }
    let scores = Scores::of(&contact);
    Played {
        replies: contact.exchanges().iter().map(|exchange| exchange.reply).collect(),
        end: contact.position().end().map(|end| (end.ending, f64::from(came_to(&contact).unwrap_or(0)))),
        // Nobody here perceives anything.
        scores: ScoreKind::ALL.map(|kind| scores.get(kind).value.filter(|_| kind != ScoreKind::Perception)),
    }
}
