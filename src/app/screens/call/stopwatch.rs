//! The time of a call: that of the clock on the wall, and what was skipped of it.

/// Milliseconds since the call began.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Stopwatch {
    began: Option<u64>,
    wall: u64,
    skipped: u64,
}

impl Stopwatch {
    /// One that shows `time` when it begins.
    pub(super) const fn at(time: u64) -> Self {
        Self { began: None, wall: 0, skipped: time }
    }

    /// Takes the time of a clock that only runs forward; the first one is the beginning.
    pub(super) fn tick(&mut self, now: u64) {
        self.began.get_or_insert(now);
        self.wall = self.wall.max(now);
    }

    pub(super) fn now(&self) -> u64 {
        self.began.map_or(self.skipped, |began| self.wall - began + self.skipped)
    }

    /// Lets time stand at `until`, if that lies ahead.
    pub(super) fn skip_to(&mut self, until: u64) {
        self.skipped += until.saturating_sub(self.now());
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_that_goes_on_goes_on_from_its_time() {
        let mut stopwatch = Stopwatch::at(4000);
        assert_eq!(stopwatch.now(), 4000);
        stopwatch.tick(700);
        stopwatch.tick(900);
        assert_eq!(stopwatch.now(), 4200);
    }

    #[test]
    fn skipping_goes_forward_only() {
        let mut stopwatch = Stopwatch::default();
        stopwatch.tick(500);
        stopwatch.tick(700);
        assert_eq!(stopwatch.now(), 200);
        stopwatch.skip_to(1000);
        stopwatch.skip_to(300);
        assert_eq!(stopwatch.now(), 1000);
        stopwatch.tick(750);
        assert_eq!(stopwatch.now(), 1050);
    }
}
