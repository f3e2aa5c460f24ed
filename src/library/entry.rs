//! One scenario of the library, readable or not.

use crate::core::diagnostic::{Finding, Severity};
use crate::core::plan;
use crate::core::scenario::Scenario;
use crate::core::source::{Files, load};
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

    /// The name of the scenario, or of its folder where that can't be known.
    #[must_use]
    pub fn id(&self) -> &str {
        self.scenario.as_ref().map_or(&self.name, |scenario| &scenario.id)
    }

    /// Plays the test plans, if the scenario can be played at all, and keeps what they find. Loading leaves this out:
    /// who takes a call need not wait for it. Gives the number of plans.
    pub fn play_plans(&mut self) -> usize {
        let Some(scenario) = &self.scenario else { return 0 };
        let found = self.files.plans.iter().flat_map(|file| plan::check(scenario, file).findings);
        self.findings.extend(found);
        self.files.plans.len()
    }

    /// How many findings are of this severity.
    #[must_use]
    pub fn count(&self, severity: Severity) -> usize {
        self.findings.iter().filter(|finding| finding.severity() == severity).count()
    }
}
