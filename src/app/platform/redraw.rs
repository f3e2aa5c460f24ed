//! Drawing only when there is something new, so that a resting window costs next to nothing.
//!
//! bevy_egui 0.42 stands in the way twice. Each frame it tells egui which modifiers are down, and egui takes any event as
//! a reason to draw again. And it takes "again in half a second" as "again now". Both are put right here.

use bevy::app::{App, PostUpdate, PreUpdate};
use bevy::ecs::prelude::{Added, IntoScheduleConfigs, Local, Messages, Query, Res, ResMut, Resource};
use bevy::window::RequestRedraw;
use bevy::winit::{UpdateMode, WinitSettings};
use bevy_egui::{EguiContext, EguiInput, EguiPostUpdateSet, EguiPreUpdateSet};
use egui::{Event, Modifiers};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

/// How long the window sleeps when nothing asks for it.
const REST: Duration = Duration::from_mins(1);

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

fn sleep_until_wanted(
    wanted: Res<'_, Wanted>,
    mut redraws: ResMut<'_, Messages<RequestRedraw>>,
    mut settings: ResMut<'_, WinitSettings>,
) {
    redraws.clear();
    let delay = wanted.take().unwrap_or(REST).min(REST);
    if delay.is_zero() {
        redraws.write(RequestRedraw);
    }
    let mode = UpdateMode::reactive_low_power(if delay.is_zero() { REST } else { delay });
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
    app.add_systems(
        PreUpdate,
        (
            listen_to_egui.after(EguiPreUpdateSet::InitContexts).before(EguiPreUpdateSet::ProcessInput),
            drop_modifiers_that_did_not_change
                .after(EguiPreUpdateSet::ProcessInput)
                .before(EguiPreUpdateSet::BeginPass),
        ),
    );
    app.add_systems(PostUpdate, sleep_until_wanted.after(EguiPostUpdateSet::PostProcessOutput));
}
