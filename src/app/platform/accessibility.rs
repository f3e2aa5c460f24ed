//! Screen readers may press what they read.
//!
//! Two things are missing for it. `bevy_egui` 0.42 hands egui's tree out and no request back in. And `bevy_winit` 0.19 lays
//! what a screen reader asks for into a queue without waking the window, so that it would lie there for as long as the
//! window rests, and a reader that is started meanwhile would find an empty window. Both are put right here.

use bevy::a11y::{AccessibilityRequested, AccessibilitySystems, ActionRequest};
use bevy::app::{App, PostUpdate, PreUpdate};
use bevy::ecs::prelude::{DetectChanges, IntoScheduleConfigs, Local, MessageReader, Query, Res, resource_exists};
use bevy::winit::accessibility::{WinitActionRequestHandler, WinitActionRequestHandlers};
use bevy::winit::{EventLoopProxyWrapper, WinitUserEvent};
use bevy_egui::{EguiInput, EguiPreUpdateSet};
use egui::Event;
use std::sync::{Arc, Mutex, PoisonError, Weak};
use std::thread::{Builder, sleep};
use std::time::Duration;

/// How often the queue of a window is looked at while a screen reader runs: no reader waits longer than for a key.
const LOOK: Duration = Duration::from_millis(20);
/// How often it is looked whether one was started.
const LOOK_FOR_READER: Duration = Duration::from_millis(500);

type Queue = Mutex<WinitActionRequestHandler>;

fn pass_on_requests(mut requests: MessageReader<'_, '_, ActionRequest>, mut inputs: Query<'_, '_, &mut EguiInput>) {
    for request in requests.read() {
        for mut input in &mut inputs {
            input.events.push(Event::AccessKitActionRequest(request.0.clone()));
        }
    }
}

/// What was asked for is taken from the queue at the end of a frame, and passed on in the next: so there must be one.
fn ask_for_the_next_frame(mut requests: MessageReader<'_, '_, ActionRequest>, proxy: Res<'_, EventLoopProxyWrapper>) {
    if requests.read().count() > 0 {
        // A loop that has ended draws nothing more.
        let _ = proxy.send_event(WinitUserEvent::WakeUp);
    }
}

/// Looks after the queue of each window. There is nothing to wait on in it, so a thread looks again and again, which is
/// next to nothing beside the frames that the window would draw to look itself; it ends with the window.
fn watch_queues(
    queues: Res<'_, WinitActionRequestHandlers>,
    mut watched: Local<'_, Vec<Weak<Queue>>>,
    requested: Res<'_, AccessibilityRequested>,
    proxy: Res<'_, EventLoopProxyWrapper>,
) {
    if !queues.is_changed() {
        return;
    }
    watched.retain(|queue| queue.strong_count() > 0);
    for queue in queues.values().map(Arc::downgrade) {
        if watched.iter().any(|known| known.ptr_eq(&queue)) {
            continue;
        }
        watched.push(queue.clone());
        let (requested, proxy) = (requested.clone(), (**proxy).clone());
        let wake = move || proxy.send_event(WinitUserEvent::WakeUp).is_ok();
        // Without a thread the window still does what it is asked for, whenever it wakes.
        let _ = Builder::new().name("screen reader".to_owned()).spawn(move || watch(&queue, &requested, &wake));
    }
}

/// Wakes the window when a screen reader is started, for its tree is handed out with a frame, and whenever one asks for
/// something. `wake` says whether there still is a window.
fn watch(queue: &Weak<Queue>, requested: &AccessibilityRequested, wake: &dyn Fn() -> bool) {
    while !requested.get() {
        if queue.strong_count() == 0 {
            return;
        }
        sleep(LOOK_FOR_READER);
    }
    let mut is_open = wake();
    while is_open {
        sleep(LOOK);
        let Some(queue) = queue.upgrade() else { return };
        let asked = !queue.lock().unwrap_or_else(PoisonError::into_inner).is_empty();
        is_open = !asked || wake();
    }
}

pub(super) fn plugin(app: &mut App) {
    app.add_systems(
        PreUpdate,
        pass_on_requests.after(EguiPreUpdateSet::ProcessInput).before(EguiPreUpdateSet::BeginPass),
    );
    app.add_systems(
        PostUpdate,
        (watch_queues, ask_for_the_next_frame)
            .after(AccessibilitySystems::Update)
            // Tests have no window to wake.
            .run_if(resource_exists::<EventLoopProxyWrapper>),
    );
}

#[cfg(test)]
mod tests {
    use super::*;
    use bevy::ecs::prelude::With;
    use egui::accesskit::{self, Action, NodeId, TreeId};
    use std::sync::atomic::{AtomicUsize, Ordering};

    fn click(node: u64) -> accesskit::ActionRequest {
        accesskit::ActionRequest {
            action: Action::Click,
            target_tree: TreeId::ROOT,
            target_node: NodeId(node),
            data: None,
        }
    }

    #[test]
    fn what_is_asked_for_arrives_among_the_events_of_egui_once() {
        let mut app = App::new();
        app.add_message::<ActionRequest>().add_plugins(plugin);
        app.world_mut().spawn(EguiInput::default());
        let mut inputs = app.world_mut().query_filtered::<&EguiInput, With<EguiInput>>();
        app.world_mut().write_message(ActionRequest(click(7)));
        app.update();
        app.update();
        let input = inputs.single(app.world()).unwrap();
        let [Event::AccessKitActionRequest(arrived)] = &input.events[..] else { panic!("{:?}", input.events) };
        assert_eq!(*arrived, click(7));
    }

    #[test]
    fn the_window_is_woken_for_a_reader_and_for_what_it_asks_for_until_it_is_closed() {
        let queue: Arc<Queue> = Arc::default();
        let requested = AccessibilityRequested::default();
        let woken = Arc::new(AtomicUsize::new(0));
        let thread = std::thread::spawn({
            let (queue, requested, woken) = (Arc::downgrade(&queue), requested.clone(), Arc::clone(&woken));
            move || {
                watch(&queue, &requested, &|| {
                    woken.fetch_add(1, Ordering::SeqCst);
                    // As the window does: it takes what there is.
                    if let Some(queue) = queue.upgrade() {
                        queue.lock().unwrap().clear();
                    }
                    true
                });
            }
        });
        let await_woken = |times| {
            let from = std::time::Instant::now();
            while woken.load(Ordering::SeqCst) < times {
                assert!(from.elapsed() < Duration::from_secs(20), "not woken");
                sleep(LOOK);
            }
        };
        sleep(4 * LOOK);
        assert_eq!(woken.load(Ordering::SeqCst), 0, "woken for nothing");
        requested.set(true);
        await_woken(1);
        queue.lock().unwrap().push_back(click(7));
        await_woken(2);
        drop(queue);
        thread.join().unwrap();
        assert_eq!(woken.load(Ordering::SeqCst), 2);
    }
}
