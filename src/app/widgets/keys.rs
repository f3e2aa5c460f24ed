//! Keys as controls: which one was pressed, what stands on it.

use egui::{Event, Id, Key, Modifiers, Ui};

/// The key of the `place`-th choice, from 0; there are nine.
#[must_use]
pub fn number_key(place: usize) -> Option<Key> {
    const KEYS: [Key; 9] =
        [Key::Num1, Key::Num2, Key::Num3, Key::Num4, Key::Num5, Key::Num6, Key::Num7, Key::Num8, Key::Num9];
    KEYS.get(place).copied()
}

/// The key of the `place`-th of many parts, from 0: the nine numbers, then letters, save those that have a meaning of
/// their own during a call.
#[must_use]
pub fn part_key(place: usize) -> Option<Key> {
    number_key(place).or_else(|| letter_key("ABCDEFGHJKLMNOP", place))
}

/// The key of the `place`-th card of the library, from 0: the nine numbers, then letters, save those that have a meaning
/// of their own there.
#[must_use]
pub fn card_key(place: usize) -> Option<Key> {
    number_key(place).or_else(|| letter_key("ABDEGIJKLMNOQRSUVWYZ", place))
}

/// The key of the place behind the nine numbers among some letters.
fn letter_key(letters: &str, place: usize) -> Option<Key> {
    let place = place.checked_sub(9)?;
    Key::from_name(letters.get(place..=place)?)
}

/// What stands on the key.
#[must_use]
pub fn key_name(key: Key) -> &'static str {
    match key {
        Key::Escape => "Esc",
        Key::Enter => "Enter",
        Key::Space => "Space",
        Key::ArrowUp => "↑",
        Key::ArrowDown => "↓",
        Key::ArrowLeft => "←",
        Key::ArrowRight => "→",
        other => other.symbol_or_name(),
    }
}

/// Whether `key` was pressed, and takes it, so that one press does one thing.
///
/// A key that is held down counts once: who keeps Enter down must not fall through three screens. While something is
/// typed, keys are letters, save those that type nothing: language, colours and settings are at hand there, too.
#[must_use]
pub fn take_key(ui: &Ui, key: Key) -> bool {
    if !ui.is_enabled() || (ui.ctx().text_edit_focused() && !is_function_key(key)) {
        return false;
    }
    ui.input_mut(|input| {
        let mut taken = false;
        input.events.retain(|event| match event {
            Event::Key { key: pressed, pressed: true, repeat, modifiers, .. }
                if *pressed == key && *modifiers == Modifiers::NONE =>
            {
                taken |= !repeat;
                false
            }
            _ => true,
        });
        taken
    })
}

fn is_function_key(key: Key) -> bool {
    (Key::F1..=Key::F35).contains(&key)
}

/// As [`take_key`], for the control `id`: Enter and Space belong to the control that has the focus, and a shortcut must
/// not press a second one.
#[must_use]
pub fn take_shortcut(ui: &Ui, key: Key, id: Id) -> bool {
    let focused = ui.memory(egui::Memory::focused);
    let belongs_elsewhere = matches!(key, Key::Enter | Key::Space) && focused.is_some_and(|focused| focused != id);
    // With the focus on this very control, egui has made a click of it already.
    let clicked_by_egui = matches!(key, Key::Enter | Key::Space) && focused == Some(id);
    !belongs_elsewhere && !clicked_by_egui && take_key(ui, key)
}
