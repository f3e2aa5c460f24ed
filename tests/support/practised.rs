//! What is in a record.

use attune::record::{FILE, Filter, Kept, Record, record};
use serde_json::Value;
use std::path::Path;

/// Every attempt in the record of a folder that has come to its end, the newest first; none without a record.
pub(crate) fn practised(data: &Path) -> Vec<Kept> {
    let path = data.join(FILE);
    if !path.exists() {
        return Vec::new();
    }
    let record = Record::read(&path).unwrap();
    let ended = record.attempts(&Filter::default()).unwrap().into_iter().filter(|attempt| attempt.end.is_some());
    ended.map(|attempt| record.attempt(attempt.id).unwrap()).collect()
}

/// An attempt as JSON, played again.
pub(crate) fn as_json(kept: &Kept) -> Value {
    record(&kept.replay().unwrap(), &kept.reflection)
}
