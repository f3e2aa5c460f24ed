//! How a call ran, in words.

use super::Words;
use crate::core::contact::Timing;
use crate::core::customer::{Quantity, State};

impl Words {
    /// How a reply stood in time, remark by remark; nothing of one that was simply in time.
    #[must_use]
    pub fn timing(&self, timing: Timing) -> Vec<String> {
        let mut marks = Vec::new();
        if timing.overdue > 0 {
            marks.push(self.with("debrief-timing-overdue", &[("seconds", timing.overdue.to_string().into())]));
        }
        if timing.interrupted {
            marks.push(self.get("debrief-timing-interrupted"));
        }
        match timing.in_window {
            Some(true) => marks.push(self.get("debrief-timing-window-met")),
            Some(false) => marks.push(self.get("debrief-timing-window-missed")),
            None => {}
        }
        if timing.need_was_late {
            marks.push(self.get("debrief-timing-need-late"));
        }
        marks
    }

    /// A curve in words: where each of these quantities began and ended.
    #[must_use]
    pub fn course(&self, quantities: &[Quantity], states: &[State]) -> String {
        let (Some(first), Some(last)) = (states.first(), states.last()) else { return String::new() };
        let line = |quantity: &Quantity| {
            let name = self.get(&format!("quantity-{}", quantity.name()));
            format!("{name} {} → {}", first.get(*quantity), last.get(*quantity))
        };
        quantities.iter().map(line).collect::<Vec<_>>().join("; ")
    }

    /// Words as somebody's own, in the quotation marks of the language.
    #[must_use]
    pub fn quoted(&self, text: &str) -> String {
        self.with("debrief-quote", &[("text", text.to_owned().into())])
    }
}
