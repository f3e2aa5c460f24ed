//! The words of the program, in every language: Fluent messages that are part of the binary.
//!
//! Nothing else in the program holds a sentence. Ids that belong to a type end in the name of its value, such as
//! `emotion-anger` for [`Emotion::Anger`](crate::core::scenario::Emotion::Anger).

mod aftermath;
mod course;
mod delivery;
mod heard;
mod language;
mod outcome;
mod perceived;
mod points;
mod push;
mod reasons;
mod refusal;
mod replies;
mod training;
mod translation;

pub use heard::Heard;
pub use points::{gain_sign, points, points_lost, points_short, tenths};
pub use push::clock;

use crate::core::text::Language;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue, concurrent::FluentBundle};
use std::fmt;

/// The files of one language, by subject.
macro_rules! resources {
    ($language:literal: $($subject:literal)*) => {
        &[$(($subject, include_str!(concat!("../../assets/words/", $language, "/", $subject, ".ftl")))),*]
    };
}

/// The same subjects in every language.
macro_rules! subjects {
    ($($subject:literal)*) => {
        [resources!("en": $($subject)*), resources!("zh-CN": $($subject)*)]
    };
}

/// The files of each language.
const RESOURCES: [&[(&str, &str)]; Language::COUNT] = subjects!(
    "analyse"
    "analysis"
    "app"
    "call"
    "class"
    "class-view"
    "cli"
    "debrief"
    "explain"
    "findings"
    "fmt"
    "format"
    "guide"
    "lesson"
    "live"
    "model"
    "new"
    "pairs"
    "picture"
    "practice"
    "record"
    "reflect"
    "remark"
    "report"
    "schema"
    "score"
    "search"
    "settings"
    "translate"
    "voice"
);

/// The words of one language.
pub struct Words {
    language: Language,
    bundle: FluentBundle<FluentResource>,
}

impl Words {
    /// The words of `language`.
    #[must_use]
    pub fn new(language: Language) -> Self {
        // The tags are our own two; if one were not a language, the root locale would still format numbers.
        let locale = language.tag().parse().unwrap_or_default();
        let mut bundle = FluentBundle::new_concurrent(vec![locale]);
        // Isolation marks are for mixed writing directions, and no font here draws them.
        bundle.set_use_isolating(false);
        for (_, text) in RESOURCES[language.index()] {
            // A broken message costs itself, not the file; a test reads every file and finds it.
            let resource = FluentResource::try_new((*text).to_owned()).unwrap_or_else(|(resource, _)| resource);
            bundle.add_resource_overriding(resource);
        }
        Self { language, bundle }
    }

    /// The language.
    #[must_use]
    pub const fn language(&self) -> Language {
        self.language
    }

    /// A message without arguments.
    #[must_use]
    pub fn get(&self, id: &str) -> String {
        self.with(id, &[])
    }

    /// Whether there is such a message.
    #[must_use]
    pub fn has(&self, id: &str) -> bool {
        self.bundle.has_message(id)
    }

    /// A message with its arguments. One that is missing shows as its id in brackets; a test keeps that from shipping.
    #[must_use]
    pub fn with(&self, id: &str, arguments: &[(&str, FluentValue<'_>)]) -> String {
        let Some(pattern) = self.bundle.get_message(id).and_then(|message| message.value()) else {
            return format!("⟨{id}⟩");
        };
        let arguments: FluentArgs<'_> = arguments.iter().map(|(name, value)| (*name, value.clone())).collect();
        let mut errors = Vec::new();
        self.bundle.format_pattern(pattern, Some(&arguments), &mut errors).into_owned()
    }

    /// A count, however large, in groups of three digits: the same in both languages.
    #[must_use]
    pub fn count(&self, count: u128) -> String {
        let digits = count.to_string();
        let grouped = digits.char_indices().flat_map(|(place, digit)| {
            let comma = place > 0 && (digits.len() - place).is_multiple_of(3);
            comma.then_some(',').into_iter().chain([digit])
        });
        grouped.collect()
    }

    /// The Fluent files of a language, by subject: for tests that keep the languages in step.
    #[must_use]
    pub const fn resources(language: Language) -> &'static [(&'static str, &'static str)] {
        RESOURCES[language.index()]
    }
}

impl fmt::Debug for Words {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.debug_struct("Words").field("language", &self.language).finish_non_exhaustive()
    }
}
