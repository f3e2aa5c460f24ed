//! Distances: few, so that things line up.

/// Distances and corners in points.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Spacing {
    /// Within one thing: a word and its mark.
    pub xs: f32,
    /// Between lines of one group.
    pub s: f32,
    /// Between things of one group.
    pub m: f32,
    /// Inside a card, between groups.
    pub l: f32,
    /// Between sections.
    pub xl: f32,
    /// Around a screen.
    pub xxl: f32,
    /// The corner of a card.
    pub corner: u8,
    /// The corner of something small.
    pub small_corner: u8,
    /// The widest column of running text: some 70 characters.
    pub measure: f32,
    /// The widest that a screen spreads.
    pub page: f32,
    /// The lowest height of something to press.
    pub target: f32,
}

impl Spacing {
    /// The distances in use.
    pub const SCALE: Self = Self {
        xs: 4.0,
        s: 8.0,
        m: 12.0,
        l: 20.0,
        xl: 32.0,
        xxl: 48.0,
        corner: 12,
        small_corner: 6,
        measure: 600.0,
        page: 1180.0,
        target: 40.0,
    };
}
