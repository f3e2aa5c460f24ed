//! What the program wants heard, played. A machine that can play nothing stays silent and says nothing about it: all that
//! is heard can be seen.

mod backends;
mod deck;
mod device;
mod player;

use super::Canvas;
use bevy::app::{App, Last};
use bevy::ecs::prelude::{Res, ResMut, Resource};
use device::Device;
use player::Player;

/// The player, as the engine holds it.
#[derive(Resource)]
struct Loudspeaker(Player<Device>);

fn play_what_changed(canvas: Res<'_, Canvas>, mut loudspeaker: ResMut<'_, Loudspeaker>) {
    loudspeaker.0.hear(canvas.0.heard(), canvas.0.volume());
}

pub(super) fn plugin(app: &mut App) {
    app.insert_resource(Loudspeaker(Player::new(Device::of_this_machine())));
    app.add_systems(Last, play_what_changed);
}
