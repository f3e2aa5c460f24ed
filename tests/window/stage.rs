//! The real window, and beside it the same program without one: the second says where a label is, the first is clicked.

use super::display::{Display, KeySym, Picture};
use super::needs::Needs;
use super::reader::Reader;
use crate::support::practised;
use attune::app::widgets::{card_key, part_key};
use attune::app::{Attune, Seed, shelf};
use attune::core::text::Language;
use attune::library::{Library, LiveLibrary, Places};
use attune::record::Kept;
use egui::{Key, Rect, vec2};
use egui_kittest::{Harness, kittest::Queryable};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::thread::sleep;
use std::time::{Duration, Instant};
use std::{env, fs};

/// The seed of every call on the stage.
pub(super) const SEED: u64 = 7;

/// Each key as X calls it, and as egui does.
const KEYS: [(KeySym, Key); 38] = [
    (KeySym::Enter, Key::Enter),
    (KeySym::Escape, Key::Escape),
    (KeySym::Tab, Key::Tab),
    (KeySym::Space, Key::Space),
    (KeySym::One, Key::Num1),
    (KeySym::Two, Key::Num2),
    (KeySym::Three, Key::Num3),
    (KeySym::Four, Key::Num4),
    (KeySym::Five, Key::Num5),
    (KeySym::Six, Key::Num6),
    (KeySym::Seven, Key::Num7),
    (KeySym::Eight, Key::Num8),
    (KeySym::Nine, Key::Num9),
    (KeySym::Down, Key::ArrowDown),
    (KeySym::PageDown, Key::PageDown),
    (KeySym::Right, Key::ArrowRight),
    (KeySym::A, Key::A),
    (KeySym::B, Key::B),
    (KeySym::C, Key::C),
    (KeySym::D, Key::D),
    (KeySym::E, Key::E),
    (KeySym::F, Key::F),
    (KeySym::G, Key::G),
    (KeySym::H, Key::H),
    (KeySym::I, Key::I),
    (KeySym::J, Key::J),
    (KeySym::K, Key::K),
    (KeySym::L, Key::L),
    (KeySym::M, Key::M),
    (KeySym::N, Key::N),
    (KeySym::O, Key::O),
    (KeySym::P, Key::P),
    (KeySym::S, Key::S),
    (KeySym::T, Key::T),
    (KeySym::X, Key::X),
    (KeySym::F2, Key::F2),
    (KeySym::F4, Key::F4),
    (KeySym::F10, Key::F10),
];

/// What X calls a key.
fn key_sym(key: Key) -> KeySym {
    let found = KEYS.into_iter().find(|(_, own)| *own == key).map(|(sym, _)| sym);
    found.unwrap_or_else(|| panic!("X is not told what {key:?} is"))
}

/// The key of the card at a place of the library, from 0.
pub(super) fn card_at(place: usize) -> KeySym {
    key_sym(card_key(place).unwrap_or_else(|| panic!("card {place} has no key")))
}

/// The key of the choice, or of the part of a line, at a place, from 0.
pub(super) fn choice_at(place: usize) -> KeySym {
    key_sym(part_key(place).unwrap_or_else(|| panic!("choice {place} has no key")))
}

/// How the window is started.
struct Launch {
    scenarios: PathBuf,
    lavapipe: PathBuf,
    language: Language,
    /// Beside those that every window has.
    variables: Vec<(String, String)>,
}

pub(super) struct Stage {
    pub(super) display: Display,
    window: Child,
    launch: Launch,
    twin: Harness<'static, Attune>,
    /// The library of the twin.
    live: LiveLibrary,
    data: tempfile::TempDir,
    /// A line is about to be said, so that the picture will not settle.
    pub(super) lively: bool,
    /// From start to the first picture with something on it.
    pub(super) first_frame: Duration,
}

impl Stage {
    /// With the tests' own scenarios beside those that ship.
    pub(super) fn open(needs: &Needs, language: Language, width: u16, height: u16) -> Self {
        Self::open_on(&fixtures(), needs, language, width, height)
    }

