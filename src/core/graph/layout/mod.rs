//! Where everything stands on a page, and along what lines one goes.
//!
//! The text of an edge is a thing with a place of its own, on a level between the nodes that it joins, so no text can
//! lie on another. An edge that passes levels has a bend on each. Which stands left of which is found by the crate
//! `ascii-dag`, which works against crossings; the places themselves are found here, since a page is measured in finer
//! units than the columns of a terminal.

mod crossings;
mod geometry;
mod pieces;
mod routes;
mod rows;
mod spread;
mod straighten;

pub use geometry::{Point, Rect, Route, Run, Size, Sizes};

use super::Graph;
use pieces::Pieces;

/// The most pieces, texts and bends, that are laid out: more could be neither read nor waited for.
const MOST: usize = 12_000;

/// A graph with too many ways over too many levels to be laid out.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct TooLarge {
    /// How many pieces it has.
    pub found: usize,
    /// How many there may be.
    pub most: usize,
}

/// A graph on a page, from the top down; the first corner is at 0, 0.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Layout {
    /// How large the page is.
    pub size: Size,
    /// The box of each node.
    pub nodes: Vec<Rect>,
    /// The line and the text of each edge.
    pub edges: Vec<Route>,
}

impl Layout {
    /// Lays out a graph whose texts have these sizes.
    ///
    /// # Errors
    ///
    /// If the picture would be too large for anyone.
    pub fn of(graph: &Graph, sizes: &Sizes) -> Result<Self, TooLarge> {
        let mut pieces = Pieces::of(graph, sizes, MOST)?;
        crossings::reduce(&mut pieces);
        let centers = spread::spread(&pieces);
        let rows = rows::rows(&pieces, &centers);
        Ok(routes::layout(graph, &pieces, &centers, &rows))
    }
}
