//! The questions of perception, one line of input each.

use super::super::page::Look;
use super::asker::{Asker, Halt, Typed, place};
use super::briefing;
use crate::core::contact::{Contact, PerceptionAnswer};
use crate::core::scenario::{self, Emotion, EmotionKey, SpeechAct};
use std::sync::Arc;

/// Asks whatever this set of questions asks.
pub(super) fn ask(asker: &mut Asker<'_, '_>, contact: &Contact) -> Result<PerceptionAnswer, Halt> {
    let words = asker.words;
    let language = words.language();
    let scenario = Arc::clone(contact.scenario());
    let Some(to_answer) = contact.asked() else { return Ok(PerceptionAnswer::default()) };
    let asked = to_answer.set();
    let mut question = Question { asker, contact };
    let mut answer = PerceptionAnswer::default();
    if to_answer.asks(scenario::Question::Cues) {
        let parts: Vec<_> = to_answer.parts(language).collect();
        let clauses = Choices(parts.iter().map(|part| vec![part.text.to_owned()]).collect());
        let chosen = question.several(&words.get("cli-ask-cues"), &clauses, "cli-play-bad-mark")?;
        answer.cues = chosen.into_iter().map(|at| parts[at].mark.clone()).collect();
    }
    if let Some(problem) = &asked.problem {
        let choices = problem.choices.iter().map(|(id, text)| vec![id.clone(), text.get(language).clone()]).collect();
        let chosen = question.one(&words.get("cli-ask-problem"), &Choices(choices), Shown::Second)?;
        answer.problem = chosen.map(|at| problem.choices[at].0.clone());
    }
    if asked.emotion.is_some() {
        let named = |id: &str| vec![id.to_owned(), words.get(&format!("emotion-{id}"))];
        let emotions = Choices(Emotion::ALL.iter().map(|emotion| named(emotion.name())).collect());
        answer.shown = question.one(&words.get("cli-ask-shown"), &emotions, Shown::Row)?.map(|at| Emotion::ALL[at]);
        answer.felt = question.one(&words.get("cli-ask-felt"), &emotions, Shown::Row)?.map(|at| Emotion::ALL[at]);
        answer.intensity = question.level("intensity", EmotionKey::STRONGEST)?;
    }
    if asked.words.is_some() {
        let named = |id: &str| vec![id.to_owned(), words.get(&format!("speech-act-{id}"))];
        let acts = Choices(SpeechAct::ALL.iter().map(|act| named(act.name())).collect());
        answer.words = question.one(&words.get("cli-ask-words"), &acts, Shown::Row)?.map(|at| SpeechAct::ALL[at]);
    }
    if asked.needs {
        let needs = scenario.needs.iter().map(|need| vec![need.id.clone(), need.text.get(language).clone()]).collect();
        let order = question.several(&words.get("cli-ask-needs"), &Choices(needs), "cli-play-bad-order")?;
        answer.needs = order.into_iter().map(|at| scenario.needs[at].id.clone()).collect();
    }
    answer.sureness = question.level("sureness", PerceptionAnswer::SUREST)?;
    Ok(answer)
}

/// Choices by their name and their words; either may be typed, or the number.
struct Choices(Vec<Vec<String>>);

/// How choices stand on the page.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Shown {
    /// One below the other.
    Second,
    /// In a row.
    Row,
}

struct Question<'q, 'a, 'b> {
    asker: &'q mut Asker<'a, 'b>,
    contact: &'q Contact,
}

impl Question<'_, '_, '_> {
    fn one(&mut self, prompt: &str, choices: &Choices, shown: Shown) -> Result<Option<usize>, Halt> {
        let words = self.asker.words;
        self.put(prompt, &choices.numbered(), shown, |typed| {
            if is_open(typed) { Ok(None) } else { place(words, typed, &choices.0).map(Some) }
        })
    }

    /// A level from 0 to `most`; the words are named after what it is the level of.
    fn level(&mut self, of: &str, most: u8) -> Result<Option<u8>, Halt> {
        let words = self.asker.words;
        let levels: Vec<_> = (0..=most).map(|level| (level.to_string(), words.get(&format!("{of}-{level}")))).collect();
        self.put(&words.get(&format!("cli-ask-{of}")), &levels, Shown::Row, |typed| {
            if is_open(typed) {
                return Ok(None);
            }
            let named = levels.iter().position(|(number, name)| number == typed || name == typed);
            let level = named.and_then(|level| u8::try_from(level).ok());
            level.map(Some).ok_or_else(|| words.with("cli-play-bad-intensity", &[("found", typed.into())]))
        })
    }

    /// Several of them, each once, in the order in which they are typed.
    fn several(&mut self, prompt: &str, choices: &Choices, twice: &str) -> Result<Vec<usize>, Halt> {
        let words = self.asker.words;
        self.put(prompt, &choices.numbered(), Shown::Second, |typed| {
            if is_open(typed) {
                return Ok(Vec::new());
            }
            let mut order = Vec::new();
            for word in typed.split([' ', ',', '\u{FF0C}', '\u{3001}', '>']).filter(|word| !word.is_empty()) {
                let at = place(words, word, &choices.0)?;
                if order.contains(&at) {
                    return Err(words.with(twice, &[("found", word.into())]));
                }
                order.push(at);
            }
            Ok(order)
        })
    }

    /// Puts a question until it is answered.
    fn put<T>(
        &mut self,
        prompt: &str,
        choices: &[(String, String)],
        shown: Shown,
        read: impl Fn(&str) -> Result<T, String>,
    ) -> Result<T, Halt> {
        let words = self.asker.words;
        loop {
            let mut page = self.asker.page();
            page.gap()?;
            page.paragraph(0, Look::Strong, prompt)?;
            match shown {
                Shown::Second => {
                    for (number, text) in choices {
                        page.hanging(2, &format!("{number}  "), Look::Plain, text)?;
                    }
                }
                Shown::Row => {
                    page.row(2, choices.iter().map(|(number, text)| format!("{number} {text}")))?;
                }
            }
            let read = |typed: &str| if typed.is_empty() { Err(words.get("cli-play-empty")) } else { read(typed) };
            match self.asker.answer(read)? {
                Typed::Answer(answer) => return Ok(answer),
                Typed::Record => {
                    let customer = self.contact.scenario().customer(self.contact.setup().customer);
                    self.asker.page().gap()?;
                    briefing::record(&mut self.asker.page(), words, customer)?;
                }
            }
        }
    }
}

impl Choices {
    fn numbered(&self) -> Vec<(String, String)> {
        let text = |names: &Vec<String>| names.last().cloned().unwrap_or_default();
        self.0.iter().enumerate().map(|(number, names)| ((number + 1).to_string(), text(names))).collect()
    }
}

/// Whether the question was left open.
fn is_open(typed: &str) -> bool {
    matches!(typed, "-" | "\u{2014}" | "\u{2014}\u{2014}")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::core::text::Language;
    use crate::words::Words;

    #[test]
    fn a_choice_is_typed_as_number_or_name() {
        let words = Words::new(Language::English);
        let names = vec![vec!["own".to_owned(), "On it.".to_owned()], vec!["wait".to_owned()]];
        assert_eq!(place(&words, "2", &names), Ok(1));
        assert_eq!(place(&words, "On it.", &names), Ok(0));
        assert_eq!(place(&words, "wait", &names), Ok(1));
        for wrong in ["0", "3", "-1", "x", "99999999999999999999"] {
            assert!(place(&words, wrong, &names).is_err(), "{wrong}");
        }
    }
}
