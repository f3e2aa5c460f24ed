//! What must not give the best reply away to somebody who has not listened: where it stands, how long it is, how polite.

use super::chance::at_least;
use super::{careful_line, length, play};
use crate::support::shipped;
use attune::analysis::lints::{Items, give_aways};
use attune::core::contact::Setup;
use attune::core::scenario::{CustomerIndex, MomentIndex, ReplyIndex, Scenario};
use attune::core::text::Language;
use attune::core::text::stock::{APOLOGY, POLITENESS, count};
use std::collections::{BTreeMap, BTreeSet};

/// How unlikely a number of hits has to be by chance before it tells something.
const LEVEL: f64 = 0.01;
/// The same for the place on the screen: calls can do nothing about it, and a fair shuffle must not fail every time that a
/// reply is changed.
const LEVEL_OF_A_SHUFFLE: f64 = 0.0001;
/// Orders in which replies are shown that are tried for each choice.
const SEEDS: u64 = 16;

/// A choice on the best line of play, and the one reply that the debrief calls the best there.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
struct Choice {
    /// The call, by its place in the library.
    call: usize,
    moment: MomentIndex,
    /// What is on offer, as authored.
    offered: Vec<ReplyIndex>,
    best: ReplyIndex,
}

impl Choice {
    /// Every choice of the library. Where the best lines of two customers come to the same one, and the same reply is the
    /// best of it, it counts once; where several replies are the best, there is nothing to guess.
    fn all() -> Vec<Self> {
        let mut all = BTreeSet::new();
        for (call, shipped) in shipped().iter().enumerate() {
            for decision in shipped.customers.iter().flat_map(|customer| &customer.best_line) {
                let offered: Vec<ReplyIndex> = decision.offered.iter().map(|(reply, _)| *reply).collect();
                let mut best = decision.offered.iter().filter(|(_, loss)| *loss <= 0).map(|(reply, _)| *reply);
                if let (Some(best), None, true) = (best.next(), best.next(), offered.len() > 1) {
                    all.insert(Self { call, moment: decision.moment, offered, best });
                }
            }
        }
        all.into_iter().collect()
    }

    /// Where it stands, and its best reply.
    fn name(&self) -> String {
        let (scenario, moment) = (self.scenario(), &self.scenario().moment(self.moment).id);
        format!("{} {moment}.{}", scenario.id, scenario.reply(self.best).id)
    }

    fn scenario(&self) -> &'static Scenario {
        &shipped()[self.call].scenario
    }

    /// The same among replies with words alone; none if it is best to say nothing, or there is but one such reply.
    fn of_words(&self) -> Option<Self> {
        let has_words = |reply: &ReplyIndex| self.scenario().reply(*reply).text.is_some();
        let offered: Vec<ReplyIndex> = self.offered.iter().copied().filter(has_words).collect();
        (offered.len() > 1 && offered.contains(&self.best)).then(|| Self { offered, ..self.clone() })
    }

    fn text(&self, reply: ReplyIndex, language: Language) -> &'static str {
        self.scenario().reply(reply).text.as_ref().map_or("", |text| text.get(language))
    }

    /// The replies of which there is most; all that have as much.
    fn most<K: Ord>(&self, weigh: impl Fn(ReplyIndex) -> K) -> Vec<ReplyIndex> {
        let most = self.offered.iter().map(|reply| weigh(*reply)).max();
        self.offered.iter().copied().filter(|reply| Some(weigh(*reply)) == most).collect()
    }

    /// The replies that are neither the longest nor the shortest.
    fn middle(&self, language: Language) -> Vec<ReplyIndex> {
        let length = |reply: &ReplyIndex| length(self.scenario(), *reply, language);
        let (least, most) = (self.offered.iter().map(length).min(), self.offered.iter().map(length).max());
        let is_middle = |reply: &ReplyIndex| Some(length(reply)) != least && Some(length(reply)) != most;
        self.offered.iter().copied().filter(is_middle).collect()
    }
}

/// A way of guessing, held against chance.
#[derive(Clone, Debug)]
struct Guess {
    name: String,
    /// Where it was right.
    hits: Vec<String>,
    /// For each choice, how likely a hit is by chance: the share of what is on offer that the guess leaves.
    chances: Vec<f64>,
}

impl Guess {
    fn new(name: impl Into<String>) -> Self {
        Self { name: name.into(), hits: Vec::new(), chances: Vec::new() }
    }

    /// Guesses that the best reply is one of those; a guess that leaves none, or all, tells nothing.
    fn tries(&mut self, choice: &Choice, picked: &[ReplyIndex]) {
        if picked.is_empty() || picked.len() == choice.offered.len() {
            return;
        }
        if picked.contains(&choice.best) {
            self.hits.push(choice.name());
        }
        self.chances.push(picked.len() as f64 / choice.offered.len() as f64);
    }

    /// How likely so many hits, or more, are by chance; and so few, or fewer.
    fn by_chance(&self) -> (f64, f64) {
        let misses: Vec<f64> = self.chances.iter().map(|chance| 1.0 - chance).collect();
        (at_least(self.hits.len(), &self.chances), at_least(self.chances.len() - self.hits.len(), &misses))
    }

    fn told(&self) -> String {
        let (more, fewer) = self.by_chance();
        let expected: f64 = self.chances.iter().sum();
        let (name, hits, trials) = (&self.name, self.hits.len(), self.chances.len());
        format!("{name}: {hits} of {trials}, {expected:.1} by chance (p of more {more:.4}, of fewer {fewer:.4})")
    }
}

