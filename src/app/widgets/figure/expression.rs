//! From how a line sounds to a face.

use crate::core::scenario::{Delivery, Loudness, Pace, Tone};

/// A face and a posture, each from -1 to 1 around a face at rest unless said otherwise.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Expression {
    /// The inner ends of the brows: down is anger, up is distress.
    pub brow_inner: f32,
    /// The whole brows, up or down.
    pub brow_lift: f32,
    /// How much one brow is higher than the other.
    pub brow_skew: f32,
    /// The corners of the mouth.
    pub smile: f32,
    /// How far the mouth is open, 0 to 1.
    pub open: f32,
    /// How far the eyes are open; 0 is at rest.
    pub eyes: f32,
    /// Forward (larger, higher) or sunk back.
    pub lean: f32,
    /// How far the chest is filled, 0 to 1.
    pub breath: f32,
    /// Arcs of sound beside the mouth, 0 to 3.
    pub sound: u8,
}

impl Expression {
    /// The face of someone who sounds like this; while they speak, `voice` is how loud just now, in thousandths.
    #[must_use]
    pub fn of(delivery: &Delivery, voice: Option<u16>) -> Self {
        let mut face = match delivery.tone {
            Tone::Plain => Self::default(),
            Tone::Warm => Self { smile: 0.8, brow_lift: 0.4, eyes: 0.1, ..Self::default() },
            Tone::Sharp => {
                Self { brow_inner: -0.9, brow_lift: -0.3, smile: -0.5, eyes: 0.3, lean: 0.5, ..Self::default() }
            }
            Tone::Flat => Self { brow_lift: -0.2, smile: -0.25, eyes: -0.5, lean: -0.6, ..Self::default() },
            Tone::Shaky => {
                Self { brow_inner: 0.9, brow_lift: 0.3, smile: -0.6, eyes: 0.1, lean: -0.3, ..Self::default() }
            }
            Tone::Cold => Self { brow_inner: -0.3, smile: -0.3, eyes: -0.25, lean: -0.2, ..Self::default() },
            Tone::Wry => Self { brow_skew: 0.8, smile: 0.3, eyes: -0.1, ..Self::default() },
        };
        if let Some(level) = voice {
            // A mouth opens with the voice, and is shut in a pause.
            face.open = f32::from(level.min(1000)) / 1000.0;
            face.sound = match delivery.loudness {
                Loudness::Low => 1,
                Loudness::Normal => 2,
                Loudness::Loud => 3,
            };
        }
        if delivery.loudness == Loudness::Loud {
            face.lean += 0.3;
        }
        face
    }

    /// This face after so many milliseconds of breathing: fast and shallow where pace or tone are up, slow where they are
    /// down. Grown people at rest take some 12 to 20 breaths a minute.
    #[must_use]
    pub fn breathing(self, delivery: &Delivery, millis: Option<u64>) -> Self {
        let Some(millis) = millis else { return self };
        let period = match (delivery.tone, delivery.pace) {
            (Tone::Sharp | Tone::Shaky, _) | (_, Pace::Fast) => 2200,
            (Tone::Flat, _) | (_, Pace::Slow) => 5000,
            _ => 3800,
        };
        #[expect(clippy::cast_precision_loss, reason = "below a period of a few seconds")]
        let phase = (millis % period) as f32 / period as f32;
        Self { breath: 0.5 - 0.5 * (std::f32::consts::TAU * phase).cos(), ..self }
    }
}
