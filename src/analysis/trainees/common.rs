//! What two texts have in common.

use std::collections::BTreeSet;

/// Letters from which on an English word is taken to say something.
const LETTERS: usize = 4;

/// What a program that only looks for words keeps of a text: words of four letters or more and numbers, or pairs of
/// Chinese characters that stand together. Small words and inflection it does not look at.
pub(in crate::analysis) struct Pieces(BTreeSet<String>);

impl Pieces {
    pub(in crate::analysis) fn of(text: &str) -> Self {
        let mut pieces = BTreeSet::new();
        let text = text.to_lowercase();
        for run in text.split(|character: char| !character.is_alphanumeric()) {
            let mut word = String::new();
            let mut before = None;
            for character in run.chars() {
                if is_chinese(character) {
                    pieces.extend(before.map(|before| String::from_iter([before, character])));
                    before = Some(character);
                    keep(&mut word, &mut pieces);
                } else {
                    before = None;
                    word.push(character);
                }
            }
            keep(&mut word, &mut pieces);
        }
        Self(pieces)
    }

    /// The share of this and another text that they have in common, in thousandths of both (Dice's measure).
    pub(in crate::analysis) fn common(&self, text: &str) -> usize {
        let other = Self::of(text);
        let shared = self.0.intersection(&other.0).count();
        (2000 * shared).checked_div(self.0.len() + other.0.len()).unwrap_or(0)
    }
}

fn keep(word: &mut String, pieces: &mut BTreeSet<String>) {
    let word = std::mem::take(word);
    if word.chars().count() >= LETTERS || word.chars().any(|character| character.is_ascii_digit()) {
        pieces.insert(word);
    }
}

const fn is_chinese(character: char) -> bool {
    character >= '\u{2e80}'
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn texts_have_words_numbers_and_pairs_of_characters_in_common() {
        let of = |text: &str| Pieces::of(text).0.into_iter().collect::<Vec<_>>();
        assert_eq!(of("The kettle, on the 3rd: Kettle."), ["3rd", "kettle"]);
        assert_eq!(of("水壶坏了，K2的灯。"), ["k2", "坏了", "壶坏", "水壶", "的灯"]);
        assert_eq!(Pieces::of("My kettle leaks.").common("Which kettle?"), 500);
        assert_eq!(Pieces::of("水壶漏水").common("水壶"), 500);
        assert_eq!(Pieces::of("").common("!"), 0);
    }
}
