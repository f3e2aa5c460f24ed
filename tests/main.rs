//! Every integration test in one binary.
#![allow(clippy::unwrap_used, clippy::print_stdout, reason = "a test that fails at an `unwrap` has said where")]
#![allow(
    clippy::cast_possible_truncation,
    clippy::cast_precision_loss,
    clippy::cast_sign_loss,
    reason = "counts in tests are small"
)]
#![allow(unreachable_pub, reason = "helpers of one binary")]

mod analyse_command;
mod analysis;
#[cfg(feature = "app")]
mod analysis_screen;
mod annotated;
mod because_for;
#[cfg(feature = "app")]
mod call_screens;
mod check_command;
mod check_logic;
mod check_reach;
mod check_watch;
mod check_words;
#[cfg(feature = "app")]
mod class_screen;
mod contact_before;
mod customer_model;
mod debrief;
#[cfg(feature = "app")]
mod debrief_screen;
#[cfg(feature = "app")]
mod deleting_screen;
#[cfg(feature = "app")]
mod drafts_screen;
mod exercise;
mod findings;
#[cfg(feature = "app")]
mod findings_screen;
mod fmt;
#[cfg(feature = "app")]
mod frame;
mod graph;
mod guide;
mod help;
mod library;
mod list;
mod live_library;
mod load_anything;
mod new;
mod pages;
mod pairs;
#[cfg(feature = "app")]
mod pairs_screen;
mod plans;
mod play;
mod purity;
mod readme;
mod record;
#[cfg(feature = "app")]
mod record_screens;
mod replay;
mod report;
mod report_command;
mod ron;
mod scenarios;
mod schema;
#[cfg(feature = "app")]
mod screens;
#[cfg(feature = "app")]
mod search_screens;
#[cfg(feature = "app")]
mod settings_screen;
mod sound;
mod support;
mod templates;
mod translate;
mod voice;
mod watch;
#[cfg(feature = "app")]
mod window;
mod words;
