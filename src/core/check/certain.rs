//! Conditions that decide nothing, and moments at which nobody may speak.

use super::checker::Checker;
use super::logic::possible;
use crate::core::diagnostic::{Code, Note};
use crate::core::scenario::{Condition, Destination, LineCondition, Moment, ReplyIndex, Scenario};
use crate::core::source::decode::Trail;

/// Notes conditions that never or always hold, and moments whose lines may all go unsaid.
pub(super) fn check_certain(checker: &mut Checker<'_>, scenario: &Scenario) {
    let root = Trail::root();
    let list = root.name("moments");
    let come = coming(scenario);
    for (at, moment) in scenario.moments.iter().enumerate() {
        let path = list.name(&moment.id);
        let says = path.name("says");
        for line in &moment.says {
            if let LineCondition::When(when) = &line.when {
                decides(checker, scenario, &says.name(&line.id).name("when"), when, true);
            }
        }
        for (place, questions) in moment.perceive.iter().enumerate() {
            if let Some(when) = &questions.when {
                decides(checker, scenario, &path.name("perceive").index(place).name("when"), when, true);
            }
        }
        let replies = path.name("replies");
        for reply in moment.replies.iter().map(|reply| scenario.reply(*reply)) {
            let own = replies.name(&reply.id);
            if let Some(when) = &reply.when {
                decides(checker, scenario, &own.name("when"), when, true);
            }
            for (place, branch) in reply.branches.iter().enumerate() {
                decides(checker, scenario, &own.name("branches").index(place).name("when"), &branch.when, true);
            }
        }
        if let Some(come) = &come[at] {
            silence(checker, scenario, &says, moment, come);
        }
    }
    let list = root.name("customers");
    for customer in &scenario.customers {
        let path = list.name(&customer.id);
        let expects = path.name("expects");
        for expectation in &customer.expects {
            // One that is always met says of a customer that they are easily pleased.
            decides(checker, scenario, &expects.name(&expectation.id).name("met"), &expectation.met, false);
        }
    }
    let list = root.name("endings");
    for ending in &scenario.endings {
        let path = list.name(&ending.id);
        if let Some(when) = &ending.when {
            decides(checker, scenario, &path.name("when"), when, true);
        }
        let says = path.name("says");
        for line in &ending.says {
            if let LineCondition::When(when) = &line.when {
                decides(checker, scenario, &says.name(&line.id).name("when"), when, true);
            }
        }
    }
}

fn decides(checker: &mut Checker<'_>, scenario: &Scenario, path: &Trail<'_>, when: &Condition, always: bool) {
    let found = |code| Note::new(code, path.to_path()).with(vec![("found", when.written(scenario).to_string())]);
    if possible(scenario, &[(when, true)]).is_none() {
        checker.push(found(Code::ConditionNever));
    } else if always && possible(scenario, &[(when, false)]).is_none() {
        checker.push(found(Code::ConditionAlways));
    }
}

/// For each moment, what must have happened for one to be there: one of the replies that lead to it was given. None where one
/// may come without a word of one's own, so that this can't be told.
fn coming(scenario: &Scenario) -> Vec<Option<Condition>> {
    let mut replies = vec![Vec::new(); scenario.moments.len()];
    let mut silent = vec![false; scenario.moments.len()];
    for (number, reply) in scenario.replies.iter().enumerate() {
        for to in reply.branches.iter().map(|branch| branch.to).chain([reply.goes]) {
            if let Destination::Moment(to) = to {
                replies[to.at()].extend(u32::try_from(number).ok().map(|number| Condition::Said(ReplyIndex(number))));
            }
        }
    }
    for moment in scenario.moments.iter().filter(|moment| moment.replies.is_empty()) {
        if let Some(Destination::Moment(to)) = moment.goes {
            silent[to.at()] = true;
        }
    }
    let start = Scenario::START.at();
    let conditions = replies.into_iter().enumerate().zip(silent).map(|((at, mut said), silent)| {
        said.dedup();
        // The beginning needs nothing.
        if at == start { Some(Condition::All(Vec::new())) } else { (!silent).then_some(Condition::Any(said)) }
    });
    conditions.collect()
}

/// Notes a moment that has lines of which none may be said. A row that ends in an alternative always has one.
fn silence(checker: &mut Checker<'_>, scenario: &Scenario, says: &Trail<'_>, moment: &Moment, come: &Condition) {
    let mut unsaid = vec![(come, true)];
    for line in &moment.says {
        match &line.when {
            LineCondition::Always | LineCondition::Otherwise => return,
            LineCondition::When(when) => unsaid.push((when, false)),
        }
    }
    if unsaid.len() < 2 {
        return;
    }
    if let Some(case) = possible(scenario, &unsaid) {
        let details = vec![("found", moment.id.clone()), ("case", case.written(scenario))];
        checker.push(Note::new(Code::NoLine, says.key().to_path()).with(details));
    }
}
