//! A scenario as it is written: the fields of `call.ron`.

use super::UniqueMap;
use crate::core::customer::{Level, Move, Outcome, Quantity};
use crate::core::scenario::{Channel, Emotion, Fear, Hair, Loudness, Pace, Specificity, SpeechAct, TicketFact, Tone};
use crate::core::text::Language;
use ron::value::RawValue;
use serde::{Deserialize, Deserializer, de::Error};

/// The whole file.
#[derive(Clone, Debug, Deserialize)]
#[serde(rename = "Scenario", deny_unknown_fields)]
pub struct RawScenario {
    /// Its name, unique in the library; the folder usually has the same.
    pub id: String,
    /// Its title.
    pub title: String,
    /// The language of this file; `"en"` if not said.
    #[serde(default, deserialize_with = "language")]
    pub language: Language,
    /// How the customer reaches the desk; `Voice` if not said.
    #[serde(default)]
    pub channel: Channel,
    /// What it trains.
    #[serde(default)]
    pub tags: Vec<String>,
    /// The items of the inventory it embodies.
    #[serde(default)]
    pub embodies: Vec<u8>,
    /// For whom the trainee answers.
    pub company: String,
    /// What the trainee is told before the call.
    pub brief: String,
    /// What a customer may need.
    pub needs: UniqueMap<RawNeed>,
    /// Who may call.
    pub customers: UniqueMap<RawCustomer>,
    /// What can be looked up.
    #[serde(default)]
    pub knowledge: UniqueMap<RawArticle>,
    /// The moments; the first is where it begins.
    pub moments: UniqueMap<RawMoment>,
    /// The endings; the last has no condition.
    pub endings: UniqueMap<RawEnding>,
}

/// Reads a language by its tag. As an enum it would have to be a bare word, and `zh-CN` is one only with RON's `r#`
/// before it; `"zh-CN"` is what anyone would write. Both are taken.
fn language<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Language, D::Error> {
    const TAGS: [&str; Language::COUNT] = [Language::English.tag(), Language::Chinese.tag()];
    let written = Box::<RawValue>::deserialize(deserializer)?;
    let written = written.get_ron().trim();
    let tag = written.strip_prefix("r#").unwrap_or(written).trim_matches('"');
    let found = Language::ALL.into_iter().find(|language| language.tag() == tag);
    found.ok_or_else(|| D::Error::unknown_variant(tag, &TAGS))
}

/// A need.
#[derive(Clone, Debug, Deserialize)]
#[serde(rename = "Need", deny_unknown_fields)]
pub struct RawNeed {
    /// In words, as the trainee ranks it.
    pub text: String,
    /// Seconds of the call, from the moment that opens it (or its start), after which help only makes up.
    #[serde(default)]
    pub late: Option<i32>,
}

/// A customer.
#[derive(Clone, Debug, Deserialize)]
#[serde(rename = "Customer", deny_unknown_fields)]
pub struct RawCustomer {
    /// Their name.
    pub name: String,
    /// Years.
    pub age: u8,
    /// How they wear their hair in the picture; drawn from the name if not said.
    #[serde(default)]
    pub hair: Option<Hair>,
    /// Where they come from and what happened; shown after the call.
    pub story: String,
    /// What the desk's record says before the call.
    #[serde(default)]
    pub record: Vec<String>,
    /// Contacts before this one, oldest first.
    #[serde(default)]
    pub earlier: Vec<RawEarlier>,
    /// What they expect.
    #[serde(default)]
    pub expects: UniqueMap<RawExpectation>,
    /// What they are afraid of.
    pub fears: Fear,
    /// What they need, first things first.
    pub needs: Vec<String>,
    /// Their traits.
    #[serde(default)]
    pub temper: RawTemper,
    /// Where they stand before earlier failures count.
    pub starts: RawStart,
}

/// An earlier contact.
#[derive(Clone, Debug, Deserialize)]
#[serde(rename = "Earlier", deny_unknown_fields)]
pub struct RawEarlier {
    /// When, in the words of the record.
    pub when: String,
    /// Who took it.
    pub by: String,
    /// What was noted.
    pub note: String,
    /// What was promised then.
    #[serde(default)]
    pub promised: Option<String>,
    /// Whether it came to nothing.
    #[serde(default)]
    pub failed: bool,
}

