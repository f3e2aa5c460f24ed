//! The debrief in the terminal.

use super::super::page::{Look, Page, pad};
use super::{aftermath, judged};
use crate::analysis::{Verdict, turning_point};
use crate::core::contact::{Contact, LinePlace};
use crate::core::debrief::{Debrief, TurnReview};
use crate::core::score::{Point, Score, ScoreKind};
use crate::words::{Heard, Words, clock};
use std::io;
use unicode_width::UnicodeWidthStr;

/// Quantities of the customer's state that are told of a turn; what moved the rest is small.
const MOVES: usize = 3;

pub(super) fn show(page: &mut Page<'_>, words: &Words, contact: &Contact, verdict: Option<&Verdict>) -> io::Result<()> {
    let told = Told { words, contact, debrief: Debrief::of(contact), verdict };
    page.gap()?;
    page.rule()?;
    told.ending(page)?;
    told.scores(page)?;
    told.turns(page)?;
    judged::after(page, words, contact, verdict)?;
    told.customer(page)?;
    aftermath::show(page, words, contact, &told.debrief, verdict)?;
    page.gap()?;
    page.paragraph(0, Look::Quiet, &words.get("debrief-model-note"))
}

/// What is told.
struct Told<'a> {
    words: &'a Words,
    contact: &'a Contact,
    debrief: Debrief,
    /// What the analysis says; none if the call has too many lines of play.
    verdict: Option<&'a Verdict>,
}

