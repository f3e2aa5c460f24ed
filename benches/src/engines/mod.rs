//! The engines: each file writes the script in one language, loads it, and plays it.
//!
//! `play` gives every line and every choice to `hear` as text, as a host would show them, and starts over whenever the
//! script has come to its end.

pub mod attune;
pub mod bladeink;
pub mod yarnspinner;
