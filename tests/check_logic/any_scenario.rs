//! Any scenario: drawn from a seed, with conditions of every kind in every place.

use crate::support::Dice;
use std::fmt::Write;

/// How much of everything there is.
struct Plan {
    moments: usize,
    customers: usize,
    endings: usize,
}

/// The text of a scenario. A moment `m2` has replies `r0`…; the branch at place 1 of its reply `r0` leads through
/// a moment `v-2-0-1`, which says so. Most moments begin with a line `mark`.
pub(super) fn any_scenario(seed: u64) -> String {
    let mut dice = Dice::of(seed);
    let plan = Plan { moments: 2 + dice.below(5), customers: 1 + dice.below(3), endings: 2 + dice.below(3) };
    let mut text = String::from(
        r#"Scenario(id: "any", title: "Any", company: "C", brief: "B", needs: {"n": (text: "n")}, customers: {"#,
    );
    for customer in 0..plan.customers {
        let failed = r#"(when: "w", by: "b", note: "n", failed: true), "#.repeat(dice.below(3));
        let met = condition(&mut dice, &plan, 2);
        write!(
            text,
            r#""c{customer}": (name: "C", age: 4, story: "s", fears: NotMattering, needs: ["n"], earlier: [{failed}],
                expects: {{"x": (text: "x", met: "{met}")}}, starts: (heat: {}, trust: {}, face: {}, heard: {})),"#,
            dice.below(101),
            dice.below(101),
            dice.below(101),
            dice.below(101)
        )
        .unwrap();
    }
    text.push_str("}, moments: {");
    for moment in 0..plan.moments {
        write_moment(&mut dice, &plan, moment, &mut text);
    }
    text.push_str("}, endings: {");
    for ending in 0..plan.endings {
        write!(text, r#""e{ending}": (title: "E", later: "l", "#).unwrap();
        if ending + 1 < plan.endings {
            write!(text, r#"when: "{}", "#, condition(&mut dice, &plan, 2)).unwrap();
        }
        write!(text, r#"says: {{"mark": (text: "Words."), {}}}), "#, lines(&mut dice, &plan)).unwrap();
    }
    text + "})"
}

fn write_moment(dice: &mut Dice, plan: &Plan, moment: usize, text: &mut String) {
    let mark = if dice.percent(70) { r#""mark": (text: "Words."), "# } else { "" };
    write!(text, r#""m{moment}": (says: {{{mark}{}}}, "#, lines(dice, plan)).unwrap();
    if dice.percent(15) {
        // Onwards, so that nothing goes round in silence.
        let goes = if moment + 1 < plan.moments { format!("m{}", moment + 1) } else { "end".to_owned() };
        write!(text, r#"goes: "{goes}"), "#).unwrap();
        return;
    }
    if dice.percent(30) {
        let sets: Vec<String> = (0..=dice.below(2)).map(|_| format!("({}words: Ask)", when(dice, plan, 60))).collect();
        write!(text, "perceive: [{}], ", sets.join(", ")).unwrap();
    }
    text.push_str("replies: {");
    let mut through = String::new();
    for reply in 0..=dice.below(4) {
        let act = dice.one(&["Say", "Say", "Say", "Listen", "Interject", "Ticket", "Hold"]);
        let kind = dice.one(&["Listen", "Own", "Act", "BlameCustomer", "Apologise", "PolicyWall", "Minimise"]);
        let mut effects = String::new();
        for quantity in ["heat", "trust", "face", "heard", "worry", "effort"] {
            if dice.percent(35) {
                let points = dice.below(121) as i32 - 60;
                write!(effects, "{quantity}: {points}, ").unwrap();
            }
        }
        let mut branches = String::new();
        for branch in 0..dice.below(3) {
            let name = format!("v-{moment}-{reply}-{branch}");
            let condition = condition(dice, plan, 2);
            if dice.percent(15) {
                write!(branches, r#"(when: "{condition}", ends: "e{}"), "#, dice.below(plan.endings)).unwrap();
            } else {
                write!(branches, r#"(when: "{condition}", goes: "{name}"), "#).unwrap();
                let goes = target(dice, plan);
                write!(through, r#""{name}": (says: {{"mark": (text: "Words.")}}, goes: "{goes}"), "#).unwrap();
            }
        }
        let way = match dice.below(10) {
            0 => format!(r#"ends: "e{}""#, dice.below(plan.endings)),
            1 => r#"goes: "end""#.to_owned(),
            _ => format!(r#"goes: "{}""#, target(dice, plan)),
        };
        write!(
            text,
            r#""r{reply}": (text: "Yes.", act: {act}, {}moves: {{{kind}: {}}}, takes: {}, effects: {{{effects}}},
                branches: [{branches}], {way}), "#,
            when(dice, plan, 45),
            1 + dice.below(2),
            dice.below(40)
        )
        .unwrap();
    }
    write!(text, "}}), {through}").unwrap();
}

/// A moment, rather than the end most of the time.
fn target(dice: &mut Dice, plan: &Plan) -> String {
    if dice.percent(10) { "end".to_owned() } else { format!("m{}", dice.below(plan.moments)) }
}

fn lines(dice: &mut Dice, plan: &Plan) -> String {
    let mut text = String::new();
    for line in 0..dice.below(4) {
        let when =
            if line > 0 && dice.percent(25) { r#"when: "otherwise", "#.to_owned() } else { when(dice, plan, 90) };
        write!(text, r#""l{line}": ({when}text: "And [so] on."), "#).unwrap();
    }
    text
}

fn when(dice: &mut Dice, plan: &Plan, share: usize) -> String {
    if dice.percent(share) { format!(r#"when: "{}", "#, condition(dice, plan, 2)) } else { String::new() }
}

fn condition(dice: &mut Dice, plan: &Plan, depth: usize) -> String {
    if depth > 0 && dice.percent(60) {
        let parts: Vec<String> =
            (0..2 + dice.below(2)).map(|_| format!("({})", condition(dice, plan, depth - 1))).collect();
        return match dice.below(3) {
            0 => format!("not {}", parts[0]),
            1 => parts.join(" and "),
            _ => parts.join(" or "),
        };
    }
    let comparison = dice.one(&["<", "<=", "==", ">=", ">"]);
    match dice.below(10) {
        0..=3 => {
            let quantity = dice.one(&["heat", "trust", "face", "heard", "worry", "progress", "effort"]);
            // The edges, too, and the edges of what decides how a contact stands.
            let number = [0, 5, 11, 12, 39, 40, 44, 45, 46, 100, dice.below(101)][dice.below(11)];
            format!("{quantity} {comparison} {number}")
        }
        4 => match dice.below(3) {
            0 => format!("clock {comparison} {}", dice.below(200)),
            1 => format!("turns {comparison} {}", dice.below(6)),
            _ => format!("failures {comparison} {}", dice.below(4)),
        },
        5 => format!("customer c{}", dice.below(plan.customers)),
        6 => dice.one(&["deescalated", "unresolved", "quiet-exit", "escalated"]).to_owned(),
        7 => format!("visited m{}", dice.below(plan.moments)),
        // Names that are not there are put right by the caller.
        _ => format!("said m{}.r{}", dice.below(plan.moments), dice.below(4)),
    }
}
