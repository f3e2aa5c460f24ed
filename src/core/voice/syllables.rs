//! A phrase, cut into syllables: one for each Chinese character, by the vowels for anything that is written in words.

/// A stretch of a phrase.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Syllable {
    /// How many characters of the phrase it has, spaces not counted.
    pub(super) characters: usize,
    /// Its length, in parts of a syllable that is one hundred long. That of silence, if it has no sound.
    pub(super) weight: u32,
    /// Whether there is anything to be heard.
    pub(super) sounds: bool,
    /// Whether it stands out of its word.
    pub(super) stressed: bool,
    /// The character itself, where one is a syllable.
    pub(super) character: Option<char>,
}

/// The length of a syllable.
pub(super) const WHOLE: u32 = 100;
/// The length of a short breath, as at a comma.
const BREATH: u32 = 45;
/// The length of a longer one, as at a full stop.
const STOP: u32 = 110;

/// Cuts a phrase. The characters of the pieces are those of the phrase without its spaces, in order.
pub(super) fn syllables(text: &str) -> Vec<Syllable> {
    let mut all = Vec::new();
    let mut word = String::new();
    let flush = |word: &mut String, all: &mut Vec<Syllable>| {
        if !word.is_empty() {
            cut_word(word, all);
            word.clear();
        }
    };
    for character in text.chars() {
        if is_whole(character) {
            flush(&mut word, &mut all);
            all.push(Syllable {
                characters: 1,
                weight: WHOLE,
                sounds: true,
                stressed: false,
                character: Some(character),
            });
        } else if character.is_alphanumeric() || (is_joint(character) && !word.is_empty()) {
            word.push(character);
        } else {
            flush(&mut word, &mut all);
            if !character.is_whitespace() {
                all.push(silence(character));
            }
        }
    }
    flush(&mut word, &mut all);
    all
}

/// A character that is a syllable by itself: Chinese, and what is written like it.
fn is_whole(character: char) -> bool {
    character >= '\u{2e80}' && character.is_alphanumeric()
}

/// What stands within a word without parting it.
const fn is_joint(character: char) -> bool {
    matches!(character, '\'' | '’' | '-')
}

/// The time that a mark takes.
fn silence(mark: char) -> Syllable {
    let weight = match mark {
        '.' | '!' | '?' | '…' | '。' | '！' | '？' | '—' => STOP,
        ',' | ';' | ':' | '，' | '；' | '：' | '、' => BREATH,
        _ => 0,
    };
    Syllable { characters: 1, weight, sounds: false, stressed: false, character: None }
}

fn cut_word(word: &str, all: &mut Vec<Syllable>) {
    let characters = word.chars().count();
    let count = count(word).clamp(1, characters);
    for place in 0..count {
        all.push(Syllable {
            characters: characters * (place + 1) / count - characters * place / count,
            weight: WHOLE,
            sounds: true,
            // Most English words of substance are stressed on their first syllable; little words are not at all.
            stressed: place == 0 && characters > 3,
            character: None,
        });
    }
}

/// How many syllables a word has: groups of vowels, save a silent e at the end; each digit is one.
fn count(word: &str) -> usize {
    let letters: Vec<char> = word.chars().map(|letter| letter.to_ascii_lowercase()).collect();
    let is_vowel = |letter: char| matches!(letter, 'a' | 'e' | 'i' | 'o' | 'u' | 'y');
    let mut groups = 0;
    let mut within = false;
    for letter in &letters {
        let vowel = is_vowel(*letter);
        groups += usize::from((vowel && !within) || letter.is_ascii_digit());
        within = vowel;
    }
    if groups > 1 && ends_silently(&letters) { groups - 1 } else { groups }
}

/// Whether the last `e` is not said: `time`, `times`, `explained`; but `kettle`, `houses`, `united`.
fn ends_silently(letters: &[char]) -> bool {
    let (stem, said_after): (&[char], &[char]) = match letters {
        [stem @ .., 's'] => (stem, &['s', 'x', 'z', 'c', 'g', 'h']),
        [stem @ .., 'd'] => (stem, &['t', 'd']),
        all => (all, &['l']),
    };
    match stem {
        [.., before, 'e'] => !matches!(before, 'a' | 'e' | 'i' | 'o' | 'u' | 'y' | 'l') && !said_after.contains(before),
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn sounding(text: &str) -> usize {
        syllables(text).iter().filter(|syllable| syllable.sounds).count()
    }

    #[test]
    fn words_are_cut_by_their_vowels_and_chinese_by_its_characters() {
        for (text, count) in [
            ("kettle", 2),
            ("the light comes on", 4),
            ("I've explained it three times", 6),
            ("houses united", 5),
            ("K2", 1),
            ("hmm", 1),
            ("第三把水壶", 5),
            ("我打了 3 次，没人接。", 8),
            ("……", 0),
        ] {
            assert_eq!(sounding(text), count, "{text}");
        }
    }

    #[test]
    fn no_character_is_lost() {
        for text in ["So, it's over — is it?", "“好”，那你说：第3次了！", "e", "strength's"] {
            let characters: usize = syllables(text).iter().map(|syllable| syllable.characters).sum();
            assert_eq!(characters, text.chars().filter(|character| !character.is_whitespace()).count(), "{text}");
        }
    }
}
