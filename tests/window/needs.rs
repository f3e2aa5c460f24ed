//! What the test of the real window needs of the machine.

use std::io::Write;
use std::path::{Path, PathBuf};
use std::{env, fs};

/// What is there.
pub(super) struct Needs {
    pub(super) xvfb: PathBuf,
    /// The manifest of the software renderer.
    pub(super) lavapipe: PathBuf,
}

/// Looks for everything. What is missing is said aloud, and fails the test where `ATTUNE_WINDOW_TEST=required`: a test
/// that passes because it did nothing must not look like one that passed.
pub(super) fn needs() -> Option<Needs> {
    match look() {
        Ok(needs) => Some(needs),
        Err(missing) => {
            let required = env::var("ATTUNE_WINDOW_TEST").is_ok_and(|value| value == "required");
            assert!(!required, "the test of the window can't run: {missing}");
            // Not `eprintln`: the test runner would hold that back from a test that passes.
            let line = format!("\nSKIPPED: the test of the window did not run: {missing}\n");
            std::io::stderr().write_all(line.as_bytes()).unwrap();
            None
        }
    }
}

fn look() -> Result<Needs, String> {
    let path = env::var_os("PATH").unwrap_or_default();
    let xvfb = env::split_paths(&path)
        .map(|folder| folder.join("Xvfb"))
        .find(|file| file.is_file())
        .ok_or("there is no Xvfb (Debian: apt-get install xvfb)")?;
    let lavapipe = fs::read_dir("/usr/share/vulkan/icd.d")
        .into_iter()
        .flatten()
        .filter_map(|entry| Some(entry.ok()?.path()))
        .find(|file| file.file_name().is_some_and(|name| name.to_string_lossy().starts_with("lvp_icd")))
        .ok_or("there is no software Vulkan driver (Debian: apt-get install mesa-vulkan-drivers)")?;
    let libraries = ["/usr/lib/x86_64-linux-gnu", "/usr/lib64", "/usr/lib", "/usr/lib/aarch64-linux-gnu"];
    for library in ["libvulkan.so.1", "libxkbcommon-x11.so.0"] {
        if !libraries.iter().any(|folder| Path::new(folder).join(library).exists()) {
            return Err(format!("there is no {library} (Debian: apt-get install libvulkan1 libxkbcommon-x11-0)"));
        }
    }
    Ok(Needs { xvfb, lavapipe })
}