impl Told<'_> {
    fn ending(&self, page: &mut Page<'_>) -> io::Result<()> {
        let Self { words, contact, debrief, .. } = self;
        let Some(end) = debrief.end else { return Ok(()) };
        let ending = contact.scenario().ending(end.ending);
        let outcome = words.get(&format!("outcome-{}", end.outcome.name()));
        let title = ending.title.get(words.language()).as_str();
        let arguments = [("title", title.into()), ("outcome", outcome.into())];
        page.paragraph(0, Look::Strong, &words.with("cli-play-ending", &arguments))?;
        if let Some(decided) = words.decided(debrief) {
            page.paragraph(2, Look::Plain, &decided)?;
        }
        page.gap()?;
        page.paragraph(0, Look::Strong, &words.get("debrief-later"))?;
        page.paragraph(2, Look::Plain, ending.later.get(words.language()))
    }

    fn scores(&self, page: &mut Page<'_>) -> io::Result<()> {
        let Self { words, contact, debrief, verdict } = self;
        page.gap()?;
        page.paragraph(0, Look::Strong, &words.get("debrief-scores"))?;
        let name = |score: &Score| words.get(&format!("score-{}", score.kind.name()));
        let width = debrief.scores.iter().map(|score| name(score).width()).max().unwrap_or_default();
        for score in debrief.scores.iter() {
            // A line of air between the three in front and the three beside them.
            if score.kind == ScoreKind::Resolution {
                page.gap()?;
            }
            let value = match score.value {
                Some(value) => words.with("score-value", &[("value", value.into())]),
                None => words.get("score-not-tested"),
            };
            let range = verdict.filter(|_| score.value.is_some()).and_then(|verdict| verdict.ranges.get(score.kind));
            let range = range.map_or_else(String::new, |range| {
                let (least, most) = (range.least.value.to_string(), range.most.value.to_string());
                format!(" · {}", words.with("score-range", &[("least", least.into()), ("most", most.into())]))
            });
            page.line(Look::Plain, &format!("  {}  {value}{range}", pad(&name(score), width)))?;
            if let Some(calibration) = debrief.calibration.filter(|_| score.kind == ScoreKind::Perception) {
                page.paragraph(4, Look::Quiet, &words.calibration(calibration))?;
            }
            let gained: Vec<String> = score.points.iter().map(points).collect();
            let room = gained.iter().map(|gained| gained.width()).max().unwrap_or_default();
            for (point, gained) in score.points.iter().zip(gained) {
                page.hanging(4, &format!("{gained:>room$}  "), Look::Quiet, &words.reason(contact, point))?;
            }
        }
        Ok(())
    }

    fn turns(&self, page: &mut Page<'_>) -> io::Result<()> {
        let Self { words, contact, debrief, verdict } = self;
        page.gap()?;
        page.paragraph(0, Look::Strong, &words.get("debrief-turns"))?;
        for (place, turn) in debrief.turns.iter().enumerate() {
            page.gap()?;
            let number = words.with("debrief-turn", &[("turn", (place + 1).into())]);
            let mark = words.turn_mark(
                turning_point(debrief, *verdict) == Some(place),
                verdict.is_some_and(|verdict| verdict.judgement.turned()),
            );
            page.line(Look::Strong, &format!("{number} · {}{mark}", clock(turn.clock)))?;
            self.turn_of(page, turn)?;
            if let Some(judged) = verdict.and_then(|verdict| verdict.judgement.decisions.get(place)) {
                judged::decision(page, words, contact, judged)?;
            }
        }
        Ok(())
    }

    fn turn_of(&self, page: &mut Page<'_>, turn: &TurnReview) -> io::Result<()> {
        let Self { words, contact, .. } = self;
        let scenario = contact.scenario();
        for (line, heard) in turn.lines.iter().zip(words.heard(contact, turn.exchange, &turn.lines)) {
            self.said(page, line, &heard)?;
        }
        if let Some(exchange) = contact.exchanges().get(turn.exchange) {
            if let Some(marked) = words.marked(contact, exchange) {
                page.paragraph(4, Look::Quiet, &marked)?;
            }
            if let Some(because) = exchange.because(scenario, contact.setup().customer) {
                page.paragraph(4, Look::Plain, because.get(words.language()))?;
            }
            if let Some(own) = &exchange.own_words {
                let own = words.quoted(own);
                page.hanging(2, &format!("{}  ", words.get("debrief-own-words")), Look::Plain, &own)?;
            }
        }
        let you = words.get("cli-play-you");
        page.hanging(2, &format!("{you}  "), Look::Plain, &words.choice(scenario, turn.reply))?;
        if let Some(because) = scenario.reply(turn.reply).because(contact.setup().customer) {
            page.paragraph(4, Look::Plain, because.get(words.language()))?;
        }
        if turn.pushes.is_empty() {
            return page.paragraph(4, Look::Quiet, &words.get("debrief-moved-nothing"));
        }
        for moved in words.moves(&turn.pushes, &turn.before, &turn.after).iter().take(MOVES) {
            page.paragraph(4, Look::Quiet, moved)?;
        }
        Ok(())
    }

    /// A line of the customer with its cues marked, and what was thought.
    fn said(&self, page: &mut Page<'_>, place: &LinePlace, heard: &Heard) -> io::Result<()> {
        let Self { words, contact, .. } = self;
        let line = place.line(contact.scenario());
        let spoken = line.text.get(words.language());
        let name = contact.scenario().customer(contact.setup().customer).name.get(words.language());
        page.hanging(2, &format!("{name}  "), Look::Plain, &heard.said)?;
        if let Some(unsaid) = &heard.unsaid {
            page.paragraph(4, Look::Quiet, &words.with("debrief-unheard", &[("rest", unsaid.as_str().into())]))?;
        }
        if let Some(cues) = words.cues([spoken]) {
            page.paragraph(4, Look::Quiet, &cues)?;
        }
        if let Some(thinks) = &line.thinks {
            let thinks = thinks.get(words.language()).as_str();
            page.paragraph(4, Look::Quiet, &words.with("cli-play-thinks", &[("thinks", thinks.into())]))?;
        }
        Ok(())
    }

    fn customer(&self, page: &mut Page<'_>) -> io::Result<()> {
        let Self { words, contact, debrief, .. } = self;
        let language = words.language();
        let customer = contact.scenario().customer(contact.setup().customer);
        let name = customer.name.get(language).as_str();
        page.gap()?;
        page.paragraph(0, Look::Strong, &words.get("debrief-story"))?;
        page.paragraph(2, Look::Plain, customer.story.get(language))?;
        let fear = words.get(&format!("fear-{}", customer.fears.name()));
        page.paragraph(2, Look::Plain, &words.with("debrief-fear", &[("fear", fear.into())]))?;
        if !customer.expects.is_empty() {
            page.gap()?;
            page.paragraph(0, Look::Strong, &words.with("debrief-expected", &[("name", name.into())]))?;
        }
        for (expected, met) in customer.expects.iter().zip(&debrief.expectations) {
            page.hanging(2, "· ", Look::Plain, &words.expectation(expected.text.get(language), *met))?;
        }
        Ok(())
    }
}

/// What was gained of what could be.
fn points(point: &Point) -> String {
    let gained = signed(point.gained);
    if point.of > 0 { format!("{gained}/{}", point.of) } else { gained }
}

fn signed(number: i32) -> String {
    let sign = match number {
        ..0 => "−",
        0 => "",
        1.. => "+",
    };
    format!("{sign}{}", number.abs())
}
