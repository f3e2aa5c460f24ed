//! The numbers that the guide tells are those of the model and of the clock.

use super::play::scenario;
use super::{GUIDES, read};
use attune::core::contact::{Action, Contact, Event, PerceptionAnswer, Setup, THINKING_SECONDS};
use attune::core::customer::{COEFFICIENTS, Level, State, Temperament};
use attune::core::scenario::{CustomerIndex, NeedIndex, Pace, Specificity};
use attune::core::text::{Language, Spoken, reading_millis, speaking_millis};
use std::sync::Arc;

/// Thousandths as points or as per cent.
fn points(thousandths: i32) -> String {
    let (whole, rest) = (thousandths / 10, thousandths % 10);
    if rest == 0 { whole.to_string() } else { format!("{whole}.{rest}") }
}

/// How much is said or read in a minute.
fn a_minute(language: Language, millis: fn(&str, Language) -> u32) -> usize {
    let word = if language == Language::Chinese { "字" } else { "word " };
    (1..1000).rev().find(|count| millis(&word.repeat(*count), language) <= 60_000).unwrap()
}

fn seconds(millis: u32) -> String {
    format!("{}.{}", millis / 1000, millis % 1000 / 100)
}

/// What a trainee has to decide in, once all is read.
fn decision(path: &str, language: Language) -> u64 {
    let scenario = Arc::new(scenario(path));
    let setup = Setup::new(CustomerIndex(0), 0, language, true);
    let (mut contact, _) = Contact::start(Arc::clone(&scenario), setup);
    let events = contact.act(&Action::Perceive(PerceptionAnswer::default()), 0).unwrap();
    let [Event::Perceived(_), Event::Offered { choices, budget, .. }] = &events[..] else { panic!("{events:?}") };
    let text = |reply| scenario.reply(reply).text.as_ref().map_or("", |text| text.get(language).as_str());
    let reading: u64 = choices.iter().map(|reply| u64::from(reading_millis(text(*reply), language))).sum();
    (budget - reading) / 1000
}

/// What stands in both guides, word for word.
fn in_both() -> Vec<String> {
    let c = COEFFICIENTS;
    vec![
        format!("`heat` + 0.{} × `face` − 0.{} × `trust`", c.escalates_face / 100, c.escalates_trust / 100),
        format!("`trust < {} and heat < {}`", points(c.quiet_exit_trust), points(c.quiet_exit_heat)),
        format!("`heat < {} and trust > {}`", points(c.deescalated_heat), points(c.deescalated_trust)),
        format!("`heard < {}`", points(c.quiet_exit_heard)),
        format!("`progress >= {}`", points(c.closing_progress)),
    ]
}

