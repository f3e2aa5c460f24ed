//! The nine policies of the research's prototype table, played over a seeded population of customers.

use attune::core::customer::{Model, Move, Moves, Outcome, Turn, fixed, population::Population};

/// One step of a policy: moves with grades, and how well they fit and how concrete they are (thousandths).
#[derive(Clone, Copy)]
struct Step {
    moves: &'static [(Move, u8)],
    fit: i32,
    specificity: i32,
}

const fn step(moves: &'static [(Move, u8)]) -> Step {
    Step { moves, fit: 1000, specificity: 800 }
}

use Move::*;

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
const SILENT_THEN_STEP_DOWN: [Step; 6] = [SILENT, SILENT, step(&[(SelfAttribute, 2), (Listen, 2)]), STEP_DOWN, OWN_AND_ACT, OPTIONS];
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
        customer.hear(&Turn { fit: step.fit, specificity: step.specificity, overdue: 0, ..Turn::of(&moves) });
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

#[test]
fn print_table() {
    let _ = fixed::ONE;
    for (name, policy) in [
        ("careful", &CAREFUL), ("solve first", &SOLVE_FIRST), ("apologise", &APOLOGISE), ("empathy only", &EMPATHY_ONLY),
        ("silent+fact", &SILENT_THEN_FACT), ("silent+step", &SILENT_THEN_STEP_DOWN), ("calm down", &CALM_DOWN),
        ("file", &FILE_COMPLAINT), ("niceties", &NICETIES),
    ] {
        println!("{name:12} {:?}", shares(Population::default(), policy));
    }
    for k in 0..4 { println!("k={k} {:?}", shares(Population { failures: k, ..Population::default() }, &CAREFUL)); }
    for fix in [150, 900] { println!("fix={fix} {:?} apol {:?}", shares(Population { fixable: fix, ..Population::default() }, &CAREFUL), shares(Population { fixable: fix, ..Population::default() }, &APOLOGISE)); }
    for heat in [30, 50, 68, 80] { 
      let p = Population { heat, ..Population::default() };
      let ha = [LISTEN, LISTEN, OWN_AND_ACT, OWN_AND_ACT, OPTIONS]; let ah = [OWN_AND_ACT, OWN_AND_ACT, OPTIONS, LISTEN, LISTEN];
      println!("heat {heat}: feel-act {:?}\n         act-feel {:?}", shares(p, &ha), shares(p, &ah));
    }
    for s in [200, 500, 1000] { let c = CAREFUL.map(|x| Step { specificity: s, ..x }); println!("spec {s} {:?}", shares(Population::default(), &c)); }
    for f in [150, 1000] { let c = CAREFUL.map(|x| Step { fit: f, ..x }); println!("fit {f} {:?}", shares(Population::default(), &c)); }
    for n in 0..5 { let mut v = vec![SILENT; n]; let mut w = v.clone(); v.extend([OWN_AND_ACT, OWN_AND_ACT, OPTIONS]); w.extend([step(&[(SelfAttribute,2),(Listen,2)]), OWN_AND_ACT, OWN_AND_ACT, OPTIONS]); println!("silent {n} bare {:?} step {:?}", shares(Population::default(), &v), shares(Population::default(), &w)); }
}
