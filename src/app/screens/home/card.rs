//! One scenario as a card.

use super::strip::Strip;
use super::{HomeEntry, Standing};
use crate::app::theme::Theme;
use crate::app::widgets::paint::{announce, card_shadow, clipped, focus_ring, galley, key_cap_size, paint_key_cap};
use crate::core::diagnostic::Severity;
use crate::core::scenario::Scenario;
use crate::core::text::Language;
use crate::words::Words;
use egui::{Galley, Key, Pos2, Rect, Response, Sense, Stroke, StrokeKind, Ui, WidgetType, vec2};
use std::sync::Arc;

/// A card that is laid out and not yet placed: cards of a row are as tall as the tallest.
pub(super) struct Card {
    key: Option<Key>,
    label: String,
    about: String,
    playable: bool,
    title: Arc<Galley>,
    channel: Arc<Galley>,
    trains: Option<Arc<Galley>>,
    brief: Arc<Galley>,
    tags: Vec<Arc<Galley>>,
    facts: Arc<Galley>,
    strip: Option<Strip>,
}

/// A card that was shown.
pub(super) struct Shown {
    /// The card itself.
    pub(super) card: Response,
    /// Its way to the findings.
    pub(super) strip: Option<Response>,
}

const PAD: f32 = 20.0;
const GAP: f32 = 10.0;
const TAG_PAD: egui::Vec2 = vec2(9.0, 3.0);

impl Card {
    /// Lays out the card of an entry in a width.
    pub(super) fn new(ui: &Ui, theme: &Theme, words: &Words, entry: &HomeEntry, key: Option<Key>, width: f32) -> Self {
        let (colors, size, language) = (theme.colors, theme.text.size, words.language());
        let room = width - 2.0 * PAD;
        let title_text = entry.title(language).to_owned();
        let playable = entry.standing() != Standing::Broken;
        let (channel_text, about, facts, front) = match entry.scenario() {
            Some(scenario) => (
                words.get(&format!("channel-{}", scenario.channel.name())),
                scenario.brief.get(language).clone(),
                facts(words, entry, scenario),
                colors.ink,
            ),
            None => (String::new(), entry.problem(words).unwrap_or_default(), broken(words, entry), colors.quiet),
        };
        let cap = key.map_or(0.0, |key| key_cap_size(ui, theme, key).x + GAP);
        let channel = galley(ui, &channel_text, size.caption, colors.quiet, room);
        let title = galley(ui, &title_text, size.heading, front, room - cap - channel.size().x - GAP);
        let trains = entry.scenario().and_then(|scenario| scenario.trains.as_ref()).map(|trains| trains.get(language));
        let mut tags = entry.scenario().map_or_else(Vec::new, |scenario| words.training(scenario));
        // Tags are in the language of the author, and of no use in another.
        let own = entry.scenario().filter(|scenario| scenario.source == language);
        tags.extend(own.into_iter().flat_map(|scenario| scenario.tags.iter().cloned()));
        Self {
            key,
            playable,
            title,
            channel,
            brief: clipped(ui, &about, size.small, colors.quiet, room, 3),
            tags: tags.iter().map(|tag| galley(ui, tag, size.caption, colors.quiet, room)).collect(),
            facts: galley(ui, &facts, size.caption, if playable { colors.quiet } else { colors.rust }, room),
            strip: Strip::new(ui, theme, words, entry, width),
            about: [trains.map_or("", String::as_str), &about, &tags.join(", "), &facts].join(" ").trim().to_owned(),
            trains: trains.map(|trains| galley(ui, trains, size.body, front, room)),
            label: title_text,
        }
    }

    /// How tall it needs to be.
    pub(super) fn height(&self) -> f32 {
        let tags = self.tags.first().map_or(0.0, |tag| tag.size().y + 2.0 * TAG_PAD.y + GAP);
        2.0 * PAD
            + self.title.size().y.max(24.0)
            + GAP
            + self.trains.as_ref().map_or(0.0, |trains| trains.size().y + GAP)
            + self.brief.size().y
            + GAP
            + tags
            + self.facts.size().y
            + self.strip.as_ref().map_or(0.0, Strip::height)
    }

