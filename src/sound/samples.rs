//! Samples, and what all sounds have in common.

/// Samples in a second. A telephone passes nothing above 3,400 Hz; this leaves room.
pub const RATE: u32 = 24_000;

/// A sound in one channel, each sample from -1 to 1.
pub type Samples = Vec<f32>;

/// How many samples so many milliseconds have.
pub(super) fn count(millis: u32) -> usize {
    usize::try_from(u64::from(millis) * u64::from(RATE) / 1000).unwrap_or(usize::MAX)
}

/// How long so many samples sound, in milliseconds.
#[must_use]
pub fn millis_of(samples: usize) -> u64 {
    u64::try_from(samples).unwrap_or(u64::MAX).saturating_mul(1000) / u64::from(RATE)
}

/// A place among samples as seconds.
#[expect(clippy::cast_precision_loss, reason = "a sound of some minutes is far from the end of what f32 counts")]
pub(super) fn seconds(sample: usize) -> f32 {
    sample as f32 / RATE_F
}

/// [`RATE`] as the arithmetic of sounds wants it.
#[expect(clippy::cast_precision_loss, reason = "24,000 is exact")]
pub(super) const RATE_F: f32 = RATE as f32;

/// Adds tones of these frequencies to a stretch of samples, which swells and dies away within `edge` milliseconds so that
/// it does not click.
pub(super) fn add_tones(samples: &mut [f32], hertz: &[f32], level: f32, edge: u32) {
    let (whole, edge) = (samples.len(), count(edge).max(1));
    for (place, sample) in samples.iter_mut().enumerate() {
        let near = place.min(whole - 1 - place).min(edge);
        let swell = smooth(seconds(near) / seconds(edge));
        let at = seconds(place) * std::f32::consts::TAU;
        *sample += level * swell * hertz.iter().map(|hertz| (at * hertz).sin()).sum::<f32>();
    }
}

/// From 0 to 1 without a corner at either end.
pub(super) fn smooth(share: f32) -> f32 {
    let share = share.clamp(0.0, 1.0);
    share * share * (3.0 - 2.0 * share)
}
