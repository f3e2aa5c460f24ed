//! What gives the best reply away to somebody who has not listened.
//!
//! An [`Item`] is a moment with the reply that is best there for the average trainee, whoever calls. Over many items, the
//! best reply must not be told by its looks: by its length, its politeness, or by words that it repeats. Where it stands
//! in the file gives nothing away, as a contact shuffles its replies.

mod item;
mod looks;

use super::call::Call;
use super::percent;
use crate::analysis::Analysed;
use crate::core::diagnostic::{Code, Note, Path};
use crate::core::scenario::Scenario;
use crate::core::text::Language;
use item::Item;
use std::sync::Arc;

/// What tells the best reply.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Tell {
    /// It is longer than the others, or the longest.
    Longer,
    /// It is shorter than the others, or the shortest.
    Shorter,
    /// Throughout, longer replies are better than shorter ones, or worse.
    Ranks,
    /// It has the most words of politeness.
    Politer,
    /// It repeats most of the customer's words.
    Echo,
}

impl Tell {
    /// The case in the messages of the finding.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Longer => "longer",
            Self::Shorter => "shorter",
            Self::Ranks => "ranks",
            Self::Politer => "politer",
            Self::Echo => "echo",
        }
    }
}

/// Something that gives the best replies away, in one language.
#[derive(Clone, Debug, PartialEq)]
pub struct GiveAway {
    /// What.
    pub tell: Tell,
    /// The language in which it is so.
    pub language: Language,
    /// How many moments were looked at.
    pub items: usize,
    /// How strong it is. For [`Tell::Longer`] and [`Tell::Shorter`]: by what share the best reply is longer than the
    /// others on average, less than nothing where it is shorter. For [`Tell::Ranks`]: the rank correlation of length and
    /// worth. For the others: at what share of the moments that have one reply with most of it that reply is the best.
    pub share: f64,
}

impl GiveAway {
    /// The particulars of the finding.
    #[must_use]
    pub fn details(&self) -> Vec<(&'static str, String)> {
        vec![
            ("kind", self.tell.name().to_owned()),
            ("language", self.language.tag().to_owned()),
            ("share", percent(self.share.abs())),
            ("count", self.items.to_string()),
        ]
    }
}

/// Fewer moments than this say nothing.
const ENOUGH: usize = 6;
/// The research: the best reply is on average no longer or shorter than the others by more than this share.
const LENGTH: f64 = 0.15;
/// The research: length and worth go together in no set by more than this rank correlation.
const CORRELATION: f64 = 0.2;
/// Replies, less one for each moment, from which on that correlation is more than chance: its standard error is one
/// by the root of this, half of [`CORRELATION`].
const ENOUGH_FOR_CORRELATION: usize = 100;
/// Whoever always takes the reply with some look is right more often than chance by this many standard deviations (one
/// call in forty would be so by chance), and at more than every second moment.
const DEVIATIONS: f64 = 2.0;

/// What a call has to give away: its moments with a choice, with the reply that is best at each. It is small, and what
/// every line of play took is not needed any more.
#[derive(Clone, Debug)]
pub struct Items {
    scenario: Arc<Scenario>,
    items: Vec<Item>,
}

impl Items {
    /// Those of a call, by what came of its customers.
    #[must_use]
    pub fn of(scenario: &Arc<Scenario>, all: &[Analysed]) -> Self {
        Self { scenario: Arc::clone(scenario), items: Item::all(&Call::of(scenario, all)) }
    }
}

/// What gives the best replies away over a set of calls, such as a library.
#[must_use]
pub fn give_aways(calls: &[Items]) -> Vec<GiveAway> {
    let each = calls.iter().flat_map(|call| call.items.iter().map(|item| (&*call.scenario, item)));
    let items: Vec<(&Scenario, &Item)> = each.collect();
    Language::ALL.into_iter().flat_map(|language| in_language(&items, language)).collect()
}

