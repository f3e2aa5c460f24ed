//! What was decided in attempts, turn by turn: derived from their logs beside what came of them.

use crate::core::contact::{Contact, Exchange};
use crate::core::scenario::{Emotion, MomentIndex, ReplyIndex, Scenario, SpeechAct};
use rusqlite::{Connection, OptionalExtension, Params};
use std::collections::HashMap;
use std::hash::Hash;

/// The rows of replies and perceptions that have come up already.
#[derive(Debug, Default)]
pub(super) struct Known {
    replies: HashMap<(i64, ReplyIndex), i64>,
    perceptions: HashMap<(i64, Perceived), i64>,
}

/// Rows that are held; beyond it is asked anew.
const HELD: usize = 1 << 16;

/// What was to be perceived, and what it was taken for; none where it was not asked, or left open.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
struct Perceived {
    moment: MomentIndex,
    /// Which set of questions of the moment.
    questions: usize,
    /// The place among the choices.
    problem: Option<usize>,
    shown: Option<Emotion>,
    felt: Option<Emotion>,
    words: Option<SpeechAct>,
}

/// Writes every turn of a contact; there is none of it yet.
pub(super) fn put(
    connection: &Connection,
    attempt: i64,
    content: i64,
    contact: &Contact,
    known: &mut Known,
) -> rusqlite::Result<()> {
    let scenario = contact.scenario();
    let mut insert =
        connection.prepare_cached("INSERT INTO turns (attempt, n, reply, perception) VALUES (?1, ?2, ?3, ?4)")?;
    for (n, exchange) in (1_u32..).zip(contact.exchanges()) {
        let reply = row(&mut known.replies, (content, exchange.reply), || {
            row_of_reply(connection, content, scenario, exchange.reply)
        })?;
        let perception = match Perceived::of(scenario, exchange) {
            None => None,
            Some(perceived) => Some(row(&mut known.perceptions, (content, perceived), || {
                perceived.row(connection, content, scenario)
            })?),
        };
        insert.execute((attempt, n, reply, perception))?;
    }
    Ok(())
}

/// Removes the turns of an attempt.
pub(super) fn remove(connection: &Connection, attempt: i64) -> rusqlite::Result<()> {
    connection.prepare_cached("DELETE FROM turns WHERE attempt = ?1")?.execute([attempt]).map(|_| ())
}

/// The row of something, asked for once.
fn row<K: Eq + Hash>(
    known: &mut HashMap<K, i64>,
    key: K,
    ask: impl FnOnce() -> rusqlite::Result<i64>,
) -> rusqlite::Result<i64> {
    if let Some(row) = known.get(&key) {
        return Ok(*row);
    }
    if known.len() >= HELD {
        known.clear();
    }
    let row = ask()?;
    known.insert(key, row);
    Ok(row)
}

fn row_of_reply(
    connection: &Connection,
    content: i64,
    scenario: &Scenario,
    reply: ReplyIndex,
) -> rusqlite::Result<i64> {
    let reply = scenario.reply(reply);
    let names = (content, &scenario.moment(reply.moment).id, &reply.id);
    find_or_put(
        connection,
        "SELECT id FROM replies WHERE content = ?1 AND moment = ?2 AND reply = ?3",
        "INSERT INTO replies (content, moment, reply) VALUES (?1, ?2, ?3)",
        names,
    )
}

fn find_or_put(connection: &Connection, find: &str, put: &str, names: impl Params + Clone) -> rusqlite::Result<i64> {
    let found = connection.prepare_cached(find)?.query_row(names.clone(), |row| row.get(0)).optional()?;
    if let Some(row) = found {
        return Ok(row);
    }
    connection.prepare_cached(put)?.execute(names)?;
    Ok(connection.last_insert_rowid())
}

impl Perceived {
    fn of(scenario: &Scenario, exchange: &Exchange) -> Option<Self> {
        let (questions, answer) = (exchange.questions?, exchange.perceived.as_ref()?);
        let set = scenario.moment(exchange.moment).perceive.get(questions)?;
        let problem = set.problem.as_ref().zip(answer.problem.as_ref());
        let problem = problem.and_then(|(key, id)| key.choices.iter().position(|(choice, _)| choice == id));
        Some(Self {
            moment: exchange.moment,
            questions,
            problem,
            shown: set.emotion.and(answer.shown),
            felt: set.emotion.and(answer.felt),
            words: set.words.and(answer.words),
        })
    }

    fn row(self, connection: &Connection, content: i64, scenario: &Scenario) -> rusqlite::Result<i64> {
        let moment = scenario.moment(self.moment);
        // There is one: it was asked.
        let set = moment.perceive.get(self.questions);
        let problem = set.and_then(|set| set.problem.as_ref());
        let choice = |place: usize| problem.and_then(|key| key.choices.get(place)).map(|(id, _)| id.as_str());
        let emotion = set.and_then(|set| set.emotion);
        let feeling = |feeling: Option<Emotion>| feeling.map_or("", Emotion::name);
        let act = |act: Option<SpeechAct>| act.map_or("", SpeechAct::name);
        let names = (
            content,
            &moment.id,
            problem.and_then(|key| choice(key.is)).unwrap_or_default(),
            self.problem.and_then(choice).unwrap_or_default(),
            feeling(emotion.map(|key| key.shown)),
            feeling(self.shown),
            feeling(emotion.map(|key| key.felt)),
            feeling(self.felt),
            act(set.and_then(|set| set.words)),
            act(self.words),
        );
        find_or_put(
            connection,
            "SELECT id FROM perceptions WHERE content = ?1 AND moment = ?2 AND problem = ?3 AND problem_taken = ?4
             AND shown = ?5 AND shown_taken = ?6 AND felt = ?7 AND felt_taken = ?8 AND words = ?9 AND words_taken = ?10",
            "INSERT INTO perceptions (content, moment, problem, problem_taken, shown, shown_taken, felt, felt_taken,
             words, words_taken) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10)",
            names,
        )
    }
}
