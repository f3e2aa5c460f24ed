//! A display of our own: Xvfb, its keys and mouse, and what is on it.

use egui::Rect;
use std::fs::File;
use std::io::{BufRead, BufReader, BufWriter};
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::thread::sleep;
use std::time::{Duration, Instant};
use x11rb::connection::Connection;
use x11rb::protocol::xproto::{
    BUTTON_PRESS_EVENT, BUTTON_RELEASE_EVENT, ConfigureWindowAux, ConnectionExt as _, ImageFormat, InputFocus,
    KEY_PRESS_EVENT, KEY_RELEASE_EVENT, MOTION_NOTIFY_EVENT, Window,
};
use x11rb::protocol::xtest::ConnectionExt as _;
use x11rb::rust_connection::RustConnection;

/// The X keysyms of keys that the tests press.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum KeySym {
    Enter = 0xff0d,
    Escape = 0xff1b,
    Tab = 0xff09,
    PageDown = 0xff56,
    Space = 0x20,
    One = 0x31,
    Two = 0x32,
    Three = 0x33,
    Four = 0x34,
    Five = 0x35,
    Six = 0x36,
    Seven = 0x37,
    Eight = 0x38,
    Nine = 0x39,
    Down = 0xff54,
    Right = 0xff53,
    A = 0x61,
    B = 0x62,
    C = 0x63,
    D = 0x64,
    E = 0x65,
    F = 0x66,
    G = 0x67,
    H = 0x68,
    I = 0x69,
    J = 0x6a,
    K = 0x6b,
    L = 0x6c,
    M = 0x6d,
    N = 0x6e,
    O = 0x6f,
    P = 0x70,
    S = 0x73,
    T = 0x74,
    X = 0x78,
    F2 = 0xffbf,
    F4 = 0xffc1,
    F10 = 0xffc7,
}

/// A picture of the whole display as the server gives it, four bytes a pixel: blue, green, red, nothing. Pictures are
/// compared often and looked at seldom.
#[derive(Clone, PartialEq, Eq)]
pub(super) struct Picture {
    pub(super) width: u32,
    pub(super) height: u32,
    bgrx: Vec<u8>,
}

pub(super) struct Display {
    server: Child,
    pub(super) name: String,
    connection: RustConnection,
    root: Window,
    size: (u16, u16),
}

impl Display {
    /// Starts a server on the first free number.
    pub(super) fn start(xvfb: &Path, width: u16, height: u16) -> Self {
        let screen = format!("{width}x{height}x24");
        let mut server = Command::new(xvfb)
            .args(["-displayfd", "1", "-nolisten", "tcp", "-screen", "0", &screen])
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .unwrap();
        let mut number = String::new();
        BufReader::new(server.stdout.take().unwrap()).read_line(&mut number).unwrap();
        let name = format!(":{}", number.trim());
        let (connection, screen) = x11rb::connect(Some(&name)).unwrap();
        let root = connection.setup().roots[screen].root;
        Self { server, name, connection, root, size: (width, height) }
    }

    /// Waits for the window, lets it cover the display and gives it the keyboard: there is no window manager to do it.
    pub(super) fn wait_for_window(&self, patience: Duration) {
        let from = Instant::now();
        loop {
            let tree = self.connection.query_tree(self.root).unwrap().reply().unwrap();
            for window in tree.children {
                let geometry = self.connection.get_geometry(window).unwrap().reply();
                let attributes = self.connection.get_window_attributes(window).unwrap().reply();
                let shown = attributes.is_ok_and(|attributes| u8::from(attributes.map_state) == 2);
                if shown && geometry.is_ok_and(|geometry| geometry.width > 100) {
                    let (width, height) = self.size;
                    let whole = ConfigureWindowAux::new().x(0).y(0).width(u32::from(width)).height(u32::from(height));
                    self.connection.configure_window(window, &whole).unwrap();
                    self.connection.set_input_focus(InputFocus::PARENT, window, x11rb::CURRENT_TIME).unwrap();
                    self.connection.flush().unwrap();
                    return;
                }
            }
            assert!(from.elapsed() < patience, "no window after {patience:?}");
            sleep(Duration::from_millis(20));
        }
    }

    pub(super) fn press(&self, key: KeySym) {
        let code = self.key_code(key as u32);
        for kind in [KEY_PRESS_EVENT, KEY_RELEASE_EVENT] {
            self.fake(kind, code, 0, 0);
            sleep(Duration::from_millis(30));
        }
    }

    /// Presses a key down, or lets it go.
    pub(super) fn key(&self, key: KeySym, down: bool) {
        let kind = if down { KEY_PRESS_EVENT } else { KEY_RELEASE_EVENT };
        self.fake(kind, self.key_code(key as u32), 0, 0);
    }

    pub(super) fn point(&self, x: f32, y: f32) {
        #[expect(clippy::cast_possible_truncation, reason = "a place on the display")]
        self.fake(MOTION_NOTIFY_EVENT, 0, x as i16, y as i16);
    }

