//! What the debrief says of an attempt, as data: screens, terminal and reports only lay it out.

mod calibration;
mod ledger;
mod lesson;
mod mark;
mod parting;
mod push;
mod reflection;
mod review;
mod satisfaction;
mod ticket;
mod week;

pub use calibration::{Calibration, Sureness};
pub use ledger::{Disagreement, Entry, HALF, HANDLE_TIME, Ledger, Tick, WAITING};
pub use lesson::{Lesson, Takeaway};
pub use mark::{Mark, MarkKind, marks};
pub use parting::{felt, parting};
pub use push::{Push, pushes};
pub use reflection::{Predicted, Prediction, Reflection};
pub use review::{Debrief, TurnReview, cut_ins};
pub use satisfaction::Satisfaction;
pub use ticket::TicketView;
pub use week::{Reviewed, WORST, Week};
