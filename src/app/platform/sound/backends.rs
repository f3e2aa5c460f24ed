//! Which ways of this machine lead to a loudspeaker.
//!
//! miniaudio would try them all, and ALSA's library complains on standard error about every card that it does not find. So
//! it is asked only where there is a card, and a machine without one is not asked at all.

use maudio::backend::Backend;
use std::path::Path;
use std::{env, fs};

/// What to try, in order; none where there is nothing to be heard from.
pub(super) fn backends() -> Option<Vec<Backend>> {
    if !cfg!(target_os = "linux") {
        // An empty list is every way that the system has.
        return Some(Vec::new());
    }
    let runtime = env::var_os("XDG_RUNTIME_DIR");
    let server = env::var_os("PULSE_SERVER").is_some_and(|server| !server.is_empty())
        || runtime.is_some_and(|folder| Path::new(&folder).join("pulse/native").exists());
    let found = found(server, has_card(Path::new("/dev/snd")));
    (!found.is_empty()).then_some(found)
}

/// A sound server (`PulseAudio`, or `PipeWire` in its place) shares the card with others; the card is taken only without
/// one.
fn found(server: bool, card: bool) -> Vec<Backend> {
    let server = server.then_some(Backend::PulseAudio);
    server.into_iter().chain(card.then_some(Backend::Alsa)).collect()
}

/// Whether a device that plays is among those of the folder, such as `pcmC0D0p`.
fn has_card(folder: &Path) -> bool {
    let mut names = fs::read_dir(folder).into_iter().flatten().flatten().map(|entry| entry.file_name());
    names.any(|name| {
        let name = name.to_string_lossy();
        name.starts_with("pcm") && name.ends_with('p')
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_machine_without_server_and_card_is_silent() {
        assert!(found(false, false).is_empty());
        assert_eq!(found(true, true), [Backend::PulseAudio, Backend::Alsa]);
        assert_eq!(found(false, true), [Backend::Alsa]);
    }

    #[test]
    fn only_what_plays_is_a_card_to_play_on() {
        let folder = std::env::temp_dir().join(format!("attune-snd-{}", std::process::id()));
        fs::create_dir_all(&folder).unwrap();
        fs::write(folder.join("pcmC0D0c"), "").unwrap();
        fs::write(folder.join("controlC0"), "").unwrap();
        assert!(!has_card(&folder));
        fs::write(folder.join("pcmC0D0p"), "").unwrap();
        assert!(has_card(&folder) && !has_card(&folder.join("nowhere")));
        fs::remove_dir_all(&folder).unwrap();
    }
}
