//! Which names there are, for a name that is none of them.

use super::RawScenario;
use crate::core::diagnostic::{Code, Note, Step};

/// As many names are told; whoever has more knows where to look.
const TOLD: usize = 6;

/// Names for the message: the first few of them, and a mark where there are more. None of nothing.
pub(in crate::core) fn told<'n>(names: impl IntoIterator<Item = &'n str>) -> Option<(&'static str, String)> {
    let names: Vec<&str> = names.into_iter().take(TOLD + 1).collect();
    let more = (names.len() > TOLD).then_some("…");
    let told: Vec<&str> = names.iter().copied().take(TOLD).chain(more).collect();
    (!told.is_empty()).then(|| ("names", told.join(", ")))
}

/// Adds what may have been meant to a note on a name that does not exist: the entry that is called so for the trainee, or
/// else the names that there are.
pub(super) fn complete(note: &mut Note, raw: &RawScenario) {
    if note.suggestion.is_some() {
        return;
    }
    let Some((_, found)) = note.details.iter().find(|(name, _)| *name == "found") else { return };
    let entries: Vec<(String, Option<&str>)> = match note.code {
        Code::UndefinedMoment => raw.moments.keys().map(|id| (id.clone(), None)).collect(),
        Code::UndefinedReply => {
            let moment = found.split('.').next().unwrap_or_default();
            let replies = raw.moments.get(moment).map(|moment| &moment.replies);
            let named = replies.into_iter().flat_map(|replies| replies.keys());
            named.map(|reply| (format!("{moment}.{reply}"), None)).collect()
        }
        Code::UndefinedNeed => raw.needs.iter().map(|(id, need)| (id.clone(), Some(&*need.text))).collect(),
        Code::UndefinedArticle => {
            raw.knowledge.iter().map(|(id, article)| (id.clone(), Some(&*article.title))).collect()
        }
        Code::UndefinedCustomer => {
            raw.customers.iter().map(|(id, customer)| (id.clone(), Some(&*customer.name))).collect()
        }
        Code::UndefinedEnding => raw.endings.iter().map(|(id, ending)| (id.clone(), Some(&*ending.title))).collect(),
        Code::UndefinedChoice => choices(note, raw),
        _ => return,
    };
    match entries.iter().find(|(_, called)| *called == Some(found.as_str())) {
        Some((id, _)) => note.suggestion = Some(id.clone()),
        None => note.details.extend(told(entries.iter().map(|(id, _)| id.as_str()))),
    }
}

/// The choices of the question that a note is on.
fn choices<'r>(note: &Note, raw: &'r RawScenario) -> Vec<(String, Option<&'r str>)> {
    let (moment, set) = match note.place.path.steps() {
        [_, Step::Name(moment), _, Step::Index(set), ..] => (moment, *set),
        _ => return Vec::new(),
    };
    let asked = raw.moments.get(moment).and_then(|moment| moment.perceive.get(set));
    let problem = asked.and_then(|asked| asked.problem.as_ref());
    let choices = problem.into_iter().flat_map(|problem| problem.choices.iter());
    choices.map(|(id, text)| (id.clone(), Some(text.as_str()))).collect()
}
