//! The weekly review: the worst contacts, what tripped them, one thing to practise (item 67).

use super::{Debrief, Lesson, Takeaway};
use crate::core::contact::Contact;
use crate::core::customer::Outcome;
use crate::core::score::ScoreKind;
use std::cmp::Reverse;

/// Contacts that a review looks at: the worst of the week. Ours: five, which is what can be remembered.
pub const WORST: usize = 5;
/// Turns that are quoted.
const QUOTED: usize = 2;

/// A contact of the week.
#[derive(Clone, Debug)]
pub struct Reviewed {
    /// The contact, as it was played.
    pub contact: Contact,
    /// What there is to say of it.
    pub debrief: Debrief,
}

impl Reviewed {
    /// Takes a contact apart.
    #[must_use]
    pub fn of(contact: Contact) -> Self {
        let debrief = Debrief::of(&contact);
        Self { contact, debrief }
    }

    /// What tripped it: the rule that its costliest turn broke, and which turn that was.
    #[must_use]
    pub fn trigger(&self) -> Option<Lesson> {
        let cut_in = Lesson::of_cutting_in(&self.debrief, self.debrief.costliest);
        cut_in.or_else(|| Lesson::of_turn(&self.contact, self.debrief.costliest?, None))
    }

    /// How it went for the customer: the outcome first, then what they would say if asked. The worst is the least.
    fn went(&self) -> (Reverse<Outcome>, Option<u8>) {
        let outcome = self.debrief.end.map_or(Outcome::Unresolved, |end| end.outcome);
        (Reverse(outcome), self.debrief.rating)
    }

    fn cost(&self, turn: usize) -> i32 {
        self.debrief.turns.get(turn).map_or(0, |turn| turn.quality_change)
    }
}

/// What the worst contacts of a week have in common.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Week {
    /// The worst contacts, by their places in what was given, the worst first; only those that went wrong.
    pub worst: Vec<usize>,
    /// What tripped them, and how many: the most frequent first.
    pub triggers: Vec<(Takeaway, usize)>,
    /// Turns to read again, of the most frequent: the place of the contact and the turn, the costliest first.
    pub quoted: Vec<(usize, usize)>,
}

impl Week {
    /// The review of the contacts of a week. A contact that left the customer calm and trusting is none of its subjects.
    #[must_use]
    pub fn of<'a>(contacts: impl IntoIterator<Item = &'a Reviewed>) -> Self {
        let contacts: Vec<&Reviewed> = contacts.into_iter().collect();
        let went_wrong = |one: &Reviewed| one.debrief.end.is_some_and(|end| end.outcome != Outcome::DeEscalated);
        let mut worst: Vec<usize> = (0..contacts.len()).filter(|place| went_wrong(contacts[*place])).collect();
        worst.sort_by_key(|place| (contacts[*place].went(), *place));
        worst.truncate(WORST);
        let tripped: Vec<(usize, Lesson)> =
            worst.iter().filter_map(|place| Some((*place, contacts[*place].trigger()?))).collect();
        let mut triggers: Vec<(Takeaway, usize)> = Vec::new();
        for (_, lesson) in &tripped {
            match triggers.iter_mut().find(|(rule, _)| *rule == lesson.rule) {
                Some((_, count)) => *count += 1,
                None => triggers.push((lesson.rule, 1)),
            }
        }
        // Of equals that which tripped the worse contact.
        triggers.sort_by_key(|(_, count)| Reverse(*count));
        let pattern = triggers.first().map(|(rule, _)| *rule);
        let mut quoted: Vec<(usize, usize)> = tripped
            .iter()
            .filter(|(_, lesson)| Some(lesson.rule) == pattern)
            .map(|(place, lesson)| (*place, lesson.turn))
            .collect();
        quoted.sort_by_key(|(place, turn)| contacts[*place].cost(*turn));
        quoted.truncate(QUOTED);
        Self { worst, triggers, quoted }
    }

    /// The one thing to practise.
    #[must_use]
    pub fn practise(&self) -> Option<Takeaway> {
        self.triggers.first().map(|(rule, _)| *rule)
    }
}

impl Takeaway {
    /// The score that it serves most: a call that trains it is the one to take next.
    #[must_use]
    pub const fn skill(self) -> ScoreKind {
        match self {
            Self::HearBehind | Self::TheNeed | Self::Ask => ScoreKind::Perception,
            Self::CatchHeat | Self::SorryOnce | Self::OneWarmWord | Self::OwnWords | Self::TheirFacts => {
                ScoreKind::Empathy
            }
            Self::SayWhy | Self::WayNotWall | Self::MendFirst | Self::Choices => ScoreKind::DeEscalation,
            Self::StepDown | Self::NotSmall | Self::RightCanWait | Self::NoColleague => ScoreKind::Face,
            Self::LetFinish | Self::InTime | Self::NameSilence | Self::CloseLast => ScoreKind::Pace,
            Self::TakeOn
            | Self::WhoWhatWhen
            | Self::MakeSure
            | Self::OneStep
            | Self::HandOver
            | Self::PromiseYours
            | Self::ReadFirst
            | Self::WriteForReader => ScoreKind::Resolution,
        }
    }
}
