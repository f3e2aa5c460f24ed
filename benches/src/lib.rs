//! Attune beside its peers: the same branching script, loaded and played by Attune, bladeink and yarnspinner.
//!
//! [`Script`] is the script, [`engines`] writes, loads and plays it, and [`report`] turns what divan measured into the
//! tables of `README.md`. What is measured, and what is not, is written there.

pub mod engines;
mod figures;
mod grid;
mod machine;
mod practice;
mod report;
mod script;
mod timings;
mod walk;

pub use grid::grid;
pub use practice::practice;
pub use report::{Subject, conditions, measure_and_report};
pub use script::{Push, Reply, Script};
pub use timings::{Timing, timings};
pub use walk::walk;

/// How many moments the scripts have that are loaded: each ten times the one before it, so that growth can be seen.
pub const MOMENTS: [usize; 3] = [300, 3_000, 30_000];

/// How many turns are played, always on a script of [`PLAYED_MOMENTS`].
pub const TURNS: [usize; 3] = [300, 3_000, 30_000];

/// The length of the script that is played.
pub const PLAYED_MOMENTS: usize = 3_000;
