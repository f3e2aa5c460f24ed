//! An analysis, to be read.

use super::super::page::{Look, Page, pad};
use crate::analysis::trainees::Played;
use crate::analysis::{
    Analysed, Estimate, Exact, Found, Grade, Graph, Line, Ranges, ReplySurvey, Sample, Survey, Target,
};
use crate::core::diagnostic::Finding;
use crate::core::scenario::{EndingIndex, ReplyIndex, Scenario};
use crate::core::score::ScoreKind;
use crate::core::source::Files;
use crate::findings::{self, Style};
use crate::words::Words;
use std::io;
use unicode_width::UnicodeWidthStr;

/// Columns for the words of a reply or the title of an ending.
pub(super) const TITLE: usize = 38;
/// Columns for a simulated trainee, and for one of their scores.
const NAME: usize = 28;
const SCORE: usize = 6;
/// Columns for a number.
pub(super) const NUMBER: usize = 12;

pub(super) fn show(page: &mut Page<'_>, words: &Words, scenario: &Scenario, all: &[Analysed]) -> io::Result<()> {
    for (place, analysed) in all.iter().enumerate() {
        if place > 0 {
            page.gap()?;
            page.rule()?;
        }
        let customer = scenario.customer(analysed.customer);
        let title = scenario.title.get(words.language()).as_str();
        let arguments = [("title", title.into()), ("customer", customer.name.get(words.language()).as_str().into())];
        page.paragraph(0, Look::Strong, &words.with("analyse-heading", &arguments))?;
        let told = Told { words, scenario };
        match &analysed.found {
            Found::Exact(exact) => told.exact(page, exact)?,
            Found::Sampled { sample, stopped } => {
                let arguments = [
                    ("positions", words.count(stopped.positions as u128).into()),
                    ("contacts", words.count(sample.contacts as u128).into()),
                    ("seed", sample.seed.to_string().into()),
                ];
                page.paragraph(0, Look::Plain, &words.with("analyse-sampled", &arguments))?;
                told.sampled(page, sample)?;
            }
        }
        told.trainees(page, &analysed.trainees)?;
    }
    Ok(())
}

/// What is to be said of the scoring, with the source.
pub(super) fn show_findings(page: &mut Page<'_>, words: &Words, found: &[Finding], files: &Files) -> io::Result<()> {
    let style = if page.coloured { Style::Coloured } else { Style::Plain };
    for finding in found {
        write!(page.out, "{}", findings::full(finding, files, words, style))?;
    }
    Ok(())
}

struct Told<'a> {
    words: &'a Words,
    scenario: &'a Scenario,
}

