//! A command line run in this process, with a world of its own around it.

mod dice;
mod long_call;
#[cfg(feature = "app")]
mod practised;
#[cfg(feature = "app")]
mod shelf;
mod shipped;

pub(crate) use dice::Dice;
pub(crate) use long_call::long_call;
#[cfg(feature = "app")]
pub(crate) use practised::{as_json, practised};
#[cfg(feature = "app")]
pub(crate) use shelf::card_of;
pub(crate) use shipped::{Customer, Decision, Shipped, shipped};

use attune::analysis::{Analysed, Request};
use attune::cli::{self, Io, OpenWindow, Terminal};
use attune::core::scenario::{CustomerIndex, Scenario};
use attune::library::{Change, Places};
use std::cell::Cell;
use std::ffi::OsString;
use std::ops::ControlFlow;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::Duration;

/// What a run gave.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Output {
    pub(crate) code: u8,
    pub(crate) out: String,
    pub(crate) err: String,
}

/// A run to be made.
pub(crate) struct Run {
    arguments: Vec<OsString>,
    input: Vec<u8>,
    terminal: Terminal,
    variables: Vec<(&'static str, &'static str)>,
    locale: Option<String>,
    places: Places,
    open_window: Option<OpenWindow>,
    /// How far the clock goes on whenever it is looked at.
    tick: Duration,
    /// What is saved while the command waits; each is called when it waits, and gives the folders that it changed.
    saves: Vec<Save>,
}

/// Something that is saved while a command waits.
type Save = Box<dyn FnMut() -> Vec<PathBuf>>;

/// The clock on the wall, for every run.
const NOW: &str = "2026-03-09T14:03:22+08:00[+08:00]";

impl Run {
    /// `attune` with arguments, from a pipe into a pipe, in English, without any scenario of its own.
    pub(crate) fn new(arguments: &[&str]) -> Self {
        Self {
            arguments: std::iter::once("attune").chain(arguments.iter().copied()).map(OsString::from).collect(),
            input: Vec::new(),
            terminal: Terminal::default(),
            variables: Vec::new(),
            locale: None,
            places: Places::default(),
            open_window: None,
            tick: Duration::ZERO,
            saves: Vec::new(),
        }
    }

    pub(crate) fn input(mut self, input: impl Into<Vec<u8>>) -> Self {
        self.input = input.into();
        self
    }

    pub(crate) fn terminal(mut self, input: bool, output: bool) -> Self {
        self.terminal = Terminal { input, output };
        self
    }

    pub(crate) fn variable(mut self, name: &'static str, value: &'static str) -> Self {
        self.variables.push((name, value));
        self
    }

    pub(crate) fn locale(mut self, locale: &str) -> Self {
        self.locale = Some(locale.to_owned());
        self
    }

    /// With the scenarios that are part of the binary.
    pub(crate) fn embedded(mut self) -> Self {
        self.places.embedded = true;
        self
    }

    pub(crate) fn places(mut self, places: Places) -> Self {
        self.places = places;
        self
    }

    pub(crate) fn window(mut self, open: OpenWindow) -> Self {
        self.open_window = Some(open);
        self
    }

    pub(crate) fn tick(mut self, tick: Duration) -> Self {
        self.tick = tick;
        self
    }

    /// Lets something be saved when the command waits for it. After the last there is a Ctrl-C.
    pub(crate) fn save(mut self, save: impl FnMut() -> Vec<PathBuf> + 'static) -> Self {
        self.saves.push(Box::new(save));
        self
    }

    pub(crate) fn run(self) -> Output {
        let (mut out, mut err) = (Vec::new(), Vec::new());
        let now = Cell::new(Duration::ZERO);
        let code = self.run_onto(&mut out, &mut err, &now);
        let text = |bytes| String::from_utf8(bytes).expect("output is UTF-8");
        Output { code, out: text(out), err: text(err) }
    }

    /// Runs with a standard output of the test's own.
    pub(crate) fn run_onto(
        self,
        out: &mut dyn std::io::Write,
        err: &mut dyn std::io::Write,
        now: &Cell<Duration>,
    ) -> u8 {
        let variables = self.variables.clone();
        let tick = self.tick;
        let saves = Cell::new(self.saves);
        let mut io = Io {
            input: &mut self.input.as_slice(),
            out,
            err,
            terminal: self.terminal,
            variable: &|name| variables.iter().find(|(key, _)| *key == name).map(|(_, value)| (*value).to_owned()),
            locale: self.locale,
            places: self.places,
            random: 7,
            elapsed: &|| {
                now.set(now.get() + tick);
                now.get()
            },
            sleep: &|_| {},
            now: &|| NOW.parse().expect("a time"),
            watch: &|_| {
                let saved = saves.take().into_iter().map(|mut save| Change { folders: save().into_iter().collect() });
                Ok(Box::new(std::iter::once(Change::default()).chain(saved)))
            },
        };
        cli::run(&self.arguments, &mut io, self.open_window).code()
    }
}

/// The call that tests play.
pub(crate) const KETTLE: &str = "tests/fixtures/kettle";

/// Compares a long output with `tests/expected/NAME`, as a whole; `UPDATE=1` writes it anew.
#[track_caller]
pub(crate) fn expect(name: &str, found: &str) {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/expected").join(name);
    if std::env::var_os("UPDATE").is_some() {
        std::fs::write(&path, found).expect("the expected output can be written");
    }
    let expected = std::fs::read_to_string(&path).unwrap_or_default();
    if found == expected {
        return;
    }
    // The whole of both would bury the one line that matters.
    let line = found.lines().zip(expected.lines()).take_while(|(found, expected)| found == expected).count();
    let of = |text: &str| text.lines().nth(line).unwrap_or("(the end)").to_owned();
    let (found, expected) = (of(found), of(&expected));
    panic!(
        "tests/expected/{name}:{}\n found: {found}\nwanted: {expected}\nIf the change is meant, run with UPDATE=1 and \
         read what it changed.",
        line + 1
    );
}

/// A folder with one scenario of these files in it.
pub(crate) fn folder(files: &[(&str, &[u8])]) -> tempfile::TempDir {
    let folder = tempfile::tempdir().expect("a temporary folder");
    for (name, bytes) in files {
        let path: PathBuf = folder.path().join(name);
        std::fs::create_dir_all(path.parent().expect("a parent")).expect("a folder");
        std::fs::write(path, bytes).expect("a file");
    }
    folder
}

/// The files of the kettle call.
pub(crate) fn kettle() -> (String, String) {
    let read = |name: &str| std::fs::read_to_string(format!("{KETTLE}/{name}")).expect("the fixture is there");
    (read("call.ron"), read("zh-CN.ron"))
}

/// What comes of a call with each of its customers, every reply in time.
pub fn analysed(scenario: &Arc<Scenario>) -> Vec<Analysed> {
    let customers = (0..).map(CustomerIndex).take(scenario.customers.len());
    let watch = &mut |_| ControlFlow::Continue(());
    customers.filter_map(|customer| Analysed::of(scenario, customer, Request::default(), watch)).collect()
}
