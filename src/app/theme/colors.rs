//! The colours, each named for what it is for. Their values stand in `assets/theme/*.ron` and nowhere else.

use egui::Color32;
use serde::{Deserialize, Deserializer, de::Error};

/// Every colour of a look.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Colors {
    /// Whether it is light on dark.
    pub dark: bool,
    /// What everything lies on.
    #[serde(deserialize_with = "color")]
    pub paper: Color32,
    /// A card on the paper.
    #[serde(deserialize_with = "color")]
    pub card: Color32,
    /// What stands above a card: a card under the pointer, a menu.
    #[serde(deserialize_with = "color")]
    pub raised: Color32,
    /// What lies below the paper: a key cap, the rail of a switch.
    #[serde(deserialize_with = "color")]
    pub sunken: Color32,
    /// Text.
    #[serde(deserialize_with = "color")]
    pub ink: Color32,
    /// Text that steps back.
    #[serde(deserialize_with = "color")]
    pub quiet: Color32,
    /// A line that only divides.
    #[serde(deserialize_with = "color")]
    pub line: Color32,
    /// The edge of something that can be pressed.
    #[serde(deserialize_with = "color")]
    pub edge: Color32,
    /// What is chosen, and what comes next.
    #[serde(deserialize_with = "color")]
    pub accent: Color32,
    /// The accent under the pointer.
    #[serde(deserialize_with = "color")]
    pub accent_hover: Color32,
    /// Text on the accent.
    #[serde(deserialize_with = "color")]
    pub on_accent: Color32,
    /// A breath of the accent, behind what is chosen.
    #[serde(deserialize_with = "color")]
    pub accent_soft: Color32,
    /// It goes well: calm, trust, kept.
    #[serde(deserialize_with = "color")]
    pub teal: Color32,
    /// Behind teal.
    #[serde(deserialize_with = "color")]
    pub teal_soft: Color32,
    /// Mind this: heat, time, a warning.
    #[serde(deserialize_with = "color")]
    pub amber: Color32,
    /// Behind amber.
    #[serde(deserialize_with = "color")]
    pub amber_soft: Color32,
    /// It went wrong: lost, broken, refused.
    #[serde(deserialize_with = "color")]
    pub rust: Color32,
    /// Behind rust.
    #[serde(deserialize_with = "color")]
    pub rust_soft: Color32,
    /// The shadow of a card.
    #[serde(deserialize_with = "color")]
    pub shadow: Color32,
}

impl Colors {
    /// Light, or dark. The files are part of the binary and a test reads them; were one broken, black on white would
    /// still be readable.
    #[must_use]
    pub fn load(dark: bool) -> Self {
        let text = if dark {
            include_str!("../../../assets/theme/dark.ron")
        } else {
            include_str!("../../../assets/theme/light.ron")
        };
        ron::from_str(text).unwrap_or_else(|_| Self::plain(dark))
    }

    const fn plain(dark: bool) -> Self {
        let (back, front) = if dark { (Color32::BLACK, Color32::WHITE) } else { (Color32::WHITE, Color32::BLACK) };
        Self {
            dark,
            paper: back,
            card: back,
            raised: back,
            sunken: back,
            ink: front,
            quiet: front,
            line: front,
            edge: front,
            accent: front,
            accent_hover: front,
            on_accent: back,
            accent_soft: back,
            teal: front,
            teal_soft: back,
            amber: front,
            amber_soft: back,
            rust: front,
            rust_soft: back,
            shadow: Color32::TRANSPARENT,
        }
    }
}

fn color<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Color32, D::Error> {
    let text = String::deserialize(deserializer)?;
    Color32::from_hex(&text)
        .map_err(|error| D::Error::custom(format!("`{text}` is no colour such as `#2A2521`: {error:?}")))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn luminance(color: Color32) -> f64 {
        let linear = |channel: u8| {
            let value = f64::from(channel) / 255.0;
            if value <= 0.040_45 { value / 12.92 } else { ((value + 0.055) / 1.055).powf(2.4) }
        };
        0.2126 * linear(color.r()) + 0.7152 * linear(color.g()) + 0.0722 * linear(color.b())
    }

    /// The contrast of WCAG 2.
    fn contrast(a: Color32, b: Color32) -> f64 {
        let (a, b) = (luminance(a), luminance(b));
        (a.max(b) + 0.05) / (a.min(b) + 0.05)
    }

    #[test]
    fn text_can_be_read_on_whatever_it_lies() {
        for dark in [false, true] {
            let colors = Colors::load(dark);
            assert_ne!(colors, Colors::plain(dark), "the file of the {dark} theme does not parse");
            assert_eq!(colors.dark, dark);
            let Colors { paper, card, raised, sunken, ink, quiet, accent, accent_soft, .. } = colors;
            let mut pairs = Vec::new();
            for back in [paper, card, raised, sunken, accent_soft] {
                pairs.extend([(ink, back), (quiet, back), (accent, back)]);
            }
            for signal in [colors.teal, colors.amber, colors.rust] {
                pairs.extend([(signal, paper), (signal, card), (signal, raised)]);
            }
            for (signal, soft) in
                [(colors.teal, colors.teal_soft), (colors.amber, colors.amber_soft), (colors.rust, colors.rust_soft)]
            {
                pairs.extend([(signal, soft), (ink, soft), (quiet, soft)]);
            }
            pairs.extend([(colors.on_accent, accent), (colors.on_accent, colors.accent_hover)]);
            for (text, back) in pairs {
                assert!(
                    contrast(text, back) >= 4.5,
                    "dark {dark}: {text:?} on {back:?} is {:.2}",
                    contrast(text, back)
                );
            }
            for back in [paper, card] {
                assert!(contrast(colors.edge, back) >= 3.0, "dark {dark}: an edge on {back:?} can't be seen");
            }
        }
    }
}
