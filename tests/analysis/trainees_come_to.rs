//! What simulated trainees come to: the expert wins, and nobody else.

use super::any_call::any_call;
use super::brute::scenario;
use super::trainees::{played, said, setup};
use attune::analysis::trainees::{MOST_DECISIONS, PLAYS, Played, Policy, attempt};
use attune::analysis::{Graph, Search, came_to};
use attune::core::contact::{Awaits, Contact, Setup};
use attune::core::customer::Outcome;
use attune::core::scenario::{CustomerIndex, Scenario};
use attune::core::score::{ScoreKind, Scores};
use attune::core::text::Language;
use attune::library::Library;
use std::collections::BTreeSet;
use std::sync::Arc;

/// What it came to; nothing without an end.
fn worth(contact: &Contact) -> i16 {
    came_to(contact).unwrap_or(0)
}

fn expert(scenario: &Arc<Scenario>, graph: &Graph, seed: u64) -> Contact {
    attempt(scenario, setup(seed, Language::English), Policy::Expert.trainee(seed, Some(graph)).unwrap().as_mut())
}

#[test]
fn the_expert_comes_to_the_best_standing_and_nobody_to_a_better_one() {
    let mut beaten = 0;
    for seed in 0..60 {
        let scenario = scenario(&any_call(seed, 6));
        let graph = Search::new(&scenario, CustomerIndex(0)).run().unwrap();
        let Some(root) = graph.root() else { continue };
        let contact = expert(&scenario, &graph, seed);
        assert_eq!(worth(&contact), graph.worth(root).best, "call {seed}");
        assert_eq!(said(&contact), said(&expert(&scenario, &graph, seed + 1)), "call {seed}");
        // At every position it is the best reply, as the graph has it.
        let mut node = Some(root);
        for exchange in contact.exchanges() {
            let best = graph.best_edge(node.unwrap()).unwrap();
            assert_eq!(graph.step(best).reply, exchange.reply, "call {seed}");
            node = match graph.target(best) {
                attune::analysis::Target::Node(next) => Some(next),
                attune::analysis::Target::End(_) => None,
            };
        }
        for policy in Policy::ALL.into_iter().filter(|policy| *policy != Policy::Expert) {
            let other = worth(&played(policy, &scenario, setup(seed, Language::English)));
            assert!(other <= graph.worth(root).best, "{policy:?} in call {seed}");
            beaten += usize::from(other < graph.worth(root).best);
        }
    }
    assert!(beaten > 300, "beaten only {beaten} times");
}

/// A call in which one has to listen first and act then; whoever does it the other way round, or only one of both, has
/// a customer who trusts less. Going round in a circle is possible, too.
const KETTLE_CALL: &str = r#"Scenario(id: "any", title: "Any", company: "C", brief: "B",
    needs: {"heard": (text: "h"), "kettle": (text: "k")},
    customers: {"c0": (name: "C", age: 40, story: "s", fears: NotMattering, needs: ["heard", "kettle"],
        starts: (heat: 55, trust: 44, face: 16, heard: 5, worry: 40))},
    moments: {
        "opening": (says: {"l": (text: "The kettle is dead, for the third time.", tone: Sharp)},
            perceive: [(emotion: (shown: Anger, felt: Helplessness, intensity: 3))],
            replies: {
                "sorry": (text: "I am so sorry, please accept our apology.", moves: {Apologise: 1, ScriptGeneric: 1}, specific: Vague, goes: "then"),
                "back": (text: "Three kettles, three times dead.", moves: {Listen: 2, Validate: 1}, need: "heard", specific: Exact, goes: "then"),
                "send": (text: "A new one leaves today, and it is with you on Thursday before noon.", moves: {Act: 2}, need: "kettle", specific: Exact, goes: "then"),
                "again": (text: "Once more?", moves: {RepeatRequest: 1}, goes: "then"),
            }),
        "then": (says: {"l": (text: "And now?")}, replies: {
            "sorry": (text: "Sorry, sorry, thank you for your patience.", moves: {Apologise: 1, ScriptGeneric: 1}, specific: Vague, goes: "end"),
            "send": (text: "A new one leaves today.", moves: {Act: 2, Own: 2}, need: "kettle", specific: Exact, goes: "end"),
            "rules": (text: "The warranty covers one.", moves: {PolicyWall: 2}, goes: "end"),
        }),
    },
    endings: {"sent": (title: "S", later: "l", when: "said then.send"), "left": (title: "L", later: "l")})"#;

