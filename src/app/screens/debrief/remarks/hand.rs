//! Scores that are set by hand.

use super::super::Look;
use super::Say;
use super::writing::{Draft, Drafted, Writing};
use crate::app::widgets::{Scale, caption, heading, key_cap, label, note, primary_button, quiet_button, scale};
use crate::core::score::{Score, ScoreKind};
use crate::record::{About, ByHand, Remark, when};
use egui::{Key, Ui};

/// The key that begins to set a score.
const SET_KEY: Key = Key::H;
/// The key that leads into the reason.
const REASON_KEY: Key = Key::W;

/// What counts of a score: the trainer's word, and else the model's.
pub(in crate::app::screens::debrief) fn effective(look: Look<'_>, score: &Score) -> Option<u8> {
    ByHand::of(&look.remarks.said).effective(score.kind, score.value)
}

/// The remark that set a score.
fn of(look: Look<'_>, wanted: ScoreKind) -> Option<(&Remark, u8, &str)> {
    look.remarks.said.iter().rev().find_map(|remark| match &remark.about {
        About::Score { kind, score, reason } if *kind == wanted => Some((remark, *score, reason.as_str())),
        _ => None,
    })
}

/// Beside a score that was set by hand: both numbers, who set it, and why.
pub(in crate::app::screens::debrief) fn by_hand(ui: &mut Ui, look: Look<'_>, score: &Score) {
    let Look { words, theme, remarks, .. } = look;
    let Some((remark, value, reason)) = of(look, score.kind) else { return };
    let model = score.value.map_or_else(|| words.get("remark-untested"), |value| value.to_string());
    let both = words.with("remark-by-hand", &[("score", value.to_string().into()), ("model", model.into())]);
    label(ui, theme.text.body(format!("✏ {both}")).color(theme.colors.amber));
    let arguments = [
        ("author", remark.author.as_str().into()),
        ("when", when(remark.at, remarks.zone()).into()),
        ("reason", reason.into()),
    ];
    label(ui, theme.text.quiet(words.with("remark-because", &arguments)).color(theme.colors.ink));
}

/// The way to set a score by hand, where one may.
pub(in crate::app::screens::debrief) fn set_by_hand(
    ui: &mut Ui,
    look: Look<'_>,
    score: &Score,
    writing: &mut Writing,
) -> Option<Say> {
    let Look { words, theme, remarks, .. } = look;
    remarks.author.as_ref()?;
    ui.add_space(theme.space.s);
    let mut said = None;
    if !matches!(writing, Writing::Score(kind, ..) if *kind == score.kind) {
        ui.horizontal_wrapped(|ui| {
            if quiet_button(ui, theme, SET_KEY, &words.get("remark-set")).clicked() {
                *writing = Writing::Score(score.kind, effective(look, score), Draft::default());
                ui.ctx().request_repaint();
            }
            let own = of(look, score.kind).filter(|(remark, ..)| remarks.is_own(remark));
            if let Some((remark, ..)) = own
                && quiet_button(ui, theme, None, &words.get("remark-take-back")).clicked()
            {
                said = Some(Say::TakeBack(remark.id));
            }
        });
        return said;
    }
    note(ui, theme, theme.colors.sunken, |ui| form(ui, look, writing)).inner
}

fn form(ui: &mut Ui, look: Look<'_>, writing: &mut Writing) -> Option<Say> {
    let Look { words, theme, remarks, .. } = look;
    let Writing::Score(kind, value, draft) = writing else { return None };
    let name = words.get(&format!("score-{}", kind.name()));
    heading(ui, theme, &words.get("remark-set"));
    caption(ui, theme, &words.with("remark-set-about", &[("name", remarks.whose.as_str().into())]));
    let spoken = words.with("remark-set-scale", &[("score", name.clone().into())]);
    let open = words.get("remark-set-open");
    scale(ui, theme, &Scale { name: &name, spoken: &spoken, open: &open, key: None, selected: true }, value);
    ui.add_space(theme.space.s);
    let reason = words.get("remark-reason");
    ui.horizontal(|ui| {
        key_cap(ui, theme, REASON_KEY);
        caption(ui, theme, &reason);
    });
    draft.lead_in(ui, REASON_KEY);
    let mut drafted = draft.ui(ui, look, &reason, &words.get("remark-reason-hint"), false);
    let is_ready = value.is_some() && !draft.words().is_empty();
    ui.horizontal_wrapped(|ui| {
        let done = |ui: &mut Ui| primary_button(ui, theme, Key::Enter, &words.get("remark-set-done")).clicked();
        if ui.add_enabled_ui(is_ready, done).inner {
            drafted = Drafted::Done;
        }
        if quiet_button(ui, theme, Key::Escape, &words.get("remark-leave")).clicked() {
            drafted = Drafted::Left;
        }
    });
    caption(ui, theme, &words.get("remark-write-keys"));
    let about = match drafted {
        Drafted::Left => None,
        Drafted::Done if is_ready => {
            (*value).map(|score| About::Score { kind: *kind, score, reason: draft.words().to_owned() })
        }
        Drafted::Open | Drafted::Done => return None,
    };
    *writing = Writing::Nothing;
    ui.ctx().request_repaint();
    about.map(Say::Remark)
}
