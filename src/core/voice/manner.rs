//! From how a line is said to what of it is heard: one table for each language.
//!
//! Evidence B12: in Mandarin the voice varies less in pitch and more in rate and phonation than in English; anger goes
//! first into the rate and clipped endings, then into loudness, and only then into pitch. What is not pleasant lengthens
//! the ends of phrases. The figures are ours, set in that order; only the order is from the sources.

use crate::core::scenario::{Delivery, Loudness, Tone};
use crate::core::text::Language;

/// What a delivery does to a voice.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Manner {
    /// How much of the time of its words a phrase takes, in per cent: below 100 the words hurry, and a breath follows.
    pub tempo: u16,
    /// The length of the last syllable of a phrase, in per cent of another one.
    pub ending: u16,
    /// How much of a syllable sounds before it breaks off, in per cent.
    pub sounded: u16,
    /// Loudness, in thousandths of the loudest.
    pub level: u16,
    /// Pitch, in per cent of the person's own.
    pub pitch: u16,
    /// How far the melody swings, in per cent of the usual.
    pub range: u16,
    /// How much pitch and loudness shake, in thousandths.
    pub tremor: u16,
}

/// A voice at ease, in either language.
const EASE: Manner = Manner { tempo: 96, ending: 130, sounded: 92, level: 620, pitch: 100, range: 100, tremor: 0 };

impl Manner {
    /// How a delivery is heard in a language.
    #[must_use]
    pub fn of(delivery: Delivery, language: Language) -> Self {
        let tone = match language {
            Language::English => english(delivery.tone),
            Language::Chinese => chinese(delivery.tone),
        };
        // Whoever raises their voice also speaks higher; in Mandarin less so.
        let (louder, higher) = match (delivery.loudness, language) {
            (Loudness::Low, _) => (58, 97),
            (Loudness::Normal, _) => (100, 100),
            (Loudness::Loud, Language::English) => (140, 110),
            (Loudness::Loud, Language::Chinese) => (145, 104),
        };
        Self { level: per_cent(tone.level, louder).min(1000), pitch: per_cent(tone.pitch, higher), ..tone }
    }
}

fn per_cent(value: u16, share: u32) -> u16 {
    u16::try_from(u32::from(value) * share / 100).unwrap_or(u16::MAX)
}

const fn english(tone: Tone) -> Manner {
    match tone {
        Tone::Plain => EASE,
        Tone::Warm => Manner { ending: 140, level: 600, pitch: 104, range: 125, ..EASE },
        Tone::Sharp => Manner { tempo: 92, ending: 100, sounded: 86, level: 720, pitch: 122, range: 150, ..EASE },
        Tone::Flat => Manner { ending: 150, level: 520, pitch: 92, range: 30, ..EASE },
        Tone::Shaky => Manner { ending: 165, level: 520, pitch: 109, range: 95, tremor: 55, ..EASE },
        Tone::Cold => Manner { tempo: 94, ending: 105, sounded: 88, level: 580, pitch: 94, range: 55, ..EASE },
        Tone::Wry => Manner { ending: 165, pitch: 98, range: 145, ..EASE },
    }
}

const fn chinese(tone: Tone) -> Manner {
    match tone {
        Tone::Plain => EASE,
        Tone::Warm => Manner { ending: 155, level: 590, pitch: 102, range: 110, ..EASE },
        Tone::Sharp => Manner { tempo: 72, ending: 65, sounded: 72, level: 760, pitch: 105, range: 108, ..EASE },
        Tone::Flat => Manner { ending: 170, level: 470, pitch: 97, range: 65, ..EASE },
        Tone::Shaky => Manner { ending: 190, level: 480, pitch: 104, range: 95, tremor: 55, ..EASE },
        Tone::Cold => Manner { tempo: 88, ending: 80, sounded: 80, level: 560, pitch: 97, range: 75, ..EASE },
        Tone::Wry => Manner { ending: 190, pitch: 100, range: 118, ..EASE },
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn manner(tone: Tone, language: Language) -> Manner {
        Manner::of(Delivery { tone, ..Delivery::default() }, language)
    }

    /// How far a value lies from the one at ease, in per cent of that.
    fn shift(value: u16, ease: u16) -> u16 {
        value.abs_diff(ease) * 100 / ease
    }

    #[test]
    fn chinese_anger_is_in_rate_and_endings_then_in_loudness_and_last_in_pitch() {
        let (angry, ease) = (manner(Tone::Sharp, Language::Chinese), EASE);
        let rate = shift(angry.tempo, ease.tempo);
        let (ending, level) = (shift(angry.ending, ease.ending), shift(angry.level, ease.level));
        let pitch = shift(angry.pitch, ease.pitch);
        assert!(angry.tempo < ease.tempo && angry.ending < ease.ending && angry.level > ease.level);
        assert!(rate > level && ending > level && level > pitch && pitch > 0, "{rate} {ending} {level} {pitch}");
    }

    #[test]
    fn english_moves_more_in_pitch_and_chinese_more_in_rate() {
        for tone in [Tone::Sharp, Tone::Flat, Tone::Warm, Tone::Cold, Tone::Shaky] {
            let (english, chinese) = (manner(tone, Language::English), manner(tone, Language::Chinese));
            assert!(shift(english.pitch, 100) > shift(chinese.pitch, 100), "{tone:?}");
            assert!(shift(english.range, 100) >= shift(chinese.range, 100), "{tone:?}");
            assert!(shift(chinese.ending, EASE.ending) > shift(english.ending, EASE.ending), "{tone:?}");
        }
    }

    #[test]
    fn nothing_is_louder_than_the_loudest() {
        for language in Language::ALL {
            let loud = Delivery { tone: Tone::Sharp, loudness: Loudness::Loud, ..Delivery::default() };
            let low = Delivery { loudness: Loudness::Low, ..loud };
            let (loud, low) = (Manner::of(loud, language), Manner::of(low, language));
            assert!(loud.level <= 1000 && low.level * 2 < loud.level, "{loud:?} {low:?}");
        }
    }
}
