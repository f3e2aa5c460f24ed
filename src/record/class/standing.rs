//! Who can do what: people and scores.

use crate::core::score::ScoreKind;
use crate::record::{Record, Track, Trainee, TraineeId, Trouble, trainee::trainee};

/// How somebody stands in each of the six scores, over all calls that they have finished.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Standing {
    /// Who.
    pub trainee: Trainee,
    /// How many attempts they finished that this program can play again.
    pub attempts: u32,
    /// The scores, in the order of [`ScoreKind::ALL`]; none of what was never tested.
    pub tracks: [Option<Track>; 6],
}

impl Standing {
    /// One of the scores.
    #[must_use]
    pub const fn track(&self, kind: ScoreKind) -> Option<Track> {
        self.tracks[kind as usize]
    }
}

impl Record {
    /// How everybody stands who has finished a call, or one of them, by name. What was left says nothing of what one can do.
    ///
    /// # Errors
    ///
    /// [`Trouble`].
    pub fn standings(&self, only: Option<TraineeId>) -> Result<Vec<Standing>, Trouble> {
        self.run(|connection| {
            let mut people = connection.prepare_cached(
                "SELECT uuid, name, since, id FROM trainees WHERE ?1 IS NULL OR uuid = ?1 ORDER BY name, uuid",
            )?;
            // The order of a list, backwards.
            let mut attempts = connection.prepare_cached(
                "SELECT perception, empathy, de_escalation, resolution, face, pace
                 FROM attempts JOIN results ON results.attempt = attempts.id
                 WHERE trainee = ?1 AND ended = 'finished' AND replays = 1 ORDER BY begun_at, attempts.uuid DESC",
            )?;
            let mut standings = Vec::new();
            let mut rows = people.query([only])?;
            while let Some(row) = rows.next()? {
                let mut standing = Standing { trainee: trainee(row)?, attempts: 0, tracks: [None; 6] };
                let mut scores = attempts.query([row.get::<_, i64>(3)?])?;
                while let Some(scored) = scores.next()? {
                    standing.attempts += 1;
                    for (place, track) in standing.tracks.iter_mut().enumerate() {
                        let Some(score) = scored.get::<_, Option<u8>>(place)? else { continue };
                        let before = track.unwrap_or(Track { first: score, latest: score, best: score });
                        *track = Some(Track { latest: score, best: before.best.max(score), ..before });
                    }
                }
                if standing.attempts > 0 {
                    standings.push(standing);
                }
            }
            Ok(standings)
        })
    }
}
