//! Which characters the shipped fonts have.

use std::sync::LazyLock;

/// The fonts that the window draws with: ours, and egui's own behind them for symbols.
static FONTS: [&[u8]; 5] = [
    include_bytes!("../../../assets/fonts/NotoSansSC-GB2312-subset.otf"),
    include_bytes!("../../../assets/fonts/AttuneLatinMarks.otf"),
    epaint_default_fonts::UBUNTU_LIGHT,
    epaint_default_fonts::NOTO_EMOJI_REGULAR,
    epaint_default_fonts::EMOJI_ICON,
];

/// What they cover, a bit for each character up to the last one of Unicode; read off the fonts once, when a text is first
/// looked at.
static COVERED: LazyLock<Vec<u64>> = LazyLock::new(|| {
    let mut bits = vec![0; 0x11_0000 / 64];
    for font in FONTS {
        let Ok(face) = ttf_parser::Face::parse(font, 0) else { continue };
        for table in
            face.tables().cmap.iter().flat_map(|cmap| cmap.subtables).filter(ttf_parser::cmap::Subtable::is_unicode)
        {
            table.codepoints(|code| {
                if let Some(word) = bits.get_mut(code as usize / 64) {
                    *word |= 1_u64 << (code % 64);
                }
            });
        }
    }
    bits
});

/// Whether a character can be drawn. White space and marks that join or turn need no picture.
#[must_use]
pub fn is_drawn(character: char) -> bool {
    if (' '..='~').contains(&character) || character.is_whitespace() || is_silent(character) {
        return true;
    }
    let code = u32::from(character);
    COVERED.get(code as usize / 64).is_some_and(|word| word & (1_u64 << (code % 64)) != 0)
}

/// Variation selectors, joiners and marks of direction.
const fn is_silent(character: char) -> bool {
    matches!(character, '\u{200B}'..='\u{200F}' | '\u{2028}'..='\u{202E}' | '\u{2060}'..='\u{2064}' | '\u{2066}'..='\u{206F}' | '\u{FE00}'..='\u{FE0F}' | '\u{FEFF}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn both_languages_are_drawn_and_rare_characters_are_not() {
        assert!("Hello, “third one” — café. 第三把水壶，您好！①→😀".chars().all(is_drawn));
        assert!("\u{2068}Hello\u{2069}\u{200D}\u{FEFF}".chars().all(is_drawn), "marks of direction need no picture");
        let rare: String = "龘喆𠮷".chars().filter(|character| !is_drawn(*character)).collect();
        assert_eq!(rare, "龘喆𠮷");
    }
}
