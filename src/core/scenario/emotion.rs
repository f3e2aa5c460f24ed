//! What a customer feels, in nine words.

use serde::{Deserialize, Serialize};

/// A feeling, shown or felt. Nine, so that each has a key; the set follows the telecom labels of evidence B13, with the
/// two layers of the essays (item 34) in mind.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Emotion {
    /// At ease.
    Calm,
    /// Thankful.
    Gratitude,
    /// Anxious about what will come.
    Worry,
    /// Wants it to go faster.
    Impatience,
    /// Angry.
    Anger,
    /// Wronged, not respected (委屈).
    Hurt,
    /// Ashamed, losing face.
    Embarrassment,
    /// Let down.
    Disappointment,
    /// Does not know what else to do.
    Helplessness,
}

impl Emotion {
    /// Every one, in the order in which screens list them.
    pub const ALL: [Self; 9] = [
        Self::Calm,
        Self::Gratitude,
        Self::Worry,
        Self::Impatience,
        Self::Anger,
        Self::Hurt,
        Self::Embarrassment,
        Self::Disappointment,
        Self::Helplessness,
    ];

    /// The name on the command line, and the end of the message id.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Calm => "calm",
            Self::Gratitude => "gratitude",
            Self::Worry => "worry",
            Self::Impatience => "impatience",
            Self::Anger => "anger",
            Self::Hurt => "hurt",
            Self::Embarrassment => "embarrassment",
            Self::Disappointment => "disappointment",
            Self::Helplessness => "helplessness",
        }
    }

    /// How near two feelings are, in per cent: 100 for the same, 50 for neighbours that a good listener may confuse,
    /// 0 otherwise.
    #[must_use]
    pub fn similarity(self, other: Self) -> i32 {
        const NEIGHBOURS: [(Emotion, Emotion); 9] = [
            (Emotion::Calm, Emotion::Gratitude),
            (Emotion::Worry, Emotion::Helplessness),
            (Emotion::Worry, Emotion::Impatience),
            (Emotion::Impatience, Emotion::Anger),
            (Emotion::Anger, Emotion::Hurt),
            (Emotion::Hurt, Emotion::Embarrassment),
            (Emotion::Hurt, Emotion::Disappointment),
            (Emotion::Disappointment, Emotion::Anger),
            (Emotion::Disappointment, Emotion::Helplessness),
        ];
        if self == other {
            100
        } else if NEIGHBOURS.contains(&(self, other)) || NEIGHBOURS.contains(&(other, self)) {
            50
        } else {
            0
        }
    }
}
