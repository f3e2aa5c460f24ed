//! The words of the program: the same messages in every language, and one for every name of the core.

use attune::core::customer::{Move, Outcome, Quantity, Rule};
use attune::core::debrief::{Disagreement, MarkKind, Satisfaction, Takeaway, Tick};
use attune::core::diagnostic::{Code, Severity};
use attune::core::scenario::{
    Act, ArticleIndex, Channel, Emotion, Fear, Loudness, Pace, Specificity, SpeechAct, TicketFact, Tone,
};
use attune::core::text::Language;
use attune::words::Words;
use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement};
use std::collections::{BTreeMap, BTreeSet};

/// Messages of a language with the variables that they use.
fn messages(language: Language) -> BTreeMap<String, (String, BTreeSet<String>)> {
    let mut messages = BTreeMap::new();
    for (file, text) in Words::resources(language) {
        let resource = fluent_syntax::parser::parse(*text)
            .unwrap_or_else(|(_, errors)| panic!("{} {file}.ftl: {errors:?}", language.tag()));
        for entry in &resource.body {
            let Entry::Message(message) = entry else { continue };
            let mut variables = BTreeSet::new();
            if let Some(pattern) = &message.value {
                gather(pattern, &mut variables);
            }
            let id = message.id.name.to_owned();
            if let Some((other, _)) = messages.insert(id.clone(), ((*file).to_owned(), variables)) {
                panic!("{}: {id} stands in {file}.ftl and in {other}.ftl", language.tag());
            }
        }
    }
    messages
}

fn gather(pattern: &Pattern<&str>, variables: &mut BTreeSet<String>) {
    for element in &pattern.elements {
        if let PatternElement::Placeable { expression } = element {
            gather_expression(expression, variables);
        }
    }
}

fn gather_expression(expression: &Expression<&str>, variables: &mut BTreeSet<String>) {
    match expression {
        Expression::Inline(inline) => gather_inline(inline, variables),
        Expression::Select { selector, variants } => {
            gather_inline(selector, variables);
            for variant in variants {
                gather(&variant.value, variables);
            }
        }
    }
}

fn gather_inline(inline: &InlineExpression<&str>, variables: &mut BTreeSet<String>) {
    match inline {
        InlineExpression::VariableReference { id } => {
            variables.insert(id.name.to_owned());
        }
        InlineExpression::Placeable { expression } => gather_expression(expression, variables),
        _ => {}
    }
}

#[test]
fn every_language_has_the_same_messages_with_the_same_variables_in_the_same_files() {
    let english = messages(Language::English);
    let chinese = messages(Language::Chinese);
    let differing: Vec<_> = english
        .keys()
        .chain(chinese.keys())
        .filter(|id| english.get(*id) != chinese.get(*id))
        .map(|id| format!("{id}: en {:?}, zh-CN {:?}", english.get(id), chinese.get(id)))
        .collect();
    assert!(differing.is_empty(), "{}", differing.join("\n"));
}

/// Every message id that belongs to a name of the core.
fn names() -> Vec<String> {
    let mut ids = Vec::new();
    let mut add = |kind: &str, names: Vec<&'static str>| ids.extend(names.iter().map(|name| format!("{kind}-{name}")));
    add("move", Move::ALL.map(Move::name).to_vec());
    add("rule", Rule::ALL.map(Rule::name).to_vec());
    add("quantity", Quantity::ALL.map(Quantity::name).to_vec());
    add("outcome", Outcome::ALL.map(Outcome::name).to_vec());
    add("emotion", Emotion::ALL.map(Emotion::name).to_vec());
    add("speech-act", SpeechAct::ALL.map(SpeechAct::name).to_vec());
    add("ticket-fact", TicketFact::ALL.map(TicketFact::name).to_vec());
    add("fear", [Fear::NotMattering, Fear::KickedAround, Fear::Unfairness].map(Fear::name).to_vec());
    add("channel", [Channel::Voice, Channel::Chat].map(Channel::name).to_vec());
    add("pace", [Pace::Slow, Pace::Even, Pace::Fast].map(Pace::name).to_vec());
    add("loudness", [Loudness::Low, Loudness::Normal, Loudness::Loud].map(Loudness::name).to_vec());
    let tones = [Tone::Plain, Tone::Warm, Tone::Sharp, Tone::Flat, Tone::Shaky, Tone::Cold, Tone::Wry];
    add("tone", tones.map(Tone::name).to_vec());
    let specific = [Specificity::Vague, Specificity::Plain, Specificity::Exact];
    add("specificity", specific.map(Specificity::name).to_vec());
    let look_up = Act::LookUp(ArticleIndex(0));
    let acts = [Act::Say, Act::Listen, Act::Interject, look_up, Act::Hold, Act::Transfer, Act::Ticket];
    add("act", acts.map(Act::name).to_vec());
    add("translate-act", acts.map(Act::name).to_vec());
    add("act-with", acts.map(Act::name).to_vec());
    add("intensity", vec!["0", "1", "2", "3", "4"]);
    add("mark", MarkKind::ALL.map(MarkKind::name).to_vec());
    add("ledger", Disagreement::ALL.map(Disagreement::name).to_vec());
    add("tick", Tick::ALL.map(Tick::name).to_vec());
    add("lesson", Takeaway::ALL.map(Takeaway::name).to_vec());
    add("debrief-rating", Satisfaction::ALL.map(Satisfaction::name).to_vec());
    add("finding", Code::ALL.map(Code::name).to_vec());
    add("finding-level", [Severity::Error, Severity::Warning].map(Severity::name).to_vec());
    ids.extend(MarkKind::ALL.map(|kind| format!("mark-{}-letter", kind.name())));
    ids
}

