//! The numbers in a text, in digits and in words.

use std::collections::BTreeSet;

/// What a text says in numbers.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Numbers {
    /// Those in digits, in order, without the commas of thousands.
    pub digits: Vec<String>,
    /// All digits behind each other: a telephone number may be cut in different places.
    joined: String,
    /// Those in words, and what words like `half` or `May` may stand for.
    words: BTreeSet<u64>,
}

impl Numbers {
    /// Reads a text of either language.
    #[must_use]
    pub fn of(text: &str) -> Self {
        let mut numbers = Self::default();
        numbers.read_digits(text);
        numbers.read_english(text);
        numbers.read_chinese(text);
        numbers
    }

    /// Whether a number in digits is met here, in digits or in words; an hour of the afternoon may be counted either way.
    #[must_use]
    pub fn meets(&self, digits: &str) -> bool {
        if digits.len() >= 3 && self.joined.contains(digits) {
            return true;
        }
        let Ok(number) = digits.parse::<u64>() else { return self.joined.contains(digits) };
        let here =
            |number: u64| self.words.contains(&number) || self.digits.iter().any(|other| other.parse() == Ok(number));
        here(number)
            || ((1..=11).contains(&number) && here(number + 12))
            || ((13..=23).contains(&number) && here(number - 12))
    }

    fn read_digits(&mut self, text: &str) {
        let characters: Vec<char> = text.chars().map(half_width).collect();
        let mut at = 0;
        while at < characters.len() {
            if !characters[at].is_ascii_digit() {
                at += 1;
                continue;
            }
            let mut run = String::new();
            while at < characters.len() {
                let is_thousands = characters[at] == ','
                    && characters.get(at + 1..at + 4).is_some_and(|next| next.iter().all(char::is_ascii_digit))
                    && !characters.get(at + 4).is_some_and(char::is_ascii_digit);
                if characters[at].is_ascii_digit() {
                    run.push(characters[at]);
                } else if !is_thousands {
                    break;
                }
                at += 1;
            }
            self.joined.push_str(&run);
            self.digits.push(run);
        }
    }

    fn read_english(&mut self, text: &str) {
        // `twenty-five`, `a hundred and fifty`: a sum that is still open.
        let (mut sum, mut open) = (0_u64, false);
        let lower = text.to_ascii_lowercase();
        for word in lower.split(|character: char| !character.is_ascii_alphabetic()).filter(|word| !word.is_empty()) {
            if let Some(number) = english(word) {
                self.words.insert(number);
                sum = if open && number < 100 && sum % 10 == 0 { sum + number } else { number };
                open = true;
                self.words.insert(sum);
            } else if matches!(word, "hundred" | "thousand") {
                // `a hundred` is one of them.
                sum = if open { sum } else { 1 } * if word == "hundred" { 100 } else { 1000 };
                open = true;
                self.words.insert(sum);
            } else if !(open && word == "and") {
                open = false;
                self.words.extend(match word {
                    "half" => Some(30),
                    "dozen" | "noon" | "midday" | "midnight" => Some(12),
                    "quarter" => Some(15),
                    "once" => Some(1),
                    "twice" | "both" | "couple" => Some(2),
                    _ => None,
                });
                if word == "quarter" {
                    self.words.insert(45);
                }
            }
        }
    }

    fn read_chinese(&mut self, text: &str) {
        let mut run = Vec::new();
        for character in text.chars().chain([' ']) {
            match chinese(character) {
                Some(part) => run.push(part),
                None => {
                    self.end_of_run(&run);
                    run.clear();
                    self.words.extend(match character {
                        '半' => Some(30),
                        '刻' => Some(15),
                        _ => None,
                    });
                }
            }
        }
        if text.contains("三刻") {
            self.words.insert(45);
        }
        if text.contains("中午") || text.contains("正午") {
            self.words.insert(12);
        }
    }