    /// In the session of a screen reader.
    pub(super) fn open_beside(reader: &Reader, needs: &Needs, language: Language, width: u16, height: u16) -> Self {
        let session = [("DBUS_SESSION_BUS_ADDRESS", reader.session.as_str()), ("AT_SPI_BUS_ADDRESS", "")];
        Self::open_with(&session, &fixtures(), needs, language, (width, height))
    }

    /// With the scenarios of a folder beside those that ship.
    pub(super) fn open_on(scenarios: &Path, needs: &Needs, language: Language, width: u16, height: u16) -> Self {
        Self::open_with(&[], scenarios, needs, language, (width, height))
    }

    fn open_with(
        variables: &[(&str, &str)],
        scenarios: &Path,
        needs: &Needs,
        language: Language,
        (width, height): (u16, u16),
    ) -> Self {
        let data = tempfile::tempdir().unwrap();
        let display = Display::start(&needs.xvfb, width, height);
        let from = Instant::now();
        let variables = variables.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect();
        let (scenarios, lavapipe) = (scenarios.to_owned(), needs.lavapipe.clone());
        let launch = Launch { scenarios, lavapipe, language, variables };
        let window = launch.window(&display, data.path());
        await_window(&display);
        let first_frame = from.elapsed();
        let places = Places { embedded: true, user: None, folder: Some(launch.scenarios.clone()) };
        let live = LiveLibrary::new(places.clone(), Library::load(&places));
        let twin = twin(live.library(), language, f32::from(width), f32::from(height), data.path().join("twin"));
        let stage = Self { display, window, launch, twin, live, data, lively: false, first_frame };
        stage.display.settled();
        stage
    }

    /// Ends the window without a word (SIGKILL).
    pub(super) fn kill(&mut self) {
        self.window.kill().unwrap();
        self.window.wait().unwrap();
    }

    /// Starts the window anew with the same data, once it was killed. The twin knows nothing of it.
    pub(super) fn start_again(&mut self) {
        self.window = self.launch.window(&self.display, self.data.path());
    }

    /// Waits until the window that was started anew shows its first screen.
    pub(super) fn await_window(&self) {
        await_window(&self.display);
        self.display.settled();
    }

    /// The program without a window.
    pub(super) fn twin(&self) -> &Attune {
        self.twin.state()
    }

    /// Where a control is.
    pub(super) fn place(&self, label: &str) -> Rect {
        self.twin.get_by_label(label).rect()
    }

    pub(super) fn click(&mut self, label: &str) {
        self.bring(label);
        // Nobody clicks on what they can't have read yet, and the call does not take such a click.
        sleep(Duration::from_millis(900));
        let place = self.place(label).center();
        self.display.point(place.x, place.y);
        self.display.settled();
        self.display.await_change(&format!("a click on `{label}`"), || self.display.click());
        self.settle();
        self.twin.run_ok();
        self.twin.get_by_label(label).click();
        self.twin.run_ok();
    }

    /// Turns pages until a control can be seen.
    fn bring(&mut self, label: &str) {
        let bottom = self.twin.ctx.viewport_rect().bottom();
        while self.place(label).center().y >= bottom {
            self.press(KeySym::PageDown);
        }
    }

    /// Lets a screen reader press something: neither key nor mouse has a part in it. What comes of it need not come to
    /// rest on the display, for the next control is waited for by its name.
    pub(super) fn act(&mut self, reader: &Reader, label: &str) {
        self.display.await_change(&format!("a screen reader pressed `{label}`"), || reader.press(label));
        self.twin.get_by_label(label).click_accesskit();
        self.twin.run_ok();
    }

    pub(super) fn press(&mut self, key: KeySym) {
        self.display.await_change(&format!("{key:?}"), || self.display.press(key));
        self.settle();
        let pressed = KEYS.into_iter().find(|(sym, _)| *sym == key).map(|(_, pressed)| pressed);
        self.twin.key_press(pressed.unwrap_or_else(|| panic!("the twin has no key for {key:?}")));
        self.twin.run_ok();
    }

