//! The record of this run.

use super::super::Trouble;
use crate::library::Places;
use crate::record::{self, FILE, Record, told};
use crate::words::Words;

impl Trouble {
    /// A trouble of the record, in words.
    pub(in crate::cli) fn of_record(words: &Words, trouble: &record::Trouble) -> Self {
        Self::Said(told(words, trouble))
    }
}

/// The record, made if need be; none on a system without a folder for the user's data.
pub(in crate::cli) fn open(words: &Words, places: &Places) -> Result<Option<Record>, Trouble> {
    let Some(data) = places.data() else { return Ok(None) };
    Record::open(&data.join(FILE)).map(Some).map_err(|trouble| Trouble::of_record(words, &trouble))
}

/// The record; that there is no place for one is trouble.
pub(in crate::cli) fn open_of(words: &Words, places: &Places) -> Result<Record, Trouble> {
    open(words, places)?.ok_or_else(|| Trouble::Said(words.get("cli-record-no-home")))
}
