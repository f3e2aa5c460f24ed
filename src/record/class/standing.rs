//! Who can do what: people and scores.

use crate::core::score::ScoreKind;
use crate::record::remarks::every_by_hand;
use crate::record::{Record, Track, Trainee, TraineeId, Trouble, trainee::trainee};
use std::cmp::Reverse;
use std::collections::HashMap;

/// How somebody stands in each of the six scores, over all calls that they have finished.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Standing {
    /// Who.
    pub trainee: Trainee,
    /// How many attempts they finished that this program can play again, or of which a trainer set a score by hand.
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
            let by_hand = every_by_hand(connection)?;
            // Both tables in the order in which they lie: asking for each person's attempts would take ten times as long.
            let mut statement = connection.prepare_cached(
                "SELECT trainee, begun_at, uuid, replays, attempts.id,
                     perception, empathy, de_escalation, resolution, face, pace
                 FROM results JOIN attempts ON attempts.id = results.attempt
                 WHERE ended = 'finished' AND (?1 IS NULL OR trainee = (SELECT id FROM trainees WHERE uuid = ?1))",
            )?;
            let mut rows = statement.query([only])?;
            let mut finished: HashMap<i64, Vec<Finished>> = HashMap::new();
            while let Some(row) = rows.next()? {
                let by_hand = by_hand.get(&row.get(4)?).copied().unwrap_or_default();
                if by_hand.is_empty() && !row.get::<_, bool>(3)? {
                    continue;
                }
                let mut model = [None; 6];
                for (place, score) in model.iter_mut().enumerate() {
                    *score = row.get(5 + place)?;
                }
                let scores = ScoreKind::ALL.map(|kind| {
                    let score = by_hand.effective(kind, model[kind as usize])?;
                    Some((score, by_hand.get(kind).is_some()))
                });
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
    /// What counts of each score, and whether it was set by hand.
    scores: [Option<(u8, bool)>; 6],
}

fn tracks(attempts: &[Finished]) -> [Option<Track>; 6] {
    ScoreKind::ALL.map(|kind| Track::of(attempts.iter().filter_map(|attempt| attempt.scores[kind as usize])))
}
