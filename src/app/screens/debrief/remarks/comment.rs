//! Comments on turns.

use super::super::Look;
use super::Say;
use super::writing::{Draft, Drafted, Writing};
use crate::app::widgets::{caption, label, note, primary_button, quiet_button};
use crate::record::{About, Remark, when};
use egui::{Key, Ui};

/// The key that begins a comment.
const WRITE_KEY: Key = Key::C;

/// The comments on a turn, and the way to write one where one may.
pub(in crate::app::screens::debrief) fn comments(
    ui: &mut Ui,
    look: Look<'_>,
    exchange: usize,
    writing: &mut Writing,
) -> Option<Say> {
    let Look { words, theme, remarks, .. } = look;
    let mut said = None;
    let is_new = matches!(writing, Writing::Said);
    for (remark, text) in of(look, exchange) {
        ui.add_space(theme.space.s);
        let taken = note(ui, theme, theme.colors.amber_soft, |ui| {
            let when = when(remark.at, remarks.zone());
            let arguments = [("author", remark.author.as_str().into()), ("when", when.into())];
            caption(ui, theme, &format!("✏ {}", words.with("remark-comment", &arguments)));
            label(ui, theme.text.body(text));
            remarks.is_own(remark) && quiet_button(ui, theme, None, &words.get("remark-take-back")).clicked()
        });
        if is_new {
            // Whoever wrote it sees it stand there.
            taken.response.scroll_to_me(None);
            *writing = Writing::Nothing;
        }
        if taken.inner {
            said = Some(Say::TakeBack(remark.id));
        }
    }
    if remarks.author.is_some() {
        ui.add_space(theme.space.s);
        said = said.or(write(ui, look, exchange, writing));
    }
    said
}

/// The comments on a turn.
fn of(look: Look<'_>, exchange: usize) -> impl Iterator<Item = (&Remark, &str)> {
    look.remarks.said.iter().filter_map(move |remark| match &remark.about {
        About::Turn { turn, text } if usize::try_from(*turn) == Ok(exchange) => Some((remark, text.as_str())),
        _ => None,
    })
}

fn write(ui: &mut Ui, look: Look<'_>, exchange: usize, writing: &mut Writing) -> Option<Say> {
    let Look { words, theme, remarks, .. } = look;
    // What was begun at another turn stays there.
    let draft = match writing {
        Writing::Comment(at, draft) if *at == exchange => draft,
        _ => {
            if quiet_button(ui, theme, WRITE_KEY, &words.get("remark-write")).clicked() {
                *writing = Writing::Comment(exchange, Draft::default());
                ui.ctx().request_repaint();
            }
            return None;
        }
    };
    caption(ui, theme, &words.with("remark-write-about", &[("name", remarks.whose.as_str().into())]));
    let hint = words.get("remark-write-hint");
    let mut drafted = draft.ui(ui, look, &words.get("remark-write"), &hint, true);
    let is_said = !draft.words().is_empty();
    ui.horizontal_wrapped(|ui| {
        let done = |ui: &mut Ui| primary_button(ui, theme, Key::Enter, &words.get("remark-say")).clicked();
        if ui.add_enabled_ui(is_said, done).inner {
            drafted = Drafted::Done;
        }
        if quiet_button(ui, theme, Key::Escape, &words.get("remark-leave")).clicked() {
            drafted = Drafted::Left;
        }
    });
    caption(ui, theme, &words.get("remark-write-keys"));
    let said = match drafted {
        Drafted::Open => return None,
        Drafted::Left => None,
        Drafted::Done => Some(draft.words().to_owned()).filter(|text| !text.is_empty()),
    };
    if said.is_none() && drafted == Drafted::Done {
        return None;
    }
    *writing = if said.is_some() { Writing::Said } else { Writing::Nothing };
    ui.ctx().request_repaint();
    Some(Say::Remark(About::Turn { turn: u32::try_from(exchange).ok()?, text: said? }))
}

/// The turns that have a comment, in words, for the head of the page; none if none has.
pub(in crate::app::screens::debrief) fn summary(look: Look<'_>) -> Option<String> {
    let turns = commented(look);
    if turns.is_empty() {
        return None;
    }
    let words = look.words;
    let named: Vec<String> = turns.iter().map(|turn| (turn + 1).to_string()).collect();
    let turns = named.join(&words.get("list-separator"));
    Some(words.with("remark-turns", &[("count", named.len().into()), ("turns", turns.into())]))
}

/// The next turn with a comment after one, round the end; none if no other has.
pub(in crate::app::screens::debrief) fn next(look: Look<'_>, turn: usize) -> Option<usize> {
    let turns = commented(look);
    let after = turns.iter().find(|next| **next > turn);
    after.or_else(|| turns.first()).copied().filter(|next| *next != turn)
}

/// The turns of the debrief that have a comment.
fn commented(look: Look<'_>) -> Vec<usize> {
    let turns = look.debrief.turns.iter().enumerate();
    turns.filter(|(_, turn)| of(look, turn.exchange).next().is_some()).map(|(place, _)| place).collect()
}
