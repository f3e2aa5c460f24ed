//! How far something is, as a bar.

use crate::app::theme::Theme;
use egui::{ProgressBar, Ui, WidgetInfo, WidgetType};

/// The widest that the bar grows, in points.
const WIDTH: f32 = 320.0;

/// So many of so many are done; `told` says it in words.
pub fn progress(ui: &mut Ui, theme: &Theme, done: usize, of: usize, told: &str) {
    #[expect(clippy::cast_precision_loss, reason = "a bar is some hundred points wide")]
    let share = if of == 0 { 0.0 } else { done as f32 / of as f32 };
    let width = ui.available_width().min(WIDTH);
    let bar = ProgressBar::new(share).fill(theme.colors.accent).desired_width(width).desired_height(6.0);
    ui.add(bar).widget_info(|| WidgetInfo::labeled(WidgetType::ProgressIndicator, true, told));
}
