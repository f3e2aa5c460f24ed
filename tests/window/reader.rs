//! A screen reader, as far as one reads names and presses what has one: AT-SPI over a bus of its own.
//!
//! Everything runs beside the desktop: a session bus, and on it the service that starts the bus of screen readers. Nothing
//! is written to anyone's settings.

use super::needs::ReaderNeeds;
use bevy::tasks::block_on;
use std::collections::VecDeque;
use std::io::{BufRead, BufReader};
use std::process::{Child, Command, Stdio};
use std::thread::sleep;
use std::time::{Duration, Instant};
use zbus::connection::{Builder, Connection};
use zbus::zvariant::{DynamicType, OwnedObjectPath, OwnedValue, Value};

/// How long something may take to be there. The window rests for a minute when nobody wakes it.
const PATIENCE: Duration = Duration::from_secs(20);

/// What stands on the bus: who has it, and where.
type Address = (String, OwnedObjectPath);

/// What a control is, by its number in AT-SPI.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[repr(u32)]
pub(super) enum Role {
    Switch = 7,
    Choice = 44,
}

/// What a control may be, by its bit in AT-SPI.
#[derive(Clone, Copy, Debug)]
#[repr(u32)]
pub(super) enum State {
    Checked = 4,
}

pub(super) struct Reader {
    /// Where programs find the session.
    pub(super) session: String,
    daemon: Child,
    session_bus: Connection,
    /// The bus of screen readers.
    bus: Connection,
    _home: tempfile::TempDir,
}

impl Reader {
    /// A session in which no screen reader runs yet.
    pub(super) fn sit_down(needs: &ReaderNeeds) -> Self {
        let home = tempfile::tempdir().unwrap();
        let mut daemon = Command::new(&needs.dbus_daemon)
            .args(["--session", "--nofork", "--nopidfile", "--print-address=1"])
            .env("XDG_RUNTIME_DIR", home.path())
            .env("HOME", home.path())
            // What the daemon starts in its turn would otherwise keep among the user's settings that a reader runs.
            .env("GSETTINGS_BACKEND", "memory")
            .env_remove("DISPLAY")
            .env_remove("AT_SPI_BUS_ADDRESS")
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .unwrap();
        let mut session = String::new();
        BufReader::new(daemon.stdout.take().unwrap()).read_line(&mut session).unwrap();
        let session = session.trim().to_owned();
        let session_bus = connect(&session);
        // The daemon starts the service of this name; it ends with the session.
        let address: String =
            call(&session_bus, "org.a11y.Bus", "/org/a11y/bus", "org.a11y.Bus", "GetAddress", &()).unwrap();
        let bus = connect(&address);
        Self { session, daemon, session_bus, bus, _home: home }
    }

    /// Starts to read: programs are told that somebody does.
    pub(super) fn begin(&self) {
        for property in ["IsEnabled", "ScreenReaderEnabled"] {
            let body = ("org.a11y.Status", property, Value::from(true));
            let properties = "org.freedesktop.DBus.Properties";
            let () = call(&self.session_bus, "org.a11y.Bus", "/org/a11y/bus", properties, "Set", &body).unwrap();
        }
    }

    /// Waits until something has this name.
    pub(super) fn await_name(&self, name: &str) {
        self.await_that(name, |_| true);
    }

    /// Waits until a control of this name and kind is in a state, or out of it.
    pub(super) fn await_state(&self, name: &str, role: Role, state: State, on: bool) {
        self.await_that(name, |at| {
            let is: zbus::Result<u32> = self.ask(at, "GetRole");
            let states: zbus::Result<Vec<u32>> = self.ask(at, "GetState");
            let in_it = |states: Vec<u32>| states.first().is_some_and(|low| low & (1 << state as u32) != 0);
            is.is_ok_and(|is| is == role as u32) && states.is_ok_and(|states| in_it(states) == on)
        });
    }

    /// Waits for a control of this name, and presses it.
    pub(super) fn press(&self, name: &str) {
        let control = self.await_that(name, |at| self.can_be_pressed(at));
        assert!(self.act(&control), "`{name}` can't be pressed");
    }

    /// Presses a control of this name, if there is one now.
    pub(super) fn press_if_there(&self, name: &str) -> bool {
        let found = self.find(name, &|at| self.can_be_pressed(at)).ok();
        found.is_some_and(|control| self.act(&control))
    }

    fn act(&self, (owner, path): &Address) -> bool {
        // What has just gone can't be pressed any more.
        call(&self.bus, owner, path.as_str(), "org.a11y.atspi.Action", "DoAction", &0_i32).unwrap_or(false)
    }

    fn can_be_pressed(&self, at: &Address) -> bool {
        let interfaces: zbus::Result<Vec<String>> = self.ask(at, "GetInterfaces");
        interfaces.is_ok_and(|interfaces| interfaces.iter().any(|name| name == "org.a11y.atspi.Action"))
    }

    fn await_that(&self, name: &str, is_it: impl Fn(&Address) -> bool) -> Address {
        let from = Instant::now();
        loop {
            match self.find(name, &is_it) {
                Ok(found) => return found,
                Err(names) => assert!(from.elapsed() < PATIENCE, "nothing such has the name `{name}`: {names:#?}"),
            }
            sleep(Duration::from_millis(50));
        }
    }

    /// Goes through the tree of the program; gives all names, if none of them is it.
    fn find(&self, name: &str, is_it: &dyn Fn(&Address) -> bool) -> Result<Address, Vec<String>> {
        let root = OwnedObjectPath::try_from("/org/a11y/atspi/accessible/root").unwrap();
        let registry = ("org.a11y.atspi.Registry".to_owned(), root);
        let mut next: VecDeque<_> = self.children(&registry).into();
        let mut names = Vec::new();
        while let Some(at) = next.pop_front() {
            let found = self.name(&at);
            if found == name && is_it(&at) {
                return Ok(at);
            }
            names.push(found);
            next.extend(self.children(&at));
        }
        Err(names)
    }

    /// What is below; nothing, if it has just gone.
    fn children(&self, at: &Address) -> Vec<Address> {
        self.ask(at, "GetChildren").unwrap_or_default()
    }

    fn name(&self, (owner, path): &Address) -> String {
        let body = ("org.a11y.atspi.Accessible", "Name");
        let name: zbus::Result<OwnedValue> =
            call(&self.bus, owner, path.as_str(), "org.freedesktop.DBus.Properties", "Get", &body);
        name.ok().and_then(|name| String::try_from(name).ok()).unwrap_or_default()
    }

    fn ask<R: Answer>(&self, (owner, path): &Address, question: &str) -> zbus::Result<R> {
        call(&self.bus, owner, path.as_str(), "org.a11y.atspi.Accessible", question, &())
    }
}

impl Drop for Reader {
    fn drop(&mut self) {
        let _ = self.daemon.kill();
        let _ = self.daemon.wait();
    }
}

/// What can come back over a bus.
trait Answer: serde::de::DeserializeOwned + zbus::zvariant::Type {}
impl<T: serde::de::DeserializeOwned + zbus::zvariant::Type> Answer for T {}

fn connect(address: &str) -> Connection {
    let builder = Builder::address(address).unwrap().method_timeout(PATIENCE);
    block_on(builder.build()).unwrap()
}

fn call<R: Answer>(
    bus: &Connection,
    owner: &str,
    path: &str,
    interface: &str,
    method: &str,
    body: &(impl serde::Serialize + DynamicType),
) -> zbus::Result<R> {
    block_on(bus.call_method(Some(owner), path, Some(interface), method, body))?.body().deserialize()
}
