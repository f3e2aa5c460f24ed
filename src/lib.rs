//! Attune · 同频: a training simulator for people who answer customers.
//!
//! This page is the architecture. Data runs one way:
//!
//! ```text
//! scenarios/*/call.ron ──source──▶ raw values ──check──▶ Scenario ─┬─▶ Contact ──act(Action, at)──▶ events, log
//!   (and translations)              (every finding has a place)    │     ▲ customer model               │
//!                                                                  │     └── hosts: terminal, screen,   ├─▶ Scores
//!                                                                  │         tests                      └─▶ Debrief
//!                                                                  └─▶ library: what can be played
//! ```
//!
//! An [`Attempt`](core::contact::Attempt) is what was fixed at the start and what the trainee did, when. States,
//! scores and debrief are derived from it, and can be derived again on any machine.
//!
//! # Rooms
//!
//! | room | what is in it | may know |
//! |---|---|---|
//! | [`core::text`] | languages, spoken lines and their marks, how long words take | – |
//! | [`core::customer`] | the customer model: state, temperament, moves, one file for each rule, one table of numbers | – |
//! | [`core::scenario`] | the authored types, valid by construction | text, customer |
//! | [`core::source`] | `call.ron` to a tree, on past what is wrong with it, and to raw values; the place of a path in a file | scenario, diagnostic |
//! | [`core::check`] | raw values to a scenario, one file for each part; then passes over it, in one list | source, scenario, translation |
//! | [`core::diagnostic`] | what a finding is, with the other places that matter | – |
//! | [`core::translation`] | the texts of a call, and its translations kept in step with it | source, scenario, diagnostic |
//! | [`core::graph`] | what leads where in a call, and where it stands on a page | scenario |
//! | [`core::voice`] | how a line sounds over time: the one timing of its words, its trace and its sound | text, scenario |
//! | [`core::contact`] | one contact being played: actions in, events out, the clock an argument | scenario, customer |
//! | [`core::plan`] | test plans: a call played by name, with what is expected of it; `check` plays them, loading does not | contact, score, source |
//! | [`core::score`], [`core::debrief`] | what it was worth, and why, as data | contact |
//! | [`analysis`] | every line of play of a scenario, what each reply is worth on it, on all cores of the machine; what simulated trainees make of it; what goes on each way of its picture. Lints on how it is scored, a file for each | core |
//! | [`words`] | every sentence of the program, in Fluent, in both languages | core |
//! | [`library`] | where scenarios come from: the binary, the user's folder, a folder named on the command line; how a new one is begun; what is saved is followed | core |
//! | [`findings`] | findings in words: in full with the source, in a line, as JSON | core, words |
//! | [`pages`] | a page for each code of a finding, with examples that a test plays | core, analysis |
//! | [`picture`] | the graph of a call, drawn: for the terminal, as SVG, as Mermaid | core, words |
//! | [`record`] | what was practised, kept in `SQLite`: a log of decisions with the scenario as it was, what is derived from it, and how it goes from machine to machine as lines | core, analysis, words |
//! | [`report`] | the debrief as a page of HTML, to keep and to print; what a class has done, as a page, CSV and a workbook | core, analysis, words, picture, record |
//! | [`schema`] | what may stand in a scenario, for editors and for the guide | core, words |
//! | [`sound`] | a wordless murmur for a line, and the tones of a telephone, as samples | core |
//! | [`cli`] | the command line, a file for each subcommand | all of the above |
//! | `app` | the window: Bevy for time, input and pixels, egui for what is on them (feature `app`) | all of the above |
//!
//! The core is pure: it knows no engine, screen, file, clock, thread or global random source, and a test keeps it so.
//! The wall between it and the window is the cargo feature `app`; no file of the core asks for a feature.
//!
//! # Why it is cut this way
//!
//! * A host *pulls*. [`Contact::act`](core::contact::Contact::act) takes what the trainee did and the time, and gives
//!   back what happened; nothing calls back. Terminal, window and tests play the same contact.
//! * Every mistake at once. The reader goes on past a bracket that is missing, the decoder past a value that does not fit;
//!   what only follows from something that was said already is not said again.
//! * Values carry no places. A finding names its path, and [`Document::locate`](core::source::Document::locate) finds the
//!   bytes in the tree when there is a finding to show: authored types stay readable.
//! * The customer is whole numbers. The same replies give the same states and scores anywhere, and a later search can
//!   tell that two lines of play have met.
//!
//! # A contact in ten lines
//!
//! ```
//! use attune::core::{contact::{Action, Awaits, Contact, Setup}, score::{ScoreKind, Scores}, text::Language};
//! use attune::library::Library;
//!
//! let library = Library::embedded();
//! let scenario = library.find("wrong-number").expect("it ships with the program");
//! let setup = Setup::draw(scenario, 7, Language::English, false);
//! let (mut contact, _events) = Contact::start(scenario.clone(), setup);
//! while contact.awaits() != Awaits::Nothing {
//!     let action = match contact.awaits() {
//!         Awaits::Perception(..) => Action::Perceive(Default::default()),
//!         _ => Action::Reply(contact.scenario().reply(contact.choices()[0]).id.clone()),
//!     };
//!     contact.act(&action, contact.spoken())?;
//! }
//! assert!(Scores::of(&contact).get(ScoreKind::DeEscalation).value.is_some());
//! # Ok::<(), attune::core::contact::Refusal>(())
//! ```

pub mod analysis;
#[cfg(feature = "app")]
pub mod app;
pub mod cli;
pub mod core;
pub mod findings;
pub mod library;
pub mod pages;
pub mod picture;
pub mod record;
pub mod report;
pub mod schema;
pub mod sound;
pub mod words;
