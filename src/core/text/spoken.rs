//! Marks in what a customer says: `[a cue]`, `|` for a short pause, `||` for a long one.

use std::ops::Range;

/// A spoken line, cut into phrases at its pauses.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Spoken {
    phrases: Box<[Phrase]>,
    /// The words without marks: asked for at every turn.
    plain: Box<str>,
}

/// What is said in one breath.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Phrase {
    /// The words, cut where a cue begins or ends.
    pub runs: Vec<Run>,
    /// The silence after it, in milliseconds.
    pub pause: u32,
}

/// Words that are one cue, or none.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Run {
    /// The words, without marks.
    pub text: String,
    /// Whether they give something away.
    pub cue: bool,
}

/// A mark that does not fit; the number is the place of the character in the text, in bytes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SpokenError {
    /// `[` without `]`.
    Unclosed(usize),
    /// `]` without `[`, or `[` within a cue.
    Stray(usize),
    /// `[]`.
    EmptyCue(usize),
}

impl Spoken {
    /// A short pause, `|`, in milliseconds.
    pub const SHORT_PAUSE: u32 = 600;
    /// A long pause, `||`, in milliseconds.
    pub const LONG_PAUSE: u32 = 1800;

    /// Reads the marks.
    ///
    /// # Errors
    ///
    /// A bracket that has no partner, and an empty cue.
    pub fn parse(text: &str) -> Result<Self, SpokenError> {
        let mut phrases = vec![Phrase::default()];
        let mut words = String::new();
        let mut cue_from = None;
        let mut characters = text.char_indices().peekable();
        while let Some((place, character)) = characters.next() {
            let Some(phrase) = phrases.last_mut() else { break };
            match character {
                '[' if cue_from.is_some() => return Err(SpokenError::Stray(place)),
                '[' => {
                    phrase.take(&mut words, false);
                    cue_from = Some(place);
                }
                ']' => {
                    let from = cue_from.take().ok_or(SpokenError::Stray(place))?;
                    if words.trim().is_empty() {
                        return Err(SpokenError::EmptyCue(from));
                    }
                    phrase.take(&mut words, true);
                }
                '|' if cue_from.is_none() => {
                    let long = characters.next_if(|(_, next)| *next == '|').is_some();
                    phrase.take(&mut words, false);
                    phrase.pause = if long { Self::LONG_PAUSE } else { Self::SHORT_PAUSE };
                    phrases.push(Phrase::default());
                }
                other => words.push(other),
            }
        }
        if let Some(place) = cue_from {
            return Err(SpokenError::Unclosed(place));
        }
        if let Some(phrase) = phrases.last_mut() {
            phrase.take(&mut words, false);
        }
        phrases.retain(|phrase| phrase.runs.iter().any(|run| !run.text.trim().is_empty()));
        Ok(Self::of(phrases))
    }

    fn of(phrases: Vec<Phrase>) -> Self {
        Self { plain: lay_out(&phrases).0.into(), phrases: phrases.into() }
    }

    /// The phrases in order; never empty for a line that was accepted.
    #[must_use]
    pub fn phrases(&self) -> &[Phrase] {
        &self.phrases
    }

    /// The words without marks; pauses are where the author wrote spaces or punctuation.
    #[must_use]
    pub fn plain(&self) -> &str {
        &self.plain
    }

    /// The cues in order.
    pub fn cues(&self) -> impl Iterator<Item = &str> {
        self.phrases.iter().flat_map(|phrase| &phrase.runs).filter(|run| run.cue).map(|run| run.text.as_str())
    }

    /// Where the cues stand in the plain words, in bytes and in order.
    pub(super) fn cue_spans(&self) -> Vec<Range<usize>> {
        let mut spans = Vec::new();
        for (phrase, place) in self.phrases.iter().zip(lay_out(&self.phrases).1) {
            let text = phrase.text();
            let untrimmed = text.len() - text.trim_start().len();
            let mut at = 0;
            for run in &phrase.runs {
                let (from, to) = (at, at + run.text.len());
                at = to;
                if run.cue {
                    // The space around a phrase is not spoken.
                    let within = |byte: usize| (place.start + byte.saturating_sub(untrimmed)).min(place.end);
                    spans.push(within(from)..within(to));
                }
            }
        }
        spans
    }

    /// Where phrases end in the plain words, in bytes.
    pub(super) fn phrase_ends(&self) -> Vec<usize> {
        lay_out(&self.phrases).1.into_iter().map(|place| place.end).collect()
    }

    /// All silence within and after the line, in milliseconds.
    #[must_use]
    pub fn pauses(&self) -> u32 {
        self.phrases.iter().fold(0, |sum: u32, phrase| sum.saturating_add(phrase.pause))
    }
}

/// The words without marks, and where in them each phrase stands, in bytes, without the space around it.
fn lay_out(phrases: &[Phrase]) -> (String, Vec<Range<usize>>) {
    let mut plain = String::new();
    let mut places = Vec::new();
    for phrase in phrases {
        let text = phrase.text();
        let words = text.trim();
        // `so | it` is one space when spoken, and `好。 | 那` is none.
        let has_no_spaces = |character: Option<char>| character.is_none_or(|character| character >= '\u{2e80}');
        if !has_no_spaces(plain.chars().last()) && !has_no_spaces(words.chars().next()) {
            plain.push(' ');
        }
        let from = plain.len();
        plain.push_str(words);
        places.push(from..plain.len());
    }
    (plain, places)
}

impl Phrase {
    fn take(&mut self, words: &mut String, cue: bool) {
        if !words.is_empty() {
            self.runs.push(Run { text: std::mem::take(words), cue });
        }
    }

    /// The words of the phrase.
    #[must_use]
    pub fn text(&self) -> String {
        self.runs.iter().map(|run| run.text.as_str()).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn marks_become_cues_and_pauses() {
        let spoken = Spoken::parse("It comes on, | then off, and it's [the third one]! ||").unwrap();
        let told: Vec<_> = spoken.phrases.iter().map(|phrase| (phrase.text(), phrase.pause)).collect();
        assert_eq!(told, [("It comes on, ".to_owned(), 600), (" then off, and it's the third one! ".to_owned(), 1800)]);
        assert_eq!(spoken.cues().collect::<Vec<_>>(), ["the third one"]);
        assert_eq!(spoken.plain(), "It comes on, then off, and it's the third one!");
    }

    #[test]
    fn a_pause_is_a_space_only_where_words_have_spaces() {
        let plain = |text: &str| Spoken::parse(text).unwrap().plain().to_owned();
        assert_eq!(plain("So | it does. || Well."), "So it does. Well.");
        assert_eq!(plain("好。 | 那你说，|| [快点]。"), "好。那你说，快点。");
    }

    #[test]
    fn pauses_beyond_all_bounds_are_the_longest_there_is() {
        let phrase = Phrase { runs: Vec::new(), pause: u32::MAX / 2 + 1 };
        assert_eq!(Spoken::of(vec![phrase; 2]).pauses(), u32::MAX);
    }

    #[test]
    fn brackets_without_partner_are_refused_with_their_place() {
        assert_eq!(Spoken::parse("a [b"), Err(SpokenError::Unclosed(2)));
        assert_eq!(Spoken::parse("a ]b"), Err(SpokenError::Stray(2)));
        assert_eq!(Spoken::parse("[a [b]]"), Err(SpokenError::Stray(3)));
        assert_eq!(Spoken::parse("第 [] 个"), Err(SpokenError::EmptyCue(4)));
    }
}
