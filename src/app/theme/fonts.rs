//! The typeface: one for both languages, so that a screen keeps its look when the language changes.
//!
//! Chinese sets quotation marks, the middle dot and the ellipsis as wide as a character; in English the same marks would
//! leave holes. Unicode has one character for both, so the language decides which font is asked first.

use crate::core::text::Language;
use egui::{FontData, FontDefinitions, FontFamily};
use std::sync::Arc;

/// Latin marks before Noto.
const LATIN: &str = "latin-marks";

/// Noto Sans SC with the characters of GB 2312 (SIL Open Font Licence, see `assets/fonts`).
static NOTO: &[u8] = include_bytes!("../../../assets/fonts/NotoSansSC-GB2312-subset.otf");

/// Six marks of it at Latin widths; `assets/fonts/latin_marks.py` makes the file.
static MARKS: &[u8] = include_bytes!("../../../assets/fonts/AttuneLatinMarks.otf");

/// The family that `language` is set in.
#[must_use]
pub fn family(language: Language) -> FontFamily {
    match language {
        Language::English => FontFamily::Name(LATIN.into()),
        Language::Chinese => FontFamily::Proportional,
    }
}

/// The fonts of both languages: ours first, egui's own behind it for symbols. They are given to egui once; a change of
/// language is a change of family, for reading two megabytes anew would be felt.
#[must_use]
pub fn fonts() -> FontDefinitions {
    const NAME: &str = "noto-sans-sc";
    let mut fonts = FontDefinitions::default();
    fonts.font_data.insert(NAME.to_owned(), Arc::new(FontData::from_static(NOTO)));
    fonts.font_data.insert(LATIN.to_owned(), Arc::new(FontData::from_static(MARKS)));
    let proportional = fonts.families.entry(FontFamily::Proportional).or_default();
    proportional.insert(0, NAME.to_owned());
    let mut latin = proportional.clone();
    latin.insert(0, LATIN.to_owned());
    fonts.families.insert(family(Language::English), latin);
    // A fixed width matters more than the look there, so ours comes last and only for Chinese.
    fonts.families.entry(FontFamily::Monospace).or_default().push(NAME.to_owned());
    fonts
}
