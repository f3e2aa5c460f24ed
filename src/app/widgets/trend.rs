//! Values one after the other as lines, each with its own mark: how scores run from attempt to attempt.

use super::plot::{legend, still};
use crate::app::theme::Theme;
use egui::{Color32, Ui, WidgetInfo, WidgetType};
use egui_plot::{GridMark, Line, MarkerShape, PlotPoints, Points};

/// The height of the plot, in points.
const HEIGHT: f32 = 180.0;

/// One line.
#[derive(Debug)]
pub struct Series {
    /// What it is.
    pub name: String,
    /// Its values; none where there is none at that place.
    pub values: Vec<Option<f64>>,
}

/// What a trend shows.
#[derive(Debug)]
pub struct Trend<'a> {
    /// What tells it from others on the screen.
    pub id: &'static str,
    /// The lines, at most three.
    pub series: &'a [Series],
    /// The least and the greatest value that there can be.
    pub range: [f64; 2],
}

/// Draws it, with its legend. A screen reader is told every value.
pub fn trend(ui: &mut Ui, theme: &Theme, drawn: &Trend<'_>) {
    let named = drawn.series.iter().zip(looks(theme));
    legend(ui, theme, named.map(|(series, (color, mark))| (color, mark, series.name.clone())));
    let longest = drawn.series.iter().map(|series| series.values.len()).max().unwrap_or_default();
    let [least, greatest] = drawn.range;
    let step = (greatest - least) / 4.0;
    let colors = theme.colors;
    let plot = still(drawn.id, HEIGHT)
        .set_margin_fraction(egui::vec2(0.03, 0.06))
        .include_x(1.0)
        .include_x(place(longest.max(2)))
        .include_y(least)
        .include_y(greatest)
        .grid_color(colors.line)
        .x_grid_spacer(move |_| marks(longest))
        .y_grid_spacer(move |_| {
            (0..=4).map(|line| GridMark { value: least + f64::from(line) * step, step_size: step }).collect()
        });
    let shown = plot.show(ui, |plot| {
        for (series, (color, mark)) in drawn.series.iter().zip(looks(theme)) {
            let points = || -> PlotPoints<'_> {
                let at = |(nth, value): (usize, &Option<f64>)| value.map(|value| [place(nth + 1), value]);
                series.values.iter().enumerate().filter_map(at).collect()
            };
            plot.line(Line::new(series.name.clone(), points()).color(color).width(2.0));
            plot.points(Points::new(series.name.clone(), points()).color(color).shape(mark).radius(4.0).filled(true));
        }
    });
    shown.response.widget_info(|| WidgetInfo::labeled(WidgetType::Image, true, spoken(drawn)));
}

/// A mark for each place, or for every tenth of many.
fn marks(longest: usize) -> Vec<GridMark> {
    let step = if longest > 20 { 10 } else { 1 };
    let places = (1..=longest).filter(|place| place % step == 0 || step == 1);
    places.map(|nth| GridMark { value: place(nth), step_size: place(step) }).collect()
}

fn spoken(drawn: &Trend<'_>) -> String {
    let line = |series: &Series| {
        let values: Vec<_> =
            series.values.iter().map(|value| value.map_or("–".to_owned(), |value| format!("{value:.0}"))).collect();
        format!("{}: {}", series.name, values.join(", "))
    };
    drawn.series.iter().map(line).collect::<Vec<_>>().join("; ")
}

const fn looks(theme: &Theme) -> [(Color32, MarkerShape); 3] {
    let colors = theme.colors;
    [(colors.accent, MarkerShape::Circle), (colors.rust, MarkerShape::Square), (colors.teal, MarkerShape::Diamond)]
}

#[expect(clippy::cast_precision_loss, reason = "nobody has played so many calls")]
const fn place(nth: usize) -> f64 {
    nth as f64
}
