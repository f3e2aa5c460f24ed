//! Every integration test in one binary.
#![allow(clippy::unwrap_used, clippy::print_stdout, reason = "a test that fails at an `unwrap` has said where")]
#![allow(
    clippy::cast_possible_truncation,
    clippy::cast_precision_loss,
    clippy::cast_sign_loss,
    reason = "counts in tests are small"
)]
#![allow(unreachable_pub, reason = "helpers of one binary")]

mod customer_model;
mod purity;
mod readme;
mod scenarios;
mod check_command;
mod findings;
mod help;
mod library;
mod list;
mod load_anything;
mod play;
mod replay;
mod support;
mod words;
#[cfg(feature = "app")]
mod screens;
#[cfg(feature = "app")]
mod window;
