//! What a turn moved, and when, in words.

use super::Words;
use crate::core::customer::State;
use crate::core::debrief::Push;
use std::cmp::Ordering;

impl Words {
    /// What a turn moved: a sentence for each quantity, with the rules it came from; the strongest first. What is told is
    /// how far the customer really moved: nothing falls below its end, however hard it is pushed.
    #[must_use]
    pub fn moves(&self, pushes: &[Push], before: &State, after: &State) -> Vec<String> {
        let mut told: Vec<Vec<Push>> = Vec::new();
        for push in pushes {
            match told.iter_mut().find(|of| of[0].on == push.on) {
                Some(of) => of.push(*push),
                None => told.push(vec![*push]),
            }
        }
        told.iter().map(|of| self.moved(of, before, after)).collect()
    }

    /// One quantity. What pulls both ways is told with its signs.
    fn moved(&self, pushes: &[Push], before: &State, after: &State) -> String {
        let Some(on) = pushes.first().map(|push| push.on) else { return String::new() };
        let (was, is) = (before.get(on), after.get(on));
        let rule = |push: &Push| {
            let way = if push.tenths < 0 { "down" } else { "up" };
            self.with(&format!("rule-{}", push.rule.name()), &[("way", way.into())])
        };
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
        let (id, points) = match is.cmp(&was) {
            Ordering::Greater => ("debrief-moved-up", is - was),
            Ordering::Less => ("debrief-moved-down", was - is),
            Ordering::Equal => ("debrief-moved-stayed", is),
        };
        let arguments = [
            ("quantity", self.get(&format!("quantity-{}", on.name())).into()),
            ("points", points.to_string().into()),
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
