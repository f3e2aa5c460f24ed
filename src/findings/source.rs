//! The text that a finding is about.

use crate::core::diagnostic::{Finding, LineColumn};
use crate::core::source::{File, Files};

/// The text of the file that a finding is about, as its span counts: without a byte order mark, and of a file in
/// another encoding the part before the first byte that can't be read. Empty if the file is not among `files`.
#[must_use]
pub fn text_of<'a>(finding: &Finding, files: &'a Files) -> &'a str {
    text_of_file(&finding.file, files)
}

/// The same for a file by its name.
#[must_use]
pub fn text_of_file<'a>(name: &str, files: &'a Files) -> &'a str {
    let file = std::iter::once(&files.call)
        .chain(files.translations.iter().map(|(_, file)| file))
        .chain(&files.plans)
        .find(|file| file.name == name);
    file.map_or("", text)
}

fn text(file: &File) -> &str {
    let valid = match std::str::from_utf8(&file.bytes) {
        Ok(text) => text,
        Err(error) => std::str::from_utf8(&file.bytes[..error.valid_up_to()]).unwrap_or_default(),
    };
    // UTF-16 may be valid UTF-8 with a NUL after every letter; it is refused at the first.
    let valid = valid.split('\0').next().unwrap_or_default();
    valid.strip_prefix('\u{feff}').unwrap_or(valid)
}

/// Where a finding begins, as people count.
#[must_use]
pub fn line_column(finding: &Finding, files: &Files) -> LineColumn {
    LineColumn::of(text_of(finding, files), finding.span.start)
}
