//! The files of a scenario as they come.

use crate::core::diagnostic::{Code, Finding};
use crate::core::text::Language;

/// The largest file that is read, in bytes: some hundred times the longest call that anyone would write.
pub const MAX_BYTES: usize = 64 << 20;

/// A file as it was read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct File {
    /// Its name, for messages.
    pub name: String,
    /// What is in it.
    pub bytes: Vec<u8>,
}

/// The files of one scenario.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Files {
    /// `call.ron`.
    pub call: File,
    /// The translations beside it, by language.
    pub translations: Vec<(Language, File)>,
    /// The test plans beside it. Loading leaves them alone; [`crate::core::plan`] plays them.
    pub plans: Vec<File>,
}

impl Files {
    /// A call with nothing beside it.
    #[must_use]
    pub const fn alone(call: File) -> Self {
        Self { call, translations: Vec::new(), plans: Vec::new() }
    }
}

impl File {
    /// The text of the file, without a byte order mark.
    ///
    /// # Errors
    ///
    /// A finding if it is too large, or not in UTF-8.
    pub fn text(&self) -> Result<&str, Box<Finding>> {
        let refuse = |code, at, details| Err(Box::new(Finding::new(code, &self.name, at..at, details)));
        if self.bytes.len() > MAX_BYTES {
            let size = (self.bytes.len() >> 20).to_string();
            return refuse(Code::TooLarge, 0, vec![("found", size), ("expected", (MAX_BYTES >> 20).to_string())]);
        }
        match std::str::from_utf8(&self.bytes) {
            // Plain English in UTF-16 is valid UTF-8 with a NUL after every letter.
            Ok(text) => match text.find('\0') {
                Some(at) => {
                    let details = vec![("found", "0x00".to_owned()), ("encoding", "utf-16".to_owned())];
                    refuse(Code::NotUtf8, at, details)
                }
                None => Ok(text.strip_prefix('\u{feff}').unwrap_or(text)),
            },
            Err(error) => {
                let at = error.valid_up_to();
                let encoding = likely_encoding(&self.bytes, at).to_owned();
                let details = vec![("found", format!("{:#04x}", self.bytes[at])), ("encoding", encoding)];
                refuse(Code::NotUtf8, at, details)
            }
        }
    }
}

/// The encoding that bytes most likely are in, if they are not UTF-8 from `at` on; as the key of a message.
fn likely_encoding(bytes: &[u8], at: usize) -> &'static str {
    let mark = bytes.get(..2);
    match bytes.get(at..) {
        _ if mark == Some(&[0xFF, 0xFE]) || mark == Some(&[0xFE, 0xFF]) => "utf-16",
        Some([0x81..=0xFE, 0x40..=0xFE, ..]) => "gbk",
        _ => "unknown",
    }
}