    fn end_of_run(&mut self, run: &[(u64, bool)]) {
        if run.is_empty() {
            return;
        }
        let (mut total, mut section, mut last) = (0_u64, 0_u64, 0_u64);
        let mut spelled = 0_u64;
        for (value, is_unit) in run {
            if *is_unit && *value == 10_000 {
                total = (total + section + last) * 10_000;
                (section, last) = (0, 0);
            } else if *is_unit {
                section += last.max(1) * value;
                last = 0;
            } else {
                spelled = spelled.saturating_mul(10).saturating_add(*value);
                self.words.insert(*value);
                last = *value;
            }
        }
        self.words.insert(total + section + last);
        // 二〇二六, 幺二〇: digit by digit.
        if run.iter().all(|(_, is_unit)| !is_unit) {
            self.words.insert(spelled);
            self.joined.push_str(&run.iter().map(|(value, _)| value.to_string()).collect::<String>());
        }
    }
}

/// Full-width digits and commas as their half-width twins.
fn half_width(character: char) -> char {
    match character {
        '\u{FF10}'..='\u{FF19}' => char::from_digit(u32::from(character) - 0xFF10, 10).unwrap_or(character),
        '\u{FF0C}' => ' ',
        other => other,
    }
}

fn english(word: &str) -> Option<u64> {
    const UNITS: [&str; 20] = [
        "zero",
        "one",
        "two",
        "three",
        "four",
        "five",
        "six",
        "seven",
        "eight",
        "nine",
        "ten",
        "eleven",
        "twelve",
        "thirteen",
        "fourteen",
        "fifteen",
        "sixteen",
        "seventeen",
        "eighteen",
        "nineteen",
    ];
    const ORDINALS: [&str; 13] = [
        "", "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth", "eleventh",
        "twelfth",
    ];
    const TENS: [&str; 10] = ["", "", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"];
    const MONTHS: [&str; 13] = [
        "",
        "january",
        "february",
        "march",
        "april",
        "may",
        "june",
        "july",
        "august",
        "september",
        "october",
        "november",
        "december",
    ];
    let place = |list: &[&str]| list.iter().position(|name| *name == word).and_then(|place| u64::try_from(place).ok());
    place(&UNITS).or_else(|| place(&ORDINALS)).or_else(|| place(&TENS).map(|tens| tens * 10)).or_else(|| place(&MONTHS))
}

/// A numeral, and whether it is a unit such as ten.
fn chinese(character: char) -> Option<(u64, bool)> {
    const DIGITS: &str = "零一二三四五六七八九";
    if let Some(place) = DIGITS.chars().position(|digit| digit == character) {
        return u64::try_from(place).ok().map(|value| (value, false));
    }
    Some(match character {
        '〇' => (0, false),
        '两' | '俩' => (2, false),
        '幺' => (1, false),
        '仨' => (3, false),
        '十' => (10, true),
        '百' => (100, true),
        '千' => (1000, true),
        '万' => (10_000, true),
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_said_in_words_meets_what_is_said_in_digits() {
        let meets = |text: &str, digits: &str| Numbers::of(text).meets(digits);
        assert!(meets("下午三点半", "15") && meets("下午三点半", "30") && meets("at half past three", "3"));
        assert!(meets("二十五块", "25") && meets("twenty-five pounds", "25") && meets("一百五十", "150"));
        assert!(meets("a hundred and fifty", "150") && meets("forty kids", "40") && meets("5 月 3 日", "3"));
        assert!(meets("3 May", "5") && meets("两次", "2") && meets("1,200 pounds", "1200"));
        assert!(meets("0808 157 0177", "08081570177") && meets("0808-157-0177", "157"));
        assert!(!meets("周四到", "3") && !meets("twenty-five", "26") && !meets("at four", "5"));
    }

    #[test]
    fn digits_are_read_in_order() {
        assert_eq!(Numbers::of("K2: 1,200 in ３ days, 10,20").digits, ["2", "1200", "3", "10", "20"]);
    }
}
