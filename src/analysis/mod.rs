//! Exact analysis: what every reply is worth, on every line of play of a scenario for one customer.
//!
//! A call has few enough lines that all of them can be played. [`Search`] does so, decision by decision: lines that
//! have met (equal [`Packing`](crate::core::contact::Packing)) are played on once. What comes of it is a [`Graph`] of
//! positions and replies, in which each has its worth, and which knows the [`Ranges`] of the six scores with the lines
//! that reach them. Past its [`Limits`] a search gives up rather than guess.
//!
//! Against the best line stand [`trainees`] who only apologise, take the longest reply, or go by chance: none of them
//! should win.
//!
//! The contact itself and the scores are the core's: a search plays what a trainee plays. It runs on every core of the
//! machine, and gives the same graph on any number of them.

mod analysed;
mod calming;
mod graph;
mod judgement;
mod limits;
mod line;
pub mod lints;
mod ranges;
mod sample;
mod search;
mod shares;
mod standing;
mod survey;
mod tempo;
mod terminal;
mod traffic;
pub mod trainees;
mod worth;

pub use analysed::{Analysed, Exact, Found, Request};
pub use graph::{Edge, Graph, Node, Target};
pub use judgement::{Ghost, Grade, Judged, Judgement, Offered, Twin, Verdict, lesson, losses, turning_point, twins};
pub use limits::{Limits, Progress, Stopped};
pub use line::{Line, Step};
pub use ranges::{Extreme, Range, Ranges};
pub use sample::{Estimate, Sample};
pub use search::Search;
pub use standing::{aftermath, came_to, standing};
pub use survey::{EndingSurvey, ReplySurvey, Survey};
pub use tempo::{Tempo, Tempos};
pub use terminal::Terminal;
pub use traffic::{Passed, Place, Traffic};
pub use worth::Worth;
