//! The common ground of all checks: the draft, its names, and what was noted so far.

use crate::core::diagnostic::{Code, Note, Place, Severity};
use crate::core::scenario::{Original, ReplyIndex, is_id};
use crate::core::source::decode::Trail;
use crate::core::source::{RawScenario, RawTranslation};
use crate::core::text::{Language, Localised, Spoken, SpokenError, Text};
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

/// What is checked: a call and its translations.
#[derive(Debug)]
pub struct Draft<'a> {
    /// The call.
    pub raw: &'a RawScenario,
    /// Its translations, each with its place among the files.
    pub translations: &'a [(Language, usize, RawTranslation)],
    /// The digest of the call's file.
    pub content: String,
    /// What all of it was read from.
    pub original: Arc<Original>,
}

pub(super) struct Checker<'a> {
    pub(super) draft: &'a Draft<'a>,
    /// What was noted so far.
    pub(super) notes: Vec<Note>,
    /// Whether one of them is an error of the call.
    pub(super) is_broken: bool,
    /// Names that are not there: each is told of once, however often it is used.
    pub(super) undefined: BTreeMap<(Code, String), usize>,
    /// Names with which those were compared so far.
    pub(super) compared: usize,
    /// What has its translation under another name, by file and place.
    waiting: BTreeSet<(usize, String)>,
    /// Where the replies of each moment begin in the flat list.
    first_replies: Vec<usize>,
}

impl<'a> Checker<'a> {
    pub(super) fn new(draft: &'a Draft<'a>, waiting: BTreeSet<(usize, String)>) -> Self {
        let mut first_replies = Vec::with_capacity(draft.raw.moments.len());
        let mut count = 0;
        for moment in draft.raw.moments.values() {
            first_replies.push(count);
            count += moment.replies.len();
        }
        Self {
            draft,
            notes: Vec::new(),
            is_broken: false,
            undefined: BTreeMap::new(),
            compared: 0,
            waiting,
            first_replies,
        }
    }

    pub(super) fn notes(&self) -> &[Note] {
        &self.notes
    }

    pub(super) fn into_notes(self) -> Vec<Note> {
        self.notes
    }

    pub(super) fn push(&mut self, note: Note) {
        let is_fatal = note.place.source == 0 && note.code.severity() == Severity::Error;
        // However much there is to say: a call with an error in it is never taken for one that can be played.
        if !self.is_full() || (is_fatal && !self.is_broken) {
            self.is_broken |= is_fatal;
            self.notes.push(note);
        }
    }

    /// Whether there is so much to say already that no more of it is kept.
    pub(super) fn is_full(&self) -> bool {
        self.notes.len() > Note::MOST
    }

