//! The checks on conditions: what never or always holds, what has its turn never, and where a gap is left.

mod any_scenario;
mod cases;
mod near_misses;
mod size;
mod soundness;

use attune::core::source::Files;
use attune::pages::{Change, Target, apply, base};

/// The call of the examples without its translation, with these changes: a place, and what stands there then.
#[track_caller]
fn call(changes: &[(&str, &str)]) -> Files {
    let change = |(place, text): &(&str, &str)| Change {
        target: Target::Call,
        place: Some((*place).to_owned()),
        text: (*text).to_owned(),
    };
    let changes: Vec<Change> = changes.iter().map(change).collect();
    let files = apply(base(), &changes).unwrap_or_else(|| panic!("no such place: {changes:?}"));
    Files { translations: Vec::new(), ..files }
}
