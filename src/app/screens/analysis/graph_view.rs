//! The picture of the call: moments and endings, and on each way how good it is and how often it is taken.

use super::Look;
use super::picture::{self, PAD, Picture, SPACE};
use super::selection::{Line, Selected};
use crate::app::widgets::paint::{announce, focus_ring};
use crate::app::widgets::quiet;
use crate::core::graph::{Graph, Layout, Node, Rect as Box, Run};
use egui::epaint::CubicBezierShape;
use egui::{Color32, Pos2, Rect, Response, ScrollArea, Sense, Shape, Stroke, StrokeKind, Ui, WidgetType, pos2, vec2};
use std::sync::Arc;

/// Around the picture.
const MARGIN: f32 = 28.0;
/// How thick a line is on which nobody goes, and how much thicker one on which everybody does.
const THICKNESS: (f32, f32) = (1.2, 5.0);

/// What is drawn beside the picture itself.
pub(super) struct Marks<'a> {
    pub(super) selected: Selected,
    pub(super) line: Option<&'a Line>,
    /// Whether what is chosen is yet to be brought into view.
    pub(super) moved: bool,
}

/// Shows it; gives what was chosen.
pub(super) fn graph_view(ui: &mut Ui, look: Look<'_>, picture: &mut Picture, marks: &Marks<'_>) -> Option<Selected> {
    let graph = Arc::clone(&picture.graph);
    let layout = match picture.layout(ui, look) {
        Ok(layout) => layout,
        Err(error) => {
            let arguments = [("found", error.found.into()), ("most", error.most.into())];
            quiet(ui, look.theme, &look.words.with("analysis-too-large", &arguments));
            return None;
        }
    };
    let drawing = Drawing { look, graph: &graph, layout, marks };
    ScrollArea::both().id_salt("analysis-picture").auto_shrink(false).show(ui, |ui| drawing.show(ui)).inner
}

struct Drawing<'a> {
    look: Look<'a>,
    graph: &'a Graph,
    layout: &'a Layout,
    marks: &'a Marks<'a>,
}

impl Drawing<'_> {
    fn show(&self, ui: &mut Ui) -> Option<Selected> {
        let page = vec2(point(self.layout.size.width), point(self.layout.size.height)) + vec2(2.0, 2.0) * MARGIN;
        let room = ui.available_size();
        let (whole, _) = ui.allocate_exact_size(page.max(room), Sense::hover());
        // A small picture stands in the middle.
        let corner = whole.min + vec2(((room.x - page.x) / 2.0).max(0.0) + MARGIN, MARGIN);
        for place in 0..self.graph.edges.len() {
            self.edge(ui, corner, place);
        }
        let mut chosen = None;
        for node in self.graph.reading_order() {
            if self.node(ui, corner, node) {
                chosen = Some(Selected::Node(node));
            }
            for (edge, _) in self.graph.out_of(node) {
                chosen = self.ways(ui, corner, edge).map(|way| Selected::Way((edge, way))).or(chosen);
            }
        }
        chosen
    }

    /// The line of an edge.
    fn edge(&self, ui: &Ui, corner: Pos2, place: usize) {
        let (edge, route, colors) = (&self.graph.edges[place], &self.layout.edges[place], self.look.theme.colors);
        let traffic = self.look.told.and_then(|told| told.traffic.as_ref());
        let share = traffic.map_or(0.0, |traffic| traffic.ways[place].iter().map(|passed| passed.share).sum::<f64>());
        let is_on_line = self.marks.line.is_some_and(|line| line.places.iter().any(|(edge, _)| *edge == place));
        let color = if is_on_line { colors.accent } else { colors.edge.gamma_multiply(0.55) };
        #[expect(clippy::cast_possible_truncation, reason = "a share of one")]
        let thickness = (THICKNESS.0 + THICKNESS.1 * share.clamp(0.0, 1.0) as f32) * self.look.magnified();
        let stroke = Stroke::new(if is_on_line { thickness.max(2.0) } else { thickness }, color);
        for (number, runs) in route.lines.iter().enumerate() {
            let points = points(runs, corner);
            if edge.back {
                ui.painter().extend(Shape::dashed_line(&points, stroke, 6.0, 4.0));
            } else {
                ui.painter().line(points, stroke);
            }
            if number + 1 == route.lines.len() {
                tip(ui, runs, corner, color, 5.0f32.max(stroke.width * 1.4));
            }
        }
    }

    /// A node; gives whether it was chosen.
    fn node(&self, ui: &mut Ui, corner: Pos2, place: usize) -> bool {
        let (theme, zoom) = (self.look.theme, self.look.magnified());
        let colors = theme.colors;
        let rect = rect(self.layout.nodes[place], corner);
        let text = picture::node_text(ui, self.look, self.graph, place);
        let is_chosen = self.marks.selected == Selected::Node(place);
        let response = self.control(ui, rect, Selected::Node(place), &text.spoken);
        if ui.is_rect_visible(rect) {
            let node = self.graph.nodes[place];
            let radius = match node {
                Node::Moment(_) => 6.0,
                _ => rect.height() / 2.0,
            };
            let (fill, stroke) = surface(self.look, is_chosen, &response);
            let stroke =
                if stroke == Stroke::NONE { Stroke::new(1.0, colors.edge.gamma_multiply(0.6)) } else { stroke };
            let fill = if fill == colors.paper { colors.card } else { fill };
            ui.painter().rect(rect, radius, fill, stroke, StrokeKind::Inside);
            if matches!(node, Node::Ending(_)) {
                ui.painter().rect_stroke(
                    rect.shrink(3.0),
                    radius - 3.0,
                    Stroke::new(1.0, colors.line),
                    StrokeKind::Inside,
                );
            }
            focus_ring(ui, theme, &response, 8);
            let lines = || text.head.iter().chain([&text.words]);
            let height: f32 = lines().map(|galley| galley.size().y).sum();
            let mut top = rect.center().y - height / 2.0;
            for galley in lines() {
                let below = galley.size().y;
                let left = rect.center().x - galley.size().x / 2.0;
                ui.painter().galley(pos2(left.max(rect.left() + PAD * zoom), top), Arc::clone(galley), colors.ink);
                top += below;
            }
        }
        response.clicked()
    }

    /// The ways of an edge, one under the other; gives the one that was chosen.
    fn ways(&self, ui: &mut Ui, corner: Pos2, edge: usize) -> Option<usize> {
        let label = rect(self.layout.edges[edge].label?, corner);
        let zoom = self.look.magnified();
        let mut top = label.top();
        let mut chosen = None;
        for way in 0..self.graph.edges[edge].ways.len() {
            let text = picture::way_text(ui, self.look, self.graph, (edge, way));
            let row = Rect::from_min_size(pos2(label.left(), top), vec2(label.width(), text.height(zoom)));
            top = row.bottom();
            let response = self.control(ui, row, Selected::Way((edge, way)), &text.spoken);
            if response.clicked() {
                chosen = Some(way);
            }
            if ui.is_rect_visible(row) {
                self.way(ui, row, text, (edge, way), &response);
            }
        }
        chosen
    }

    fn way(&self, ui: &Ui, row: Rect, text: picture::WayText, place: (usize, usize), response: &Response) {
        let (theme, zoom) = (self.look.theme, self.look.magnified());
        let is_chosen = self.marks.selected == Selected::Way(place);
        let is_on_line = self.marks.line.is_some_and(|line| line.places.contains(&place));
        let (fill, stroke) = surface(self.look, is_chosen, response);
        let corner = if stroke == Stroke::NONE { 0.0 } else { 4.0 };
        ui.painter().rect(row, corner, fill, stroke, StrokeKind::Inside);
        if is_on_line && !is_chosen {
            // The line runs along the edge of the row.
            let bar = Rect::from_min_max(row.min, pos2(row.left() + 3.0, row.bottom()));
            ui.painter().rect_filled(bar, 1.0, theme.colors.accent);
        }
        focus_ring(ui, theme, response, 4);
        let middle = row.center().y;
        let at = |x: f32, height: f32| pos2(x, middle - height / 2.0);
        let mut right = row.right() - SPACE * zoom;
        for galley in [text.share, text.grade.map(|(_, galley)| galley)].into_iter().flatten() {
            right -= galley.size().x;
            ui.painter().galley(at(right, galley.size().y), galley, theme.colors.quiet);
            right -= SPACE * zoom;
        }
        let height = text.name.size().y;
        ui.painter().galley(at(row.left() + SPACE * zoom, height), text.name, theme.colors.ink);
    }

    /// Something that can be chosen. Where nothing is, the start is what comes into view.
    fn control(&self, ui: &mut Ui, rect: Rect, what: Selected, text: &str) -> Response {
        let is_chosen = self.marks.selected == what;
        let is_beginning = self.marks.selected == Selected::Whole && what == Selected::Node(0);
        let mut response = ui.interact(rect, ui.id().with(what), Sense::click());
        announce(ui, &mut response, WidgetType::SelectableLabel, Some(is_chosen), None, text);
        if self.marks.moved && (is_chosen || is_beginning) {
            response.scroll_to_me(Some(egui::Align::Center));
        }
        response
    }
}

