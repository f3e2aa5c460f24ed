//! The pure core: no engine, no screen, no file, no clock, no thread, no global random source.

pub mod check;
pub mod contact;
pub mod customer;
pub mod debrief;
pub mod diagnostic;
pub mod graph;
pub mod pairs;
pub mod plan;
pub mod scenario;
pub mod score;
pub mod source;
pub mod text;
pub mod translation;
pub mod voice;
