//! The loudspeaker: a thread that makes sounds and owns the device, asleep while nothing is to be heard.
//!
//! The device is opened with the first sound, runs only while something plays, and rests otherwise. Whatever goes wrong
//! with it ends the thread, and the program is silent from then on.

use super::backends::backends;
use super::deck::Deck;
use super::player::{Cue, Plays};
use crate::sound::{RATE, millis_of};
use maudio::MaResult;
use maudio::audio::sample_rate::SampleRate;
use maudio::backend::Backend;
use maudio::context::{Context, ContextBuilder};
use maudio::device::Device as Card;
use maudio::device::device_builder::{DeviceBuilder, DeviceBuilderOps};
use std::sync::mpsc::{Receiver, RecvTimeoutError, Sender, channel};
use std::sync::{Arc, Mutex, PoisonError};
use std::thread;
use std::time::Duration;

/// How long the device runs on after a sound: the next line often follows at once.
const RUNS_ON: Duration = Duration::from_millis(1500);

/// What the thread is told.
enum Order {
    Play(Cue),
    Hush,
    Loudness(f32),
}

/// A loudspeaker, or none.
pub(super) struct Device {
    backends: Option<Vec<Backend>>,
    /// Whom to tell; the thread begins with the first sound.
    orders: Option<Sender<Order>>,
    gain: f32,
}

impl Device {
    /// That of this machine. Nothing is opened yet.
    pub(super) fn of_this_machine() -> Self {
        Self { backends: backends(), orders: None, gain: 0.0 }
    }

    fn tell(&mut self, order: Order) {
        if self.orders.as_ref().is_some_and(|orders| orders.send(order).is_err()) {
            // The thread has ended: there is no device, or it is gone. It is not tried again.
            self.orders = None;
            self.backends = None;
        }
    }

    fn begin(&mut self) {
        let Some(backends) = self.backends.clone().filter(|_| self.orders.is_none()) else { return };
        let (orders, told) = channel();
        let worker = thread::Builder::new().name("sound".to_owned());
        if worker.spawn(move || Worker::new(&backends).map(|worker| worker.run(&told))).is_ok() {
            self.orders = Some(orders);
            self.tell(Order::Loudness(self.gain));
        }
    }
}

impl Plays for Device {
    fn play(&mut self, cue: Cue) {
        self.begin();
        self.tell(Order::Play(cue));
    }

    fn hush(&mut self) {
        self.tell(Order::Hush);
    }

    fn loudness(&mut self, gain: f32) {
        self.gain = gain;
        self.tell(Order::Loudness(gain));
    }
}

/// The thread's side.
struct Worker {
    card: Card<f32>,
    /// Lives as long as the card.
    _context: Context,
    deck: Arc<Mutex<Deck>>,
    runs: bool,
}

impl Worker {
    fn new(backends: &[Backend]) -> MaResult<Self> {
        let mut builder = ContextBuilder::new();
        if !backends.is_empty() {
            builder.preferred_backends(backends.iter().copied());
        }
        let context = builder.build()?;
        let deck = Arc::new(Mutex::new(Deck::default()));
        let plays = Arc::clone(&deck);
        let card = DeviceBuilder::playback()
            .f32()
            .context(&context)
            .playback_channels(1)
            .sample_rate(SampleRate::Custom(RATE))
            .with_callback(move |_, out| match plays.try_lock() {
                Ok(mut deck) => deck.fill(out),
                // Somebody is putting a sound on it; that takes no longer than a few instructions.
                Err(_) => out.fill(0.0),
            })?;
        Ok(Self { card, _context: context, deck, runs: false })
    }

    fn deck<T>(&self, act: impl FnOnce(&mut Deck) -> T) -> T {
        act(&mut self.deck.lock().unwrap_or_else(PoisonError::into_inner))
    }

    /// Does as it is told until nobody tells it anything any more.
    fn run(mut self, told: &Receiver<Order>) -> MaResult<()> {
        loop {
            let order = match self.waits() {
                None => told.recv().map_err(RecvTimeoutError::from),
                Some(time) => told.recv_timeout(time),
            };
            match order {
                Ok(Order::Play(cue)) => {
                    let (samples, again) = cue.samples();
                    let old = self.deck(|deck| deck.put(samples.into(), again));
                    drop(old);
                    if !self.runs {
                        self.card.device_start()?;
                        self.runs = true;
                    }
                }
                Ok(Order::Hush) => drop(self.deck(|deck| deck.put(Arc::default(), false))),
                Ok(Order::Loudness(gain)) => self.deck(|deck| deck.loudness(gain)),
                Err(RecvTimeoutError::Timeout) if self.deck(|deck| deck.left()) == Some(0) => {
                    self.card.device_stop()?;
                    self.runs = false;
                }
                Err(RecvTimeoutError::Timeout) => {}
                Err(RecvTimeoutError::Disconnected) => return Ok(()),
            }
        }
    }

    /// How long to wait for an order before looking whether there is anything left to play; for ever at rest.
    fn waits(&self) -> Option<Duration> {
        let left = if self.runs { self.deck(|deck| deck.left())? } else { return None };
        Some(Duration::from_millis(millis_of(left)) + RUNS_ON)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::core::text::Language;
    use std::time::Instant;

    fn silent() -> Worker {
        Worker::new(&[Backend::Null]).unwrap()
    }

    #[test]
    fn a_sound_is_played_to_its_end_and_then_the_device_rests() {
        let worker = silent();
        let deck = Arc::clone(&worker.deck);
        let (orders, told) = channel();
        let thread = thread::spawn(move || worker.run(&told).is_ok());
        orders.send(Order::Loudness(0.5)).unwrap();
        orders.send(Order::Play(Cue::Ring(Language::Chinese))).unwrap();
        let from = Instant::now();
        let left = || deck.lock().unwrap().left();
        while left() != Some(0) || from.elapsed() < Duration::from_millis(200) {
            assert!(from.elapsed() < Duration::from_secs(20), "it never ends: {:?} left", left());
            thread::sleep(Duration::from_millis(20));
        }
        assert!(from.elapsed() > Duration::from_secs(1), "it ran through in {:?}", from.elapsed());
        orders.send(Order::Play(Cue::Hold)).unwrap();
        thread::sleep(Duration::from_millis(300));
        assert_eq!(left(), None);
        orders.send(Order::Hush).unwrap();
        drop(orders);
        assert!(thread.join().unwrap());
    }

    #[test]
    fn a_machine_that_can_play_nothing_is_asked_nothing() {
        let mut device = Device { backends: None, orders: None, gain: 0.0 };
        device.loudness(0.4);
        device.play(Cue::Hold);
        device.hush();
        assert!(device.orders.is_none());
    }

    #[test]
    fn a_thread_that_has_ended_is_not_begun_again() {
        let (orders, told) = channel();
        drop(told);
        let mut device = Device { backends: Some(vec![Backend::Null]), orders: Some(orders), gain: 0.0 };
        device.play(Cue::Hold);
        assert!(device.orders.is_none() && device.backends.is_none());
    }
}
