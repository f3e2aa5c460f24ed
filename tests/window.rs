//! The real window, with a keyboard and a mouse, on a display that nobody sees.

mod display;
mod killed;
mod live;
mod needs;
mod player;
mod reader;
mod stage;

use attune::core::text::Language;
use attune::words::Words;
use display::KeySym;
use player::Hand;
use reader::Reader;
use stage::Stage;
use std::thread::sleep;
use std::time::Duration;

/// The accent of the light theme, as `assets/theme/light.ron` has it.
const ACCENT: [u8; 3] = [0x2f, 0x4b, 0x8f];

#[test]
fn a_call_is_taken_with_the_mouse_and_the_keyboard() {
    let Some(needs) = needs::needs() else { return };
    for (language, title, begin) in
        [(Language::English, "The third kettle", "Take the call"), (Language::Chinese, "第三把水壶", "接听")]
    {
        let mut stage = Stage::open(&needs, language, 1280, 720);
        let tag = language.tag();
        let home = stage.shoot(&format!("{tag}-1-home"));
        stage.click(title);
        assert_eq!(stage.twin().screen(), "briefing");
        let briefing = stage.shoot(&format!("{tag}-2-briefing"));
        assert!(home != briefing, "a click on `{title}` did nothing");
        // The same button in the same place, in the colour it must have.
        let button = stage.place(begin);
        assert_eq!(
            briefing.pixel(button.left() + 8.0, button.center().y),
            ACCENT,
            "`{begin}` is not where it should be"
        );

        stage.press(KeySym::Escape);
        let back = stage.shoot(&format!("{tag}-1-home-again"));
        assert_ne!(back.pixel(button.left() + 8.0, button.center().y), ACCENT, "Escape did nothing");
        stage.click(title);
        stage.press(KeySym::Two);
        stage.shoot(&format!("{tag}-3-briefing-customer"));
        stage.press(KeySym::Enter);
        assert_eq!(stage.twin().screen(), "call");
        stage.shoot(&format!("{tag}-4-call"));
        assert!(!stage.log().contains("panicked"), "{}", stage.log());
    }
}

/// The careful line for Mr Hale, and what is perceived on the way.
const CAREFUL: &str = "soft-insert same-shelf turn-useful look-up note-useful your-pick one-line told-well";

#[test]
fn a_whole_call_comes_out_as_in_the_terminal() {
    let Some(needs) = needs::needs() else { return };
    for (language, title, tag, hand) in [
        (Language::English, "The wrong number, seven minutes", "", Hand::Keys),
        (Language::Chinese, "打错的电话，七分钟", "-zh", Hand::Mouse),
    ] {
        let mut stage = Stage::open(&needs, language, 1280, 720);
        let player = player::Player::new("wrong-number", "mr-hale", language, CAREFUL);
        player.take_the_call(&mut stage, title, hand);
        let typed = player.play(&mut stage, hand, &format!("call{tag}"));
        // The trainee is asked first; one key leads past it.
        stage.press(KeySym::Escape);
        let top = stage.shoot(&format!("debrief{tag}"));
        // Below its first screen the debrief tells what each reply was worth, once that is worked out.
        stage.scroll(14);
        stage.await_more(&top);
        std::thread::sleep(std::time::Duration::from_secs(5));
        stage.shoot(&format!("debrief-turns{tag}"));
        stage.scroll(6);
        stage.shoot(&format!("debrief-worth{tag}"));
        assert!(!stage.log().contains("panicked"), "{}", stage.log());
        player.compare_with_terminal(&stage, &typed, "deescalated");
    }
}

/// The careful line for the caller of the tests.
const KETTLE: &str = "own send";

#[test]
fn a_call_is_played_by_a_screen_reader_alone() {
    play_by_a_screen_reader(Language::English, "The third kettle");
}

#[test]
fn a_call_is_played_by_a_screen_reader_alone_in_chinese() {
    play_by_a_screen_reader(Language::Chinese, "第三把水壶");
}

