//! Whether practice helps: the first attempt at a call beside the latest and the best.

use super::{End, Summary};
use crate::core::score::ScoreKind;

/// How one score has run over the attempts at one call, 0 to 100.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Track {
    /// In the first attempt that tested it.
    pub first: u8,
    /// In the latest.
    pub latest: u8,
    /// In the best.
    pub best: u8,
    /// Whether any of the scores that it has run through was set by hand.
    pub by_hand: bool,
}

impl Track {
    /// Of the scores of attempts, the oldest first, and whether each was set by hand; none of none.
    pub(super) fn of(scores: impl Iterator<Item = (u8, bool)>) -> Option<Self> {
        scores.fold(None, |track: Option<Self>, (score, by_hand)| {
            let before = track.unwrap_or(Self { first: score, latest: score, best: score, by_hand });
            let (best, by_hand) = (before.best.max(score), before.by_hand || by_hand);
            Some(Self { latest: score, best, by_hand, ..before })
        })
    }
}

/// The attempts at one call that came to their end.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Progress {
    /// The call, by the name of its scenario.
    pub scenario: String,
    /// How many there are.
    pub attempts: usize,
    /// The three scores in front, as far as they were tested.
    pub tracks: Vec<(ScoreKind, Track)>,
}

impl Progress {
    /// Of a list of attempts, the newest first, as [`Record::attempts`](super::Record::attempts) gives it: each call that
    /// was finished twice or more, the one that was practised last first. What was left says nothing of what one can do.
    #[must_use]
    pub fn of(attempts: &[Summary]) -> Vec<Self> {
        let finished = |summary: &&Summary| matches!(summary.end, Some((End::Finished, _)));
        let mut calls: Vec<(&str, Vec<&Summary>)> = Vec::new();
        for summary in attempts.iter().filter(finished) {
            match calls.iter_mut().find(|(scenario, _)| *scenario == summary.scenario) {
                Some((_, all)) => all.push(summary),
                None => calls.push((&summary.scenario, vec![summary])),
            }
        }
        calls.retain(|(_, all)| all.len() > 1);
        calls.into_iter().map(|(scenario, all)| Self::of_call(scenario, &all)).collect()
    }

    fn of_call(scenario: &str, newest_first: &[&Summary]) -> Self {
        let track = |kind: ScoreKind| {
            let of = |summary: &&Summary| Some((summary.score(kind)?, summary.by_hand.get(kind).is_some()));
            Some((kind, Track::of(newest_first.iter().rev().filter_map(of))?))
        };
        let tracks = ScoreKind::ALL.into_iter().filter(|kind| kind.is_headline()).filter_map(track).collect();
        Self { scenario: scenario.to_owned(), attempts: newest_first.len(), tracks }
    }
}
