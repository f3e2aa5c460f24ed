//! The calls that ship: what wins them, and what must not.

use attune::core::contact::{End, Hearing, Position};
use attune::core::customer::{Move, Outcome, State, Totals};
use attune::core::plan::{self, Deed};
use attune::core::scenario::{CustomerIndex, ReplyIndex, Scenario};
use attune::core::text::Language;
use attune::library::Library;
use rand::{Rng, SeedableRng};
use rand_chacha::ChaCha8Rng;
use std::collections::BTreeSet;
use std::sync::Arc;

/// Calm and trust by which a careful line must clear the borders of de-escalation (heat 40, trust 45).
const CLEAR: (i16, i16) = (34, 50);
/// The most plays out of a hundred that a trainee who picks at random may de-escalate.
const LUCK: usize = 5;

fn shipped() -> Vec<Arc<Scenario>> {
    let library = Library::embedded();
    library.playable().cloned().collect()
}

/// Every shipped scenario with each of its customers.
fn calls() -> Vec<(Arc<Scenario>, CustomerIndex)> {
    let with_customers = |scenario: Arc<Scenario>| {
        (0..scenario.customers.len())
            .map(move |place| (Arc::clone(&scenario), CustomerIndex(u32::try_from(place).unwrap())))
    };
    shipped().into_iter().flat_map(with_customers).collect()
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

#[test]
fn all_are_there_without_a_finding_in_both_languages() {
    let library = Library::embedded();
    let names: Vec<_> =
        library.entries.iter().map(|entry| entry.scenario.as_ref().map(|scenario| &scenario.id)).collect();
    assert_eq!(names.len(), 11, "{names:?}");
    for entry in &library.entries {
        assert_eq!(entry.findings, [], "{}", entry.name);
        let scenario = entry.scenario.as_ref().unwrap();
        assert_eq!(scenario.languages, Language::ALL, "{}", scenario.id);
        assert!(scenario.customers.len() >= 2, "{}", scenario.id);
    }
}

#[test]
fn a_careful_line_wins_each_customer_by_a_clear_margin() {
    for (scenario, customer) in calls() {
        let who = &scenario.customer(customer).id;
        let (end, state) = play_line(&scenario, customer, &careful_line(&scenario, who));
        assert_eq!(end.outcome, Outcome::DeEscalated, "{} {who} {state:?}", scenario.id);
        assert!(state.heat <= CLEAR.0 && state.trust >= CLEAR.1, "{} {who} {state:?}", scenario.id);
    }
}

#[test]
fn the_same_replies_end_differently_for_two_customers() {
    for scenario in shipped() {
        let differ = scenario.customers.iter().any(|owner| {
            let line = careful_line(&scenario, &owner.id);
            let ends: BTreeSet<String> = (0..scenario.customers.len())
                .map(|place| {
                    let customer = CustomerIndex(u32::try_from(place).unwrap());
                    let mut names = line.split_whitespace();
                    // For the other customer the call may end earlier, or another moment may come: the line is then
                    // followed as far as it leads.
                    let (end, _) = play(&scenario, customer, |choices| {
                        let named = names.next().unwrap_or_default();
                        let offered = |reply: &&ReplyIndex| scenario.reply(**reply).id == named;
                        *choices.iter().find(offered).unwrap_or(&choices[0])
                    });
                    scenario.ending(end.ending).id.clone()
                })
                .collect();
            ends.len() > 1
        });
        assert!(differ, "{}", scenario.id);
    }
}

#[test]
fn who_picks_at_random_does_not_deescalate() {
    for (scenario, customer) in calls() {
        let won = (0..400)
            .filter(|seed| {
                let mut random = ChaCha8Rng::seed_from_u64(*seed);
                let pick = |choices: &[ReplyIndex]| choices[random.next_u32() as usize % choices.len()];
                play(&scenario, customer, pick).0.outcome == Outcome::DeEscalated
            })
            .count();
        let who = &scenario.customer(customer).id;
        println!("{} {who}: {won} of 400 at random", scenario.id);
        assert!(won * 100 <= LUCK * 400, "{} {who}: {won} of 400", scenario.id);
    }
}

/// A way of choosing without listening.
type Habit = fn(&Scenario, ReplyIndex) -> usize;

fn length(scenario: &Scenario, reply: ReplyIndex, language: Language) -> usize {
    scenario.reply(reply).text.as_ref().map_or(0, |text| text.get(language).chars().count())
}

fn grades(scenario: &Scenario, reply: ReplyIndex, kinds: &[Move]) -> usize {
    kinds.iter().map(|kind| usize::from(scenario.reply(reply).moves.grade(*kind))).sum()
}

/// Each takes the reply with the highest number.
const HABITS: [(&str, Habit); 6] = [
    ("the first in the file", |_, reply| usize::MAX - reply.at()),
    ("the last in the file", |_, reply| reply.at()),
    ("the longest in English", |scenario, reply| length(scenario, reply, Language::English)),
    ("the longest in Chinese", |scenario, reply| length(scenario, reply, Language::Chinese)),
    ("the shortest in English", |scenario, reply| usize::MAX - length(scenario, reply, Language::English)),
    ("only sorry", |scenario, reply| {
        100 * grades(scenario, reply, &[Move::Apologise]) + grades(scenario, reply, &[Move::ScriptGeneric, Move::Fawn])
    }),
];

#[test]
fn a_habit_does_not_deescalate() {
    for (scenario, customer) in calls() {
        for (habit, weigh) in HABITS {
            let pick = |choices: &[ReplyIndex]| *choices.iter().max_by_key(|reply| weigh(&scenario, **reply)).unwrap();
            let (end, state) = play(&scenario, customer, pick);
            let who = &scenario.customer(customer).id;
            assert_ne!(end.outcome, Outcome::DeEscalated, "{} {who}, {habit}: {state:?}", scenario.id);
        }
    }
}

#[test]
fn who_always_takes_the_first_on_the_screen_does_not_deescalate() {
    use attune::core::contact::Setup;
    for (scenario, customer) in calls() {
        let won = (0..200)
            .filter(|seed| {
                let setup = Setup::new(customer, *seed, Language::English, false);
                let (mut position, _) = Position::start(&scenario, customer, &mut |_| {});
                while position.end().is_none() {
                    let choices: Vec<_> = position.choices(&scenario).collect();
                    let shown = setup.shuffle(position.moment(), choices);
                    position.step(&scenario, shown[0], Hearing::default(), &mut Totals::default(), &mut |_| {});
                }
                position.end().unwrap().outcome == Outcome::DeEscalated
            })
            .count();
        assert!(won * 100 <= LUCK * 200, "{} {}: {won} of 200", scenario.id, scenario.customer(customer).id);
    }
}

#[test]
fn five_endings_are_reached_by_different_conduct() {
    for scenario in shipped() {
        let mut reached = BTreeSet::new();
        let mut longest = 0;
        for customer in (0..scenario.customers.len()).map(|place| CustomerIndex(u32::try_from(place).unwrap())) {
            let line = careful_line(&scenario, &scenario.customer(customer).id);
            longest = longest.max(line.split_whitespace().count());
            reached.insert(play_line(&scenario, customer, &line).0.ending.at());
            for seed in 0..600 {
                let mut random = ChaCha8Rng::seed_from_u64(seed);
                // Half of the plays keep to the careful line for a while, so that late endings are met too.
                let keep = if seed % 2 == 0 { 0 } else { seed as usize % 8 };
                let mut names = line.split_whitespace().take(keep);
                let pick = |choices: &[ReplyIndex]| {
                    let named = names.next().unwrap_or_default();
                    let kept = choices.iter().copied().find(|reply| scenario.reply(*reply).id == named);
                    kept.unwrap_or_else(|| choices[random.next_u32() as usize % choices.len()])
                };
                reached.insert(play(&scenario, customer, pick).0.ending.at());
            }
        }
        assert!(reached.len() >= 5, "{}: only {reached:?}", scenario.id);
        assert!(longest >= 8, "{}: {longest} decisions on the careful line", scenario.id);
    }
}

#[test]
fn the_best_reply_is_not_told_by_its_length() {
    // Over a call, replies of the careful lines are the longest on offer less than a third of the time, in
    // either language (the research, section 4).
    for scenario in shipped() {
        for language in Language::ALL {
            let mut decisions = 0;
            let mut longest = 0;
            for (place, customer) in scenario.customers.iter().enumerate() {
                let line = careful_line(&scenario, &customer.id);
                let mut names = line.split_whitespace();
                play(&scenario, CustomerIndex(u32::try_from(place).unwrap()), |choices| {
                    let name = names.next().unwrap();
                    let chosen = choices.iter().copied().find(|reply| scenario.reply(*reply).id == name).unwrap();
                    let others = choices.iter().filter(|reply| **reply != chosen);
                    let most = others.map(|reply| length(&scenario, *reply, language)).max().unwrap();
                    decisions += 1;
                    // As long as another one tells nothing.
                    longest += usize::from(length(&scenario, chosen, language) > most);
                    chosen
                });
            }
            assert!(longest * 3 < decisions, "{} {language:?}: {longest} of {decisions}", scenario.id);
        }
    }
}

#[test]
fn who_is_not_won_has_something_left_to_wish() {
    // By the acts alone each of these customers got what they had hoped for.
    let lines = [
        (
            "second-call",
            "mr-okafor",
            "say-it-back you-rang-about-water came-back tomorrow it-will-happen either-way mine our-desk whole-no-visit right-to-ring",
        ),
        ("battery", "ms-lin", "read-back own-it compensate look-up slot plea name-time two-ways check-first full"),
    ];
    for (scenario, customer, line) in lines {
        let library = Library::embedded();
        let scenario = library.find(scenario).unwrap();
        let who = scenario.find_customer(customer).unwrap();
        let mut position = Position::start(scenario, who, &mut |_| {}).0;
        for name in line.split_whitespace() {
            let reply = scenario.find_reply(position.moment(), name).unwrap();
            position.step(scenario, reply, Hearing::default(), &mut Totals::default(), &mut |_| {});
        }
        assert_eq!(position.end().map(|end| end.outcome), Some(Outcome::Unresolved), "{customer}");
        let expects = &scenario.customer(who).expects;
        let left: Vec<_> = expects.iter().filter(|expected| !position.meets(&expected.met)).collect();
        assert_eq!(left.len(), 1, "{customer}: {left:?}");
    }
    // And nobody else can be lost beside a list that is ticked from top to bottom.
    for (scenario, customer) in calls() {
        let mut dice = ChaCha8Rng::seed_from_u64(5);
        for _ in 0..2000 {
            let (met, end) = {
                let mut position = Position::start(&scenario, customer, &mut |_| {}).0;
                while position.end().is_none() {
                    let choices: Vec<_> = position.choices(&scenario).collect();
                    let reply = choices[dice.next_u32() as usize % choices.len()];
                    position.step(&scenario, reply, Hearing::default(), &mut Totals::default(), &mut |_| {});
                }
                let expects = &scenario.customer(customer).expects;
                (expects.iter().all(|expected| position.meets(&expected.met)), position.end().unwrap())
            };
            assert!(!met || end.outcome == Outcome::DeEscalated, "{} {customer:?}", scenario.id);
        }
    }
}
