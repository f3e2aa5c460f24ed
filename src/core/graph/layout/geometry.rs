//! Places and sizes, in the caller's units; y grows downward.

/// A place.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Point {
    /// From the left.
    pub x: i32,
    /// From the top.
    pub y: i32,
}

/// How large something is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Size {
    /// From left to right.
    pub width: i32,
    /// From top to bottom.
    pub height: i32,
}

/// A box.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Rect {
    /// Its upper left corner.
    pub corner: Point,
    /// Its size.
    pub size: Size,
}

impl Rect {
    /// The place in its middle.
    #[must_use]
    pub const fn center(self) -> Point {
        Point { x: self.corner.x + self.size.width / 2, y: self.corner.y + self.size.height / 2 }
    }

    /// Whether two boxes share more than a border.
    #[must_use]
    pub const fn overlaps(self, other: Self) -> bool {
        self.corner.x < other.corner.x + other.size.width
            && other.corner.x < self.corner.x + self.size.width
            && self.corner.y < other.corner.y + other.size.height
            && other.corner.y < self.corner.y + self.size.height
    }
}

/// A straight piece of a line, up or down; from the end of one run to the start of the next the line swings over.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Run {
    /// Where it stands.
    pub x: i32,
    /// Where it begins, as one walks along the edge.
    pub from: i32,
    /// Where it stops.
    pub to: i32,
}

/// How an edge goes.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Route {
    /// The box of its text, if it has one.
    pub label: Option<Rect>,
    /// Its lines, as one walks along it: one, or one before the text and one behind it. The last ends at the node that
    /// it leads to.
    pub lines: Vec<Vec<Run>>,
}

/// How large the texts are.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Sizes {
    /// Of each node, its frame included.
    pub nodes: Vec<Size>,
    /// Of the text of each edge; none where there is nothing to say.
    pub labels: Vec<Option<Size>>,
    /// What is left free beside a text, and below a level at least.
    pub gap: i32,
}
