//! Moments at which nothing may be said, or nothing may be on offer.

use super::arrivals::{Arrival, Arrivals, REPLIES};
use super::checker::Checker;
use super::logic::{Case, Verdict, judge};
use crate::core::diagnostic::{Code, Note, Place};
use crate::core::scenario::{Condition, LineCondition, Moment, MomentIndex, ReplyIndex, Scenario};
use crate::core::source::decode::Trail;

/// A gap: the case that shows it, and the reply after which it opens where that matters.
struct Gap {
    case: String,
    after: Option<ReplyIndex>,
}

/// Notes moments whose lines may all go unsaid, and those whose replies may all be withheld.
pub(super) fn check_gaps(checker: &mut Checker<'_>, scenario: &Scenario) {
    let mut arrivals = None;
    for (index, moment) in (0..).map(MomentIndex).zip(&scenario.moments) {
        for (code, field, conditions) in
            [(Code::NoLine, "says", unsaid(moment)), (Code::StuckMoment, "replies", withheld(scenario, moment))]
        {
            let Some(conditions) = conditions else { continue };
            let arrivals = arrivals.get_or_insert_with(|| Arrivals::of(scenario));
            let gap = if code == Code::NoLine {
                silence(scenario, arrivals, index, &conditions)
            } else {
                nothing_offered(scenario, arrivals, index, &conditions)
            };
            if let Some(gap) = gap {
                checker.push(note(scenario, moment, code, field, gap));
            }
        }
    }
}

/// The moments at which it may be that no reply is on offer.
pub(super) fn stuck_moments(scenario: &Scenario) -> Vec<usize> {
    let mut arrivals = None;
    let mut is_stuck = |(index, moment): (MomentIndex, &Moment)| {
        let conditions = withheld(scenario, moment)?;
        let arrivals = arrivals.get_or_insert_with(|| Arrivals::of(scenario));
        nothing_offered(scenario, arrivals, index, &conditions).map(|_| index.at())
    };
    (0..).map(MomentIndex).zip(&scenario.moments).filter_map(&mut is_stuck).collect()
}

/// The conditions of the lines where every line has one. A row that ends in an alternative always has something to say.
fn unsaid(moment: &Moment) -> Option<Vec<&Condition>> {
    let conditions = moment.says.iter().map(|line| match &line.when {
        LineCondition::Always | LineCondition::Otherwise => None,
        LineCondition::When(when) => Some(when),
    });
    // A moment that leads on by itself may well pass in silence.
    (!moment.says.is_empty() && !moment.replies.is_empty()).then(|| conditions.collect()).flatten()
}

/// The conditions of the replies where every reply has one.
fn withheld<'a>(scenario: &'a Scenario, moment: &Moment) -> Option<Vec<&'a Condition>> {
    let conditions = moment.replies.iter().map(|reply| scenario.reply(*reply).when.as_ref());
    (!moment.replies.is_empty()).then(|| conditions.collect()).flatten()
}

fn silence(scenario: &Scenario, arrivals: &Arrivals<'_>, at: MomentIndex, unsaid: &[&Condition]) -> Option<Gap> {
    arrivals.at(at).filter(|arrival| arrival.wants_words).find_map(|mut arrival| {
        if arrival.by.is_none() {
            arrival.case = arrival.case.at_once();
        }
        gap(scenario, arrival, unsaid)
    })
}

fn nothing_offered(
    scenario: &Scenario,
    arrivals: &Arrivals<'_>,
    at: MomentIndex,
    withheld: &[&Condition],
) -> Option<Gap> {
    if let Some(found) = arrivals.at(at).find_map(|arrival| gap(scenario, arrival, withheld)) {
        return Some(found);
    }
    // Replies that lead back here may be used up, one after the other.
    let replies = &scenario.moment(at).replies;
    let mut given = Vec::new();
    if replies.len() > REPLIES {
        return None;
    }
    loop {
        let next = replies.iter().copied().filter(|reply| !given.contains(reply)).find_map(|reply| {
            let when = scenario.reply(reply).when.as_ref()?;
            let known = replies
                .iter()
                .fold(Case::any(scenario).cautious(), |case, reply| case.with_said(*reply, given.contains(reply)));
            let back = arrivals.by(reply, at, &given);
            let can = matches!(judge(scenario, known.with_visited(at, true), &[(when, true)]), Verdict::Can(_));
            (can && !back.is_empty()).then_some((reply, back))
        });
        let (reply, back) = next?;
        if let Some(found) = back.into_iter().find_map(|arrival| gap(scenario, arrival, withheld)) {
            return Some(found);
        }
        given.push(reply);
    }
}

/// Whether none of the conditions may hold on arrival.
fn gap(scenario: &Scenario, arrival: Arrival, conditions: &[&Condition]) -> Option<Gap> {
    let none = conditions.iter().map(|when| (*when, false));
    let wanted: Vec<(&Condition, bool)> =
        arrival.claims.iter().map(|(condition, is)| (condition, *is)).chain(none.clone()).collect();
    let Verdict::Can(case) = judge(scenario, arrival.case, &wanted) else { return None };
    let anyhow = judge(scenario, Case::any(scenario).cautious(), &none.collect::<Vec<_>>());
    let after = arrival.by.filter(|_| !matches!(anyhow, Verdict::Can(_)));
    Some(Gap { case: case.written(scenario), after })
}

fn note(scenario: &Scenario, moment: &Moment, code: Code, field: &str, gap: Gap) -> Note {
    let root = Trail::root();
    let list = root.name("moments");
    let path = list.name(&moment.id).name(field).key().to_path();
    let mut details = vec![("found", moment.id.clone()), ("case", gap.case)];
    // Of a single line there is no last one that could be the alternative.
    if code == Code::NoLine && moment.says.len() == 1 {
        details.push(("kind", "alone".to_owned()));
    }
    let note = Note::new(code, path).with(details);
    let Some(after) = gap.after.map(|after| scenario.reply(after)) else { return note };
    let from = list.name(&scenario.moment(after.moment).id);
    note.label("after", Place::of(from.name("replies").name(&after.id).key().to_path()))
}