    pub(super) fn note(&mut self, code: Code, path: &Trail<'_>, details: Vec<(&'static str, String)>) {
        self.push(Note::new(code, path.to_path()).with(details));
    }

    /// Checks a name that the author chose: letters, digits, `-` and `_`, and not the word `end`.
    pub(super) fn id(&mut self, path: &Trail<'_>, id: &str) {
        if !is_id(id) {
            self.note(Code::BadId, path, vec![("found", id.to_owned())]);
        }
    }

    /// A number within its range, or the nearest one that is, with a note.
    pub(super) fn within<T: Copy + PartialOrd + ToString>(
        &mut self,
        path: &Trail<'_>,
        number: T,
        low: T,
        high: T,
    ) -> T {
        let held = if number < low {
            low
        } else if number > high {
            high
        } else {
            return number;
        };
        let range = format!("{}–{}", low.to_string(), high.to_string());
        self.note(Code::OutOfRange, path, vec![("found", number.to_string()), ("expected", range)]);
        held
    }

    /// A text with its translations.
    pub(super) fn text<F>(&mut self, path: &Trail<'_>, source: &str, pick: F) -> Text
    where
        F: for<'t> Fn(&'t RawTranslation) -> Option<&'t str>,
    {
        if source.trim().is_empty() {
            self.note(Code::EmptyText, path, vec![]);
        }
        let mut text = Text::new(self.draft.raw.language, source.to_owned());
        self.translate(path, pick, |language, translated, _| text.translate(language, translated.to_owned()));
        text
    }

    /// A spoken line with its translations.
    pub(super) fn spoken<F>(&mut self, path: &Trail<'_>, source: &str, pick: F) -> Localised<Spoken>
    where
        F: for<'t> Fn(&'t RawTranslation) -> Option<&'t str>,
    {
        let spoken = match Spoken::parse(source) {
            Ok(spoken) => spoken,
            Err(error) => {
                self.bad_mark(0, path, source, error);
                return Localised::new(self.draft.raw.language, Spoken::default());
            }
        };
        if spoken.phrases().is_empty() {
            self.note(Code::EmptyText, path, vec![]);
        }
        let cues = spoken.cues().count();
        let mut text = Localised::new(self.draft.raw.language, spoken);
        let mut bad = Vec::new();
        let mut counts = Vec::new();
        self.translate(path, pick, |language, translated, source| match Spoken::parse(translated) {
            Ok(spoken) => {
                if spoken.cues().count() != cues {
                    counts.push((source, spoken.cues().count()));
                }
                text.translate(language, spoken);
            }
            Err(error) => bad.push((source, translated.to_owned(), error)),
        });
        for (source, translated, error) in bad {
            self.bad_mark(source, path, &translated, error);
        }
        for (source, found) in counts {
            let details = vec![("found", found.to_string()), ("expected", cues.to_string())];
            let place = Place::of(path.to_path());
            let note = Note::on(Code::CueCount, place.clone().in_source(source)).with(details);
            self.push(note.label("source", place));
        }
        text
    }

    fn bad_mark(&mut self, source: usize, path: &Trail<'_>, text: &str, error: SpokenError) {
        let (at, expected) = match error {
            SpokenError::Unclosed(at) => (at, "closing"),
            SpokenError::Stray(at) if text[at..].starts_with('[') => (at, "no-second-opening"),
            SpokenError::Stray(at) => (at, "opening"),
            SpokenError::EmptyCue(at) => (at, "words"),
        };
        let found = text[at..=at].to_owned();
        let place = Place::of(path.to_path()).in_source(source).within(Some(at..at + 1));
        let details = vec![("found", found), ("expected", expected.to_owned())];
        self.push(Note::on(Code::BadMark, place).with(details));
    }

    /// Gives every translation of a text to `with`; notes those that lack it.
    fn translate<F>(&mut self, path: &Trail<'_>, pick: F, mut with: impl FnMut(Language, &str, usize))
    where
        F: for<'t> Fn(&'t RawTranslation) -> Option<&'t str>,
    {
        let draft = self.draft;
        for (language, source, translation) in draft.translations {
            match pick(translation).filter(|text| !text.trim().is_empty()) {
                Some(text) => with(*language, text, *source),
                None if self.is_full() || self.is_waiting(*source, path) => {}
                None => {
                    let place = Place::of(path.to_path());
                    let note = Note::on(Code::MissingTranslation, place.clone().in_source(*source));
                    let details = vec![("language", language.tag().to_owned())];
                    self.push(note.with(details).label("source", place));
                }
            }
        }
    }

    /// Whether a text lies in something that has its translation under another name.
    fn is_waiting(&self, source: usize, path: &Trail<'_>) -> bool {
        if self.waiting.is_empty() {
            return false;
        }
        let path = path.to_path().to_string();
        let ends = path.match_indices(['.', '[']).map(|(end, _)| end).chain([path.len()]);
        ends.into_iter().any(|end| self.waiting.contains(&(source, path[..end].to_owned())))
    }

    pub(super) fn reply_index(&self, moment: usize, place: usize) -> Option<ReplyIndex> {
        number(self.first_replies.get(moment)? + place).map(ReplyIndex)
    }
}

pub(super) fn number(place: usize) -> Option<u32> {
    u32::try_from(place).ok()
}
