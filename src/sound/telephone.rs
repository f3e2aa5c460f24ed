//! The tones of a telephone, as networks have them: ITU-T E.180 lists China's at 450 Hz, North America's as pairs.

use super::samples::{Samples, add_tones, count};
use crate::core::text::Language;

/// How loud a tone of a network is: it should be known, not felt.
const LEVEL: f32 = 0.16;
/// Tones swell and die away, in milliseconds.
const EDGE: u32 = 12;

/// One ring, of `millis` milliseconds: what a caller hears until somebody answers. Two tones beat against each other in
/// the English one; the Chinese one is a single tone.
#[must_use]
pub fn ring(language: Language, millis: u32) -> Samples {
    let hertz: &[f32] = match language {
        Language::English => &[440.0, 480.0],
        Language::Chinese => &[450.0],
    };
    let mut samples = vec![0.0; count(millis)];
    let level = LEVEL / if hertz.len() > 1 { 1.4 } else { 1.0 };
    add_tones(&mut samples, hertz, level, 30);
    samples
}

/// The receiver is taken off: a click, and a smaller one after it.
#[must_use]
pub fn pick_up() -> Samples {
    let mut samples = vec![0.0; count(90)];
    for (from, level, hertz) in [(0, 0.5, 900.0), (38, 0.22, 1400.0)] {
        let from = count(from);
        let decay = count(4);
        for (place, sample) in samples[from..].iter_mut().enumerate().take(count(40)) {
            let at = super::samples::seconds(place);
            let fading = (-super::samples::seconds(place) / super::samples::seconds(decay)).exp();
            *sample += level * fading * (at * hertz * std::f32::consts::TAU).sin();
        }
    }
    samples
}

/// Somebody has hung up: a click, and the tone of a line that is closed, some three times.
#[must_use]
pub fn hang_up(language: Language) -> Samples {
    let (hertz, on, off): (&[f32], _, _) = match language {
        Language::English => (&[480.0, 620.0], 500, 500),
        Language::Chinese => (&[450.0], 350, 350),
    };
    let mut samples = pick_up();
    samples.resize(count(260), 0.0);
    for _ in 0..3 {
        let from = samples.len();
        samples.resize(from + count(on), 0.0);
        add_tones(&mut samples[from..], hertz, LEVEL * 0.7, EDGE);
        samples.resize(samples.len() + count(off), 0.0);
    }
    samples
}
