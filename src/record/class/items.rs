//! Counting how every decision was made.

use super::first::{Scope, Turn, each_attempt, first_attempts};
use super::item::{Answer, Correlation, Item};
use crate::record::{Record, Trouble};
use rusqlite::Connection;
use std::collections::{BTreeMap, HashMap};

impl Record {
    /// How each decision was made by the first attempts of a scope: by scenario, then by moment.
    ///
    /// # Errors
    ///
    /// [`Trouble`].
    pub fn items(&self, scope: &Scope) -> Result<Vec<Item>, Trouble> {
        self.run(|connection| {
            let attempts = first_attempts(connection, scope)?;
            let mut counted = Counted::of(connection)?;
            each_attempt(connection, &attempts, &mut |turns| counted.attempt(turns))?;
            Ok(counted.finish())
        })
    }
}

/// The decisions, and what was counted of each.
struct Counted {
    /// The decision, and the place among its replies, of the row of a reply.
    places: HashMap<i64, (usize, usize)>,
    decisions: Vec<Decision>,
    /// The decisions of the attempt at hand: which, and what the reply lost.
    met: Vec<(usize, Option<bool>)>,
}

struct Decision {
    scenario: String,
    moment: String,
    people: u32,
    replies: Vec<Reply>,
    good: u32,
    correlation: Correlation,
}

struct Reply {
    name: String,
    people: u32,
    weighed: u32,
    loss: f64,
}

impl Counted {
    fn of(connection: &Connection) -> rusqlite::Result<Self> {
        let mut statement = connection.prepare_cached(
            "SELECT replies.id, scenario, moment, reply FROM replies JOIN contents ON contents.id = replies.content",
        )?;
        let mut rows = statement.query([])?;
        let mut decisions: Vec<Decision> = Vec::new();
        let mut found: HashMap<(String, String), usize> = HashMap::new();
        let mut places = HashMap::new();
        while let Some(row) = rows.next()? {
            let (scenario, moment, name): (String, String, String) = (row.get(1)?, row.get(2)?, row.get(3)?);
            let at = *found.entry((scenario, moment)).or_insert_with_key(|(scenario, moment)| {
                decisions.push(Decision {
                    scenario: scenario.clone(),
                    moment: moment.clone(),
                    people: 0,
                    replies: Vec::new(),
                    good: 0,
                    correlation: Correlation::default(),
                });
                decisions.len() - 1
            });
            let replies = &mut decisions[at].replies;
            let place = replies.iter().position(|reply| reply.name == name).unwrap_or_else(|| {
                replies.push(Reply { name, people: 0, weighed: 0, loss: 0.0 });
                replies.len() - 1
            });
            places.insert(row.get(0)?, (at, place));
        }
        Ok(Self { places, decisions, met: Vec::new() })
    }

    fn attempt(&mut self, turns: &[Turn]) {
        self.met.clear();
        for turn in turns {
            let Some((at, place)) = self.places.get(&turn.reply).copied() else { continue };
            if self.met.iter().any(|(met, _)| *met == at) {
                continue;
            }
            let loss = turn.loss.map(|loss| i16::try_from(loss).unwrap_or(i16::MAX));
            let is_right = loss.map(Item::is_right);
            self.met.push((at, is_right));
            let decision = &mut self.decisions[at];
            decision.people += 1;
            decision.good += u32::from(is_right == Some(true));
            let reply = &mut decision.replies[place];
            reply.people += 1;
            if let Some(loss) = loss {
                reply.weighed += 1;
                reply.loss += f64::from(loss);
            }
        }
        let (mut good, mut weighed) = (0, 0);
        for (_, is_right) in &self.met {
            good += u32::from(*is_right == Some(true));
            weighed += u32::from(is_right.is_some());
        }
        for (at, is_right) in &self.met {
            // Who met no other decision says nothing of how this one goes with others.
            if let Some(is_right) = is_right.filter(|_| weighed > 1) {
                let rest = f64::from(good - u32::from(is_right)) / f64::from(weighed - 1);
                self.decisions[*at].correlation.add(f64::from(u8::from(is_right)), rest);
            }
        }
    }

    fn finish(self) -> Vec<Item> {
        // By name, whatever the order in which they came into the record.
        let sorted: BTreeMap<(String, String), Item> = self
            .decisions
            .into_iter()
            .filter(|decision| decision.people > 0)
            .map(|decision| ((decision.scenario.clone(), decision.moment.clone()), decision.item()))
            .collect();
        sorted.into_values().collect()
    }
}

impl Decision {
    fn item(self) -> Item {
        let weighed: u32 = self.replies.iter().map(|reply| reply.weighed).sum();
        let loss: f64 = self.replies.iter().map(|reply| reply.loss).sum();
        let mean = |loss: f64, count: u32| (count > 0).then(|| loss / f64::from(count));
        let given = self.replies.into_iter().filter(|reply| reply.people > 0);
        let mut answers: Vec<Answer> = given
            .map(|reply| Answer { reply: reply.name, people: reply.people, loss: mean(reply.loss, reply.weighed) })
            .collect();
        answers.sort_by(|one, other| other.people.cmp(&one.people).then_with(|| one.reply.cmp(&other.reply)));
        Item {
            scenario: self.scenario,
            moment: self.moment,
            people: self.people,
            weighed,
            answers,
            loss: mean(loss, weighed),
            good: self.good,
            discrimination: self.correlation.r(),
        }
    }
}
