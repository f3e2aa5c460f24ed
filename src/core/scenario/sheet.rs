//! The scenario itself: flat lists that point into each other.

use super::{
    Article, ArticleIndex, Channel, Customer, CustomerIndex, Destination, Difficulty, Ending, EndingIndex, Moment,
    MomentIndex, Need, NeedIndex, Original, Reply, ReplyIndex,
};
use crate::core::score::ScoreKind;
use crate::core::text::{Language, Text};
use std::sync::Arc;

/// An authored contact.
#[derive(Clone, Debug)]
pub struct Scenario {
    /// Its name, unique in the library.
    pub id: String,
    /// The SHA-256 of the file it was read from, in hexadecimal: which version of the scenario this is.
    pub content: String,
    /// What it was read from, translations included.
    pub original: Arc<Original>,
    /// The language it was written in.
    pub source: Language,
    /// The languages it can be played in.
    pub languages: Vec<Language>,
    /// Its title.
    pub title: Text,
    /// How the customer reaches the desk.
    pub channel: Channel,
    /// What it trains, in one sentence.
    pub trains: Option<Box<Text>>,
    /// The score that it trains most.
    pub skill: Option<ScoreKind>,
    /// For whom it is.
    pub difficulty: Option<Difficulty>,
    /// Labels of the author's own; they are not translated.
    pub tags: Vec<String>,
    /// The items of the inventory it embodies.
    pub embodies: Vec<u8>,
    /// What the trainee is told before the call.
    pub brief: Text,
    /// What may be hard to hear, told before the call: abuse, a death, a threat.
    pub warns: Option<Box<Text>>,
    /// For whom the trainee answers.
    pub company: Text,
    /// Who may call; the first is the one the call is named for.
    pub customers: Vec<Customer>,
    /// What they may need.
    pub needs: Vec<Need>,
    /// What can be looked up.
    pub articles: Vec<Article>,
    /// The moments; the first is where it begins.
    pub moments: Vec<Moment>,
    /// Every reply of every moment.
    pub replies: Vec<Reply>,
    /// The endings; one of them has no condition.
    pub endings: Vec<Ending>,
}

impl Scenario {
    /// Where a contact begins.
    pub const START: MomentIndex = MomentIndex(0);

    /// The language in which it is played for somebody who wants this one: the same, or else that of the call.
    #[must_use]
    pub fn language_for(&self, wanted: Language) -> Language {
        if self.languages.contains(&wanted) { wanted } else { self.source }
    }

    /// A customer.
    #[must_use]
    pub fn customer(&self, at: CustomerIndex) -> &Customer {
        &self.customers[at.at()]
    }

    /// A need.
    #[must_use]
    pub fn need(&self, at: NeedIndex) -> &Need {
        &self.needs[at.at()]
    }

    /// An article.
    #[must_use]
    pub fn article(&self, at: ArticleIndex) -> &Article {
        &self.articles[at.at()]
    }

    /// A moment.
    #[must_use]
    pub fn moment(&self, at: MomentIndex) -> &Moment {
        &self.moments[at.at()]
    }

    /// Where a moment may lead at once, whatever holds: by its replies, and without one.
    pub fn ways<'a>(&'a self, moment: &'a Moment) -> impl Iterator<Item = Destination> + 'a {
        moment.replies.iter().flat_map(|reply| self.reply(*reply).ways()).chain(moment.goes)
    }

    /// A reply.
    #[must_use]
    pub fn reply(&self, at: ReplyIndex) -> &Reply {
        &self.replies[at.at()]
    }

    /// An ending.
    #[must_use]
    pub fn ending(&self, at: EndingIndex) -> &Ending {
        &self.endings[at.at()]
    }

    /// The customer of that name.
    #[must_use]
    pub fn find_customer(&self, id: &str) -> Option<CustomerIndex> {
        find(self.customers.iter().map(|customer| &customer.id), id).map(CustomerIndex)
    }

    /// The moment of that name.
    #[must_use]
    pub fn find_moment(&self, id: &str) -> Option<MomentIndex> {
        find(self.moments.iter().map(|moment| &moment.id), id).map(MomentIndex)
    }

    /// The need of that name.
    #[must_use]
    pub fn find_need(&self, id: &str) -> Option<NeedIndex> {
        find(self.needs.iter().map(|need| &need.id), id).map(NeedIndex)
    }

    /// The reply of that name at a moment.
    #[must_use]
    pub fn find_reply(&self, moment: MomentIndex, id: &str) -> Option<ReplyIndex> {
        self.moment(moment).replies.iter().copied().find(|reply| self.reply(*reply).id == id)
    }
}

fn find<'a>(mut ids: impl Iterator<Item = &'a String>, id: &str) -> Option<u32> {
    ids.position(|candidate| candidate == id).and_then(|place| u32::try_from(place).ok())
}
