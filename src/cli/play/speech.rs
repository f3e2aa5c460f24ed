//! What happens in the call, as it is shown.

use super::super::page::{Look, Page};
use crate::core::contact::{Event, LinePlace, Mode, Setup};
use crate::core::scenario::Scenario;
use crate::core::text::speaking_millis;
use crate::words::Words;
use std::io;
use std::time::Duration;

/// How much faster than spoken lines are shown.
const BRISKNESS: u32 = 4;
/// The longest wait for one line of text, in milliseconds.
const LONGEST_WAIT: u32 = 1200;

/// Shows events; with `sleep` given, the customer's words come line by line.
pub(super) fn show(
    page: &mut Page<'_>,
    words: &Words,
    scenario: &Scenario,
    setup: &Setup,
    events: &[Event],
    sleep: Option<&dyn Fn(Duration)>,
) -> io::Result<()> {
    let customer = scenario.customer(setup.customer).name.get(words.language());
    for event in events {
        match event {
            Event::Said { line, .. } => {
                page.gap()?;
                say(page, words, scenario, customer, line, sleep)?;
            }
            // What was typed stands there as a number; the words belong into the transcript.
            Event::Replied { reply, .. } => {
                page.gap()?;
                page.paragraph(0, Look::Quiet, &words.get("cli-play-you"))?;
                page.paragraph(4, Look::Plain, &words.choice(scenario, *reply))?;
                // A guided call tells what it does before the customer goes on.
                let because = scenario.reply(*reply).because(setup.customer).filter(|_| setup.mode == Mode::Guided);
                if let Some(because) = because {
                    page.paragraph(4, Look::Quiet, because.get(words.language()))?;
                }
            }
            Event::Opened(article) => {
                let article = scenario.article(*article);
                page.gap()?;
                page.paragraph(4, Look::Strong, article.title.get(words.language()))?;
                page.paragraph(4, Look::Plain, article.text.get(words.language()))?;
            }
            Event::Began { .. }
            | Event::Asked { .. }
            | Event::Perceived(_)
            | Event::Worded(_)
            | Event::CutIn { .. }
            | Event::Offered { .. }
            | Event::Moved { .. }
            | Event::Ended { .. } => {}
        }
    }
    Ok(())
}

fn say(
    page: &mut Page<'_>,
    words: &Words,
    scenario: &Scenario,
    customer: &str,
    place: &LinePlace,
    sleep: Option<&dyn Fn(Duration)>,
) -> io::Result<()> {
    let line = place.line(scenario);
    let direction = words.delivery(line.delivery);
    let head = direction.map_or_else(
        || customer.to_owned(),
        |direction| words.with("cli-play-delivery", &[("name", customer.into()), ("delivery", direction.into())]),
    );
    page.paragraph(0, Look::Quiet, &head)?;
    // Cues stay hidden: they are what the trainee is to notice.
    for phrase in line.text.get(words.language()).phrases() {
        let text = phrase.text();
        page.paragraph(4, Look::Plain, text.trim())?;
        if let Some(sleep) = sleep {
            page.out.flush()?;
            let millis = speaking_millis(&text, words.language()) + phrase.pause;
            sleep(Duration::from_millis(u64::from((millis / BRISKNESS).min(LONGEST_WAIT))));
        }
    }
    Ok(())
}
