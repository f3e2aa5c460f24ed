//! What a turn moved, and when, in words.

use super::Words;
use crate::core::debrief::Push;

impl Words {
    /// One push: the quantity, the points with their sign, and the rule it came from.
    #[must_use]
    pub fn push(&self, push: Push) -> String {
        let sign = if push.tenths < 0 { "−" } else { "+" };
        let points = format!("{sign}{}.{}", push.tenths.abs() / 10, push.tenths.abs() % 10);
        let arguments = [
            ("quantity", self.get(&format!("quantity-{}", push.on.name())).into()),
            ("points", points.into()),
            ("rule", self.get(&format!("rule-{}", push.rule.name())).into()),
        ];
        self.with("debrief-moved-line", &arguments)
    }
}

/// Seconds of the call as a clock shows them, in any language.
#[must_use]
pub fn clock(seconds: i32) -> String {
    format!("{}:{:02}", seconds / 60, seconds % 60)
}
