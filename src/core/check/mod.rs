//! From raw values to a scenario that is valid by construction.
//!
//! Each file turns one part; a checker collects notes on what can't be accepted and goes on, so that one look shows
//! everything. A scenario comes out only if no note is an error.

mod arrival;
mod arrivals;
mod certain;
mod checker;
mod conditions;
mod endings;
mod flow;
mod gaps;
mod lengths;
mod listed;
mod logic;
mod lookup;
mod marks;
mod missing;
mod moments;
mod numbers;
mod people;
mod questions;
mod reach;
mod renamed;
mod replies;
mod shadowed;
mod stale;
mod texts;
mod times;
mod traits;
mod translations;
mod unused;
mod ways;
mod wording;

pub use checker::Draft;
pub use traits::{TRAITS, Trait};

use crate::core::diagnostic::{Note, Severity};
use crate::core::scenario::{Article, Need, Scenario};
use crate::core::source::decode::Trail;
use crate::core::text::Language;
use checker::Checker;
use listed::once;
use std::sync::Arc;

/// Looks at a scenario in which every name means something.
type Pass = fn(&mut Checker<'_>, &Scenario);

/// What is looked at once everything has been read, in this order; each has a file.
const PASSES: &[Pass] = &[
    flow::check_flow,
    reach::check_reach,
    unused::check_unused,
    listed::check_listed,
    certain::check_certain,
    gaps::check_gaps,
    shadowed::check_shadowed,
    traits::check_traits,
    questions::check_questions,
    lengths::check_lengths,
    texts::check_texts,
    times::check_times,
];

/// Checks a draft of which this was noted already. The scenario is there unless a note of the call's is an error.
#[must_use]
pub fn check(draft: &Draft<'_>, noted: &[Note]) -> (Option<Scenario>, Vec<Note>) {
    let is_playable =
        |notes: &[Note]| notes.iter().all(|note| note.place.source != 0 || note.code.severity() < Severity::Error);
    let (lost, waiting) = translations::lost_names(draft, noted);
    let mut checker = Checker::new(draft, waiting);
    let scenario = build(&mut checker);
    translations::tell_lost(&mut checker, lost);
    stale::check_stale(&mut checker);
    // What leads where can only be said of a scenario in which every name means something.
    if is_playable(noted) && is_playable(checker.notes()) {
        for pass in PASSES {
            pass(&mut checker, &scenario);
        }
    }
    let mut notes = checker.into_notes();
    missing::gather_missing(&mut notes);
    (is_playable(&notes).then_some(scenario), notes)
}

fn build(checker: &mut Checker<'_>) -> Scenario {
    let raw = checker.draft.raw;
    let root = Trail::root();
    checker.id(&root.name("id"), &raw.id);
    for (list, empty) in [
        ("customers", raw.customers.is_empty()),
        ("needs", raw.needs.is_empty()),
        ("moments", raw.moments.is_empty()),
        ("endings", raw.endings.is_empty()),
    ] {
        if empty {
            checker.note(
                crate::core::diagnostic::Code::NothingListed,
                &root.name(list),
                vec![("found", list.to_owned())],
            );
        }
    }
    let needs = raw
        .needs
        .iter()
        .map(|(id, need)| {
            let list = root.name("needs");
            let path = list.name(id);
            checker.id(&path.key(), id);
            let text = checker
                .text(&path.name("text"), &need.text, |translation| translation.needs.get(id).map(String::as_str));
            Need { id: id.clone(), text, late: need.late }
        })
        .collect();
    let articles = raw
        .knowledge
        .iter()
        .map(|(id, article)| {
            let list = root.name("knowledge");
            let path = list.name(id);
            checker.id(&path.key(), id);
            let title = checker.text(&path.name("title"), &article.title, |translation| {
                translation.knowledge.get(id)?.title.as_deref()
            });
            let text = checker
                .text(&path.name("text"), &article.text, |translation| translation.knowledge.get(id)?.text.as_deref());
            Article { id: id.clone(), title, text }
        })
        .collect();
    let customers = people::customers(checker);
    let (moments, replies) = moments::moments(checker);
    let mut languages = vec![raw.language];
    languages.extend(checker.draft.translations.iter().map(|(language, ..)| *language));
    languages.sort_unstable();
    languages.dedup();
    Scenario {
        id: raw.id.clone(),
        content: checker.draft.content.clone(),
        original: Arc::clone(&checker.draft.original),
        source: raw.language,
        languages: Language::ALL.into_iter().filter(|language| languages.contains(language)).collect(),
        title: checker.text(&root.name("title"), &raw.title, |translation| translation.title.as_deref()),
        channel: raw.channel,
        tags: once(&raw.tags).map(|(_, tag)| tag.clone()).collect(),
        embodies: once(&raw.embodies).map(|(_, item)| *item).collect(),
        brief: checker.text(&root.name("brief"), &raw.brief, |translation| translation.brief.as_deref()),
        warns: raw.warns.as_ref().map(|warns| {
            Box::new(checker.text(&root.name("warns"), warns, |translation| translation.warns.as_deref()))
        }),
        trains: raw.trains.as_ref().map(|trains| {
            Box::new(checker.text(&root.name("trains"), trains, |translation| translation.trains.as_deref()))
        }),
        skill: raw.skill,
        difficulty: raw.difficulty,
        company: checker.text(&root.name("company"), &raw.company, |translation| translation.company.as_deref()),
        customers,
        needs,
        articles,
        moments,
        replies,
        endings: endings::endings(checker),
    }
}
