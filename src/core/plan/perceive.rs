//! How answers to the questions of perception are written: `problem other-maker, shown anger, needs dignity heard`.

use super::Answer;
use super::piece::Piece;
use super::reader::Reader;
use crate::core::contact::PerceptionAnswer;
use crate::core::diagnostic::Code;
use crate::core::scenario::{Emotion, EmotionKey, Question, SpeechAct};
use std::ops::Range;

impl Reader<'_> {
    /// The answers of a line, each with its place, and no question twice.
    pub(super) fn answers(&mut self, rest: Piece<'_>) -> Option<Vec<(Range<usize>, Answer)>> {
        let items = rest.items();
        // Every item is looked at before one of them costs the line.
        let read: Vec<_> = items.iter().map(|item| self.answer(*item)).collect();
        let mut answers: Vec<(Range<usize>, Answer)> = Vec::new();
        for (item, answer) in items.into_iter().zip(read) {
            let answer = answer?;
            if answers.iter().any(|(_, earlier)| earlier.question() == answer.question()) {
                return self.bad(item.words().first().copied().unwrap_or(item), "once");
            }
            answers.push((item.span(), answer));
        }
        Some(answers)
    }

    /// One answer.
    fn answer(&mut self, piece: Piece<'_>) -> Option<Answer> {
        let words = piece.words();
        let Some((first, rest)) = words.split_first() else { return self.bad(piece, "channel") };
        if first.text == Answer::ALL {
            return self.only(piece, "comma").map(|_| Answer::All);
        }
        let Some(question) = Question::ALL.into_iter().find(|question| question.name() == first.text) else {
            let names = Question::ALL.into_iter().map(Question::name).chain([Answer::ALL]);
            return self.bad_one_of(*first, "channel", names);
        };
        if question == Question::Cues {
            return self.cues(rest.first().map_or_else(|| piece.end(), |first| piece.from(first.start)));
        }
        if question == Question::Needs {
            return self.needs(piece, rest).map(Answer::Needs);
        }
        let value = match rest {
            [] => piece.end(),
            [value] => *value,
            // Between answers there is a comma.
            [_, more, ..] => return self.bad(*more, "comma"),
        };
        match question {
            Question::Problem => self.problem(value).map(Answer::Problem),
            Question::Shown => self.emotion(value).map(Answer::Shown),
            Question::Felt => self.emotion(value).map(Answer::Felt),
            Question::Intensity => match value.text.parse::<u8>() {
                Ok(level) if level <= EmotionKey::STRONGEST => Some(Answer::Intensity(level)),
                _ => self.bad(value, "intensity"),
            },
            Question::Sureness => match value.text.parse::<u8>() {
                Ok(level) if level <= PerceptionAnswer::SUREST => Some(Answer::Sureness(level)),
                _ => self.bad(value, "sureness"),
            },
            Question::Words => {
                let found = SpeechAct::ALL.into_iter().find(|act| same(act.name(), value.text));
                match found {
                    Some(act) => Some(Answer::Words(act)),
                    None => self.bad_one_of(value, "speech-act", SpeechAct::ALL.map(SpeechAct::name)),
                }
            }
            Question::Cues | Question::Needs => None,
        }
    }

    /// Words in quotation marks, one after the other.
    fn cues(&mut self, mut rest: Piece<'_>) -> Option<Answer> {
        let mut cues = Vec::new();
        loop {
            let (words, behind) = self.next_quoted(rest)?;
            cues.push(words);
            if behind.text.is_empty() {
                return Some(Answer::Cues(cues));
            }
            rest = behind;
        }
    }

    fn problem(&mut self, value: Piece<'_>) -> Option<String> {
        let asked = self.scenario.moments.iter().flat_map(|moment| &moment.perceive);
        let mut names: Vec<&str> = asked
            .filter_map(|set| set.problem.as_ref())
            .flat_map(|problem| problem.choices.iter().map(|(id, _)| id.as_str()))
            .collect();
        names.dedup();
        if names.contains(&value.text) {
            return Some(value.text.to_owned());
        }
        self.bad_one_of(value, "problem", names)
    }

    fn emotion(&mut self, value: Piece<'_>) -> Option<Emotion> {
        let found = Emotion::ALL.into_iter().find(|emotion| same(emotion.name(), value.text));
        match found {
            Some(emotion) => Some(emotion),
            None => self.bad_one_of(value, "emotion", Emotion::ALL.map(Emotion::name)),
        }
    }

    /// Names in their order; `>` may stand between them.
    fn needs(&mut self, piece: Piece<'_>, rest: &[Piece<'_>]) -> Option<Vec<String>> {
        let scenario = self.scenario;
        let mut needs: Vec<String> = Vec::new();
        for name in rest.iter().filter(|name| name.text != ">") {
            if scenario.find_need(name.text).is_none() {
                let names = scenario.needs.iter().map(|need| need.id.as_str());
                return self.undefined(Code::UndefinedNeed, *name, names);
            }
            if needs.iter().any(|need| need == name.text) {
                return self.bad(*name, "another-need");
            }
            needs.push(name.text.to_owned());
        }
        if needs.is_empty() { self.bad(piece.end(), "needs") } else { Some(needs) }
    }
}

/// Whether a word of the format is meant: `give-up`, or `GiveUp` as it stands in the call.
fn same(name: &str, written: &str) -> bool {
    let plain = |word: &str| word.to_lowercase().replace('-', "");
    plain(name) == plain(written)
}