/// The ground and the edge of something that can be chosen; the paper where nothing is to be seen of that.
fn surface(look: Look<'_>, is_chosen: bool, response: &Response) -> (Color32, Stroke) {
    let colors = look.theme.colors;
    match (is_chosen, response.hovered()) {
        (true, _) => (colors.accent_soft, Stroke::new(2.0, colors.accent)),
        (false, true) => (colors.raised, Stroke::new(1.0, colors.accent)),
        (false, false) => (colors.paper, Stroke::NONE),
    }
}

/// A line from run to run: down, over and down again.
fn points(runs: &[Run], corner: Pos2) -> Vec<Pos2> {
    let mut points: Vec<Pos2> = Vec::new();
    for run in runs {
        let from = corner + vec2(point(run.x), point(run.from));
        if let Some(last) = points.last().copied().filter(|last| (last.x - from.x).abs() > 0.1) {
            let middle = f32::midpoint(last.y, from.y);
            let curve = [last, pos2(last.x, middle), pos2(from.x, middle), from];
            let curve = CubicBezierShape::from_points_stroke(curve, false, Color32::TRANSPARENT, Stroke::NONE);
            points.extend(curve.flatten(Some(0.4)).into_iter().skip(1));
        } else {
            points.push(from);
        }
        points.push(corner + vec2(point(run.x), point(run.to)));
    }
    points
}

/// The point of the arrow.
fn tip(ui: &Ui, runs: &[Run], corner: Pos2, color: Color32, size: f32) {
    let Some(run) = runs.last() else { return };
    let at = corner + vec2(point(run.x), point(run.to));
    let back = if run.to >= run.from { -size * 1.6 } else { size * 1.6 };
    let sides = [at, at + vec2(-size, back), at + vec2(size, back)];
    ui.painter().add(Shape::convex_polygon(sides.to_vec(), color, Stroke::NONE));
}

fn rect(rect: Box, corner: Pos2) -> Rect {
    let size = vec2(point(rect.size.width), point(rect.size.height));
    Rect::from_min_size(corner + vec2(point(rect.corner.x), point(rect.corner.y)), size)
}

#[expect(clippy::cast_precision_loss, reason = "a page is some thousand points long")]
const fn point(number: i32) -> f32 {
    number as f32
}
