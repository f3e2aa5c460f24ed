//! Who is on the line, and how they sound.

use super::Look;
use super::trace::trace;
use super::voice::Voices;
use crate::app::widgets::{
    caption,
    figure::{Figure, figure},
    heading,
};
use crate::core::contact::{Contact, LinePlace};
use crate::core::scenario::{Channel, Delivery, Emotion, Situation};
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

/// What the line carries at this moment.
#[derive(Clone, Copy, Debug)]
pub(super) struct OnTheLine<'a> {
    /// Nobody has picked up yet.
    pub(super) ringing: bool,
    /// The line that is being said, or was last; none before the first.
    pub(super) speaking: Option<Speaking>,
    /// How lines are said.
    pub(super) voices: &'a Voices,
    /// Milliseconds on the clock of the call.
    pub(super) now: u64,
}

/// What the author says is felt at this moment, if they say so.
fn felt(contact: &Contact) -> Option<Emotion> {
    let (scenario, position) = (contact.scenario(), contact.position());
    let asked = scenario.moment(position.moment()).perceive.get(position.questions(scenario)?)?;
    asked.emotion.map(|emotion| emotion.felt)
}

pub(super) fn customer(ui: &mut Ui, look: Look<'_>, contact: &Contact, line: OnTheLine<'_>, small: bool) {
    let speaking = line.speaking;
    let scenario = contact.scenario();
    let customer = scenario.customer(contact.setup().customer);
    let name = customer.name.get(look.words.language());
    let delivery = speaking.map_or_else(Delivery::default, |speaking| speaking.line.line(scenario).delivery);
    let is_speaking = speaking.is_some_and(|speaking| speaking.now.is_some());
    // Where nothing is to move, the mouth of who speaks stands open.
    let level = if look.theme.motion { line.voices.tone(line.now).level } else { 450 };
    let voice = is_speaking.then_some(level);
    let sounds = look.words.delivery(delivery);
    let label = sounds.as_ref().map(|sounds| look.words.with("call-sounds", &[("delivery", sounds.clone().into())]));
    // Who is not spoken with yet keeps their face; and at rest nothing moves, so that a waiting window costs nothing.
    let felt = if line.ringing { None } else { felt(contact) };
    let breathing = (is_speaking && look.theme.motion).then_some(line.now);
    let drawn = Figure { seed: &customer.id, age: customer.age, hair: customer.hair, delivery, voice, felt, breathing };
    let seconds = contact.position().clock();
    let clock = look.words.with("call-clock", &[("clock", clock(seconds).into())]);
    let said = if voice.is_some() { "call-speaking" } else { "call-waiting" };
    let status = if line.ringing {
        look.words.get("call-ringing")
    } else if contact.position().end().is_some() && voice.is_none() {
        look.words.get("call-hung-up")
    } else {
        look.words.with(said, &[("name", name.clone().into())])
    };
    let texts = |ui: &mut Ui| {
        heading(ui, look.theme, name);
        caption(ui, look.theme, &status);
        // The line keeps its height when there is nothing to say of the voice.
        caption(ui, look.theme, label.as_deref().unwrap_or(" "));
        if !small && scenario.channel == Channel::Voice {
            trace(ui, look, line, sounds.as_deref());
        }
        caption(ui, look.theme, &clock);
    };
    let described = label.as_deref().unwrap_or(&status);
    if small {
        ui.horizontal(|ui| {
            figure(ui, look.theme, 84.0, &drawn, described);
            // Where height is dear, the trace stands beside what is said of the voice.
            let room = ui.available_width();
            ui.vertical(|ui| {
                ui.set_max_width(room * TEXTS);
                texts(ui);
            });
            if scenario.channel == Channel::Voice {
                trace(ui, look, line, sounds.as_deref());
            }
        });
    } else {
        let size = ui.available_width();
        figure(ui, look.theme, size, &drawn, described);
        ui.add_space(look.theme.space.m);
        texts(ui);
    }
}

/// What the trainee was told before the call.
pub(super) fn brief(ui: &mut Ui, look: Look<'_>, contact: &Contact) {
    caption(ui, look.theme, &look.words.get("call-brief"));
    ui.label(look.theme.text.quiet(contact.scenario().brief.get(look.words.language())));
}
