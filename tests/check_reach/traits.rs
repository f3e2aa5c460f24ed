//! Which replies weigh which trait: the table of the check, held against the model and against a contact that is played.

use super::changed;
use attune::core::check::{TRAITS, Trait};
use attune::core::contact::{Action, Contact, Setup};
use attune::core::customer::{Effects, Model, Move, Moves, State, Temperament, Totals, Turn};
use attune::core::scenario::{Act, CustomerIndex, Reply, Scenario};
use attune::core::source::load;
use attune::core::text::Language;
use std::sync::Arc;

/// A temperament with as little of a trait as there can be, or as much.
fn with(found: &Trait, much: bool, mut temperament: Temperament) -> Temperament {
    let thousandths = if much { 950 } else { 100 };
    match found.field {
        "face_sensitivity" => temperament.face_sensitivity = thousandths,
        "needs_empathy" => temperament.needs_empathy = thousandths,
        "scepticism" => temperament.scepticism = thousandths,
        "fixable" => temperament.fixable = if much { 1000 } else { 0 },
        "warmth_budget" => temperament.warmth_budget = if much { 200 } else { 1 },
        other => panic!("no trait {other}"),
    }
    temperament
}

/// What was said before: nothing, apologies as far as they count, one thing that is warm.
const BEFORE: [&[Move]; 3] = [&[], &[Move::Apologise, Move::Apologise], &[Move::Label]];

/// Where customers stood when they heard a turn of one kind, and what it did, in every situation that is tried.
fn heard(kind: Move, found: &Trait, much: bool) -> Vec<(State, Effects)> {
    let mut all = Vec::new();
    for warmth_budget in [1, 6] {
        let temperament = with(found, much, Temperament { warmth_budget, ..Temperament::default() });
        for (heat, face) in [(30, 20), (60, 60), (85, 90)] {
            for before in BEFORE {
                let state = State { heat, face, trust: 50, heard: 40, worry: 50, progress: 10, effort: 5 };
                let (mut model, _) = Model::arriving(state, temperament, 0);
                for kind in before {
                    // What fits nobody moves nobody, and is remembered.
                    let moves = Moves::default().with(*kind, 1);
                    model.hear(&Turn { fit: 0, specificity: 0, ..Turn::of(&moves) }, &mut Totals::default());
                }
                let stands = *model.state();
                let mut effects = Effects::new();
                model.hear(&Turn::of(&Moves::default().with(kind, 2)), &mut effects);
                all.push((stands, effects));
            }
        }
    }
    all
}

/// Whether a turn of one kind, heard by customers who stand at the same place, does something else to who has much of a
/// trait than to who has little.
fn is_weighed(kind: Move, found: &Trait) -> bool {
    let pairs = heard(kind, found, false).into_iter().zip(heard(kind, found, true));
    let mut same_place = pairs.filter(|((little, _), (much, _))| little == much).peekable();
    assert!(same_place.peek().is_some());
    same_place.any(|((_, little), (_, much))| little.as_slice() != much.as_slice())
}

fn scenario(changes: &[super::Change]) -> Scenario {
    load(&changed(changes)).scenario.expect("a call that can be played")
}

fn first_reply(scenario: &Scenario) -> &Reply {
    scenario.reply(scenario.moments[0].replies[0])
}

#[test]
fn a_trait_is_weighed_by_the_moves_that_the_model_weighs_it_for() {
    let scenario = scenario(&[]);
    let mut wrong = Vec::new();
    for found in &TRAITS {
        for kind in Move::ALL {
            let moves = Moves::default().with(kind, 2);
            // An interjection is nothing but its moves.
            let reply = Reply { act: Act::Interject, moves, ..first_reply(&scenario).clone() };
            let differs = is_weighed(kind, found);
            if differs != found.is_weighed_by(&reply) {
                wrong.push(format!("{} by {}: the model {differs}", found.field, kind.name()));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// Where a customer stands after the first reply, given at once or when the customer is silent.
fn after(scenario: &Scenario, at_once: bool) -> State {
    let setup = Setup::new(CustomerIndex(0), 1, Language::English, false);
    let (mut contact, _) = Contact::start(Arc::new(scenario.clone()), setup);
    let at = if at_once { 0 } else { contact.spoken() };
    let reply = first_reply(scenario).id.clone();
    contact.act(&Action::Reply(reply), at).expect("it is on offer");
    *contact.position().model().state()
}

#[test]
fn a_trait_is_weighed_by_the_acts_of_a_contact_that_weigh_it() {
    let mut wrong = Vec::new();
    for act in ["Say", "Listen", "Interject", "LookUp(\"terms\")", "Hold", "Transfer", "Ticket"] {
        let act_of_reply: &'static str = format!("act: {act}, takes: 60, specific: Exact, goes: \"what-now\",").leak();
        let played = scenario(&[
            ("perceive: [(emotion: (shown: Anger, felt: Worry, intensity: 3), words: Plead)],", "mistaken: true,"),
            ("moves: {Listen: 2}, need: \"to-matter\", specific: Exact, goes: \"what-now\",", act_of_reply),
            (
                "customers: {",
                "knowledge: {\"terms\": (title: \"Terms\", text: \"Dates are estimates.\")}, customers: {",
            ),
        ]);
        for found in &TRAITS {
            let with = |much| {
                let mut played = played.clone();
                let customer = &mut played.customers[0];
                customer.temperament = with(found, much, customer.temperament);
                played
            };
            let (little, much) = (with(false), with(true));
            let differs = [true, false].into_iter().any(|at_once| after(&little, at_once) != after(&much, at_once));
            if differs != found.is_weighed_by(first_reply(&played)) {
                wrong.push(format!("{} by {act}: the contact {differs}", found.field));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}
