//! The questions of perception as they are put to a trainee: what the author asks, about what was just heard.

use super::{ClauseMark, Contact, Exchange, LinePlace, PerceptionAnswer};
use crate::core::scenario::{CustomerIndex, Line, Perceive, Question, Scenario};
use crate::core::text::{Language, Text};
use std::collections::BTreeSet;

/// A set of questions, and the lines that they are about.
#[derive(Clone, Copy, Debug)]
pub struct Asked<'a> {
    scenario: &'a Scenario,
    customer: CustomerIndex,
    set: &'a Perceive,
    lines: &'a [LinePlace],
}

/// A clause of what was heard.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Part<'a> {
    /// What it is called in an answer.
    pub mark: ClauseMark,
    /// Its words.
    pub text: &'a str,
    /// Whether a cue is in it. It is not on the screen.
    pub gives_away: bool,
}

/// How marks agree with the cues of the lines they are on.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct CuesFound {
    /// Cues that a marked clause has a part of.
    pub found: usize,
    /// Cues there were.
    pub of: usize,
    /// Marked clauses that gave nothing away.
    pub astray: usize,
}

impl Contact {
    /// What is asked now; none if no answer is awaited.
    #[must_use]
    pub fn asked(&self) -> Option<Asked<'_>> {
        let super::Awaits::Perception(_, questions) = self.awaits() else { return None };
        self.to_perceive(questions)
    }

    /// This set of questions of the present moment, about what was just heard.
    pub(super) fn to_perceive(&self, questions: usize) -> Option<Asked<'_>> {
        let set = self.scenario().moment(self.position().moment()).perceive.get(questions)?;
        Some(Asked { scenario: self.scenario(), customer: self.setup().customer, set, lines: self.last_lines() })
    }
}

impl Exchange {
    /// Why what was to be perceived has the answers that it has, if the author says so; none if it was never asked.
    #[must_use]
    pub fn because<'a>(&'a self, scenario: &'a Scenario, customer: CustomerIndex) -> Option<&'a Text> {
        self.perceived.as_ref()?;
        self.asked(scenario, customer)?.because()
    }

    /// What was asked before this decision of a contact with `customer`; none if nothing was.
    #[must_use]
    pub fn asked<'a>(&'a self, scenario: &'a Scenario, customer: CustomerIndex) -> Option<Asked<'a>> {
        let set = scenario.moment(self.moment).perceive.get(self.questions?)?;
        Some(Asked { scenario, customer, set, lines: &self.lines })
    }
}

