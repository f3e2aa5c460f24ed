//! Where a line of Chinese may end. egui breaks lines between any two characters of Chinese and knows some of the marks that
//! no line begins with, but not those of full width: a comma would begin a line.

use egui::text::LayoutJob;
use egui::{Galley, Ui};
use std::sync::Arc;

/// What no line begins with, by the W3C's requirements for Chinese text layout (clreq, "Prohibition rules for line start").
const NOT_FIRST: &str = "，。、；：！？…—）」』》〉】〗〕”’％·";
/// What no line ends with (the same, "line end").
const NOT_LAST: &str = "（「『《〈【〖〔“‘";
/// More lines than a text on a screen has: a bound for the reader's peace of mind.
const MOST: usize = 200;

/// Lays text out as egui does, save that no line of Chinese begins or ends with a mark that must not stand there.
#[must_use]
pub fn lay_out(ui: &Ui, mut job: LayoutJob) -> Arc<Galley> {
    let mut galley = ui.painter().layout_job(job.clone());
    if !has_chinese(&job.text) {
        return galley;
    }
    for _ in 0..MOST {
        let Some(at) = better_break(&galley, &job.text) else { break };
        break_at(&mut job, at);
        galley = ui.painter().layout_job(job.clone());
    }
    galley
}

/// Whether there are characters of Chinese in a text.
#[must_use]
pub(super) fn has_chinese(text: &str) -> bool {
    text.chars().any(|character| matches!(character, '\u{3400}'..='\u{9FFF}'))
}

/// Where the first line that is badly broken should have been broken, as a place in the text.
fn better_break(galley: &Galley, text: &str) -> Option<usize> {
    let characters: Vec<(usize, char)> = text.char_indices().collect();
    let allowed = |at: usize| {
        let (before, after) = (characters.get(at.wrapping_sub(1)), characters.get(at));
        !after.is_some_and(|(_, after)| NOT_FIRST.contains(*after))
            && !before.is_some_and(|(_, before)| NOT_LAST.contains(*before))
    };
    let mut begins = 0;
    for row in &galley.rows {
        let ends = begins + row.glyphs.len();
        if !row.ends_with_newline && ends < characters.len() && !allowed(ends) {
            // A line that can be broken nowhere stays as it is.
            if let Some(at) = (begins + 1..ends).rev().find(|at| allowed(*at)) {
                return characters.get(at).map(|(byte, _)| *byte);
            }
        }
        begins = ends + usize::from(row.ends_with_newline);
    }
    None
}

fn break_at(job: &mut LayoutJob, at: usize) {
    job.text.insert(at, '\n');
    for section in &mut job.sections {
        if section.byte_range.start.0 >= at {
            section.byte_range.start.0 += 1;
        }
        if section.byte_range.end.0 >= at {
            section.byte_range.end.0 += 1;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::app::theme::fonts;
    use egui::text::TextFormat;
    use egui::{Color32, Context, FontId, RawInput};

    /// The lines of a text in a width of so many characters, laid out by egui and by us.
    fn lines(text: &str, characters: f32) -> (Vec<String>, Vec<String>) {
        let context = Context::default();
        context.set_fonts(fonts());
        let mut found = (Vec::new(), Vec::new());
        for _ in 0..2 {
            let mut output = context.run_ui(RawInput::default(), |ui| {
                let format = TextFormat::simple(FontId::proportional(16.0), Color32::BLACK);
                let one = ui.painter().layout_job(LayoutJob::single_section("字".to_owned(), format.clone()));
                let mut job = LayoutJob::single_section(text.to_owned(), format);
                job.wrap.max_width = one.size().x * (characters + 0.4);
                let rows = |galley: &Galley| galley.rows.iter().map(|row| row.text()).collect();
                found = (rows(&ui.painter().layout_job(job.clone())), rows(&lay_out(ui, job)));
            });
            // Nobody uploads them here.
            output.textures_delta.clear();
        }
        found
    }

    #[test]
    fn no_line_begins_with_a_comma_or_ends_with_a_quotation_mark_that_opens() {
        let text = "星期四晚上七点，风大，末班船刚停。他问：“那我今晚睡哪儿？”——没人答（谁也不知道）……";
        let is_bad = |line: &String| {
            line.chars().next().is_some_and(|first| NOT_FIRST.contains(first))
                || line.chars().last().is_some_and(|last| NOT_LAST.contains(last))
        };
        let mut mended = 0;
        // Below that, what hangs together is wider than a line.
        for characters in 7_u8..24 {
            let (before, after) = lines(text, f32::from(characters));
            assert_eq!(after.concat().replace('\n', ""), text, "{characters}");
            assert!(!after[1..].iter().any(is_bad), "{characters}: {after:?}");
            mended += usize::from(before[1..].iter().any(is_bad));
        }
        assert!(mended > 3, "egui does it by itself now, and this can go: {mended}");
    }

    #[test]
    fn what_can_be_broken_nowhere_and_other_languages_stay_as_they_are() {
        for text in ["字，，，，，，，，，，，，", "You said Monday, and it’s Thursday; “nobody” can tell me."]
        {
            let (before, after) = lines(text, 4.0);
            assert_eq!(before, after);
            assert_eq!(after.concat().trim_end(), text);
        }
    }
}
