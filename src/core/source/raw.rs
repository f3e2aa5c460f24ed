//! A scenario as it is written: the fields of `call.ron`.

use super::UniqueMap;
use super::decode::record;
use crate::core::customer::{Level, Move, Outcome, Quantity};
use crate::core::scenario::{
    Channel, Difficulty, Emotion, Fear, Hair, Loudness, Pace, Specificity, SpeechAct, TicketFact, Tone,
};
use crate::core::score::ScoreKind;
use crate::core::text::Language;

record! {
    /// The whole file.
    pub struct RawScenario("Scenario") {
        /// Its name, unique in the library; the folder usually has the same.
        id: String [Id],
        /// Its title.
        title: String,
        /// The language of this file; `"en"` if not said.
        language: Language = Language::default(),
        /// How the customer reaches the desk; `Voice` if not said.
        channel: Channel = Channel::default(),
        /// What it trains, in one sentence.
        trains: Option<String> = None,
        /// The score that it trains most.
        skill: Option<ScoreKind> = None,
        /// For whom it is.
        difficulty: Option<Difficulty> = None,
        /// Labels of the author's own.
        tags: Vec<String> = Vec::default(),
        /// The items of the inventory it embodies.
        embodies: Vec<u8> = Vec::default(),
        /// For whom the trainee answers.
        company: String,
        /// What the trainee is told before the call.
        brief: String,
        /// What may be hard to hear, told before the call.
        warns: Option<String> = None,
        /// What a customer may need.
        needs: UniqueMap<RawNeed>,
        /// Who may call.
        customers: UniqueMap<RawCustomer>,
        /// What can be looked up.
        knowledge: UniqueMap<RawArticle> = UniqueMap::default(),
        /// The moments; the first is where it begins.
        moments: UniqueMap<RawMoment>,
        /// The endings; the last has no condition.
        endings: UniqueMap<RawEnding>,
    }
}

record! {
    /// A need.
    pub struct RawNeed("Need") {
        /// In words, as the trainee ranks it.
        text: String,
        /// Seconds of the call, from the moment that opens it (or its start), after which help only makes up.
        late: Option<i32> = None,
    }
}

record! {
    /// A customer.
    pub struct RawCustomer("Customer") {
        /// Their name.
        name: String,
        /// Years.
        age: u8,
        /// How they wear their hair in the picture; drawn from the name if not said.
        hair: Option<Hair> = None,
        /// Where they come from and what happened; shown after the call.
        story: String,
        /// What the desk's record says before the call.
        record: Vec<String> = Vec::default(),
        /// Contacts before this one, oldest first.
        earlier: Vec<RawEarlier> = Vec::default(),
        /// What they expect.
        expects: UniqueMap<RawExpectation> = UniqueMap::default(),
        /// What they are afraid of.
        fears: Fear,
        /// What they need, first things first.
        needs: Vec<String> [Need],
        /// Their traits.
        temper: RawTemper = RawTemper::default(),
        /// Where they stand before earlier failures count.
        starts: RawStart,
    }
}

record! {
    /// An earlier contact.
    pub struct RawEarlier("Earlier") {
        /// When, in the words of the record.
        when: String,
        /// Who took it.
        by: String,
        /// What was noted.
        note: String,
        /// What was promised then.
        promised: Option<String> = None,
        /// Whether it came to nothing.
        failed: bool = bool::default(),
    }
}

record! {
    /// An expectation.
    pub struct RawExpectation("Expectation") {
        /// In words.
        text: String,
        /// The condition under which it was met.
        met: String [Condition],
    }
}

record! {
    /// Traits.
    #[derive(Default)]
    pub struct RawTemper("Temper") {
        /// How fast face is felt to be at stake.
        face_sensitivity: Level = Level::default(),
        /// How much being heard is needed.
        needs_empathy: Level = Level::default(),
        /// How well acted feeling is seen through.
        scepticism: Level = Level::default(),
        /// Seconds of silence on the line that pass as thinking; 20 if not said.
        patience: Option<i32> = None,
        /// How far the matter can be mended, 0 to 100; 100 if not said.
        fixable: Option<i32> = None,
        /// Warm moves that are welcome before warmth becomes acting; 6 if not said.
        warmth_budget: Option<u8> = None,
    }
}

record! {
    /// A starting state, in points.
    pub struct RawStart("Start") {
        /// Arousal and anger.
        heat: i16,
        /// Trust.
        trust: i16,
        /// Face at stake.
        face: i16 = i16::default(),
        /// Feeling heard.
        heard: i16 = i16::default(),
        /// Uncertainty.
        worry: i16 = i16::default(),
    }
}

record! {
    /// An article.
    pub struct RawArticle("Article") {
        /// Its heading.
        title: String,
        /// What it says.
        text: String,
    }
}

