//! Which screen follows which: library, briefing, call, debrief, and back.

use super::editor::Place;
use super::practice::Written;
use super::screens::analysis::{AnalysisAction, AnalysisScreen};
use super::screens::briefing::{BriefingAction, BriefingScreen, Line};
use super::screens::call::{CallAction, CallScreen};
use super::screens::class::{ClassAction, ClassScreen};
use super::screens::debrief::{DebriefAction, DebriefScreen, Say};
use super::screens::findings::{FindingsAction, FindingsScreen};
use super::screens::history::{HistoryAction, HistoryScreen};
use super::screens::home::HomeAction;
use super::screens::pairs::{Answered, PairsAction, PairsScreen};
use super::screens::settings::{SettingsAction, SettingsScreen};
use super::screens::who::{WhoAction, WhoScreen};
use crate::core::contact::Contact;
use crate::core::debrief::{Predicted, Reflection};
use crate::core::pairs::Pair;
use crate::core::scenario::Scenario;
use crate::core::text::Language;
use crate::library::Entry;
use crate::record::{AttemptId, PairId, TraineeId};
use std::path::PathBuf;
use std::sync::Arc;

/// The screen that is shown. The library itself is always there, behind the others.
#[derive(Debug)]
pub(super) enum Screen {
    /// The library.
    Home,
    /// What was found in a scenario's files.
    Findings(Box<FindingsScreen>),
    /// What every reply of a call is worth.
    Analysis(Box<AnalysisScreen>),
    /// Before a call.
    Briefing(BriefingScreen),
    /// A call.
    Call(Box<Calling>),
    /// After a call.
    Debrief(Box<Debriefed>),
    /// Who practises.
    Who(Box<WhoScreen>),
    /// What was practised.
    History(Box<HistoryScreen>),
    /// The class.
    Class(Box<ClassScreen>),
    /// The pairs drill.
    Pairs(Box<PairsScreen>),
    /// The settings, over whatever was shown before.
    Settings(Box<OpenSettings>),
}

/// A call that is played.
#[derive(Debug)]
pub(super) struct Calling {
    pub(super) screen: CallScreen,
    /// How it was begun.
    pub(super) line: Line,
    /// The debrief that it is played on from, if it is.
    pub(super) first: Option<Box<Debriefed>>,
    /// What the record has of it, if it is an attempt.
    pub(super) written: Option<Written>,
}

/// The debrief of a call.
#[derive(Debug)]
pub(super) struct Debriefed {
    pub(super) screen: DebriefScreen,
    /// How the call was begun.
    pub(super) line: Line,
    /// The attempt in the record, if it was kept.
    pub(super) kept: Option<AttemptId>,
    /// What is gone back to.
    pub(super) behind: Behind,
}

/// What lies behind a debrief.
#[derive(Debug)]
pub(super) enum Behind {
    /// The library.
    Library,
    /// The history that it was opened from.
    History,
    /// The class that it was opened from, as it was left.
    Class(Box<ClassScreen>),
    /// The debrief that it was played on from.
    First(Box<Debriefed>),
}

/// The settings, and what they were opened from.
#[derive(Debug)]
pub(super) struct OpenSettings {
    pub(super) screen: SettingsScreen,
    /// What is gone back to; its time stands still meanwhile.
    pub(super) from: Screen,
    /// Since when, in milliseconds.
    pub(super) since: u64,
}

/// What a screen asks for.
#[derive(Debug)]
pub(super) enum Action {
    /// The briefing of a scenario.
    Brief(Arc<Scenario>),
    /// The analysis of a scenario.
    Analyse(Arc<Scenario>),
    /// The call.
    Begin(Line),
    /// The call has ended.
    End(Box<Contact>),
    /// Once more from the briefing.
    Again,
    /// On from a turn of the call that was debriefed.
    From(Box<Contact>),
    /// Back from a debrief to what lies behind it.
    Back,
    /// The trainee left a call: to the debrief that it was played on from, or to the library.
    Leave,
    /// What the trainee said of the call before the scores.
    Reflected(Reflection),
    /// This is said of an attempt, by whoever it does not belong to.
    Said(Say),
    /// The debrief as a page in a file.
    Save(String),
    /// A page that was saved is to be opened.
    OpenPage(PathBuf),
    /// On with the call that was cut off.
    GoOn,
    /// The call that was cut off is left for good.
    LeaveCutOff,
    /// What was practised.
    History,
    /// More is known of what was practised.
    RenewHistory,
    /// This is wanted of the month.
    SetGoals(Predicted),
    /// The class.
    Class,
    /// Somebody of the class, with their attempts.
    Person(TraineeId),
    /// The pairs drill.
    Pairs,
    /// An answer of the drill is to be kept.
    Answered(Answered),
    /// A card of one's own is to be kept.
    MadePair(Pair),
    /// A card of one's own is put away.
    PutPairAway(PairId),
    /// The debrief of an attempt in the record.
    Review(AttemptId),
    /// Somebody practises.
    Be(TraineeId),
    /// Somebody new practises.
    BeNew(String),
    /// Somebody practises, if that is their PIN.
    Open(TraineeId, String),
    /// Whoever practises has this PIN, or none.
    SetPin(Option<String>),
    /// This trainee is deleted, with everything of theirs.
    Delete(TraineeId),
    /// The library.
    Home,
    /// The findings of a scenario.
    Findings(Arc<Entry>),
    /// Those of another one, so many further on.
    Step(isize),
    /// The author's editor.
    Jump(Place),
    /// Back from the settings.
    CloseSettings,
    /// Another language.
    Speak(Language),
}

