//! The places on this machine.

use directories::ProjectDirs;
use std::path::PathBuf;

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
        ProjectDirs::from("", "", "attune").map(|directories| directories.data_dir().join("scenarios"))
    }
}