/// An expectation.
#[derive(Clone, Debug, Deserialize)]
#[serde(rename = "Expectation", deny_unknown_fields)]
pub struct RawExpectation {
    /// In words.
    pub text: String,
    /// The condition under which it was met.
    pub met: String,
}

/// Traits.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(rename = "Temper", deny_unknown_fields, default)]
pub struct RawTemper {
    /// How fast face is felt to be at stake.
    pub face_sensitivity: Level,
    /// How much being heard is needed.
    pub needs_empathy: Level,
    /// How well acted feeling is seen through.
    pub scepticism: Level,
    /// Seconds of silence on the line that pass as thinking; 20 if not said.
    pub patience: Option<i32>,
    /// How far the matter can be mended, 0 to 100; 100 if not said.
    pub fixable: Option<i32>,
    /// Warm moves that are welcome before warmth becomes acting; 6 if not said.
    pub warmth_budget: Option<u8>,
}

/// A starting state, in points.
#[derive(Clone, Debug, Deserialize)]
#[serde(rename = "Start", deny_unknown_fields)]
pub struct RawStart {
    /// Arousal and anger.
    pub heat: i16,
    /// Trust.
    pub trust: i16,
    /// Face at stake.
    #[serde(default)]
    pub face: i16,
    /// Feeling heard.
    #[serde(default)]
    pub heard: i16,
    /// Uncertainty.
    #[serde(default)]
    pub worry: i16,
}

/// An article.
#[derive(Clone, Debug, Deserialize)]
#[serde(rename = "Article", deny_unknown_fields)]
pub struct RawArticle {
    /// Its heading.
    pub title: String,
    /// What it says.
    pub text: String,
}

/// A moment.
#[derive(Clone, Debug, Deserialize)]
#[serde(rename = "Moment", deny_unknown_fields)]
pub struct RawMoment {
    /// What the customer says, in order.
    #[serde(default)]
    pub says: UniqueMap<RawLine>,
    /// Needs that open here.
    #[serde(default)]
    pub opens: Vec<String>,
    /// Whether the customer is in a mistake that the agent knows of.
    #[serde(default)]
    pub mistaken: bool,
    /// Questions of perception; of several, the first whose condition holds is asked.
    #[serde(default)]
    pub perceive: Vec<RawPerceive>,
    /// What can be answered.
    #[serde(default)]
    pub replies: UniqueMap<RawReply>,
    /// Where it goes on, if there is nothing to answer.
    #[serde(default)]
    pub goes: Option<String>,
}

/// A line of the customer.
#[derive(Clone, Debug, Deserialize)]
#[serde(rename = "Line", deny_unknown_fields)]
pub struct RawLine {
    /// The words; `[cue]`, `|` a short pause, `||` a long one.
    pub text: String,
    /// A condition, or `"otherwise"`: when the line before it was not said.
    #[serde(default)]
    pub when: Option<String>,
    /// How fast.
    #[serde(default)]
    pub pace: Pace,
    /// In which tone.
    #[serde(default)]
    pub tone: Tone,
    /// How loud.
    #[serde(default)]
    pub loudness: Loudness,
    /// What the customer thinks and does not say.
    #[serde(default)]
    pub thinks: Option<String>,
    /// Seconds on the clock of the call, if more than the words take.
    #[serde(default)]
    pub lasts: Option<i32>,
}

/// Questions of perception.
#[derive(Clone, Debug, Deserialize)]
#[serde(rename = "Perceive", deny_unknown_fields)]
pub struct RawPerceive {
    /// When these are the ones asked.
    #[serde(default)]
    pub when: Option<String>,
    /// What is the matter?
    #[serde(default)]
    pub problem: Option<RawProblem>,
    /// What is shown, what is felt?
    #[serde(default)]
    pub emotion: Option<RawEmotion>,
    /// What do the words do?
    #[serde(default)]
    pub words: Option<SpeechAct>,
    /// Whether the needs are to be ranked.
    #[serde(default)]
    pub needs: bool,
}

/// The question for the problem.
#[derive(Clone, Debug, Deserialize)]
#[serde(rename = "Problem", deny_unknown_fields)]
pub struct RawProblem {
    /// The choices.
    pub choices: UniqueMap<String>,
    /// The right one.
    pub is: String,
}

