//! What fills the buffers of the device: the sound that plays, and the one before it as it dies away.

use std::sync::Arc;

/// How long one sound gives way to the next, in samples: ten milliseconds, so that nothing clicks.
const GIVES_WAY: usize = 240;

/// A sound and how far it has come.
#[derive(Clone, Default)]
struct Track {
    samples: Arc<[f32]>,
    at: usize,
    again: bool,
}

impl Track {
    fn next(&mut self) -> f32 {
        if self.at >= self.samples.len() {
            if !self.again || self.samples.is_empty() {
                return 0.0;
            }
            self.at = 0;
        }
        self.at += 1;
        self.samples[self.at - 1]
    }

    fn left(&self) -> Option<usize> {
        (!self.again).then(|| self.samples.len().saturating_sub(self.at))
    }
}

/// One sound, and the one that it took the place of.
#[derive(Default)]
pub(super) struct Deck {
    track: Track,
    before: Track,
    /// Samples over which the one before still gives way.
    giving_way: usize,
    gain: f32,
    wanted: f32,
}

impl Deck {
    /// Puts a sound in the place of the one that plays; gives back what is no longer needed, so that it is not let go of
    /// where time is short.
    pub(super) fn put(&mut self, samples: Arc<[f32]>, again: bool) -> Arc<[f32]> {
        let before = std::mem::replace(&mut self.track, Track { samples, at: 0, again });
        self.giving_way = GIVES_WAY;
        std::mem::replace(&mut self.before, before).samples
    }

    /// How loud from now on, 0 to 1.
    pub(super) const fn loudness(&mut self, gain: f32) {
        self.wanted = gain;
    }

    /// Samples until nothing is left to play; none, if it comes round.
    pub(super) fn left(&self) -> Option<usize> {
        Some(self.track.left()?.max(self.giving_way))
    }

    /// Fills a buffer.
    pub(super) fn fill(&mut self, out: &mut [f32]) {
        for sample in out {
            // A tenth of a second from silence to full, so that a slider is not heard in steps.
            self.gain += (self.wanted - self.gain).clamp(-1.0 / 2400.0, 1.0 / 2400.0);
            let mut sound = self.track.next();
            if self.giving_way > 0 {
                #[expect(clippy::cast_precision_loss, reason = "below a few hundred")]
                let share = self.giving_way as f32 / GIVES_WAY as f32;
                sound = sound * (1.0 - share) + self.before.next() * share;
                self.giving_way -= 1;
            }
            *sample = sound * self.gain;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn filled(deck: &mut Deck, count: usize) -> Vec<f32> {
        let mut out = vec![9.0; count];
        deck.fill(&mut out);
        out
    }

    #[test]
    fn a_sound_is_played_once_or_over_and_over() {
        let mut deck = Deck::default();
        deck.loudness(1.0);
        filled(&mut deck, 3000);
        deck.put(vec![0.5; 1000].into(), false);
        assert_eq!(deck.left(), Some(1000));
        assert!((filled(&mut deck, 1000)[900] - 0.5).abs() < 1e-3);
        assert_eq!((deck.left(), filled(&mut deck, 10)), (Some(0), vec![0.0; 10]));
        deck.put(vec![0.25; 300].into(), true);
        assert_eq!(deck.left(), None);
        assert!((filled(&mut deck, 5000)[4999] - 0.25).abs() < 1e-3);
    }

    #[test]
    fn nothing_clicks_when_sounds_and_loudness_change() {
        let mut deck = Deck::default();
        deck.loudness(1.0);
        let mut all = filled(&mut deck, 3000);
        deck.put(vec![0.8; 4000].into(), false);
        all.extend(filled(&mut deck, 2000));
        deck.put(vec![-0.8; 4000].into(), false);
        all.extend(filled(&mut deck, 1000));
        deck.loudness(0.2);
        all.extend(filled(&mut deck, 2500));
        deck.put(Arc::default(), false);
        all.extend(filled(&mut deck, 500));
        let largest = all.windows(2).map(|pair| (pair[1] - pair[0]).abs()).fold(0.0, f32::max);
        assert!(largest < 0.02, "{largest}");
        assert!(all.last().unwrap().abs() < 1e-6);
    }
}
