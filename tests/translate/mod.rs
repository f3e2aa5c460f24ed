//! `attune translate`: a sidecar written, kept in step, and never poorer than before.

mod command;
mod edits;
mod property;
mod shipped;

use crate::support::{Output, Run, folder, kettle};
use std::path::Path;
use tempfile::TempDir;

/// A folder with the kettle call, changed so, and this translation of it.
struct Desk {
    folder: TempDir,
}

impl Desk {
    fn new(call: &str, chinese: Option<&str>) -> Self {
        let desk = Self { folder: folder(&[("call.ron", call.as_bytes())]) };
        if let Some(chinese) = chinese {
            desk.write("zh-CN.ron", chinese);
        }
        desk
    }

    /// The kettle call with its translation, brought in step once.
    fn in_step() -> Self {
        let (call, chinese) = kettle();
        let desk = Self::new(&call, Some(&chinese));
        assert_eq!(desk.translate(&[]).code, 0);
        desk
    }

    fn path(&self) -> &Path {
        self.folder.path()
    }

    fn read(&self, name: &str) -> String {
        std::fs::read_to_string(self.path().join(name)).unwrap()
    }

    fn write(&self, name: &str, text: &str) {
        std::fs::write(self.path().join(name), text).unwrap();
    }

    /// Changes a file where `from` stands, which must be there once.
    #[track_caller]
    fn change(&self, name: &str, from: &str, to: &str) {
        let text = self.read(name);
        assert_eq!(text.matches(from).count(), 1, "{from}\n{text}");
        self.write(name, &text.replace(from, to));
    }

    /// Runs `attune translate` on the folder; its path is taken out of what comes back.
    fn translate(&self, arguments: &[&str]) -> Output {
        let path = self.path().to_str().unwrap();
        let output = Run::new(&[&["translate", path, "zh-CN"], arguments].concat()).run();
        let plain = |text: String| text.replace(path, "DESK");
        Output { code: output.code, out: plain(output.out), err: plain(output.err) }
    }

    /// The lines of the translation from the one with `from` in it, as many as `expected` has, without margins.
    #[track_caller]
    fn shows(&self, from: &str, expected: &[&str]) {
        let text = self.read("zh-CN.ron");
        let start = text.lines().position(|line| line.trim() == from).unwrap_or_else(|| panic!("{from} in:\n{text}"));
        let found: Vec<&str> = text.lines().skip(start + 1).take(expected.len()).map(str::trim).collect();
        assert_eq!(found, expected, "{text}");
    }

    /// What `attune check` finds, on one line each, without the path.
    fn check(&self) -> String {
        let path = self.path().to_str().unwrap();
        let output = Run::new(&["check", "--format", "concise", path]).run();
        output.out.replace(&format!("{path}/"), "")
    }
}
