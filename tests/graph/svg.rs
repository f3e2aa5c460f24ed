//! What every SVG must be: well-formed, and readable.

use super::ring;
use crate::support::Run;
use attune::library::Library;
use roxmltree::{Document, Node};
use unicode_width::UnicodeWidthChar;

/// Left, top, right, bottom.
pub(super) type Sides = [f32; 4];

/// The box of a text: a little less than the narrowest common fonts need, so that what overlaps here does so everywhere.
pub(super) fn sides(text: &Node<'_, '_>) -> Sides {
    let number = |name: &str| text.attribute(name).unwrap().parse::<f32>().unwrap();
    let class = text.attribute("class").unwrap();
    let (narrow, wide) = match class {
        "heading" => (8.0, 17.0),
        "name" => (7.5, 12.5),
        _ => (5.8, 12.0),
    };
    let words: String = text.children().filter(Node::is_text).filter_map(|part| part.text()).collect();
    let width: f32 = words.chars().map(|letter| if letter.width() == Some(2) { wide } else { narrow }).sum();
    let (x, y) = (number("x"), number("y"));
    let left = if class == "heading" { x } else { x - width / 2.0 };
    [left, y - 10.0, left + width, y + 3.0]
}

fn overlap(one: Sides, other: Sides) -> bool {
    one[0] < other[2] && other[0] < one[2] && one[1] < other[3] && other[1] < one[3]
}

/// Everything that must hold of any picture.
#[track_caller]
pub(super) fn hold(svg: &str) {
    let document = Document::parse(svg).expect("well-formed XML");
    let root = document.root_element();
    assert_eq!(root.tag_name().name(), "svg");
    let allowed = ["svg", "title", "desc", "style", "defs", "marker", "path", "rect", "text", "g"];
    for element in document.descendants().filter(Node::is_element) {
        assert!(allowed.contains(&element.tag_name().name()), "{element:?}");
        assert!(element.attributes().all(|attribute| !attribute.name().starts_with("on")), "{element:?}");
    }
    let page: Vec<f32> = root.attribute("viewBox").unwrap().split(' ').map(|number| number.parse().unwrap()).collect();
    let moved = |group: &Node<'_, '_>| {
        let by = group.attribute("transform").unwrap().trim_start_matches("translate(").trim_end_matches(')');
        let (x, y) = by.split_once(' ').unwrap();
        (x.parse::<f32>().unwrap(), y.parse::<f32>().unwrap())
    };
    let texts: Vec<(String, Sides)> = document
        .descendants()
        .filter(|element| element.has_tag_name("text"))
        .map(|element| {
            let mut sides = sides(&element);
            if let Some(group) = element.ancestors().find(|group| group.has_attribute("transform")) {
                let (x, y) = moved(&group);
                sides = [sides[0] + x, sides[1] + y, sides[2] + x, sides[3] + y];
            }
            (element.text().unwrap_or_default().to_owned(), sides)
        })
        .collect();
    for (place, (text, sides)) in texts.iter().enumerate() {
        assert!(
            sides[0] >= 0.0 && sides[1] >= 0.0 && sides[2] <= page[2] && sides[3] <= page[3],
            "off the page: {text}"
        );
        for (other, other_sides) in &texts[place + 1..] {
            assert!(!overlap(*sides, *other_sides), "“{text}” {sides:?} and “{other}” {other_sides:?} overlap");
        }
    }
    for node in
        document.descendants().filter(|node| node.attribute("class").is_some_and(|class| class.starts_with("node")))
    {
        let Some(frame) = node.children().find(|child| child.has_tag_name("rect")) else { continue };
        let number = |name: &str| frame.attribute(name).unwrap().parse::<f32>().unwrap();
        let (x, y) = (number("x"), number("y"));
        for text in node.children().filter(|child| child.has_tag_name("text")) {
            let [left, top, right, bottom] = sides(&text);
            let is_inside = left >= x && top >= y && right <= x + number("width") && bottom <= y + number("height");
            assert!(is_inside, "{text:?} is wider than its node");
        }
    }
}

#[test]
fn the_shipped_calls_are_well_drawn_in_both_languages() {
    for scenario in Library::embedded().playable() {
        for lang in ["en", "zh-CN"] {
            hold(&Run::new(&["graph", &scenario.id, "--format", "svg", "--lang", lang]).embedded().run().out);
        }
    }
}

#[test]
fn what_an_author_writes_is_no_markup() {
    let folder = ring();
    let svg = Run::new(&["graph", folder.path().to_str().unwrap(), "--format=svg"]).run().out;
    hold(&svg);
    let document = Document::parse(&svg).unwrap();
    let whole: Vec<_> =
        document.descendants().filter(|node| node.has_tag_name("title")).filter_map(|node| node.text()).collect();
    assert!(whole.contains(&"Round & round <script>alert(1)</script> (ring)"), "{whole:?}");
    assert!(whole.contains(&"Is this \"the desk\"? <b>Hello</b> --> end; I've been round twice."), "{whole:?}");
    assert!(whole.contains(&"Yes. <i>Go on</i>."), "{whole:?}");
}
