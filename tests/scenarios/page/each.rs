//! One call on the page.

use super::{Page, items, plain, points};
use crate::support::{Customer, Shipped};
use attune::analysis::trainees::Policy;
use attune::core::customer::Outcome;
use attune::core::score::ScoreKind;
use std::collections::{BTreeMap, BTreeSet};

/// The scores that replies decide: perception is answered before any.
const SCORES: [ScoreKind; 5] =
    [ScoreKind::Empathy, ScoreKind::DeEscalation, ScoreKind::Resolution, ScoreKind::Face, ScoreKind::Pace];

/// Every call, in the order that teaches.
pub(super) fn calls(page: &Page) -> Vec<String> {
    let each: Vec<String> = page.calls.iter().zip(1..).map(|(call, place)| one(page, call, place)).collect();
    each.join("\n\n").lines().map(str::to_owned).collect()
}

fn one(page: &Page, call: &Shipped, place: usize) -> String {
    let scenario = &call.scenario;
    let id = &scenario.id;
    let title = plain(scenario.title.get(page.language()));
    let mut parts = vec![format!("<a id=\"{id}\"></a>\n\n### {place}. {title}")];
    parts.extend(scenario.trains.as_ref().map(|trains| format!("**{}**", plain(trains.get(page.language())))));
    parts.push(about(page, call));
    let warns = scenario.warns.as_ref().map(|warns| plain(warns.get(page.language())));
    parts.extend(warns.map(|warns| page.say(format!("Beforehand: {warns}"), format!("先说一声：{warns}"))));
    parts.push(size(page, call));
    parts.push(table(page, call));
    let items: Vec<String> = scenario.embodies.iter().map(|item| item_of(page, *item)).collect();
    parts.push(page.say(format!("Built upon: {}.", items.join("; ")), format!("练到的条目：{}。", items.join("；"))));
    parts.join("\n\n")
}

fn item_of(page: &Page, item: u8) -> String {
    let name = plain(items::name(item, page.language()));
    page.say(format!("{name} ({item})"), format!("{name}（{item}）"))
}

/// For whom it is, where one sits, and how it is begun.
fn about(page: &Page, call: &Shipped) -> String {
    let scenario = &call.scenario;
    let training = page.words.training(scenario).join(" · ");
    let channel = page.words.get(&format!("channel-{}", scenario.channel.name()));
    let company = plain(scenario.company.get(page.language()));
    format!("{training} · {channel} · {company} · `attune play {}`", scenario.id)
}

/// How large it is, and how it can end.
fn size(page: &Page, call: &Shipped) -> String {
    // An ending counts where it is best: the same words may come to a customer who is calmed, and to one who is not.
    let mut endings: BTreeMap<usize, Outcome> = BTreeMap::new();
    for ending in call.customers.iter().flat_map(|customer| &customer.survey.endings) {
        for outcome in &ending.outcomes {
            let best = endings.entry(ending.ending.at()).or_insert(*outcome);
            *best = (*best).min(*outcome);
        }
    }
    let kinds = Outcome::ALL.into_iter().filter_map(|kind| {
        let count = endings.values().filter(|outcome| **outcome == kind).count();
        let name = page.words.get(&format!("outcome-{}", kind.name()));
        (count > 0).then(|| page.say(format!("{count} {name}"), format!("{count}种{name}")))
    });
    let kinds: Vec<String> = kinds.collect();
    let lines = call.customers.iter().fold(0, |sum: u128, customer| sum.saturating_add(customer.survey.lines));
    let (longest, lines, count) = (call.longest(), page.words.count(lines), endings.len());
    page.say(
        format!(
            "{longest} decisions on the longest line, {lines} lines of play, {count} endings: {}.",
            kinds.join(", ")
        ),
        format!("最多{longest}次选择，{lines}种走法，{count}种结局：{}。", kinds.join("，")),
    )
}

/// What it comes to, with a column for each customer.
fn table(page: &Page, call: &Shipped) -> String {
    let scenario = &call.scenario;
    let column = |customer: &Customer| {
        let who = scenario.customer(customer.who);
        let name = plain(who.name.get(page.language()));
        page.say(format!("{name}, {}", who.age), format!("{name}，{}岁", who.age))
    };
    let mut rows = vec![row("", call.customers.iter().map(column))];
    rows.push(format!("|---|{}", "--:|".repeat(call.customers.len())));
    let failed = |customer: &Customer| scenario.customer(customer.who).failures().to_string();
    rows.push(row(page.say("contacts before that failed", "之前没办成几次"), call.customers.iter().map(failed)));
    let best = |customer: &Customer| format!("**{}**", points(customer.worth.best.into()));
    rows.push(row(page.say("**the best line**", "**最好的走法**"), call.customers.iter().map(best)));
    let random = |customer: &Customer| points(customer.survey.standing);
    rows.push(row(page.say("at random", "随机应答"), call.customers.iter().map(random)));
    rows.push(row(
        page.say("the habit that comes closest", "最接近的习惯"),
        call.customers.iter().map(|customer| habit(page, customer)),
    ));
    for kind in SCORES {
        let range = |customer: &Customer| match customer.ranges.get(kind) {
            Some(range) => format!("{}–{}", range.least.value, range.most.value),
            None => "–".to_owned(),
        };
        let name = page.words.get(&format!("score-{}", kind.name()));
        rows.push(row(&name, call.customers.iter().map(range)));
    }
    rows.join("\n")
}

fn row(name: &str, columns: impl Iterator<Item = String>) -> String {
    let columns: Vec<String> = columns.collect();
    format!("| {name} | {} |", columns.join(" | "))
}

/// What comes next to the best line without listening.
fn habit(page: &Page, customer: &Customer) -> String {
    let is_habit = |policy: Policy| !matches!(policy, Policy::Expert | Policy::Random);
    let habits = customer.trainees.iter().filter(|played| is_habit(played.policy));
    let most = habits.clone().map(|played| played.worth).max().unwrap_or_default();
    let names: BTreeSet<String> = habits
        .filter(|played| played.worth == most)
        .map(|played| page.words.get(&format!("trainee-{}", played.policy.name())))
        .collect();
    let names = names.into_iter().collect::<Vec<_>>().join(page.say(", ", "、"));
    page.say(format!("{} ({names})", points(most.into())), format!("{}（{names}）", points(most.into())))
}
