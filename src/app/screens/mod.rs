//! The screens: plain structs over egui and the core, without an engine, so that tests drive them without one.

pub mod analysis;
pub mod briefing;
pub mod call;
pub mod class;
pub mod debrief;
pub mod findings;
pub mod history;
pub mod home;
pub mod pairs;
pub mod settings;
pub mod who;
