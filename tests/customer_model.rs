//! The nine policies of the research's prototype table, played over a seeded population of customers.

use attune::core::customer::{
    Level, Model, Move, Moves, Outcome, State, Temperament, Totals, Turn, contact_rating, momentary_quality,
    population::Population,
};
use std::fmt::Write;

/// One step of a policy: moves with grades, how well they fit and how concrete they are (thousandths), and the seconds
/// by which they come late.
#[derive(Clone, Copy)]
struct Step {
    moves: &'static [(Move, u8)],
    fit: i32,
    specificity: i32,
    overdue: i32,
}

const fn step(moves: &'static [(Move, u8)]) -> Step {
    Step { moves, fit: 1000, specificity: 800, overdue: 0 }
}

use Move::{
    Act, Apologise, CheckBack, DeflectColleague, Explain, Label, Listen, Minimise, Misread, Options, Own, PolicyWall,
    RushClose, ScriptGeneric, SelfAttribute, Silence, Validate, WinArgument,
};

const LISTEN: Step = step(&[(Listen, 2), (Label, 2)]);
const OWN_AND_ACT: Step = step(&[(Own, 2), (Act, 2)]);
const OPTIONS: Step = step(&[(Options, 2), (Explain, 1)]);
const WARM_CLOSE: Step = step(&[(CheckBack, 2), (Validate, 1)]);
const SORRY: Step = step(&[(Apologise, 2)]);
const SILENT: Step = step(&[(Silence, 2)]);
const BARE_FACT: Step = step(&[(WinArgument, 2), (Explain, 1)]);
const STEP_DOWN: Step = step(&[(SelfAttribute, 2), (Act, 2)]);

const CAREFUL: [Step; 6] = [LISTEN, LISTEN, OWN_AND_ACT, OWN_AND_ACT, OPTIONS, WARM_CLOSE];
const SOLVE_FIRST: [Step; 6] = [OWN_AND_ACT, OWN_AND_ACT, OPTIONS, OWN_AND_ACT, OPTIONS, OWN_AND_ACT];
const APOLOGISE: [Step; 6] = [SORRY; 6];
const EMPATHY_ONLY: [Step; 6] =
    [LISTEN, step(&[(Validate, 2), (Label, 1)]), LISTEN, step(&[(Validate, 2), (Apologise, 1)]), LISTEN, LISTEN];
const SILENT_THEN_FACT: [Step; 6] = [SILENT, SILENT, SILENT, SILENT, BARE_FACT, BARE_FACT];
const SILENT_THEN_STEP_DOWN: [Step; 6] =
    [SILENT, SILENT, step(&[(SelfAttribute, 2), (Listen, 2)]), STEP_DOWN, OWN_AND_ACT, OPTIONS];
const CALM_DOWN: [Step; 6] = [step(&[(Minimise, 2), (PolicyWall, 2)]); 6];
const FILE_COMPLAINT: [Step; 6] = [step(&[(Misread, 2), (DeflectColleague, 2), (RushClose, 1)]); 6];
const NICETIES: [Step; 6] = [step(&[(ScriptGeneric, 2), (Apologise, 1)]); 6];

/// Shares of a population in per cent, and the mean change of heat in points.
#[derive(Debug, Clone, Copy)]
struct Shares {
    deescalated: i32,
    escalated: i32,
    quiet_exit: i32,
    unresolved: i32,
    heat: f64,
}

fn play(mut customer: Model, steps: &[Step]) -> (Outcome, i32) {
    let start = i32::from(customer.state().heat);
    for step in steps {
        let moves: Moves = step.moves.iter().copied().collect();
        let turn = Turn { fit: step.fit, specificity: step.specificity, overdue: step.overdue, ..Turn::of(&moves) };
        customer.hear(&turn, &mut Totals::default());
        if Outcome::breaks_off(customer.state()).is_some() {
            break;
        }
    }
    (customer.outcome(), i32::from(customer.state().heat) - start)
}

