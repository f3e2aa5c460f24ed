//! Every text that a sidecar holds.

use super::TextPath;
use crate::core::source::{
    ArticleTranslation, CustomerTranslation, EarlierTranslation, EndingTranslation, LineTranslation, MomentTranslation,
    PerceiveTranslation, RawTranslation, ReplyTranslation, UniqueMap,
};

/// Every text at its place in the order of the format, blank ones included; not those that are unused. Each struct is
/// taken apart by all its fields, so that a new one can't be forgotten here.
pub(super) fn given(translation: &RawTranslation) -> Vec<(TextPath, &str)> {
    let RawTranslation {
        title,
        trains,
        company,
        brief,
        warns,
        needs,
        customers,
        knowledge,
        moments,
        endings,
        unused: _,
        seen: _,
    } = translation;
    let mut list = Vec::new();
    let root = TextPath::root();
    some(&mut list, &root, "title", title.as_ref());
    some(&mut list, &root, "trains", trains.as_ref());
    some(&mut list, &root, "company", company.as_ref());
    some(&mut list, &root, "brief", brief.as_ref());
    some(&mut list, &root, "warns", warns.as_ref());
    map(&mut list, &root.field("needs"), needs);
    for (id, CustomerTranslation { name, story, record, earlier, expects }) in customers.iter() {
        let path = root.field("customers").key(id);
        some(&mut list, &path, "name", name.as_ref());
        some(&mut list, &path, "story", story.as_ref());
        for (place, line) in record.iter().enumerate() {
            list.push((path.field("record").index(place), line.as_str()));
        }
        for (place, EarlierTranslation { when, by, note, promised }) in earlier.iter().enumerate() {
            let path = path.field("earlier").index(place);
            some(&mut list, &path, "when", when.as_ref());
            some(&mut list, &path, "by", by.as_ref());
            some(&mut list, &path, "note", note.as_ref());
            some(&mut list, &path, "promised", promised.as_ref());
        }
        map(&mut list, &path.field("expects"), expects);
    }
    for (id, ArticleTranslation { title, text }) in knowledge.iter() {
        let path = root.field("knowledge").key(id);
        some(&mut list, &path, "title", title.as_ref());
        some(&mut list, &path, "text", text.as_ref());
    }
    for (id, MomentTranslation { says, problems, perceive, replies }) in moments.iter() {
        let path = root.field("moments").key(id);
        lines(&mut list, &path.field("says"), says);
        for (place, choices) in problems.iter().enumerate() {
            map(&mut list, &path.field("problems").index(place), choices);
        }
        for (place, PerceiveTranslation { because }) in perceive.iter().enumerate() {
            some(&mut list, &path.field("perceive").index(place), "because", because.as_ref());
        }
        for (id, ReplyTranslation { text, because, because_for }) in replies.iter() {
            let path = path.field("replies").key(id);
            some(&mut list, &path, "text", text.as_ref());
            some(&mut list, &path, "because", because.as_ref());
            map(&mut list, &path.field("because_for"), because_for);
        }
    }
    for (id, EndingTranslation { title, says, later, note }) in endings.iter() {
        let path = root.field("endings").key(id);
        some(&mut list, &path, "title", title.as_ref());
        lines(&mut list, &path.field("says"), says);
        some(&mut list, &path, "later", later.as_ref());
        some(&mut list, &path, "note", note.as_ref());
    }
    list
}

fn some<'a>(list: &mut Vec<(TextPath, &'a str)>, path: &TextPath, name: &'static str, text: Option<&'a String>) {
    list.extend(text.map(|text| (path.field(name), text.as_str())));
}

fn map<'a>(list: &mut Vec<(TextPath, &'a str)>, path: &TextPath, texts: &'a UniqueMap<String>) {
    list.extend(texts.iter().map(|(id, text)| (path.key(id), text.as_str())));
}

fn lines<'a>(list: &mut Vec<(TextPath, &'a str)>, path: &TextPath, lines: &'a UniqueMap<LineTranslation>) {
    for (id, LineTranslation { text, thinks }) in lines.iter() {
        let path = path.key(id);
        some(list, &path, "text", text.as_ref());
        some(list, &path, "thinks", thinks.as_ref());
    }
}