    /// Lets the twin read what was saved; the window does so by itself.
    pub(super) fn read_again(&mut self) {
        self.live.look();
        self.twin.state_mut().restock(shelf(self.live.library()));
        self.twin.run_ok();
    }

    /// How long it takes from a key to another picture: what this machine's renderer takes for anything at all.
    pub(super) fn reaction(&mut self, key: KeySym) -> Duration {
        let before = self.display.settled();
        let from = Instant::now();
        self.display.key(key, true);
        while self.display.picture() == before {
            assert!(from.elapsed() < Duration::from_secs(10), "{key:?} does nothing");
        }
        let took = from.elapsed();
        self.display.key(key, false);
        self.display.settled();
        took
    }

    /// Saves a file as editors do, beside and renamed, and gives back how long it took until the picture was another one.
    pub(super) fn save(&mut self, file: &Path, text: &str) -> Duration {
        let beside = file.with_extension("new");
        fs::write(&beside, text).unwrap();
        let before = self.display.settled();
        let from = Instant::now();
        fs::rename(&beside, file).unwrap();
        let took = loop {
            let picture = self.display.picture();
            let took = from.elapsed();
            if picture != before {
                break took;
            }
            assert!(took < Duration::from_secs(10), "what was saved does not show: {}", self.log());
        };
        self.display.settled();
        self.read_again();
        took
    }

    fn settle(&self) {
        if !self.lively {
            self.display.settled();
        }
    }

    /// Presses Space, whether or not it does something: a line that is being said is heard at once, and one that has just
    /// ended by itself stays as it is.
    pub(super) fn hear_out(&mut self) {
        self.display.press(KeySym::Space);
        self.display.settled();
        self.twin.key_press(Key::Space);
        self.twin.run_ok();
    }

    /// Lets a screen reader press `ways` for as long as one of them is there, to be where nobody speaks.
    pub(super) fn act_while_there(&mut self, reader: &Reader, ways: &[String]) {
        while ways.iter().any(|way| reader.press_if_there(way)) {
            sleep(Duration::from_millis(100));
        }
        self.twin.key_press(Key::Space);
        self.twin.run_ok();
    }

    /// The picture, kept under a name: in the folder `ATTUNE_SCREENSHOTS`, or beside the build.
    pub(super) fn shoot(&self, name: &str) -> Picture {
        let picture = self.display.settled();
        let folder = env::var_os("ATTUNE_SCREENSHOTS")
            .map_or_else(|| Path::new(env!("CARGO_TARGET_TMPDIR")).join("screenshots"), PathBuf::from);
        picture.save(&folder.join(format!("{name}.png")));
        picture
    }

    /// Waits for what is worked out beside the screen, until the picture is another one than `before`.
    pub(super) fn await_more(&self, before: &Picture) {
        let from = Instant::now();
        while self.display.picture() == *before {
            assert!(from.elapsed() < Duration::from_mins(1), "nothing was added to the screen");
            sleep(Duration::from_millis(100));
        }
    }

    /// Waits until the twin has worked out what it then says; the window does as much, and is settled by then.
    pub(super) fn await_words(&mut self, words: &str) {
        let from = Instant::now();
        while self.twin.query_all_by_label_contains(words).next().is_none() {
            assert!(from.elapsed() < Duration::from_mins(2), "nothing says `{words}`");
            sleep(Duration::from_millis(100));
            self.twin.run_ok();
        }
    }

    /// Clicks on the first control whose label has these words in it.
    pub(super) fn click_on(&mut self, words: &str) {
        let place = self.twin.get_all_by_label_contains(words).next().unwrap().rect().center();
        self.display.point(place.x, place.y);
        self.display.settled();
        self.display.await_change(&format!("a click on `{words}`"), || self.display.click());
        self.settle();
        self.twin.get_all_by_label_contains(words).next().unwrap().click();
        self.twin.run_ok();
    }

