//! How a line sounds, in words.

use super::Words;
use crate::core::scenario::{Delivery, Loudness, Pace, Tone};

impl Words {
    /// Pace, tone and loudness, as far as they are not as usual; nothing for a line that is said as lines are.
    #[must_use]
    pub fn delivery(&self, delivery: Delivery) -> Option<String> {
        let mut parts = Vec::new();
        if delivery.pace != Pace::Even {
            parts.push(self.get(&format!("pace-{}", delivery.pace.name())));
        }
        if delivery.tone != Tone::Plain {
            parts.push(self.get(&format!("tone-{}", delivery.tone.name())));
        }
        if delivery.loudness != Loudness::Normal {
            parts.push(self.get(&format!("loudness-{}", delivery.loudness.name())));
        }
        (!parts.is_empty()).then(|| self.list(&parts))
    }
}
