//! The record beside the call: the customer's file, earlier contacts, articles that were opened.

use super::Look;
use super::transcript::{Entry, Transcript};
use crate::app::widgets::{caption, heading, label};
use crate::core::contact::Contact;
use crate::core::scenario::{Article, EarlierContact};
use egui::Ui;

pub(super) fn desk(ui: &mut Ui, look: Look<'_>, contact: &Contact, said: &Transcript) {
    let scenario = contact.scenario();
    let customer = scenario.customer(contact.setup().customer);
    let language = look.words.language();
    for entry in said.entries().iter().rev() {
        if let Entry::Article(article) = entry {
            opened(ui, look, scenario.article(*article));
        }
    }
    heading(ui, look.theme, &look.words.get("call-record"));
    if customer.record.is_empty() {
        caption(ui, look.theme, &look.words.get("call-record-none"));
    }
    for line in &customer.record {
        label(ui, look.theme.text.quiet(line.get(language)).color(look.theme.colors.ink));
        ui.add_space(look.theme.space.xs);
    }
    ui.add_space(look.theme.space.l);
    heading(ui, look.theme, &look.words.get("call-earlier"));
    if customer.earlier.is_empty() {
        caption(ui, look.theme, &look.words.get("call-earlier-none"));
    }
    for contact in &customer.earlier {
        earlier(ui, look, contact);
    }
}

/// An article that was looked up.
pub(super) fn opened(ui: &mut Ui, look: Look<'_>, article: &Article) {
    let language = look.words.language();
    let title = article.title.get(language).clone();
    egui::Frame::NONE
        .fill(look.theme.colors.accent_soft)
        .corner_radius(look.theme.space.corner)
        .inner_margin(look.theme.space.m)
        .show(ui, |ui| {
            ui.set_width(ui.available_width());
            caption(ui, look.theme, &look.words.with("call-article", &[("title", title.into())]));
            label(ui, look.theme.text.quiet(article.text.get(language)).color(look.theme.colors.ink));
        });
    ui.add_space(look.theme.space.m);
}

fn earlier(ui: &mut Ui, look: Look<'_>, contact: &EarlierContact) {
    let language = look.words.language();
    caption(ui, look.theme, &format!("{} · {}", contact.when.get(language), contact.by.get(language)));
    label(ui, look.theme.text.quiet(contact.note.get(language)).color(look.theme.colors.ink));
    if let Some(promised) = &contact.promised {
        let promised = look.words.with("call-promised", &[("promised", promised.get(language).clone().into())]);
        label(ui, look.theme.text.quiet(promised));
    }
    if contact.failed {
        label(ui, look.theme.text.caption(look.words.get("call-failed")).color(look.theme.colors.rust));
    }
    ui.add_space(look.theme.space.m);
}
