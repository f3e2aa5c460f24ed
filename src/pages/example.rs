//! The call of the examples, and an example of it.

use super::Change;
use super::page::beside;
use crate::core::source::{File, Files};
use crate::core::text::Language;

/// The call that all examples change, with its translation. Nothing is to be found in it.
#[must_use]
pub fn base() -> Files {
    let file = |name: &str, text: &str| File { name: name.to_owned(), bytes: text.as_bytes().to_vec() };
    Files {
        call: file("call.ron", beside("base.ron")),
        translations: vec![(Language::Chinese, file("zh-CN.ron", beside("base.zh-CN.ron")))],
    }
}

/// The base with these changes; none if one of them has no place in it.
#[must_use]
pub fn apply(changes: &[Change]) -> Option<Files> {
    let mut files = base();
    for change in changes {
        let file = match change.language {
            None => &mut files.call,
            Some(language) => {
                let found = files.translations.iter_mut().find(|(other, _)| *other == language);
                &mut found?.1
            }
        };
        let text = String::from_utf8(std::mem::take(&mut file.bytes)).ok()?;
        file.bytes = change.apply(&text)?.into_bytes();
    }
    // Who reads a whole file as the example looks at no translation of another one.
    if changes.iter().any(|change| change.place.is_none() && change.language.is_none()) {
        files.translations.clear();
    }
    Some(files)
}
