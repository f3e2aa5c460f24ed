//! What was taken for what.

use super::first::{Scope, each_attempt, first_attempts};
use crate::core::scenario::{Emotion, Question};
use crate::core::score::Gain;
use crate::record::{Record, Trouble};
use std::collections::{BTreeMap, HashMap};

/// What one thing was taken for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Taken {
    /// What was answered, by its name; none where it was left open.
    pub taken: Option<String>,
    /// How often.
    pub times: u32,
    /// How much of the points that gains: all if it was right, part of them for a feeling beside the right one.
    pub gain: Gain,
}

/// Something that was to be perceived, and what it was taken for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Confusion {
    /// The channel: the problem, the feeling shown, the feeling underneath, what the words do.
    pub channel: Question,
    /// Of the problem, whose choices the author makes for each moment: the scenario and the moment, by name. The
    /// other channels have the same choices everywhere, and are counted over all calls of the scope.
    pub at: Option<(String, String)>,
    /// What it was, by its name.
    pub key: String,
    /// What it was taken for: what was right first, then the most frequent, and of equals by name.
    pub taken: Vec<Taken>,
}

impl Confusion {
    /// The channels that are counted, in the order in which they are asked.
    pub const CHANNELS: [Question; 4] = [Question::Problem, Question::Shown, Question::Felt, Question::Words];

    /// How often it came up.
    #[must_use]
    pub fn times(&self) -> u32 {
        self.taken.iter().map(|taken| taken.times).sum()
    }

    /// How often it was taken for what it was.
    #[must_use]
    pub fn right(&self) -> u32 {
        self.taken.iter().filter(|taken| taken.gain == Gain::All).map(|taken| taken.times).sum()
    }
}

/// A channel by its place, where the problem was asked, and what it was.
type Key = (usize, Option<(String, String)>, String);

impl Record {
    /// What was taken for what in the first attempts of a scope, by channel, then by what it was.
    ///
    /// # Errors
    ///
    /// [`Trouble`].
    pub fn confusions(&self, scope: &Scope) -> Result<Vec<Confusion>, Trouble> {
        self.run(|connection| {
            let attempts = first_attempts(connection, scope)?;
            let mut times: HashMap<i64, u32> = HashMap::new();
            each_attempt(connection, &attempts, &mut |turns| {
                for perception in turns.iter().filter_map(|turn| turn.perception) {
                    *times.entry(perception).or_default() += 1;
                }
            })?;
            let mut statement = connection.prepare_cached(
                "SELECT perceptions.id, scenario, moment, problem, problem_taken, shown, shown_taken, felt, felt_taken,
                 words, words_taken FROM perceptions JOIN contents ON contents.id = perceptions.content",
            )?;
            let mut rows = statement.query([])?;
            let mut counted: BTreeMap<Key, BTreeMap<String, u32>> = BTreeMap::new();
            while let Some(row) = rows.next()? {
                let Some(times) = times.get(&row.get(0)?) else { continue };
                for (place, channel) in Confusion::CHANNELS.into_iter().enumerate() {
                    let (key, taken): (String, String) = (row.get(3 + 2 * place)?, row.get(4 + 2 * place)?);
                    if key.is_empty() {
                        continue;
                    }
                    let at =
                        (channel == Question::Problem).then(|| Ok::<_, rusqlite::Error>((row.get(1)?, row.get(2)?)));
                    *counted.entry((place, at.transpose()?, key)).or_default().entry(taken).or_default() += times;
                }
            }
            Ok(counted.into_iter().map(|(key, taken)| confusion(key, taken)).collect())
        })
    }
}

fn confusion((place, at, key): Key, taken: BTreeMap<String, u32>) -> Confusion {
    let channel = Confusion::CHANNELS[place];
    let mut taken: Vec<Taken> = taken
        .into_iter()
        .map(|(taken, times)| {
            let gain = gain(channel, &key, &taken);
            Taken { taken: Some(taken).filter(|taken| !taken.is_empty()), times, gain }
        })
        .collect();
    taken.sort_by(|one, other| {
        let rank = |taken: &Taken| (taken.gain != Gain::All, std::cmp::Reverse(taken.times));
        rank(one).cmp(&rank(other)).then_with(|| one.taken.cmp(&other.taken))
    });
    Confusion { channel, at, key, taken }
}

/// As the score has it.
fn gain(channel: Question, key: &str, taken: &str) -> Gain {
    let feeling = |name: &str| Emotion::ALL.into_iter().find(|emotion| emotion.name() == name);
    let near = match channel {
        Question::Shown | Question::Felt => feeling(key).zip(feeling(taken)).map(|(key, taken)| taken.similarity(key)),
        _ => None,
    };
    match near {
        _ if key == taken => Gain::All,
        Some(1..) => Gain::Part,
        _ => Gain::Nothing,
    }
}
