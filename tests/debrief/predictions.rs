//! What the trainee said before any score was shown.

use super::played;
use attune::core::debrief::{Predicted, Prediction, Reflection};
use attune::core::score::{ScoreKind, Scores};
use attune::core::text::Language;
use serde_json::json;

#[test]
fn a_prediction_stands_beside_the_score_with_its_sign() {
    let contact = played("wrong-number", "mr-hale", Language::English, "soft-insert same-shelf");
    let scores = Scores::of(&contact);
    let mut predicted = Predicted::default();
    for kind in ScoreKind::ALL {
        predicted.set(kind, 200);
    }
    let all = Prediction::all(&predicted, &scores);
    let tested: Vec<_> = all.iter().map(|prediction| prediction.kind).collect();
    assert_eq!(tested, [ScoreKind::Perception, ScoreKind::Empathy, ScoreKind::DeEscalation]);
    for prediction in all {
        assert_eq!(prediction.predicted, 100);
        assert_eq!(i16::from(scores.get(prediction.kind).value.unwrap()), 100 - prediction.error());
    }
    predicted.empathy = None;
    assert_eq!(Prediction::all(&predicted, &scores).len(), 2);
}

#[test]
fn ten_points_to_either_side_are_close() {
    let name = |predicted, actual| Prediction { kind: ScoreKind::Empathy, predicted, actual }.name();
    let found = [(60, 50), (40, 50), (61, 50), (39, 50), (0, 100)].map(|(predicted, actual)| name(predicted, actual));
    assert_eq!(found, ["close", "close", "high", "low", "low"]);
}

#[test]
fn what_was_left_open_is_not_written() {
    let mut reflection = Reflection::default();
    assert!(reflection.is_empty());
    assert_eq!(serde_json::to_value(&reflection).unwrap(), json!({}));
    reflection.predicted.set(ScoreKind::DeEscalation, 35);
    reflection.felt = "手心全是汗。".to_owned();
    let written = json!({ "felt": "手心全是汗。", "predicted": { "de-escalation": 35 } });
    assert_eq!(serde_json::to_value(&reflection).unwrap(), written);
    assert_eq!(serde_json::from_value::<Reflection>(written).unwrap(), reflection);
    assert!(!reflection.is_empty());
}
