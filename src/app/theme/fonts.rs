//! The typeface: one for both languages, so that a screen keeps its look when the language changes.
//!
//! Chinese sets quotation marks, the middle dot and the ellipsis as wide as a character; in English the same marks would
//! leave holes. Unicode has one character for both, so the language decides which font is asked first.

use crate::core::text::Language;
use egui::{FontData, FontDefinitions, FontFamily};
use std::sync::Arc;

/// Noto Sans SC with the characters of GB 2312 (SIL Open Font Licence, see `assets/fonts`).
static NOTO: &[u8] = include_bytes!("../../../assets/fonts/NotoSansSC-GB2312-subset.otf");

/// Six marks of it at Latin widths; `assets/fonts/latin_marks.py` makes the file.
static MARKS: &[u8] = include_bytes!("../../../assets/fonts/AttuneLatinMarks.otf");

/// The fonts for a language: ours first, egui's own behind it for symbols.
#[must_use]
pub fn fonts(language: Language) -> FontDefinitions {
    const NAME: &str = "noto-sans-sc";
    const MARKS_NAME: &str = "latin-marks";
    let mut fonts = FontDefinitions::default();
    fonts.font_data.insert(NAME.to_owned(), Arc::new(FontData::from_static(NOTO)));
    fonts.font_data.insert(MARKS_NAME.to_owned(), Arc::new(FontData::from_static(MARKS)));
    let proportional = fonts.families.entry(FontFamily::Proportional).or_default();
    proportional.insert(0, NAME.to_owned());
    if language == Language::English {
        proportional.insert(0, MARKS_NAME.to_owned());
    }
    // A fixed width matters more than the look there, so ours comes last and only for Chinese.
    fonts.families.entry(FontFamily::Monospace).or_default().push(NAME.to_owned());
    fonts
}
