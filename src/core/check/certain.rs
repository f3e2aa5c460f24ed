//! Conditions that decide nothing.

use super::checker::Checker;
use super::logic::{Case, Verdict, judge};
use crate::core::diagnostic::{Code, Note};
use crate::core::scenario::{Condition, Line, LineCondition, Scenario};
use crate::core::source::decode::Trail;

/// Notes conditions that never or always hold.
pub(super) fn check_certain(checker: &mut Checker<'_>, scenario: &Scenario) {
    let root = Trail::root();
    let list = root.name("moments");
    for moment in &scenario.moments {
        let path = list.name(&moment.id);
        let says = path.name("says");
        otherwise(checker, &says, &moment.says);
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
        otherwise(checker, &says, &ending.says);
        for line in &ending.says {
            if let LineCondition::When(when) = &line.when {
                decides(checker, scenario, &says.name(&line.id).name("when"), when, true);
            }
        }
    }
}

/// Notes lines that come "otherwise" behind one that is always said.
fn otherwise(checker: &mut Checker<'_>, says: &Trail<'_>, lines: &[Line]) {
    let mut always = false;
    for line in lines {
        match line.when {
            LineCondition::Always => always = true,
            LineCondition::When(_) => always = false,
            LineCondition::Otherwise if always => {
                let path = says.name(&line.id).name("when").to_path();
                let details = vec![("found", "otherwise".to_owned()), ("kind", "otherwise".to_owned())];
                checker.push(Note::new(Code::ConditionNever, path).with(details));
            }
            LineCondition::Otherwise => {}
        }
    }
}

/// `always`: whether it is worth telling that it can't fail. An expectation is looked at once all is over.
fn decides(checker: &mut Checker<'_>, scenario: &Scenario, path: &Trail<'_>, when: &Condition, always: bool) {
    let found = |code| Note::new(code, path.to_path()).with(vec![("found", when.written(scenario).to_string())]);
    let case = || if always { Case::any(scenario) } else { Case::any(scenario).overruled() };
    let never = |wanted| matches!(judge(scenario, case(), &[(when, wanted)]), Verdict::Never);
    if never(true) {
        checker.push(found(Code::ConditionNever));
    } else if always && never(false) {
        checker.push(found(Code::ConditionAlways));
    }
}