impl<'a> Asked<'a> {
    /// The author's questions and their key.
    #[must_use]
    pub const fn set(&self) -> &'a Perceive {
        self.set
    }

    /// Why the key is the key: what in the words or the voice gives it away. None if the author says nothing.
    #[must_use]
    pub fn because(&self) -> Option<&'a Text> {
        self.set.because.as_deref()
    }

    /// What the customer said since the last reply.
    #[must_use]
    pub const fn lines(&self) -> &'a [LinePlace] {
        self.lines
    }

    /// The scenario.
    #[must_use]
    pub const fn scenario(&self) -> &'a Scenario {
        self.scenario
    }

    /// Who calls.
    #[must_use]
    pub const fn customer(&self) -> CustomerIndex {
        self.customer
    }

    /// Whether it is asked. Cues are asked wherever something is asked and the author has marked any in what was heard;
    /// how sure one is of it all, always.
    #[must_use]
    pub fn asks(&self, question: Question) -> bool {
        match question {
            Question::Cues => self.heard().any(|(_, line)| line.text.source().cues().next().is_some()),
            Question::Problem => self.set.problem.is_some(),
            Question::Shown | Question::Felt | Question::Intensity => self.set.emotion.is_some(),
            Question::Words => self.set.words.is_some(),
            Question::Needs => self.set.needs,
            Question::Sureness => true,
        }
    }

    /// What is asked, in the order in which it is asked.
    pub fn questions(self) -> impl Iterator<Item = Question> {
        Question::ALL.into_iter().filter(move |question| self.asks(*question))
    }

    /// The right answer to everything, with the cues marked in `language`.
    #[must_use]
    pub fn key(&self, language: Language) -> PerceptionAnswer {
        let customer = self.scenario.customer(self.customer);
        let ranked = if self.set.needs { customer.needs.as_slice() } else { &[] };
        PerceptionAnswer {
            cues: self.parts(language).filter(|part| part.gives_away).map(|part| part.mark).collect(),
            problem: self.set.problem.as_ref().map(|problem| problem.choices[problem.is].0.clone()),
            shown: self.set.emotion.map(|emotion| emotion.shown),
            felt: self.set.emotion.map(|emotion| emotion.felt),
            intensity: self.set.emotion.map(|emotion| emotion.intensity),
            words: self.set.words,
            needs: ranked.iter().map(|need| self.scenario.need(*need).id.clone()).collect(),
            sureness: Some(PerceptionAnswer::SUREST),
        }
    }

    /// Every part of what was heard that can be marked, as it reads in `language`.
    pub fn parts(self, language: Language) -> impl Iterator<Item = Part<'a>> + use<'a> {
        self.heard().flat_map(move |(name, line)| {
            let spoken = line.text.get(language);
            (0u32..).zip(spoken.clauses()).map(move |(clause, span)| Part {
                mark: ClauseMark { line: name.clone(), language, clause },
                gives_away: !spoken.cues_in(&span).is_empty(),
                text: &spoken.plain()[span],
            })
        })
    }

    /// How marks agree with the cues. A mark on no clause that there is gave nothing away.
    #[must_use]
    pub fn found(&self, marks: &[ClauseMark]) -> CuesFound {
        let mut found: BTreeSet<(usize, usize)> = BTreeSet::new();
        let mut astray = 0;
        let different: BTreeSet<&ClauseMark> = marks.iter().collect();
        for mark in different {
            let cues = self.cues_of(mark);
            astray += usize::from(cues.is_empty());
            found.extend(cues);
        }
        let of = self.heard().map(|(_, line)| line.text.source().cues().count()).sum();
        CuesFound { found: found.len().min(of), of, astray }
    }

    /// The words of these marks in the order of the lines, and whether each gave something away; what is no clause has none.
    #[must_use]
    pub fn marked(&self, marks: &[ClauseMark]) -> Vec<(&'a str, bool)> {
        // The screen may have changed its language between one question and the next.
        let parts = Language::ALL.into_iter().flat_map(|language| self.parts(language));
        parts.filter(|part| marks.contains(&part.mark)).map(|part| (part.text, part.gives_away)).collect()
    }

    /// The cues that no mark is on, in the order of the lines, as they read in `language`.
    pub fn missed(self, marks: &[ClauseMark], language: Language) -> impl Iterator<Item = &'a str> + use<'a> {
        let found: BTreeSet<(usize, usize)> = marks.iter().flat_map(|mark| self.cues_of(mark)).collect();
        let lines = self.heard().enumerate();
        lines.flat_map(move |(place, (_, line))| {
            let cues = line.text.get(language).cues().enumerate();
            let missed = cues.filter(|(cue, _)| !found.contains(&(place, *cue))).map(|(_, words)| words);
            missed.collect::<Vec<_>>()
        })
    }

    /// The cues that a mark is on: which line, which cue of it.
    fn cues_of(&self, mark: &ClauseMark) -> Vec<(usize, usize)> {
        let heard = self.heard().enumerate().find(|(_, (name, _))| *name == mark.line);
        let Some((place, (_, line))) = heard else { return Vec::new() };
        let spoken = line.text.get(mark.language);
        let clause = usize::try_from(mark.clause).ok().and_then(|clause| spoken.clauses().into_iter().nth(clause));
        clause.map_or_else(Vec::new, |clause| spoken.cues_in(&clause).into_iter().map(|cue| (place, cue)).collect())
    }

    /// The lines with their names.
    fn heard(self) -> impl Iterator<Item = (String, &'a Line)> + use<'a> {
        let scenario = self.scenario;
        self.lines.iter().map(move |place| (place.name(scenario), place.line(scenario)))
    }
}