fn shares(population: Population, steps: &[Step]) -> Shares {
    const COUNT: i32 = 2000;
    let ends: Vec<_> = population.draw(11, COUNT as usize).into_iter().map(|customer| play(customer, steps)).collect();
    let share = |outcome| (ends.iter().filter(|end| end.0 == outcome).count() as i32 * 100 + COUNT / 2) / COUNT;
    Shares {
        deescalated: share(Outcome::DeEscalated),
        escalated: share(Outcome::Escalated),
        quiet_exit: share(Outcome::QuietExit),
        unresolved: share(Outcome::Unresolved),
        heat: f64::from(ends.iter().map(|end| end.1).sum::<i32>()) / f64::from(COUNT),
    }
}

/// The prototype's table (the research, section 1), in per cent: de-escalated, escalated, quiet exit, unresolved.
const PROTOTYPE: [(&str, &[Step], [i32; 4]); 9] = [
    ("careful", &CAREFUL, [93, 0, 0, 6]),
    ("solve first", &SOLVE_FIRST, [38, 2, 1, 59]),
    ("apologise throughout", &APOLOGISE, [0, 6, 54, 39]),
    ("empathy only", &EMPATHY_ONLY, [10, 0, 14, 76]),
    ("silent, then the bare fact", &SILENT_THEN_FACT, [0, 71, 3, 26]),
    ("silent, then a step down", &SILENT_THEN_STEP_DOWN, [52, 3, 0, 45]),
    ("calm down and policy", &CALM_DOWN, [0, 97, 3, 1]),
    ("file the side complaint", &FILE_COMPLAINT, [0, 94, 6, 0]),
    ("scripted niceties", &NICETIES, [0, 53, 40, 8]),
];

fn usual(steps: &[Step]) -> Shares {
    shares(Population::default(), steps)
}

#[test]
fn the_nine_policies_end_as_in_the_prototype() {
    let mut table = String::new();
    for (name, policy, [deescalated, escalated, quiet_exit, unresolved]) in PROTOTYPE {
        let ours = usual(policy);
        let _ = writeln!(
            table,
            "{name:28} {:3} ({deescalated:3})  {:3} ({escalated:3})  {:3} ({quiet_exit:3})  {:3} ({unresolved:3})  {:+.1}",
            ours.deescalated, ours.escalated, ours.quiet_exit, ours.unresolved, ours.heat
        );
    }
    println!("de-escalated, escalated, quiet exit, unresolved in per cent (prototype), mean change of heat\n{table}");
    for (name, policy, prototype) in PROTOTYPE {
        let ours = usual(policy);
        // The winners and losers are the same, to within 12 in a hundred.
        assert!((ours.deescalated - prototype[0]).abs() <= 12, "{name}: {ours:?}");
        // What goes badly goes badly in the same way: the larger of the two bad ends is the same one.
        if prototype[1].max(prototype[2]) >= 20 {
            assert_eq!(ours.escalated > ours.quiet_exit, prototype[1] > prototype[2], "{name}: {ours:?}");
            assert!(2 * (ours.escalated + ours.quiet_exit) >= prototype[1] + prototype[2], "{name}: {ours:?}");
        }
    }
}

#[test]
fn bad_policies_are_less_certain_than_in_the_prototype() {
    // Misfit (a) of the research: real customers have inertia (evidence B1).
    for (policy, prototype) in [(&CALM_DOWN, 97), (&FILE_COMPLAINT, 94), (&NICETIES, 53)] {
        let ours = usual(policy);
        assert!(ours.escalated < prototype, "{ours:?}");
    }
}

#[test]
fn waiting_a_little_is_forgiven_and_waiting_long_is_not() {
    // Misfit (b): the prototype lost two thirds of good calls to a mean wait of a minute; the knee is at three (N7).
    let slow = |overdue, turns: std::ops::Range<usize>| {
        let mut steps = CAREFUL;
        steps[turns].iter_mut().for_each(|step| step.overdue = overdue);
        usual(&steps).deescalated
    };
    let [never, once, always, minutes] = [slow(0, 0..6), slow(15, 2..3), slow(15, 0..6), slow(60, 0..6)];
    println!("slow never {never} %, once {once} %, by 15 s each turn {always} %, by 60 s each turn {minutes} %");
    assert!(never - once <= 10, "one slow answer: {never} {once}");
    assert!(always > 50, "35 s of silence before each answer: {always}");
    assert!(minutes < never / 2, "80 s of silence before each answer: {minutes}");
}