record! {
    /// A moment.
    pub struct RawMoment("Moment") {
        /// What the customer says, in order.
        says: UniqueMap<RawLine> = UniqueMap::default(),
        /// Needs that open here.
        opens: Vec<String> [Need] = Vec::default(),
        /// Whether the customer is in a mistake that the agent knows of.
        mistaken: bool = bool::default(),
        /// Questions of perception; of several, the first whose condition holds is asked.
        perceive: Vec<RawPerceive> = Vec::default(),
        /// What can be answered.
        replies: UniqueMap<RawReply> = UniqueMap::default(),
        /// Where it goes on, if there is nothing to answer.
        goes: Option<String> [Moment] = None,
    }
}

record! {
    /// A line of the customer.
    pub struct RawLine("Line") {
        /// The words; `[cue]`, `|` a short pause, `||` a long one.
        text: String [Spoken],
        /// A condition, or `"otherwise"`: when the line before it was not said.
        when: Option<String> [Condition] = None,
        /// How fast.
        pace: Pace = Pace::default(),
        /// In which tone.
        tone: Tone = Tone::default(),
        /// How loud.
        loudness: Loudness = Loudness::default(),
        /// What the customer thinks and does not say.
        thinks: Option<String> = None,
        /// Seconds on the clock of the call, if more than the words take.
        lasts: Option<i32> = None,
    }
}

record! {
    /// Questions of perception.
    pub struct RawPerceive("Perceive") {
        /// When these are the ones asked.
        when: Option<String> [Condition] = None,
        /// What is the matter?
        problem: Option<RawProblem> = None,
        /// What is shown, what is felt?
        emotion: Option<RawEmotion> = None,
        /// What do the words do?
        words: Option<SpeechAct> = None,
        /// Whether the needs are to be ranked.
        needs: bool = bool::default(),
        /// What gives it away.
        because: Option<String> = None,
    }
}

record! {
    /// The question for the problem.
    pub struct RawProblem("Problem") {
        /// The choices.
        choices: UniqueMap<String>,
        /// The right one.
        is: String [Choice],
    }
}

record! {
    /// The key for the feeling.
    #[derive(Copy)]
    pub struct RawEmotion("Emotion") {
        /// What is shown.
        shown: Emotion,
        /// What is felt.
        felt: Emotion,
        /// How strongly, 0 to 4.
        intensity: u8,
    }
}

/// An act, as it is written.
#[derive(Clone, Debug, Default)]
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

record! {
    /// A reply or an act.
    pub struct RawReply("Reply") {
        /// What is said or written.
        text: Option<String> = None,
        /// What it is, as an act; `Say` if not said.
        act: RawAct = RawAct::default(),
        /// When it can be chosen at all.
        when: Option<String> [Condition] = None,
        /// What kind of move it is: each kind with its grade, 1 or 2.
        moves: UniqueMap<u8, Move> = UniqueMap::default(),
        /// The need it answers.
        need: Option<String> [Need] = None,
        /// How concrete it is.
        specific: Specificity = Specificity::default(),
        /// When it is in time, in seconds of the call.
        window: Option<RawWindow> = None,
        /// Seconds on the clock of the call; by the act, if not said.
        takes: Option<i32> = None,
        /// Outright effects in points.
        effects: UniqueMap<i16, RawQuantity> = UniqueMap::default(),
        /// What a ticket line keeps.
        keeps: Vec<TicketFact> = Vec::default(),
        /// Where it leads if something holds.
        branches: Vec<RawBranch> = Vec::default(),
        /// The moment it leads to, or `"end"`.
        goes: Option<String> [Moment] = None,
        /// The ending it leads to, pinned.
        ends: Option<String> [Ending] = None,
        /// What the debrief says of it.
        because: Option<String> = None,
        /// What it says of it instead where one of these customers calls.
        because_for: UniqueMap<String> = UniqueMap::default(),
    }
}

record! {
    /// A window.
    #[derive(Copy)]
    pub struct RawWindow("Window") {
        /// From.
        opens: i32 = i32::default(),
        /// To.
        closes: i32,
    }
}

record! {
    /// A branch.
    pub struct RawBranch("Branch") {
        /// What must hold.
        when: String [Condition],
        /// The moment it leads to then, or `"end"`.
        goes: Option<String> [Moment] = None,
        /// The ending it leads to then.
        ends: Option<String> [Ending] = None,
    }
}

/// The name of a quantity, as the key of an outright effect.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
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

record! {
    /// An ending.
    pub struct RawEnding("Ending") {
        /// Its heading in the debrief.
        title: String,
        /// When it is the one; none for the last.
        when: Option<String> [Condition] = None,
        /// The outcome, where the author overrules the model.
        outcome: Option<Outcome> = None,
        /// The customer's last words.
        says: UniqueMap<RawLine> = UniqueMap::default(),
        /// What happens a week later.
        later: String,
        /// What the customer writes or says some days later.
        note: Option<String> = None,
    }
}
