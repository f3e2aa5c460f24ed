//! What is felt, where it shows through what is shown: in the pauses, and at the edges of the face.

use super::Expression;
use crate::core::scenario::Emotion;

/// How much of the felt face is seen in a pause, and how much behind words. A face that is kept slips when its owner stops
/// talking (item 34: shown and felt are two layers). The shares are ours: enough to be noticed, too little to be read off.
const IN_A_PAUSE: f32 = 0.4;
const BEHIND_WORDS: f32 = 0.12;
/// Below this loudness, in thousandths, there is a pause.
const QUIET: u16 = 60;

impl Expression {
    /// This face with what is felt leaking through, `voice` being how loud its owner is just now.
    #[must_use]
    pub fn leaking(self, felt: Option<Emotion>, voice: Option<u16>) -> Self {
        let Some(felt) = felt.map(face) else { return self };
        let share = if voice.is_none_or(|level| level < QUIET) { IN_A_PAUSE } else { BEHIND_WORDS };
        let blend = |shown: f32, felt: f32| shown + (felt - shown) * share;
        Self {
            brow_inner: blend(self.brow_inner, felt.brow_inner),
            brow_lift: blend(self.brow_lift, felt.brow_lift),
            eyes: blend(self.eyes, felt.eyes),
            smile: blend(self.smile, felt.smile),
            lean: blend(self.lean, felt.lean),
            ..self
        }
    }
}

/// The face of someone who lets it show.
fn face(felt: Emotion) -> Expression {
    let calm = Expression::default();
    match felt {
        Emotion::Calm => calm,
        Emotion::Gratitude => Expression { smile: 0.7, brow_lift: 0.3, ..calm },
        Emotion::Worry => Expression { brow_inner: 0.8, brow_lift: 0.4, eyes: 0.4, smile: -0.3, ..calm },
        Emotion::Impatience => Expression { brow_inner: -0.4, eyes: 0.3, lean: 0.5, smile: -0.2, ..calm },
        Emotion::Anger => Expression { brow_inner: -1.0, brow_lift: -0.4, eyes: 0.4, smile: -0.6, lean: 0.5, ..calm },
        Emotion::Hurt => Expression { brow_inner: 0.9, eyes: -0.3, smile: -0.8, lean: -0.3, ..calm },
        Emotion::Embarrassment => {
            Expression { brow_inner: 0.5, brow_lift: -0.2, eyes: -0.8, smile: -0.2, lean: -0.5, ..calm }
        }
        Emotion::Disappointment => {
            Expression { brow_inner: 0.3, brow_lift: -0.3, eyes: -0.4, smile: -0.7, lean: -0.5, ..calm }
        }
        Emotion::Helplessness => {
            Expression { brow_inner: 1.0, brow_lift: 0.2, eyes: -0.5, smile: -0.6, lean: -0.8, ..calm }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::core::scenario::{Delivery, Tone};

    #[test]
    fn what_is_felt_shows_in_a_pause_more_than_behind_words_and_never_takes_over() {
        let sharp = Delivery { tone: Tone::Sharp, ..Delivery::default() };
        let at = |level| Expression::of(&sharp, Some(level)).leaking(Some(Emotion::Helplessness), Some(level));
        let (shown, speaking, pausing) = (Expression::of(&sharp, Some(0)), at(800), at(0));
        assert!(shown.brow_inner < speaking.brow_inner && speaking.brow_inner < pausing.brow_inner);
        assert!(pausing.brow_inner < 0.0, "it is still a sharp face: {pausing:?}");
        assert_eq!(shown.leaking(None, Some(0)), shown);
    }

    #[test]
    fn every_feeling_has_a_face_of_its_own() {
        let faces = Emotion::ALL.map(face);
        for (place, one) in faces.iter().enumerate() {
            assert!(!faces[place + 1..].contains(one), "{:?}", Emotion::ALL[place]);
        }
    }
}
