//! What the trainee is asked to perceive, and the key.

use super::{Condition, Emotion, SpeechAct};
use crate::core::text::Text;

/// The questions at a moment: any of the four channels of item 42.
#[derive(Clone, Debug)]
pub struct Perceive {
    /// When this set of questions is the one that is asked.
    pub when: Option<Condition>,
    /// What is the matter?
    pub problem: Option<ProblemKey>,
    /// What is shown, what is felt, how strongly?
    pub emotion: Option<EmotionKey>,
    /// What do the words do?
    pub words: Option<SpeechAct>,
    /// Whether the needs are to be ranked; the key is the customer's own order.
    pub needs: bool,
    /// What gives it away, and why it is not what one might take it for.
    pub because: Option<Box<Text>>,
}

/// The choices for the problem, and which one is right.
#[derive(Clone, Debug)]
pub struct ProblemKey {
    /// Names and words of the choices.
    pub choices: Vec<(String, Text)>,
    /// The place of the right one.
    pub is: usize,
}

/// Both layers of the feeling (item 34).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct EmotionKey {
    /// What is shown.
    pub shown: Emotion,
    /// What is felt.
    pub felt: Emotion,
    /// How strongly, 0 to [`STRONGEST`](Self::STRONGEST).
    pub intensity: u8,
}

impl EmotionKey {
    /// The strongest intensity.
    pub const STRONGEST: u8 = 4;
}
