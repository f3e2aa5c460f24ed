//! The picture of a call for its author: what leads where, as text for a terminal, as SVG, and as Mermaid.
//!
//! All three draw [`Graph`](crate::core::graph::Graph). None has a date or a random number in it: the same scenario
//! gives the same bytes, so that a picture can be kept beside its call and compared.

pub mod caption;
mod mermaid;
mod svg;
mod text;

pub use mermaid::mermaid;
pub(crate) use svg::escaped;
pub use svg::svg;
pub use text::text;
