//! The typeface: one for both languages, so that a screen keeps its look when the language changes.

use egui::{FontData, FontDefinitions, FontFamily};
use std::sync::Arc;

/// Noto Sans SC with the characters of GB 2312 (SIL Open Font Licence, see `assets/fonts`).
static NOTO: &[u8] = include_bytes!("../../../assets/fonts/NotoSansSC-GB2312-subset.otf");

/// The fonts in use: ours first, egui's own behind it for symbols.
#[must_use]
pub fn fonts() -> FontDefinitions {
    const NAME: &str = "noto-sans-sc";
    let mut fonts = FontDefinitions::default();
    fonts.font_data.insert(NAME.to_owned(), Arc::new(FontData::from_static(NOTO)));
    fonts.families.entry(FontFamily::Proportional).or_default().insert(0, NAME.to_owned());
    // A fixed width matters more than the look there, so ours comes last and only for Chinese.
    fonts.families.entry(FontFamily::Monospace).or_default().push(NAME.to_owned());
    fonts
}
