//! The call as a whole: how much was played, what habits come to, what the scores can be, how it ends, what is wrong.

use super::work::{Standing, Told};
use super::{Look, bars};
use crate::analysis::{Exact, Found, Sample};
use crate::app::widgets::{body, caption, card, heading, quiet, severity_mark};
use crate::core::diagnostic::Finding;
use crate::findings;
use crate::library::Entry;
use egui::{Sense, Ui, vec2};

/// Before anything is known of the customer.
pub(super) fn not_yet(ui: &mut Ui, look: Look<'_>, standing: Standing) {
    let (words, theme) = (look.words, look.theme);
    card(ui, theme, |ui| {
        let id = if standing == Standing::Stopped { "analysis-stopped-about" } else { "analysis-not-yet" };
        body(ui, theme, &words.get(id));
    });
}

pub(super) fn overview(ui: &mut Ui, look: Look<'_>, told: &Told, entry: &Entry, found: Option<&[Finding]>) {
    match &told.analysed.found {
        Found::Exact(exact) => exactly(ui, look, told, exact),
        Found::Sampled { sample, .. } => sampled(ui, look, told, sample),
    }
    // Nothing is said of a sample, and what is said has its place in the files that could be played.
    if let Some(found) = found.filter(|_| told.analysed.exact().is_some() && !entry.outdated) {
        ui.add_space(look.theme.space.l);
        scoring(ui, look, entry, found);
    }
}

fn exactly(ui: &mut Ui, look: Look<'_>, told: &Told, exact: &Exact) {
    let (words, theme) = (look.words, look.theme);
    let (Some(survey), Some(root)) = (&exact.survey, exact.graph.root()) else {
        body(ui, theme, &words.get("analyse-nothing"));
        return;
    };
    let arguments = [
        ("lines", words.count(survey.lines).into()),
        ("positions", words.count(exact.graph.positions() as u128).into()),
        ("decisions", exact.graph.decisions().into()),
    ];
    quiet(ui, theme, &words.with("analyse-exact", &arguments));
    ui.add_space(theme.space.m);
    plot(ui, look, "analysis-habits", "analysis-habits-about", |ui| {
        let chance = survey.standing / 10.0;
        let best = f64::from(exact.graph.worth(root).best) / 10.0;
        bars::habits(ui, look, &told.analysed.trainees, chance, best);
    });
    ui.add_space(theme.space.l);
    plot(ui, look, "analysis-scores", "analysis-scores-about", |ui| {
        bars::scores(ui, look, &exact.ranges, &told.analysed.trainees);
    });
    ui.add_space(theme.space.l);
    plot(ui, look, "analysis-endings", "analysis-endings-about", |ui| {
        bars::endings(ui, look, survey);
    });
}

/// A call with too many lines of play: what a sample says of it.
fn sampled(ui: &mut Ui, look: Look<'_>, told: &Told, sample: &Sample) {
    let (words, theme) = (look.words, look.theme);
    let arguments = [
        ("contacts", words.count(sample.contacts as u128).into()),
        ("standing", format!("{:.1}", sample.standing.mean / 10.0).into()),
        ("error", format!("{:.1}", sample.standing.error / 10.0).into()),
    ];
    body(ui, theme, &words.with("analysis-sampled", &arguments));
    ui.add_space(theme.space.m);
    plot(ui, look, "analysis-habits", "analysis-habits-sampled", |ui| {
        bars::habits(ui, look, &told.analysed.trainees, sample.standing.mean / 10.0, 100.0);
    });
}

/// A picture in a card, with its heading and what is to be known of it.
fn plot(ui: &mut Ui, look: Look<'_>, title: &str, about: &str, picture: impl FnOnce(&mut Ui)) {
    let (words, theme) = (look.words, look.theme);
    card(ui, theme, |ui| {
        heading(ui, theme, &words.get(title));
        caption(ui, theme, &words.get(about));
        ui.add_space(theme.space.s);
        picture(ui);
    });
}

/// What is to be said of the scoring.
fn scoring(ui: &mut Ui, look: Look<'_>, entry: &Entry, found: &[Finding]) {
    let (words, theme) = (look.words, look.theme);
    card(ui, theme, |ui| {
        heading(ui, theme, &words.get("analysis-findings"));
        if found.is_empty() {
            body(ui, theme, &words.get("analysis-findings-none"));
            return;
        }
        for finding in found {
            ui.add_space(theme.space.s);
            ui.horizontal_top(|ui| {
                let (rect, _) = ui.allocate_exact_size(vec2(18.0, 22.0), Sense::hover());
                let front = theme.colors.amber;
                severity_mark(ui, rect.center(), 16.0, finding.severity(), front, theme.colors.card);
                ui.vertical(|ui| {
                    body(ui, theme, &findings::title(finding, words));
                    let line = findings::line_column(finding, &entry.files).line.to_string();
                    let help = findings::help(finding, words).unwrap_or_default();
                    let arguments =
                        [("line", line.into()), ("code", finding.code.name().into()), ("help", help.into())];
                    quiet(ui, theme, &words.with("analysis-finding", &arguments));
                });
            });
        }
    });
}
