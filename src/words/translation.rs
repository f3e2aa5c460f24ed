//! What a translator should know of a text, in words.

use super::Words;
use crate::core::translation::{Annotate, Context, Part, SourceText, TextPath, When};

impl Annotate for Words {
    fn file(&self) -> Vec<String> {
        self.get("translate-file").lines().map(str::to_owned).collect()
    }

    fn group(&self, path: &TextPath) -> Option<String> {
        let Some(Part::Field(name)) = path.parts().last() else { return None };
        let id = format!("translate-group-{name}");
        self.has(&id).then(|| self.get(&id))
    }

    fn text(&self, text: &SourceText) -> Option<String> {
        let parts = match &text.context {
            Context::Listed => Vec::new(),
            Context::Title => vec![self.get("translate-title")],
            Context::Trains => vec![self.get("translate-trains")],
            Context::Company => vec![self.get("translate-company")],
            Context::Brief => vec![self.get("translate-brief")],
            Context::Warns => vec![self.get("translate-warns")],
            Context::Name { age } => vec![self.with("translate-name", &[("age", (*age).into())])],
            Context::Story => vec![self.get("translate-story")],
            Context::Promise { failed: true } => vec![self.get("translate-promise-failed")],
            Context::Promise { failed: false } => vec![self.get("translate-promise")],
            Context::Line { speakers, delivery, when } => {
                let speakers = (!speakers.is_empty()).then(|| self.list(speakers));
                let mut parts: Vec<_> = speakers.into_iter().chain(self.delivery(*delivery)).collect();
                parts.extend(self.when(when));
                parts
            }
            Context::Thought => vec![self.get("translate-thought")],
            Context::Choice { right: true } => vec![self.get("translate-choice-right")],
            Context::GivesAway => vec![self.get("translate-gives-away")],
            Context::Choice { right: false } => vec![self.get("translate-choice-wrong")],
            Context::Reply { act, article, moves, when, leads } => {
                let mut parts = vec![self.doing(act, article.as_ref())];
                let moves: Vec<_> = moves.iter().map(|kind| self.get(&format!("move-{}", kind.name()))).collect();
                parts.extend((!moves.is_empty()).then(|| moves.join(&self.get("translate-moves-separator"))));
                parts.extend(self.when(when));
                parts.extend(
                    (!leads.is_empty()).then(|| self.with("translate-leads", &[("names", self.list(leads).into())])),
                );
                parts
            }
            Context::Because { act, article, to } => {
                let mut parts = vec![self.get("translate-because")];
                parts.extend(to.clone());
                parts.extend(act.map(|act| self.doing(act, article.as_ref())));
                parts
            }
            Context::Ending { when } => std::iter::once(self.get("translate-ending")).chain(self.when(when)).collect(),
            Context::Later => vec![self.get("translate-later")],
            Context::Note => vec![self.get("translate-note")],
        };
        (!parts.is_empty()).then(|| parts.join(&self.get("translate-separator")))
    }

    fn stale(&self) -> String {
        self.get("translate-stale")
    }
}

impl Words {
    /// What the trainee does with a reply.
    fn doing(&self, act: &str, article: Option<&String>) -> String {
        let article = article.map_or("", String::as_str);
        self.with(&format!("translate-act-{act}"), &[("article", article.into())])
    }

    fn when(&self, when: &When) -> Option<String> {
        match when {
            When::Always => None,
            When::Otherwise => Some(self.get("translate-otherwise")),
            When::If(condition) => Some(self.with("translate-when", &[("condition", condition.as_str().into())])),
        }
    }
}
