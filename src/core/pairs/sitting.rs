//! What is drilled in one go.

use super::{Ease, Pair, Reviewed, Standing};
use std::collections::{BTreeMap, VecDeque};

/// Cards that are begun on a day. Ours: four, one of each kind of the deck that ships; with what comes again it is five
/// minutes.
pub const NEW_A_DAY: usize = 4;

/// The cards of a day, one after the other.
#[derive(Clone, Debug)]
pub struct Sitting {
    today: i32,
    /// Places in the deck: first what is due, the longest first, then what is new.
    queue: VecDeque<usize>,
    standings: Vec<Standing>,
    answered: usize,
}

impl Sitting {
    /// What is to be drilled today of a deck, after these answers, by the names of the cards.
    #[must_use]
    pub fn of(deck: &[Pair], answers: &BTreeMap<String, Vec<Reviewed>>, today: i32) -> Self {
        let of = |pair: &Pair| answers.get(&pair.name).map_or(&[][..], Vec::as_slice);
        let standings: Vec<_> = deck.iter().map(|pair| Standing::after(of(pair))).collect();
        let places = || standings.iter().enumerate();
        let mut due: Vec<_> =
            places().filter_map(|(place, card)| Some((card.due()?, place))).filter(|(due, _)| *due <= today).collect();
        due.sort_unstable();
        let begun = deck.iter().filter(|pair| of(pair).first().is_some_and(|first| first.day == today)).count();
        let new = places().filter(|(_, card)| card.is_new()).map(|(place, _)| place);
        let new = new.take(NEW_A_DAY.saturating_sub(begun));
        let queue = due.into_iter().map(|(_, place)| place).chain(new).collect();
        Self { today, queue, standings, answered: 0 }
    }

    /// The place in the deck of the card that is to be answered; none when it is done for today.
    #[must_use]
    pub fn card(&self) -> Option<usize> {
        self.queue.front().copied()
    }

    /// How many are left, the one that is to be answered with them.
    #[must_use]
    pub fn left(&self) -> usize {
        self.queue.len()
    }

    /// How many were answered in this sitting.
    #[must_use]
    pub const fn answered(&self) -> usize {
        self.answered
    }

    /// In how many days the card comes again if it came so; 0 if it is to come once more today.
    #[must_use]
    pub fn comes_in(&self, ease: Ease) -> i32 {
        match self.card() {
            Some(place) if ease != Ease::Missed => self.standings[place].comes_in(self.today, ease),
            _ => 0,
        }
    }

    /// The card was answered so. What did not come is asked once more at the end.
    pub fn answer(&mut self, ease: Ease) {
        let Some(place) = self.queue.pop_front() else { return };
        self.answered += 1;
        if ease == Ease::Missed {
            self.queue.push_back(place);
        }
    }

    /// On which day the next card comes, of those that have been begun.
    #[must_use]
    pub fn next_due(&self, deck: &[Pair], answers: &BTreeMap<String, Vec<Reviewed>>) -> Option<i32> {
        let due = deck.iter().filter_map(|pair| Standing::after(answers.get(&pair.name)?).due());
        due.filter(|due| *due > self.today).min()
    }
}
