//! What is written and never comes into play.

use super::checker::Checker;
use super::ways::Ways;
use crate::core::diagnostic::{Code, Note, Path, Place};
use crate::core::scenario::{Act, Scenario};
use crate::core::source::decode::Trail;

/// Notes needs that nobody has or that no reply answers, articles that nobody looks up, needs that are opened without a
/// time, what a reply keeps that writes no ticket, and branches that lead where the reply leads anyway.
pub(super) fn check_unused(checker: &mut Checker<'_>, scenario: &Scenario) {
    let ways = Ways::of(scenario);
    let mut answered = vec![false; scenario.needs.len()];
    let mut read = vec![false; scenario.articles.len()];
    for reply in scenario.replies.iter().filter(|reply| ways.reached[reply.moment.at()]) {
        if let Some(need) = reply.need {
            answered[need.at()] = true;
        }
        if let Act::LookUp(article) = reply.act {
            read[article.at()] = true;
        }
    }
    let root = Trail::root();
    let mut held = vec![None; scenario.needs.len()];
    for customer in &scenario.customers {
        for (place, need) in customer.needs.iter().enumerate() {
            let list = root.name("customers");
            let path = list.name(&customer.id).name("needs").index(place).to_path();
            held[need.at()].get_or_insert(path);
        }
    }
    // A need that nobody has may stand among those that are ranked, to be told apart from them.
    let ranked = scenario.moments.iter().flat_map(|moment| &moment.perceive).any(|questions| questions.needs);
    for (at, need) in scenario.needs.iter().enumerate() {
        let own = root.name("needs").name(&need.id).key().to_path();
        let details = vec![("found", need.id.clone())];
        match &held[at] {
            None if !ranked && !answered[at] => checker.push(Note::new(Code::UnusedNeed, own).with(details)),
            Some(path) if !answered[at] => {
                let note = Note::new(Code::UnansweredNeed, path.clone()).with(details);
                checker.push(note.label("need", Place::of(own)));
            }
            _ => {}
        }
    }
    for (article, _) in scenario.articles.iter().zip(read).filter(|(_, read)| !read) {
        let path = root.name("knowledge").name(&article.id).key().to_path();
        checker.push(Note::new(Code::UnreadArticle, path).with(vec![("found", article.id.clone())]));
    }
    for moment in &scenario.moments {
        for (place, need) in moment.opens.iter().enumerate() {
            let need = scenario.need(*need);
            if need.late.is_none() {
                let list = root.name("moments");
                let path: Path = list.name(&moment.id).name("opens").index(place).to_path();
                let note = Note::new(Code::IdleOpens, path).with(vec![("found", need.id.clone())]);
                let own = root.name("needs").name(&need.id).key().to_path();
                checker.push(note.label("need", Place::of(own)));
            }
        }
    }
    for reply in scenario.replies.iter().filter(|reply| !reply.keeps.is_empty() && reply.act != Act::Ticket) {
        let list = root.name("moments");
        let moment = list.name(&scenario.moment(reply.moment).id);
        let replies = moment.name("replies");
        let path = replies.name(&reply.id).name("keeps").key().to_path();
        checker.push(Note::new(Code::IdleKeeps, path).with(vec![("found", reply.id.clone())]));
    }
    for reply in &scenario.replies {
        // Branches at the end of the list that lead where the rest leads decide nothing.
        let idle = reply.branches.iter().rposition(|branch| branch.to != reply.goes).map_or(0, |place| place + 1);
        for place in idle..reply.branches.len() {
            let list = root.name("moments");
            let moment = list.name(&scenario.moment(reply.moment).id);
            let replies = moment.name("replies");
            let own = replies.name(&reply.id);
            let path = own.name("branches").index(place).to_path();
            checker.push(Note::new(Code::IdleBranch, path).with(vec![("found", reply.id.clone())]));
        }
    }
}
