//! Translations of things that are not there.

use super::Draft;
use super::checker::Checker;
use super::renamed::{Alike, Evidence, renamed};
use crate::core::diagnostic::{Code, Note, Place};
use crate::core::source::decode::Trail;
use crate::core::source::{RawScenario, RawTranslation, UniqueMap};
use crate::core::translation::renamed_names;
use std::collections::{BTreeMap, BTreeSet};

/// A name in a translation that the call does not have: most often one that was changed in one of the two.
pub(super) struct Lost {
    /// Where it stands.
    place: Place,
    found: String,
    /// The name of the call that it most likely is.
    now: Option<String>,
    /// Where that stands in the call.
    there: Option<Place>,
    /// What the call's own note is, if it still uses the name as well.
    used: (Code, String),
}

/// Every name in a translation that the call does not have; and what lacks its translation only because of that, by file
/// and place.
pub(super) fn lost_names(draft: &Draft<'_>, noted: &[Note]) -> (Vec<Lost>, BTreeSet<(usize, String)>) {
    // A name that stands twice took the place of another, whose translation waits for it.
    let doubled: BTreeSet<String> = noted
        .iter()
        .filter(|note| note.code == Code::DuplicateId && note.place.source == 0)
        .filter_map(|note| Some(note.place.path.to_string().rsplit_once('.')?.0.to_owned()))
        .collect();
    let (mut lost, mut waiting) = (Vec::new(), BTreeSet::new());
    for (_, source, translation) in draft.translations {
        let mut names = Names {
            raw: draft.raw,
            translation,
            source: *source,
            doubled: &doubled,
            by_text: None,
            lost: &mut lost,
            waiting: &mut waiting,
        };
        names.compare_all();
    }
    (lost, waiting)
}

/// Tells of them: where the call uses such a name itself, in the note on that.
pub(super) fn tell_lost(checker: &mut Checker<'_>, lost: Vec<Lost>) {
    for Lost { place, found, now, there, used } in lost {
        if let Some(note) = checker.undefined_note(&used) {
            note.suggestion = now.or_else(|| note.suggestion.take());
            note.labels.push(("translated", place));
            continue;
        }
        let note = Note::on(Code::UnknownTranslation, place).with(vec![("found", found)]).suggesting(now);
        checker.push(there.into_iter().fold(note, |note, there| note.label("untranslated", there)));
    }
}

/// The names of one translation beside those of the call.
struct Names<'c> {
    raw: &'c RawScenario,
    translation: &'c RawTranslation,
    source: usize,
    /// The lists of the call in which a name stands twice.
    doubled: &'c BTreeSet<String>,
    /// Names that the texts show to be changed, once it is asked for: from the old place to the new name.
    by_text: Option<BTreeMap<String, String>>,
    lost: &'c mut Vec<Lost>,
    waiting: &'c mut BTreeSet<(usize, String)>,
}

