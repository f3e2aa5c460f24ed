//! What to lay beside one's scenarios so that an editor completes them.

use super::{Kind, rust};
use crate::core::text::Language;
use crate::words::Words;
use std::fmt::Write;

/// A file to be written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct EditorFile {
    /// Its path within the folder of the scenarios.
    pub path: &'static str,
    /// What is in it.
    pub text: String,
}

/// The files that `ron-lsp` looks for: types, the package that holds them, and which file is of which type.
#[must_use]
pub fn editor_files(words: &Words) -> Vec<EditorFile> {
    let about = words.get("schema-editor-about");
    let mut map = format!("# {about}\n");
    let types = std::iter::once(("call".to_owned(), "call::Scenario"))
        .chain(Language::ALL.into_iter().map(|language| (language.tag().to_owned(), "translation::Translation")));
    for (file, kind) in types {
        let _ = write!(map, "\n[[types]]\nglob = \"**/{file}.ron\"\ntype = \"crate::{kind}\"\n");
    }
    let package = format!(
        "# {about}\n[package]\nname = \"attune-scenarios\"\nversion = \"0.0.0\"\nedition = \"2024\"\npublish = false\n"
    );
    vec![
        EditorFile { path: "Cargo.toml", text: package },
        EditorFile { path: "ron.toml", text: map },
        EditorFile {
            path: "src/lib.rs",
            text: format!("//! {}\n\npub mod call;\npub mod translation;\n", words.get("schema-rust-about")),
        },
        EditorFile { path: "src/call.rs", text: rust(Kind::Call, words) },
        EditorFile { path: "src/translation.rs", text: rust(Kind::Translation, words) },
    ]
}
