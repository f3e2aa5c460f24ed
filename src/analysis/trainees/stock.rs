//! Stock words by which some habits go, as data. The lists are our own, written by hand: what is said in call centres
//! by rote. They are meant to be short. Nothing is scored by them.
//!
//! A list stands for each language, in the order of [`Language::ALL`]. English is in lower case.

use super::Situation;
use crate::core::scenario::ReplyIndex;
use crate::core::text::Language;
use std::cmp::Reverse;

/// Words of one kind, by language.
pub(in crate::analysis) type Stock = [&'static [&'static str]; Language::COUNT];

/// Politeness. 您 is not among them: a desk says it in every sentence.
pub(in crate::analysis) const POLITENESS: Stock = [
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
pub(super) const EMPATHY: Stock = [
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
pub(in crate::analysis) const APOLOGY: Stock = [
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

/// How many stock words of a kind are in a reply, in the language that is played.
pub(super) fn stock(situation: &Situation<'_>, reply: ReplyIndex, stock: &Stock) -> usize {
    situation.words(reply).map_or(0, |words| count(words, stock[situation.language().index()]))
}

/// How often words of a list stand in a text. Of words that overlap the first counts, and the longest of those that begin
/// in the same place; English ones stand by themselves.
pub(in crate::analysis) fn count(text: &str, words: &[&str]) -> usize {
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
        for stock in [POLITENESS, EMPATHY, APOLOGY] {
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
