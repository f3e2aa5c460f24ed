//! A path without a scenario, in words.

use crate::library::Missing;
use crate::words::Words;
use std::path::Path;

/// Says what there is none of at a path that was named.
pub(super) fn missing(words: &Words, path: &Path, missing: Missing) -> String {
    let id = match missing {
        Missing::Path => "cli-check-no-path",
        Missing::Scenario => "cli-check-no-scenario",
    };
    words.with(id, &[("path", path.to_string_lossy().into_owned().into())])
}