impl<'c> Names<'c> {
    fn compare_all(&mut self) {
        let (raw, translation) = (self.raw, self.translation);
        let root = Trail::root();
        let lists = ["needs", "knowledge", "customers", "moments", "endings"].map(|list| root.name(list));
        let [needs, knowledge, customers, moments, endings] = &lists;
        self.compare(needs, &translation.needs, &raw.needs, |id| (Code::UndefinedNeed, id.to_owned()));
        self.compare(knowledge, &translation.knowledge, &raw.knowledge, |id| (Code::UndefinedArticle, id.to_owned()));
        self.compare(customers, &translation.customers, &raw.customers, |id| (Code::UndefinedCustomer, id.to_owned()));
        self.compare_with(
            [moments, moments],
            &translation.moments,
            &raw.moments,
            |id| (Code::UndefinedMoment, id.to_owned()),
            |old, new| {
                let theirs = translation.moments.get(old);
                let ours = raw.moments.get(new);
                // Two moments are one if something in them is.
                theirs.zip(ours).is_some_and(|(theirs, ours)| {
                    theirs.says.keys().any(|line| ours.says.contains_key(line))
                        || theirs.replies.keys().any(|reply| ours.replies.contains_key(reply))
                })
            },
        );
        self.compare(endings, &translation.endings, &raw.endings, |id| (Code::UndefinedEnding, id.to_owned()));
        for (id, customer) in translation.customers.iter() {
            if let Some(ours) = raw.customers.get(id) {
                self.compare(&customers.name(id).name("expects"), &customer.expects, &ours.expects, unused);
            }
        }
        for (id, moment) in translation.moments.iter() {
            let Some(ours) = raw.moments.get(id) else { continue };
            let path = moments.name(id);
            self.compare(&path.name("says"), &moment.says, &ours.says, unused);
            self.compare(&path.name("replies"), &moment.replies, &ours.replies, |reply| {
                (Code::UndefinedReply, format!("{id}.{reply}"))
            });
            for (reply, theirs) in moment.replies.iter() {
                let Some(ours) = ours.replies.get(reply) else { continue };
                let list = path.name("replies");
                let reply = list.name(reply);
                self.compare(&reply.name("because_for"), &theirs.because_for, &ours.because_for, unused);
            }
            for (place, (choices, questions)) in moment.problems.iter().zip(&ours.perceive).enumerate() {
                let Some(problem) = &questions.problem else { continue };
                let (list, sets) = (path.name("problems"), path.name("perceive"));
                let (set, there) = (list.index(place), sets.index(place));
                let there = there.name("problem");
                let is = |id: &str| {
                    let is = (problem.is == id).then(|| there.name("is").to_path().to_string());
                    is.map_or_else(|| unused(id), |is| (Code::UndefinedChoice, is))
                };
                self.compare_with([&set, &there.name("choices")], choices, &problem.choices, is, |_, _| true);
            }
        }
        for (id, ending) in translation.endings.iter() {
            if let Some(ours) = raw.endings.get(id) {
                self.compare(&endings.name(id).name("says"), &ending.says, &ours.says, unused);
            }
        }
    }

    /// Takes down what a list of the translation has and that of the call has not; `used` is the note of the call that
    /// says the same.
    fn compare<T, O>(
        &mut self,
        path: &Trail<'_>,
        theirs: &'c UniqueMap<T>,
        ours: &'c UniqueMap<O>,
        used: impl Fn(&str) -> (Code, String),
    ) {
        self.compare_with([path, path], theirs, ours, used, |_, _| true);
    }

    fn compare_with<T, O>(
        &mut self,
        [path, there]: [&Trail<'_>; 2],
        theirs: &'c UniqueMap<T>,
        ours: &'c UniqueMap<O>,
        used: impl Fn(&str) -> (Code, String),
        alike: impl Fn(&str, &str) -> bool,
    ) {
        if theirs.keys().all(|id| ours.contains_key(id)) {
            return;
        }
        let list = there.to_path().to_string();
        if self.doubled.contains(&list) {
            return;
        }
        let (raw, translation) = (self.raw, self.translation);
        let by_text = &*self.by_text.get_or_insert_with(|| renamed_names(raw, translation));
        let known = |id: &str| by_text.get(&path.name(id).to_path().to_string()).map(String::as_str);
        let alike: &Alike<'_> = &alike;
        // A file that knows its texts tells of names by them.
        let evidence = Evidence { known: &known, alike: translation.seen.is_empty().then_some(alike) };
        let theirs: Vec<&str> = theirs.keys().map(String::as_str).collect();
        let ours: Vec<&str> = ours.keys().map(String::as_str).collect();
        for (id, now) in renamed(&theirs, &ours, &evidence) {
            self.waiting.extend(now.map(|now| (self.source, format!("{list}.{now}"))));
            self.lost.push(Lost {
                place: Place::of(path.name(id).key().to_path()).in_source(self.source),
                found: id.to_owned(),
                now: now.map(str::to_owned),
                there: now.map(|now| Place::of(there.name(now).key().to_path())),
                used: used(id),
            });
        }
    }
}

/// For names that nothing in the call can use.
fn unused(_: &str) -> (Code, String) {
    (Code::UnknownTranslation, String::new())
}
