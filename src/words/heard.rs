//! What was heard of a customer's line.

use super::Words;
use crate::core::contact::{BrokenOff, Contact, LinePlace};
use crate::core::text::Language;
use crate::core::voice::{Speaker, Utterance};

/// A line as it was heard.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Heard {
    /// What was said, with a dash where somebody cut in.
    pub said: String,
    /// What would have come; none if the line was heard to its end.
    pub unsaid: Option<String>,
}

impl Words {
    /// The lines before a decision, as they were heard.
    #[must_use]
    pub fn heard(&self, contact: &Contact, exchange: usize, lines: &[LinePlace]) -> Vec<Heard> {
        let cut = contact.broken_off(exchange);
        let last = lines.len().saturating_sub(1);
        let of = |(place, line): (usize, &LinePlace)| match cut.filter(|_| place == last) {
            Some(cut) => self.heard_until(contact, *line, cut),
            None => {
                Heard { said: line.line(contact.scenario()).text.get(self.language()).plain().to_owned(), unsaid: None }
            }
        };
        lines.iter().enumerate().map(of).collect()
    }

    fn heard_until(&self, contact: &Contact, line: LinePlace, cut: BrokenOff) -> Heard {
        let scenario = contact.scenario();
        let speaker = Speaker::of(scenario.customer(contact.setup().customer));
        let line = line.line(scenario);
        let utterance = Utterance::new(line, speaker, self.language(), cut.whole);
        let plain = line.text.get(self.language()).plain();
        let heard = utterance.characters_said(cut.heard);
        let unsaid: String = plain.chars().skip(heard).collect();
        let unsaid = unsaid.trim_start_matches(|character: char| !character.is_alphanumeric()).to_owned();
        Heard { said: self.broken_off(plain, heard), unsaid: Some(unsaid).filter(|unsaid| !unsaid.is_empty()) }
    }

    /// The beginning of a line, so many characters of it, as it stands when somebody cut in: nobody is cut off after a
    /// full stop, and a dash says that there was more.
    #[must_use]
    pub fn broken_off(&self, plain: &str, characters: usize) -> String {
        let heard: String = plain.chars().take(characters).collect();
        let heard = heard.trim_end_matches(|character: char| !character.is_alphanumeric());
        // In Chinese the dash is two wide.
        let dash = if self.language() == Language::Chinese { "——" } else { "—" };
        format!("{heard}{dash}")
    }
}
