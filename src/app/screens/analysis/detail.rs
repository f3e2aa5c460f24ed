//! What is known of a way, of a moment, of an ending.

use super::Look;
use super::bars::{self, Scale};
use super::picture::{loss, points, reply_survey};
use super::selection::Selected;
use super::work::Told;
use crate::analysis::{Grade, Place};
use crate::app::widgets::{body, caption, card, grade_color, heading, label, link, quiet};
use crate::core::graph::{Graph, Node};
use crate::core::scenario::{EndingIndex, MomentIndex, ReplyIndex};
use crate::picture::caption as written;
use egui::{Rect, Ui};

/// A way: the reply over it, or by what the call goes on there.
pub(super) fn way(ui: &mut Ui, look: Look<'_>, told: &Told, graph: &Graph, (edge, way): Place) {
    let (words, theme, scenario) = (look.words, look.theme, look.scenario);
    let edge_of = &graph.edges[edge];
    let way_of = edge_of.ways[way];
    let said = written::way(scenario, words, way_of);
    card(ui, theme, |ui| {
        let from = written::node(scenario, words, graph.nodes[edge_of.from]);
        let from = from.id.unwrap_or(from.words);
        let name = said.id.clone().unwrap_or_else(|| said.notes.join(" · "));
        caption(ui, theme, &format!("{from} · {name}"));
        if let Some(reply) = way_of.reply() {
            label(ui, theme.text.speech(words.choice(scenario, reply)));
        }
        for note in said.notes.iter().filter(|_| said.id.is_some()) {
            quiet(ui, theme, note);
        }
        ui.add_space(theme.space.s);
        let passed = told.traffic.as_ref().map(|traffic| traffic.ways[edge][way]);
        if let Some(passed) = passed {
            let id = if way_of.reply().is_some() { "analysis-taken" } else { "analysis-passed" };
            quiet(ui, theme, &words.with(id, &[("share", look.percent(passed.share).into())]));
        }
        if let Some(reply) = way_of.reply() {
            reply_facts(ui, look, told, reply);
        }
    });
}

/// How good a reply is.
fn reply_facts(ui: &mut Ui, look: Look<'_>, told: &Told, reply: ReplyIndex) {
    let (words, theme) = (look.words, look.theme);
    let Some(survey) = reply_survey(told, reply) else { return };
    let grade = Grade::of(loss(survey));
    label(ui, theme.text.body(look.grade(survey)).color(grade_color(theme, grade)));
    let arguments = [("worth", points(survey.worth).into()), ("best", look.percent(survey.best).into())];
    quiet(ui, theme, &words.with("analysis-worth", &arguments));
    if survey.worst_loss > 0.0 {
        let worst = points(survey.worst_loss);
        quiet(ui, theme, &words.with("analysis-worst", &[("worst", worst.into())]));
    }
    let gone = told.traffic.as_ref().map_or(0.0, |traffic| traffic.gone[reply.at()]);
    if gone > 0.0 {
        quiet(ui, theme, &words.with("analysis-gone", &[("share", look.percent(gone).into())]));
    }
}

/// A node; gives the way that was chosen there.
pub(super) fn node(ui: &mut Ui, look: Look<'_>, told: &Told, graph: &Graph, place: usize) -> Option<Selected> {
    match graph.nodes[place] {
        Node::Moment(moment) => return at_moment(ui, look, told, graph, place, moment),
        Node::Ending(ending) => at_ending(ui, look, told, ending),
        Node::Start | Node::End => {
            let said = written::node(look.scenario, look.words, graph.nodes[place]);
            card(ui, look.theme, |ui| {
                heading(ui, look.theme, &said.words);
                body(ui, look.theme, &said.whole);
            });
        }
    }
    None
}

