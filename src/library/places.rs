//! The places on this machine.

use directories::ProjectDirs;
use std::path::{Path, PathBuf};

/// The user's own folder of scenarios, in the folder of their data.
const SCENARIOS: &str = "scenarios";

/// Where to look.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Places {
    /// Whether what is part of the binary counts.
    pub embedded: bool,
    /// The user's own folder.
    pub user: Option<PathBuf>,
    /// A folder named for this run.
    pub folder: Option<PathBuf>,
}

impl Places {
    /// The binary and the user's own folder.
    #[must_use]
    pub fn of_this_machine() -> Self {
        Self { embedded: true, user: Self::users_own(), folder: None }
    }

    /// The user's own folder of scenarios, as this system has it (`~/.local/share/attune/scenarios` on Linux); none on
    /// a system without a home. It need not exist.
    #[must_use]
    pub fn users_own() -> Option<PathBuf> {
        ProjectDirs::from("", "", "attune").map(|directories| directories.data_dir().join(SCENARIOS))
    }

    /// The folder of the user's data, which the folder of scenarios lies in: the record, the settings, pages.
    #[must_use]
    pub fn data(&self) -> Option<&Path> {
        self.user.as_deref().and_then(Path::parent)
    }

    /// The same places, with another folder for the user's data.
    #[must_use]
    pub fn with_data(self, data: &Path) -> Self {
        Self { user: Some(data.join(SCENARIOS)), ..self }
    }
}
