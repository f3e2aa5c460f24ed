//! A line as it is said: every syllable with its time, loudness and pitch.

use super::syllables::{Syllable, WHOLE, syllables};
use super::{Manner, Speaker};
use crate::core::scenario::{Delivery, Line};
use crate::core::text::{Language, Spoken, speaking_millis};

/// One syllable, and the silence up to the next one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Beat {
    /// When it begins, in milliseconds from the beginning of the line.
    pub from: u32,
    /// When its sound ends.
    pub until: u32,
    /// How loud it is at its loudest, in thousandths; 0 is a breath.
    pub level: u16,
    /// Its pitch at the beginning and at the end, in hertz.
    pub pitch: [u16; 2],
    /// The characters of the plain text that have been said before it, and with it.
    pub characters: [usize; 2],
    /// Which phrase it belongs to, from 0.
    pub phrase: usize,
}

/// What is to be heard at one point in time.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Tone {
    /// Loudness in thousandths; 0 is silence.
    pub level: u16,
    /// Pitch in hertz.
    pub pitch: u16,
}

/// A line as it is said.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Utterance {
    beats: Box<[Beat]>,
    /// Where each phrase ends in the plain text, in characters.
    ends: Box<[usize]>,
    millis: u32,
    speaker: Speaker,
    manner: Manner,
}

impl Utterance {
    /// `line` as `speaker` says it in `language`, in `millis` milliseconds. The screen may show another language than the
    /// one that the contact is timed in: then every part of it takes its share of that time.
    #[must_use]
    pub fn new(line: &Line, speaker: Speaker, language: Language, millis: u32) -> Self {
        Self::of(line.text.get(language), line.delivery, speaker, language, millis)
    }

    /// Words as somebody says them.
    #[must_use]
    pub fn of(spoken: &Spoken, delivery: Delivery, speaker: Speaker, language: Language, millis: u32) -> Self {
        let manner = Manner::of(delivery, language);
        let pieces = pieces(spoken, manner);
        let words = u64::from(speaking_millis(spoken.plain(), language)) * u64::from(delivery.pace.duration_percent());
        let words = (words / 100).max(1);
        let pauses = u64::from(spoken.pauses());
        let weight: u64 = pieces.iter().map(Piece::weight).sum::<u64>().max(1);
        // All times are whole parts of the whole, so that nothing is lost to rounding: `at` counts weights times words
        // and pauses times weights.
        let whole = (words + pauses) * weight;
        let saying = Saying { manner, speaker, words, whole, millis };
        let mut beats = Vec::new();
        let mut at = 0;
        for (place, piece) in pieces.iter().enumerate() {
            piece.say(place, at, &saying, &mut beats);
            at += piece.weight() * words + u64::from(piece.pause) * weight;
        }
        let ends = pieces.iter().map(|piece| piece.end).collect();
        Self { beats: beats.into(), ends, millis, speaker, manner }
    }

    /// How long it takes, in milliseconds, with the pause at its end.
    #[must_use]
    pub const fn millis(&self) -> u32 {
        self.millis
    }

    /// The syllables in order.
    #[must_use]
    pub fn beats(&self) -> &[Beat] {
        &self.beats
    }

    /// Whose voice it is.
    #[must_use]
    pub const fn speaker(&self) -> Speaker {
        self.speaker
    }

    /// What the delivery does to the voice.
    #[must_use]
    pub const fn manner(&self) -> Manner {
        self.manner
    }

    /// What is heard `elapsed` milliseconds into the line.
    #[must_use]
    pub fn tone(&self, elapsed: u32) -> Tone {
        let Some(beat) = self.beat(elapsed).filter(|beat| beat.level > 0 && elapsed < beat.until) else {
            return Tone::default();
        };
        let (long, gone) = ((beat.until - beat.from).max(1), elapsed - beat.from);
        // A syllable swells fast and dies away: full after a fifth of it, a third is left at its end.
        let swell =
            if gone * 5 < long { 400 + 600 * gone * 5 / long } else { 1000 - 650 * (gone * 5 - long) / (4 * long) };
        let level = u32::from(beat.level) * swell / 1000;
        let [from, to] = beat.pitch.map(i64::from);
        let pitch = from + (to - from) * i64::from(gone) / i64::from(long);
        Tone { level: u16::try_from(level).unwrap_or(1000), pitch: u16::try_from(pitch).unwrap_or_default() }
    }