    pub(super) fn click(&self) {
        self.button(1);
    }

    /// Turns the wheel towards oneself.
    pub(super) fn scroll(&self, notches: usize) {
        self.point(f32::from(self.size.0) / 2.0, f32::from(self.size.1) / 2.0);
        for _ in 0..notches {
            self.button(5);
        }
    }

    fn button(&self, button: u8) {
        for kind in [BUTTON_PRESS_EVENT, BUTTON_RELEASE_EVENT] {
            self.fake(kind, button, 0, 0);
            sleep(Duration::from_millis(30));
        }
    }

    fn fake(&self, kind: u8, detail: u8, x: i16, y: i16) {
        self.connection.xtest_fake_input(kind, detail, 0, self.root, x, y, 0).unwrap().check().unwrap();
        self.connection.flush().unwrap();
    }

    fn key_code(&self, keysym: u32) -> u8 {
        let setup = self.connection.setup();
        let (first, count) = (setup.min_keycode, setup.max_keycode - setup.min_keycode + 1);
        let map = self.connection.get_keyboard_mapping(first, count).unwrap().reply().unwrap();
        let per_code = usize::from(map.keysyms_per_keycode);
        let place = map.keysyms.chunks(per_code).position(|symbols| symbols.first() == Some(&keysym));
        first + u8::try_from(place.expect("the server's keyboard lacks a key")).unwrap()
    }

    /// What is on the display now.
    pub(super) fn picture(&self) -> Picture {
        let (width, height) = self.size;
        let image = self.connection.get_image(ImageFormat::Z_PIXMAP, self.root, 0, 0, width, height, !0).unwrap();
        Picture { width: width.into(), height: height.into(), bgrx: image.reply().unwrap().data }
    }

    /// A part of what is on the display now, as the server gives it: to be compared, and quicker than the whole.
    pub(super) fn part(&self, part: Rect) -> Vec<u8> {
        #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "a place on the display")]
        let [x, y, width, height] = [part.left(), part.top(), part.width(), part.height()].map(|number| number as u16);
        let (x, y) = (x.cast_signed(), y.cast_signed());
        let image = self.connection.get_image(ImageFormat::Z_PIXMAP, self.root, x, y, width, height, !0).unwrap();
        image.reply().unwrap().data
    }

    /// Waits until several pictures in a row are the same, and gives back the last; at most some seconds, for a line
    /// that is being said changes the picture all the time.
    pub(super) fn settled(&self) -> Picture {
        let (mut last, mut same) = (self.picture(), 0);
        for _ in 0..60 {
            sleep(Duration::from_millis(60));
            let next = self.picture();
            same = if next == last { same + 1 } else { 0 };
            last = next;
            if same == 3 {
                break;
            }
        }
        last
    }

    /// Does something and waits for its effect: until the picture is another one.
    pub(super) fn await_change(&self, what: &str, act: impl FnOnce()) {
        let before = self.picture();
        act();
        let from = Instant::now();
        while self.picture() == before {
            if from.elapsed() > Duration::from_secs(10) {
                let file = Path::new(env!("CARGO_TARGET_TMPDIR")).join("screenshots/nothing-changed.png");
                before.save(&file);
                panic!("nothing on the display changed after {what}; see {}", file.display());
            }
            sleep(Duration::from_millis(30));
        }
    }
}

impl Drop for Display {
    fn drop(&mut self) {
        let _ = self.server.kill();
        let _ = self.server.wait();
    }
}

impl Picture {
    pub(super) fn pixel(&self, x: f32, y: f32) -> [u8; 3] {
        #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "a place on the display")]
        let at = ((y as u32).min(self.height - 1) * self.width + (x as u32).min(self.width - 1)) as usize * 4;
        [self.bgrx[at + 2], self.bgrx[at + 1], self.bgrx[at]]
    }

    /// Whether there is text on it, and not only a ground or two.
    pub(super) fn has_something_on_it(&self) -> bool {
        let mut colors = std::collections::BTreeSet::new();
        self.bgrx.chunks_exact(4).step_by(13).any(|color| {
            colors.insert(color);
            colors.len() > 8
        })
    }

    /// How light it is in the mean, 0 to 255.
    pub(super) fn brightness(&self) -> u64 {
        let rgb = self.rgb();
        rgb.iter().map(|value| u64::from(*value)).sum::<u64>() / rgb.len() as u64
    }

    fn rgb(&self) -> Vec<u8> {
        self.bgrx.chunks_exact(4).flat_map(|pixel| [pixel[2], pixel[1], pixel[0]]).collect()
    }

    pub(super) fn save(&self, path: &Path) {
        std::fs::create_dir_all(path.parent().unwrap()).unwrap();
        let mut encoder = png::Encoder::new(BufWriter::new(File::create(path).unwrap()), self.width, self.height);
        encoder.set_color(png::ColorType::Rgb);
        encoder.write_header().unwrap().write_image_data(&self.rgb()).unwrap();
    }
}
