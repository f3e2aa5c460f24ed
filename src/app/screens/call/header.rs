//! Who is on the line, and how they sound.

use super::Look;
use super::trace::trace;
use super::voice::Voices;
use crate::app::widgets::label;
use crate::app::widgets::{
    caption,
    figure::{Figure, figure},
    heading, voice_trace,
};
use crate::core::contact::{Contact, LinePlace};
use crate::core::scenario::{Channel, Customer, Delivery, Emotion, Situation};
use crate::words::clock;
use egui::Ui;

/// The line that is being said, or was last.
#[derive(Clone, Copy, Debug)]
pub(super) struct Speaking {
    pub(super) line: LinePlace,
    /// Milliseconds into it; none when it is over.
    pub(super) now: Option<u64>,
}

/// How much of the width the texts have where the trace stands beside them.
const TEXTS: f32 = 0.5;
/// How much of the height the figure may take beside the conversation.
const TALLEST: f32 = 0.2;
/// The size of the figure where there is one line for it, in points.
pub(super) const STRIP: f32 = 44.0;

/// What the customer waits for.
#[derive(Clone, Copy, Debug)]
pub(super) struct Waits {
    /// The end of the message ids that tell of it.
    pub(super) what: &'static str,
    /// Seconds of it that are still to pass on the clock of the call.
    pub(super) left: i32,
}

/// What the line carries at this moment.
#[derive(Clone, Copy, Debug)]
pub(super) struct OnTheLine<'a> {
    /// Nobody has picked up yet.
    pub(super) ringing: bool,
    /// The line that is being said, or was last; none before the first.
    pub(super) speaking: Option<Speaking>,
    /// What the customer waits for while it is done, if anything.
    pub(super) waits: Option<Waits>,
    /// How lines are said.
    pub(super) voices: &'a Voices,
    /// Milliseconds since it began.
    pub(super) now: u64,
    /// Seconds on the clock of the call of what is still to be said.
    pub(super) unsaid: i32,
}

/// What the author says is felt at this moment, if they say so.
fn felt(contact: &Contact) -> Option<Emotion> {
    let (scenario, position) = (contact.scenario(), contact.position());
    let asked = scenario.moment(position.moment()).perceive.get(position.questions(scenario)?)?;
    asked.emotion.map(|emotion| emotion.felt)
}

/// The customer as they are drawn and told of.
struct Described<'a> {
    figure: Figure<'a>,
    name: &'a str,
    /// What the line carries at this moment.
    status: String,
    /// How they sound, if it is worth a word; then the same as a sentence.
    sounds: Option<String>,
    voice: Option<String>,
    /// The time on the clock of the call.
    clock: String,
}

impl<'a> Described<'a> {
    fn of(look: Look<'_>, contact: &'a Contact, line: OnTheLine<'_>) -> Self {
        let scenario = contact.scenario();
        let customer = scenario.customer(contact.setup().customer);
        let name = customer.name.get(look.words.language());
        let speaking = line.speaking;
        let delivery = speaking.map_or_else(Delivery::default, |speaking| speaking.line.line(scenario).delivery);
        let is_speaking = speaking.is_some_and(|speaking| speaking.now.is_some());
        // Where nothing is to move, the mouth of who speaks stands open.
        let level = if look.theme.motion { line.voices.tone(line.now).level } else { 450 };
        let voice = is_speaking.then_some(level);
        // Who is not spoken with yet keeps their face; and at rest nothing moves, so that a waiting window costs nothing.
        let felt = if line.ringing { None } else { felt(contact) };
        let breathing = (is_speaking && look.theme.motion).then_some(line.now);
        let Customer { id, age, hair, .. } = customer;
        let figure = Figure { seed: id, age: *age, hair: *hair, delivery, voice, felt, breathing };
        let status = if line.ringing {
            look.words.get("call-ringing")
        } else if let Some(waits) = line.waits {
            let name = [("name", name.clone().into())];
            look.words.with(&format!("call-waits-{}", waits.what), &name)
        } else if contact.position().end().is_some() && !is_speaking {
            look.words.get("call-hung-up")
        } else {
            let said = if is_speaking { "call-speaking" } else { "call-waiting" };
            look.words.with(said, &[("name", name.clone().into())])
        };
        let sounds = look.words.delivery(delivery);
        let sentence = |sounds: &String| look.words.with("call-sounds", &[("delivery", sounds.clone().into())]);
        let voice = sounds.as_ref().map(sentence);
        // What is still being said, or done, is on the clock of the call already; it is shown as it passes.
        let waits = line.waits.map_or(0, |waits| waits.left);
        let seconds = contact.position().clock() - line.unsaid - waits;
        let clock = look.words.with("call-clock", &[("clock", clock(seconds.max(0)).into())]);
        Self { figure, name, status, sounds, voice, clock }
    }

    /// The figure, with what is to be seen of it in words.
    fn figure(&self, ui: &mut Ui, look: Look<'_>, size: f32) {
        figure(ui, look.theme, size, &self.figure, self.voice.as_deref().unwrap_or(&self.status));
    }
}

/// The customer; a small figure has the texts beside it.
pub(super) fn customer(ui: &mut Ui, look: Look<'_>, contact: &Contact, line: OnTheLine<'_>, small: bool) {
    let told = Described::of(look, contact, line);
    let has_trace = contact.scenario().channel == Channel::Voice;
    let texts = |ui: &mut Ui| {
        heading(ui, look.theme, told.name);
        caption(ui, look.theme, &told.status);
        // The line keeps its height when there is nothing to say of the voice.
        caption(ui, look.theme, told.voice.as_deref().unwrap_or(" "));
        if !small && has_trace {
            trace(ui, look, voice_trace::HEIGHT, line, told.sounds.as_deref());
        }
        caption(ui, look.theme, &told.clock);
    };
    if small {
        ui.horizontal(|ui| {
            told.figure(ui, look, 84.0);
            // Where height is dear, the trace stands beside what is said of the voice.
            let room = ui.available_width();
            ui.vertical(|ui| {
                ui.set_max_width(room * TEXTS);
                texts(ui);
            });
            if has_trace {
                trace(ui, look, voice_trace::HEIGHT, line, told.sounds.as_deref());
            }
        });
    } else {
        // Where height is dear, the brief below is worth more than a larger face.
        let size = ui.available_width().min(ui.clip_rect().height() * TALLEST);
        ui.vertical_centered(|ui| told.figure(ui, look, size));
        ui.add_space(look.theme.space.m);
        texts(ui);
    }
}

/// The same in one line; how a line is said stands above it.
pub(super) fn strip(ui: &mut Ui, look: Look<'_>, contact: &Contact, line: OnTheLine<'_>) {
    let told = Described::of(look, contact, line);
    told.figure(ui, look, STRIP);
    ui.vertical(|ui| {
        ui.spacing_mut().item_spacing.y = 0.0;
        let status = format!("{} · {}", told.status, told.clock);
        let status = look.theme.text.caption(status).color(look.theme.colors.quiet);
        ui.add(egui::Label::new(status).truncate());
        if contact.scenario().channel == Channel::Voice {
            trace(ui, look, voice_trace::LOW, line, told.sounds.as_deref());
        }
    });
}

/// What the trainee was told before the call.
pub(super) fn brief(ui: &mut Ui, look: Look<'_>, contact: &Contact) {
    caption(ui, look.theme, &look.words.get("call-brief"));
    label(ui, look.theme.text.quiet(contact.scenario().brief.get(look.words.language())));
}
