//! The window, and Bevy's own plugins around it.

use bevy::app::{App, PluginGroup};
use bevy::asset::AssetPlugin;
use bevy::log::LogPlugin;
use bevy::prelude::DefaultPlugins;
use bevy::render::RenderPlugin;
use bevy::render::settings::{RenderCreation, WgpuSettings};
use bevy::window::{PresentMode, WindowResizeConstraints};
use bevy::window::{Window, WindowPlugin, WindowResolution};

pub(super) fn plugin(app: &mut App) {
    let window = Window {
        title: "Attune · 同频".to_owned(),
        name: Some("attune".to_owned()),
        resolution: WindowResolution::new(1280, 720),
        resize_constraints: WindowResizeConstraints { min_width: 640.0, min_height: 480.0, ..Default::default() },
        // Frames are drawn when something is new, so there is nothing to hold back; and waiting for the screen, software
        // renderers have been seen to stall for a second.
        present_mode: PresentMode::AutoNoVsync,
        ..Default::default()
    };
    // Text on cards asks for no dedicated card; a laptop's battery says thank you.
    let settings =
        WgpuSettings { power_preference: bevy::render::settings::PowerPreference::LowPower, ..Default::default() };
    app.add_plugins(
        DefaultPlugins
            .set(WindowPlugin { primary_window: Some(window), ..Default::default() })
            // Logs go to stderr by themselves; what is printed is for the user, so only trouble is told.
            .set(LogPlugin {
                filter: "warn,winit=error,bevy_egui=error,bevy_render=error,wgpu=error,naga=error".to_owned(),
                ..Default::default()
            })
            // There is one pipeline that matters; waiting for it beats a window that stays empty until something moves.
            .set(RenderPlugin {
                render_creation: RenderCreation::Automatic(Box::new(settings)),
                synchronous_pipeline_compilation: true,
                ..Default::default()
            })
            // Everything that is shown is part of the binary.
            .set(AssetPlugin { file_path: String::new(), ..Default::default() }),
    );
}
