//! What leads from node to node.

use crate::core::scenario::{EndingIndex, ReplyIndex};

/// One way from a node to another.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Way {
    /// From the start to the first moment.
    Begin,
    /// A reply without branches.
    Reply(ReplyIndex),
    /// A branch of a reply, by its place in the list: its condition holds, and none before it does.
    Branch(ReplyIndex, usize),
    /// A reply with branches, none of whose conditions holds.
    Otherwise(ReplyIndex),
    /// A moment with nothing to answer goes on by itself.
    GoesOn,
    /// Every reply of the moment has a condition, and none holds: the call is over.
    NoReply,
    /// From the end: this ending's condition is the first that holds.
    Ending(EndingIndex),
}

impl Way {
    /// The reply that is given on this way.
    #[must_use]
    pub const fn reply(self) -> Option<ReplyIndex> {
        match self {
            Self::Reply(reply) | Self::Branch(reply, _) | Self::Otherwise(reply) => Some(reply),
            Self::Begin | Self::GoesOn | Self::NoReply | Self::Ending(_) => None,
        }
    }
}

/// Every way from one node to another.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Edge {
    /// Where it comes from: a place in [`Graph::nodes`](super::Graph::nodes).
    pub from: usize,
    /// Where it leads: a place in [`Graph::nodes`](super::Graph::nodes).
    pub to: usize,
    /// The ways, in the author's order; never empty.
    pub ways: Vec<Way>,
    /// Whether it leads back to where the call may have been before.
    pub back: bool,
}

impl Edge {
    /// Whether it leads to where it comes from.
    #[must_use]
    pub const fn is_loop(&self) -> bool {
        self.from == self.to
    }
}