fn play_by_a_screen_reader(language: Language, title: &str) {
    let Some((needs, reader_needs)) = needs::reader_needs() else { return };
    let reader = Reader::sit_down(&reader_needs);
    let mut stage = Stage::open_beside(&reader, &needs, language, 1280, 720);
    let (words, tag) = (Words::new(language), language.tag());
    // It is started while the window rests, and finds what is on it all the same.
    sleep(Duration::from_secs(2));
    reader.begin();
    reader.await_name(&words.get("home-title"));
    let player = player::Player::new("kettle", "hale", language, KETTLE);
    player.take_the_call(&mut stage, title, Hand::Reader(&reader));
    let typed = player.play(&mut stage, Hand::Reader(&reader), &format!("reader-{tag}-call"));
    stage.act(&reader, &words.get("reflect-skip"));
    reader.await_name(&words.get("debrief-scores"));
    stage.shoot(&format!("reader-{tag}-debrief"));
    assert!(!stage.log().contains("panicked"), "{}", stage.log());
    player.compare_with_terminal(&stage, &typed, "unresolved");
}

/// A call that goes wrong in every way that is marked, and looks well on the sheet.
const LOST: &str = "sorry-first hear-out take-it-on happens";

#[test]
fn the_debrief_asks_first_and_then_tells_all() {
    let Some(needs) = needs::needs() else { return };
    for (language, title, (width, height)) in [
        (Language::English, "The wrong number, seven minutes", (1280, 720)),
        (Language::Chinese, "打错的电话，七分钟", (760, 900)),
    ] {
        let mut stage = Stage::open(&needs, language, width, height);
        let tag = format!("debrief-all-{}-{width}", language.tag());
        let player = player::Player::new("wrong-number", "ms-oyelaran", language, LOST);
        player.take_the_call(&mut stage, title, Hand::Keys);
        player.play(&mut stage, Hand::Keys, &format!("{tag}-call"));
        stage.shoot(&format!("{tag}-0-asked"));
        for key in [KeySym::Right, KeySym::Right, KeySym::Two, KeySym::Right, KeySym::Three, KeySym::Right] {
            stage.press(key);
        }
        stage.shoot(&format!("{tag}-1-said"));
        stage.press(KeySym::Enter);
        let mut before = stage.shoot(&format!("{tag}-2"));
        sleep(Duration::from_secs(5));
        for page in 3..40 {
            stage.scroll(14);
            let after = stage.shoot(&format!("{tag}-{page}"));
            if after == before {
                break;
            }
            before = after;
        }
        stage.press(KeySym::S);
        stage.shoot(&format!("{tag}-saved"));
        assert_eq!(stage.pages().len(), 1, "{tag}");
        assert!(!stage.log().contains("panicked"), "{}", stage.log());
    }
}

#[test]
fn the_analysis_of_a_call_is_drawn_and_a_way_is_clicked() {
    let Some(needs) = needs::needs() else { return };
    for (language, size, title, findings) in [
        (Language::English, (1280, 720), "The second call", "Problems with the scoring"),
        (Language::Chinese, (1920, 1080), "第二通电话", "评分上的问题"),
        (Language::English, (880, 1400), "The second call", "Problems with the scoring"),
    ] {
        let mut stage = Stage::open(&needs, language, size.0, size.1);
        let tag = format!("{}-{}", language.tag(), size.0);
        stage.click(title);
        stage.shoot(&format!("analysis-{tag}-briefing"));
        stage.press(KeySym::A);
        assert_eq!(stage.twin().screen(), "analysis");
        stage.await_words(findings);
        // The window plays every line as well, and shows how far it is until it is done.
        sleep(Duration::from_secs(8));
        let whole = stage.shoot(&format!("analysis-{tag}-whole"));
        stage.click_on("say-it-back · ✔");
        let way = stage.shoot(&format!("analysis-{tag}-way"));
        assert!(whole != way, "nothing is said of the way");
        stage.click_on("grumble · 100");
        stage.shoot(&format!("analysis-{tag}-moment"));
        stage.press(KeySym::O);
        stage.press(KeySym::F4);
        stage.shoot(&format!("analysis-{tag}-dark"));
        assert!(!stage.log().contains("panicked"), "{}", stage.log());
    }
}

