//! An attempt of the record, by its id or the beginning of it.

use super::super::Trouble;
use super::super::play::cant_replay;
use super::super::record::open;
use super::read::{Recorded, Result as Came, Score};
use crate::core::score::{MODEL_VERSION, ScoreKind};
use crate::library::Places;
use crate::record::{CantReplay, FILE};
use crate::words::Words;
use std::path::Path;

/// The attempt of the record that `name` means. None if it is the name of a file, or means no attempt.
pub(super) fn find(words: &Words, places: &Places, name: &Path) -> Result<Option<Recorded>, Trouble> {
    let told = |trouble| Trouble::of_record(words, &trouble);
    let text = name.to_string_lossy();
    let has_record = places.data().is_some_and(|data| data.join(FILE).exists());
    if name.exists() || !has_record {
        return Ok(None);
    }
    let Some(record) = open(words, places)? else { return Ok(None) };
    let id = match record.find_attempts(&text).map_err(told)?[..] {
        [] => return Ok(None),
        [id] => id,
        [..] => return Err(Trouble::Said(words.with("cli-replay-several", &[("found", text.into_owned().into())]))),
    };
    let kept = record.attempt(id).map_err(told)?;
    let scenario = match kept.scenario() {
        Ok(scenario) => Some(scenario),
        // Perhaps the library still has it.
        Err(CantReplay::NoScenario) => None,
        Err(why) => return Err(cant_replay(words, id, &why)),
    };
    // What another version of the model said is no measure for this one.
    let results = kept.results.filter(|results| results.replays && results.model == MODEL_VERSION);
    let result = results.map(|results| Came {
        scores: ScoreKind::ALL
            .map(|kind| (kind.name().to_owned(), Score { value: results.score(kind) }))
            .into_iter()
            .collect(),
        ending: results.ending,
        outcome: results.outcome,
        states: None,
    });
    let remarks = record.remarks(id).map_err(told)?;
    Ok(Some(Recorded { attempt: kept.attempt, result, reflection: kept.reflection, scenario, remarks }))
}
