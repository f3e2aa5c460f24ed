//! Who can do what: people and scores.

use crate::core::score::ScoreKind;
use crate::record::{Record, Track, Trainee, TraineeId, Trouble, trainee::trainee};
use std::cmp::Reverse;
use std::collections::HashMap;

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
            // Both tables in the order in which they lie: asking for each person's attempts would take ten times as long.
            let mut statement = connection.prepare_cached(
                "SELECT trainee, begun_at, uuid, perception, empathy, de_escalation, resolution, face, pace
                 FROM results JOIN attempts ON attempts.id = results.attempt
                 WHERE ended = 'finished' AND replays = 1
                     AND (?1 IS NULL OR trainee = (SELECT id FROM trainees WHERE uuid = ?1))",
            )?;
            let mut rows = statement.query([only])?;
            let mut finished: HashMap<i64, Vec<Finished>> = HashMap::new();
            while let Some(row) = rows.next()? {
                let mut scores = [None; 6];
                for (place, score) in scores.iter_mut().enumerate() {
                    *score = row.get(3 + place)?;
                }
                let one = Finished { begun: row.get(1)?, id: Reverse(row.get(2)?), scores };
                finished.entry(row.get(0)?).or_default().push(one);
            }
            let mut statement =
                connection.prepare_cached("SELECT uuid, name, since, id FROM trainees ORDER BY name, uuid")?;
            let mut rows = statement.query([])?;
            let mut standings = Vec::new();
            while let Some(row) = rows.next()? {
                if let Some(attempts) = finished.get_mut(&row.get(3)?) {
                    attempts.sort_unstable();
                    standings.push(Standing {
                        trainee: trainee(row)?,
                        attempts: u32::try_from(attempts.len()).unwrap_or(u32::MAX),
                        tracks: tracks(attempts),
                    });
                }
            }
            Ok(standings)
        })
    }
}

/// An attempt that was finished; they sort as a list does, backwards.
#[derive(PartialEq, Eq, PartialOrd, Ord)]
struct Finished {
    begun: i64,
    id: Reverse<String>,
    scores: [Option<u8>; 6],
}

fn tracks(attempts: &[Finished]) -> [Option<Track>; 6] {
    let mut tracks: [Option<Track>; 6] = [None; 6];
    for attempt in attempts {
        for (track, score) in tracks.iter_mut().zip(attempt.scores) {
            let Some(score) = score else { continue };
            let before = track.unwrap_or(Track { first: score, latest: score, best: score });
            *track = Some(Track { latest: score, best: before.best.max(score), ..before });
        }
    }
    tracks
}
