//! Every text of a scenario with its place, in its own language and in each translation.

use super::checker::Checker;
use super::wording::Wording;
use super::{Draft, marks, numbers};
use crate::core::diagnostic::{Path, Place, Step};
use crate::core::scenario::{Condition, CustomerIndex, Line, LineCondition, Scenario};
use crate::core::source::decode::Trail;
use crate::core::text::{Language, Text};
use std::borrow::Cow;

/// Whose voice a text is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Voice {
    /// The agent's.
    Agent,
    /// A customer's, where the line says which, or where there is one only.
    Customer(CustomerIndex),
    /// Anything else that is read.
    Page,
}

/// Looks at every text: its words, its marks, its numbers.
pub(super) fn check_texts(checker: &mut Checker<'_>, scenario: &Scenario) {
    let mut wording = Wording::default();
    each_text(scenario, &mut |voice, path, versions| {
        wording.look(checker, voice, path, versions);
        marks::look(checker, voice, path, versions);
        numbers::look(checker, path, versions);
    });
    wording.tell(checker);
}

/// Tells of every text in every language; `tell` gets each once, with its versions side by side.
fn each_text(scenario: &Scenario, tell: &mut impl FnMut(Voice, &Trail<'_>, &Versions<'_>)) {
    let only = (scenario.customers.len() == 1).then_some(Voice::Customer(CustomerIndex(0)));
    let anybody = only.unwrap_or(Voice::Page);
    let root = Trail::root();
    for (field, text) in [("title", &scenario.title), ("company", &scenario.company), ("brief", &scenario.brief)] {
        tell(Voice::Page, &root.name(field), &versions(text));
    }
    for (field, text) in [("trains", &scenario.trains), ("warns", &scenario.warns)] {
        if let Some(text) = text {
            tell(Voice::Page, &root.name(field), &versions(text));
        }
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
            for (field, text) in [("when", &contact.when), ("by", &contact.by), ("note", &contact.note)] {
                tell(Voice::Page, &own.name(field), &versions(text));
            }
            if let Some(promised) = &contact.promised {
                tell(Voice::Page, &own.name("promised"), &versions(promised));
            }
        }
        let list = path.name("expects");
        for expectation in &customer.expects {
            tell(Voice::Page, &list.name(&expectation.id).name("text"), &versions(&expectation.text));
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
            each_line(line, anybody, &says.name(&line.id), tell);
        }
        let perceive = path.name("perceive");
        for (place, questions) in moment.perceive.iter().enumerate() {
            let own = perceive.index(place);
            let problem = own.name("problem");
            let choices = problem.name("choices");
            for (id, text) in questions.problem.iter().flat_map(|problem| &problem.choices) {
                tell(Voice::Page, &choices.name(id), &versions(text));
            }
            if let Some(because) = &questions.because {
                tell(Voice::Page, &own.name("because"), &versions(because));
            }
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
            let of_customers = own.name("because_for");
            for (customer, because) in &reply.because_for {
                let customer = &scenario.customer(*customer).id;
                tell(Voice::Page, &of_customers.name(customer), &versions(because));
            }
        }
    }
    let list = root.name("endings");
    for ending in &scenario.endings {
        let path = list.name(&ending.id);
        tell(Voice::Page, &path.name("title"), &versions(&ending.title));
        tell(Voice::Page, &path.name("later"), &versions(&ending.later));
        if let Some(note) = &ending.note {
            tell(Voice::Page, &path.name("note"), &versions(note));
        }
        let says = path.name("says");
        for line in &ending.says {
            each_line(line, anybody, &says.name(&line.id), tell);
        }
    }
}

/// A text in each language that it is written in.
pub(super) type Versions<'a> = [(Language, Cow<'a, str>)];

fn versions(text: &Text) -> Vec<(Language, Cow<'_, str>)> {
    text.versions().map(|(language, text)| (language, Cow::Borrowed(text.as_str()))).collect()
}

fn each_line(line: &Line, anybody: Voice, path: &Trail<'_>, tell: &mut impl FnMut(Voice, &Trail<'_>, &Versions<'_>)) {
    let voice = match &line.when {
        LineCondition::When(condition) => customer(condition).map_or(anybody, Voice::Customer),
        _ => anybody,
    };
    let spoken: Vec<_> = line.text.versions().map(|(language, spoken)| (language, spoken.plain().into())).collect();
    tell(voice, &path.name("text"), &spoken);
    if let Some(thinks) = &line.thinks {
        tell(Voice::Page, &path.name("thinks"), &versions(thinks));
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
pub(super) fn place(draft: &Draft<'_>, path: Path, language: Language) -> Place {
    let is_other = language != draft.raw.language;
    let translation = draft.translations.iter().find(|(other, ..)| is_other && *other == language);
    // What is in no translation is in the call.
    let source = translation.map_or(0, |(_, source, _)| *source);
    let path = if source == 0 { path } else { in_translation(path) };
    Place::of(path).in_source(source)
}

/// The way to a text in a translation, which is flatter than the call here and there.
fn in_translation(path: Path) -> Path {
    let plain = |names: &[&String]| names.iter().fold(Path::root(), |path, name| path.name(name.as_str()));
    match path.steps() {
        [Step::Name(list), Step::Name(id), Step::Name(_)] if list == "needs" => plain(&[list, id]),
        [Step::Name(list), Step::Name(id), Step::Name(inner), Step::Name(own), Step::Name(_)] if inner == "expects" => {
            plain(&[list, id, inner, own])
        }
        [
            Step::Name(list),
            Step::Name(id),
            Step::Name(_),
            Step::Index(place),
            Step::Name(_),
            ..,
            Step::Name(choice),
        ] if list == "moments" => plain(&[list, id]).name("problems").index(*place).name(choice),
        _ => path,
    }
}

/// Narrows a place to where `part` first stands in its text, whose words are `plain`. In a line these are not quite what is
/// in the file: that has marks as well.
pub(super) fn narrowed(draft: &Draft<'_>, place: Place, plain: &str, part: &str) -> Place {
    let from = spoken(draft, &place).unwrap_or(plain).find(part);
    place.within(from.map(|from| from..from + part.len()))
}

/// A line with its marks; none if something else than a line stands there.
pub(super) fn spoken<'a>(draft: &'a Draft<'_>, place: &Place) -> Option<&'a str> {
    let [Step::Name(list), Step::Name(outer), Step::Name(says), Step::Name(line), Step::Name(field)] =
        place.path.steps()
    else {
        return None;
    };
    if says != "says" || field != "text" {
        return None;
    }
    let is_moment = list == "moments";
    if place.source == 0 {
        let raw = draft.raw;
        let lines = if is_moment { &raw.moments.get(outer)?.says } else { &raw.endings.get(outer)?.says };
        return Some(lines.get(line)?.text.as_str());
    }
    let (.., raw) = draft.translations.iter().find(|(_, source, _)| *source == place.source)?;
    let lines = if is_moment { &raw.moments.get(outer)?.says } else { &raw.endings.get(outer)?.says };
    lines.get(line)?.text.as_deref()
}
