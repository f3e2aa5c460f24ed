//! The theme as egui understands it, for what egui draws by itself: scroll bars, labels, menus.

use super::Theme;
use egui::style::{Selection, Spacing, WidgetVisuals, Widgets};
use egui::{Color32, CornerRadius, FontFamily, FontId, Margin, Shadow, Stroke, Style, TextStyle, Visuals, vec2};

/// The style of a theme, set in `family`.
#[must_use]
pub fn style(theme: &Theme, family: FontFamily) -> Style {
    let size = theme.text.size;
    let font = |size| FontId::new(size, family.clone());
    Style {
        text_styles: [
            (TextStyle::Small, font(size.caption)),
            (TextStyle::Body, font(size.body)),
            (TextStyle::Button, font(size.body)),
            (TextStyle::Heading, font(size.heading)),
            (TextStyle::Monospace, FontId::new(size.small, FontFamily::Monospace)),
        ]
        .into(),
        spacing: spacing(theme),
        interaction: egui::style::Interaction {
            // Text is read here, not copied; and a label that can be selected would take the clicks of its card.
            selectable_labels: false,
            ..Default::default()
        },
        visuals: visuals(theme),
        // Half of egui's: felt, not waited for.
        animation_time: 0.08,
        ..Default::default()
    }
}

fn spacing(theme: &Theme) -> Spacing {
    let space = theme.space;
    let mut spacing = Spacing {
        item_spacing: vec2(space.s, space.s),
        button_padding: vec2(space.m, space.s),
        window_margin: Margin::same(16),
        menu_margin: Margin::same(8),
        interact_size: vec2(space.target, space.target),
        ..Default::default()
    };
    spacing.scroll.bar_width = 8.0;
    spacing.scroll.floating = true;
    spacing
}

fn visuals(theme: &Theme) -> Visuals {
    let colors = theme.colors;
    let corner = CornerRadius::same(theme.space.small_corner);
    let widget = |fill: Color32, edge: Stroke, front: Color32| WidgetVisuals {
        bg_fill: fill,
        weak_bg_fill: fill,
        bg_stroke: edge,
        corner_radius: corner,
        fg_stroke: Stroke::new(1.0, front),
        expansion: 0.0,
    };
    let thin = |color| Stroke::new(1.0, color);
    Visuals {
        dark_mode: colors.dark,
        override_text_color: Some(colors.ink),
        weak_text_color: Some(colors.quiet),
        widgets: Widgets {
            noninteractive: widget(colors.card, thin(colors.line), colors.ink),
            inactive: widget(colors.card, thin(colors.edge), colors.ink),
            hovered: widget(colors.raised, thin(colors.accent), colors.ink),
            active: widget(colors.accent_soft, Stroke::new(2.0, colors.accent), colors.ink),
            open: widget(colors.raised, thin(colors.edge), colors.ink),
        },
        selection: Selection { bg_fill: colors.accent_soft, stroke: Stroke::new(2.0, colors.accent) },
        hyperlink_color: colors.accent,
        faint_bg_color: colors.sunken,
        extreme_bg_color: colors.raised,
        code_bg_color: colors.sunken,
        warn_fg_color: colors.amber,
        error_fg_color: colors.rust,
        window_corner_radius: CornerRadius::same(theme.space.corner),
        window_fill: colors.card,
        window_stroke: thin(colors.line),
        window_shadow: Shadow { offset: [0, 6], blur: 24, spread: 0, color: colors.shadow },
        popup_shadow: Shadow { offset: [0, 4], blur: 16, spread: 0, color: colors.shadow },
        menu_corner_radius: corner,
        panel_fill: colors.paper,
        indent_has_left_vline: false,
        ..if colors.dark { Visuals::dark() } else { Visuals::light() }
    }
}
