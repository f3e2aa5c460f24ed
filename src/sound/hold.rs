//! What is heard on hold: a slow figure of plucked notes that comes round without a seam.

use super::samples::{RATE_F, Samples, count, seconds};

/// How long one note stands before the next, in milliseconds.
const STEP: u32 = 400;
/// The figure, in half tones from C4: a scale of five notes, which has no wrong ones.
const FIGURE: [i16; 16] = [0, 7, 12, 16, 14, 12, 7, 4, -3, 4, 9, 12, 14, 9, 7, 4];
/// How loud a note is when it is plucked.
const LEVEL: f32 = 0.13;

/// Once through; whoever plays it again has no gap between.
#[must_use]
pub fn hold_music() -> Samples {
    let step = count(STEP);
    let whole = step * FIGURE.len();
    let mut samples = vec![0.0; whole];
    for (place, half_tones) in FIGURE.into_iter().enumerate() {
        let hertz = 261.63 * 2.0_f32.powf(f32::from(half_tones) / 12.0);
        // A note rings on over the next ones, and what is left of the last ones lies under the first.
        for sample in 0..step * 4 {
            let at = seconds(sample);
            let (swell, fading) = ((at * RATE_F / 120.0).min(1.0), (-at * 2.6).exp());
            let turn = at * hertz * std::f32::consts::TAU;
            let tone = turn.sin() + 0.25 * (2.0 * turn).sin() * fading;
            samples[(place * step + sample) % whole] += LEVEL * swell * fading * tone;
        }
    }
    samples
}