/// Guesses by where a reply stands in the file: trainees do not see it, but authors have habits.
fn by_place(choices: &[Choice]) -> Vec<Guess> {
    let mut guesses: Vec<Guess> = (1..=5).map(|place| Guess::new(format!("number {place} in the file"))).collect();
    let mut last = Guess::new("the last in the file");
    for choice in choices {
        for (place, guess) in guesses.iter_mut().enumerate() {
            guess.tries(choice, choice.offered.get(place..=place).unwrap_or_default());
        }
        last.tries(choice, &choice.offered[choice.offered.len() - 1..]);
    }
    guesses.push(last);
    guesses
}

/// Guesses by where a reply stands on the screen, over several orders.
fn by_place_on_screen(choices: &[Choice]) -> Vec<Guess> {
    let mut guesses: Vec<Guess> = (1..=5).map(|place| Guess::new(format!("number {place} on the screen"))).collect();
    for choice in choices {
        // Each call with seeds of its own, as attempts have: by the same seed moments that have the same number and as
        // many replies are shuffled alike.
        let first = choice.call as u64 * SEEDS;
        for seed in first..first + SEEDS {
            let setup = Setup::new(CustomerIndex(0), seed, Language::English, true);
            let shown = setup.shuffle(choice.moment, choice.offered.clone());
            for (place, guess) in guesses.iter_mut().enumerate() {
                guess.tries(choice, shown.get(place..=place).unwrap_or_default());
            }
        }
    }
    guesses
}

/// Guesses by how long a reply is, and by how many words of politeness, apologies among them, it has.
fn by_words(choices: &[Choice], language: Language) -> Vec<Guess> {
    let name = |what: &str| Guess::new(format!("{what}, {}", language.tag()));
    let mut guesses = ["the longest", "the shortest", "neither", "the politest", "the least polite"].map(name);
    for choice in choices.iter().filter_map(Choice::of_words) {
        let length = |reply| length(choice.scenario(), reply, language);
        let polite = |reply| {
            let text = choice.text(reply, language);
            count(text, POLITENESS[language.index()]) + count(text, APOLOGY[language.index()])
        };
        let picked = [
            choice.most(length),
            choice.most(|reply| usize::MAX - length(reply)),
            choice.middle(language),
            choice.most(polite),
            choice.most(|reply| usize::MAX - polite(reply)),
        ];
        for (guess, picked) in guesses.iter_mut().zip(picked) {
            guess.tries(&choice, &picked);
        }
    }
    guesses.into()
}

/// Says what each guess comes to, and that none is better than chance.
#[track_caller]
fn are_no_better_than_chance(guesses: &[Guess], level: f64) {
    for guess in guesses {
        println!("{}", guess.told());
    }
    let better = guesses.iter().filter(|guess| guess.by_chance().0 < level);
    let better: Vec<_> = better.map(|guess| (guess.told(), &guess.hits)).collect();
    assert!(better.is_empty(), "better than chance, and where: {better:#?}");
}

/// Over the whole library, whoever guesses the best reply on the best line by where it stands in the file, by its length or
/// its politeness is right no more often than chance would be: a guess that leaves some of the replies on offer is right by
/// chance as often as their share is, and so many hits would come about by chance more than once in a hundred times
/// (exactly: the tail of a Poisson binomial distribution). Of libraries that give nothing away one in eight or so would fail
/// by chance, at one of the sixteen guesses; then a reply or two are to be changed.
#[test]
fn no_guess_by_place_length_or_politeness_is_better_than_chance() {
    let choices = Choice::all();
    let mut guesses = by_place(&choices);
    guesses.extend(Language::ALL.into_iter().flat_map(|language| by_words(&choices, language)));
    are_no_better_than_chance(&guesses, LEVEL);
}

/// Nor does the place on the screen tell anything, which is drawn anew for each attempt.
#[test]
fn the_best_reply_stands_anywhere_on_the_screen() {
    are_no_better_than_chance(&by_place_on_screen(&Choice::all()), LEVEL_OF_A_SHUFFLE);
}

/// The same over every line of play and not the best alone, as `attune analyse` without a name says it.
#[test]
fn the_library_gives_nothing_away_together() {
    let items: Vec<Items> = shipped().iter().map(|call| call.items.clone()).collect();
    assert_eq!(give_aways(&items), []);
}

/// Over a call, the replies of the careful lines are the longest on offer less than a third of the time, in either language
/// (the research, section 4); over the drills together, for each of them has but a few decisions. As long as another one
/// tells nothing.
#[test]
fn the_best_reply_of_a_call_is_not_told_by_its_length() {
    let mut longest: BTreeMap<(&str, Language), (usize, usize)> = BTreeMap::new();
    for call in shipped() {
        let scenario = &call.scenario;
        let who = if call.is_drill() { "the drills" } else { scenario.id.as_str() };
        for (place, customer) in (0..).zip(&scenario.customers) {
            let line = careful_line(scenario, &customer.id);
            for language in Language::ALL {
                let (told, decisions) = longest.entry((who, language)).or_default();
                let mut names = line.split_whitespace();
                play(scenario, CustomerIndex(place), |choices| {
                    let name = names.next().unwrap();
                    let chosen = choices.iter().copied().find(|reply| scenario.reply(*reply).id == name).unwrap();
                    let others = choices.iter().filter(|reply| **reply != chosen);
                    let most = others.map(|reply| length(scenario, *reply, language)).max().unwrap();
                    *decisions += 1;
                    *told += usize::from(length(scenario, chosen, language) > most);
                    chosen
                });
            }
        }
    }
    println!("{longest:?}");
    let told: Vec<_> = longest.iter().filter(|(_, (told, decisions))| told * 3 >= *decisions).collect();
    assert!(told.is_empty(), "the best reply is the longest at so many decisions of so many: {told:?}");
}
