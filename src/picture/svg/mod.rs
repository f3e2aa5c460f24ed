//! The picture as SVG: one file with everything in it, for light and for dark screens.
//!
//! Kinds are told apart by shape, not by colour alone: the start is round at the ends and filled, a moment is a box, the
//! end is a hexagon, an ending is round at the ends and has two outlines. A way that leads back is dashed.

mod draw;
mod measure;
mod xml;

pub use draw::svg;
pub(crate) use xml::escaped;
