//! The simulated trainees, by their names.

use super::always_apologise::AlwaysApologise;
use super::expert::Expert;
use super::first::First;
use super::keyword_empathy::KeywordEmpathy;
use super::last::Last;
use super::longest::Longest;
use super::mood_reader::MoodReader;
use super::politest::Politest;
use super::random::Random;
use super::robot::Robot;
use super::shortest::Shortest;
use super::silent::Silent;
use super::solve_first::SolveFirst;
use super::{Graph, Trainee};

/// How often a trainee plays a contact, each time with replies shown in another order.
pub const PLAYS: u64 = 200;

/// A habit. All of them but the expert can play without a search, and none but the expert should win.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Policy {
    /// Takes any reply as often as any other.
    Random,
    /// Takes the first reply on the screen.
    First,
    /// Takes the last reply on the screen.
    Last,
    /// Takes the reply with most characters.
    Longest,
    /// Takes the reply with fewest characters, of those that have words.
    Shortest,
    /// Takes the reply with most words of politeness.
    Politest,
    /// Takes the reply with most stock words of empathy.
    KeywordEmpathy,
    /// Takes the reply that is most of an apology.
    AlwaysApologise,
    /// Takes the reply that does most about the matter.
    SolveFirst,
    /// Says nothing wherever it can.
    Silent,
    /// A stock sorry, then the answers that share most words with the question.
    Robot,
    /// Goes by how the last line sounded, and by nothing before it.
    MoodReader,
    /// Takes the best reply at every position.
    Expert,
}

impl Policy {
    /// Every one; the expert last.
    pub const ALL: [Self; 13] = [
        Self::Random,
        Self::First,
        Self::Last,
        Self::Longest,
        Self::Shortest,
        Self::Politest,
        Self::KeywordEmpathy,
        Self::AlwaysApologise,
        Self::SolveFirst,
        Self::Silent,
        Self::Robot,
        Self::MoodReader,
        Self::Expert,
    ];

    /// The end of the message id.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Random => "random",
            Self::First => "first",
            Self::Last => "last",
            Self::Longest => "longest",
            Self::Shortest => "shortest",
            Self::Politest => "politest",
            Self::KeywordEmpathy => "keyword-empathy",
            Self::AlwaysApologise => "always-apologise",
            Self::SolveFirst => "solve-first",
            Self::Silent => "silent",
            Self::Robot => "robot",
            Self::MoodReader => "mood-reader",
            Self::Expert => "expert",
        }
    }

    /// How often it plays: the expert once, for whom the order of the screen is nothing.
    #[must_use]
    pub const fn plays(self) -> u64 {
        if matches!(self, Self::Expert) { 1 } else { PLAYS }
    }

    /// A trainee with this habit, at the beginning of a contact. `seed` is for what is drawn; `graph` is for the expert
    /// alone, and has to be one of the same scenario and customer. None if it is missing.
    #[must_use]
    pub fn trainee<'a>(self, seed: u64, graph: Option<&'a Graph>) -> Option<Box<dyn Trainee + 'a>> {
        Some(match self {
            Self::Random => Box::new(Random::new(seed)),
            Self::First => Box::new(First),
            Self::Last => Box::new(Last),
            Self::Longest => Box::new(Longest),
            Self::Shortest => Box::new(Shortest),
            Self::Politest => Box::new(Politest),
            Self::KeywordEmpathy => Box::new(KeywordEmpathy),
            Self::AlwaysApologise => Box::new(AlwaysApologise),
            Self::SolveFirst => Box::new(SolveFirst),
            Self::Silent => Box::new(Silent),
            Self::Robot => Box::new(Robot::default()),
            Self::MoodReader => Box::new(MoodReader),
            Self::Expert => Box::new(Expert::new(graph?)),
        })
    }
}
