//! What stands in the picture.

use crate::core::scenario::{EndingIndex, MomentIndex};

/// A node of the graph.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Node {
    /// Where the call begins.
    Start,
    /// A moment.
    Moment(MomentIndex),
    /// Where a call arrives that is over, and the first ending whose condition holds is taken. Calls come here by
    /// `goes: "end"`, and from anywhere when the customer has had enough.
    End,
    /// An ending.
    Ending(EndingIndex),
}
