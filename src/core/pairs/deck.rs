//! The deck that ships.

use super::{Asks, Pair, Version};
use crate::core::text::Language;
use serde::Deserialize;
use std::sync::LazyLock;

/// A text in both languages.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Both {
    en: String,
    zh: String,
}

impl Both {
    fn get(&self, language: Language) -> &str {
        match language {
            Language::English => &self.en,
            Language::Chinese => &self.zh,
        }
    }
}

/// A card as it is written.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Written {
    name: String,
    asks: Asks,
    situation: Both,
    says: Both,
    hopes: Both,
    #[serde(default)]
    instead: Option<Both>,
    because: Both,
}

impl Written {
    fn pair(&self) -> Pair {
        let version = |language| Version {
            situation: self.situation.get(language).to_owned(),
            says: self.says.get(language).to_owned(),
            hopes: self.hopes.get(language).to_owned(),
            instead: self.instead.as_ref().map(|instead| instead.get(language).to_owned()),
            because: self.because.get(language).to_owned(),
        };
        let versions = Language::ALL.into_iter().map(|language| (language, version(language)));
        Pair { name: self.name.clone(), asks: self.asks, versions: versions.collect() }
    }
}

/// The cards that ship, in the order in which they are learnt: the four plain lines come before their disguises.
///
/// # Panics
///
/// Where the file that is part of the program can't be read; a test reads it.
#[must_use]
pub fn shipped() -> &'static [Pair] {
    static DECK: LazyLock<Vec<Pair>> = LazyLock::new(|| {
        let written: Vec<Written> =
            ron::from_str(include_str!("../../../assets/pairs/deck.ron")).expect("the deck that ships can be read");
        in_course(&written)
    });
    &DECK
}

/// One card of each kind after the other: the first of each, then the second of each.
fn in_course(written: &[Written]) -> Vec<Pair> {
    let of = |asks: Asks| written.iter().filter(move |card| card.asks == asks);
    let rounds = Asks::ALL.map(|asks| of(asks).count()).into_iter().max().unwrap_or_default();
    let round = |place: usize| Asks::ALL.into_iter().filter_map(move |asks| of(asks).nth(place));
    (0..rounds).flat_map(round).map(Written::pair).collect()
}
