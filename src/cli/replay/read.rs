//! The file of an attempt.

use super::super::{Io, Trouble};
use crate::core::contact::Attempt;
use crate::core::customer::State;
use crate::core::debrief::Reflection;
use crate::core::scenario::Scenario;
use crate::record::Remark;
use crate::words::Words;
use serde::{Deserialize, de::DeserializeOwned};
use serde_json::{Map, Value};
use std::collections::BTreeMap;
use std::io::Read;
use std::path::Path;
use std::sync::Arc;

/// An attempt, and what came of it then.
#[derive(Debug, Deserialize)]
pub(super) struct Recorded {
    pub(super) attempt: Attempt,
    /// Absent where only the attempt was kept, as the window does.
    #[serde(default)]
    pub(super) result: Option<Result>,
    /// What the trainee said of it before the scores.
    #[serde(default)]
    pub(super) reflection: Reflection,
    /// The scenario as it was, of an attempt from the record.
    #[serde(skip)]
    pub(super) scenario: Option<Arc<Scenario>>,
    /// What a trainer says of an attempt from the record.
    #[serde(skip)]
    pub(super) remarks: Vec<Remark>,
}

/// What came of an attempt; what is not compared is not read.
#[derive(Debug, Deserialize)]
pub(super) struct Result {
    pub(super) ending: Option<String>,
    pub(super) outcome: Option<String>,
    /// Absent of an attempt from the record, which keeps no states: they follow from the log.
    pub(super) states: Option<Vec<State>>,
    pub(super) scores: BTreeMap<String, Score>,
}

/// The number of one score.
#[derive(Debug, Deserialize)]
pub(super) struct Score {
    pub(super) value: Option<u8>,
}

/// The largest file that is read, in bytes; an attempt has some kilobytes.
const MOST: u64 = 64 << 20;

pub(super) fn read(io: &mut Io<'_>, words: &Words, file: &Path) -> std::result::Result<Recorded, Trouble> {
    let name = file.to_string_lossy().into_owned();
    let mut bytes = Vec::new();
    let outcome = if name == "-" {
        Read::take(&mut *io.input, MOST).read_to_end(&mut bytes)
    } else {
        std::fs::File::open(file).and_then(|file| file.take(MOST).read_to_end(&mut bytes))
    };
    if let Err(error) = outcome {
        let arguments = [("file", name.into()), ("reason", error.to_string().into())];
        return Err(Trouble::Said(words.with("cli-replay-unreadable", &arguments)));
    }
    // The bare attempt is as good as one in its wrapping.
    let object: Map<String, Value> = json(words, &name, &bytes)?;
    if object.contains_key("attempt") {
        json(words, &name, &bytes)
    } else {
        Ok(Recorded {
            attempt: json(words, &name, &bytes)?,
            result: None,
            reflection: Reflection::default(),
            scenario: None,
            remarks: Vec::new(),
        })
    }
}

fn json<T: DeserializeOwned>(words: &Words, file: &str, bytes: &[u8]) -> std::result::Result<T, Trouble> {
    serde_json::from_slice(bytes).map_err(|error| {
        // Its own words, without the place that it ends them with: that stands in front here.
        let reason = error.to_string();
        let reason = reason.split(" at line ").next().unwrap_or_default().to_owned();
        let arguments = [
            ("file", file.into()),
            ("line", error.line().to_string().into()),
            ("column", error.column().to_string().into()),
            ("reason", reason.into()),
        ];
        Trouble::Said(words.with("cli-replay-malformed", &arguments))
    })
}