/// Notes what gives the best replies of one call away.
pub(super) fn look(call: &Call<'_>, notes: &mut Vec<Note>) {
    let items = Item::all(call);
    let items: Vec<(&Scenario, &Item)> = items.iter().map(|item| (call.scenario, item)).collect();
    for language in call.scenario.languages.iter().copied() {
        for found in in_language(&items, language) {
            notes.push(Note::new(Code::GiveAway, Path::root().name("moments").key()).with(found.details()));
        }
    }
}

fn in_language(items: &[(&Scenario, &Item)], language: Language) -> Vec<GiveAway> {
    let read: Vec<Read<'_>> = items
        .iter()
        .filter(|(scenario, _)| scenario.languages.contains(&language))
        .filter_map(|(scenario, item)| Read::of(scenario, item, language))
        .collect();
    let give = |tell, found: Option<f64>| found.map(|share| GiveAway { tell, language, items: read.len(), share });
    let length = by_length(&read);
    let longer = if length.is_some_and(|length| length < 0.0) { Tell::Shorter } else { Tell::Longer };
    let found = [
        give(longer, length),
        give(Tell::Ranks, by_ranks(&read)),
        give(Tell::Politer, by_pick(&read, |read| &read.politeness)),
        give(Tell::Echo, by_pick(&read, |read| &read.echo)),
    ];
    found.into_iter().flatten().collect()
}

/// An item in one language.
struct Read<'a> {
    item: &'a Item,
    lengths: Vec<u32>,
    politeness: Vec<u32>,
    echo: Vec<u32>,
}

impl<'a> Read<'a> {
    fn of(scenario: &Scenario, item: &'a Item, language: Language) -> Option<Self> {
        let texts: Vec<&str> = item
            .replies
            .iter()
            .map(|(reply, _)| scenario.reply(*reply).text.as_ref().map(|text| text.get(language).as_str()))
            .collect::<Option<_>>()?;
        let heard = looks::heard(scenario.moment(item.moment), language);
        Some(Self {
            item,
            lengths: texts.iter().map(|text| looks::length(text)).collect(),
            politeness: texts.iter().map(|text| looks::politeness(text, language)).collect(),
            echo: texts.iter().map(|text| looks::echo(text, &heard)).collect(),
        })
    }
}

/// By what share the best reply is longer than the others on average, if that is too much.
fn by_length(read: &[Read<'_>]) -> Option<f64> {
    let sum: f64 = read.iter().map(|read| looks::excess(&read.lengths, read.item.best)).sum();
    let excess = sum / looks::count(read.len().max(1));
    (read.len() >= ENOUGH && excess.abs() > LENGTH).then_some(excess)
}

/// How length and worth go together, if that is too much.
fn by_ranks(read: &[Read<'_>]) -> Option<f64> {
    let ranked = read.iter().map(|read| {
        let worths = read.item.replies.iter().map(|(_, loss)| -loss);
        (read.lengths.as_slice(), worths.collect())
    });
    let (correlation, freedom) = looks::correlation(ranked);
    (freedom >= ENOUGH_FOR_CORRELATION && correlation.abs() >= CORRELATION).then_some(correlation)
}

/// At what share of the moments the one reply with most of a look is the best, if that is too often.
fn by_pick(read: &[Read<'_>], look: impl for<'r> Fn(&'r Read<'_>) -> &'r [u32]) -> Option<f64> {
    let (mut tried, mut right, mut expected, mut variance) = (0, 0, 0.0, 0.0);
    for read in read {
        let Some(picked) = looks::the_most(look(read)) else { continue };
        let chance = 1.0 / looks::count(read.item.replies.len());
        tried += 1;
        right += usize::from(picked == read.item.best);
        expected += chance;
        variance += chance * (1.0 - chance);
    }
    let (tried_of, hits) = (looks::count(tried), looks::count(right));
    let is_told = tried >= ENOUGH && right * 2 > tried && hits >= expected + DEVIATIONS * f64::sqrt(variance);
    is_told.then(|| hits / tried_of)
}
