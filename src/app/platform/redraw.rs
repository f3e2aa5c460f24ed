//! Drawing only when there is something new, so that a resting window costs next to nothing.
//!
//! `bevy_egui` 0.42 stands in the way twice. Each frame it tells egui which modifiers are down, and egui takes any event as
//! a reason to draw again. And it takes "again in half a second" as "again now". Both are put right here.
//!
//! The renderer is a frame or two behind: a new glyph is uploaded after the text that needs it was drawn. So after new
//! glyphs, and after a change of size, a few more frames follow.

use bevy::app::{App, PostUpdate, PreUpdate};
use bevy::ecs::prelude::{Added, Changed, IntoScheduleConfigs, Local, Messages, Query, Res, ResMut, Resource};
use bevy::window::{RequestRedraw, Window};
use bevy::winit::{UpdateMode, WinitSettings};
use bevy_egui::{EguiContext, EguiInput, EguiPostUpdateSet, EguiPreUpdateSet, EguiRenderOutput};
use egui::{Event, Modifiers};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

/// How long the window sleeps when nothing asks for it.
const REST: Duration = Duration::from_mins(1);

/// Frames after new glyphs or a new size.
const SETTLING: u8 = 3;
/// Frames at the start, while pipelines and the first glyphs are made.
const STARTING: u8 = 12;

/// How many more frames follow in any case.
#[derive(Resource)]
struct Settle(u8);

/// When egui wants to be drawn next, as it told its callback.
#[derive(Clone, Default, Resource)]
struct Wanted(Arc<Mutex<Option<Duration>>>);

impl Wanted {
    fn take(&self) -> Option<Duration> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).take()
    }

    fn ask(&self, delay: Duration) {
        let mut wanted = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        *wanted = Some(wanted.map_or(delay, |earlier| earlier.min(delay)));
    }
}

fn listen_to_egui(mut contexts: Query<'_, '_, &mut EguiContext, Added<EguiContext>>, wanted: Res<'_, Wanted>) {
    for mut context in &mut contexts {
        let wanted = wanted.clone();
        context.get_mut().set_request_repaint_callback(move |request| wanted.ask(request.delay));
    }
}

fn drop_modifiers_that_did_not_change(
    mut inputs: Query<'_, '_, &mut EguiInput>,
    mut last: Local<'_, Option<Modifiers>>,
) {
    for mut input in &mut inputs {
        input.events.retain(|event| match event {
            Event::ModifiersChanged(modifiers) => last.replace(*modifiers) != Some(*modifiers),
            _ => true,
        });
    }
}

fn notice_what_the_renderer_has_yet_to_get(
    outputs: Query<'_, '_, &EguiRenderOutput>,
    sizes: Query<'_, '_, &Window, Changed<Window>>,
    mut settle: ResMut<'_, Settle>,
) {
    if !sizes.is_empty() || outputs.iter().any(|output| !output.textures_delta.is_empty()) {
        settle.0 = settle.0.max(SETTLING);
    }
}

fn sleep_until_wanted(
    wanted: Res<'_, Wanted>,
    mut settle: ResMut<'_, Settle>,
    mut redraws: ResMut<'_, Messages<RequestRedraw>>,
    mut settings: ResMut<'_, WinitSettings>,
) {
    redraws.clear();
    let wanted = wanted.take();
    if settle.0 > 0 || wanted.is_some_and(|delay| delay.is_zero()) {
        redraws.write(RequestRedraw);
    }
    settle.0 = settle.0.saturating_sub(1);
    let mode = UpdateMode::reactive_low_power(wanted.filter(|delay| !delay.is_zero()).unwrap_or(REST).min(REST));
    // A change of mode costs winit a frame of its own; the same again costs nothing.
    if settings.focused_mode != mode {
        settings.focused_mode = mode;
        settings.unfocused_mode = mode;
    }
}

pub(super) fn plugin(app: &mut App) {
    let rest = UpdateMode::reactive_low_power(REST);
    app.insert_resource(WinitSettings { focused_mode: rest, unfocused_mode: rest });
    app.init_resource::<Wanted>();
    app.insert_resource(Settle(STARTING));
    app.add_systems(
        PreUpdate,
        (
            listen_to_egui.after(EguiPreUpdateSet::InitContexts).before(EguiPreUpdateSet::ProcessInput),
            drop_modifiers_that_did_not_change
                .after(EguiPreUpdateSet::ProcessInput)
                .before(EguiPreUpdateSet::BeginPass),
        ),
    );
    app.add_systems(
        PostUpdate,
        (
            // Between the two: the deltas are handed over, and gone, with the second.
            notice_what_the_renderer_has_yet_to_get
                .after(EguiPostUpdateSet::ProcessOutput)
                .before(EguiPostUpdateSet::PostProcessOutput),
            sleep_until_wanted.after(EguiPostUpdateSet::PostProcessOutput),
        ),
    );
}
