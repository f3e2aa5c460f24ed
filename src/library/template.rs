//! The calls that a new scenario begins as.

use crate::core::text::Language;

/// What a template calls itself, in the one place where its own name stands.
const PLACEHOLDER: &str = "id: \"my-call\"";

/// A small call that works, with comments that say what its fields do. Each language has its own.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Template {
    /// A phone call with two customers: five moments, with everything an author will want met once.
    #[default]
    Voice,
    /// A chat of four moments.
    Chat,
    /// One sentence, four replies, one habit.
    Drill,
}

impl Template {
    /// Every template, the one with most in it first.
    pub const ALL: [Self; 3] = [Self::Voice, Self::Chat, Self::Drill];

    /// The name on the command line, and the end of the message id.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Voice => "voice",
            Self::Chat => "chat",
            Self::Drill => "drill",
        }
    }

    /// The template of that name.
    #[must_use]
    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|template| template.name() == name)
    }

    /// The text of a `call.ron` in `language` for a scenario called `id`, which must be a name as
    /// [`is_id`](crate::core::scenario::is_id) has it.
    #[must_use]
    pub fn call(self, language: Language, id: &str) -> String {
        self.text(language).replacen(PLACEHOLDER, &format!("id: \"{id}\""), 1)
    }

    const fn text(self, language: Language) -> &'static str {
        match (self, language) {
            (Self::Voice, Language::English) => include_str!("../../assets/templates/voice/en.ron"),
            (Self::Voice, Language::Chinese) => include_str!("../../assets/templates/voice/zh-CN.ron"),
            (Self::Chat, Language::English) => include_str!("../../assets/templates/chat/en.ron"),
            (Self::Chat, Language::Chinese) => include_str!("../../assets/templates/chat/zh-CN.ron"),
            (Self::Drill, Language::English) => include_str!("../../assets/templates/drill/en.ron"),
            (Self::Drill, Language::Chinese) => include_str!("../../assets/templates/drill/zh-CN.ron"),
        }
    }
}
