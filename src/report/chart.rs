//! How the customer ran, as a picture in the page.

use crate::analysis::Ghost;
use crate::core::customer::{Quantity, State};
use crate::core::debrief::{Debrief, Mark, MarkKind};
use crate::picture::escaped;
use crate::words::Words;
use std::fmt;

/// What is drawn, and which of it of a ghost: more would hide what was.
const DRAWN: [Quantity; 4] = [Quantity::Heat, Quantity::Trust, Quantity::Face, Quantity::Heard];
const GHOSTLY: [Quantity; 2] = [Quantity::Heat, Quantity::Trust];
/// The picture in its own units: the plot, and what stands around it.
const WIDTH: i32 = 720;
const PLOT: i32 = 220;
const LEFT: i32 = 34;
const RIGHT: i32 = 14;
const BELOW: i32 = 26;
/// From one row of marks to the next.
const ROW: i32 = 26;
/// Half the height of a mark.
const REACH: i32 = 10;
/// Colours that tell apart on white paper, in grey as well as they can: what goes well, what costs, what is lost, what is
/// neither; ink, paper, and lines that only divide.
const TEAL: &str = "#1d6f66";
const AMBER: &str = "#7d5308";
const RUST: &str = "#99392b";
const BLUE: &str = "#2f4b8f";
const INK: &str = "#22201d";
const PAPER: &str = "#fffefa";
const QUIET: &str = "#675e52";
const LINE: &str = "#ddd5c6";

/// The colour of a line, and how it is broken. They stand in the picture itself: not every reader applies the style of a
/// page to a picture in it.
const fn look(quantity: Quantity) -> (&'static str, &'static str) {
    match quantity {
        Quantity::Heat => (RUST, "none"),
        Quantity::Trust => (TEAL, "none"),
        Quantity::Face => (AMBER, "2 5"),
        _ => (BLUE, "8 5"),
    }
}

