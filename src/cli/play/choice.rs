//! Which scenario is played.

use super::super::Trouble;
use super::super::page::Look;
use super::asker::{Asker, Halt, Typed, place};
use crate::core::scenario::Scenario;
use crate::library::Library;
use std::sync::Arc;

/// Lets the trainee choose.
pub(super) fn choose(asker: &mut Asker<'_, '_>, library: &Library) -> Result<Arc<Scenario>, Halt> {
    let words = asker.words;
    let scenarios: Vec<_> = library.playable().cloned().collect();
    if scenarios.is_empty() {
        return Err(Halt::Trouble(Trouble::Said(words.get("cli-list-empty"))));
    }
    let mut page = asker.page();
    page.paragraph(0, Look::Strong, &words.get("cli-play-choose"))?;
    for (number, scenario) in scenarios.iter().enumerate() {
        let title = scenario.title.get(words.language());
        let arguments = [("title", title.as_str().into()), ("scenario", scenario.id.as_str().into())];
        let choice = words.with("cli-play-choice", &arguments);
        page.hanging(2, &format!("{}  ", number + 1), Look::Plain, &choice)?;
    }
    let names: Vec<_> = scenarios.iter().map(|scenario| vec![scenario.id.clone()]).collect();
    loop {
        if let Typed::Answer(chosen) = asker.answer(|typed| place(words, typed, &names))? {
            asker.page().gap()?;
            return Ok(Arc::clone(&scenarios[chosen]));
        }
    }
}
