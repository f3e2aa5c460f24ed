//! The places on this machine.

use directories::ProjectDirs;
use std::path::PathBuf;

/// Folders to look in, besides what is part of the binary.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Places {
    /// The user's own folder.
    pub user: Option<PathBuf>,
    /// A folder named for this run.
    pub folder: Option<PathBuf>,
}

impl Places {
    /// The user's own folder of scenarios, as this system has it (`~/.local/share/attune/scenarios` on Linux); none on
    /// a system without a home. It need not exist.
    #[must_use]
    pub fn users_own() -> Option<PathBuf> {
        ProjectDirs::from("", "", "attune").map(|directories| directories.data_dir().join("scenarios"))
    }
}
