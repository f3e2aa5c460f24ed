//! An analysis, for programs.

use super::text::names;
use crate::analysis::trainees::Played;
use crate::analysis::{Analysed, Estimate, Exact, Found, Graph, Line, Ranges, Sample, Survey, Tempos};
use crate::core::customer::Outcome;
use crate::core::scenario::Scenario;
use crate::core::score::ScoreKind;
use serde_json::{Map, Value, json};

pub(super) fn object(scenario: &Scenario, all: &[Analysed], findings: Vec<Value>) -> Value {
    let customers: Vec<Value> = all.iter().map(|analysed| customer(scenario, analysed)).collect();
    json!({ "scenario": scenario.id, "content": scenario.content, "customers": customers, "findings": findings })
}

fn customer(scenario: &Scenario, analysed: &Analysed) -> Value {
    let id = &scenario.customer(analysed.customer).id;
    let mut object = match &analysed.found {
        Found::Exact(found) => exact(scenario, id, found),
        Found::Sampled { sample, .. } => sampled(scenario, id, sample),
    };
    object["trainees"] = analysed.trainees.iter().map(|played| trainee(scenario, played)).collect();
    object
}

fn exact(scenario: &Scenario, id: &str, found: &Exact) -> Value {
    let Exact { graph, survey, ranges } = found;
    let survey = survey.as_ref();
    let scores: Map<String, Value> =
        ScoreKind::ALL.into_iter().map(|kind| (kind.name().to_owned(), range(scenario, ranges, kind))).collect();
    let endings: Vec<Value> = survey.map_or_else(Vec::new, |survey| endings(scenario, survey));
    json!({
        "customer": id,
        "exact": true,
        "any_time": graph.tempos() == Tempos::Any,
        // A program that reads numbers as floating point still reads all of this one.
        "lines": survey.map_or_else(|| "0".to_owned(), |survey| survey.lines.to_string()),
        "positions": graph.positions(),
        "decisions": graph.decisions(),
        "standing": graph.root().map(|root| {
            let worth = graph.worth(root);
            json!({ "best": worth.best, "worst": worth.worst, "average": f64::from(worth.average) / 1000.0 })
        }),
        "endings": endings,
        "scores": scores,
        "best_line": best_line(scenario, graph),
        "replies": survey.map_or_else(Vec::new, |survey| replies(scenario, survey)),
    })
}

fn endings(scenario: &Scenario, survey: &Survey) -> Vec<Value> {
    let all = scenario.endings.iter().enumerate().map(|(place, ending)| {
        let reached = survey.endings.iter().find(|found| found.ending.at() == place);
        json!({
            "ending": ending.id,
            "reached": reached.is_some(),
            "lines": reached.map(|found| found.lines.to_string()),
            "share": reached.map(|found| found.share),
            "outcomes": reached.map(|found| found.outcomes.iter().map(|outcome| outcome.name()).collect::<Vec<_>>()),
            "line": reached.map(|found| names(scenario, &found.line)),
        })
    });
    all.collect()
}

fn range(scenario: &Scenario, ranges: &Ranges, kind: ScoreKind) -> Value {
    let Some(range) = ranges.get(kind) else { return Value::Null };
    let line = |line: &Line| names(scenario, line);
    json!({
        "least": range.least.value,
        "least_line": line(&range.least.line),
        "most": range.most.value,
        "most_line": line(&range.most.line),
    })
}

fn best_line(scenario: &Scenario, graph: &Graph) -> Vec<Value> {
    let name = |reply| {
        let reply = scenario.reply(reply);
        format!("{}.{}", scenario.moment(reply.moment).id, reply.id)
    };
    let mut steps = Vec::new();
    for best in graph.root().map_or_else(Vec::new, |root| graph.best_way(root)) {
        let offered: Vec<Value> = graph
            .edges(graph.from(best))
            .map(|edge| {
                let (step, worth) = (graph.step(edge), graph.worth_of(edge));
                json!({
                    "reply": name(step.reply),
                    "tempo": step.tempo.name(),
                    "best": worth.best,
                    "worst": worth.worst,
                    "average": f64::from(worth.average) / 1000.0,
                    "worth": f64::from(worth.value()) / 1000.0,
                })
            })
            .collect();
        steps.push(json!({ "reply": name(graph.step(best).reply), "offered": offered }));
    }
    steps
}

fn replies(scenario: &Scenario, survey: &Survey) -> Vec<Value> {
    let all = survey.replies.iter().map(|found| {
        json!({
            "moment": scenario.moment(found.moment).id,
            "reply": scenario.reply(found.reply).id,
            "offered": found.offered,
            "taken": found.taken,
            "worth": found.worth,
            "loss": found.loss,
            "worst_loss": found.worst_loss,
            "best_at": found.best,
        })
    });
    all.collect()
}

fn trainee(scenario: &Scenario, played: &Played) -> Value {
    let share = |count: u32| f64::from(count) / f64::from(played.plays.max(1));
    let scores: Map<String, Value> =
        ScoreKind::ALL.into_iter().map(|kind| (kind.name().to_owned(), played.scores[kind as usize].into())).collect();
    let endings: Map<String, Value> = scenario
        .endings
        .iter()
        .zip(&played.endings)
        .map(|(ending, count)| (ending.id.clone(), share(*count).into()))
        .collect();
    let outcomes: Map<String, Value> = Outcome::ALL
        .into_iter()
        .zip(played.outcomes)
        .map(|(outcome, count)| (outcome.name().to_owned(), share(count).into()))
        .collect();
    json!({
        "trainee": played.policy.name(),
        "language": played.language.tag(),
        "contacts": played.plays,
        "worth": played.worth,
        "standard_error": played.error,
        "scores": scores,
        "endings": endings,
        "outcomes": outcomes,
    })
}

fn sampled(scenario: &Scenario, id: &str, sample: &Sample) -> Value {
    let estimate = |estimate: &Estimate| json!({ "mean": estimate.mean, "standard_error": estimate.error });
    let endings: Vec<Value> = sample
        .endings
        .iter()
        .map(|(ending, share)| json!({ "ending": scenario.ending(*ending).id, "share": estimate(share) }))
        .collect();
    let scores: Map<String, Value> = sample
        .scores
        .iter()
        .map(|(kind, least, most)| (kind.name().to_owned(), json!({ "least_seen": least, "most_seen": most })))
        .collect();
    let replies: Vec<Value> = sample
        .replies
        .iter()
        .map(|(reply, standing)| {
            let reply = scenario.reply(*reply);
            let moment = &scenario.moment(reply.moment).id;
            json!({ "moment": moment, "reply": reply.id, "standing": estimate(standing) })
        })
        .collect();
    json!({
        "customer": id,
        "exact": false,
        "seed": sample.seed,
        "contacts": sample.contacts,
        "endless": sample.endless,
        "standing": estimate(&sample.standing),
        "endings": endings,
        "scores": scores,
        "replies": replies,
    })
}
