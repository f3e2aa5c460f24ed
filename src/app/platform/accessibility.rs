//! Screen readers may press what they read: `bevy_egui` 0.42 hands egui's tree out and no request back in.

use bevy::a11y::ActionRequest;
use bevy::app::{App, PreUpdate};
use bevy::ecs::prelude::{IntoScheduleConfigs, MessageReader, Query};
use bevy_egui::{EguiInput, EguiPreUpdateSet};
use egui::Event;

fn pass_on_requests(mut requests: MessageReader<'_, '_, ActionRequest>, mut inputs: Query<'_, '_, &mut EguiInput>) {
    for request in requests.read() {
        for mut input in &mut inputs {
            input.events.push(Event::AccessKitActionRequest(request.0.clone()));
        }
    }
}

pub(super) fn plugin(app: &mut App) {
    app.add_systems(
        PreUpdate,
        pass_on_requests.after(EguiPreUpdateSet::ProcessInput).before(EguiPreUpdateSet::BeginPass),
    );
}
