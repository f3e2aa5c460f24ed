//! How a line is said.

use serde::{Deserialize, Serialize};

/// The way a contact reaches the desk.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum Channel {
    /// By phone.
    #[default]
    Voice,
    /// By chat.
    Chat,
}

impl Channel {
    /// The end of the message id.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Voice => "voice",
            Self::Chat => "chat",
        }
    }
}

/// How fast. In Chinese, anger is heard in the rate first (evidence B12).
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum Pace {
    /// Slower than usual.
    Slow,
    /// As usual.
    #[default]
    Even,
    /// Faster than usual.
    Fast,
}

impl Pace {
    /// Duration against an even pace, in per cent.
    #[must_use]
    pub const fn duration_percent(self) -> u32 {
        match self {
            Self::Slow => 130,
            Self::Even => 100,
            Self::Fast => 75,
        }
    }

    /// The end of the message id.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Slow => "slow",
            Self::Even => "even",
            Self::Fast => "fast",
        }
    }
}

/// In which tone.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum Tone {
    /// Neither this nor that.
    #[default]
    Plain,
    /// Friendly.
    Warm,
    /// Cutting.
    Sharp,
    /// Without life in it.
    Flat,
    /// Close to tears.
    Shaky,
    /// Formal, closed.
    Cold,
    /// Mocking.
    Wry,
}

impl Tone {
    /// The end of the message id.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Plain => "plain",
            Self::Warm => "warm",
            Self::Sharp => "sharp",
            Self::Flat => "flat",
            Self::Shaky => "shaky",
            Self::Cold => "cold",
            Self::Wry => "wry",
        }
    }
}

/// How loud.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum Loudness {
    /// Hardly to be heard.
    Low,
    /// As usual.
    #[default]
    Normal,
    /// Raised.
    Loud,
}

impl Loudness {
    /// The end of the message id.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Low => "low",
            Self::Normal => "normal",
            Self::Loud => "loud",
        }
    }
}

/// Pace, tone and loudness of one line.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct Delivery {
    /// How fast.
    pub pace: Pace,
    /// In which tone.
    pub tone: Tone,
    /// How loud.
    pub loudness: Loudness,
}
