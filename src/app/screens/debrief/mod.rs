//! The debrief: first what the trainee makes of it, then how it ended, what it was worth, how the customer ran turn by
//! turn, the better line, the twins, who called, the two ledgers, what came afterwards, one rule to take along.

mod afterwards;
mod better;
mod ending;
mod expected;
mod foot;
mod judging;
mod ledger;
mod marks;
mod people;
mod reflect;
mod remarks;
mod saved;
mod scores;
mod turn;
mod worth;

use crate::analysis::{Verdict, turning_point};
use crate::app::theme::Theme;
use crate::app::widgets::curve::{Curve, GhostCurve, curve};
use crate::app::widgets::{
    caption, card, heading, key_name, label, quiet_button, quiet_button_if, reading_column, take_key, title,
};
use crate::core::contact::Contact;
use crate::core::debrief::{Debrief, Prediction, Reflection, TurnReview};
use crate::record::{ByHand, Remark};
use crate::words::Words;
use egui::{Align, Key, Ui};
use judging::Judging;
use reflect::Reflecting;
pub use remarks::Say;
use remarks::{Remarks, Writing};
pub use saved::{Opening, Saved};
use scores::Reasons;
use std::path::PathBuf;
use std::time::Duration;

/// What the debrief asks for.
#[derive(Clone, Debug)]
pub enum DebriefAction {
    /// The same call again.
    Again,
    /// The same call on from a turn: the contact as it stood before it.
    From(Box<Contact>),
    /// What the trainee said before the scores is to be kept beside the attempt.
    Reflected(Reflection),
    /// This is to be kept of what whoever looks at it says.
    Said(Say),
    /// The debrief is to be saved: this page.
    Save(String),
    /// A page that was saved is to be opened.
    Open(PathBuf),
    /// Back to where one came from.
    Back,
}

/// The debrief of one attempt.
#[derive(Debug)]
pub struct DebriefScreen {
    contact: Contact,
    debrief: Debrief,
    judging: Judging,
    origin: Origin,
    /// What the trainee is asked before anything is shown; none once they have gone on.
    reflecting: Option<Reflecting>,
    /// What they said.
    reflection: Reflection,
    /// What became of saving, and whether it was seen.
    saved: Option<Saved>,
    /// What a trainer says of it.
    remarks: Remarks,
    /// What is being written of it.
    writing: Writing,
    /// The turn that was chosen; before one is, the one that the screen opens on.
    selected: Option<usize>,
    reasons: Reasons,
}

/// Where a debrief comes from, and so where it leads back to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Origin {
    /// A call that has just ended.
    Call,
    /// One that was played on from this turn, from 0, in practice.
    Practice(usize),
    /// The record.
    Record,
    /// The record, as a trainer looks at it.
    Class,
}

/// What a part of the screen is drawn with.
#[derive(Clone, Copy)]
struct Look<'a> {
    words: &'a Words,
    theme: &'a Theme,
    contact: &'a Contact,
    debrief: &'a Debrief,
    reflection: &'a Reflection,
    remarks: &'a Remarks,
    verdict: Option<&'a Verdict>,
    /// Whether there will be a verdict yet.
    is_working: bool,
}

impl Look<'_> {
    fn turning_point(&self) -> Option<usize> {
        turning_point(self.debrief, self.verdict)
    }

    /// What to call it: a call does not turn on a turn that merely cost most.
    fn turning_point_name(&self) -> &'static str {
        let turned = self.verdict.is_some_and(|verdict| verdict.judgement.turned());
        if turned { "debrief-turning-point" } else { "debrief-costliest" }
    }

    /// What was expected of the scores, beside what they are.
    fn predictions(&self) -> Vec<Prediction> {
        let (by_hand, scores) = (ByHand::of(&self.remarks.said), &self.debrief.scores);
        Prediction::against(&self.reflection.predicted, |kind| by_hand.effective(kind, scores.get(kind).value))
    }
}

/// How often the screen looks whether the judgement is there.
const LOOK_AGAIN: Duration = Duration::from_millis(50);

/// The widest the debrief grows, in points: wider than running text, for the scores side by side.
const WIDTH: f32 = 940.0;

impl DebriefScreen {
    /// Takes an attempt apart, once the trainee has said what they make of it. It opens on the turning point, or on the
    /// first turn.
    #[must_use]
    pub fn new(contact: Contact) -> Self {
        let this = Self::of(contact, Origin::Call, Reflection::default());
        let reflecting = (!this.debrief.turns.is_empty()).then(|| Reflecting::new(&this.debrief.scores));
        Self { reflecting, ..this }
    }

    /// The same of a call that was played on from a turn of another: there is nothing to foresee, so nothing is asked.
    #[must_use]
    pub fn practised(contact: Contact, turn: usize) -> Self {
        Self::of(contact, Origin::Practice(turn), Reflection::default())
    }

    /// The debrief of an attempt in the record, with what the trainee said of it then.
    #[must_use]
    pub fn kept(contact: Contact, reflection: Reflection) -> Self {
        Self::of(contact, Origin::Record, reflection)
    }

