//! What replies lost: worked out when somebody asks, since it takes a search over every line of play of each call.

use super::{Record, Trouble, content};
use crate::analysis::{Graph, Search, losses};
use crate::core::scenario::{ReplyIndex, Scenario};
use rusqlite::Connection;
use std::collections::HashMap;
use std::ops::ControlFlow;
use std::sync::Arc;

/// Attempts whose turns are written together: a decision that is made meanwhile waits for no more than these.
const TOGETHER: usize = 2000;

/// One version of a call with one customer, and the attempts at it whose turns were not weighed.
#[derive(Debug)]
struct Group {
    content: i64,
    customer: String,
    attempts: Vec<i64>,
}

impl Record {
    /// Weighs the replies of every attempt whose results are known ([`Record::derive`]), where that was not done: what each
    /// lost against the best one on offer (see [`losses`]). A call is searched once for each version and customer; of one
    /// with too many lines of play no loss is known. Gives how many attempts were weighed. `watch` is told how many are done,
    /// of how many, and may stop it.
    ///
    /// # Errors
    ///
    /// [`Trouble`]; what is done stays done.
    pub fn weigh(&mut self, watch: &mut dyn FnMut(usize, usize) -> ControlFlow<()>) -> Result<usize, Trouble> {
        let groups = self.run(not_weighed)?;
        let of = groups.iter().map(|group| group.attempts.len()).sum();
        let mut done = 0;
        for group in groups {
            let scenario = self.run(|connection| content::original(connection, group.content))?;
            let scenario = content::scenario(&scenario);
            let graph = match scenario.as_ref().and_then(|found| Some((found, found.find_customer(&group.customer)?))) {
                None => None,
                Some((scenario, customer)) => {
                    let mut is_stopped = false;
                    let graph = Search::new(scenario, customer).watched(&mut |_| {
                        let flow = watch(done, of);
                        is_stopped = flow.is_break();
                        flow
                    });
                    if is_stopped {
                        return Ok(done);
                    }
                    graph.ok()
                }
            };
            let replies = self.run(|connection| replies_of(connection, group.content, scenario.as_ref()))?;
            for attempts in group.attempts.chunks(TOGETHER) {
                self.write(|connection| Ok(weigh(connection, attempts, graph.as_ref(), &replies)?))?;
                done += attempts.len();
                if watch(done, of).is_break() {
                    return Ok(done);
                }
            }
        }
        Ok(done)
    }
}

fn not_weighed(connection: &Connection) -> rusqlite::Result<Vec<Group>> {
    let mut statement = connection.prepare_cached(
        "SELECT content, customer, attempts.id FROM results JOIN attempts ON attempts.id = results.attempt
         WHERE weighed = 0 AND replays = 1 AND content IS NOT NULL ORDER BY content, customer, attempts.id",
    )?;
    let mut rows = statement.query([])?;
    let mut groups: Vec<Group> = Vec::new();
    while let Some(row) = rows.next()? {
        let (content, customer) = (row.get(0)?, row.get_ref(1)?.as_str()?);
        match groups.last_mut() {
            Some(group) if group.content == content && group.customer == customer => group.attempts.push(row.get(2)?),
            _ => groups.push(Group { content, customer: customer.to_owned(), attempts: vec![row.get(2)?] }),
        }
    }
    Ok(groups)
}

/// The replies of a version by their rows.
fn replies_of(
    connection: &Connection,
    content: i64,
    scenario: Option<&Arc<Scenario>>,
) -> rusqlite::Result<HashMap<i64, ReplyIndex>> {
    let Some(scenario) = scenario else { return Ok(HashMap::new()) };
    let mut statement = connection.prepare_cached("SELECT id, moment, reply FROM replies WHERE content = ?1")?;
    let mut rows = statement.query([content])?;
    let mut replies = HashMap::new();
    while let Some(row) = rows.next()? {
        let moment = scenario.find_moment(row.get_ref(1)?.as_str()?);
        let id = row.get_ref(2)?.as_str()?;
        if let Some(reply) = moment.and_then(|moment| scenario.find_reply(moment, id)) {
            replies.insert(row.get(0)?, reply);
        }
    }
    Ok(replies)
}

fn weigh(
    connection: &Connection,
    attempts: &[i64],
    graph: Option<&Graph>,
    replies: &HashMap<i64, ReplyIndex>,
) -> rusqlite::Result<()> {
    let mut given = connection.prepare_cached("SELECT reply FROM turns WHERE attempt = ?1 ORDER BY n")?;
    let mut put = connection.prepare_cached("UPDATE turns SET loss = ?3 WHERE attempt = ?1 AND n = ?2")?;
    let mut mark = connection.prepare_cached("UPDATE results SET weighed = 1 WHERE attempt = ?1")?;
    for attempt in attempts {
        if let Some(graph) = graph {
            let rows = given.query_map([attempt], |row| row.get::<_, i64>(0))?;
            let rows: Vec<i64> = rows.collect::<rusqlite::Result<_>>()?;
            // What the scenario does not have ends what can be said.
            let given: Vec<ReplyIndex> = rows.iter().map_while(|row| replies.get(row).copied()).collect();
            for (n, loss) in (1_u32..).zip(losses(graph, &given)) {
                if let Some(loss) = loss {
                    put.execute((attempt, n, loss))?;
                }
            }
        }
        mark.execute([attempt])?;
    }
    Ok(())
}
