//! A line as a murmur: a voice behind a wall, whose words can't be made out, only how they are said.

use super::samples::{RATE_F, Samples, count, seconds};
use crate::core::voice::{Beat, Utterance};

/// How loud the loudest syllable gets.
const LOUDEST: f32 = 0.55;
/// How fast loudness follows its course, in milliseconds: faster than this would click.
const FOLLOWS: f32 = 9.0;

/// The samples of a line from `from` milliseconds on to its end. The same line is the same sound, however often.
#[must_use]
pub fn murmur(utterance: &Utterance, from: u32) -> Samples {
    let mut throat = Throat::new(utterance.speaker().seed);
    let mut samples = Vec::with_capacity(count(utterance.millis().saturating_sub(from)));
    let mut beats = utterance.beats().iter().filter(|beat| beat.until > from).peekable();
    let tremor = f32::from(utterance.manner().tremor) / 1000.0;
    for sample in count(from)..count(utterance.millis()) {
        let millis = u32::try_from(super::millis_of(sample)).unwrap_or(u32::MAX);
        while beats.next_if(|beat| beat.until <= millis).is_some() {}
        let sounding = beats.peek().filter(|beat| beat.from <= millis && beat.level > 0);
        if let Some(beat) = sounding {
            throat.shape(beat);
        }
        let tone = utterance.tone(millis);
        // Five or six times a second, as a voice shakes that is close to tears; a trace of it is in every voice.
        let shake = (seconds(sample) * 5.6 * std::f32::consts::TAU).sin();
        let pitch = f32::from(tone.pitch) * (1.0 + (tremor + 0.004) * shake);
        let level = f32::from(tone.level) / 1000.0 * (1.0 + 3.0 * tremor * shake);
        samples.push(throat.sound(pitch, level));
    }
    samples
}

/// A source and what it sounds through.
struct Throat {
    /// Where the source stands in its period, 0 to 1.
    phase: f32,
    pitch: f32,
    level: f32,
    /// The slope of the source: two low-passes.
    soft: [f32; 2],
    formants: [Formant; 2],
    seed: u32,
    /// How large the mouth is: formants of small ones lie higher.
    size: f32,
    /// The syllable whose vowel is set.
    vowel: Option<u32>,
    noise: u32,
}

/// The first two formants of five vowels, in hertz: rounded from the textbooks' tables for grown-ups.
const VOWELS: [[f32; 2]; 5] = [[620.0, 1200.0], [480.0, 1600.0], [420.0, 1000.0], [540.0, 1350.0], [390.0, 1750.0]];
/// Their widths, in hertz: wider than in a mouth, for a murmur has no edges.
const WIDTHS: [f32; 2] = [140.0, 220.0];

impl Throat {
    fn new(seed: u32) -> Self {
        #[expect(clippy::cast_precision_loss, reason = "below twenty")]
        let size = 0.93 + (seed / 25 % 15) as f32 / 100.0;
        Self {
            phase: 0.0,
            pitch: 0.0,
            level: 0.0,
            soft: [0.0; 2],
            formants: [Formant::default(); 2],
            seed,
            size,
            vowel: None,
            noise: seed | 1,
        }
    }

    /// Sets the vowel of a syllable; which one hangs on whose voice and when, and on nothing that is said.
    fn shape(&mut self, beat: &Beat) {
        if self.vowel == Some(beat.from) {
            return;
        }
        self.vowel = Some(beat.from);
        let drawn = (beat.from ^ self.seed).wrapping_mul(0x9e37_79b9) >> 16;
        let vowel = VOWELS[usize::try_from(drawn).unwrap_or(0) % VOWELS.len()];
        for ((formant, hertz), width) in self.formants.iter_mut().zip(vowel).zip(WIDTHS) {
            formant.tune(hertz * self.size, width);
        }
    }

    fn sound(&mut self, pitch: f32, level: f32) -> f32 {
        let follow = 1000.0 / (FOLLOWS * RATE_F);
        self.level += (level - self.level) * follow;
        if pitch > 0.0 {
            // The first sound has its pitch at once; later ones glide to theirs.
            self.pitch = if self.pitch > 0.0 { self.pitch + (pitch - self.pitch) * follow } else { pitch };
        }
        if self.level < 0.0005 {
            self.level = if level > 0.0 { self.level } else { 0.0 };
        }
        let step = self.pitch / RATE_F;
        self.phase = (self.phase + step).fract();
        let saw = 2.0 * self.phase - 1.0 - blep(self.phase, step);
        // Twelve decibels an octave, as a voice has it.
        let mut source = saw;
        for soft in &mut self.soft {
            *soft += (source - *soft) * (std::f32::consts::TAU * 900.0 / RATE_F);
            source = *soft;
        }
        let breath = self.breath() * 0.02;
        let hum = (self.phase * std::f32::consts::TAU).sin();
        let [first, second] = &mut self.formants;
        let voice = first.pass(source + breath) + 0.55 * second.pass(source + breath);
        let sounds = (0.42 * hum + 1.25 * voice) * self.level;
        // Bends before it would break.
        (sounds * 0.9).tanh() * LOUDEST
    }

    /// Noise from -1 to 1, the same each time.
    fn breath(&mut self) -> f32 {
        self.noise = self.noise.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
        #[expect(clippy::cast_precision_loss, reason = "sixteen bits")]
        let value = (self.noise >> 16) as f32 / 32_768.0;
        value - 1.0
    }
}

/// Rounds the corner of a saw, which would sound harsh.
fn blep(phase: f32, step: f32) -> f32 {
    if step <= 0.0 {
        0.0
    } else if phase < step {
        let at = phase / step;
        2.0 * at - at * at - 1.0
    } else if phase > 1.0 - step {
        let at = (phase - 1.0) / step;
        at * at + 2.0 * at + 1.0
    } else {
        0.0
    }
}

/// A resonance: what lies near its frequency comes through, at most as loud as it went in.
#[derive(Clone, Copy, Debug, Default)]
struct Formant {
    gain: f32,
    first: f32,
    second: f32,
    before: [f32; 2],
    source: [f32; 2],
}

impl Formant {
    fn tune(&mut self, hertz: f32, width: f32) {
        let turn = std::f32::consts::TAU * hertz / RATE_F;
        let narrow = (-std::f32::consts::PI * width / RATE_F).exp();
        self.first = 2.0 * narrow * turn.cos();
        self.second = -narrow * narrow;
        self.gain = (1.0 - narrow * narrow) / 2.0;
    }

    fn pass(&mut self, source: f32) -> f32 {
        let out = self.gain * (source - self.source[1]) + self.first * self.before[0] + self.second * self.before[1];
        self.before = [out, self.before[0]];
        self.source = [source, self.source[0]];
        out
    }
}