#[test]
fn feeling_before_acting_pays_when_hot_and_not_when_calm() {
    let feel_act = [LISTEN, LISTEN, OWN_AND_ACT, OWN_AND_ACT, OPTIONS];
    let act_feel = [OWN_AND_ACT, OWN_AND_ACT, OPTIONS, LISTEN, LISTEN];
    let advantage = |heat| {
        let population = Population { heat, ..Population::default() };
        shares(population, &feel_act).deescalated - shares(population, &act_feel).deescalated
    };
    assert!(advantage(68) >= 11, "{}", advantage(68));
    assert!(advantage(30).abs() <= 3, "{}", advantage(30));
}

#[test]
fn listening_is_worth_more_the_hotter_the_customer() {
    let advantage = |heat| {
        let population = Population { heat, ..Population::default() };
        let without = [OWN_AND_ACT, OWN_AND_ACT, OWN_AND_ACT, OPTIONS, WARM_CLOSE];
        let with = [LISTEN, LISTEN, OWN_AND_ACT, OWN_AND_ACT, OPTIONS, WARM_CLOSE];
        shares(population, &with).deescalated - shares(population, &without).deescalated
    };
    let [cool, warm, hot] = [35, 50, 68].map(advantage);
    assert!(cool < warm && warm < hot, "{cool} {warm} {hot}");
}

#[test]
fn every_earlier_failure_makes_the_same_good_play_harder() {
    let after = |failures| shares(Population { failures, ..Population::default() }, &CAREFUL).deescalated;
    let [none, one, two, three] = [0, 1, 2, 3].map(after);
    assert!(none > one && one > two && two > three, "{none} {one} {two} {three}");
    assert!(none - three >= 30, "double deviation: {none} to {three}");
}

#[test]
fn concrete_words_and_the_right_need_pay() {
    let specific = |specificity| usual(&CAREFUL.map(|step| Step { specificity, ..step })).deescalated;
    assert!(specific(200) + 25 <= specific(1000), "{} {}", specific(200), specific(1000));
    let fitting = |fit| usual(&CAREFUL.map(|step| Step { fit, ..step })).deescalated;
    assert!(fitting(150) + 35 <= fitting(1000), "{} {}", fitting(150), fitting(1000));
}

#[test]
fn good_play_is_valued_where_nothing_can_be_mended() {
    let vain = Population { fixable: 150, ..Population::default() };
    assert!(shares(vain, &CAREFUL).deescalated >= 60);
    assert_eq!(shares(vain, &APOLOGISE).deescalated, 0);
}

#[test]
fn silence_costs_and_a_step_down_wins_part_of_it_back() {
    let silent = |turns: usize, rest: &[Step]| {
        let steps: Vec<Step> = std::iter::repeat_n(SILENT, turns).chain(rest.iter().copied()).collect();
        usual(&steps).deescalated
    };
    let bare = [OWN_AND_ACT, OWN_AND_ACT, OPTIONS];
    let step_down = [step(&[(SelfAttribute, 2), (Listen, 2)]), OWN_AND_ACT, OWN_AND_ACT, OPTIONS];
    assert!(silent(0, &step_down) > silent(2, &step_down) && silent(2, &step_down) > silent(4, &step_down));
    assert!((0..5).all(|turns| silent(turns, &step_down) > silent(turns, &bare)));
}

#[test]
fn magnitudes_are_those_of_real_conversations() {
    // Evidence N1: supported people fall by 1.99 on a scale of one to five, half of its four steps.
    let good = usual(&CAREFUL).heat / 25.0;
    assert!((-2.4..=-1.6).contains(&good), "{good}");
    // N2: failed conversations fall by 0.21; careless ones here end within half a step of that.
    let failed = [&SOLVE_FIRST, &APOLOGISE, &NICETIES, &CALM_DOWN, &SILENT_THEN_FACT];
    let mean = failed.iter().map(|policy| usual(policy.as_slice()).heat / 25.0).sum::<f64>() / failed.len() as f64;
    assert!((-0.71..=0.29).contains(&mean), "{mean}");
}

