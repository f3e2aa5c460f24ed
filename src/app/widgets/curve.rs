//! How a customer ran over a call, as four lines. Each has its colour, its stroke and its mark, and is named beside.

use super::paint_mark;
use super::plot::{legend, still};
use crate::app::theme::Theme;
use crate::core::customer::{Quantity, State};
use crate::core::debrief::Mark;
use crate::words::Words;
use egui::{Color32, Response, Ui, WidgetInfo, WidgetType};
use egui_plot::{GridMark, Line, LineStyle, MarkerShape, PlotPoint, PlotPoints, PlotTransform, Points, VLine};

/// The quantities that are drawn.
const DRAWN: [Quantity; 4] = [Quantity::Heat, Quantity::Trust, Quantity::Face, Quantity::Heard];
/// The height of the plot, in points.
const HEIGHT: f32 = 240.0;

/// What a curve shows.
#[derive(Clone, Copy, Debug)]
pub struct Curve<'a> {
    /// The states from the customer's arrival on.
    pub states: &'a [State],
    /// How the customer would have run, if that is known.
    pub ghost: Option<GhostCurve<'a>>,
    /// The turn that is looked at, from 0: it stands at the state after it.
    pub selected: usize,
    /// What stands out, above the turns.
    pub marks: &'a [Mark],
}

/// Another course, from some turn on.
#[derive(Clone, Copy, Debug)]
pub struct GhostCurve<'a> {
    /// The turn at which it leaves the other, from 0.
    pub from: usize,
    /// The states before that turn and after each one from there.
    pub states: &'a [State],
}

/// The quantities that a ghost shows: more would hide what was.
const GHOSTLY: [Quantity; 2] = [Quantity::Heat, Quantity::Trust];

/// Draws the curve; gives the turn that was clicked.
pub fn curve(ui: &mut Ui, theme: &Theme, words: &Words, drawn: &Curve<'_>) -> Option<usize> {
    let named = DRAWN.map(|quantity| {
        let look = look(theme, quantity);
        (look.color, look.mark, words.get(&format!("quantity-{}", quantity.name())))
    });
    legend(ui, theme, named);
    let turns = drawn.states.len().saturating_sub(1);
    let longest = drawn.ghost.map_or(turns, |ghost| turns.max(ghost.from + ghost.states.len().saturating_sub(1)));
    let label = words.course(&DRAWN, drawn.states);
    let colors = theme.colors;
    let plot = still("customer-curve", HEIGHT + MARK_HEIGHT * f32::from(rows(drawn.marks)))
        .set_margin_fraction(egui::vec2(0.02, 0.04))
        .include_x(0.0)
        .include_x(place(longest.max(1)))
        .include_y(0.0)
        .include_y(100.0 + MARK_STEP * f64::from(rows(drawn.marks)))
        .grid_color(colors.line)
        .x_grid_spacer(move |_| (0..=longest).map(|turn| GridMark { value: place(turn), step_size: 1.0 }).collect())
        .y_grid_spacer(|_| (0..=4).map(|step| GridMark { value: f64::from(step) * 25.0, step_size: 25.0 }).collect());
    let shown = plot.show(ui, |plot| {
        plot.vline(
            VLine::new("turn", place(drawn.selected + 1)).color(colors.accent).width(1.5).style(LineStyle::Solid),
        );
        for (ghost, quantity) in drawn.ghost.into_iter().flat_map(|ghost| GHOSTLY.map(|quantity| (ghost, quantity))) {
            let at = |(turn, state): (usize, &State)| [place(ghost.from + turn), f64::from(state.get(quantity))];
            let points: PlotPoints<'_> = ghost.states.iter().enumerate().map(at).collect();
            let color = look(theme, quantity).color.gamma_multiply(0.75);
            let stroke = LineStyle::Dashed { length: 3.0 };
            plot.line(Line::new(format!("{}-ghost", quantity.name()), points).color(color).width(2.0).style(stroke));
        }
        for quantity in DRAWN {
            let look = look(theme, quantity);
            let points = || -> PlotPoints<'_> {
                let at = |(turn, state): (usize, &State)| [place(turn), f64::from(state.get(quantity))];
                drawn.states.iter().enumerate().map(at).collect()
            };
            plot.line(Line::new(quantity.name(), points()).color(look.color).width(2.0).style(look.stroke));
            plot.points(
                Points::new(quantity.name(), points()).color(look.color).shape(look.mark).radius(4.0).filled(true),
            );
        }
        plot.pointer_coordinate()
    });
    let painter = ui.painter().with_clip_rect(shown.response.rect);
    for (row, mark) in in_rows(drawn.marks) {
        let center = mark_place(&shown.transform, row, mark);
        let letter = words.get(&format!("mark-{}-letter", mark.kind.name()));
        paint_mark(ui, &painter, theme, center, mark.kind, &letter);
    }
    shown.response.widget_info(|| WidgetInfo::labeled(WidgetType::Image, true, &label));
    clicked(&shown.response, shown.inner.map(|point| point.x), turns)
}

fn clicked(response: &Response, x: Option<f64>, turns: usize) -> Option<usize> {
    let x = x.filter(|_| response.clicked())?;
    // The nearest turn; a click before the first counts as the first.
    (0..turns).min_by(|a, b| (place(a + 1) - x).abs().total_cmp(&(place(b + 1) - x).abs()))
}

/// From one row of marks to the next, in points of the scale, and what it adds to the height of the plot: a little more
/// than a mark is high, so that no two touch.
const MARK_STEP: f64 = 13.0;
const MARK_HEIGHT: f32 = 34.0;

/// Each mark with its row above the curve: the first of a turn stands lowest.
fn in_rows(marks: &[Mark]) -> impl Iterator<Item = (u16, &Mark)> {
    marks.iter().enumerate().map(|(place, mark)| {
        let before = marks[..place].iter().filter(|other| other.turn == mark.turn).count();
        (u16::try_from(before).unwrap_or(u16::MAX), mark)
    })
}

/// How many rows there are.
fn rows(marks: &[Mark]) -> u16 {
    in_rows(marks).map(|(row, _)| row + 1).max().unwrap_or(0)
}

fn mark_place(transform: &PlotTransform, row: u16, mark: &Mark) -> egui::Pos2 {
    let y = 100.0 + MARK_STEP * (f64::from(row) + 0.55);
    transform.position_from_point(&PlotPoint::new(place(mark.turn + 1), y))
}

/// A turn as a place on the axis.
fn place(turn: usize) -> f64 {
    u32::try_from(turn).map_or(f64::MAX, f64::from)
}

struct Look {
    color: Color32,
    stroke: LineStyle,
    mark: MarkerShape,
}

fn look(theme: &Theme, quantity: Quantity) -> Look {
    let colors = theme.colors;
    match quantity {
        Quantity::Heat => Look { color: colors.rust, stroke: LineStyle::Solid, mark: MarkerShape::Circle },
        Quantity::Trust => Look { color: colors.teal, stroke: LineStyle::Solid, mark: MarkerShape::Square },
        Quantity::Face => {
            Look { color: colors.amber, stroke: LineStyle::Dotted { spacing: 6.0 }, mark: MarkerShape::Diamond }
        }
        _ => Look { color: colors.accent, stroke: LineStyle::Dashed { length: 8.0 }, mark: MarkerShape::Up },
    }
}
