//! Numbers in English words.

use super::Numbers;

/// A number that is being put together from words.
#[derive(Clone, Copy, Default)]
struct Open {
    /// Whole thousands and millions.
    total: u64,
    /// What is below a thousand.
    part: u64,
    /// The number just before, for years that are said in two halves.
    before: Option<u64>,
}

impl Open {
    const fn value(self) -> u64 {
        self.total.saturating_add(self.part)
    }

    /// Whether a number below a hundred goes on with this one: `twenty | five`, `two hundred | forty`.
    const fn takes(self, number: u64) -> bool {
        let end = self.part % 100;
        (end >= 20 && end.is_multiple_of(10) && 0 < number && number < 10) || (end == 0 && self.value() > 0)
    }
}

impl Numbers {
    pub(super) fn read_english(&mut self, text: &str) {
        if !text.bytes().any(|byte| byte.is_ascii_alphabetic()) {
            return;
        }
        let lower = text.to_ascii_lowercase();
        let mut open: Option<Open> = None;
        let mut last_word = "";
        // `ten to five`, `quarter to five`
        let mut minutes_to = None;
        for word in lower.split(|character: char| !character.is_ascii_alphabetic()).filter(|word| !word.is_empty()) {
            if let Some(number) = small(word) {
                self.values.insert(number);
                let now = match open {
                    Some(open) if open.takes(number) => Open { part: open.part.saturating_add(number), ..open },
                    _ => Open { total: 0, part: number, before: open.map(Open::value) },
                };
                self.values.insert(now.value());
                if let Some(before) = now.before.filter(|before| (10..100).contains(before) && now.value() < 100) {
                    self.values.insert(before * 100 + now.value());
                }
                if is_before_hour(last_word) {
                    self.hours.insert(now.value());
                }
                if let Some(minutes) = minutes_to.take().filter(|_| (1..=12).contains(&number)) {
                    let hour = if number == 1 { 12 } else { number - 1 };
                    self.values.extend([hour, 60 - minutes]);
                    self.hours.insert(hour);
                }
                open = Some(now);
            } else if let Some(unit) = unit(word) {
                let now = open.unwrap_or_default();
                let now = if unit == 100 {
                    Open { part: now.part.max(1).saturating_mul(unit), ..now }
                } else {
                    Open { total: now.value().max(1).saturating_mul(unit), part: 0, ..now }
                };
                self.values.insert(now.value());
                open = Some(now);
            } else if !(word == "and" && open.is_some()) {
                let said = open.take().map(Open::value);
                match word {
                    "to" => {
                        minutes_to = if last_word == "quarter" { Some(15) } else { said.filter(|said| *said <= 30) }
                    }
                    "o" | "am" | "pm" => self.hours.extend(said),
                    _ => self.read_word(word),
                }
            }
            last_word = word;
        }
    }

    fn read_word(&mut self, word: &str) {
        let meant: &[u64] = match word {
            "half" => {
                self.halved = true;
                &[30, 50]
            }
            "quarter" => &[15, 25, 45],
            "dozen" | "noon" | "midday" => &[12],
            "midnight" => &[0, 12, 24],
            "once" | "single" => &[1],
            "twice" | "both" | "couple" | "pair" | "double" => &[2],
            "fortnight" => &[2, 14],
            _ => &[],
        };
        self.values.extend(meant);
    }
}

/// Words after which a number may be an hour.
fn is_before_hour(word: &str) -> bool {
    matches!(word, "at" | "by" | "past" | "to" | "till" | "until" | "before" | "after" | "from" | "around" | "about")
}

fn unit(word: &str) -> Option<u64> {
    Some(match word {
        "hundred" | "hundreds" => 100,
        "thousand" | "thousands" => 1000,
        "million" | "millions" => 1_000_000,
        _ => return None,
    })
}

/// A number below a hundred in one word, in order or not; a month is its number.
fn small(word: &str) -> Option<u64> {
    Some(match word {
        "zero" | "nought" => 0,
        "one" | "first" | "january" | "jan" => 1,
        "two" | "second" | "february" | "feb" => 2,
        "three" | "third" | "march" | "mar" => 3,
        "four" | "fourth" | "april" | "apr" => 4,
        "five" | "fifth" | "may" => 5,
        "six" | "sixth" | "june" | "jun" => 6,
        "seven" | "seventh" | "july" | "jul" => 7,
        "eight" | "eighth" | "august" | "aug" => 8,
        "nine" | "ninth" | "september" | "sept" | "sep" => 9,
        "ten" | "tenth" | "october" | "oct" => 10,
        "eleven" | "eleventh" | "november" | "nov" => 11,
        "twelve" | "twelfth" | "december" | "dec" => 12,
        "thirteen" | "thirteenth" => 13,
        "fourteen" | "fourteenth" => 14,
        "fifteen" | "fifteenth" => 15,
        "sixteen" | "sixteenth" => 16,
        "seventeen" | "seventeenth" => 17,
        "eighteen" | "eighteenth" => 18,
        "nineteen" | "nineteenth" => 19,
        "twenty" | "twentieth" => 20,
        "thirty" | "thirtieth" => 30,
        "forty" | "fortieth" => 40,
        "fifty" | "fiftieth" => 50,
        "sixty" => 60,
        "seventy" => 70,
        "eighty" => 80,
        "ninety" => 90,
        _ => return None,
    })
}