    /// Turns the wheel over the middle of the window.
    pub(super) fn scroll(&self, notches: usize) {
        self.display.scroll(notches);
    }

    /// Processor seconds used so far.
    pub(super) fn processor_seconds(&self) -> f64 {
        let stat = fs::read_to_string(format!("/proc/{}/stat", self.window.id())).unwrap();
        let after_name: Vec<_> = stat.rsplit(") ").next().unwrap().split(' ').collect();
        let ticks: f64 = after_name[11].parse::<f64>().unwrap() + after_name[12].parse::<f64>().unwrap();
        ticks / 100.0
    }

    /// Memory in use, in megabytes.
    pub(super) fn megabytes(&self) -> u64 {
        let status = fs::read_to_string(format!("/proc/{}/status", self.window.id())).unwrap();
        let line = status.lines().find(|line| line.starts_with("VmRSS:")).unwrap();
        line.split_whitespace().nth(1).unwrap().parse::<u64>().unwrap() / 1024
    }

    /// The attempts that were kept.
    pub(super) fn attempts(&self) -> Vec<Kept> {
        practised(&self.data_dir())
    }

    /// The folder of the user's data.
    pub(super) fn data_dir(&self) -> PathBuf {
        self.data.path().join("attune")
    }

    /// The pages that were saved.
    pub(super) fn pages(&self) -> Vec<PathBuf> {
        let folder = self.data.path().join("attune/pages");
        fs::read_dir(folder).map_or_else(|_| Vec::new(), |files| files.map(|file| file.unwrap().path()).collect())
    }

    /// What the program wrote to its log.
    pub(super) fn log(&self) -> String {
        fs::read_to_string(self.data.path().join("log")).unwrap_or_default()
    }
}

impl Launch {
    fn window(&self, display: &Display, data: &Path) -> Child {
        Command::new(env!("CARGO_BIN_EXE_attune"))
            .arg("--scenarios")
            .arg(&self.scenarios)
            .args(["--lang", self.language.tag()])
            .env_remove("WAYLAND_DISPLAY")
            .env("DISPLAY", &display.name)
            .env("VK_DRIVER_FILES", &self.lavapipe)
            .env("VK_ICD_FILENAMES", &self.lavapipe)
            .env("XDG_DATA_HOME", data)
            .env("XDG_RUNTIME_DIR", data)
            .env("ATTUNE_SEED", SEED.to_string())
            .env_remove("ATTUNE_EDITOR")
            .envs(self.variables.iter().map(|(name, value)| (name, value)))
            .stdin(Stdio::null())
            .stdout(Stdio::null())
            .stderr(fs::File::create(data.join("log")).unwrap())
            .spawn()
            .unwrap()
    }
}

/// Waits until a window is on the display, and something on the window.
fn await_window(display: &Display) {
    let from = Instant::now();
    display.wait_for_window(Duration::from_secs(30));
    while !display.picture().has_something_on_it() {
        assert!(from.elapsed() < Duration::from_secs(40), "the window stays empty");
        sleep(Duration::from_millis(20));
    }
}

impl Drop for Stage {
    fn drop(&mut self) {
        let _ = self.window.kill();
        let _ = self.window.wait();
    }
}

/// The tests' own scenarios.
pub(super) fn fixtures() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures")
}

/// What it keeps it keeps in a folder of its own.
fn twin(library: &Library, language: Language, width: f32, height: f32, data: PathBuf) -> Harness<'static, Attune> {
    let attune = Attune::new(shelf(library), language, Some(data), Seed::Fixed(SEED));
    let from = Instant::now();
    let mut twin = Harness::builder().with_size(vec2(width, height)).with_max_steps(20).build_ui_state(
        move |ui, attune: &mut Attune| {
            let now = u64::try_from(from.elapsed().as_millis()).unwrap();
            attune.show(&ui.ctx().clone(), now);
        },
        attune,
    );
    twin.run();
    twin
}
