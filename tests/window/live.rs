//! Scenarios that are written while the window is open.

use super::display::KeySym;
use super::needs;
use super::stage::Stage;
use crate::support::{folder, kettle, long_call};
use attune::core::text::Language;
use std::fs;
use std::path::Path;
use std::time::Duration;

/// The ground behind what went wrong, in the light theme.
const RUST_SOFT: [u8; 3] = [0xf8, 0xe2, 0xda];

/// The kettle call with three mistakes of three kinds.
fn broken() -> String {
    let (call, _) = kettle();
    call.replacen("goes: \"calmer\"", "goes: \"calm\"", 1)
        .replacen("the light comes on, then off, and it's [the third one]!", "it's [the third one!", 1)
        .replacen("said calmer.send", "trust >> 45", 1)
}

#[test]
fn a_file_that_breaks_during_a_call_is_shown_on_the_home_screen_and_mended_from_there() {
    let Some(needs) = needs::needs() else { return };
    for (language, title, strip) in [
        (Language::English, "The third kettle", "3 errors in the new version; this one still plays."),
        (Language::Chinese, "第三把水壶", "新版本有 3 处错误，现在练的是上一个可用的版本。"),
    ] {
        let (call, chinese) = kettle();
        let place = folder(&[("kettle/call.ron", call.as_bytes()), ("kettle/zh-CN.ron", chinese.as_bytes())]);
        let file = place.path().join("kettle/call.ron");
        let tag = language.tag();
        let mut stage = Stage::open_on(place.path(), &needs, language, 1280, 720);
        stage.click(title);
        stage.press(KeySym::T);
        stage.press(KeySym::Enter);
        assert_eq!(stage.twin().screen(), "call");
        stage.hear_out();
        // The call goes on as if nothing had happened.
        let before = stage.display.settled();
        fs::write(&file, broken()).unwrap();
        stage.read_again();
        assert!(stage.display.settled() == before, "the call was disturbed");
        stage.press(KeySym::Escape);
        if stage.twin().screen() == "call" {
            stage.press(KeySym::Escape);
        }
        assert_eq!(stage.twin().screen(), "home");
        let home = stage.shoot(&format!("{tag}-live-home"));
        let ground = stage.place(strip);
        assert_eq!(home.pixel(ground.right() - 6.0, ground.center().y), RUST_SOFT, "the card does not say so");
        stage.press(KeySym::F);
        assert_eq!(stage.twin().screen(), "findings");
        stage.shoot(&format!("{tag}-live-findings"));
        stage.press(KeySym::Down);
        stage.shoot(&format!("{tag}-live-findings-second"));
        stage.press(KeySym::F4);
        stage.shoot(&format!("{tag}-live-findings-dark"));
        stage.press(KeySym::F4);
        stage.save(&file, &call);
        stage.shoot(&format!("{tag}-live-clean"));
        stage.press(KeySym::Escape);
        let home = stage.shoot(&format!("{tag}-live-home-mended"));
        assert_ne!(home.pixel(ground.right() - 6.0, ground.center().y), RUST_SOFT, "the card still says so");
        assert!(stage.twin().screen() == "home" && !stage.log().contains("panicked"), "{}", stage.log());
    }
}

#[test]
fn what_is_saved_is_on_the_display_a_tenth_of_a_second_after_a_key_would_be() {
    let Some(needs) = needs::needs() else { return };
    let (whole, broken) = (long_call(200, ""), long_call(200, "nowhere"));
    let place = folder(&[("long/call.ron", whole.as_bytes())]);
    let file = place.path().join("long/call.ron");
    let mut stage = Stage::open_on(place.path(), &needs, Language::English, 1920, 1080);
    // A software renderer takes most of it, for a key as for a file; a graphics card takes next to nothing. Turn by turn,
    // for what else runs on the machine makes both longer; and the best, for it makes nothing shorter.
    let (mut saves, mut keys) = (Vec::new(), Vec::new());
    for round in 0..10 {
        saves.push(stage.save(&file, if round % 2 == 0 { &broken } else { &whole }));
        keys.push(stage.reaction(KeySym::F4));
    }
    let (save, key) = (saves.iter().min().unwrap(), keys.iter().min().unwrap());
    let line = format!("window: save to display, 200 moments: {save:?}; a key to display: {key:?}\n");
    fs::write(Path::new(env!("CARGO_TARGET_TMPDIR")).join("window-save.txt"), &line).unwrap();
    println!("{line}");
    assert!(*save < *key + Duration::from_millis(100), "{line}");
    stage.save(&file, &broken);
    stage.press(KeySym::F);
    stage.shoot("large-live-findings");
    stage.press(KeySym::F2);
    stage.press(KeySym::F4);
    stage.shoot("large-live-findings-dark-zh");
}
