//! How it looks: colours, sizes, distances. Screens take a `&Theme` and hold no number of their own.

mod colors;
mod fonts;
mod spacing;
mod style;
mod typography;

pub use colors::Colors;
pub use fonts::{family, fonts};
pub use spacing::Spacing;
pub use style::style;
pub use typography::{TextStyles, Typography};

use crate::core::text::Language;

/// A look.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Theme {
    /// Colours by purpose.
    pub colors: Colors,
    /// Ready-made text.
    pub text: TextStyles,
    /// Distances.
    pub space: Spacing,
    /// Whether things may move by themselves; if not, what would move stands still or comes in steps.
    pub motion: bool,
}

impl Theme {
    /// Dark, or light.
    #[must_use]
    pub fn new(dark: bool) -> Self {
        let colors = Colors::load(dark);
        let text = TextStyles { size: Typography::SCALE, ink: colors.ink, quiet: colors.quiet };
        Self { colors, text, space: Spacing::SCALE, motion: true }
    }

    /// Hands the look to egui, with the typeface as `language` wants it. The fonts themselves must be there: [`fonts()`].
    pub fn apply(&self, context: &egui::Context, language: Language) {
        let which = if self.colors.dark { egui::Theme::Dark } else { egui::Theme::Light };
        context.set_theme(which);
        context.set_style_of(which, style(self, family(language)));
    }
}