#[test]
fn its_numbers_are_those_that_count() {
    let c = COEFFICIENTS;
    let per_cent = |word: &str, part: i32| format!("{word} {}", points(part));
    let [first, second, third, other, none] = fits();
    let again = c.diminishing.map(|part| (part + 5) / 10);
    let english = vec![
        format!("above {}, such as", points(c.escalates_from)),
        format!("below a trust of {}", points(c.hope_gone_trust)),
        format!("takes {} points of heat, or {} if", points(c.heat_hope_gone), points(c.heat_hope_gone / 3)),
        format!("never falls below {}.", State::TRUST_FLOOR),
        format!("half while trust is below {}", points(c.deescalated_trust)),
        format!(
            "takes {} off the `trust` in `starts`, and adds {} to `heat`, {} to `worry`, {} to `effort`",
            points(c.handoff_trust),
            points(c.handoff_heat),
            points(c.handoff_worry),
            points(c.effort_failure)
        ),
        format!("`DeflectColleague` costs {} % more trust", points(c.trust_deflect_failure)),
        format!(
            "{first} % for the customer's first need, {second} % for the second, {third} % for the third, {other} %"
        ),
        format!("{none} % without `need`"),
        format!("{}, {}, {}, {}, {} and then {} %", again[0], again[1], again[2], again[3], again[4], again[5]),
        format!("count {} %, those from `Own` to `HandoverWithContext` {} %", points(c.phase_in), points(c.phase_out)),
        format!("up to a heat of {}", points(c.gate_open_heat)),
        format!("from {} not at all", points(c.gate_shut_heat)),
        format!("puts {} points of face at stake", points(c.face_mistaken_minute)),
        format!("only {} % of\nthe trust, of the calm", points(c.late_help)),
        format!("{} points of heat, {} of worry", points(c.heat_late_minute), points(c.worry_rise)),
        format!("and {} of effort", points(c.effort_minute)),
        format!("A reply comes {THINKING_SECONDS} seconds"),
        format!("`patience` ({} seconds", Temperament::default().patience),
        format!("its words, {} a minute", a_minute(Language::English, speaking_millis)),
        format!("on offer, {}\nwords a minute", a_minute(Language::English, reading_millis)),
        format!("and {} seconds to decide", decision(GUIDES[0].1, Language::English)),
        format!("a short pause, {} seconds", seconds(Spoken::SHORT_PAUSE)),
        format!("a long pause, {} seconds", seconds(Spoken::LONG_PAUSE)),
        format!("`Slow` takes {} % longer", Pace::Slow.duration_percent() - 100),
        format!("`Fast` {} % less", 100 - Pace::Fast.duration_percent()),
    ];
    let chinese = vec![
        format!("超过 {}，例如", points(c.escalates_from)),
        format!("信任低于 {}", points(c.hope_gone_trust)),
        format!("掉 {} 分，话里还伤人的掉 {} 分", points(c.heat_hope_gone), points(c.heat_hope_gone / 3)),
        format!("信任最低是 {}。", State::TRUST_FLOOR),
        format!("信任不到 {}，", points(c.deescalated_trust)),
        format!(
            "扣 {} 分 `trust`，加 {} 分 `heat`、{} 分 `worry`、{} 分 `effort`",
            points(c.handoff_trust),
            points(c.handoff_heat),
            points(c.handoff_worry),
            points(c.effort_failure)
        ),
        format!("多丢 {}% 的信任", points(c.trust_deflect_failure)),
        format!("第一项需求算 {first}%，第二项 {second}%，第三项 {third}%，"),
        format!("都算 {other}%；不写 `need` 算 {none}%"),
        format!("{}%、{}%、{}%、{}%、{}%，往后 {}%", again[0], again[1], again[2], again[3], again[4], again[5]),
        format!("算 {}%，从 `Own` 到 `HandoverWithContext` 的算 {}%", points(c.phase_in), points(c.phase_out)),
        format!("{} 分以下", points(c.gate_open_heat)),
        format!("{} 分以上", points(c.gate_shut_heat)),
        format!("面子多丢 {} 分", points(c.face_mistaken_minute)),
        format!("只剩 {}%", points(c.late_help)),
        format!("情绪热度涨 {} 分，担忧涨 {} 分", points(c.heat_late_minute), points(c.worry_rise)),
        format!("费力涨 {} 分", points(c.effort_minute)),
        format!("应答在台词之后 {THINKING_SECONDS} 秒"),
        format!("`patience`（不写是 {} 秒）", Temperament::default().patience),
        format!("按每分钟 {} 个字", a_minute(Language::Chinese, speaking_millis)),
        format!("（每分钟 {} 个字）", a_minute(Language::Chinese, reading_millis)),
        format!("加 {} 秒拿主意", decision(GUIDES[1].1, Language::Chinese)),
        format!("短停顿，{} 秒", seconds(Spoken::SHORT_PAUSE)),
        format!("长停顿，{} 秒", seconds(Spoken::LONG_PAUSE)),
        format!("`Slow` 多占 {}%", Pace::Slow.duration_percent() - 100),
        format!("`Fast` 少占 {}%", 100 - Pace::Fast.duration_percent()),
    ];
    assert_eq!((c.opening_turns, Language::ALL), (2, GUIDES.map(|(language, _)| language)));
    let specific = [Specificity::Exact, Specificity::Plain, Specificity::Vague]
        .map(|word| per_cent(&format!("`{word:?}`"), word.thousandths()));
    let levels = [Level::VeryLow, Level::Low, Level::Medium, Level::High, Level::VeryHigh]
        .map(|word| per_cent(&format!("`{word:?}`"), word.thousandths()));
    for ((_, path), own) in GUIDES.into_iter().zip([english, chinese]) {
        let guide = read(path);
        let all = in_both().into_iter().chain(own).chain(specific.clone()).chain(levels.clone());
        let missing: Vec<_> = all.filter(|told| !guide.contains(told.as_str())).collect();
        assert!(missing.is_empty(), "{path}: {missing:#?}");
    }
}

/// How well a need fits by its rank, in per cent: the first three, another one, none.
fn fits() -> [i32; 5] {
    let mut customer = scenario(GUIDES[0].1).customers[0].clone();
    customer.needs = (0..4).map(NeedIndex).collect();
    let fit = |need: Option<u32>| customer.fit(need.map(NeedIndex)) / 10;
    let other = fit(Some(3));
    assert_eq!(fit(Some(4)), other);
    [fit(Some(0)), fit(Some(1)), fit(Some(2)), other, fit(None)]
}