    /// The debrief of an attempt of somebody in the record, as their trainer looks at it. `author` is the name of whoever
    /// may say something of it; nobody may of their own.
    #[must_use]
    pub fn of_class(contact: Contact, reflection: Reflection, whose: String, author: Option<String>) -> Self {
        let remarks = Remarks { author, whose, ..Remarks::default() };
        Self { remarks, ..Self::of(contact, Origin::Class, reflection) }
    }

    /// The same with what a trainer says of it, the oldest first.
    #[must_use]
    pub fn remarked(mut self, said: Vec<Remark>) -> Self {
        self.remark(said);
        self
    }

    /// The same with what the trainer had begun to say of it, as [`Self::draft`] gave it; it opens there.
    #[must_use]
    pub fn with_draft(self, draft: &str) -> Self {
        let writing = Writing::of_draft(draft);
        let (exchange, open) = writing.place();
        let is_it = |turn: &TurnReview| Some(turn.exchange) == exchange;
        let selected = self.debrief.turns.iter().position(is_it).or(self.selected);
        Self { selected, reasons: Reasons::of(open), writing, ..self }
    }

    /// What the trainer is writing of it; empty while there are no words, and none where nothing may be written.
    #[must_use]
    pub fn draft(&self) -> Option<String> {
        self.remarks.author.is_some().then(|| self.writing.draft())
    }

    /// This is what a trainer says of it now.
    pub fn remark(&mut self, said: Vec<Remark>) {
        self.remarks.said = said;
    }

    fn of(contact: Contact, origin: Origin, reflection: Reflection) -> Self {
        let debrief = Debrief::of(&contact);
        let judging = Judging::begin(&contact);
        Self {
            contact,
            debrief,
            judging,
            origin,
            reflecting: None,
            reflection,
            saved: None,
            remarks: Remarks::default(),
            writing: Writing::default(),
            selected: None,
            reasons: Reasons::default(),
        }
    }

    /// Says what became of saving.
    pub fn say(&mut self, saved: Saved) {
        self.saved = Some(saved);
    }

    /// Says what becomes of opening what was saved.
    pub fn opens(&mut self, opening: Opening) {
        if let Some(saved) = &mut self.saved {
            saved.opens(opening);
        }
    }

    /// The call that is taken apart.
    #[must_use]
    pub const fn contact(&self) -> &Contact {
        &self.contact
    }

    /// Shows it.
    pub fn ui(&mut self, ui: &mut Ui, words: &Words, theme: &Theme) -> Option<DebriefAction> {
        if let Some(reflecting) = &mut self.reflecting {
            self.reflection = reflecting.ui(ui, words, theme)?;
            self.reflecting = None;
            ui.ctx().request_repaint();
            let said = !self.reflection.is_empty();
            return said.then(|| DebriefAction::Reflected(self.reflection.clone()));
        }
        self.taken_apart(ui, words, theme)
    }

    fn taken_apart(&mut self, ui: &mut Ui, words: &Words, theme: &Theme) -> Option<DebriefAction> {
        let is_working = self.judging.is_working();
        if is_working {
            ui.ctx().request_repaint_after(LOOK_AGAIN);
        }
        let Self { contact, debrief, judging, origin, reflection, saved, remarks, writing, selected, reasons, .. } =
            self;
        let remarks = &*remarks;
        let look = Look { words, theme, contact, debrief, reflection, remarks, verdict: judging.verdict(), is_working };
        let mut turn = selected.or(look.turning_point()).unwrap_or(0);
        let shown = turn;
        if !writing.has_arrows() {
            arrow_keys(ui, look, &mut turn);
        }
        let gap = theme.space.l;
        let (mut from_here, mut said) = (None, None);
        // Each attempt has a page of its own, which begins at its top.
        let page = format!("debrief {} {}", contact.acted_at(), contact.events().len());
        let action = reading_column(ui, theme, &page, WIDTH, |ui| {
            ui.add_space(gap);
            title(ui, theme, contact.scenario().title.get(words.language()));
            caption(ui, theme, &words.get("debrief-read-on"));
            if *origin == Origin::Class {
                caption(ui, theme, &words.with("debrief-whose", &[("name", remarks.whose.as_str().into())]));
            }
            if let Origin::Practice(turn) = *origin {
                caption(ui, theme, &words.with("debrief-practised", &[("turn", (turn + 1).to_string().into())]));
            }
            ui.add_space(theme.space.m);
            ending::ending(ui, look);
            ui.add_space(gap);
            expected::expected(ui, look);
            scores::scores(ui, look, reasons, writing, &mut said);
            ui.add_space(gap);
            if !debrief.turns.is_empty() {
                from_here = turns(ui, look, shown, &mut turn, writing, &mut said);
                ui.add_space(gap);
            }
            if let Some(verdict) = look.verdict {
                better::better(ui, look, verdict);
                better::twins(ui, look, verdict);
            }
            people::people(ui, look);
            ui.add_space(gap);
            let told = ledger::ledgers(ui, look);
            afterwards::later(ui, look, told);
            afterwards::ticket(ui, look);
            afterwards::rule(ui, look);
            let action = foot::foot(ui, look, *origin, saved.as_mut());
            ui.add_space(theme.space.s);
            caption(ui, theme, &words.get("debrief-model-note"));
            ui.add_space(gap);
            action
        });
        if turn != shown {
            *selected = Some(turn);
        }
        let action = action.or(said.map(DebriefAction::Said));
        action.or_else(|| from_here.map(|turn| DebriefAction::From(Box::new(contact.before(turn)))))
    }
}

