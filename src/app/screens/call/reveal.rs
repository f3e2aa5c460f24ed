//! How much of a line has been heard.

use crate::core::text::{Language, Spoken, speaking_millis};

/// The number of characters of the plain text that have been said after `elapsed` of `total` milliseconds: steady
/// within a phrase, standing still in its pause.
pub(super) fn characters_said(spoken: &Spoken, language: Language, elapsed: u64, total: u64) -> usize {
    let plain = spoken.plain().chars().count();
    if elapsed >= total {
        return plain;
    }
    // Words take their time in proportion; the language on the screen may not be the one that was timed.
    let spans: Vec<(usize, u64, u64)> = spoken
        .phrases()
        .iter()
        .map(|phrase| {
            let text = phrase.text();
            (text.chars().count(), u64::from(speaking_millis(&text, language)).max(1), u64::from(phrase.pause))
        })
        .collect();
    let whole: u64 = spans.iter().map(|(_, words, pause)| words + pause).sum();
    let at = elapsed * whole / total.max(1);
    let mut said = 0;
    let mut time = 0;
    for (characters, words, pause) in spans {
        // In the pause before a phrase nothing of it has been said.
        if at < time + words {
            let share =
                usize::try_from(at.saturating_sub(time) * u64::try_from(characters).unwrap_or(0) / words).unwrap_or(0);
            return (said + share).min(plain);
        }
        said += characters;
        time += words + pause;
    }
    plain
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_line_comes_steadily_and_stands_still_in_a_pause() {
        let spoken = Spoken::parse("one two | three four").unwrap();
        let said = |elapsed| characters_said(&spoken, Language::English, elapsed, 2000);
        let steps: Vec<usize> = (0..=20).map(|step| said(step * 100)).collect();
        assert!(steps.is_sorted());
        assert_eq!((steps[0], steps[20]), (0, spoken.plain().chars().count()));
        assert!(steps.windows(3).any(|three| three[0] == three[2] && three[0] > 0), "no pause in {steps:?}");
    }
}