/// What the customer says, and what each reply is worth.
fn at_moment(
    ui: &mut Ui,
    look: Look<'_>,
    told: &Told,
    graph: &Graph,
    place: usize,
    moment: MomentIndex,
) -> Option<Selected> {
    let (words, theme) = (look.words, look.theme);
    let of = look.scenario.moment(moment);
    let mut chosen = None;
    card(ui, theme, |ui| {
        caption(ui, theme, &of.id);
        for line in &of.says {
            label(ui, theme.text.speech(line.text.get(words.language()).plain()));
        }
        if let Some(traffic) = &told.traffic {
            quiet(ui, theme, &words.with("analysis-met", &[("share", look.percent(traffic.nodes[place]).into())]));
        }
        if of.replies.is_empty() {
            return;
        }
        ui.add_space(theme.space.m);
        heading(ui, theme, &words.get("analysis-replies"));
        // Of a sample it is not known what they are worth.
        if told.traffic.is_some() {
            caption(ui, theme, &words.get("analysis-replies-about"));
        }
        let worths = of.replies.iter().filter_map(|reply| Some(reply_survey(told, *reply)?.worth));
        let scale = Scale { from: worths.fold(0.0, f64::min), to: 1000.0 };
        for reply in &of.replies {
            ui.add_space(theme.space.s);
            if reply_row(ui, look, told, *reply, scale) {
                chosen = way_of(graph, place, *reply).map(Selected::Way);
            }
        }
    });
    chosen
}

/// The first way of a reply.
fn way_of(graph: &Graph, node: usize, reply: ReplyIndex) -> Option<Place> {
    graph.out_of(node).find_map(|(edge, of)| {
        let way = of.ways.iter().position(|way| way.reply() == Some(reply))?;
        Some((edge, way))
    })
}

/// A reply: its name, a bar as long as it is worth, its words; gives whether it was chosen.
fn reply_row(ui: &mut Ui, look: Look<'_>, told: &Told, reply: ReplyIndex, scale: Scale) -> bool {
    let (words, theme) = (look.words, look.theme);
    let survey = reply_survey(told, reply);
    let name = &look.scenario.reply(reply).id;
    let text = words.choice(look.scenario, reply);
    let number = survey.map_or_else(|| "–".to_owned(), |survey| points(survey.worth));
    let grade = survey.map(|survey| look.grade(survey)).unwrap_or_default();
    bars::row(ui, look, name, &number, &format!("{name}: {number} · {grade}"), |ui, rect| {
        let rail = Rect::from_center_size(rect.center(), egui::vec2(rect.width(), 8.0));
        ui.painter().rect_filled(rail, 4, theme.colors.sunken);
        if let Some(survey) = survey {
            // Below nothing the bar runs to the left.
            let (zero, end) = (scale.place(rect, 0.0), scale.place(rect, survey.worth));
            let bar = Rect::from_x_y_ranges(zero.min(end)..=zero.max(end).max(zero.min(end) + 2.0), rail.y_range());
            ui.painter().rect_filled(bar, 4, grade_color(theme, Grade::of(loss(survey))));
        }
    });
    let front = survey.map_or(theme.colors.quiet, |survey| grade_color(theme, Grade::of(loss(survey))));
    label(ui, theme.text.caption(&grade).color(front));
    link(ui, theme, &text).clicked()
}

fn at_ending(ui: &mut Ui, look: Look<'_>, told: &Told, ending: EndingIndex) {
    let (words, theme) = (look.words, look.theme);
    let of = look.scenario.ending(ending);
    let found = told
        .analysed
        .exact()
        .and_then(|exact| exact.survey.as_ref()?.endings.iter().find(|found| found.ending == ending));
    card(ui, theme, |ui| {
        caption(ui, theme, &of.id);
        heading(ui, theme, of.title.get(words.language()));
        body(ui, theme, of.later.get(words.language()));
        // Of a sample it is not known whether any line leads here.
        if told.traffic.is_none() {
            return;
        }
        ui.add_space(theme.space.s);
        let Some(found) = found else {
            quiet(ui, theme, &words.get("analysis-ending-never"));
            return;
        };
        let outcomes = found.outcomes.iter().map(|outcome| words.get(&format!("outcome-{}", outcome.name())));
        let arguments = [
            ("lines", words.count(found.lines).into()),
            ("share", look.percent(found.share).into()),
            ("outcomes", words.list(&outcomes.collect::<Vec<_>>()).into()),
        ];
        quiet(ui, theme, &words.with("analysis-ending", &arguments));
    });
}
