//! The calls that ship: each by itself, and the library as a whole.
//!
//! What every line of play of them comes to is worked out once, in [`crate::support::shipped`].

mod chance;
mod conduct;
mod course;
mod give_aways;
mod habits;
mod kindness;
mod page;
mod scoring;
mod skeleton;
mod whole;

use attune::core::contact::{End, Hearing, Position};
use attune::core::customer::{State, Totals};
use attune::core::plan::{self, Deed};
use attune::core::scenario::{CustomerIndex, ReplyIndex, Scenario};
use attune::core::text::Language;
use attune::library::Library;
use std::sync::Arc;

/// The calls, without what their lines of play come to.
fn scenarios() -> Vec<Arc<Scenario>> {
    Library::embedded().playable().cloned().collect()
}

/// Every shipped scenario with each of its customers.
fn calls() -> Vec<(Arc<Scenario>, CustomerIndex)> {
    let with_customers = |scenario: Arc<Scenario>| {
        (0..scenario.customers.len())
            .map(move |place| (Arc::clone(&scenario), CustomerIndex(u32::try_from(place).unwrap())))
    };
    scenarios().into_iter().flat_map(with_customers).collect()
}

/// Plays to the end by a policy.
fn play(
    scenario: &Scenario,
    customer: CustomerIndex,
    mut policy: impl FnMut(&[ReplyIndex]) -> ReplyIndex,
) -> (End, State) {
    let (mut position, _) = Position::start(scenario, customer, &mut |_| {});
    for _ in 0..100 {
        let choices: Vec<_> = position.choices(scenario).collect();
        position.step(scenario, policy(&choices), Hearing::default(), &mut Totals::default(), &mut |_| {});
        if let Some(end) = position.end() {
            return (end, *position.model().state());
        }
    }
    panic!("{} does not end in a hundred replies", scenario.id);
}

fn play_line(scenario: &Scenario, customer: CustomerIndex, line: &str) -> (End, State) {
    let mut names = line.split_whitespace();
    let mut last = String::new();
    let end = play(scenario, customer, |choices| {
        let name =
            names.next().unwrap_or_else(|| panic!("{}: the line ends after `{last}`, the call does not", scenario.id));
        name.clone_into(&mut last);
        let chosen = choices.iter().copied().find(|reply| scenario.reply(*reply).id == name);
        chosen.unwrap_or_else(|| {
            let offered: Vec<_> = choices.iter().map(|reply| &scenario.reply(*reply).id).collect();
            panic!("{}: `{name}` is not offered, but {offered:?}", scenario.id)
        })
    });
    assert_eq!(names.next(), None, "{}: the call ended after `{last}`", scenario.id);
    end
}

/// The replies that a careful colleague would give this customer, by their names: those of the plan of the best line, which
/// has a run for each customer.
fn careful_line(scenario: &Scenario, customer: &str) -> String {
    let path = format!("scenarios/{}/best-line.plan", scenario.id);
    let text = std::fs::read_to_string(&path).unwrap_or_else(|error| panic!("{path}: {error}"));
    let (plan, findings) = plan::read(scenario, &path, &text);
    assert_eq!(findings, [], "{path}");
    let run = plan.runs.iter().find(|run| scenario.customer(run.customer).id == customer);
    let run = run.unwrap_or_else(|| panic!("{path} has no run for {customer}"));
    let replies = run.steps.iter().filter_map(|step| match &step.deed {
        Deed::Says { reply, .. } => Some(reply.id.as_str()),
        _ => None,
    });
    replies.collect::<Vec<_>>().join(" ")
}

/// Characters of a reply; none of an act without words.
fn length(scenario: &Scenario, reply: ReplyIndex, language: Language) -> usize {
    scenario.reply(reply).text.as_ref().map_or(0, |text| text.get(language).chars().count())
}
