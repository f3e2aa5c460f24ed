//! What the names in a call stand for.

use super::checker::{Checker, number};
use super::listed::once;
use crate::core::diagnostic::{Code, Note, Place};
use crate::core::scenario::{ArticleIndex, CustomerIndex, EndingIndex, MomentIndex, NeedIndex, ReplyIndex};
use crate::core::source::decode::Trail;
use crate::core::source::suggest;
use std::ops::Range;

/// As many more places of one mistake are pointed at; whoever has more of them looks for the name.
const ALSO: usize = 8;

/// Names with which names that are not there are compared, in one check: in a call in which every name is wrong, nobody
/// waits for the nearest to each of them. About a second.
const COMPARISONS: usize = 1_000_000;

impl Checker<'_> {
    /// Notes a name that is not there, with the nearest one that is. Where it is used again, the first note points there:
    /// most often the name was changed where it is defined.
    pub(super) fn undefined<'b>(
        &mut self,
        code: Code,
        path: &Trail<'_>,
        within: Option<Range<usize>>,
        found: &str,
        names: impl IntoIterator<Item = &'b String>,
    ) {
        let place = Place::of(path.to_path()).within(within);
        // The right answer to a question is a name of that question alone.
        let is_own = code == Code::UndefinedChoice;
        let key = (code, if is_own { path.to_path().to_string() } else { found.to_owned() });
        if let Some(first) = self.undefined_note(&key) {
            match first.labels.len() {
                used if used + 1 < ALSO => first.labels.push(("also", place)),
                used if used < ALSO => first.labels.push(("also-more", place)),
                _ => {}
            }
            return;
        }
        if self.is_full() && self.is_broken {
            return;
        }
        let suggestion = self.meant(found, names.into_iter());
        let details = vec![("found", found.to_owned())];
        self.undefined.insert(key, self.notes.len());
        self.push(Note::on(code, place).with(details).suggesting(suggestion));
    }

    /// The name that was most likely meant, while there have not been too many of them.
    fn meant<'b>(&mut self, found: &str, names: impl Iterator<Item = &'b String>) -> Option<String> {
        self.compared += names.size_hint().0;
        if self.compared > COMPARISONS { None } else { suggest(found, names.map(String::as_str)) }
    }

    /// The note on a name that is not there.
    pub(super) fn undefined_note(&mut self, key: &(Code, String)) -> Option<&mut Note> {
        self.undefined.get(key).and_then(|first| self.notes.get_mut(*first))
    }

    /// A list of needs.
    pub(super) fn needs(&mut self, path: &Trail<'_>, list: &[String]) -> Vec<NeedIndex> {
        once(list).filter_map(|(place, need)| self.need(&path.index(place), need)).collect()
    }

    pub(super) fn need(&mut self, path: &Trail<'_>, id: &str) -> Option<NeedIndex> {
        let needs = &self.draft.raw.needs;
        let found = needs.get_index_of(id).and_then(number).map(NeedIndex);
        if found.is_none() {
            self.undefined(Code::UndefinedNeed, path, None, id, needs.keys());
        }
        found
    }

    pub(super) fn article(&mut self, path: &Trail<'_>, id: &str) -> Option<ArticleIndex> {
        let articles = &self.draft.raw.knowledge;
        let found = articles.get_index_of(id).and_then(number).map(ArticleIndex);
        if found.is_none() {
            self.undefined(Code::UndefinedArticle, path, None, id, articles.keys());
        }
        found
    }

    pub(super) fn customer(
        &mut self,
        path: &Trail<'_>,
        within: Option<Range<usize>>,
        id: &str,
    ) -> Option<CustomerIndex> {
        let customers = &self.draft.raw.customers;
        let found = customers.get_index_of(id).and_then(number).map(CustomerIndex);
        if found.is_none() {
            self.undefined(Code::UndefinedCustomer, path, within, id, customers.keys());
        }
        found
    }

    pub(super) fn moment(&mut self, path: &Trail<'_>, within: Option<Range<usize>>, id: &str) -> Option<MomentIndex> {
        let moments = &self.draft.raw.moments;
        let found = moments.get_index_of(id).and_then(number).map(MomentIndex);
        if found.is_none() {
            self.undefined(Code::UndefinedMoment, path, within, id, moments.keys());
        }
        found
    }

    pub(super) fn ending(&mut self, path: &Trail<'_>, id: &str) -> Option<EndingIndex> {
        let endings = &self.draft.raw.endings;
        let found = endings.get_index_of(id).and_then(number).map(EndingIndex);
        if found.is_none() {
            self.undefined(Code::UndefinedEnding, path, None, id, endings.keys());
        }
        found
    }

    pub(super) fn reply(
        &mut self,
        path: &Trail<'_>,
        within: Option<Range<usize>>,
        moment: &str,
        id: &str,
    ) -> Option<ReplyIndex> {
        let at = self.moment(path, within.clone(), moment)?;
        let replies = &self.draft.raw.moments[at.at()].replies;
        match replies.get_index_of(id) {
            Some(place) => self.reply_index(at.at(), place),
            None => {
                let found = format!("{moment}.{id}");
                let names: Vec<String> = replies.keys().map(|reply| format!("{moment}.{reply}")).collect();
                self.undefined(Code::UndefinedReply, path, within, &found, &names);
                None
            }
        }
    }
}
