//! The sizes of text. One typeface in one weight for both languages: size, colour and space do the rest.

use egui::{Color32, FontId, RichText, TextStyle, Ui};

/// The scale. Sizes are in points; each is about a fifth larger than the one before.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Typography {
    /// Key caps, notes.
    pub caption: f32,
    /// Text that steps back.
    pub small: f32,
    /// What is read.
    pub body: f32,
    /// The customer's own words, a reply: what is weighed.
    pub speech: f32,
    /// The heading of a card.
    pub heading: f32,
    /// The heading of a screen.
    pub title: f32,
    /// One number or word that a screen is about.
    pub display: f32,
}

impl Typography {
    /// The scale in use.
    pub const SCALE: Self =
        Self { caption: 12.5, small: 14.0, body: 16.0, speech: 19.0, heading: 20.0, title: 28.0, display: 40.0 };

    /// The font of a size, in the family of the language that is shown.
    #[must_use]
    pub fn font(ui: &Ui, size: f32) -> FontId {
        FontId { size, ..TextStyle::Body.resolve(ui.style()) }
    }
}

/// Ready-made text in a theme's colours.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct TextStyles {
    /// The sizes.
    pub size: Typography,
    /// Ink.
    pub ink: Color32,
    /// Quiet ink.
    pub quiet: Color32,
}

impl TextStyles {
    /// The heading of a screen.
    #[must_use]
    pub fn title(&self, text: impl Into<String>) -> RichText {
        RichText::new(text).size(self.size.title).color(self.ink)
    }

    /// The heading of a card or a section.
    #[must_use]
    pub fn heading(&self, text: impl Into<String>) -> RichText {
        RichText::new(text).size(self.size.heading).color(self.ink)
    }

    /// What the customer says, and what is said to them.
    #[must_use]
    pub fn speech(&self, text: impl Into<String>) -> RichText {
        RichText::new(text).size(self.size.speech).color(self.ink)
    }

    /// What is read.
    #[must_use]
    pub fn body(&self, text: impl Into<String>) -> RichText {
        RichText::new(text).size(self.size.body).color(self.ink)
    }

    /// What steps back.
    #[must_use]
    pub fn quiet(&self, text: impl Into<String>) -> RichText {
        RichText::new(text).size(self.size.small).color(self.quiet)
    }

    /// The smallest: notes and names of groups.
    #[must_use]
    pub fn caption(&self, text: impl Into<String>) -> RichText {
        RichText::new(text).size(self.size.caption).color(self.quiet)
    }

    /// One number or word that a screen is about.
    #[must_use]
    pub fn display(&self, text: impl Into<String>) -> RichText {
        RichText::new(text).size(self.size.display).color(self.ink)
    }
}
