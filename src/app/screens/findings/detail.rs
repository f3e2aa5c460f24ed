//! The words of the finding that is chosen: what it is, and what to do.

use super::prose::{prose, spoken};
use super::{FindingsScreen, Look, sentence};
use crate::app::widgets::{caption, note};
use crate::findings;
use egui::accesskit::Role;
use egui::{Label, Ui};

pub(super) fn detail(screen: &FindingsScreen, ui: &mut Ui, look: Look<'_>) {
    let Some((finding, _)) = screen.chosen() else { return };
    let Look { words, theme } = look;
    let (colors, size) = (theme.colors, theme.text.size);
    let title = sentence(&findings::title(finding, words));
    let width = ui.available_width();
    let response = ui.add(Label::new(prose(ui, theme, &title, size.heading, colors.ink, width)));
    ui.ctx().accesskit_node_builder(response.id, |node| {
        node.set_role(Role::Heading);
        node.set_label(spoken(&title));
        node.clear_value();
    });
    if !finding.path.is_empty() {
        let path = words.with("findings-path", &[("path", finding.path.as_str().into())]);
        caption(ui, theme, &path);
    }
    ui.add_space(theme.space.s);
    let advice = [findings::suggestion(finding, words), findings::help(finding, words)];
    let advice: Vec<String> = advice.into_iter().flatten().map(|text| sentence(&text)).collect();
    if advice.is_empty() {
        return;
    }
    note(ui, theme, colors.accent_soft, |ui| {
        ui.spacing_mut().item_spacing.y = theme.space.xs;
        caption(ui, theme, &words.get("findings-remedy"));
        for text in &advice {
            let width = ui.available_width();
            let mut job = prose(ui, theme, text, size.body, colors.ink, width);
            for section in &mut job.sections {
                // On the soft ground the paper of the page is what stands out.
                if section.format.background != egui::Color32::TRANSPARENT {
                    section.format.background = colors.card;
                }
            }
            let said = spoken(text);
            ui.add(Label::new(job)).widget_info(|| egui::WidgetInfo::labeled(egui::WidgetType::Label, true, &said));
        }
    });
    ui.add_space(theme.space.m);
}
