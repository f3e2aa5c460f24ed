//! Attune.

pub mod core;
pub mod words;
