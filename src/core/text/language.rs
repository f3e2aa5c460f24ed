//! The languages that Attune speaks.

use serde::{Deserialize, Serialize};

/// A language of the interface and of scenarios.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Language {
    /// English.
    #[default]
    #[serde(rename = "en")]
    English,
    /// Simplified Chinese.
    #[serde(rename = "zh-CN")]
    Chinese,
}

impl Language {
    /// How many there are.
    pub const COUNT: usize = 2;

    /// Every language.
    pub const ALL: [Self; Self::COUNT] = [Self::English, Self::Chinese];

    /// The BCP 47 tag, as in file names and on the command line.
    #[must_use]
    pub const fn tag(self) -> &'static str {
        match self {
            Self::English => "en",
            Self::Chinese => "zh-CN",
        }
    }

    /// The language's own name for itself.
    #[must_use]
    pub const fn own_name(self) -> &'static str {
        match self {
            Self::English => "English",
            Self::Chinese => "简体中文",
        }
    }

    /// The language of a tag: an exact one, or one that begins with the same language (`zh`, `zh-Hans`, `en_GB`).
    #[must_use]
    pub fn from_tag(tag: &str) -> Option<Self> {
        let first = tag.split(['-', '_', '.']).next()?.to_ascii_lowercase();
        Self::ALL.into_iter().find(|language| language.tag().split('-').next() == Some(&first))
    }

    /// The place of the language in a table.
    #[must_use]
    pub const fn index(self) -> usize {
        self as usize
    }
}
