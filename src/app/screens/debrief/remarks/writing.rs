//! What is being written.

use super::super::Look;
use crate::app::widgets::take_key;
use crate::core::score::ScoreKind;
use crate::record::Remark;
use egui::{Event, Id, Key, KeyboardShortcut, Modifiers, TextEdit, Ui};
use serde::{Deserialize, Serialize};

/// What is being written, if anything is: one thing at a time.
#[derive(Debug, Default)]
pub(in crate::app::screens::debrief) enum Writing {
    /// Nothing.
    #[default]
    Nothing,
    /// Nothing, and a comment was written just now.
    Said,
    /// A comment on a turn, from 0.
    Comment(usize, Draft),
    /// A score by hand: which, what it is to be, and why.
    Score(ScoreKind, Option<u8>, Draft),
}

/// What is being written, as it outlives the program.
#[derive(Serialize, Deserialize)]
enum Kept {
    Comment { turn: usize, text: String },
    Score { kind: ScoreKind, score: Option<u8>, reason: String },
}

impl Writing {
    /// What was begun before. What is not understood was written by another version, and is begun anew.
    pub(in crate::app::screens::debrief) fn of_draft(draft: &str) -> Self {
        match serde_json::from_str(draft) {
            Ok(Kept::Comment { turn, text }) => Self::Comment(turn, Draft { text, ..Draft::default() }),
            Ok(Kept::Score { kind, score, reason }) => {
                Self::Score(kind, score, Draft { text: reason, ..Draft::default() })
            }
            Err(_) => Self::Nothing,
        }
    }

    /// How far it has come, for [`Self::of_draft`]; empty while there are no words.
    pub(in crate::app::screens::debrief) fn draft(&self) -> String {
        let kept = match self {
            Self::Comment(turn, draft) if !draft.words().is_empty() => {
                Kept::Comment { turn: *turn, text: draft.text.clone() }
            }
            Self::Score(kind, score, draft) if !draft.words().is_empty() => {
                Kept::Score { kind: *kind, score: *score, reason: draft.text.clone() }
            }
            _ => return String::new(),
        };
        serde_json::to_string(&kept).unwrap_or_default()
    }

    /// Where it stands: the turn, or the score.
    pub(in crate::app::screens::debrief) const fn place(&self) -> (Option<usize>, Option<ScoreKind>) {
        match self {
            Self::Comment(turn, _) => (Some(*turn), None),
            Self::Score(kind, ..) => (None, Some(*kind)),
            Self::Nothing | Self::Said => (None, None),
        }
    }

    /// Whether the arrow keys belong to what is written.
    pub(in crate::app::screens::debrief) const fn has_arrows(&self) -> bool {
        matches!(self, Self::Score(..))
    }
}

/// A text that is being written.
#[derive(Debug, Default)]
pub(in crate::app::screens::debrief) struct Draft {
    text: String,
    /// Whether the field has had the focus: it has it from the beginning, and may then lose it.
    focused: bool,
    /// Whether it is to have the focus now.
    wanted: bool,
}

/// What became of a draft in a frame.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Drafted {
    /// It goes on.
    Open,
    /// It is done.
    Done,
    /// It is left.
    Left,
}

impl Draft {
    /// What is written, without spaces around it.
    pub(super) fn words(&self) -> &str {
        self.text.trim()
    }

    /// Takes the key that leads into the field.
    pub(super) fn lead_in(&mut self, ui: &Ui, key: Key) {
        self.wanted |= take_key(ui, key);
    }

    /// Shows the field; it is left with Esc and done with Enter.
    pub(super) fn ui(&mut self, ui: &mut Ui, look: Look<'_>, name: &str, hint: &str, at_once: bool) -> Drafted {
        let field = TextEdit::multiline(&mut self.text)
            .id(Id::new(("debrief-draft", name)))
            .desired_rows(3)
            .desired_width(ui.available_width().min(look.theme.space.measure))
            .char_limit(Remark::LONGEST)
            .font(egui::TextStyle::Body)
            .margin(egui::Margin::same(12))
            .hint_text(hint)
            // Enter is done; a line may be broken with Shift.
            .return_key(KeyboardShortcut::new(Modifiers::SHIFT, Key::Enter));
        let response = ui.add(field);
        response.widget_info(|| {
            let mut info = egui::WidgetInfo::labeled(egui::WidgetType::TextEdit, true, name);
            info.current_text_value = Some(self.text.clone());
            info
        });
        let is_new = !std::mem::replace(&mut self.focused, true);
        if std::mem::take(&mut self.wanted) || (is_new && at_once) {
            response.request_focus();
        }
        if response.gained_focus() {
            response.scroll_to_me(None);
        }
        if response.has_focus() && ui.input_mut(|input| input.consume_key(Modifiers::NONE, Key::Enter)) {
            return Drafted::Done;
        }
        let pressed = |event: &Event| matches!(event, Event::Key { key: Key::Escape, pressed: true, .. });
        if response.lost_focus() && ui.input(|input| input.events.iter().any(pressed)) {
            // It leaves the line, and not the page.
            ui.input_mut(|input| input.events.retain(|event| !pressed(event)));
            return Drafted::Left;
        }
        Drafted::Open
    }
}
