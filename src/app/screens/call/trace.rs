//! The trace of the customer's voice: the last seconds of it, moving on while they speak and standing still when they
//! wait.

use super::Look;
use super::header::OnTheLine;
use super::voice::Voices;
use crate::app::widgets::voice_trace::{strokes, voice_trace};
use crate::core::voice::Tone;
use egui::{Ui, WidgetInfo, WidgetType};

/// How much time a stroke stands for, in milliseconds: about half a syllable.
const STROKE: u64 = 80;

/// Draws the trace; `sounds` is the delivery in words.
pub(super) fn trace(ui: &mut Ui, look: Look<'_>, height: f32, on_the_line: OnTheLine<'_>, sounds: Option<&str>) {
    let (voices, now) = (on_the_line.voices, on_the_line.now);
    let count = strokes(ui.available_width());
    // While it rings nothing has been said, though the first line is known.
    let line = voices.at(now).filter(|_| !on_the_line.ringing);
    let (tones, shift) = match (line, look.theme.motion) {
        (None, _) => (Vec::new(), 0.0),
        (_, true) => moving(voices, now, count),
        (_, false) => (standing(voices, now, count), 0.0),
    };
    let base = line.map_or(1, |(line, _)| line.utterance.speaker().base);
    let described = match line {
        None => look.words.get("voice-silent"),
        Some((line, _)) => {
            let sounds = sounds.map_or_else(|| look.words.get("voice-as-usual"), str::to_owned);
            let pauses = line.utterance.pauses();
            look.words.with("voice-trace", &[("sounds", sounds.into()), ("pauses", pauses.into())])
        }
    };
    let shown = voice_trace(ui, look.theme, height, base, &tones, shift);
    shown.widget_info(|| WidgetInfo::labeled(WidgetType::Image, true, &described));
    shown.on_hover_text(look.words.get("voice-legend"));
}

/// The last seconds. When nobody speaks any more, the end of what was said stays.
fn moving(voices: &Voices, now: u64, count: usize) -> (Vec<Tone>, f32) {
    let end = voices.at(now).map_or(0, |(line, _)| now.min(line.until));
    let last = end / STROKE;
    // Strokes stand at fixed times, so that they keep their shape on their way.
    let first = (last + 1).saturating_sub(u64::try_from(count).unwrap_or(0));
    let tones = (first..=last).map(|stroke| loudest(voices, stroke * STROKE, STROKE, end)).collect();
    #[expect(clippy::cast_precision_loss, reason = "below eighty")]
    let shift = (end % STROKE) as f32 / STROKE as f32;
    (tones, shift)
}

/// The whole line in the width of the trace, as far as its phrases have begun.
fn standing(voices: &Voices, now: u64, count: usize) -> Vec<Tone> {
    let Some((line, elapsed)) = voices.at(now) else { return Vec::new() };
    let begun = line.from + u64::from(line.utterance.next_phrase(elapsed));
    let (whole, count) = (line.until - line.from, u64::try_from(count).unwrap_or(1).max(1));
    let time = |stroke: u64| line.from + whole * stroke / count;
    (0..count).map(|stroke| loudest(voices, time(stroke), time(stroke + 1) - time(stroke), begun)).collect()
}

/// The loudest tone within a stroke that is over at `end` or before.
fn loudest(voices: &Voices, from: u64, long: u64, end: u64) -> Tone {
    let tones = (0..4).map(|part| from + long * part / 4).filter(|at| *at < end).map(|at| voices.tone(at));
    tones.max_by_key(|tone| tone.level).unwrap_or_default()
}
