//! The debrief as a page: what stands in it, that nothing in a scenario is markup, and where it is written.

mod command;
mod hostile;
mod remarks;

use crate::debrief::played;
use crate::support::expect;
use attune::analysis::Verdict;
use attune::core::contact::Contact;
use attune::core::debrief::{Debrief, Reflection};
use attune::core::score::ScoreKind;
use attune::core::text::Language;
use attune::record::Remark;
use attune::report::page;
use attune::words::Words;
use roxmltree::{Document, ParsingOptions};
use std::ops::ControlFlow;

pub(crate) fn page_of(contact: &Contact, reflection: &Reflection, language: Language) -> String {
    remarked(contact, reflection, language, &[])
}

/// The page with what a trainer says of it.
fn remarked(contact: &Contact, reflection: &Reflection, language: Language, remarks: &[Remark]) -> String {
    let verdict = Verdict::of(contact, &mut |_| ControlFlow::Continue(()));
    page(&Words::new(language), contact, &Debrief::of(contact), reflection, verdict.as_ref(), remarks)
}

/// The page as XML.
pub(crate) fn parsed(page: &str) -> Document<'_> {
    let options = ParsingOptions { allow_dtd: true, ..ParsingOptions::default() };
    Document::parse_with_options(page, options).unwrap()
}

fn said(felt: &str) -> Reflection {
    let mut reflection = Reflection { felt: felt.to_owned(), ..Reflection::default() };
    reflection.predicted.set(ScoreKind::Empathy, 40);
    reflection.predicted.set(ScoreKind::DeEscalation, 65);
    reflection
}

#[test]
fn a_page_from_its_first_line_to_its_last() {
    for (language, felt, name) in [
        (Language::English, "I thought she was calmer.", "page-en.html"),
        (Language::Chinese, "我还以为她消气了。", "page-zh-CN.html"),
    ] {
        let contact = played("wrong-number", "ms-oyelaran", language, "sorry-first hear-out take-it-on happens");
        let found = page_of(&contact, &said(felt), language);
        expect(name, &found);
        let document = parsed(&found);
        assert_eq!(document.root_element().attribute("lang"), Some(language.tag()));
        assert_eq!(found.matches('⟨').count(), 0, "a message is missing");
    }
}

#[test]
fn a_page_carries_everything_and_fetches_nothing() {
    for (scenario, customer, replies) in [
        ("battery", "ms-lin", "read-back own-it hear-it look-up slot plea name-time two-ways check-first full"),
        ("battery", "mr-qiao", "read-back own-it to-the-point come-in right-to one-more-chance"),
        ("second-call", "mr-okafor", "say-it-back"),
        ("second-call", "mr-okafor", ""),
    ] {
        for language in Language::ALL {
            let contact = played(scenario, customer, language, replies);
            let found = page_of(&contact, &Reflection::default(), language);
            let document = parsed(&found);
            for node in document.descendants().filter(roxmltree::Node::is_element) {
                assert!(!["script", "link", "img", "iframe", "a", "form"].contains(&node.tag_name().name()));
                for attribute in node.attributes() {
                    assert!(!["href", "src", "style"].contains(&attribute.name()), "{attribute:?}");
                    assert!(!attribute.name().starts_with("on"), "{attribute:?}");
                }
            }
            assert!(!found.contains("url("), "{scenario} {language:?}");
            assert_eq!(found, page_of(&contact, &Reflection::default(), language), "the same gives the same");
        }
    }
}