impl Told<'_> {
    fn exact(&self, page: &mut Page<'_>, exact: &Exact) -> io::Result<()> {
        let words = self.words;
        let Exact { graph, survey: Some(survey), ranges } = exact else {
            return page.paragraph(0, Look::Plain, &words.get("analyse-nothing"));
        };
        let arguments = [
            ("lines", words.count(survey.lines).into()),
            ("positions", words.count(graph.positions() as u128).into()),
            ("decisions", graph.decisions().into()),
        ];
        page.paragraph(0, Look::Plain, &words.with("analyse-exact", &arguments))?;
        self.endings(page, survey)?;
        self.scores(page, ranges)?;
        self.best(page, graph, survey)?;
        self.replies(page, &survey.replies)
    }

    fn endings(&self, page: &mut Page<'_>, survey: &Survey) -> io::Result<()> {
        let words = self.words;
        page.gap()?;
        let columns = [words.get("analyse-lines"), words.get("analyse-at-random")];
        self.header(page, "analyse-endings", &columns)?;
        for (place, ending) in self.scenario.endings.iter().enumerate() {
            let title = ending.title.get(words.language());
            let reached = survey.endings.iter().find(|found| found.ending.at() == place);
            let columns = match reached {
                Some(found) => [words.count(found.lines), percent(found.share)],
                None => [words.get("analyse-never"), String::new()],
            };
            row(page, title, &columns)?;
            if let Some(found) = reached {
                let outcomes: Vec<String> =
                    found.outcomes.iter().map(|outcome| words.get(&format!("outcome-{}", outcome.name()))).collect();
                page.paragraph(4, Look::Quiet, &words.list(&outcomes))?;
            }
        }
        Ok(())
    }

    fn scores(&self, page: &mut Page<'_>, ranges: &Ranges) -> io::Result<()> {
        let words = self.words;
        page.gap()?;
        self.header(page, "analyse-scores", &[words.get("analyse-lowest"), words.get("analyse-highest")])?;
        for kind in ScoreKind::ALL {
            let name = words.get(&format!("score-{}", kind.name()));
            match ranges.get(kind) {
                Some(range) => {
                    row(page, &name, &[range.least.value.to_string(), range.most.value.to_string()])?;
                }
                None => {
                    let is_perception = kind == ScoreKind::Perception;
                    let why = words.get(if is_perception { "analyse-perception" } else { "score-not-tested" });
                    page.hanging(2, &format!("{}  ", pad(&name, 16)), Look::Quiet, &why)?;
                }
            }
        }
        Ok(())
    }

    fn best(&self, page: &mut Page<'_>, graph: &Graph, survey: &Survey) -> io::Result<()> {
        let words = self.words;
        let Some(root) = graph.root() else { return Ok(()) };
        page.gap()?;
        let arguments =
            [("best", points(f64::from(graph.worth(root).best)).into()), ("average", points(survey.standing).into())];
        page.paragraph(0, Look::Strong, &words.with("analyse-best", &arguments))?;
        for (place, edge) in (1..).zip(graph.best_way(root)) {
            self.reply_line(page, place, graph.step(edge).reply)?;
            if let Target::End(end) = graph.target(edge) {
                self.ending_line(page, end.ending)?;
            }
        }
        Ok(())
    }

    fn reply_line(&self, page: &mut Page<'_>, place: usize, reply: ReplyIndex) -> io::Result<()> {
        let name = self.name(reply);
        let text = self.words.choice(self.scenario, reply);
        page.hanging(2, &format!("{place:>2}  {name}  "), Look::Plain, &text)
    }

    fn ending_line(&self, page: &mut Page<'_>, ending: EndingIndex) -> io::Result<()> {
        let title = self.scenario.ending(ending).title.get(self.words.language());
        page.hanging(2, "    ", Look::Quiet, title)
    }

    /// Every reply with what it is worth, moment by moment.
    fn replies(&self, page: &mut Page<'_>, replies: &[ReplySurvey]) -> io::Result<()> {
        let words = self.words;
        page.gap()?;
        let columns = ["worth", "loss", "best-at"].map(|column| words.get(&format!("analyse-{column}")));
        self.header(page, "analyse-replies", &columns)?;
        page.paragraph(2, Look::Quiet, &words.get("analyse-replies-about"))?;
        let mut moment = None;
        for found in replies {
            if moment != Some(found.moment) {
                moment = Some(found.moment);
                let id = &self.scenario.moment(found.moment).id;
                let reached =
                    replies.iter().filter(|other| other.moment == found.moment).map(|other| other.taken).sum();
                let arguments = [("moment", id.as_str().into()), ("share", percent(reached).into())];
                page.gap()?;
                page.paragraph(0, Look::Strong, &words.with("analyse-moment", &arguments))?;
            }
            let columns = [points(found.worth), points(found.loss), percent(found.best)];
            row(page, &self.scenario.reply(found.reply).id, &columns)?;
            let grade = Grade::of(thousandths(found.loss));
            let grade = words.get(&format!("grade-{}", grade.name()));
            page.hanging(4, &format!("{grade} · "), Look::Quiet, &words.choice(self.scenario, found.reply))?;
        }
        Ok(())
    }

    fn sampled(&self, page: &mut Page<'_>, sample: &Sample) -> io::Result<()> {
        let words = self.words;
        if sample.endless > 0 {
            let arguments = [("count", words.count(sample.endless as u128).into())];
            page.paragraph(0, Look::Plain, &words.with("analyse-endless", &arguments))?;
        }
        page.gap()?;
        self.header(page, "analyse-endings", &[words.get("analyse-at-random"), words.get("analyse-error")])?;
        for (ending, share) in &sample.endings {
            let title = self.scenario.ending(*ending).title.get(words.language());
            row(page, title, &[percent(share.mean), percent_error(share.error)])?;
        }
        page.gap()?;
        self.header(page, "analyse-scores-seen", &[words.get("analyse-lowest"), words.get("analyse-highest")])?;
        for (kind, least, most) in &sample.scores {
            let name = words.get(&format!("score-{}", kind.name()));
            row(page, &name, &[least.to_string(), most.to_string()])?;
        }
        page.gap()?;
        self.header(page, "analyse-replies-sampled", &[words.get("analyse-worth"), words.get("analyse-error")])?;
        for (reply, Estimate { mean, error }) in &sample.replies {
            row(page, &self.name(*reply), &[points(*mean), format!("± {}", points(*error))])?;
        }
        Ok(())
    }

    /// What simulated trainees came to in the language that is read, or else in that of the call, the best first.
    fn trainees(&self, page: &mut Page<'_>, trainees: &[Played]) -> io::Result<()> {
        let words = self.words;
        page.gap()?;
        let mut header =
            format!("{}{}", pad(&words.get("analyse-trainees"), NAME), right(&words.get("analyse-worth"), NUMBER));
        for kind in ScoreKind::ALL {
            header.push_str(&right(&words.get(&format!("analyse-short-{}", kind.name())), SCORE));
        }
        page.line(Look::Strong, &header)?;
        page.paragraph(2, Look::Quiet, &words.get("analyse-trainees-about"))?;
        let ranked = Played::ranked(trainees, self.scenario.language_for(words.language()));
        for played in ranked {
            let name = words.get(&format!("trainee-{}", played.policy.name()));
            let worth = match played.error {
                0 => points(played.worth.into()),
                error => format!("{} ± {}", points(played.worth.into()), points(error.into())),
            };
            let mut line = format!("{}{}", pad(&format!("  {name}"), NAME), right(&worth, NUMBER));
            for score in played.scores {
                line.push_str(&right(&score.map_or_else(|| "–".to_owned(), |score| score.to_string()), SCORE));
            }
            page.line(Look::Plain, &line)?;
            let usual =
                played.endings.iter().enumerate().max_by_key(|(place, count)| (**count, std::cmp::Reverse(*place)));
            if let Some((place, count)) = usual.filter(|(_, count)| **count > 0) {
                let title = self.scenario.endings[place].title.get(words.language()).clone();
                let share = percent(f64::from(*count) / f64::from(played.plays.max(1)));
                page.paragraph(4, Look::Quiet, &format!("{title} · {share}"))?;
            }
        }
        Ok(())
    }

    fn name(&self, reply: ReplyIndex) -> String {
        let reply = self.scenario.reply(reply);
        format!("{}.{}", self.scenario.moment(reply.moment).id, reply.id)
    }

    fn header(&self, page: &mut Page<'_>, id: &str, columns: &[String]) -> io::Result<()> {
        let columns: String = columns.iter().map(|column| right(column, NUMBER)).collect();
        page.line(Look::Strong, &format!("{}{columns}", pad(&self.words.get(id), TITLE + 2)))
    }
}

