//! The customer on the line, drawn: how they sound, as a face and a posture.
//!
//! It follows the delivery of the line, which is always said in words beside it, and a little of what the author says is
//! felt behind it; never the state of the model.

mod expression;
mod leak;
mod paint;
mod palette;

pub use expression::Expression;

use crate::app::theme::Theme;
use crate::core::scenario::{Delivery, Emotion, Hair};
use egui::{Response, Sense, Ui, WidgetInfo, WidgetType, vec2};

/// Who is drawn, and how they sound.
#[derive(Clone, Copy, Debug)]
pub struct Figure<'a> {
    /// What makes the looks: the same seed is the same person.
    pub seed: &'a str,
    /// Years.
    pub age: u8,
    /// How they wear their hair, where the author says.
    pub hair: Option<Hair>,
    /// How they sound.
    pub delivery: Delivery,
    /// How loud their voice is just now, in thousandths; none while nobody is speaking. It opens the mouth.
    pub voice: Option<u16>,
    /// What is felt behind it, where the author says so.
    pub felt: Option<Emotion>,
    /// Milliseconds since they began to breathe, where anything is to move.
    pub breathing: Option<u64>,
}

/// Draws the figure, `size` points wide; `described` is what a screen reader says of it.
pub fn figure(ui: &mut Ui, theme: &Theme, size: f32, drawn: &Figure<'_>, described: &str) -> Response {
    let size = size.clamp(0.0, 320.0);
    let (rect, response) = ui.allocate_exact_size(vec2(size, size), Sense::empty());
    response.widget_info(|| WidgetInfo::labeled(WidgetType::Image, true, described));
    if size > 8.0 && ui.is_rect_visible(rect) {
        let expression = Expression::of(&drawn.delivery, drawn.voice)
            .leaking(drawn.felt, drawn.voice)
            .breathing(&drawn.delivery, drawn.breathing);
        paint::paint(
            &ui.painter().with_clip_rect(rect),
            rect,
            theme,
            &palette::person(drawn.seed, drawn.age, drawn.hair),
            &expression,
        );
    }
    response
}
