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

/// What a screen reader needs beside it.
pub(super) struct ReaderNeeds {
    pub(super) dbus_daemon: PathBuf,
}

/// Looks for everything.
pub(super) fn needs() -> Option<Needs> {
    or_say(look())
}

/// Looks for what a screen reader needs as well.
pub(super) fn reader_needs() -> Option<(Needs, ReaderNeeds)> {
    or_say(look().and_then(|needs| Ok((needs, look_for_reader()?))))
}

/// What is missing is said aloud, and fails the test where `ATTUNE_WINDOW_TEST=required`: a test that passes because it
/// did nothing must not look like one that passed.
fn or_say<T>(found: Result<T, String>) -> Option<T> {
    match found {
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
    let xvfb = program("Xvfb").ok_or("there is no Xvfb (Debian: apt-get install xvfb)")?;
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

fn look_for_reader() -> Result<ReaderNeeds, String> {
    let dbus_daemon = program("dbus-daemon").ok_or("there is no dbus-daemon (Debian: apt-get install dbus)")?;
    if !Path::new("/usr/share/dbus-1/services/org.a11y.Bus.service").is_file() {
        return Err("there is no bus for screen readers (Debian: apt-get install at-spi2-core)".to_owned());
    }
    Ok(ReaderNeeds { dbus_daemon })
}

fn program(name: &str) -> Option<PathBuf> {
    let path = env::var_os("PATH").unwrap_or_default();
    env::split_paths(&path).map(|folder| folder.join(name)).find(|file| file.is_file())
}
