//! A scenario that would like to run something.

use super::{parsed, remarked, remarks::remark};
use crate::support::{folder, kettle};
use attune::core::contact::{Action, Awaits, Contact, PerceptionAnswer, Setup};
use attune::core::debrief::Reflection;
use attune::core::scenario::CustomerIndex;
use attune::core::score::ScoreKind;
use attune::core::text::Language;
use attune::library::{Library, Origin, read_path};
use attune::record::About;
use std::collections::BTreeSet;
use std::sync::Arc;

/// What is put into the texts, as it stands in the file and as it is read.
const HOSTILE: [(&str, &str); 6] = [
    ("The third kettle", "</title><script>alert(1)</script>"),
    ("Mr Hale", "<img src=x onerror=alert(2)>"),
    ("Lumen Kettles", "' onload='alert(3)"),
    ("Nobody there will care.", "]]> <!-- &lt;b&gt; &amp; <style>*{display:none}</style>"),
    ("The kettle works. He tells his daughter who saw to it.", "</body></html><iframe src='http://x.invalid'/>"),
    ("What happens now?", "</svg><svg onload=alert(4)>"),
];

#[test]
fn nothing_in_a_scenario_or_a_sentence_is_markup() {
    let (mut call, _) = kettle();
    for (text, hostile) in HOSTILE {
        assert!(call.contains(text), "{text}");
        call = call.replace(text, hostile);
    }
    let place = folder(&[("k/call.ron", call.as_bytes())]);
    let library = Library::of(read_path(&place.path().join("k"), Origin::Folder).unwrap());
    let scenario = Arc::clone(library.find("kettle").expect("it loads: these are only words"));
    let setup = Setup::new(CustomerIndex(0), 7, Language::English, false);
    let (mut contact, _) = Contact::start(scenario, setup);
    for reply in ["own", "send"] {
        if let Awaits::Perception(..) = contact.awaits() {
            contact.act(&Action::Perceive(PerceptionAnswer::default()), contact.spoken()).unwrap();
        }
        contact.act(&Action::Reply(reply.to_owned()), contact.spoken()).unwrap();
    }
    let felt = "<script>alert(\"felt\")</script>\u{0}\u{b}";
    let reflection = Reflection { felt: felt.to_owned(), ..Reflection::default() };
    let (author, comment) = ("<b onclick='alert(5)'>Wang</b>", "]]></section><script>alert(6)</script>");
    let reason = "\"/><svg onload=alert(7)>";
    let remarks = [
        remark(author, About::Turn { turn: 0, text: comment.to_owned() }),
        remark(author, About::Turn { turn: 9, text: comment.to_owned() }),
        remark(author, About::Score { kind: ScoreKind::Empathy, score: 1, reason: reason.to_owned() }),
    ];
    let found = remarked(&contact, &reflection, Language::English, &remarks);
    let document = parsed(&found);
    let elements: BTreeSet<_> =
        document.descendants().filter(roxmltree::Node::is_element).map(|node| node.tag_name().name()).collect();
    let ours = [
        "body", "circle", "div", "footer", "h1", "h2", "h3", "head", "html", "li", "meta", "p", "path", "polyline",
        "rect", "section", "strong", "style", "svg", "table", "tbody", "td", "text", "th", "thead", "title", "tr",
        "ul",
    ];
    assert!(elements.iter().all(|name| ours.contains(name)), "{elements:?}");
    assert_eq!(
        document.descendants().filter(|node| node.has_tag_name(("http://www.w3.org/1999/xhtml", "style"))).count(),
        1
    );
    let attributes: BTreeSet<_> =
        document.descendants().flat_map(|node| node.attributes()).map(|one| one.name()).collect();
    assert!(attributes.iter().all(|name| !name.starts_with("on") && *name != "src"), "{attributes:?}");
    // All of it can still be read, word for word.
    let text: String = document.descendants().filter_map(|node| node.text().filter(|_| node.is_text())).collect();
    for (_, hostile) in HOSTILE {
        assert!(text.contains(hostile), "{hostile}");
    }
    for (hostile, times) in [(author, 3), (comment, 2), (reason, 1)] {
        assert_eq!(text.matches(hostile).count(), times, "{hostile}");
    }
    assert!(text.contains("<script>alert(\"felt\")</script>\u{FFFD}\u{FFFD}"));
}
