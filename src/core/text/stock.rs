//! Stock words by which some habits go, and by which a call is rated where machines listen for words, as data. The lists
//! are our own, written by hand: what is said in call centres by rote. They are meant to be short. No score of ours rests
//! on them: simulated trainees choose by them, and the company's sheet in the debrief counts them to show what such a
//! count is worth (items 81 and 82).
//!
//! A list stands for each language, in the order of [`Language::ALL`]. English is in lower case.

use super::Language;
use std::cmp::Reverse;

/// Words of one kind, by language.
pub type Stock = [&'static [&'static str]; Language::COUNT];

/// Politeness. 您 is not among them: a desk says it in every sentence.
pub const POLITENESS: Stock = [
    &[
        "anything else i can",
        "bear with me",
        "certainly",
        "could i",
        "could you",
        "good afternoon",
        "good evening",
        "good morning",
        "grateful",
        "have a lovely",
        "have a nice",
        "if you don't mind",
        "kindly",
        "madam",
        "may i",
        "my pleasure",
        "of course",
        "please",
        "sir",
        "thank you",
        "thanks",
        "welcome",
        "with pleasure",
        "would you",
    ],
    &[
        "可以吗",
        "多谢",
        "好吗",
        "您好",
        "您看行吗",
        "您稍等",
        "感谢",
        "敬请",
        "方便的话",
        "欢迎",
        "烦请",
        "祝您",
        "稍候",
        "荣幸",
        "请您",
        "请放心",
        "请稍",
        "请问",
        "谢谢",
        "贵姓",
        "辛苦您",
        "还有什么可以帮您",
        "麻烦您",
    ],
];

/// Empathy.
pub const EMPATHY: Stock = [
    &[
        "annoyed",
        "annoying",
        "awful",
        "difficult",
        "disappointed",
        "disappointing",
        "feel",
        "feelings",
        "frustrated",
        "frustrating",
        "frustration",
        "furious",
        "how you feel",
        "i can hear",
        "i can imagine",
        "i can see",
        "i hear you",
        "in your place",
        "in your shoes",
        "must be",
        "must have been",
        "no wonder",
        "stressful",
        "terrible",
        "understand",
        "understandable",
        "upset",
        "upsetting",
        "worried",
        "worry",
    ],
    &[
        "不容易",
        "体会",
        "将心比心",
        "失望",
        "委屈",
        "心情",
        "感受",
        "感同身受",
        "担心",
        "换了我",
        "换了谁",
        "换成我",
        "换成是我",
        "换作我",
        "换作是我",
        "无奈",
        "烦恼",
        "理解",
        "生气",
        "着急",
        "站在您的角度",
        "糟心",
        "能想象",
        "辛苦",
        "难受",
        "难过",
    ],
];

/// Apology.
pub const APOLOGY: Stock = [
    &[
        "apologies",
        "apologise",
        "apologize",
        "apology",
        "forgive",
        "i regret",
        "inconvenience",
        "my fault",
        "my mistake",
        "pardon",
        "sorry",
        "we regret",
    ],
    &[
        "不便",
        "不好意思",
        "包涵",
        "对不住",
        "对不起",
        "我的错",
        "我们的错",
        "抱歉",
        "是我不对",
        "是我们不对",
        "歉意",
        "致歉",
        "见谅",
        "谅解",
        "过意不去",
        "道歉",
        "道个歉",
    ],
];

/// Greeting, with which a call begins.
pub const GREETING: Stock = [
    &["good afternoon", "good day", "good evening", "good morning", "hello", "hi there", "welcome to"],
    &["上午好", "下午好", "您好", "早上好", "晚上好", "欢迎致电"],
];

/// Thanks.
pub const THANKS: Stock =
    [&["appreciate", "grateful", "thank you", "thanks"], &["多谢", "感谢", "辛苦您", "谢谢", "麻烦您了"]];

/// A time that is named: a day, an hour, a span.
pub const TIME: Stock = [
    &[
        "a.m.",
        "afternoon",
        "am",
        "by noon",
        "days",
        "evening",
        "friday",
        "half past",
        "hour",
        "hours",
        "minute",
        "minutes",
        "monday",
        "morning",
        "o'clock",
        "p.m.",
        "pm",
        "saturday",
        "sunday",
        "thursday",
        "today",
        "tomorrow",
        "tonight",
        "tuesday",
        "wednesday",
        "week",
    ],
    &[
        "上午",
        "下午",
        "今天",
        "今晚",
        "分钟",
        "周一",
        "周三",
        "周二",
        "周五",
        "周六",
        "周四",
        "周日",
        "天内",
        "小时",
        "后天",
        "星期",
        "早上",
        "明天",
        "明早",
        "晚上",
        "点以前",
        "点钟",
        "点前",
        "点半",
    ],
];

/// Making sure, and the question at the end.
pub const CHECKING: Stock = [
    &[
        "all right?",
        "anything else",
        "does that help",
        "does that work",
        "have i got that right",
        "have i understood",
        "is that all right",
        "is that correct",
        "is that right",
        "is there anything",
    ],
    &["可以吗", "对不对", "对吗", "对吧", "您看行吗", "您看这样", "是不是这样", "是吗", "是吧", "还有什么"],
];

/// How often words of a list stand in a text. Of words that overlap the first counts, and the longest of those that begin
/// in the same place; English ones stand by themselves.
#[must_use]
pub fn count(text: &str, words: &[&str]) -> usize {
    let text = text.to_lowercase().replace('\u{2019}', "'");
    let alone = |at: usize, word: &str| {
        let (before, after) = (text[..at].chars().next_back(), text[at + word.len()..].chars().next());
        !(within(before, word.chars().next()) || within(word.chars().next_back(), after))
    };
    let found = words.iter().flat_map(|word| text.match_indices(word)).filter(|(at, word)| alone(*at, word));
    let mut found: Vec<_> = found.map(|(at, word)| (at, Reverse(word.len()))).collect();
    found.sort_unstable();
    let (mut count, mut end) = (0, 0);
    for (at, Reverse(length)) in found {
        if at >= end {
            count += 1;
            end = at + length;
        }
    }
    count
}

/// Whether two characters beside each other belong to one English word.
fn within(one: Option<char>, other: Option<char>) -> bool {
    [one, other].into_iter().all(|character| character.is_some_and(|character| character.is_ascii_alphanumeric()))
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::BTreeSet;

    #[test]
    fn no_word_stands_twice_and_each_is_of_its_language() {
        for stock in [POLITENESS, EMPATHY, APOLOGY, GREETING, THANKS, TIME, CHECKING] {
            for (language, words) in Language::ALL.into_iter().zip(stock) {
                assert_eq!(words.iter().collect::<BTreeSet<_>>().len(), words.len(), "{words:?}");
                let english = |word: &str| word.is_ascii() && word.to_lowercase() == word;
                assert!(words.iter().all(|word| english(word) == (language == Language::English)), "{words:?}");
            }
        }
    }

    #[test]
    fn words_are_counted_where_they_stand_by_themselves() {
        let [english, chinese] = EMPATHY;
        assert_eq!(count("I UNDERSTAND how you feel; I don\u{2019}t misunderstand.", english), 2);
        assert_eq!(count("A feeling, felt. Feel? Worry-free!", english), 2);
        assert_eq!(count("您的心情我理解，换成是我也着急，理解理解。", chinese), 6);
        assert_eq!(count("Yes.", english) + count("好。", chinese), 0);
        assert_eq!(count("If you don\u{2019}t mind", POLITENESS[0]), 1);
    }
}
