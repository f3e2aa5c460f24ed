//! Which screen follows which: library, briefing, call, debrief, and back.

use super::screens::briefing::{BriefingAction, BriefingScreen, Line};
use super::screens::call::{CallAction, CallScreen};
use super::screens::debrief::{DebriefAction, DebriefScreen};
use super::screens::home::HomeAction;
use crate::core::contact::Contact;
use crate::core::scenario::Scenario;
use std::sync::Arc;

/// The screen that is shown. The library itself is always there, behind the others.
#[derive(Debug)]
pub(super) enum Screen {
    /// The library.
    Home,
    /// Before a call.
    Briefing(BriefingScreen),
    /// A call, and how it was begun.
    Call(Box<CallScreen>, Line),
    /// After a call.
    Debrief(Box<DebriefScreen>, Line),
}

/// What a screen asks for.
#[derive(Debug)]
pub(super) enum Action {
    /// The briefing of a scenario.
    Brief(Arc<Scenario>),
    /// The call.
    Begin(Line),
    /// The call has ended.
    End(Box<Contact>),
    /// Once more from the briefing.
    Again,
    /// The library.
    Home,
}

impl Screen {
    /// The name, for tests and logs.
    pub(super) const fn name(&self) -> &'static str {
        match self {
            Self::Home => "home",
            Self::Briefing(_) => "briefing",
            Self::Call(..) => "call",
            Self::Debrief(..) => "debrief",
        }
    }
}

impl From<HomeAction> for Action {
    fn from(action: HomeAction) -> Self {
        let HomeAction::Open(scenario) = action;
        Self::Brief(scenario)
    }
}

impl From<BriefingAction> for Action {
    fn from(action: BriefingAction) -> Self {
        match action {
            BriefingAction::Begin(line) => Self::Begin(line),
            BriefingAction::Back => Self::Home,
        }
    }
}

impl From<CallAction> for Action {
    fn from(action: CallAction) -> Self {
        match action {
            CallAction::Ended(contact) => Self::End(contact),
            CallAction::Left => Self::Home,
        }
    }
}

impl From<DebriefAction> for Action {
    fn from(action: DebriefAction) -> Self {
        match action {
            DebriefAction::Again => Self::Again,
            DebriefAction::Home => Self::Home,
        }
    }
}
