//! How good a reply was: a mark and a colour.

use crate::analysis::Grade;
use crate::app::theme::Theme;
use egui::Color32;

/// The mark of a grade: a shape, so that it does not hang on colour.
#[must_use]
pub const fn grade_mark(grade: Grade) -> &'static str {
    match grade {
        Grade::Best => "✔",
        Grade::Good => "●",
        Grade::Inaccurate => "◆",
        Grade::Mistake => "▲",
        Grade::Blunder => "✖",
    }
}

/// The colour of a grade.
#[must_use]
pub const fn grade_color(theme: &Theme, grade: Grade) -> Color32 {
    let colors = theme.colors;
    match grade {
        Grade::Best | Grade::Good => colors.teal,
        Grade::Inaccurate | Grade::Mistake => colors.amber,
        Grade::Blunder => colors.rust,
    }
}
