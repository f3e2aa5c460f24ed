//! Any call that is short enough to be played in full: drawn from a seed, with everything on which a future can depend.

use crate::support::Dice;
use std::fmt::Write;

/// How much of everything there is.
struct Plan {
    /// Decisions on the longest line.
    levels: usize,
    /// Moments at each of them.
    width: usize,
    replies: usize,
}

/// The text of a call of at most `levels` decisions. Moments `m1-0`, `m1-1`… stand after one decision; each has replies
/// `r0`, `r1`….
pub(super) fn any_call(seed: u64, levels: usize) -> String {
    let mut dice = Dice::of(seed);
    let plan = Plan { levels: 1 + dice.below(levels), width: 1 + dice.below(2), replies: 3 + dice.below(2) };
    let mut text = String::from(r#"Scenario(id: "any", title: "Any", company: "C", brief: "B", needs: {"#);
    for need in 0..3 {
        let late = if dice.percent(60) { format!(", late: {}", 3 + dice.below(60)) } else { String::new() };
        write!(text, r#""n{need}": (text: "n"{late}), "#).unwrap();
    }
    let failed = r#"(when: "w", by: "b", note: "n", failed: true), "#.repeat(dice.below(3));
    let scepticism = dice.one(&["VeryLow", "Medium", "VeryHigh"]);
    write!(
        text,
        r#"}}, customers: {{"c0": (name: "C", age: 40, story: "s", fears: NotMattering, needs: ["n0", "n1"],
            earlier: [{failed}], temper: (scepticism: {scepticism}, warmth_budget: {}, patience: {}),
            starts: (heat: {}, trust: {}, face: {}, heard: {}, worry: {})),
            "c1": (name: "D", age: 41, story: "s", fears: NotMattering, needs: ["n2"], starts: (heat: 40, trust: 40))}}, moments: {{"#,
        dice.below(4),
        10 + dice.below(20),
        dice.below(90),
        20 + dice.below(81),
        if dice.percent(50) { 0 } else { dice.below(60) },
        dice.below(101),
        dice.below(101)
    )
    .unwrap();
    for level in 0..plan.levels {
        for place in 0..if level == 0 { 1 } else { plan.width } {
            write_moment(&mut dice, &plan, level, place, &mut text);
        }
    }
    text.push_str("}, endings: {");
    for ending in 0..2 {
        let outcome = if dice.percent(20) { "outcome: QuietExit, " } else { "" };
        let when = condition(&mut dice, &plan, plan.levels, 2);
        write!(text, r#""e{ending}": (title: "E", later: "l", when: "{when}", {outcome}), "#).unwrap();
    }
    text + r#""e2": (title: "E", later: "l")})"#
}

fn write_moment(dice: &mut Dice, plan: &Plan, level: usize, place: usize, text: &mut String) {
    write!(text, r#""m{level}-{place}": (says: {{"#).unwrap();
    // A moment at which nothing may be said leaves nothing to cut into.
    for line in 0..dice.below(3) {
        let when = match dice.below(4) {
            0 if line > 0 => r#"when: "otherwise", "#.to_owned(),
            1 => format!(r#"when: "{}", "#, condition(dice, plan, level, 1)),
            _ => String::new(),
        };
        write!(text, r#""l{line}": ({when}text: "And [so] on.", lasts: {}), "#, 1 + dice.below(12)).unwrap();
    }
    text.push_str("}, ");
    if dice.percent(30) {
        write!(text, r#"opens: ["n{}"], "#, dice.below(3)).unwrap();
    }
    if dice.percent(20) {
        text.push_str("mistaken: true, ");
    }
    if dice.percent(25) {
        text.push_str("perceive: [(words: Ask)], ");
    }
    text.push_str("replies: {");
    for reply in 0..2 + dice.below(plan.replies - 1) {
        write_reply(dice, plan, level, reply, text);
    }
    text.push_str("}), ");
}

fn write_reply(dice: &mut Dice, plan: &Plan, level: usize, reply: usize, text: &mut String) {
    let act = dice.one(&["Say", "Say", "Say", "Say", "Listen", "Interject", "Ticket", "Hold", "Transfer"]);
    let mut moves = String::new();
    for _ in 0..dice.below(4) {
        let kind = dice.one(&[
            "Listen",
            "Label",
            "Validate",
            "Normalise",
            "FaceGive",
            "Apologise",
            "Apologise",
            "Own",
            "Act",
            "Options",
            "Explain",
            "CheckBack",
            "BlameCustomer",
            "Minimise",
            "PolicyWall",
            "ScriptGeneric",
            "FalsePromise",
            "FalsePromise",
            "WinArgument",
            "Explore",
        ]);
        if !moves.contains(kind) {
            write!(moves, "{kind}: {}, ", 1 + dice.below(2)).unwrap();
        }
    }
    let mut more = String::new();
    // The first reply can always be given, so that most lines are long.
    if reply > 0 && dice.percent(25) {
        write!(more, r#"when: "{}", "#, condition(dice, plan, level, 1)).unwrap();
    }
    if dice.percent(50) {
        write!(more, r#"need: "n{}", "#, dice.below(3)).unwrap();
    }
    if dice.percent(25) {
        let opens = dice.below(40);
        write!(more, "window: (opens: {opens}, closes: {}), ", opens + 1 + dice.below(40)).unwrap();
    }
    if dice.percent(25) {
        let quantity = dice.one(&["heat", "trust", "face", "heard", "worry", "progress", "effort"]);
        write!(more, "effects: {{{quantity}: {}}}, ", dice.below(41) as i32 - 20).unwrap();
    }
    if act == "Ticket" {
        more.push_str(dice.one(&["keeps: [Demand], ", "keeps: [Emotion, Promise], ", ""]));
    }
    if dice.percent(25) {
        let when = condition(dice, plan, level, 1);
        write!(more, r#"branches: [(when: "{when}", {})], "#, way(dice, plan, level)).unwrap();
    }
    write!(
        text,
        r#""r{reply}": (text: "Yes.", act: {act}, moves: {{{moves}}}, specific: {}, takes: {}, {more}{}), "#,
        dice.one(&["Vague", "Plain", "Exact"]),
        dice.below(25),
        way(dice, plan, level)
    )
    .unwrap();
}

/// Onwards, or to the end.
fn way(dice: &mut Dice, plan: &Plan, level: usize) -> String {
    match dice.below(12) {
        0 => format!(r#"ends: "e{}""#, dice.below(3)),
        _ if level + 1 < plan.levels => format!(r#"goes: "m{}-{}""#, level + 1, dice.below(plan.width)),
        _ => r#"goes: "end""#.to_owned(),
    }
}

/// Something that can be asked after `level` decisions.
fn condition(dice: &mut Dice, plan: &Plan, level: usize, depth: usize) -> String {
    if depth > 0 && dice.percent(40) {
        let parts: Vec<String> = (0..2).map(|_| format!("({})", condition(dice, plan, level, depth - 1))).collect();
        return match dice.below(3) {
            0 => format!("not {}", parts[0]),
            1 => parts.join(" and "),
            _ => parts.join(" or "),
        };
    }
    let comparison = dice.one(&["<", "<=", "==", ">=", ">"]);
    match dice.below(10) {
        0..=3 => {
            let quantity = dice.one(&["heat", "trust", "face", "heard", "worry", "worry", "progress", "effort"]);
            format!("{quantity} {comparison} {}", dice.below(101))
        }
        4 => format!("clock {comparison} {}", dice.below(80)),
        5 => format!("turns {comparison} {}", dice.below(plan.levels + 1)),
        6 => dice.one(&["deescalated", "unresolved", "customer c0", "customer c1"]).to_owned(),
        7 => format!("visited m{}-0", dice.below(level.min(plan.levels - 1) + 1)),
        _ => format!("said m{}-0.r0", dice.below(level.min(plan.levels - 1) + 1)),
    }
}
