//! Replies in words: as they are offered, as they were given.

use super::Words;
use crate::core::contact::Contact;
use crate::core::scenario::{Act, ReplyIndex, Scenario};

impl Words {
    /// A reply as it stands on the screen: its words, or the name of the act.
    #[must_use]
    pub fn reply(&self, scenario: &Scenario, index: ReplyIndex) -> String {
        let reply = scenario.reply(index);
        match (&reply.text, reply.act) {
            (Some(text), _) => text.get(self.language()).clone(),
            (None, Act::LookUp(article)) => {
                let title = scenario.article(article).title.get(self.language()).clone();
                self.with("act-look-up", &[("article", title.into())])
            }
            (None, act) => self.get(&format!("act-{}", act.name())),
        }
    }

    /// A reply as it is offered: what [`Words::reply`] gives, and what is done besides ("Cut in: …").
    #[must_use]
    pub fn choice(&self, scenario: &Scenario, index: ReplyIndex) -> String {
        let reply = scenario.reply(index);
        let Some(text) = &reply.text else { return self.reply(scenario, index) };
        let article = match reply.act {
            Act::LookUp(article) => scenario.article(article).title.get(self.language()).as_str(),
            _ => "",
        };
        let text = text.get(self.language()).as_str();
        self.with(&format!("act-with-{}", reply.act.name()), &[("text", text.into()), ("article", article.into())])
    }

    /// A reply without words, as it stands in a transcript: what was done.
    #[must_use]
    pub fn done(&self, scenario: &Scenario, index: ReplyIndex) -> String {
        let act = scenario.reply(index).act;
        let article = match act {
            Act::LookUp(article) => scenario.article(article).title.get(self.language()).as_str(),
            _ => "",
        };
        self.with(&format!("act-done-{}", act.name()), &[("article", article.into())])
    }

    /// A reply as it is offered at this moment: as [`Words::choice`] gives it, but for one that cuts in once the trainee
    /// has cut in already. That is what is said then, and only its words stand there.
    #[must_use]
    pub fn offered(&self, contact: &Contact, index: ReplyIndex) -> String {
        let scenario = contact.scenario();
        let goes_on = contact.has_cut_in() && scenario.reply(index).act == Act::Interject;
        if goes_on { self.reply(scenario, index) } else { self.choice(scenario, index) }
    }
}
