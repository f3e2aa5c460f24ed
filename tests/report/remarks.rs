//! What a trainer says, on the page of a debrief.

use super::{page_of, parsed, remarked, said};
use crate::debrief::played;
use crate::support::expect;
use attune::core::contact::Contact;
use attune::core::debrief::Reflection;
use attune::core::score::ScoreKind;
use attune::core::text::Language;
use attune::record::{About, AttemptId, Remark, RemarkId};
use jiff::Timestamp;

/// Something that was said, as it comes from the record.
pub(super) fn remark(author: &str, about: About) -> Remark {
    let at = Timestamp::from_second(1_770_000_000).unwrap();
    Remark { id: RemarkId::draw(), attempt: AttemptId::draw(), author: author.to_owned(), at, about }
}

fn call(language: Language) -> Contact {
    played("wrong-number", "ms-oyelaran", language, "sorry-first hear-out take-it-on happens")
}

#[test]
fn comments_stand_at_their_turns_and_scores_beside_the_models_own() {
    let (en, zh) = (
        [
            "Wang",
            "You waited for her.\nNobody else did.",
            "Too early, whatever it says.",
            "She never said so.",
            "A start.",
        ],
        ["王老师", "您等她说完了。\n别人都没等。", "不管怎么说，都太早了。", "她可没这么说。", "不错的开头。"],
    );
    for (language, [author, first, second, reason, rest], name) in
        [(Language::English, en, "page-remarks-en.html"), (Language::Chinese, zh, "page-remarks-zh-CN.html")]
    {
        let on = |turn, text: &str| About::Turn { turn, text: text.to_owned() };
        let set = |kind, score| About::Score { kind, score, reason: reason.to_owned() };
        let remarks = [
            on(1, first),
            set(ScoreKind::Empathy, 35),
            on(0, second),
            on(1, rest),
            set(ScoreKind::Pace, 0),
            on(7, rest),
        ];
        let remarks = remarks.map(|about| remark(author, about));
        let found = remarked(&call(language), &said(""), language, &remarks);
        expect(name, &found);
        parsed(&found);
        assert_eq!(found.matches('⟨').count(), 0, "a message is missing");
    }
}

#[test]
fn what_was_expected_is_held_against_the_trainers_word() {
    let (contact, reflection) = (call(Language::English), said(""));
    let told = |page: &str| {
        let document = parsed(page);
        let texts: Vec<_> = document.descendants().filter_map(|node| node.text()).collect();
        texts.into_iter().filter(|text| text.contains("said 40")).map(str::to_owned).collect::<Vec<_>>()
    };
    let reason = "As you said.".to_owned();
    let set = remark("Wang", About::Score { kind: ScoreKind::Empathy, score: 40, reason });
    let (before, after) = (
        told(&page_of(&contact, &reflection, Language::English)),
        told(&remarked(&contact, &reflection, Language::English, &[set])),
    );
    assert!(!before.is_empty() && before.len() == after.len() && before != after, "{before:?} {after:?}");
    assert!(after.iter().all(|text| text.contains("close") || text.contains("right")), "{after:?}");
}

#[test]
fn without_remarks_the_page_says_nothing_of_them() {
    let found = page_of(&call(Language::English), &Reflection::default(), Language::English);
    assert!(!found.contains('✏') && !found.contains("class=\"comment\""));
}