#[test]
fn every_name_of_the_core_has_words_in_every_language() {
    for language in Language::ALL {
        let words = Words::new(language);
        let missing: Vec<_> = names().into_iter().filter(|id| !words.has(id)).collect();
        assert!(missing.is_empty(), "{}: {missing:?}", language.tag());
    }
}

#[test]
fn every_finding_has_a_remedy_and_a_title_without_a_final_period() {
    for language in Language::ALL {
        let words = Words::new(language);
        for code in Code::ALL {
            let name = code.name();
            assert!(words.has(&format!("finding-{name}-help")), "{}: {name} has no remedy", language.tag());
        }
        for (id, (file, _)) in messages(language) {
            let text = words.get(&id);
            let ends = text.ends_with(['.', '。']);
            assert!(file != "findings" || !ends, "{}: {id} ends in a period", language.tag());
        }
    }
}

#[test]
fn chinese_words_use_chinese_punctuation() {
    let is_chinese = |character: char| ('\u{4E00}'..='\u{9FFF}').contains(&character);
    for (file, text) in Words::resources(Language::Chinese) {
        for (number, line) in text.lines().enumerate() {
            let characters: Vec<char> = line.chars().collect();
            for three in characters.windows(2) {
                let half = is_chinese(three[0]) && matches!(three[1], ',' | ';' | '?' | '!');
                assert!(!half, "{file}.ftl:{}: half-width `{}` after Chinese: {line}", number + 1, three[1]);
            }
        }
    }
}

/// Chinese has many words for one thing; these were in use beside the one that is used here.
const ONE_WORD: [(&str, &[&str]); 11] = [
    ("培训师", &["带班老师", "老师", "讲师", "教练", "辅导员"]),
    ("学员", &["受训者", "练习者", "受训人员"]),
    ("人工评分", &["手动改分", "手动评分", "手工评分", "人工打分", "手动"]),
    ("评语", &["批注", "评论"]),
    ("撤回", &["收回"]),
    ("决定", &["抉择", "决策"]),
    ("轮", &["回合"]),
    ("损失", &["失分", "失掉"]),
    ("文件夹", &["目录"]),
    ("情景", &["场景", "剧本"]),
    ("作者", &["编写者"]),
];

#[test]
fn one_thing_has_one_chinese_word() {
    for (file, text) in Words::resources(Language::Chinese) {
        let lines = text.lines().zip(1..).filter(|(line, _)| !line.starts_with('#'));
        for (line, number) in lines {
            for (word, others) in ONE_WORD {
                let other = others.iter().find(|other| line.contains(**other));
                assert_eq!(other, None, "{file}.ftl:{number}: the word here is {word}: {line}");
            }
        }
    }
}

#[test]
fn every_character_can_be_drawn() {
    for language in Language::ALL {
        for (file, text) in Words::resources(language) {
            let missing: BTreeSet<char> =
                text.chars().filter(|character| !attune::core::text::glyphs::is_drawn(*character)).collect();
            assert_eq!(missing, BTreeSet::new(), "{} {file}.ftl", language.tag());
        }
    }
}
