//! What was taken for what.

use super::figures::{Bar, bar, text_in};
use super::sides::{Side, list_keys, sides};
use super::{ClassAction, Look, page, percent, share};
use crate::app::widgets::paint::clipped;
use crate::app::widgets::{Cursor, Row, caption, card, heading, key_chip, number_key, quiet, row_ground, rows};
use crate::core::score::Gain;
use crate::record::class::{Confusion, Taken};
use crate::words::gain_sign;
use egui::{Align, Key, Rect, Ui, pos2};

/// The height of a row.
const ROW: f32 = 56.0;
/// The room at the right of a row for its figures.
const FIGURES: f32 = 150.0;

/// The part.
#[derive(Debug, Default)]
pub(super) struct TakenFor {
    cursor: Cursor,
    /// The channel, by its place.
    channel: usize,
}

impl TakenFor {
    pub(super) fn ui(
        &mut self,
        ui: &mut Ui,
        look: Look<'_>,
        is_open: &mut bool,
        mut head: impl FnMut(&mut Ui) -> Option<ClassAction>,
    ) -> Option<ClassAction> {
        let Look { words, theme, known, .. } = look;
        let all = known.confusions.as_deref().unwrap_or_default();
        if all.is_empty() {
            return page(ui, theme, "class taken", |ui| {
                let action = head(ui);
                quiet(ui, theme, &words.get("class-view-taken-empty"));
                action
            });
        }
        let of: Vec<&Confusion> = all.iter().filter(|of| of.channel == Confusion::CHANNELS[self.channel]).collect();
        let mut chosen = None;
        let (channel, was_open) = (self.channel, *is_open);
        let head = |ui: &mut Ui| {
            let action = head(ui);
            if !was_open {
                chosen = channels(ui, look, channel);
            }
            action
        };
        self.cursor.keys(ui, of.len());
        let cursor = &mut self.cursor;
        let action = sides(ui, look, "class taken", is_open, head, |ui, side| {
            let place = cursor.place;
            match side {
                Side::Chosen => {
                    if let Some(of) = of.get(place) {
                        detail(ui, look, of);
                    }
                    false
                }
                Side::List(opens) => {
                    list_keys(ui, look, opens);
                    let pressed = rows(ui, of.len(), ROW, cursor, |ui, nth, rect| {
                        let selected = nth == place;
                        let row = Row { place: nth, rect, selected, key: (selected && opens).then_some(Key::Enter) };
                        list_row(ui, look, row, of.get(nth)?).then_some(nth)
                    });
                    if let Some(pressed) = pressed {
                        cursor.put(pressed);
                        ui.ctx().request_repaint();
                    }
                    pressed.is_some()
                }
            }
        });
        if let Some(chosen) = chosen {
            *self = Self { channel: chosen, cursor: Cursor::default() };
            ui.ctx().request_repaint();
        }
        action
    }
}

/// The channels of perception; gives the one that was chosen just now.
fn channels(ui: &mut Ui, look: Look<'_>, channel: usize) -> Option<usize> {
    let Look { words, theme, .. } = look;
    let mut chosen = None;
    ui.horizontal_wrapped(|ui| {
        for (place, one) in Confusion::CHANNELS.into_iter().enumerate() {
            let text = words.get(&format!("class-view-channel-{}", one.name()));
            if key_chip(ui, theme, number_key(place), channel == place, &text).clicked() {
                chosen = Some(place);
            }
        }
    });
    ui.add_space(theme.space.s);
    chosen
}

fn list_row(ui: &mut Ui, look: Look<'_>, row: Row, of: &Confusion) -> bool {
    let Look { words, theme, known, .. } = look;
    let was = known.calls.perceived(words, of, &of.key);
    let right = percent(words, share(of.right(), of.times()));
    let figures = words.with("class-view-taken-right", &[("share", right.into()), ("times", of.times().into())]);
    // What it was taken for most often, where it was not taken for what it was.
    let most = of.taken.iter().filter(|taken| taken.gain != Gain::All).max_by_key(|taken| taken.times);
    let most = most.map(|taken| words.with("class-view-taken-for", &[("what", name(look, of, taken).into())]));
    let note = most.unwrap_or_else(|| words.get("class-view-taken-never"));
    let response = row_ground(ui, theme, row, &format!("{was} · {figures} · {note}"));
    let (size, colors, rect) = (theme.text.size, theme.colors, row.rect);
    let width = rect.width() - FIGURES - 20.0;
    let was = clipped(ui, &was, size.body, colors.ink, width, 1);
    let note = clipped(ui, &note, size.small, colors.quiet, width, 1);
    let top = rect.center().y - f32::midpoint(was.size().y, note.size().y);
    let below = top + was.size().y;
    ui.painter().galley(pos2(rect.left() + 12.0, top), was, colors.ink);
    ui.painter().galley(pos2(rect.left() + 12.0, below), note, colors.quiet);
    let at = Rect::from_min_max(pos2(rect.right() - FIGURES, rect.top()), pos2(rect.right() - 8.0, rect.bottom()));
    text_in(ui, at, &figures, size.small, colors.ink, Align::Max);
    response.clicked()
}

fn detail(ui: &mut Ui, look: Look<'_>, of: &Confusion) {
    let Look { words, theme, known, .. } = look;
    card(ui, theme, |ui| {
        caption(ui, theme, &words.get(&format!("class-view-channel-{}", of.channel.name())));
        heading(ui, theme, &known.calls.perceived(words, of, &of.key));
        if let Some((call, moment)) = &of.at {
            let said = known.calls.said(words, call, moment);
            let said = said.first().map(|said| words.quoted(said)).unwrap_or_default();
            quiet(ui, theme, &format!("{} · {said}", known.calls.title(words, call)));
        } else {
            quiet(ui, theme, &words.get("class-view-taken-everywhere"));
        }
        ui.add_space(theme.space.m);
        for taken in &of.taken {
            let text = format!("{} {}", gain_sign(taken.gain), name(look, of, taken));
            let part = share(taken.times, of.times());
            let arguments = [("share", percent(words, part).into()), ("count", taken.times.into())];
            let said = words.with("class-view-taken-share", &arguments);
            let (color, note) = match taken.gain {
                Gain::All => (theme.colors.teal, None),
                Gain::Part => (theme.colors.amber, Some(words.get("class-view-near"))),
                Gain::Nothing => (theme.colors.rust, None),
            };
            bar(ui, look, Bar { text: &text, share: part, said: &said, note: note.as_deref(), color });
        }
    });
}

fn name(look: Look<'_>, of: &Confusion, taken: &Taken) -> String {
    let words = look.words;
    taken.taken.as_ref().map_or_else(|| words.get("class-open"), |name| look.known.calls.perceived(words, of, name))
}
