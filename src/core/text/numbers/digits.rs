//! Numbers in digits.

use super::Numbers;

/// A number in digits.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Digits {
    /// As it is written, full-width digits made half-width.
    pub text: String,
    /// Its digits alone.
    pub(super) plain: String,
    /// What it may say as a whole: `3 万` says 3 and 30,000.
    pub(super) readings: Vec<u64>,
    /// Of a number with a decimal point what stands before it and behind it; `3.5` may be the fifth of March.
    pub(super) parts: Vec<u64>,
    /// Whether it is said to be an hour.
    pub(super) is_hour: bool,
}

impl Numbers {
    pub(super) fn read_digits(&mut self, text: &str) {
        if !text.chars().any(|character| half_width(character).is_ascii_digit()) {
            return;
        }
        let characters: Vec<char> = text.chars().map(half_width).collect();
        let (mut at, mut last_end) = (0, 0);
        while at < characters.len() {
            if !characters[at].is_ascii_digit() {
                at += 1;
                continue;
            }
            let start = at;
            at = end_of_whole(&characters, at);
            let whole = plain(&characters[start..at]);
            let is_minutes = start > 1 && characters[start - 1] == ':' && characters[start - 2].is_ascii_digit();
            // `16:00` is four o'clock: the hour has said it all.
            if is_minutes && whole == "00" {
                continue;
            }
            let mut fraction = String::new();
            if characters.get(at) == Some(&'.') && characters.get(at + 1).is_some_and(char::is_ascii_digit) {
                let from = at + 1;
                at = from + characters[from..].iter().take_while(|character| character.is_ascii_digit()).count();
                fraction = plain(&characters[from..at]);
            }
            let digits = Digits {
                text: characters[start..at].iter().collect(),
                plain: format!("{whole}{fraction}"),
                readings: readings(&whole, &fraction, unit(&characters[at..])),
                parts: parts(&whole, &fraction),
                is_hour: is_hour(&characters[at..]),
            };
            self.joined.push_str(&digits.plain);
            self.values.extend(digits.readings.iter().chain(&digits.parts));
            if digits.is_hour {
                self.hours.extend(&digits.readings);
                // `6 to 9 pm`
                if let Some(last) = self.digits.last_mut().filter(|_| is_span(&characters[last_end..start])) {
                    last.is_hour = true;
                    self.hours.extend(&last.readings);
                }
            }
            self.digits.push(digits);
            last_end = at;
        }
    }
}

/// Where a whole number ends that begins at `at`; the commas of thousands are within.
fn end_of_whole(characters: &[char], mut at: usize) -> usize {
    while let Some(character) = characters.get(at) {
        let is_thousands = *character == ','
            && characters.get(at + 1..at + 4).is_some_and(|next| next.iter().all(char::is_ascii_digit))
            && !characters.get(at + 4).is_some_and(char::is_ascii_digit);
        if !character.is_ascii_digit() && !is_thousands {
            break;
        }
        at += 1;
    }
    at
}

fn plain(characters: &[char]) -> String {
    characters.iter().filter(|character| character.is_ascii_digit()).collect()
}

fn readings(whole: &str, fraction: &str, unit: u64) -> Vec<u64> {
    let Ok(value) = whole.parse::<u64>() else { return Vec::new() };
    let fraction = fraction.trim_end_matches('0');
    if fraction.is_empty() {
        let mut readings = vec![value];
        readings.extend((unit > 1).then_some(value.saturating_mul(unit)));
        return readings;
    }
    let scale = u32::try_from(fraction.len()).ok().and_then(|length| 10_u64.checked_pow(length));
    let scaled = scale.zip(format!("{whole}{fraction}").parse::<u64>().ok());
    scaled.filter(|_| unit > 1).map(|(scale, value)| value.saturating_mul(unit) / scale).into_iter().collect()
}

fn parts(whole: &str, fraction: &str) -> Vec<u64> {
    let fraction = fraction.trim_end_matches('0');
    if fraction.is_empty() {
        Vec::new()
    } else {
        [whole, fraction].iter().filter_map(|part| part.parse().ok()).collect()
    }
}

/// What a number is multiplied with by the word behind it; 1 where there is none.
fn unit(rest: &[char]) -> u64 {
    let rest = rest.strip_prefix(&[' ']).unwrap_or(rest);
    let is_word = |word: &str| {
        let letters = word.chars().count();
        rest.len() >= letters
            && rest.iter().zip(word.chars()).all(|(found, wanted)| found.to_ascii_lowercase() == wanted)
            && !rest.get(letters).is_some_and(char::is_ascii_alphabetic)
    };
    match (rest.first(), rest.get(1)) {
        // Kilograms, kilometres, kilowatts.
        (Some('千'), Some('克' | '米' | '瓦' | '卡')) => 1,
        (Some('百'), _) => 100,
        (Some('千'), _) => 1000,
        (Some('万'), _) => 10_000,
        (Some('亿'), _) => 100_000_000,
        _ if is_word("k") || is_word("thousand") => 1000,
        _ if is_word("hundred") => 100,
        _ if is_word("m") || is_word("million") => 1_000_000,
        _ => 1,
    }
}

/// Whether what follows a number says that it is an hour.
fn is_hour(rest: &[char]) -> bool {
    let spaced = rest.strip_prefix(&[' ']).unwrap_or(rest);
    let second = spaced.get(1).copied().unwrap_or(' ');
    match spaced.first() {
        Some('点' | '时') => true,
        Some(':') => second.is_ascii_digit(),
        Some('a' | 'p' | 'A' | 'P') => {
            let third = spaced.get(2).copied().unwrap_or(' ');
            matches!(second, 'm' | 'M') && !third.is_ascii_alphabetic() || second == '.' && matches!(third, 'm' | 'M')
        }
        Some('o') => matches!(second, '\'' | '’'),
        _ => false,
    }
}

/// Whether what stands between two numbers makes a span of them.
fn is_span(between: &[char]) -> bool {
    let between: String = between.iter().filter(|character| **character != ' ').collect();
    matches!(between.as_str(), "-" | "–" | "—" | "~" | "～" | "至" | "到" | "或" | "、" | "to" | "and" | "or")
}

/// Full-width digits, colons and points as their half-width twins. The full-width comma separates sentences only.
fn half_width(character: char) -> char {
    match character {
        '\u{FF10}'..='\u{FF19}' => char::from_digit(u32::from(character) - 0xFF10, 10).unwrap_or(character),
        '\u{FF1A}' => ':',
        '\u{FF0E}' => '.',
        other => other,
    }
}