    /// Places the card.
    pub(super) fn show(mut self, ui: &mut Ui, theme: &Theme, rect: Rect) -> Shown {
        let mut response = ui.allocate_rect(rect, Sense::click());
        announce(ui, &mut response, WidgetType::Button, None, self.key, &self.label);
        ui.ctx().accesskit_node_builder(response.id, |node| node.set_description(self.about.as_str()));
        let strip = self.strip.take();
        let height = strip.as_ref().map_or(0.0, Strip::height);
        if ui.is_rect_visible(rect) {
            self.paint(ui, theme, rect, height, &response);
        }
        let id = response.id.with("findings");
        Shown { strip: strip.map(|strip| strip.show(ui, theme, rect, id)), card: response }
    }

    /// Paints it; its lowest `foot` points are left to the strip.
    fn paint(self, ui: &Ui, theme: &Theme, rect: Rect, foot: f32, response: &Response) {
        let colors = theme.colors;
        let lifted = response.hovered() || response.has_focus();
        let fill = match (self.playable, lifted) {
            (_, true) => colors.raised,
            (true, false) => colors.card,
            (false, false) => colors.paper,
        };
        if self.playable {
            card_shadow(ui, theme, rect, lifted);
        }
        let line = Stroke::new(1.0, if lifted { colors.accent } else { colors.line });
        ui.painter().rect(rect, theme.space.corner, fill, line, StrokeKind::Inside);
        focus_ring(ui, theme, response, theme.space.corner);
        let inner = rect.shrink(PAD);
        let mut at = inner.min;
        let row = self.title.rows.first().map_or(24.0, |row| row.height());
        if let Some(key) = self.key {
            let cap = key_cap_size(ui, theme, key);
            paint_key_cap(ui, theme, at + vec2(0.0, (row - cap.y) / 2.0), key, colors.quiet, colors.sunken);
            at.x += cap.x + GAP;
        }
        let channel_at = egui::pos2(inner.right() - self.channel.size().x, at.y + (row - self.channel.size().y) / 2.0);
        ui.painter().galley(channel_at, self.channel, colors.quiet);
        let below = self.title.size().y.max(24.0) + GAP;
        ui.painter().galley(at, self.title, colors.ink);
        at = Pos2::new(inner.left(), at.y + below);
        if let Some(trains) = self.trains {
            let height = trains.size().y;
            ui.painter().galley(at, trains, colors.ink);
            at.y += height + GAP;
        }
        ui.painter().galley(at, self.brief, colors.quiet);
        // What is counted stands at the foot, so that the feet of a row line up.
        let foot = Pos2::new(inner.left(), inner.bottom() - foot - self.facts.size().y);
        if let Some(height) = self.tags.first().map(|tag| tag.size().y + 2.0 * TAG_PAD.y) {
            paint_tags(ui, theme, self.tags, Pos2::new(inner.left(), foot.y - GAP - height), inner.right());
        }
        ui.painter().galley(foot, self.facts, colors.quiet);
    }
}

/// As many tags as fit on one line.
fn paint_tags(ui: &Ui, theme: &Theme, tags: Vec<Arc<Galley>>, from: Pos2, right: f32) {
    let mut x = from.x;
    for tag in tags {
        let size = tag.size() + 2.0 * TAG_PAD;
        if x + size.x > right {
            break;
        }
        ui.painter().rect_filled(Rect::from_min_size(Pos2::new(x, from.y), size), 10, theme.colors.sunken);
        ui.painter().galley(Pos2::new(x, from.y) + TAG_PAD, tag, theme.colors.quiet);
        x += size.x + 6.0;
    }
}

fn facts(words: &Words, entry: &HomeEntry, scenario: &Scenario) -> String {
    let languages: Vec<_> = scenario.languages.iter().copied().map(Language::own_name).collect();
    [
        words.with("home-customers", &[("count", scenario.customers.len().into())]),
        words.with("home-decisions", &[("count", entry.decisions().into())]),
        languages.join(" / "),
    ]
    .join(" · ")
}

fn broken(words: &Words, entry: &HomeEntry) -> String {
    match entry.entry().count(Severity::Error) {
        0 | 1 => words.get("home-broken"),
        count => words.with("home-broken-more", &[("count", (count - 1).into())]),
    }
}
