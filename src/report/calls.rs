//! What the calls of a record are called, and what is said in them: as they were played last.

use crate::core::scenario::{MomentIndex, Question, Scenario};
use crate::record::class::{Answer, Confusion, Item};
use crate::record::{Record, Trouble};
use crate::words::Words;
use std::collections::BTreeMap;
use std::sync::Arc;

/// The calls of a record by their names. Of one that this program can't read there is nothing but its name.
#[derive(Clone, Debug, Default)]
pub struct Calls(BTreeMap<String, Arc<Scenario>>);

impl Calls {
    /// Every call that was played.
    ///
    /// # Errors
    ///
    /// [`Trouble`].
    pub fn of(record: &Record) -> Result<Self, Trouble> {
        record.newest_versions().map(Self)
    }

    /// The title of a call, or its name.
    #[must_use]
    pub fn title<'a>(&'a self, words: &Words, call: &'a str) -> &'a str {
        self.0.get(call).map_or(call, |scenario| scenario.title.get(words.language()))
    }

    /// The words of a reply, or its name.
    #[must_use]
    pub fn reply(&self, words: &Words, call: &str, moment: &str, name: &str) -> String {
        let words = self.moment(call, moment).and_then(|(scenario, moment)| {
            let reply = scenario.find_reply(moment, name)?;
            Some(words.choice(scenario, reply))
        });
        words.unwrap_or_else(|| name.to_owned())
    }

    /// What the customer may say at a moment, in the author's order.
    #[must_use]
    pub fn said(&self, words: &Words, call: &str, moment: &str) -> Vec<&str> {
        let Some((scenario, moment)) = self.moment(call, moment) else { return Vec::new() };
        let lines = scenario.moment(moment).says.iter();
        lines.map(|line| line.text.get(words.language()).plain()).collect()
    }

    /// How a decision was answered: the replies that were given, and after them those that nobody gave, as authored.
    #[must_use]
    pub fn answers(&self, item: &Item) -> Vec<Answer> {
        let mut answers = item.answers.clone();
        if let Some((scenario, at)) = self.moment(&item.scenario, &item.moment) {
            let offered = scenario.replies.iter().filter(|reply| reply.moment == at);
            let never = offered.filter(|reply| item.answers.iter().all(|answer| answer.reply != reply.id));
            answers.extend(never.map(|reply| Answer { reply: reply.id.clone(), people: 0, loss: None }));
        }
        answers
    }

    /// The words of something that is to be perceived.
    #[must_use]
    pub fn perceived(&self, words: &Words, of: &Confusion, name: &str) -> String {
        match (of.channel, &of.at) {
            (Question::Shown | Question::Felt, _) => words.get(&format!("emotion-{name}")),
            (Question::Words, _) => words.get(&format!("speech-act-{name}")),
            (_, Some((call, moment))) => {
                let text = self.moment(call, moment).and_then(|(scenario, moment)| {
                    let sets = &scenario.moment(moment).perceive;
                    let mut choices = sets.iter().filter_map(|set| set.problem.as_ref()).flat_map(|key| &key.choices);
                    choices.find(|(id, _)| id == name).map(|(_, text)| text.get(words.language()).clone())
                });
                text.unwrap_or_else(|| name.to_owned())
            }
            (_, None) => name.to_owned(),
        }
    }

    fn moment(&self, call: &str, moment: &str) -> Option<(&Arc<Scenario>, MomentIndex)> {
        let scenario = self.0.get(call)?;
        Some((scenario, scenario.find_moment(moment)?))
    }
}