fn arrow_keys(ui: &Ui, look: Look<'_>, turn: &mut usize) {
    let last = look.debrief.turns.len().saturating_sub(1);
    if take_key(ui, Key::ArrowRight) {
        *turn = (*turn + 1).min(last);
    }
    if take_key(ui, Key::ArrowLeft) {
        *turn = turn.saturating_sub(1);
    }
}

/// How the customer ran, and one turn taken apart; gives the turn from which the call is to be played on. `shown` is the
/// turn that stood there before.
fn turns(
    ui: &mut Ui,
    look: Look<'_>,
    shown: usize,
    selected: &mut usize,
    writing: &mut Writing,
    said: &mut Option<Say>,
) -> Option<usize> {
    let (words, theme) = (look.words, look.theme);
    card(ui, theme, |ui| {
        heading(ui, theme, &words.get("debrief-curve"));
        caption(ui, theme, &words.get("debrief-curve-about"));
        let ghost = look.verdict.and_then(|verdict| verdict.judgement.ghost.as_ref());
        let ghost = ghost.map(|ghost| GhostCurve { from: ghost.from, states: &ghost.states });
        let about = match (look.verdict, ghost) {
            (Some(_), Some(ghost)) => {
                words.with("debrief-ghost-about", &[("turn", (ghost.from + 1).to_string().into())])
            }
            (Some(_), None) => words.get("debrief-no-turning-point"),
            (None, _) if look.is_working => words.get("debrief-judging"),
            (None, _) => words.get("debrief-not-judged"),
        };
        caption(ui, theme, &about);
        ui.add_space(theme.space.s);
        let top = ui.cursor().top();
        let drawn = Curve { states: &look.debrief.states, ghost, selected: *selected, marks: &look.debrief.marks };
        if let Some(turn) = curve(ui, theme, words, &drawn) {
            *selected = turn;
        }
        marks::marks(ui, look, selected);
        if let Some(turns) = remarks::summary(look) {
            label(ui, theme.text.body(format!("✏ {turns}")).color(theme.colors.amber));
        }
        ui.add_space(theme.space.m);
        let from_here = turn_switch(ui, look, selected);
        if let Some(name) = turn::turn(ui, look, *selected) {
            // An arrow key turns pages that may be out of sight: then the new one is shown from its top.
            let (seen, place) = (ui.clip_rect(), name.rect);
            if *selected != shown && !seen.intersects(place.with_min_y(top)) {
                name.scroll_to_me(Some(Align::TOP));
            }
        }
        if let Some(turn) = look.debrief.turns.get(*selected)
            && let Some(new) = remarks::comments(ui, look, turn.exchange, writing)
        {
            *said = Some(new);
        }
        from_here
    })
    .inner
}

fn turn_switch(ui: &mut Ui, look: Look<'_>, selected: &mut usize) -> Option<usize> {
    let (words, theme, count) = (look.words, look.theme, look.debrief.turns.len());
    let mut from_here = None;
    ui.horizontal_wrapped(|ui| {
        // The arrow keys are read for the whole screen; here they are only named.
        let named = |key: Key, id: &str| format!("{} {}", key_name(key), words.get(id));
        let (has_previous, has_next) = (*selected > 0, *selected + 1 < count);
        let previous = named(Key::ArrowLeft, "debrief-turn-previous");
        if quiet_button_if(ui, theme, has_previous, None, &previous).clicked() {
            *selected -= 1;
        }
        if quiet_button_if(ui, theme, has_next, None, &named(Key::ArrowRight, "debrief-turn-next")).clicked() {
            *selected += 1;
        }
        if let Some(turning_point) = look.turning_point().filter(|turning_point| turning_point != selected)
            && quiet_button(ui, theme, Key::T, &words.get(look.turning_point_name())).clicked()
        {
            *selected = turning_point;
        }
        if let Some(next) = marks::next(look, *selected)
            && quiet_button(ui, theme, Key::M, &words.get("marks-next")).clicked()
        {
            *selected = next;
        }
        if let Some(next) = remarks::next(look, *selected)
            && quiet_button(ui, theme, Key::R, &words.get("remark-next")).clicked()
        {
            *selected = next;
        }
        if quiet_button(ui, theme, Key::P, &words.get("debrief-from-here")).clicked() {
            from_here = Some(*selected);
        }
    });
    ui.add_space(theme.space.s);
    from_here
}