    /// The number of characters of the plain text that have been said after `elapsed` milliseconds: steady within a
    /// syllable, standing still in a pause.
    #[must_use]
    pub fn characters_said(&self, elapsed: u32) -> usize {
        if elapsed >= self.millis {
            return self.ends.last().copied().unwrap_or_default();
        }
        let Some(beat) = self.beat(elapsed) else { return 0 };
        let [from, to] = beat.characters;
        if elapsed >= beat.until {
            return to;
        }
        let (long, gone) = (u64::from(beat.until - beat.from), u64::from(elapsed - beat.from));
        let said = u64::try_from(to - from).unwrap_or(0) * gone / long;
        from + usize::try_from(said).unwrap_or(0)
    }

    /// The same by whole phrases, for whoever wants nothing to move: a phrase is there as soon as it begins.
    #[must_use]
    pub fn characters_begun(&self, elapsed: u32) -> usize {
        let phrase = if elapsed >= self.millis { self.ends.len().checked_sub(1) } else { self.phrase(elapsed) };
        phrase.and_then(|phrase| self.ends.get(phrase).copied()).unwrap_or_default()
    }

    /// When the next phrase begins after `elapsed` milliseconds; the end of the line, when none does.
    #[must_use]
    pub fn next_phrase(&self, elapsed: u32) -> u32 {
        let now = self.phrase(elapsed);
        let next = self.beats.iter().find(|beat| beat.from > elapsed && now.is_none_or(|now| beat.phrase > now));
        next.map_or(self.millis, |beat| beat.from)
    }

    /// How many pauses part its phrases.
    #[must_use]
    pub fn pauses(&self) -> usize {
        self.ends.len().saturating_sub(1)
    }

    fn phrase(&self, elapsed: u32) -> Option<usize> {
        self.beat(elapsed).map(|beat| beat.phrase)
    }

    /// The last syllable that has begun.
    fn beat(&self, elapsed: u32) -> Option<&Beat> {
        let begun = self.beats.partition_point(|beat| beat.from <= elapsed);
        self.beats.get(begun.checked_sub(1)?)
    }
}

/// How a line is said, for all of its phrases.
struct Saying {
    manner: Manner,
    speaker: Speaker,
    /// Milliseconds that all words take, before they are fitted into the time of the line.
    words: u64,
    /// The length of the line, in parts.
    whole: u64,
    /// The length of the line, in milliseconds.
    millis: u32,
}

impl Saying {
    /// The time of a part.
    fn time(&self, at: u64) -> u32 {
        u32::try_from(at * u64::from(self.millis) / self.whole).unwrap_or(u32::MAX).min(self.millis)
    }
}

/// One phrase with its place in the plain text.
struct Piece {
    /// Its syllables, and before each one how many characters of the plain text have been said.
    syllables: Vec<(Syllable, usize)>,
    /// Where it ends in the plain text, in characters.
    end: usize,
    /// The silence after it, in milliseconds.
    pause: u32,
    asks: bool,
}

/// Cuts a line into its phrases and those into syllables. Spaces aside, the characters of the phrases are those of the
/// plain text, which is what puts a syllable in its place there.
fn pieces(spoken: &Spoken, manner: Manner) -> Vec<Piece> {
    let places: Vec<usize> = spoken
        .plain()
        .chars()
        .enumerate()
        .filter(|(_, character)| !character.is_whitespace())
        .map(|(at, _)| at)
        .collect();
    let place = |nth: usize| places.get(nth).copied().unwrap_or_else(|| spoken.plain().chars().count());
    let mut nth = 0;
    let mut all = Vec::new();
    for phrase in spoken.phrases() {
        let text = phrase.text();
        let mut with_places = Vec::new();
        for syllable in syllables(&text) {
            with_places.push((syllable, place(nth)));
            nth += syllable.characters;
        }
        lengthen_the_end(&mut with_places, manner);
        let asks = text.trim_end().ends_with(['?', '？', '吗', '呢']);
        all.push(Piece { syllables: with_places, end: place(nth), pause: phrase.pause, asks });
    }
    all
}

