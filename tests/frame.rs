//! What a frame of our own costs the processor while a line is spoken: the figure, the trace, the words, the record.

use attune::app::{Attune, Seed, shelf};
use attune::core::text::Language;
use attune::library::Library;
use egui::{Context, Event, Key, Modifiers, RawInput, Rect, pos2, vec2};
use std::sync::LazyLock;
use std::time::{Duration, Instant};

/// What the issue allows for the whole of it, on any machine that the program is meant for.
const MOST: Duration = Duration::from_millis(2);
/// Frames that are measured together: the system counts in steps of some milliseconds.
const FRAMES: u32 = 300;

/// What this thread has had of a processor so far, where the system says so (Linux); otherwise the time that has gone by,
/// which is more.
fn spent() -> Duration {
    static BEGAN: LazyLock<Instant> = LazyLock::new(Instant::now);
    let since = BEGAN.elapsed();
    let told = std::fs::read_to_string("/proc/thread-self/schedstat").ok();
    let nanoseconds = told.and_then(|told| told.split(' ').next()?.parse().ok());
    nanoseconds.map_or(since, Duration::from_nanos)
}

struct Stage {
    context: Context,
    attune: Attune,
    now: u64,
}

impl Stage {
    fn frame(&mut self, events: Vec<Event>) {
        let screen_rect = Some(Rect::from_min_size(pos2(0.0, 0.0), vec2(1280.0, 720.0)));
        let input = RawInput { screen_rect, events, time: Some(self.now as f64 / 1000.0), ..RawInput::default() };
        let (attune, now) = (&mut self.attune, self.now);
        let mut output = self.context.run_ui(input, |ui| attune.show(&ui.ctx().clone(), now));
        // Nobody uploads them here.
        output.textures_delta.clear();
        // What is drawn is cut into triangles on the processor as well.
        let _ = self.context.tessellate(output.shapes, output.pixels_per_point);
    }

    fn press(&mut self, key: Key) {
        let event =
            |pressed| Event::Key { key, physical_key: None, pressed, repeat: false, modifiers: Modifiers::NONE };
        self.frame(vec![event(true)]);
        self.frame(vec![event(false)]);
        self.frame(Vec::new());
    }
}

#[test]
fn a_frame_of_a_spoken_line_takes_less_than_two_milliseconds() {
    for language in Language::ALL {
        let attune = Attune::new(shelf(&Library::embedded()), language, None, Seed::Fixed(7));
        let mut stage = Stage { context: Context::default(), attune, now: 0 };
        for _ in 0..4 {
            stage.frame(Vec::new());
        }
        for key in [Key::Num1, Key::Num2, Key::Enter] {
            stage.press(key);
        }
        assert_eq!(stage.attune.screen(), "call");
        let began = spent();
        for _ in 0..FRAMES {
            // So little that the first line is still being said at the end.
            stage.now += 12;
            stage.frame(Vec::new());
        }
        let frame = spent().saturating_sub(began) / FRAMES;
        println!("{}: {} µs a frame", language.tag(), frame.as_micros());
        assert!(frame < MOST, "{}: {frame:?} a frame", language.tag());
    }
}
