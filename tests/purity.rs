//! The core knows no engine, screen, file, clock, thread or global random source.

use std::{fs, path::Path};

/// What no file of the core may name, and why.
const FORBIDDEN: [(&str, &str); 14] = [
    ("bevy", "the core plays without an engine"),
    ("egui", "the core draws nothing"),
    ("rusqlite", "the record is a room of its own"),
    ("fluent", "the core holds no sentence"),
    ("std::fs", "files are read by hosts"),
    ("std::io", "files are read by hosts"),
    ("std::env", "what surrounds a run must not change it"),
    ("std::time", "the clock is an argument"),
    ("std::thread", "the same log gives the same events"),
    ("rand::rng", "only seeded variety"),
    ("HashMap", "no order by hash: the same on every machine"),
    ("HashSet", "no order by hash: the same on every machine"),
    ("cfg(feature", "no file of the core asks for a feature"),
    ("f64", "no floating point in a score"),
];

#[test]
fn the_core_is_pure() {
    let mut found = Vec::new();
    let mut files = 0;
    visit(Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/src/core")), &mut |path, text| {
        files += 1;
        for (number, line) in text.lines().enumerate() {
            // What a comment says is no dependency.
            let code = line.split("//").next().unwrap_or_default();
            for (word, why) in FORBIDDEN {
                if code.contains(word) {
                    found.push(format!("{}:{}: `{word}`: {why}", path.display(), number + 1));
                }
            }
        }
    });
    assert!(files > 50, "only {files} files were looked at");
    assert!(found.is_empty(), "{}", found.join("\n"));
}

fn visit(folder: &Path, look: &mut impl FnMut(&Path, &str)) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            visit(&path, look);
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            look(&path, &fs::read_to_string(&path).unwrap());
        }
    }
}