/// The picture. Lines are told apart by their strokes and points as well as by colour, marks by their shapes and letters.
pub(super) fn chart(words: &Words, debrief: &Debrief, ghost: Option<&Ghost>, turning: Option<usize>) -> String {
    let chart = Chart::of(debrief, ghost);
    fmt::from_fn(|out| {
        let height = chart.top + PLOT + BELOW;
        writeln!(
            out,
            r#"<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH} {height}" role="img" aria-label="{}">"#,
            escaped(&words.course(&DRAWN, &debrief.states)),
        )?;
        chart.grid(out)?;
        if let Some(turn) = turning {
            let (x, low) = (chart.x(turn + 1), chart.top + PLOT);
            writeln!(out, r#"<path stroke="{INK}" stroke-width="1.2" d="M{x} {}V{low}"/>"#, chart.top)?;
        }
        for quantity in GHOSTLY {
            if let Some(ghost) = ghost {
                chart.line(out, (look(quantity).0, "2 3"), ghost.from, &ghost.states, quantity)?;
            }
        }
        for quantity in DRAWN {
            chart.line(out, look(quantity), 0, &debrief.states, quantity)?;
            for (turn, state) in debrief.states.iter().enumerate() {
                point(out, quantity, chart.x(turn), chart.y(state.get(quantity)))?;
            }
        }
        for (place, mark) in debrief.marks.iter().enumerate() {
            let before = debrief.marks[..place].iter().filter(|other| other.turn == mark.turn).count();
            let letter = words.get(&format!("mark-{}-letter", mark.kind.name()));
            chart.mark(out, before, *mark, &letter)?;
        }
        out.write_str("</svg>\n")
    })
    .to_string()
}

/// The signs and names of the lines, as they stand under the picture.
pub(super) fn legend(words: &Words) -> String {
    let name = |quantity: Quantity| words.get(&format!("quantity-{}", quantity.name()));
    let signs = ["●", "■", "◆", "▲"];
    DRAWN
        .iter()
        .zip(signs)
        .map(|(quantity, sign)| format!("{sign} {}", name(*quantity)))
        .collect::<Vec<_>>()
        .join("   ")
}

struct Chart {
    /// Turns that are drawn, those of the ghost among them.
    turns: usize,
    /// Where the plot begins: below the marks.
    top: i32,
}

impl Chart {
    fn of(debrief: &Debrief, ghost: Option<&Ghost>) -> Self {
        let own = debrief.states.len().saturating_sub(1);
        let turns = ghost.map_or(own, |ghost| own.max(ghost.from + ghost.states.len().saturating_sub(1))).max(1);
        let of_turn = |turn: usize| debrief.marks.iter().filter(|mark| mark.turn == turn).count();
        let rows = (0..own).map(of_turn).max().unwrap_or(0);
        Self { turns, top: 12 + ROW * number(rows) }
    }

    fn x(&self, turn: usize) -> i32 {
        LEFT + (WIDTH - LEFT - RIGHT) * number(turn) / number(self.turns).max(1)
    }

    fn y(&self, points: i16) -> i32 {
        self.top + PLOT * (100 - i32::from(points).clamp(0, 100)) / 100
    }

    fn grid(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        for points in [0, 25, 50, 75, 100] {
            let y = self.y(points);
            writeln!(out, r#"<path stroke="{LINE}" d="M{LEFT} {y}H{}"/>"#, WIDTH - RIGHT)?;
            writeln!(
                out,
                r#"<text fill="{QUIET}" font-size="12" text-anchor="end" x="{}" y="{}">{points}</text>"#,
                LEFT - 8,
                y + 4
            )?;
        }
        for turn in 0..=self.turns {
            let (x, y) = (self.x(turn), self.top + PLOT + 18);
            writeln!(out, r#"<text fill="{QUIET}" font-size="12" text-anchor="middle" x="{x}" y="{y}">{turn}</text>"#)?;
        }
        Ok(())
    }

    fn line(
        &self,
        out: &mut fmt::Formatter<'_>,
        (color, dashes): (&str, &str),
        from: usize,
        states: &[State],
        quantity: Quantity,
    ) -> fmt::Result {
        write!(out, r#"<polyline fill="none" stroke="{color}" stroke-width="2" stroke-dasharray="{dashes}" points=""#)?;
        for (turn, state) in states.iter().enumerate() {
            write!(out, "{} {} ", self.x(from + turn), self.y(state.get(quantity)))?;
        }
        out.write_str("\"/>\n")
    }

    fn mark(&self, out: &mut fmt::Formatter<'_>, row: usize, mark: Mark, letter: &str) -> fmt::Result {
        let (x, y) = (self.x(mark.turn + 1), self.top - ROW * number(row) - ROW / 2 - 4);
        let frame = format!(r#"fill="{PAPER}" stroke-width="1.5""#);
        match mark.kind {
            MarkKind::WindowMet => {
                writeln!(out, r#"<circle {frame} stroke="{TEAL}" cx="{x}" cy="{y}" r="{REACH}"/>"#)?;
            }
            MarkKind::QuietExitLooms => {
                let (left, top, side) = (x - REACH + 1, y - REACH + 1, 2 * REACH - 2);
                writeln!(
                    out,
                    r#"<rect {frame} stroke="{RUST}" x="{left}" y="{top}" width="{side}" height="{side}" rx="2"/>"#
                )?;
            }
            MarkKind::WindowMissed | MarkKind::NeedLate | MarkKind::CutIn | MarkKind::Hollow => {
                let reach = REACH + 2;
                writeln!(
                    out,
                    r#"<path {frame} stroke="{AMBER}" d="M{x} {}L{} {y} {x} {} {} {y}z"/>"#,
                    y - reach,
                    x + reach,
                    y + reach,
                    x - reach
                )?;
            }
        }
        writeln!(
            out,
            r#"<text fill="{INK}" font-size="11" text-anchor="middle" x="{x}" y="{}">{}</text>"#,
            y + 4,
            escaped(letter)
        )
    }
}

/// The point of a line: a disc, a square, a square on its corner, a triangle.
fn point(out: &mut fmt::Formatter<'_>, quantity: Quantity, x: i32, y: i32) -> fmt::Result {
    let (color, _) = look(quantity);
    match quantity {
        Quantity::Heat => writeln!(out, r#"<circle fill="{color}" cx="{x}" cy="{y}" r="4"/>"#),
        Quantity::Trust => {
            writeln!(out, r#"<rect fill="{color}" x="{}" y="{}" width="7" height="7"/>"#, x - 3, y - 3)
        }
        Quantity::Face => {
            writeln!(out, r#"<path fill="{color}" d="M{x} {}L{} {y} {x} {} {} {y}z"/>"#, y - 5, x + 5, y + 5, x - 5)
        }
        _ => {
            writeln!(out, r#"<path fill="{color}" d="M{x} {}L{} {} {} {}z"/>"#, y - 5, x + 5, y + 4, x - 5, y + 4)
        }
    }
}

fn number(count: usize) -> i32 {
    i32::try_from(count).unwrap_or(i32::MAX)
}