/// The key for the feeling.
#[derive(Clone, Copy, Debug, Deserialize)]
#[serde(rename = "Emotion", deny_unknown_fields)]
pub struct RawEmotion {
    /// What is shown.
    pub shown: Emotion,
    /// What is felt.
    pub felt: Emotion,
    /// How strongly, 0 to 4.
    pub intensity: u8,
}

/// An act, as it is written.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(rename = "Act")]
pub enum RawAct {
    /// Something is said.
    #[default]
    Say,
    /// Nothing is said; the customer goes on.
    Listen,
    /// Something is said into the customer's words.
    Interject,
    /// This article is opened.
    LookUp(String),
    /// The customer is put on hold.
    Hold,
    /// The customer is transferred.
    Transfer,
    /// A line of the ticket.
    Ticket,
}

/// A reply or an act.
#[derive(Clone, Debug, Deserialize)]
#[serde(rename = "Reply", deny_unknown_fields)]
pub struct RawReply {
    /// What is said or written.
    #[serde(default)]
    pub text: Option<String>,
    /// What it is, as an act; `Say` if not said.
    #[serde(default)]
    pub act: RawAct,
    /// When it can be chosen at all.
    #[serde(default)]
    pub when: Option<String>,
    /// What kind of move it is: each kind with its grade, 1 or 2.
    #[serde(default)]
    pub moves: UniqueMap<u8, Move>,
    /// The need it answers.
    #[serde(default)]
    pub need: Option<String>,
    /// How concrete it is.
    #[serde(default)]
    pub specific: Specificity,
    /// When it is in time, in seconds of the call.
    #[serde(default)]
    pub window: Option<RawWindow>,
    /// Seconds on the clock of the call; by the act, if not said.
    #[serde(default)]
    pub takes: Option<i32>,
    /// Outright effects in points.
    #[serde(default)]
    pub effects: UniqueMap<i16, RawQuantity>,
    /// What a ticket line keeps.
    #[serde(default)]
    pub keeps: Vec<TicketFact>,
    /// Where it leads if something holds.
    #[serde(default)]
    pub branches: Vec<RawBranch>,
    /// The moment it leads to, or `"end"`.
    #[serde(default)]
    pub goes: Option<String>,
    /// The ending it leads to, pinned.
    #[serde(default)]
    pub ends: Option<String>,
    /// What the debrief says of it.
    #[serde(default)]
    pub because: Option<String>,
}

/// A window.
#[derive(Clone, Copy, Debug, Deserialize)]
#[serde(rename = "Window", deny_unknown_fields)]
pub struct RawWindow {
    /// From.
    #[serde(default)]
    pub opens: i32,
    /// To.
    pub closes: i32,
}

/// A branch.
#[derive(Clone, Debug, Deserialize)]
#[serde(rename = "Branch", deny_unknown_fields)]
pub struct RawBranch {
    /// What must hold.
    pub when: String,
    /// The moment it leads to then, or `"end"`.
    #[serde(default)]
    pub goes: Option<String>,
    /// The ending it leads to then.
    #[serde(default)]
    pub ends: Option<String>,
}

/// The name of a quantity, as the key of an outright effect.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Deserialize)]
#[serde(rename = "Quantity", rename_all = "lowercase")]
#[expect(missing_docs, reason = "the names are those of `Quantity`, which documents them")]
pub enum RawQuantity {
    Heat,
    Trust,
    Face,
    Heard,
    Worry,
    Progress,
    Effort,
}

impl From<RawQuantity> for Quantity {
    fn from(raw: RawQuantity) -> Self {
        match raw {
            RawQuantity::Heat => Self::Heat,
            RawQuantity::Trust => Self::Trust,
            RawQuantity::Face => Self::Face,
            RawQuantity::Heard => Self::Heard,
            RawQuantity::Worry => Self::Worry,
            RawQuantity::Progress => Self::Progress,
            RawQuantity::Effort => Self::Effort,
        }
    }
}

/// An ending.
#[derive(Clone, Debug, Deserialize)]
#[serde(rename = "Ending", deny_unknown_fields)]
pub struct RawEnding {
    /// Its heading in the debrief.
    pub title: String,
    /// When it is the one; none for the last.
    #[serde(default)]
    pub when: Option<String>,
    /// The outcome, where the author overrules the model.
    #[serde(default)]
    pub outcome: Option<Outcome>,
    /// The customer's last words.
    #[serde(default)]
    pub says: UniqueMap<RawLine>,
    /// What happens a week later.
    pub later: String,
}