#[test]
fn the_last_moment_and_the_mean_make_the_rating_and_the_first_hardly() {
    let policies: Vec<&[Step]> = PROTOTYPE.iter().map(|(_, policy, _)| *policy).collect();
    let mut contacts = Vec::new();
    for (place, mut customer) in Population::default().draw(5, 1000).into_iter().enumerate() {
        // Steps of several policies after each other, so that a start does not decide the end.
        let qualities: Vec<i32> = (0..6)
            .map(|turn| {
                let step = policies[(place * 7 + turn * (place % 5 + 1)) % policies.len()][turn];
                let moves: Moves = step.moves.iter().copied().collect();
                let turn = Turn { fit: step.fit, specificity: step.specificity, ..Turn::of(&moves) };
                customer.hear(&turn, &mut Totals::default());
                momentary_quality(customer.state())
            })
            .collect();
        let rating = contact_rating(&qualities).unwrap();
        let mean = qualities.iter().sum::<i32>() / 6;
        contacts.push([rating, qualities[0], mean, qualities[5]].map(f64::from));
    }
    let correlation = |column: usize| pearson(contacts.iter().map(|contact| (contact[0], contact[column])));
    let [first, mean, last] = [1, 2, 3].map(correlation);
    println!(
        "correlation of the rating with the first moment {first:.2}, the mean {mean:.2}, the last {last:.2} (N3: .16-.20, .60, .61)"
    );
    assert!(first < mean && first < last && first < 0.6, "{first} {mean} {last}");
}

fn pearson(pairs: impl Iterator<Item = (f64, f64)> + Clone) -> f64 {
    let count = pairs.clone().count() as f64;
    let mean = |pick: fn((f64, f64)) -> f64| pairs.clone().map(pick).sum::<f64>() / count;
    let (mean_x, mean_y) = (mean(|pair| pair.0), mean(|pair| pair.1));
    let sum = |of: &dyn Fn(f64, f64) -> f64| pairs.clone().map(|(x, y)| of(x - mean_x, y - mean_y)).sum::<f64>();
    sum(&|x, y| x * y) / (sum(&|x, _| x * x) * sum(&|_, y| y * y)).sqrt()
}

#[test]
fn anger_that_falls_because_hope_is_gone_is_a_quiet_exit() {
    // 算了: endless apology lowers the heat of most customers it loses, and the program knows it is no success.
    let lost: Vec<_> = Population::default()
        .draw(3, 500)
        .into_iter()
        .map(|customer| play(customer, &APOLOGISE))
        .filter(|(outcome, _)| *outcome == Outcome::QuietExit)
        .collect();
    assert!(lost.len() > 200);
    assert!(lost.iter().filter(|(_, heat)| *heat < 0).count() * 10 > lost.len() * 9);
}

#[test]
fn trust_never_reaches_nothing() {
    // Misfit (d).
    let mut customers = Population { failures: 3, ..Population::default() }.draw(2, 500);
    let least = customers.iter_mut().map(|customer| {
        let moves = Moves::default().with(DeflectColleague, 2).with(RushClose, 2);
        for _ in 0..6 {
            customer.hear(&Turn::of(&moves), &mut Totals::default());
        }
        customer.state().trust
    });
    assert_eq!(least.min(), Some(State::TRUST_FLOOR));
}

#[test]
fn the_same_words_please_one_and_lose_another() {
    // Item 21: one script, two customers.
    let gentle = Temperament {
        needs_empathy: Level::VeryHigh.thousandths(),
        scepticism: Level::VeryLow.thousandths(),
        ..Temperament::default()
    };
    let sceptic = Temperament {
        needs_empathy: Level::VeryLow.thousandths(),
        scepticism: Level::VeryHigh.thousandths(),
        warmth_budget: 2,
        ..Temperament::default()
    };
    let start = State { heat: 66, trust: 36, face: 10, heard: 10, worry: 40, progress: 0, effort: 0 };
    let warm = step(&[(Listen, 2), (Label, 1), (Apologise, 1)]);
    let script = [
        warm,
        warm,
        step(&[(Apologise, 2), (Validate, 2)]),
        OWN_AND_ACT,
        OWN_AND_ACT,
        step(&[(Own, 2), (Validate, 1)]),
    ];
    let [pleased, lost] =
        [gentle, sceptic].map(|temperament| play(Model::arriving(start, temperament, 0).0, &script).0);
    assert_eq!(pleased, Outcome::DeEscalated);
    assert_ne!(lost, Outcome::DeEscalated);
}
