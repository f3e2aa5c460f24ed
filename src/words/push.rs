//! What a turn moved, and when, in words.

use super::Words;
use crate::core::debrief::Push;

impl Words {
    /// What a turn moved: a sentence for each quantity, with the rules it came from; the strongest first.
    #[must_use]
    pub fn moves(&self, pushes: &[Push]) -> Vec<String> {
        let mut told: Vec<Vec<Push>> = Vec::new();
        for push in pushes {
            match told.iter_mut().find(|of| of[0].on == push.on) {
                Some(of) => of.push(*push),
                None => told.push(vec![*push]),
            }
        }
        told.iter().map(|of| self.moved(of)).collect()
    }

    /// One quantity. What pulls both ways is told with its signs.
    fn moved(&self, pushes: &[Push]) -> String {
        let all: i32 = pushes.iter().map(|push| push.tenths).sum();
        let rule = |push: &Push| self.get(&format!("rule-{}", push.rule.name()));
        let reasons = match pushes {
            [only] => rule(only),
            several => {
                let signed = |push: &Push| {
                    let sign = if push.tenths < 0 { "−" } else { "+" };
                    let points = format!("{sign}{}", points(push.tenths));
                    self.with("debrief-moved-reason", &[("rule", rule(push).into()), ("points", points.into())])
                };
                self.list(&several.iter().map(signed).collect::<Vec<_>>())
            }
        };
        let id = match all {
            1.. => "debrief-moved-up",
            0 => "debrief-moved-back-and-forth",
            ..0 => "debrief-moved-down",
        };
        let quantity = pushes.first().map(|push| self.get(&format!("quantity-{}", push.on.name())));
        let arguments = [
            ("quantity", quantity.unwrap_or_default().into()),
            ("points", points(all).into()),
            ("reasons", reasons.into()),
        ];
        self.with(id, &arguments)
    }
}

/// Tenths of a point without their sign.
fn points(tenths: i32) -> String {
    format!("{}.{}", tenths.abs() / 10, tenths.abs() % 10)
}

/// Seconds of the call as a clock shows them, in any language.
#[must_use]
pub fn clock(seconds: i32) -> String {
    format!("{}:{:02}", seconds / 60, seconds % 60)
}
