//! How a call ran, in words.

use super::Words;
use crate::core::contact::Timing;
use crate::core::customer::{Quantity, State};
use crate::core::scenario::Reply;

impl Words {
    /// Who called, with their age.
    #[must_use]
    pub fn caller(&self, name: &str, age: u8) -> String {
        self.with("debrief-caller", &[("name", name.to_owned().into()), ("age", u32::from(age).into())])
    }

    /// How a reply stood in time, one thing after the other; nothing of one that was simply in time.
    fn timing(&self, timing: Timing) -> Vec<String> {
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
        if timing.need_in_time == Some(false) {
            marks.push(self.get("debrief-timing-need-late"));
        }
        marks
    }

    /// What kind of moves a reply made, and how it stood in time, in one line; none if there is nothing to say.
    #[must_use]
    pub fn moves_and_timing(&self, reply: &Reply, timing: Timing) -> Option<String> {
        let moves = reply.moves.iter().map(|(kind, _)| self.get(&format!("move-{}", kind.name())));
        let parts: Vec<String> = moves.chain(self.timing(timing)).collect();
        (!parts.is_empty()).then(|| parts.join(" · "))
    }

    /// What stands behind the number of the turn on which a call turned, or that cost most at once where it was not
    /// judged; nothing behind any other.
    #[must_use]
    pub fn turn_mark(&self, is_the_one: bool, turned: bool) -> String {
        let id = if turned { "debrief-turning-point" } else { "debrief-costliest" };
        if is_the_one { format!(" · {}", self.get(id)) } else { String::new() }
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
        // Marks within marks are single ones.
        let text = text.replace('“', "‘").replace('”', "’");
        self.with("debrief-quote", &[("text", text.into())])
    }
}
