//! Reads moods, and remembers none.

use super::common::Pieces;
use super::stock::stock;
use super::{Asked, Situation, Trainee};
use crate::core::contact::PerceptionAnswer;
use crate::core::scenario::{Act, Delivery, Emotion, EmotionKey, Loudness, Pace, Question, ReplyIndex, Tone};
use crate::core::text::Numbers;
use crate::core::text::stock::{APOLOGY, EMPATHY};

/// Goes by how the customer's last line sounded: its tone, its pace, how loud it was. A heated customer gets the words
/// that sound warmest, one who is low gets back what they have just said, a calm one, or one who has said nothing, gets
/// something concrete: what is looked up, or the words with most numbers in them. It knows nothing of what was said
/// before, nor of who calls.
///
/// Asked what is shown, it says what it hears, and how strongly; what is felt it takes to be the same. The rest it leaves
/// open, for no voice tells it.
pub(super) struct MoodReader;

impl Trainee for MoodReader {
    fn choose(&mut self, situation: &Situation<'_>) -> ReplyIndex {
        let sound = situation.sound().unwrap_or_default();
        let heard = Pieces::of(&situation.heard());
        let shown = shown(sound);
        situation.most(|reply| {
            let words = situation.words(reply).unwrap_or_default();
            match shown {
                Emotion::Impatience | Emotion::Anger => {
                    (false, stock(situation, reply, &EMPATHY) + stock(situation, reply, &APOLOGY))
                }
                Emotion::Calm | Emotion::Gratitude => {
                    (matches!(situation.act(reply), Act::LookUp(_)), Numbers::of(words).count())
                }
                _ => (false, heard.common(words)),
            }
        })
    }

    fn perceive(&mut self, asked: &Asked<'_>) -> PerceptionAnswer {
        let Some(sound) = asked.sound().filter(|_| asked.asks(Question::Shown)) else {
            return PerceptionAnswer::default();
        };
        let shown = Some(shown(sound));
        PerceptionAnswer { shown, felt: shown, intensity: Some(strength(sound)), ..PerceptionAnswer::default() }
    }
}

/// The feeling that a voice is taken for.
const fn shown(sound: Delivery) -> Emotion {
    match (sound.tone, sound.pace, sound.loudness) {
        (Tone::Sharp, ..) | (Tone::Plain | Tone::Wry, _, Loudness::Loud) => Emotion::Anger,
        (Tone::Plain | Tone::Wry, Pace::Fast, _) => Emotion::Impatience,
        (Tone::Shaky, ..) => Emotion::Worry,
        (Tone::Flat, ..) => Emotion::Helplessness,
        (Tone::Cold | Tone::Wry, ..) => Emotion::Disappointment,
        (Tone::Warm, ..) => Emotion::Gratitude,
        (Tone::Plain, ..) => Emotion::Calm,
    }
}

/// How strongly: one for the tone, one for the pace and one for the voice where they are out of the usual, and one more
/// that nobody is without.
fn strength(sound: Delivery) -> u8 {
    let unusual = [sound.tone != Tone::Plain, sound.pace != Pace::Even, sound.loudness != Loudness::Normal];
    let heard = unusual.into_iter().map(u8::from).sum::<u8>();
    (heard + 1).min(EmotionKey::STRONGEST)
}
