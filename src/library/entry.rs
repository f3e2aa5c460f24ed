//! One scenario of the library, readable or not.

use crate::core::diagnostic::{Finding, Severity};
use crate::core::plan;
use crate::core::scenario::{Difficulty, Scenario};
use crate::core::score::ScoreKind;
use crate::core::source::{Files, load};
use std::cmp::Reverse;
use std::iter::Sum;
use std::sync::Arc;

/// The place that an entry comes from.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Origin {
    /// It is part of the binary.
    Embedded,
    /// The user's own folder.
    User,
    /// A folder or file named for this run.
    Folder,
}

impl Origin {
    /// The word in output, and the end of the message id.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Embedded => "embedded",
            Self::User => "user",
            Self::Folder => "folder",
        }
    }
}

/// One scenario, with its files for showing where a finding is.
#[derive(Clone, Debug)]
pub struct Entry {
    /// Where it comes from.
    pub origin: Origin,
    /// The name of its folder, or of its file where it has none: what it is called while it has no other name.
    pub name: String,
    /// Its files as they were read.
    pub files: Files,
    /// The scenario, if it can be played.
    pub scenario: Option<Arc<Scenario>>,
    /// Whether `scenario` is an earlier version, which stands in since the files as they are now can't be played; see
    /// [`LiveLibrary`](super::LiveLibrary).
    pub outdated: bool,
    /// What was found in its files.
    pub findings: Vec<Finding>,
}

/// What became of test plans.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Played {
    /// Plans that were played.
    pub plans: usize,
    /// Calls that were played for them.
    pub calls: usize,
    /// Plans that were not, since their scenario can't be.
    pub unplayed: usize,
}

impl Sum for Played {
    fn sum<I: Iterator<Item = Self>>(all: I) -> Self {
        all.fold(Self::default(), |sum, one| Self {
            plans: sum.plans + one.plans,
            calls: sum.calls + one.calls,
            unplayed: sum.unplayed + one.unplayed,
        })
    }
}

impl Entry {
    /// Checks the files of a scenario. `trouble` is what kept files from being read; it counts before anything else.
    #[must_use]
    pub fn new(origin: Origin, name: String, files: Files, trouble: Vec<Finding>) -> Self {
        let call_is_lost = trouble.iter().any(|finding| finding.file == files.call.name);
        if call_is_lost {
            return Self { origin, name, files, scenario: None, outdated: false, findings: trouble };
        }
        let checked = load(&files);
        let findings = trouble.into_iter().chain(checked.findings).collect();
        Self { origin, name, files, scenario: checked.scenario.map(Arc::new), outdated: false, findings }
    }

    /// Where it stands in an order that teaches: what was named for this run before one's own and before what ships; the
    /// easiest first, among equals by what is trained, in the order of the scores; what does not say for whom it is comes
    /// behind, in the order in which it was found.
    pub(super) fn place_in_course(&self) -> (Reverse<Origin>, bool, Option<Difficulty>, Option<ScoreKind>) {
        let scenario = self.scenario.as_deref();
        let difficulty = scenario.and_then(|scenario| scenario.difficulty);
        let skill = scenario.filter(|_| difficulty.is_some()).and_then(|scenario| scenario.skill);
        (Reverse(self.origin), difficulty.is_none(), difficulty, skill)
    }

    /// The name of the scenario, or of its folder where that can't be known.
    #[must_use]
    pub fn id(&self) -> &str {
        self.scenario.as_ref().map_or(&self.name, |scenario| &scenario.id)
    }

    /// Plays the test plans, if the scenario can be played at all, and keeps what they find. Loading leaves this out:
    /// who takes a call need not wait for it.
    pub fn play_plans(&mut self) -> Played {
        let plans = self.files.plans.len();
        let Some(scenario) = &self.scenario else { return Played { unplayed: plans, ..Played::default() } };
        let mut played = Played { plans, ..Played::default() };
        for file in &self.files.plans {
            let report = plan::check(scenario, file);
            played.calls += report.runs;
            self.findings.extend(report.findings);
        }
        played
    }

    /// How many findings are of this severity.
    #[must_use]
    pub fn count(&self, severity: Severity) -> usize {
        self.findings.iter().filter(|finding| finding.severity() == severity).count()
    }
}
