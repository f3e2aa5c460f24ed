//! What stands in the picture of the call, and where.

use super::Look;
use super::work::Told;
use crate::analysis::{Grade, ReplySurvey};
use crate::app::widgets::grade_mark;
use crate::app::widgets::paint::{clipped, galley};
use crate::core::graph::{Graph, Layout, Node, Size, Sizes, TooLarge, Way};
use crate::core::scenario::{CustomerIndex, ReplyIndex, Scenario};
use crate::core::text::Language;
use crate::picture::caption;
use egui::{Color32, Galley, Ui};
use std::sync::Arc;

/// The steps of the magnifier.
pub(super) const ZOOMS: [f32; 5] = [0.55, 0.7, 0.85, 1.0, 1.25];
/// The step that a page begins with.
pub(super) const FIRST_ZOOM: usize = 2;
/// The widest that the text of a node, and of a way, spreads.
const NODE: f32 = 190.0;
const WAY: f32 = 150.0;
/// Between texts.
const GAP: f32 = 22.0;
/// Around the text of a node.
pub(super) const PAD: f32 = 9.0;
/// Between the columns of a way, and above and below its text.
pub(super) const SPACE: f32 = 7.0;

/// The picture, laid out for what it says.
#[derive(Debug)]
pub(super) struct Picture {
    pub(super) graph: Arc<Graph>,
    drawn: Option<Drawn>,
}

#[derive(Debug)]
struct Drawn {
    key: Key,
    layout: Result<Layout, TooLarge>,
}

/// What the places of everything depend on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Key {
    language: Language,
    zoom: usize,
    customer: CustomerIndex,
    is_told: bool,
}

/// The text of a node.
pub(super) struct NodeText {
    /// The author's name and how often it is met; none for the start, which has neither.
    pub(super) head: Option<Arc<Galley>>,
    pub(super) words: Arc<Galley>,
    /// All of it, for whoever listens.
    pub(super) spoken: String,
}

/// The text of a way, in columns.
pub(super) struct WayText {
    pub(super) name: Arc<Galley>,
    pub(super) grade: Option<(Grade, Arc<Galley>)>,
    pub(super) share: Option<Arc<Galley>>,
    pub(super) spoken: String,
}

impl Picture {
    pub(super) fn new(scenario: &Scenario) -> Self {
        Self { graph: Arc::new(Graph::of(scenario)), drawn: None }
    }

    /// Where everything stands.
    pub(super) fn layout(&mut self, ui: &Ui, look: Look<'_>) -> Result<&Layout, TooLarge> {
        let key = Key {
            language: look.words.language(),
            zoom: look.zoom,
            customer: look.customer,
            is_told: look.told.is_some(),
        };
        let is_old = self.drawn.as_ref().is_none_or(|drawn| drawn.key != key);
        if is_old {
            self.drawn = Some(Drawn { key, layout: Layout::of(&self.graph, &sizes(ui, look, &self.graph)) });
        }
        match &self.drawn {
            Some(Drawn { layout: Ok(layout), .. }) => Ok(layout),
            Some(Drawn { layout: Err(error), .. }) => Err(*error),
            None => Err(TooLarge { found: 0, most: 0 }),
        }
    }
}

fn sizes(ui: &Ui, look: Look<'_>, graph: &Graph) -> Sizes {
    let zoom = look.magnified();
    let node = |place: usize| {
        let text = node_text(ui, look, graph, place);
        let lines = || text.head.iter().chain([&text.words]).map(|galley| galley.size());
        let width = lines().map(|size| size.x).fold(0.0, f32::max) + 4.0 * PAD * zoom;
        size(width, lines().map(|size| size.y).sum::<f32>() + 2.0 * PAD * zoom)
    };
    let label = |ways: &Vec<Way>, edge: usize| {
        let rows: Vec<WayText> = (0..ways.len()).map(|way| way_text(ui, look, graph, (edge, way))).collect();
        let is_empty = rows.iter().all(|row| row.name.text().is_empty() && row.share.is_none());
        let width = rows.iter().map(|row| row.width(zoom)).fold(0.0, f32::max);
        let height: f32 = rows.iter().map(|row| row.height(zoom)).sum();
        (!is_empty).then(|| size(width, height))
    };
    Sizes {
        nodes: (0..graph.nodes.len()).map(node).collect(),
        labels: graph.edges.iter().enumerate().map(|(place, edge)| label(&edge.ways, place)).collect(),
        gap: size(GAP * zoom, 0.0).width,
    }
}

