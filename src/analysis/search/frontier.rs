//! The positions after so many decisions, each once.

use super::block::Block;
use hashbrown::HashTable;
use rayon::prelude::*;
use rustc_hash::FxHasher;
use std::hash::Hasher;

/// Parts of a frontier, so that threads can let positions meet at the same time. A constant, so that the numbers of
/// nodes do not depend on the machine.
pub(super) const SHARDS: usize = 1 << SHARD_BITS;
const SHARD_BITS: u32 = 4;

/// Positions that are to be played on, packed.
pub(in crate::analysis) struct Frontier {
    width: usize,
    shards: [Shard; SHARDS],
}

/// A part of them.
#[derive(Default)]
struct Shard {
    places: HashTable<u32>,
    words: Vec<u64>,
    warmth: Vec<[i32; 2]>,
}

/// Some of them, next to each other.
#[derive(Clone, Copy)]
pub(super) struct Some<'a> {
    /// How many numbers a position takes.
    pub(super) width: usize,
    /// The positions.
    pub(super) words: &'a [u64],
    /// For each: the least and the greatest sum of heat on any way to it.
    pub(super) warmth: &'a [[i32; 2]],
}

/// A position at which one arrives.
pub(super) struct Arrival {
    pub(super) words: Vec<u64>,
    pub(super) warmth: [i32; 2],
}

impl Arrival {
    /// The sums of heat of a position that no way from the start has reached: any way is cooler, and any hotter.
    pub(super) const FROM_ELSEWHERE: [i32; 2] = [i32::MAX, i32::MIN];
}

/// Many of them, found by one thread.
#[derive(Default)]
pub(super) struct Arrivals {
    pub(super) words: Vec<u64>,
    pub(super) hashes: Vec<u64>,
    pub(super) warmth: Vec<[i32; 2]>,
    /// The edges of the block on which they were found.
    pub(super) edges: Vec<u32>,
}

/// A place in a frontier that still grows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::analysis) struct Place {
    shard: usize,
    place: u32,
}

pub(super) fn hash(words: &[u64]) -> u64 {
    let mut hasher = FxHasher::default();
    for word in words {
        hasher.write_u64(*word);
    }
    hasher.finish()
}

/// The shard of a hash. Its lowest bits choose the place in the table, and its highest ones tell neighbours apart there.
pub(super) const fn shard(hash: u64) -> usize {
    (hash >> 40) as usize % SHARDS
}

impl Shard {
    fn arrive(&mut self, words: &[u64], hashed: u64, warmth: [i32; 2]) -> u32 {
        let width = words.len();
        let at = |place: u32| place as usize * width;
        let known = &self.words;
        let found = self.places.find(hashed, |place| &known[at(*place)..at(*place) + width] == words);
        if let Some(place) = found {
            let [coolest, hottest] = &mut self.warmth[*place as usize];
            *coolest = (*coolest).min(warmth[0]);
            *hottest = (*hottest).max(warmth[1]);
            return *place;
        }
        let place = number_of(self.warmth.len());
        self.words.extend_from_slice(words);
        self.warmth.push(warmth);
        let known = &self.words;
        self.places.insert_unique(hashed, place, |place| hash(&known[at(*place)..at(*place) + width]));
        place
    }
}

impl Frontier {
    pub(super) fn new(width: usize) -> Self {
        Self { width, shards: Default::default() }
    }

    /// Adds one position.
    pub(super) fn arrive(&mut self, arrival: &Arrival) -> Place {
        let hash = hash(&arrival.words);
        let shard = shard(hash);
        Place { shard, place: self.shards[shard].arrive(&arrival.words, hash, arrival.warmth) }
    }

    /// Adds what some blocks found, and tells their edges where it stands ([`Frontier::number`] says what that means).
    pub(super) fn meet(&mut self, blocks: &mut [Block]) {
        let width = self.width;
        let found = &*blocks;
        let places: Vec<Vec<Vec<u32>>> = self
            .shards
            .par_iter_mut()
            .enumerate()
            .map(|(number, shard)| {
                let arrived = found.iter().map(|block| {
                    let arrivals = &block.arrivals[number];
                    let positions = arrivals.words.chunks_exact(width).zip(&arrivals.hashes).zip(&arrivals.warmth);
                    positions.map(|((words, hash), warmth)| shard.arrive(words, *hash, *warmth)).collect()
                });
                arrived.collect()
            })
            .collect();
        blocks.par_iter_mut().enumerate().for_each(|(number, block)| {
            for (shard, places) in places.iter().enumerate() {
                let arrivals = std::mem::take(&mut block.arrivals[shard]);
                for (edge, place) in arrivals.edges.iter().zip(&places[number]) {
                    block.to[*edge as usize] = place << SHARD_BITS | number_of(shard);
                }
            }
        });
    }

    /// Turns what [`Frontier::meet`] told the edges into places in the order of the frontier, once it is complete.
    pub(in crate::analysis) fn numbers(&self) -> impl Fn(u32) -> u32 + Sync + use<> {
        let offsets = self.offsets();
        move |told| offsets[told as usize % SHARDS] + (told >> SHARD_BITS)
    }

    /// The place of a position in the order of the frontier, once it is complete.
    pub(in crate::analysis) fn number(&self, place: Place) -> u32 {
        self.offsets()[place.shard] + place.place
    }

    fn offsets(&self) -> [u32; SHARDS] {
        let mut offsets = [0; SHARDS];
        let mut sum = 0;
        for (offset, shard) in offsets.iter_mut().zip(&self.shards) {
            *offset = sum;
            sum += number_of(shard.warmth.len());
        }
        offsets
    }

    /// How many there are.
    pub(super) fn positions(&self) -> usize {
        self.shards.iter().map(|shard| shard.warmth.len()).sum()
    }

    /// The memory that they take.
    pub(super) fn bytes(&self) -> usize {
        let bytes = |shard: &Shard| {
            let table = shard.places.capacity() * (size_of::<u32>() + 1);
            table + shard.words.capacity() * size_of::<u64>() + shard.warmth.capacity() * size_of::<[i32; 2]>()
        };
        self.shards.iter().map(bytes).sum()
    }

    /// All of them, in blocks of at most so many.
    pub(super) fn blocks(&self, size: usize) -> Vec<Some<'_>> {
        let blocks = self.shards.iter().flat_map(|shard| {
            let words = shard.words.chunks(size * self.width);
            words.zip(shard.warmth.chunks(size)).map(|(words, warmth)| Some { width: self.width, words, warmth })
        });
        blocks.collect()
    }
}

fn number_of(count: usize) -> u32 {
    u32::try_from(count).unwrap_or(u32::MAX)
}
