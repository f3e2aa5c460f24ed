//! Every text of a scenario with its place, in its own language and in each translation.

use crate::core::diagnostic::{Path, Place};
use crate::core::scenario::{Condition, CustomerIndex, Line, LineCondition, Scenario};
use crate::core::source::decode::Trail;
use crate::core::text::{Language, Text};

/// Whose voice a text is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Voice {
    /// The agent's.
    Agent,
    /// A customer's, where the line says which.
    Customer(CustomerIndex),
    /// Anything else that is read.
    Page,
}

/// A text in one language.
pub(super) struct Written<'a> {
    pub(super) voice: Voice,
    pub(super) language: Language,
    pub(super) text: &'a str,
    pub(super) path: Path,
}

/// Tells of every text in every language; `tell` gets each once, with its versions side by side.
pub(super) fn each_text(scenario: &Scenario, tell: &mut impl FnMut(Voice, &Trail<'_>, &[(Language, String)])) {
    let versions = |text: &Text| text.versions().map(|(language, text)| (language, text.clone())).collect::<Vec<_>>();
    let root = Trail::root();
    for (field, text) in [("title", &scenario.title), ("company", &scenario.company), ("brief", &scenario.brief)] {
        tell(Voice::Page, &root.name(field), &versions(text));
    }
    let list = root.name("needs");
    for need in &scenario.needs {
        tell(Voice::Page, &list.name(&need.id).name("text"), &versions(&need.text));
    }
    let list = root.name("customers");
    for customer in &scenario.customers {
        let path = list.name(&customer.id);
        tell(Voice::Page, &path.name("name"), &versions(&customer.name));
        tell(Voice::Page, &path.name("story"), &versions(&customer.story));
        for (place, line) in customer.record.iter().enumerate() {
            tell(Voice::Page, &path.name("record").index(place), &versions(line));
        }
        for (place, contact) in customer.earlier.iter().enumerate() {
            let list = path.name("earlier");
            let own = list.index(place);
            tell(Voice::Page, &own.name("note"), &versions(&contact.note));
        }
    }
    let list = root.name("knowledge");
    for article in &scenario.articles {
        let path = list.name(&article.id);
        tell(Voice::Page, &path.name("title"), &versions(&article.title));
        tell(Voice::Page, &path.name("text"), &versions(&article.text));
    }
    let list = root.name("moments");
    for moment in &scenario.moments {
        let path = list.name(&moment.id);
        let says = path.name("says");
        for line in &moment.says {
            each_line(line, &says.name(&line.id), tell);
        }
        let replies = path.name("replies");
        for reply in moment.replies.iter().map(|reply| scenario.reply(*reply)) {
            let own = replies.name(&reply.id);
            if let Some(text) = &reply.text {
                tell(Voice::Agent, &own.name("text"), &versions(text));
            }
            if let Some(because) = &reply.because {
                tell(Voice::Page, &own.name("because"), &versions(because));
            }
        }
    }
    let list = root.name("endings");
    for ending in &scenario.endings {
        let path = list.name(&ending.id);
        tell(Voice::Page, &path.name("title"), &versions(&ending.title));
        tell(Voice::Page, &path.name("later"), &versions(&ending.later));
        let says = path.name("says");
        for line in &ending.says {
            each_line(line, &says.name(&line.id), tell);
        }
    }
}

fn each_line(line: &Line, path: &Trail<'_>, tell: &mut impl FnMut(Voice, &Trail<'_>, &[(Language, String)])) {
    let voice = match &line.when {
        LineCondition::When(condition) => customer(condition).map_or(Voice::Page, Voice::Customer),
        _ => Voice::Page,
    };
    let spoken: Vec<_> = line.text.versions().map(|(language, spoken)| (language, spoken.plain())).collect();
    tell(voice, &path.name("text"), &spoken);
    if let Some(thinks) = &line.thinks {
        let versions: Vec<_> = thinks.versions().map(|(language, text)| (language, text.clone())).collect();
        tell(Voice::Page, &path.name("thinks"), &versions);
    }
}

/// The customer that a condition asks for.
fn customer(condition: &Condition) -> Option<CustomerIndex> {
    match condition {
        Condition::Customer(customer) => Some(*customer),
        Condition::All(list) => list.iter().find_map(customer),
        _ => None,
    }
}

/// The place of a text in one of its languages.
pub(super) fn place(path: Path, language: Language, scenario: &Scenario, sources: &[(Language, usize)]) -> Place {
    let source = if language == scenario.source {
        0
    } else {
        sources.iter().find(|(other, _)| *other == language).map_or(0, |(_, source)| *source)
    };
    Place::of(path).in_source(source)
}