#[expect(clippy::cast_possible_truncation, reason = "points on a page")]
fn size(width: f32, height: f32) -> Size {
    Size { width: width.ceil() as i32, height: height.ceil() as i32 }
}

impl WayText {
    pub(super) fn width(&self, zoom: f32) -> f32 {
        let columns = [Some(&self.name), self.grade.as_ref().map(|(_, galley)| galley), self.share.as_ref()];
        columns.into_iter().flatten().map(|galley| galley.size().x + SPACE * zoom).sum::<f32>() + SPACE * zoom
    }

    pub(super) fn height(&self, zoom: f32) -> f32 {
        self.name.size().y.max(12.0 * zoom) + SPACE * zoom
    }
}

pub(super) fn node_text(ui: &Ui, look: Look<'_>, graph: &Graph, place: usize) -> NodeText {
    let (words, theme, zoom) = (look.words, look.theme, look.magnified());
    let node = graph.nodes[place];
    let caption = caption::node(look.scenario, words, node);
    let share = look.told.and_then(|told| told.traffic.as_ref()).map(|traffic| look.percent(traffic.nodes[place]));
    let text = match node {
        Node::End => words.get("analysis-end"),
        _ => caption.words.clone(),
    };
    let head: Vec<String> = caption.id.into_iter().chain(share.filter(|_| node != Node::Start)).collect();
    let head = head.join(" · ");
    NodeText {
        spoken: format!("{head} {text}"),
        head: (!head.is_empty())
            .then(|| galley(ui, &head, theme.text.size.caption * zoom, theme.colors.quiet, f32::INFINITY)),
        words: clipped(ui, &text, theme.text.size.small * zoom, theme.colors.ink, NODE * zoom, 2),
    }
}

pub(super) fn way_text(ui: &Ui, look: Look<'_>, graph: &Graph, (edge, way): (usize, usize)) -> WayText {
    let (words, theme, zoom) = (look.words, look.theme, look.magnified());
    let size = theme.text.size.caption * zoom;
    let ways = graph.edges[edge].ways[way];
    let caption = caption::way(look.scenario, words, ways);
    let whole = caption.whole.clone();
    let name = match (&caption.id, caption.notes.is_empty()) {
        (Some(id), true) => id.clone(),
        (Some(id), false) => format!("{id} · {}", caption.notes.join(" · ")),
        (None, _) => caption.notes.join(" · "),
    };
    let front = if ways.reply().is_some() { theme.colors.ink } else { theme.colors.quiet };
    let passed = look.told.and_then(|told| Some(told.traffic.as_ref()?.ways[edge][way]));
    let survey = ways.reply().and_then(|reply| reply_survey(look.told?, reply));
    let grade = survey.map(|survey| {
        let grade = Grade::of(loss(survey));
        (grade, galley(ui, &graded(survey), size, grade_front(look, grade), f32::INFINITY))
    });
    let share = passed.map(|passed| look.percent(passed.share));
    let spoken: Vec<String> = [Some(name.clone()), survey.map(|survey| look.grade(survey)), share.clone(), whole]
        .into_iter()
        .flatten()
        .collect();
    WayText {
        name: clipped(ui, &name, size, front, WAY * zoom, 2),
        grade,
        share: share.map(|share| galley(ui, &share, size, theme.colors.quiet, f32::INFINITY)),
        spoken: spoken.join(" · "),
    }
}

fn grade_front(look: Look<'_>, grade: Grade) -> Color32 {
    crate::app::widgets::grade_color(look.theme, grade)
}

/// The mark of a grade, with what is lost.
fn graded(survey: &ReplySurvey) -> String {
    let mark = grade_mark(Grade::of(loss(survey)));
    if survey.loss < 0.5 { mark.to_owned() } else { format!("{mark} −{:.1}", survey.loss / 10.0) }
}

/// The mean loss in whole thousandths.
#[expect(clippy::cast_possible_truncation, reason = "a loss is a few thousand at most")]
pub(super) fn loss(survey: &ReplySurvey) -> i16 {
    survey.loss.round() as i16
}

/// What is known of a reply, over every line of play.
pub(super) fn reply_survey(told: &Told, reply: ReplyIndex) -> Option<&ReplySurvey> {
    told.analysed.exact()?.survey.as_ref()?.replies.iter().find(|found| found.reply == reply)
}

/// Thousandths as points of 100.
pub(super) fn points(thousandths: f64) -> String {
    format!("{:.1}", thousandths / 10.0).replace('-', "−")
}