impl Screen {
    /// The name, for tests and logs.
    pub(super) const fn name(&self) -> &'static str {
        match self {
            Self::Home => "home",
            Self::Findings(_) => "findings",
            Self::Analysis(_) => "analysis",
            Self::Briefing(_) => "briefing",
            Self::Call(_) => "call",
            Self::Debrief(_) => "debrief",
            Self::Who(_) => "who",
            Self::History(_) => "history",
            Self::Class(_) => "class",
            Self::Pairs(_) => "pairs",
            Self::Settings(_) => "settings",
        }
    }
}

impl From<HomeAction> for Action {
    fn from(action: HomeAction) -> Self {
        match action {
            HomeAction::Open(scenario) => Self::Brief(scenario),
            HomeAction::Findings(entry) => Self::Findings(entry),
            HomeAction::GoOn => Self::GoOn,
            HomeAction::LeaveCutOff => Self::LeaveCutOff,
            HomeAction::History => Self::History,
            HomeAction::Pairs => Self::Pairs,
            HomeAction::Class => Self::Class,
        }
    }
}

impl From<FindingsAction> for Action {
    fn from(action: FindingsAction) -> Self {
        match action {
            FindingsAction::Back => Self::Home,
            FindingsAction::Jump(place) => Self::Jump(place),
            FindingsAction::Play(scenario) => Self::Brief(scenario),
            FindingsAction::Step(by) => Self::Step(by),
        }
    }
}

impl From<BriefingAction> for Action {
    fn from(action: BriefingAction) -> Self {
        match action {
            BriefingAction::Begin(line) => Self::Begin(line),
            BriefingAction::Analyse(scenario) => Self::Analyse(scenario),
            BriefingAction::Back => Self::Home,
        }
    }
}

impl From<AnalysisAction> for Action {
    fn from(action: AnalysisAction) -> Self {
        let AnalysisAction::Back(scenario) = action;
        Self::Brief(scenario)
    }
}

impl From<CallAction> for Action {
    fn from(action: CallAction) -> Self {
        match action {
            CallAction::Ended(contact) => Self::End(contact),
            CallAction::Left => Self::Leave,
        }
    }
}

impl From<DebriefAction> for Action {
    fn from(action: DebriefAction) -> Self {
        match action {
            DebriefAction::Again => Self::Again,
            DebriefAction::From(contact) => Self::From(contact),
            DebriefAction::Reflected(reflection) => Self::Reflected(reflection),
            DebriefAction::Said(say) => Self::Said(say),
            DebriefAction::Save(page) => Self::Save(page),
            DebriefAction::Open(path) => Self::OpenPage(path),
            DebriefAction::Back => Self::Back,
        }
    }
}

impl From<HistoryAction> for Action {
    fn from(action: HistoryAction) -> Self {
        match action {
            HistoryAction::Review(id) => Self::Review(id),
            HistoryAction::Take(scenario) => Self::Brief(scenario),
            HistoryAction::SetGoals(goals) => Self::SetGoals(goals),
            HistoryAction::Renew => Self::RenewHistory,
            HistoryAction::Class => Self::Class,
            HistoryAction::Back => Self::Home,
        }
    }
}

impl From<ClassAction> for Action {
    fn from(action: ClassAction) -> Self {
        match action {
            ClassAction::Person(id) => Self::Person(id),
            ClassAction::Review(id) => Self::Review(id),
            ClassAction::Back => Self::Home,
        }
    }
}

impl From<PairsAction> for Action {
    fn from(action: PairsAction) -> Self {
        match action {
            PairsAction::Answered(answered) => Self::Answered(answered),
            PairsAction::Made(pair) => Self::MadePair(pair),
            PairsAction::PutAway(id) => Self::PutPairAway(id),
            PairsAction::Back => Self::Home,
        }
    }
}

impl From<WhoAction> for Action {
    fn from(action: WhoAction) -> Self {
        match action {
            WhoAction::Be(id) => Self::Be(id),
            WhoAction::BeNew(name) => Self::BeNew(name),
            WhoAction::Open(id, pin) => Self::Open(id, pin),
            WhoAction::SetPin(pin) => Self::SetPin(pin),
            WhoAction::Delete(id) => Self::Delete(id),
            WhoAction::Back => Self::Home,
        }
    }
}

impl From<SettingsAction> for Action {
    fn from(action: SettingsAction) -> Self {
        match action {
            SettingsAction::Back => Self::CloseSettings,
            SettingsAction::Speak(language) => Self::Speak(language),
        }
    }
}
