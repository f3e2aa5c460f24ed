//! Hands what was saved to the program, and wakes the window for it.
//!
//! The files are watched and read in threads of their own ([`Follow`]); nothing is asked for here until the window has
//! been woken, so a resting window stays at rest.

use super::Canvas;
use crate::app::shelf;
use crate::library::{Follow, Library, LiveLibrary};
use bevy::app::{App, PreUpdate, Startup};
use bevy::ecs::prelude::{Commands, Res, ResMut, Resource};
use bevy::winit::{EventLoopProxyWrapper, WinitUserEvent};
use std::sync::{Arc, Mutex, PoisonError};

/// The library to begin with, until it is followed.
#[derive(Resource)]
struct Live(Option<LiveLibrary>);

/// The library as it was read last, until it is taken.
#[derive(Clone, Default, Resource)]
struct Arrived(Arc<Mutex<Option<Library>>>);

/// Keeps following as long as the window is open.
#[derive(Resource)]
struct Following {
    _follow: Follow,
}

fn start(
    mut commands: Commands<'_, '_>,
    mut live: ResMut<'_, Live>,
    mut canvas: ResMut<'_, Canvas>,
    arrived: Res<'_, Arrived>,
    proxy: Res<'_, EventLoopProxyWrapper>,
) {
    let Some(live) = live.0.take() else { return };
    let (arrived, proxy) = (arrived.0.clone(), (**proxy).clone());
    let tell = move |library| {
        *arrived.lock().unwrap_or_else(PoisonError::into_inner) = Some(library);
        // A loop that has ended draws nothing more.
        let _ = proxy.send_event(WinitUserEvent::WakeUp);
    };
    match Follow::start(live, tell) {
        Ok(follow) => commands.insert_resource(Following { _follow: follow }),
        Err(error) => canvas.0.cannot_follow(&error),
    }
}

fn shelve(mut canvas: ResMut<'_, Canvas>, arrived: Res<'_, Arrived>) {
    let library = arrived.0.lock().unwrap_or_else(PoisonError::into_inner).take();
    if let Some(library) = library {
        canvas.0.restock(shelf(&library));
    }
}

/// Lets the window show whatever is saved in the places of a library.
pub(in crate::app) fn follow(app: &mut App, live: LiveLibrary) {
    app.insert_resource(Live(Some(live))).init_resource::<Arrived>();
    app.add_systems(Startup, start).add_systems(PreUpdate, shelve);
}
