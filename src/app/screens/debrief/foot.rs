//! The foot of the debrief: what can be done now.

use super::{DebriefAction, Look, Origin, Saved};
use crate::app::widgets::{primary_button, quiet_button, quiet_button_if};
use crate::report;
use egui::{Key, Ui};

/// What can be done now, and what became of it.
pub(super) fn foot(ui: &mut Ui, look: Look<'_>, origin: Origin, saved: Option<&mut Saved>) -> Option<DebriefAction> {
    let (words, theme) = (look.words, look.theme);
    let mut action = None;
    ui.horizontal_wrapped(|ui| {
        // A trainer goes back to the class, and takes the call only if they mean to.
        let is_trainer = origin == Origin::Class;
        if is_trainer && primary_button(ui, theme, Key::Escape, &words.get("class-view-back")).clicked() {
            action = Some(DebriefAction::Back);
        }
        let again = words.get("debrief-again");
        let again = if is_trainer {
            quiet_button(ui, theme, None, &again)
        } else {
            primary_button(ui, theme, Key::Enter, &again)
        };
        if again.clicked() {
            action = Some(DebriefAction::Again);
        }
        let back = match origin {
            Origin::Call => "debrief-home",
            Origin::Practice(_) => "debrief-first",
            Origin::Record => "debrief-history",
            Origin::Class => "class-view-back",
        };
        if !is_trainer && quiet_button(ui, theme, Key::Escape, &words.get(back)).clicked() {
            action = Some(DebriefAction::Back);
        }
        // A page without its judgement would be half of one.
        if quiet_button_if(ui, theme, !look.is_working, Key::S, &words.get("debrief-save")).clicked() {
            let Look { contact, debrief, reflection, verdict, remarks, .. } = look;
            action =
                Some(DebriefAction::Save(report::page(words, contact, debrief, reflection, verdict, &remarks.said)));
        }
    });
    action.or(saved.and_then(|saved| saved.ui(ui, words, theme)))
}
