//! Every text of a call.

use super::{Context, SourceText, TextPath, When, order::order_of_play, speakers::speakers};
use crate::core::scenario::Delivery;
use crate::core::source::{RawAct, RawCustomer, RawEnding, RawLine, RawMoment, RawReply, RawScenario, UniqueMap};

/// Every text of a call that can be translated, in the order of play: what the trainee is told, the customers, the
/// moments from the first one breadth-first along the replies and those that nothing leads to, the endings.
#[must_use]
pub fn texts(raw: &RawScenario) -> Vec<SourceText> {
    let mut list = List { raw, texts: Vec::new() };
    let root = TextPath::root();
    list.push(root.field("title"), &raw.title, Context::Title);
    if let Some(trains) = &raw.trains {
        list.push(root.field("trains"), trains, Context::Trains);
    }
    list.push(root.field("company"), &raw.company, Context::Company);
    list.push(root.field("brief"), &raw.brief, Context::Brief);
    if let Some(warns) = &raw.warns {
        list.push(root.field("warns"), warns, Context::Warns);
    }
    for (id, need) in raw.needs.iter() {
        list.push(root.field("needs").key(id), &need.text, Context::Listed);
    }
    for (id, customer) in raw.customers.iter() {
        list.customer(&root.field("customers").key(id), customer);
    }
    for (id, article) in raw.knowledge.iter() {
        let path = root.field("knowledge").key(id);
        list.push(path.field("title"), &article.title, Context::Listed);
        list.push(path.field("text"), &article.text, Context::Listed);
    }
    for place in order_of_play(raw) {
        if let Some((id, moment)) = raw.moments.get_index(place) {
            list.moment(&root.field("moments").key(id), moment);
        }
    }
    for (id, ending) in raw.endings.iter() {
        list.ending(&root.field("endings").key(id), ending);
    }
    list.texts
}

struct List<'a> {
    raw: &'a RawScenario,
    texts: Vec<SourceText>,
}

impl List<'_> {
    fn push(&mut self, path: TextPath, source: &str, context: Context) {
        self.texts.push(SourceText { path, source: source.to_owned(), context });
    }

    fn customer(&mut self, path: &TextPath, customer: &RawCustomer) {
        self.push(path.field("name"), &customer.name, Context::Name { age: customer.age });
        self.push(path.field("story"), &customer.story, Context::Story);
        for (place, line) in customer.record.iter().enumerate() {
            self.push(path.field("record").index(place), line, Context::Listed);
        }
        for (place, earlier) in customer.earlier.iter().enumerate() {
            let path = path.field("earlier").index(place);
            self.push(path.field("when"), &earlier.when, Context::Listed);
            self.push(path.field("by"), &earlier.by, Context::Listed);
            self.push(path.field("note"), &earlier.note, Context::Listed);
            if let Some(promised) = &earlier.promised {
                self.push(path.field("promised"), promised, Context::Promise { failed: earlier.failed });
            }
        }
        for (id, expectation) in customer.expects.iter() {
            self.push(path.field("expects").key(id), &expectation.text, Context::Listed);
        }
    }

    fn moment(&mut self, path: &TextPath, moment: &RawMoment) {
        self.lines(&path.field("says"), &moment.says);
        for (place, questions) in moment.perceive.iter().enumerate() {
            let Some(problem) = &questions.problem else { continue };
            for (id, choice) in problem.choices.iter() {
                let right = *id == problem.is;
                self.push(path.field("problems").index(place).key(id), choice, Context::Choice { right });
            }
        }
        for (place, questions) in moment.perceive.iter().enumerate() {
            if let Some(because) = &questions.because {
                self.push(path.field("perceive").index(place).field("because"), because, Context::GivesAway);
            }
        }
        for (id, reply) in moment.replies.iter() {
            self.reply(&path.field("replies").key(id), reply);
        }
    }

    fn lines(&mut self, path: &TextPath, lines: &UniqueMap<RawLine>) {
        for ((id, line), (when, speakers)) in lines.iter().zip(speakers(self.raw, lines)) {
            let path = path.key(id);
            let delivery = Delivery { pace: line.pace, tone: line.tone, loudness: line.loudness };
            self.push(path.field("text"), &line.text, Context::Line { speakers, delivery, when });
            if let Some(thinks) = &line.thinks {
                self.push(path.field("thinks"), thinks, Context::Thought);
            }
        }
    }

    fn reply(&mut self, path: &TextPath, reply: &RawReply) {
        let (act, article) = self.act(&reply.act);
        if let Some(text) = &reply.text {
            let branches = reply.branches.iter().flat_map(|branch| branch.goes.iter().chain(&branch.ends));
            let mut leads: Vec<String> = Vec::new();
            for name in branches.chain(&reply.goes).chain(&reply.ends) {
                if !leads.contains(name) {
                    leads.push(name.clone());
                }
            }
            let moves = reply.moves.keys().copied().collect();
            let when = condition(reply.when.as_ref());
            let article = article.clone();
            self.push(path.field("text"), text, Context::Reply { act, article, moves, when, leads });
        }
        let act = reply.text.is_none().then_some(act);
        if let Some(because) = &reply.because {
            let article = article.clone();
            self.push(path.field("because"), because, Context::Because { act, article, to: None });
        }
        for (customer, because) in reply.because_for.iter() {
            let to = self.raw.customers.get(customer).map(|customer| customer.name.clone());
            let context = Context::Because { act, article: article.clone(), to };
            self.push(path.field("because_for").key(customer), because, context);
        }
    }

    fn ending(&mut self, path: &TextPath, ending: &RawEnding) {
        self.push(path.field("title"), &ending.title, Context::Ending { when: condition(ending.when.as_ref()) });
        self.lines(&path.field("says"), &ending.says);
        self.push(path.field("later"), &ending.later, Context::Later);
        if let Some(note) = &ending.note {
            self.push(path.field("note"), note, Context::Note);
        }
    }

    /// The name of an act, and the heading of the article that it opens.
    fn act(&self, act: &RawAct) -> (&'static str, Option<String>) {
        let name = match act {
            RawAct::Say => "say",
            RawAct::Listen => "listen",
            RawAct::Interject => "interject",
            RawAct::Hold => "hold",
            RawAct::Transfer => "transfer",
            RawAct::Ticket => "ticket",
            RawAct::LookUp(article) => {
                let heading = self.raw.knowledge.get(article).map(|article| article.title.clone());
                return ("look-up", Some(heading.unwrap_or_else(|| article.clone())));
            }
        };
        (name, None)
    }
}

fn condition(when: Option<&String>) -> When {
    when.map_or(When::Always, |condition| When::If(condition.clone()))
}
