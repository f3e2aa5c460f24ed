//! From what is to be heard, told anew each frame, to what has to be played.

use crate::app::heard::Heard;
use crate::core::text::Language;
use crate::core::voice::Utterance;
use crate::sound::{Samples, hang_up, hold_music, murmur, pick_up, ring};
use std::sync::Arc;

/// One thing to play, in place of whatever is playing.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Cue {
    /// A ring, once.
    Ring(Language),
    /// A line from so many milliseconds on; before it the receiver is picked up, if so.
    Line(Arc<Utterance>, u32, bool),
    /// Music, until something else comes.
    Hold,
    /// The tone of a line that is closed.
    HungUp(Language),
}

impl Cue {
    /// The samples, and whether they come round again.
    pub(super) fn samples(&self) -> (Samples, bool) {
        match self {
            Self::Ring(language) => (ring(*language, u32::try_from(Heard::RING).unwrap_or(u32::MAX)), false),
            Self::Line(utterance, from, picked_up) => {
                let mut samples = murmur(utterance, *from);
                if *picked_up {
                    let click = pick_up();
                    samples.resize(samples.len().max(click.len()), 0.0);
                    samples.iter_mut().zip(click).for_each(|(sample, click)| *sample += click * 0.7);
                }
                (samples, false)
            }
            Self::Hold => (hold_music(), true),
            Self::HungUp(language) => (hang_up(*language), false),
        }
    }
}

/// What can play. It never fails: what can't be played is not heard.
pub(super) trait Plays {
    /// Plays this in place of whatever is playing.
    fn play(&mut self, cue: Cue);
    /// Plays nothing any more.
    fn hush(&mut self);
    /// How loud from now on, 0 to 1.
    fn loudness(&mut self, gain: f32);
}

/// Plays what changed.
pub(super) struct Player<P> {
    plays: P,
    heard: Heard,
    volume: u8,
}

impl<P: Plays> Player<P> {
    /// A player in silence.
    pub(super) const fn new(plays: P) -> Self {
        Self { plays, heard: Heard::Nothing, volume: 0 }
    }

    /// Takes what is to be heard now, at a volume from 0 (which is silence) to 100.
    pub(super) fn hear(&mut self, heard: Heard, volume: u8) {
        let heard = if volume == 0 { Heard::Nothing } else { heard };
        let goes_on = heard.goes_on(&self.heard);
        let before = std::mem::replace(&mut self.heard, heard);
        if volume != self.volume && volume > 0 {
            self.volume = volume;
            self.plays.loudness(gain(volume));
        }
        if goes_on {
            return;
        }
        match &self.heard {
            Heard::Nothing => self.plays.hush(),
            Heard::Ringing(language) => self.plays.play(Cue::Ring(*language)),
            Heard::Line { utterance, elapsed, .. } => {
                let picked_up = matches!(before, Heard::Ringing(_));
                self.plays.play(Cue::Line(Arc::clone(utterance), *elapsed, picked_up));
            }
            Heard::Hold => self.plays.play(Cue::Hold),
            Heard::HungUp(language) => self.plays.play(Cue::HungUp(*language)),
        }
    }
}

/// What a volume does to samples: half of it should sound about half as loud, so it is squared.
fn gain(volume: u8) -> f32 {
    let share = f32::from(volume.min(100)) / 100.0;
    share * share
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::core::scenario::Delivery;
    use crate::core::text::Spoken;
    use crate::core::voice::{Register, Speaker};

    /// Writes down what it is asked.
    #[derive(Default)]
    struct Notes(Vec<String>);

    impl Plays for Notes {
        fn play(&mut self, cue: Cue) {
            self.0.push(match cue {
                Cue::Ring(language) => format!("ring {}", language.tag()),
                Cue::Line(_, from, picked_up) => format!("line from {from}, picked up: {picked_up}"),
                Cue::Hold => "hold".to_owned(),
                Cue::HungUp(language) => format!("hung up {}", language.tag()),
            });
        }

        fn hush(&mut self) {
            self.0.push("hush".to_owned());
        }

        fn loudness(&mut self, gain: f32) {
            self.0.push(format!("gain {gain:.2}"));
        }
    }

    fn utterance() -> Arc<Utterance> {
        let spoken = Spoken::parse("so | it does").unwrap();
        let speaker = Speaker::new("a", 40, Register::Between);
        Arc::new(Utterance::of(&spoken, Delivery::default(), speaker, Language::English, 2000))
    }

    #[test]
    fn only_what_changes_is_played() {
        let mut player = Player::new(Notes::default());
        let line =
            |began, utterance: &Arc<_>, elapsed| Heard::Line { began, utterance: Arc::clone(utterance), elapsed };
        let (first, second) = (utterance(), utterance());
        for heard in [
            Heard::Nothing,
            Heard::Ringing(Language::Chinese),
            Heard::Ringing(Language::Chinese),
            line(0, &first, 0),
            line(0, &first, 40),
            line(0, &first, 80),
            line(2000, &second, 30),
            Heard::Nothing,
            Heard::Nothing,
            Heard::Hold,
            Heard::HungUp(Language::English),
        ] {
            player.hear(heard, 50);
        }
        assert_eq!(
            player.plays.0,
            [
                "gain 0.25",
                "ring zh-CN",
                "line from 0, picked up: true",
                "line from 30, picked up: false",
                "hush",
                "hold",
                "hung up en",
            ]
        );
    }

    #[test]
    fn sound_that_is_turned_on_in_the_middle_of_a_line_goes_on_from_there() {
        let mut player = Player::new(Notes::default());
        let utterance = utterance();
        for (elapsed, volume) in [(0, 60), (400, 0), (440, 0), (800, 60), (840, 80)] {
            player.hear(Heard::Line { began: 0, utterance: Arc::clone(&utterance), elapsed }, volume);
        }
        let told =
            ["gain 0.36", "line from 0, picked up: false", "hush", "line from 800, picked up: false", "gain 0.64"];
        assert_eq!(player.plays.0, told);
    }

    #[test]
    fn every_cue_has_samples_and_only_music_comes_round() {
        let line = Cue::Line(utterance(), 0, true);
        for cue in [Cue::Ring(Language::English), line, Cue::Hold, Cue::HungUp(Language::Chinese)] {
            let (samples, again) = cue.samples();
            assert!(samples.len() > 10_000, "{cue:?}");
            assert_eq!(again, cue == Cue::Hold);
            assert!(samples.iter().all(|sample| sample.abs() <= 1.0), "{cue:?}");
        }
    }
}
