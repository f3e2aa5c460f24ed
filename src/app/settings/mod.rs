//! What the user has chosen for every run, and the file that keeps it.

mod file;

pub use file::{SettingsFile, Trouble, read, text};

use crate::core::contact::Mode;
use crate::core::text::Language;
use serde::{Deserialize, Serialize};

/// The version of the file that this program writes.
const VERSION: u32 = 2;

/// What can be chosen. A field that is missing in the file is as in [`Settings::default`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Settings {
    /// The version of the file: this program writes 2; before it nothing was kept of how calls are practised.
    pub version: u32,
    /// The language; that of the system, if none was chosen.
    #[serde(with = "tag", skip_serializing_if = "Option::is_none")]
    pub language: Option<Language>,
    /// Light on dark.
    pub dark: bool,
    /// The size of everything, in per cent: one of [`Settings::SIZES`].
    pub text_percent: u16,
    /// Whether calls are heard.
    pub sound: bool,
    /// How loud, 10 to 100.
    pub volume: u8,
    /// Whether nothing should move by itself.
    pub reduce_motion: bool,
    /// How calls are practised, as it was chosen last.
    pub manner: Manner,
}

/// How calls are practised.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Manner {
    /// How much help there is.
    pub mode: Mode,
    /// Whether slowness counts.
    pub timed: bool,
    /// Whether each reply is put into one's own words first.
    pub own_words: bool,
}

impl Default for Manner {
    fn default() -> Self {
        Self { mode: Mode::Practice, timed: true, own_words: false }
    }
}

/// A language as its tag in quotation marks, as it stands everywhere else.
mod tag {
    use crate::core::text::Language;
    use serde::{Deserialize, Deserializer, Serializer, de::Error};

    #[expect(clippy::ref_option, clippy::trivially_copy_pass_by_ref, reason = "serde hands the field over like this")]
    pub(super) fn serialize<S: Serializer>(language: &Option<Language>, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(language.unwrap_or_default().tag())
    }

    pub(super) fn deserialize<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Option<Language>, D::Error> {
        let Some(tag) = Option::<String>::deserialize(deserializer)? else { return Ok(None) };
        let language = Language::from_tag(&tag);
        language.map(Some).ok_or_else(|| D::Error::custom(format!("`{tag}` is no language such as `en` or `zh-CN`")))
    }
}

impl Default for Settings {
    fn default() -> Self {
        Self {
            version: VERSION,
            language: None,
            dark: false,
            text_percent: 100,
            sound: true,
            volume: 50,
            reduce_motion: false,
            manner: Manner::default(),
        }
    }
}

impl Settings {
    /// The sizes that can be chosen, in per cent.
    pub const SIZES: [u16; 5] = [100, 125, 150, 175, 200];
    /// How much louder or quieter one step is.
    pub const STEP: u8 = 10;

    /// The volume to play at: 0 where sound is off.
    #[must_use]
    pub const fn loudness(&self) -> u8 {
        if self.sound { self.volume } else { 0 }
    }

    /// So many sizes larger or smaller, as far as they go.
    #[must_use]
    pub fn resized(&self, larger: bool) -> u16 {
        let sizes = Self::SIZES.iter().copied();
        let next = if larger {
            sizes.into_iter().find(|size| *size > self.text_percent)
        } else {
            sizes.into_iter().rfind(|size| *size < self.text_percent)
        };
        next.unwrap_or(self.text_percent)
    }

    /// A step louder or quieter, as far as it goes.
    #[must_use]
    pub fn turned(&self, louder: bool) -> u8 {
        let turned =
            if louder { self.volume.saturating_add(Self::STEP) } else { self.volume.saturating_sub(Self::STEP) };
        turned.clamp(Self::STEP, 100)
    }

    /// The same with every number in its range, for a file may be written by hand, and as this program writes it.
    fn within(self) -> Self {
        let nearest = Self::SIZES.into_iter().min_by_key(|size| size.abs_diff(self.text_percent)).unwrap_or(100);
        Self { version: VERSION, text_percent: nearest, volume: self.volume.clamp(Self::STEP, 100), ..self }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn steps_end_where_the_range_ends() {
        let mut settings = Settings::default();
        for _ in 0..9 {
            (settings.text_percent, settings.volume) = (settings.resized(true), settings.turned(true));
        }
        assert_eq!((settings.text_percent, settings.volume), (200, 100));
        for _ in 0..19 {
            (settings.text_percent, settings.volume) = (settings.resized(false), settings.turned(false));
        }
        assert_eq!((settings.text_percent, settings.volume), (100, 10));
        settings.sound = false;
        assert_eq!(settings.loudness(), 0);
    }
}
