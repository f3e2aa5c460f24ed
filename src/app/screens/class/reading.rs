//! What is known of a class, and how it is read beside the screen.

use crate::app::work::{Work, Worker};
use crate::record::class::{
    Advice, Confusion, Item, LossyCall, PlayedCalls, Scope, Standing, discussions, lossy_calls,
};
use crate::record::{Record, Trouble};
use crate::report::Calls;
use std::path::Path;

/// A part of what is known, as soon as it is.
#[derive(Debug)]
pub(super) enum Piece {
    Calls(Calls),
    Played(Vec<PlayedCalls>),
    Standings(Vec<Standing>),
    Items(Vec<Item>),
    Confusions(Vec<Confusion>),
}

/// A decision that is worth the class's time, by its place among the items.
#[derive(Clone, Copy, Debug)]
pub(super) struct ToDiscuss {
    pub(super) item: usize,
    pub(super) advice: Advice,
    pub(super) right: f64,
    pub(super) loss: f64,
}

/// What is known of a class so far.
#[derive(Debug, Default)]
pub(super) struct Known {
    pub(super) calls: Calls,
    pub(super) played: Option<Vec<PlayedCalls>>,
    /// Every call that somebody has begun, those of the most people first.
    pub(super) taken: Vec<String>,
    pub(super) standings: Option<Vec<Standing>>,
    pub(super) items: Option<Vec<Item>>,
    /// The items as they are listed: what is to be discussed first.
    pub(super) order: Vec<usize>,
    pub(super) discuss: Vec<ToDiscuss>,
    pub(super) lossy: Vec<LossyCall>,
    pub(super) confusions: Option<Vec<Confusion>>,
}

impl Known {
    pub(super) fn take(&mut self, piece: Piece) {
        match piece {
            Piece::Calls(calls) => self.calls = calls,
            Piece::Played(played) => {
                self.taken = taken(&played);
                self.played = Some(played);
            }
            Piece::Standings(standings) => self.standings = Some(standings),
            Piece::Items(items) => {
                self.discuss = discuss(&items);
                self.lossy = lossy_calls(&items);
                let is_there = |place: &usize| self.discuss.iter().any(|one| one.item == *place);
                let first = self.discuss.iter().map(|one| one.item);
                self.order = first.chain((0..items.len()).filter(|place| !is_there(place))).collect();
                self.items = Some(items);
            }
            Piece::Confusions(mut confusions) => {
                // What was taken for something else most often comes first; what was never is looked at last.
                confusions.sort_by_key(|of| std::cmp::Reverse(of.times() - of.right()));
                self.confusions = Some(confusions);
            }
        }
    }

    /// What is to be done with an item, if it is worth discussing.
    pub(super) fn advice(&self, item: usize) -> Option<Advice> {
        self.discuss.iter().find(|one| one.item == item).map(|one| one.advice)
    }

    /// Those who have begun a call, and how many attempts they have begun together.
    pub(super) fn counts(&self) -> (usize, u32) {
        let played = self.played.iter().flatten().filter(|one| !one.calls.is_empty());
        let attempts = self.played.iter().flatten().flat_map(|one| &one.calls).map(|call| call.attempts);
        (played.count(), attempts.sum())
    }
}

fn taken(played: &[PlayedCalls]) -> Vec<String> {
    let mut people = std::collections::BTreeMap::<&str, u32>::new();
    for call in played.iter().flat_map(|one| &one.calls) {
        *people.entry(&call.scenario).or_default() += 1;
    }
    let mut taken: Vec<_> = people.into_iter().collect();
    taken.sort_by_key(|(_, people)| std::cmp::Reverse(*people));
    taken.into_iter().map(|(call, _)| call.to_owned()).collect()
}

fn discuss(items: &[Item]) -> Vec<ToDiscuss> {
    let place_of = |item: &Item| items.iter().position(|other| std::ptr::eq(other, item));
    let of = |one: crate::record::class::Discussion<'_>| {
        Some(ToDiscuss { item: place_of(one.item)?, advice: one.advice, right: one.right, loss: one.loss })
    };
    discussions(items).into_iter().filter_map(of).collect()
}

/// Reads what is known, works out what is not, and reads that.
pub(super) fn begin(path: &Path) -> Work<Piece> {
    Work::begin(path, |worker, record| {
        if !read(worker, record)? {
            return Ok(());
        }
        if worker.derive(record)? > 0 && !read(worker, record)? {
            return Ok(());
        }
        worker.weigh(record, &mut |record| {
            worker.give(Piece::Items(record.items(&Scope::default())?));
            Ok(())
        })?;
        Ok(())
    })
}

/// Reads what is known; gives whether more is wanted.
fn read(worker: &Worker<Piece>, record: &Record) -> Result<bool, Trouble> {
    let everything = Scope::default();
    // In the order in which the parts stand on the page.
    Ok(worker.give(Piece::Calls(Calls::of(record)?))
        && worker.give(Piece::Played(record.played()?))
        && worker.give(Piece::Standings(record.standings(None)?))
        && worker.give(Piece::Items(record.items(&everything)?))
        && worker.give(Piece::Confusions(record.confusions(&everything)?)))
}
