//! How much of a line has been heard.

use crate::app::theme::Theme;
use crate::core::scenario::Line;
use crate::core::text::Language;
use crate::core::voice::{Register, Speaker, Utterance};

/// The number of characters of the plain text that have been said after `elapsed` of `total` milliseconds: steady within a
/// phrase, standing still in its pause. Where nothing is to move, a phrase is there as soon as it begins.
pub(super) fn characters_said(line: &Line, language: Language, elapsed: u64, total: u64, theme: &Theme) -> usize {
    if elapsed >= total {
        return line.text.get(language).plain().chars().count();
    }
    let millis = |time: u64| u32::try_from(time).unwrap_or(u32::MAX);
    // Whose voice it is has no part in the timing.
    let nobody = Speaker::new("", 0, Register::Between);
    let utterance = Utterance::new(line, nobody, language, millis(total));
    if theme.motion { utterance.characters_said(millis(elapsed)) } else { utterance.characters_begun(millis(elapsed)) }
}
