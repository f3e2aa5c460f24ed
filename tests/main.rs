//! Every integration test in one binary.

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
