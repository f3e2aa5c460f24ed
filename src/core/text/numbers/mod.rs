//! The numbers in a text, in digits and in words.

mod chinese;
mod digits;
mod english;

pub use digits::Digits;

use std::collections::BTreeSet;

/// What a text says in numbers. Words are read generously: `May` is a month and a verb, 半 is thirty minutes and fifty
/// per cent. What is read too much can hide a mistake; what is read too little would be a false alarm.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Numbers {
    /// Those in digits, in order.
    pub digits: Vec<Digits>,
    /// All digits behind each other: a telephone number may be cut in different places.
    joined: String,
    /// Everything that the text may say, in digits and in words.
    values: BTreeSet<u64>,
    /// Those that may be an hour of the clock.
    hours: BTreeSet<u64>,
    /// Whether something is halved: `1.5` is one and a half.
    halved: bool,
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
    pub fn meets(&self, number: &Digits) -> bool {
        if number.plain.len() >= 3 && self.joined.contains(&number.plain) {
            return true;
        }
        let part = |(place, value): (usize, &u64)| {
            let halved = place > 0 && *value == 5 && self.halved;
            halved || self.has(*value, number.is_hour)
        };
        number.readings.iter().any(|value| self.has(*value, number.is_hour))
            || (!number.parts.is_empty() && number.parts.iter().enumerate().all(part))
    }

    /// How many different numbers the text may say.
    #[must_use]
    pub fn count(&self) -> usize {
        self.values.len()
    }

    fn has(&self, value: u64, is_hour: bool) -> bool {
        let other = match value {
            1..=11 => value + 12,
            13..=23 => value - 12,
            _ => value,
        };
        let known = |value: &u64| self.values.contains(value);
        known(&value) || (known(&other) && (is_hour || self.hours.contains(&other)))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Whether all that stands in digits in the one is met in the other.
    fn met(one: &str, other: &str) -> bool {
        let theirs = Numbers::of(other);
        Numbers::of(one).digits.iter().all(|digits| theirs.meets(digits))
    }

    /// The same in both directions.
    fn agree(one: &str, other: &str) -> bool {
        met(one, other) && met(other, one)
    }

    #[test]
    fn numbers_agree_across_words_and_digits() {
        for (one, other) in [
            ("25 pounds", "二十五镑"),
            ("twenty-five pounds", "25 镑"),
            ("a hundred and fifty", "150"),
            ("one hundred and fifty", "一百五"),
            ("two thousand three hundred", "2300"),
            ("2,300", "两千三百"),
            ("the 3rd", "第三"),
            ("on the twenty-first", "21 号"),
            ("30,000", "3 万"),
            ("35,000", "3.5 万"),
            ("35,000", "三万五"),
            ("2 million", "200 万"),
            ("2k", "两千"),
            ("5 kg", "5千克"),
            ("twice", "2 次"),
            ("a dozen", "12 个"),
            ("in 1990", "一九九〇年"),
            ("twenty twenty-six", "2026 年"),
            ("20%", "百分之二十"),
            ("50%", "一半"),
            ("20% off", "打八折"),
            ("15% off", "打八五折"),
            ("1.5 hours", "一个半小时"),
            ("£3.50", "三块五"),
            ("3 WEEKS", "３周"),
        ] {
            assert!(agree(one, other), "{one} / {other}");
        }
    }

    #[test]
    fn dates_and_times_agree_across_their_ways_of_writing() {
        for (one, other) in [
            ("on 3 May", "5 月 3 日"),
            ("on Jan 12", "1月12日"),
            ("at half past three", "15:30"),
            ("at 3:30 pm", "下午三点半"),
            ("by four", "16:00"),
            ("by four", "16 点前"),
            ("by 4", "下午四点前"),
            ("at quarter to five", "16:45"),
            ("at ten to five", "4:50"),
            ("16:45", "差一刻五点"),
            ("4:15", "四点一刻"),
            ("9:45", "九点三刻"),
            ("at noon", "12 点"),
            ("at midnight", "0 点"),
            ("at midnight", "24:00"),
            ("10 a.m.", "上午十点"),
            ("trickle 6 to 9 pm since the 2nd", "2号起18至21点水小"),
            ("18–21 点", "晚上六到九点"),
            ("between 6 and 9 pm", "18 到 21 点之间"),
            ("between 18 and 21", "晚上 6 到 9 点"),
        ] {
            assert!(agree(one, other), "{one} / {other}");
        }
    }

    #[test]
    fn a_telephone_number_is_its_digits() {
        assert!(agree("0808 157 0177", "08081570177"));
        assert!(agree("0808-157-0177", "0808 1570177"));
        assert!(agree("call 120", "打幺二〇"));
        assert!(!agree("0808 157 0177", "08081570178"));
    }

    #[test]
    fn what_differs_is_not_met() {
        for (one, other) in [
            ("3 days", "周四到"),
            ("26", "二十五"),
            ("26", "twenty-five"),
            ("5 o'clock", "四点"),
            ("at 5 pm", "16:00"),
            ("5 minutes", "17 分钟"),
            ("5 minutes", "十七分钟"),
            ("6 days, 9 pm", "18 天，21 点"),
            ("2,300", "两千"),
            ("30%", "打八折"),
            ("15:30", "三点一刻"),
            ("40,000", "3 万"),
        ] {
            assert!(!agree(one, other), "{one} / {other}");
        }
    }

    #[test]
    fn digits_are_read_in_order() {
        let read = |text| Numbers::of(text).digits.into_iter().map(|digits| digits.text).collect::<Vec<_>>();
        assert_eq!(read("K2: 1,200 in ３ days, 10,20 at 4:00, 3.5"), ["2", "1,200", "3", "10", "20", "4", "3.5"]);
    }

    #[test]
    fn numbers_beyond_all_bounds_are_read() {
        let _ = Numbers::of(&"hundred ".repeat(50));
        let _ = Numbers::of(&format!("nine {}", "hundred thousand million ".repeat(50)));
        let _ = Numbers::of(&format!("九{}九九千百十百千", "万亿".repeat(50)));
        let _ = Numbers::of(&format!("{}万 {}.{}亿", "9".repeat(19), "9".repeat(19), "9".repeat(30)));
    }
}