#[test]
fn means_are_those_of_the_single_attempts() {
    let scenario = scenario(KETTLE_CALL);
    let customer = CustomerIndex(0);
    let graph = Search::new(&scenario, customer).run().unwrap();
    for policy in [Policy::Random, Policy::AlwaysApologise, Policy::Expert] {
        let all: Vec<_> = (0..policy.plays())
            .map(|seed| {
                let mut trainee = policy.trainee(seed, Some(&graph)).unwrap();
                attempt(&scenario, setup(seed, Language::English), trainee.as_mut())
            })
            .collect();
        let count = all.len() as f64;
        let mean = |of: &dyn Fn(&Contact) -> f64| all.iter().map(of).sum::<f64>() / count;
        let found = Played::of(policy, &scenario, customer, Language::English, Some(&graph)).unwrap();
        assert_eq!(found, Played::of(policy, &scenario, customer, Language::English, Some(&graph)).unwrap());
        assert_eq!((found.policy, f64::from(found.plays)), (policy, count));
        for kind in ScoreKind::ALL {
            let expected = mean(&|contact| f64::from(Scores::of(contact).get(kind).value.unwrap())).round() as u8;
            assert_eq!(found.scores[kind as usize], Some(expected), "{policy:?} {kind:?}");
        }
        let standing = mean(&|contact| f64::from(worth(contact)));
        assert_eq!(found.worth, standing.round() as i16);
        let spread = mean(&|contact| (f64::from(worth(contact)) - standing).powi(2));
        let error = if count > 1.0 { (spread / (count - 1.0)).sqrt().ceil() } else { 0.0 };
        assert_eq!(found.error, error as i16);
        for (place, ended) in found.endings.iter().enumerate() {
            let came = all.iter().filter(|contact| contact.position().end().unwrap().ending.at() == place).count();
            assert_eq!(*ended as usize, came);
        }
        for (outcome, ended) in Outcome::ALL.into_iter().zip(found.outcomes) {
            let came = all.iter().filter(|contact| contact.position().end().unwrap().outcome == outcome).count();
            assert_eq!(ended as usize, came);
            assert_eq!(found.share(outcome), (came as f64 * 100.0 / count).round() as u8);
        }
    }
}

#[test]
fn on_a_small_call_the_expert_wins_by_a_margin() {
    let scenario = scenario(KETTLE_CALL);
    let customer = CustomerIndex(0);
    let graph = Search::new(&scenario, customer).run().unwrap();
    let play = |policy| Played::of(policy, &scenario, customer, Language::English, Some(&graph)).unwrap();
    let best = play(Policy::Expert);
    assert_eq!(said(&expert(&scenario, &graph, 0)), "back send");
    assert_eq!((best.plays, best.error, best.scores[0], best.share(Outcome::DeEscalated)), (1, 0, Some(100), 100));
    for policy in Policy::ALL.into_iter().filter(|policy| *policy != Policy::Expert) {
        let other = play(policy);
        assert_eq!(u64::from(other.plays), PLAYS);
        // More than twice the error of the mean, and more than a tenth of all there is.
        assert!(best.worth > other.worth + 2 * other.error + 100, "{policy:?}: {other:?} against {best:?}");
    }
}

#[test]
fn who_goes_round_in_a_circle_hangs_up_and_that_is_worth_nothing() {
    let text = KETTLE_CALL.replace(r#"moves: {RepeatRequest: 1}, goes: "then""#, r#"goes: "opening""#);
    let text =
        text.replace("Once more?", "Once more, once more, once more, once more, once more, once more, once more?");
    let scenario = scenario(&text);
    let contact = played(Policy::Longest, &scenario, setup(0, Language::English));
    assert_eq!(contact.exchanges().len(), MOST_DECISIONS);
    assert_ne!(contact.awaits(), Awaits::Nothing);
    let found = Played::of(Policy::Longest, &scenario, CustomerIndex(0), Language::English, None).unwrap();
    assert_eq!((found.worth, found.endings, found.outcomes), (0, vec![0, 0], [0; 4]));
    assert!(Scores::of(&contact).get(ScoreKind::Perception).value.is_some());
}

#[test]
fn names_are_message_ids_and_only_the_expert_needs_a_graph() {
    let names: BTreeSet<_> = Policy::ALL.into_iter().map(Policy::name).collect();
    assert_eq!(names.len(), Policy::ALL.len());
    assert!(names.iter().all(|name| name.chars().all(|letter| letter.is_ascii_lowercase() || letter == '-')));
    for policy in Policy::ALL {
        assert_eq!(policy.trainee(0, None).is_some(), policy != Policy::Expert);
        assert_eq!(policy.plays(), if policy == Policy::Expert { 1 } else { PLAYS });
    }
    let scenario = scenario(KETTLE_CALL);
    assert_eq!(Played::of(Policy::Expert, &scenario, CustomerIndex(0), Language::English, None), None);
}

#[test]
fn on_the_shipped_calls_every_habit_comes_to_an_end_and_none_wins() {
    let library = Library::embedded();
    for scenario in library.playable() {
        for customer in (0..scenario.customers.len()).map(|place| CustomerIndex(u32::try_from(place).unwrap())) {
            for policy in Policy::ALL.into_iter().filter(|policy| *policy != Policy::Expert) {
                let attempts: Vec<_> = (0..20)
                    .map(|seed| setup(seed, Language::ALL[seed as usize % Language::COUNT]))
                    .map(|setup| played(policy, scenario, Setup { customer, ..setup }))
                    .collect();
                let ends: Vec<_> = attempts.iter().map(|contact| contact.position().end().unwrap()).collect();
                let won = ends.iter().filter(|end| end.outcome == Outcome::DeEscalated).count();
                assert!(won * 2 < ends.len(), "{policy:?} wins {} {customer:?}: {won} of 20", scenario.id);
            }
        }
    }
}
