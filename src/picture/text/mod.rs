//! The picture in a terminal.
//!
//! One line for each moment and each way, read from the top down. At the left runs a lane for each node that ways lead
//! to: a way joins the lane, and the lane ends in the arrow at its node. So the picture is about as wide as a terminal,
//! however large the call is.

mod lanes;
mod rows;

pub use rows::text;
