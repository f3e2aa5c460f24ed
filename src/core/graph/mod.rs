//! The picture of a call, as data: what leads where, and where it would stand on a page.
//!
//! [`Graph`] is what the author wrote: the start, the moments, the end, the endings, and the ways between them.
//! [`Layout`] gives every node and every edge a place, in whatever unit its caller measures text in. Neither draws:
//! terminal, files and window each draw from the same two.

mod build;
mod edge;
mod layout;
mod node;
mod order;

pub use build::Graph;
pub use edge::{Edge, Way};
pub use layout::{Layout, Point, Rect, Route, Run, Size, Sizes, TooLarge};
pub use node::Node;
