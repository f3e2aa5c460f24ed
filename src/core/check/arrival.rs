//! When one can be where, on the clock of the call.

use crate::core::contact::THINKING_SECONDS;
use crate::core::scenario::{Condition, CustomerIndex, Destination, LineCondition, Moment, Scenario};
use std::cmp::Reverse;
use std::collections::BinaryHeap;

/// Customers who are looked at one by one; of more, only what holds for all of them counts.
const ONE_BY_ONE: usize = 8;

/// For each moment, the earliest second on the clock at which its lines have been said, counted from the arrival at one of
/// `from`; none where no way leads there. Whoever calls, nobody is there sooner: only lines count that are said for
/// certain, of alternatives the shorter, and thinking takes no longer than it must.
pub(super) fn earliest(scenario: &Scenario, from: &[usize]) -> Vec<Option<i32>> {
    let count = scenario.customers.len();
    if count > ONE_BY_ONE {
        return earliest_for(scenario, None, from);
    }
    let customers = (0..count).filter_map(|place| u32::try_from(place).ok()).map(CustomerIndex);
    let mut best: Vec<Option<i32>> = vec![None; scenario.moments.len()];
    for customer in customers {
        for (best, own) in best.iter_mut().zip(earliest_for(scenario, Some(customer), from)) {
            *best = [*best, own].into_iter().flatten().min();
        }
    }
    best
}

fn earliest_for(scenario: &Scenario, customer: Option<CustomerIndex>, from: &[usize]) -> Vec<Option<i32>> {
    let may_hold = |when: Option<&Condition>| when.is_none_or(|when| holds(when, customer) != Some(false));
    let said = |at: usize| seconds_said(&scenario.moments[at], customer);
    let mut best: Vec<Option<i32>> = vec![None; scenario.moments.len()];
    let mut open: BinaryHeap<_> = from.iter().map(|from| Reverse((said(*from), *from))).collect();
    while let Some(Reverse((at, moment))) = open.pop() {
        if best[moment].is_some() {
            continue;
        }
        best[moment] = Some(at);
        let authored = &scenario.moments[moment];
        let replies = authored.replies.iter().map(|reply| scenario.reply(*reply));
        let ways = replies.filter(|reply| may_hold(reply.when.as_ref())).flat_map(|reply| {
            let branches = reply.branches.iter().filter(|branch| may_hold(Some(&branch.when)));
            branches.map(|branch| branch.to).chain([reply.goes]).map(|to| (to, THINKING_SECONDS + reply.takes))
        });
        for (to, seconds) in ways.chain(authored.goes.map(|to| (to, 0))) {
            if let Destination::Moment(to) = to
                && best[to.at()].is_none()
            {
                open.push(Reverse((at + seconds + said(to.at()), to.at())));
            }
        }
    }
    best
}

/// Seconds for which this customer speaks at a moment at the least.
fn seconds_said(moment: &Moment, customer: Option<CustomerIndex>) -> i32 {
    let mut sum = 0;
    let mut lines = moment.says.iter().peekable();
    while let Some(line) = lines.next() {
        let seconds = line.seconds;
        let is_said = match &line.when {
            LineCondition::Always => Some(true),
            LineCondition::When(when) => holds(when, customer),
            // One that belongs to a line was taken with it; of more of them the first has spoken.
            LineCondition::Otherwise => Some(false),
        };
        let other = lines.next_if(|next| matches!(next.when, LineCondition::Otherwise));
        let other = other.map_or(0, |other| other.seconds);
        sum += match is_said {
            Some(true) => seconds,
            Some(false) if matches!(line.when, LineCondition::Otherwise) => 0,
            Some(false) => other,
            None => seconds.min(other),
        };
    }
    sum
}

/// Whether a condition holds by who is calling alone; none where more decides.
fn holds(condition: &Condition, customer: Option<CustomerIndex>) -> Option<bool> {
    let all = |list: &[Condition], wanted: bool| {
        let mut sure = Some(wanted);
        for inner in list {
            match holds(inner, customer) {
                Some(holds) if holds != wanted => return Some(!wanted),
                Some(_) => {}
                None => sure = None,
            }
        }
        sure
    };
    match condition {
        Condition::Customer(wanted) => customer.map(|customer| customer == *wanted),
        Condition::Not(inner) => holds(inner, customer).map(|holds| !holds),
        Condition::All(list) => all(list, true),
        Condition::Any(list) => all(list, false),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::core::contact::{Action, Awaits, Contact, PerceptionAnswer, Setup};
    use crate::core::text::Language;
    use crate::library::Library;

    #[test]
    fn nobody_is_anywhere_before_the_earliest() {
        let library = Library::embedded();
        let mut exact = 0;
        for id in ["wrong-number", "battery", "second-call"] {
            let scenario = library.find(id).expect("it ships with the program");
            let arrival = earliest(scenario, &[Scenario::START.at()]);
            for seed in 0..200_u64 {
                let setup = Setup::draw(scenario, seed, Language::English, false);
                let (mut contact, _) = Contact::start(scenario.clone(), setup);
                let mut picks = seed;
                while contact.awaits() != Awaits::Nothing {
                    let position = contact.position();
                    let earliest = arrival[position.moment().at()].expect("somebody is there");
                    let clock = crate::core::scenario::Situation::clock(position);
                    assert!(clock >= earliest, "{id}, seed {seed}: {clock} s, and {earliest} s at the earliest");
                    exact += usize::from(clock == earliest);
                    let action = match contact.awaits() {
                        Awaits::Perception(..) => Action::Perceive(PerceptionAnswer::default()),
                        _ => {
                            let choices = contact.choices();
                            let pick = usize::try_from(picks % 7).unwrap_or(0) % choices.len();
                            picks = picks / 7 + seed;
                            Action::Reply(contact.scenario().reply(choices[pick]).id.clone())
                        }
                    };
                    contact.act(&action, contact.spoken()).expect("it is offered");
                }
            }
        }
        assert!(exact > 0, "the bound is reached by somebody");
    }
}