#[test]
fn a_resting_window_costs_next_to_nothing() {
    let Some(needs) = needs::needs() else { return };
    let mut stage = Stage::open(&needs, Language::English, 1280, 720);
    // After use, not only after the start: something was clicked, a key was pressed, the mouse lies on a control.
    stage.press(KeySym::One);
    stage.press(KeySym::Escape);
    stage.press(KeySym::Tab);
    sleep(Duration::from_secs(1));
    let before = stage.processor_seconds();
    sleep(Duration::from_secs(10));
    let used = (stage.processor_seconds() - before) * 10.0;
    let line = format!(
        "window: first frame after {:?}, {used:.1} % of a core at rest, {} MB\n",
        stage.first_frame,
        stage.megabytes()
    );
    std::fs::write(std::path::Path::new(env!("CARGO_TARGET_TMPDIR")).join("window.txt"), &line).unwrap();
    println!("{line}");
    assert!(used < 2.0, "{line}");
}

#[test]
fn light_and_dark_and_two_sizes() {
    let Some(needs) = needs::needs() else { return };
    let mut stage = Stage::open(&needs, Language::English, 1920, 1080);
    let light = stage.shoot("large-home-light");
    stage.press(KeySym::F4);
    let dark = stage.shoot("large-home-dark");
    assert!(light.brightness() > 150 && dark.brightness() < 100, "F4 does not change the light");
    stage.press(KeySym::F2);
    stage.shoot("large-home-dark-zh");
    stage.press(KeySym::One);
    stage.shoot("large-briefing-dark-zh");
}

#[test]
fn the_settings_change_the_size_of_everything_at_once() {
    let Some(needs) = needs::needs() else { return };
    for language in Language::ALL {
        let tag = language.tag();
        let mut stage = Stage::open(&needs, language, 1280, 720);
        stage.press(KeySym::F10);
        assert_eq!(stage.twin().screen(), "settings");
        let small = stage.shoot(&format!("{tag}-settings"));
        stage.press(KeySym::F4);
        stage.shoot(&format!("{tag}-settings-dark"));
        stage.press(KeySym::F4);
        // The fifth size is twice the first, and the mouse still meets what it points at.
        stage.press(KeySym::Five);
        let large = stage.shoot(&format!("{tag}-settings-200"));
        assert!(small != large, "the size is the same");
        stage.scroll(30);
        stage.shoot(&format!("{tag}-settings-200-foot"));
        stage.press(KeySym::Escape);
        stage.shoot(&format!("{tag}-home-200"));
        stage.press(KeySym::One);
        stage.press(KeySym::Enter);
        assert_eq!(stage.twin().screen(), "call");
        stage.shoot(&format!("{tag}-call-200"));
        assert!(stage.log().is_empty(), "{}", stage.log());
    }
}

#[test]
fn without_a_display_the_terminal_is_used_and_one_line_says_so() {
    use std::process::{Command, Stdio};
    for display in [None, Some(":987")] {
        let mut command = Command::new(env!("CARGO_BIN_EXE_attune"));
        command.env_remove("DISPLAY").env_remove("WAYLAND_DISPLAY").stdin(Stdio::null());
        if let Some(display) = display {
            command.env("DISPLAY", display);
        }
        let output = command.args(["--lang", "en"]).output().unwrap();
        let said = String::from_utf8_lossy(&output.stderr);
        assert!(!said.contains("panicked"), "{said}");
        assert!(said.lines().next().is_some_and(|line| !line.is_empty()), "nothing is said");
        assert!(!output.stdout.is_empty(), "no play in the terminal: {said}");
    }
}