fn row(page: &mut Page<'_>, title: &str, columns: &[String]) -> io::Result<()> {
    // A long title has a line of its own, rather than being cut.
    if title.width() > TITLE {
        page.paragraph(2, Look::Plain, title)?;
    }
    let title = if title.width() > TITLE { "" } else { title };
    let columns: String = columns.iter().map(|column| right(column, NUMBER)).collect();
    page.line(Look::Plain, format!("  {}{columns}", pad(title, TITLE)).trim_end())
}

/// The steps of a line, by name.
pub(super) fn names(scenario: &Scenario, line: &Line) -> Vec<String> {
    line.names(scenario).map(|(moment, reply)| format!("{moment}.{reply}")).collect()
}

pub(super) fn right(text: &str, width: usize) -> String {
    format!("{}{text}", " ".repeat(width.saturating_sub(text.width())))
}

/// Thousandths as points of 100.
pub(super) fn points(thousandths: f64) -> String {
    format!("{:.1}", thousandths / 10.0)
}

#[expect(clippy::cast_possible_truncation, reason = "a loss is at most a thousand")]
fn thousandths(loss: f64) -> i16 {
    loss.round() as i16
}

fn percent(share: f64) -> String {
    let percent = share * 100.0;
    // What happens is never shown as if it did not.
    if percent > 0.0 && percent < 0.1 { "< 0.1 %".to_owned() } else { format!("{percent:.1} %") }
}

fn percent_error(error: f64) -> String {
    format!("± {:.1} %", error * 100.0)
}
