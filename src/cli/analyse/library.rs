//! `attune analyse` without a scenario: every call of the library in short, and what they give away together.

use super::super::page::{Look, Page, pad};
use super::text::{NUMBER, TITLE, points, right, show_findings};
use super::{Asked, json};
use crate::analysis::lints::{self, GiveAway, Items};
use crate::analysis::trainees::{Played, Policy};
use crate::analysis::{Analysed, Found};
use crate::cli::args::Format;
use crate::cli::{Io, Trouble};
use crate::core::diagnostic::{Code, Finding};
use crate::core::scenario::{CustomerIndex, Scenario};
use crate::findings;
use crate::library::Library;
use crate::words::Words;
use serde_json::{Value, json};
use std::io;

/// Analyses every call that can be played, and says how much was found. A call's lines of play are forgotten when the
/// next one is looked at.
pub(super) fn run(
    io: &mut Io<'_>,
    words: &Words,
    library: &Library,
    asked: Asked,
    format: Format,
) -> Result<usize, Trouble> {
    let (mut items, mut objects, mut count) = (Vec::new(), Vec::new(), 0);
    for entry in &library.entries {
        let Some(scenario) = &entry.scenario else {
            // Of what can't be played nothing can be said, and that is said.
            let file = entry.files.call.name.as_str();
            let arguments = [("found", entry.name.as_str().into()), ("file", file.into())];
            writeln!(io.err, "{}{}", words.get("cli-error"), words.with("cli-play-broken", &arguments))?;
            count += 1;
            continue;
        };
        let customers = (0..).map(CustomerIndex).take(scenario.customers.len());
        let all = asked.analyse_all(io, words, scenario, customers)?;
        let found = lints::findings(&entry.files, scenario, &all);
        count += found.len();
        items.push(Items::of(scenario, &all));
        if format == Format::Json {
            let told = found.iter().map(|finding| findings::json(finding, &entry.files, words)).collect();
            objects.push(json::object(scenario, &all, told));
        } else {
            let coloured = io.is_coloured();
            let page = &mut Page { out: &mut *io.out, coloured };
            show(page, words, scenario, &all)?;
            show_findings(page, words, &found, &entry.files)?;
            if found.is_empty() {
                page.gap()?;
            }
        }
    }
    let given = lints::give_aways(&items);
    if format == Format::Json {
        let given: Vec<Value> = given.iter().map(|given| object(given, words)).collect();
        writeln!(io.out, "{:#}", json!({ "scenarios": objects, "give_aways": given }))?;
    } else {
        let coloured = io.is_coloured();
        show_given(&mut Page { out: &mut *io.out, coloured }, words, &given, items.len())?;
    }
    Ok(count + given.len())
}

/// One call: what the best line, chance, and the habit that comes next to the best line come to with each customer.
fn show(page: &mut Page<'_>, words: &Words, scenario: &Scenario, all: &[Analysed]) -> io::Result<()> {
    let columns =
        ["best-line", "at-random", "habit"].map(|column| right(&words.get(&format!("analyse-{column}")), NUMBER));
    let title = scenario.title.get(words.language());
    page.line(Look::Strong, &format!("{}{}", pad(title, TITLE), columns.concat()))?;
    for analysed in all {
        let name = scenario.customer(analysed.customer).name.get(words.language());
        let habit = analysed.trainees.iter().filter(|played| is_habit(played)).max_by_key(|played| played.worth);
        let (best, chance) = match &analysed.found {
            Found::Exact(exact) => {
                let best = exact.graph.root().map(|root| points(exact.graph.worth(root).best.into()));
                (best, exact.survey.as_ref().map(|survey| points(survey.standing)))
            }
            Found::Sampled { sample, .. } => (None, Some(format!("≈ {}", points(sample.standing.mean)))),
        };
        let unknown = || words.get("analyse-unknown");
        let columns = [
            best.unwrap_or_else(unknown),
            chance.unwrap_or_else(unknown),
            habit.map_or_else(unknown, |played| points(played.worth.into())),
        ];
        let columns = columns.map(|column| right(&column, NUMBER)).concat();
        page.line(Look::Plain, &format!("  {}{columns}", pad(name, TITLE - 2)))?;
        if let Some(played) = habit {
            let habit = words.get(&format!("trainee-{}", played.policy.name()));
            let language = words.language_name(played.language);
            let told = words.with("analyse-which-habit", &[("habit", habit.into()), ("language", language.into())]);
            page.paragraph(4, Look::Quiet, &told)?;
        }
    }
    Ok(())
}

/// Everybody but the expert and chance, which have columns of their own.
const fn is_habit(played: &Played) -> bool {
    !matches!(played.policy, Policy::Expert | Policy::Random)
}

fn show_given(page: &mut Page<'_>, words: &Words, given: &[GiveAway], calls: usize) -> io::Result<()> {
    let arguments = [("count", given.len().into()), ("calls", calls.into())];
    page.paragraph(0, Look::Strong, &words.with("analyse-library", &arguments))?;
    for finding in given.iter().map(finding) {
        page.paragraph(2, Look::Plain, &findings::title(&finding, words))?;
        page.paragraph(4, Look::Quiet, &findings::help(&finding, words).unwrap_or_default())?;
    }
    Ok(())
}

fn object(given: &GiveAway, words: &Words) -> Value {
    json!({
        "tell": given.tell.name(),
        "language": given.language.tag(),
        "moments": given.items,
        "share": given.share,
        "message": findings::title(&finding(given), words),
    })
}

/// In the words of a finding; it has no place, for it stands in many files.
fn finding(given: &GiveAway) -> Finding {
    Finding {
        code: Code::GiveAway,
        file: String::new(),
        span: 0..0,
        details: given.details(),
        path: String::new(),
        suggestion: None,
        labels: Vec::new(),
    }
}
