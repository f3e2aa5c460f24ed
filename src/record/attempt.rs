//! An attempt with what came of it, as JSON, with the author's names for everything.

use crate::core::contact::{Contact, Event, LinePlace};
use crate::core::customer::Effect;
use crate::core::debrief::{Debrief, Reflection};
use crate::core::scenario::Scenario;
use crate::core::score::{Score, Scores};
use serde_json::{Map, Value, json};

/// `{"attempt": …, "result": …}`; of a contact that was left, what there is so far. What the trainee said of it before
/// the scores stands beside them as `"reflection"`, if they said anything.
#[must_use]
pub fn record(contact: &Contact, reflection: &Reflection) -> Value {
    let scenario = contact.scenario();
    let debrief = Debrief::of(contact);
    let events: Vec<Value> = contact.events().iter().map(|event| of_event(scenario, event)).collect();
    let mut object = json!({
        "attempt": contact.attempt(),
        "result": {
            "customer": scenario.customer(contact.setup().customer).id,
            "ending": debrief.end.map(|end| scenario.ending(end.ending).id.as_str()),
            "outcome": debrief.end.map(|end| end.outcome.name()),
            "states": debrief.states,
            "scores": of_scores(&debrief.scores),
            "events": events,
        },
    });
    if !reflection.is_empty() {
        object["reflection"] = json!(reflection);
    }
    object
}

fn of_scores(scores: &Scores) -> Map<String, Value> {
    scores.iter().map(|score| (score.kind.name().to_owned(), of_score(score))).collect()
}

fn of_score(score: &Score) -> Value {
    let points: Vec<Value> = score
        .points
        .iter()
        .map(|point| {
            let reason = point.because.message();
            let reason = reason.strip_prefix("reason-").unwrap_or(reason);
            json!({ "turn": point.exchange.map(|place| place + 1), "gained": point.gained, "of": point.of, "reason": reason })
        })
        .collect();
    let parts: Map<String, Value> =
        score.parts.iter().map(|(part, share)| (part.name().to_owned(), Value::from(share.percent()))).collect();
    let mut object = json!({ "value": score.value, "points": points });
    if !parts.is_empty() {
        object["parts"] = Value::Object(parts);
    }
    object
}

fn of_event(scenario: &Scenario, event: &Event) -> Value {
    let reply = |index| {
        let reply = scenario.reply(index);
        format!("{}.{}", scenario.moment(reply.moment).id, reply.id)
    };
    match event {
        Event::Began { customer, state, effects } => json!({
            "event": "began", "customer": scenario.customer(*customer).id, "state": state, "effects": of_effects(effects),
        }),
        Event::Said { line, from, until } => {
            let (key, place) = match *line {
                LinePlace::Moment(moment, _) => ("moment", &scenario.moment(moment).id),
                LinePlace::Ending(ending, _) => ("ending", &scenario.ending(ending).id),
            };
            json!({ "event": "said", key: place, "line": line.line(scenario).id, "from": from, "until": until })
        }
        Event::Asked { moment, questions } => {
            json!({ "event": "asked", "moment": scenario.moment(*moment).id, "questions": questions })
        }
        Event::Worded(words) => json!({ "event": "worded", "words": words }),
        Event::CutIn { at } => json!({ "event": "cut_in", "at": at }),
        Event::Perceived(answer) => json!({ "event": "perceived", "answer": answer }),
        Event::Offered { choices, from, budget } => {
            let choices: Vec<_> = choices.iter().map(|choice| reply(*choice)).collect();
            json!({ "event": "offered", "choices": choices, "from": from, "budget": budget })
        }
        Event::Replied { reply: given, timing, at } => {
            json!({ "event": "replied", "reply": reply(*given), "timing": timing, "at": at })
        }
        Event::Opened(article) => json!({ "event": "opened", "article": scenario.article(*article).id }),
        Event::Moved { before, after, effects } => {
            json!({ "event": "moved", "before": before, "after": after, "effects": of_effects(effects) })
        }
        Event::Ended { ending, outcome } => {
            json!({ "event": "ended", "ending": scenario.ending(*ending).id, "outcome": outcome.name() })
        }
    }
}

/// Effects by the names of rule and quantity, in thousandths.
fn of_effects(effects: &[Effect]) -> Vec<Value> {
    effects
        .iter()
        .map(|effect| json!({ "rule": effect.rule.name(), "on": effect.on.name(), "by": effect.by }))
        .collect()
}
