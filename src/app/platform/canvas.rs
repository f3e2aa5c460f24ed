//! Draws the program into egui's context, and takes its time from the engine.

use crate::app::attune::Attune;
use bevy::app::{App, Startup};
use bevy::camera::{Camera, Camera2d, ClearColorConfig};
use bevy::ecs::prelude::{Commands, Res, ResMut, Resource, Result};
use bevy::prelude::{Color, Msaa, Real, Time};
use bevy_egui::{EguiContexts, EguiPlugin, EguiPrimaryContextPass};

/// The program, as the engine holds it.
#[derive(Resource)]
pub(in crate::app) struct Canvas(pub(in crate::app) Attune);

fn spawn_camera(mut commands: Commands<'_, '_>) {
    // egui fills every pixel; clearing is for the first frame only.
    let clear_color = ClearColorConfig::Custom(Color::srgb(0.97, 0.95, 0.91));
    // egui smooths its own edges; four samples for each pixel are four times the work of a software renderer.
    commands.spawn((Camera2d, Camera { clear_color, ..Default::default() }, Msaa::Off));
}

fn draw(mut contexts: EguiContexts<'_, '_>, mut canvas: ResMut<'_, Canvas>, time: Res<'_, Time<Real>>) -> Result {
    let now = u64::try_from(time.elapsed().as_millis()).unwrap_or(u64::MAX);
    canvas.0.show(contexts.ctx_mut()?, now);
    Ok(())
}

pub(super) fn plugin(app: &mut App) {
    app.add_plugins(EguiPlugin::default());
    app.add_systems(Startup, spawn_camera);
    app.add_systems(EguiPrimaryContextPass, draw);
}
