//! How a reply looks, in numbers. Words are compared and counted as some of the simulated trainees do.

use crate::analysis::trainees::common::Pieces;
use crate::core::scenario::Moment;
use crate::core::text::Language;
use crate::core::text::stock::{self, APOLOGY, POLITENESS};

/// Characters, as many as there are to see.
pub(super) fn length(text: &str) -> u32 {
    small(text.chars().filter(|character| !character.is_whitespace()).count())
}

/// Words of politeness, apologies among them.
pub(super) fn politeness(text: &str, language: Language) -> u32 {
    small([POLITENESS, APOLOGY].iter().map(|words| stock::count(text, words[language.index()])).sum())
}

/// Whatever the customer may say at a moment, as [`echo`] compares it.
pub(super) fn heard(moment: &Moment, language: Language) -> Pieces {
    let lines: Vec<&str> = moment.says.iter().map(|line| line.text.get(language).plain()).collect();
    Pieces::of(&lines.join("\n"))
}

/// How much of a text was heard from the customer, in thousandths.
pub(super) fn echo(text: &str, heard: &Pieces) -> u32 {
    small(heard.common(text))
}

fn small(number: usize) -> u32 {
    u32::try_from(number).unwrap_or(u32::MAX)
}

/// The place of the greatest number, if only one is as great.
pub(super) fn the_most(numbers: &[u32]) -> Option<usize> {
    let most = numbers.iter().max()?;
    let mut places = numbers.iter().enumerate().filter(|(_, number)| *number == most);
    let (place, _) = places.next()?;
    places.next().is_none().then_some(place)
}

/// By what share the one at `best` is greater than the others on average.
pub(super) fn excess(lengths: &[u32], best: usize) -> f64 {
    let others = lengths.iter().enumerate().filter(|(place, _)| *place != best).map(|(_, length)| f64::from(*length));
    let mean = others.sum::<f64>() / count(lengths.len() - 1);
    f64::from(lengths[best]) / mean.max(1.0) - 1.0
}

/// The rank correlation of lengths and worths, each ranked within its moment, over all moments; and the ranks that are
/// free in it.
pub(super) fn correlation<'a>(moments: impl Iterator<Item = (&'a [u32], Vec<f64>)>) -> (f64, usize) {
    let (mut both, mut of_lengths, mut of_worths, mut freedom) = (0.0, 0.0, 0.0, 0);
    for (lengths, worths) in moments {
        let lengths: Vec<f64> = lengths.iter().map(|length| f64::from(*length)).collect();
        for (length, worth) in ranks(&lengths).into_iter().zip(ranks(&worths)) {
            both += length * worth;
            of_lengths += length * length;
            of_worths += worth * worth;
        }
        freedom += lengths.len() - 1;
    }
    let spread = f64::sqrt(of_lengths * of_worths);
    (if spread > 0.0 { both / spread } else { 0.0 }, freedom)
}

/// For each number how many are less, less how many are greater: its rank, with the middle at nought.
fn ranks(numbers: &[f64]) -> Vec<f64> {
    let side = |number: f64, other: f64| f64::from(i8::from(other < number) - i8::from(other > number));
    numbers.iter().map(|number| numbers.iter().map(|other| side(*number, *other)).sum()).collect()
}

pub(super) fn count(number: usize) -> f64 {
    f64::from(small(number))
}
