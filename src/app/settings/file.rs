//! `settings.ron` in the folder of the user's data: readable, written whole or not at all, never lost.

use super::{Settings, VERSION};
use crate::library::write;
use ron::extensions::Extensions;
use ron::ser::PrettyConfig;
use serde::Deserialize;
use std::path::{Path, PathBuf};
use std::{fs, io};

/// The name of the file.
const NAME: &str = "settings.ron";
/// What stands above the settings, for whoever opens the file.
const HEAD: &str = "// Attune · 同频. F10\n";

/// Why a file was not taken. It stays as it is until something is changed, and is kept beside the new one then.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Trouble {
    /// It can't be read: what is wrong, and where.
    Unreadable(String),
    /// A later version of the program wrote it.
    Newer(u32),
}

/// Where settings are kept.
#[derive(Clone, Debug)]
pub struct SettingsFile {
    path: PathBuf,
    /// The file that is there was not understood, so it is moved aside before another takes its place.
    keep_old: bool,
}

impl SettingsFile {
    /// Reads the settings in a folder. Without a file they are those that the program comes with; so they are where there
    /// is trouble, which must be told.
    #[must_use]
    pub fn open(folder: &Path) -> (Self, Settings, Option<Trouble>) {
        let path = folder.join(NAME);
        let read = match fs::read(&path) {
            Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(Settings::default()),
            Err(error) => Err(Trouble::Unreadable(error.to_string())),
            Ok(bytes) => read(&bytes),
        };
        let (settings, trouble) = match read {
            Ok(settings) => (settings, None),
            Err(trouble) => (Settings::default(), Some(trouble)),
        };
        (Self { path, keep_old: trouble.is_some() }, settings, trouble)
    }

    /// The file.
    #[must_use]
    pub fn path(&self) -> &Path {
        &self.path
    }

    /// Writes the settings.
    ///
    /// # Errors
    ///
    /// Whatever the file system says; the file is then as it was.
    pub fn save(&mut self, settings: &Settings) -> io::Result<()> {
        if let Some(folder) = self.path.parent() {
            fs::create_dir_all(folder)?;
        }
        if self.keep_old {
            fs::rename(&self.path, self.beside())?;
            self.keep_old = false;
        }
        write(&self.path, text(settings)?.as_bytes())
    }

    /// A name beside the file that nobody has yet.
    fn beside(&self) -> PathBuf {
        let names =
            std::iter::once("settings.old.ron".to_owned()).chain((2..).map(|n| format!("settings.old-{n}.ron")));
        let mut paths = names.map(|name| self.path.with_file_name(name));
        paths.find(|path| !path.exists()).unwrap_or_else(|| self.path.with_extension("old"))
    }
}

/// Settings as they are written.
///
/// # Errors
///
/// None that is known; what is to be written is made for it.
pub fn text(settings: &Settings) -> io::Result<String> {
    let text = ron::ser::to_string_pretty(settings, PrettyConfig::new()).map_err(io::Error::other)?;
    Ok(format!("{HEAD}{text}\n"))
}

/// Settings as [`text`] writes them.
///
/// # Errors
///
/// [`Trouble`].
pub fn read(bytes: &[u8]) -> Result<Settings, Trouble> {
    /// The one field that every version has.
    #[derive(Deserialize)]
    struct Versioned {
        #[serde(default)]
        version: u32,
    }
    let options = ron::Options::default().with_default_extension(Extensions::IMPLICIT_SOME);
    let unreadable = |error: ron::error::SpannedError| Trouble::Unreadable(format!("{NAME}:{error}"));
    if let Ok(Versioned { version }) = options.from_bytes::<Versioned>(bytes)
        && version > VERSION
    {
        return Err(Trouble::Newer(version));
    }
    options.from_bytes::<Settings>(bytes).map(Settings::within).map_err(unreadable)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::app::settings::Manner;
    use crate::core::contact::Mode;
    use crate::core::text::Language;

    fn files(folder: &Path) -> Vec<String> {
        let entries = fs::read_dir(folder).unwrap();
        let mut names: Vec<_> = entries.map(|entry| entry.unwrap().file_name().into_string().unwrap()).collect();
        names.sort();
        names
    }

    #[test]
    fn what_is_saved_is_read_again_and_can_be_read_by_people() {
        let folder = tempfile::tempdir().unwrap();
        let folder = folder.path().join("not/yet/there");
        let (mut file, settings, trouble) = SettingsFile::open(&folder);
        assert_eq!((settings, trouble), (Settings::default(), None));
        for language in [None, Some(Language::English), Some(Language::Chinese)] {
            for (dark, text_percent, sound, volume, reduce_motion) in
                [(true, 150, false, 10, true), (false, 200, true, 100, false)]
            {
                let chosen =
                    Settings { language, dark, text_percent, sound, volume, reduce_motion, ..Settings::default() };
                file.save(&chosen).unwrap();
                let (_, read, trouble) = SettingsFile::open(&folder);
                assert_eq!((read, trouble), (chosen, None));
            }
        }
        let text = fs::read_to_string(file.path()).unwrap();
        assert!(text.contains("language: \"zh-CN\",\n") && text.contains("text_percent: 200,\n"), "{text}");
        assert_eq!(files(&folder), ["settings.ron"], "something was left lying about");
    }

    #[test]
    fn a_file_that_is_not_understood_is_told_and_kept() {
        let folder = tempfile::tempdir().unwrap();
        let folder = folder.path();
        for (place, text) in
            ["(dark: treu)", "(volume: 30, colour: 4)", "\u{0}", "(version: 9, dark: true, hats: 3)"].iter().enumerate()
        {
            fs::write(folder.join(NAME), text).unwrap();
            let (mut file, settings, trouble) = SettingsFile::open(folder);
            assert_eq!(settings, Settings::default(), "{text}");
            match trouble.unwrap() {
                Trouble::Newer(version) => assert_eq!((version, place), (9, 3)),
                Trouble::Unreadable(reason) => assert!(reason.starts_with("settings.ron:1:") && place < 3, "{reason}"),
            }
            // Looking changes nothing; the first change keeps the old file, the next ones have nothing to keep.
            assert_eq!(fs::read_to_string(folder.join(NAME)).unwrap(), *text);
            file.save(&settings).unwrap();
            file.save(&settings).unwrap();
            let kept =
                if place == 0 { "settings.old.ron".to_owned() } else { format!("settings.old-{}.ron", place + 1) };
            assert_eq!(fs::read_to_string(folder.join(kept)).unwrap(), *text);
            assert_eq!(files(folder).len(), place + 2);
        }
    }

    #[test]
    fn what_is_missing_is_as_it_comes_and_numbers_are_brought_into_range() {
        let read = |text: &str| super::read(text.as_bytes()).unwrap();
        assert_eq!(read("()"), Settings::default());
        // As the first version of the program wrote it.
        let old = read("(version: 1, dark: true, text_percent: 100, sound: true, volume: 50, reduce_motion: false)");
        assert_eq!(old, Settings { dark: true, ..Settings::default() });
        let exam = read("(version: 2, manner: (mode: exam, own_words: true))");
        assert_eq!(exam.manner, Manner { mode: Mode::Exam, timed: true, own_words: true });
        let odd = read("(text_percent: 400, volume: 0, language: \"en\")");
        assert_eq!((odd.text_percent, odd.volume, odd.language), (200, 10, Some(Language::English)));
    }
}
