//! One contact being played.
//!
//! A host (the screen, the terminal, a test, a search) pulls: [`Contact::act`] takes an [`Action`] and the time, and
//! gives back [`Event`]s. The clock is an argument; the same actions at the same times give the same events anywhere.
//! Underneath, [`Position`] is the bare game without times, words or log, for those who play millions of turns.

mod action;
mod asked;
mod attempt;
mod bits;
mod broken_off;
mod clock;
mod event;
mod exchange;
mod future;
mod packing;
mod play;
mod position;
mod replay;
mod setup;

pub use action::{Action, ClauseMark, PerceptionAnswer, Refusal};
pub use asked::{Asked, CuesFound, Part};
pub use attempt::{Attempt, AttemptStep};
pub use broken_off::BrokenOff;
pub use event::{Event, LinePlace};
pub use exchange::{Exchange, Timing};
pub use packing::Packing;
pub use play::{Awaits, Contact};
pub use position::{End, Hearing, Position, Stepped, THINKING_SECONDS};
pub use replay::{ReplayError, replay};
pub use setup::{Mode, Setup};