/// The last syllable is longer than the others, or clipped; marks behind it take no time, for the pause follows.
fn lengthen_the_end(syllables: &mut [(Syllable, usize)], manner: Manner) {
    let any = syllables.iter().any(|(syllable, _)| syllable.sounds);
    for (syllable, _) in syllables.iter_mut().rev() {
        if syllable.sounds {
            syllable.weight = syllable.weight * u32::from(manner.ending) / 100;
            return;
        }
        // A phrase of marks alone, such as `……`, is a silence that takes its time.
        syllable.weight = if any { 0 } else { WHOLE };
    }
}

impl Piece {
    fn weight(&self) -> u64 {
        self.syllables.iter().map(|(syllable, _)| u64::from(syllable.weight)).sum()
    }

    /// Adds its syllables, the first one at the part `begins` of the line.
    fn say(&self, phrase: usize, begins: u64, saying: &Saying, beats: &mut Vec<Beat>) {
        let (manner, speaker) = (saying.manner, saying.speaker);
        let sounding =
            u32::try_from(self.syllables.iter().filter(|(syllable, _)| syllable.sounds).count()).unwrap_or(1);
        let mut sung = 0;
        let mut at: u64 = 0;
        for (place, (syllable, said)) in self.syllables.iter().enumerate() {
            let next = at + u64::from(syllable.weight);
            // Words that hurry leave a breath behind the phrase.
            let time = |at: u64| saying.time(begins + at * saying.words * u64::from(manner.tempo) / 100);
            let (from, end) = (time(at), time(next));
            let share = if syllable.sounds { u32::from(manner.sounded) } else { 100 };
            let then = self.syllables.get(place + 1).map_or(self.end, |(_, said)| *said);
            let line = Course { syllable, place: sung, of: sounding, asks: self.asks };
            beats.push(Beat {
                from,
                until: from + (end - from) * share / 100,
                level: if syllable.sounds { line.level(manner) } else { 0 },
                pitch: if syllable.sounds { line.pitch(manner, speaker) } else { [speaker.base; 2] },
                characters: [*said, then],
                phrase,
            });
            sung += u32::from(syllable.sounds);
            at = next;
        }
    }
}

/// Where a syllable stands in the melody of its phrase.
struct Course<'a> {
    syllable: &'a Syllable,
    place: u32,
    of: u32,
    asks: bool,
}

impl Course<'_> {
    /// A voice is strongest at the beginning of a phrase, and on what is stressed.
    fn level(&self, manner: Manner) -> u16 {
        let weight = match self.syllable {
            Syllable { character: Some(character), .. } => 860 + u32::from(*character) % 140,
            Syllable { stressed: true, .. } => 1000,
            _ => 760,
        };
        let sinking = 1000 - 180 * self.place / self.of.max(1);
        u16::try_from(u32::from(manner.level) * weight * sinking / 1_000_000).unwrap_or(1000)
    }

    /// It sinks through a phrase, and falls at its end or rises for a question. In words it lifts what is stressed; a
    /// Chinese syllable has a little course of its own, one of four. Which one is drawn from the character: this is a
    /// murmur, and nobody's words.
    fn pitch(&self, manner: Manner, speaker: Speaker) -> [u16; 2] {
        let (place, of) = (i64::from(self.place), i64::from(self.of.max(1)));
        let sinking = 60 - 140 * place / of;
        let (from, to) = match self.syllable {
            Syllable { character: Some(character), .. } => match u32::from(*character) % 4 {
                0 => (70, 70),
                1 => (-50, 60),
                2 => (-60, -90),
                _ => (110, -80),
            },
            Syllable { stressed: true, .. } => (90, 130),
            _ => (-20, -40),
        };
        let ends = place + 1 == of;
        let close = match (ends, self.asks) {
            (true, true) => 200,
            (true, false) => -110,
            _ => 0,
        };
        [sinking + from, sinking + to + close].map(|offset| {
            let base = i64::from(speaker.base) * i64::from(manner.pitch);
            let pitch = base * (1000 + offset * i64::from(manner.range) / 100) / 100_000;
            u16::try_from(pitch.clamp(50, 600)).unwrap_or(600)
        })
    }
}
