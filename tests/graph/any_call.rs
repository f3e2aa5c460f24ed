//! What holds of the picture of any call.

use super::svg::hold;
use attune::core::graph::{Graph, Layout, Node, Rect, Size, Sizes, Way};
use attune::core::scenario::{Destination, ReplyIndex, Scenario};
use attune::core::source::{File, Files, load};
use attune::core::text::Language;
use attune::picture;
use attune::words::Words;
use proptest::prelude::*;
use roxmltree::Document;
use std::fmt::Write;
use unicode_width::UnicodeWidthStr;

/// Names as authors give them, by their number.
fn moment_id(number: usize) -> String {
    ["m", "时刻", "a-moment-with-quite-a-long-name-", "x_"][number % 4].to_owned() + &number.to_string()
}

fn reply_id(number: usize) -> String {
    ["r", "应答", "a-reply-with-quite-a-long-name-"][number % 3].to_owned() + &number.to_string()
}

/// Where a reply leads, as a number: a moment, the end, or an ending.
fn way_out(to: usize, moments: usize) -> String {
    match to % (moments + 3) {
        to if to < moments => format!(r#"goes: "{}""#, moment_id(to)),
        to if to == moments => r#"goes: "end""#.to_owned(),
        to => format!(r#"ends: "e{}""#, to - moments - 1),
    }
}

fn condition() -> impl Strategy<Value = String> {
    let atom = prop_oneof![
        (0..100_u8).prop_map(|number| format!("heat >= {number}")),
        (0..100_u8).prop_map(|number| format!("trust<{number}")),
        Just("said m0.r0".to_owned()),
        Just("visited m0".to_owned()),
        Just("customer c".to_owned()),
        Just("quiet-exit".to_owned()),
        Just("turns == 3".to_owned()),
    ];
    atom.prop_recursive(4, 12, 3, |inner| {
        prop_oneof![
            inner.clone().prop_map(|inner| format!("not ({inner})")),
            prop::collection::vec(inner.clone(), 2..4).prop_map(|list| format!("({})", list.join(") and ("))),
            prop::collection::vec(inner.clone(), 2..4).prop_map(|list| format!("({})", list.join(") or ("))),
            prop::collection::vec(inner, 2..4).prop_map(|list| list.join(" and ")),
        ]
    })
}

#[derive(Clone, Debug)]
struct AnyReply {
    to: usize,
    when: Option<String>,
    branches: Vec<(usize, String)>,
}

fn reply() -> impl Strategy<Value = AnyReply> {
    let branch = (any::<usize>(), condition());
    (any::<usize>(), prop::option::weighted(0.3, condition()), prop::collection::vec(branch, 0..3))
        .prop_map(|(to, when, branches)| AnyReply { to, when, branches })
}

/// A call with these moments, by their replies; the first has at least one.
fn call(moments: &[Vec<AnyReply>], ending: &str) -> String {
    let count = moments.len();
    let mut out = String::from(
        r#"Scenario(id: "any", title: "Any", company: "C", brief: "B", needs: {"n": (text: "n")},
        customers: {"c": (name: "C", age: 4, story: "s", fears: NotMattering, needs: ["n"], starts: (heat: 5, trust: 5))},
        moments: {"#,
    );
    for (number, replies) in moments.iter().enumerate() {
        write!(
            out,
            r#""{}": (says: {{"a": (text: "Words, 话, and more words of moment {number}.")}},"#,
            moment_id(number)
        )
        .unwrap();
        if replies.is_empty() {
            out.push_str(r#"goes: "end","#);
        } else {
            out.push_str("replies: {");
            for (place, reply) in replies.iter().enumerate() {
                write!(out, r#""{}": (text: "t", {},"#, reply_id(place), way_out(reply.to, count)).unwrap();
                if let Some(when) = &reply.when {
                    write!(out, r#"when: "{when}","#).unwrap();
                }
                out.push_str("branches: [");
                for (to, when) in &reply.branches {
                    write!(out, r#"(when: "{when}", {}),"#, way_out(*to, count)).unwrap();
                }
                out.push_str("]),");
            }
            out.push_str("},");
        }
        out.push_str("),");
    }
    write!(
        out,
        r#"}}, endings: {{"e0": (title: "E", when: "{ending}", later: "l"), "e1": (title: "F", later: "l")}})"#
    )
    .unwrap();
    out
}

#[track_caller]
fn read(text: &str) -> Scenario {
    let call = File { name: "call.ron".into(), bytes: text.into() };
    let checked = load(&Files::alone(call));
    checked.scenario.unwrap_or_else(|| panic!("{:#?}\n{text}", checked.findings))
}

/// The name, the words and the notes of each thing of a class, each put together again from its lines.
fn drawn(svg: &str, class: &str, line: &str) -> Vec<String> {
    let document = Document::parse(svg).unwrap();
    let of_class = |element: &roxmltree::Node<'_, '_>| element.attribute("class") == Some(class);
    document
        .descendants()
        .filter(of_class)
        .map(|group| {
            let lines =
                group.children().filter(|child| child.has_tag_name("text") && child.attribute("class") == Some(line));
            lines
                .flat_map(|text| text.children().filter(roxmltree::Node::is_text))
                .filter_map(|text| text.text())
                .collect()
        })
        .collect()
}

fn everything_is_drawn(scenario: &Scenario) {
    let words = Words::new(Language::English);
    let graph = Graph::of(scenario);
    let svg = picture::svg(scenario, &graph, &words).unwrap();
    hold(&svg);
    let moments: Vec<&str> = scenario.moments.iter().map(|moment| moment.id.as_str()).collect();
    let endings: Vec<&str> = scenario.endings.iter().map(|ending| ending.id.as_str()).collect();
    assert_eq!(drawn(&svg, "node moment", "name"), moments);
    assert_eq!(drawn(&svg, "node ending", "name"), endings);
    let on_ways: Vec<String> = graph
        .edges
        .iter()
        .map(|edge| {
            edge.ways.iter().filter_map(|way| way.reply()).map(|reply| scenario.reply(reply).id.as_str()).collect()
        })
        .collect();
    assert_eq!(drawn(&svg, "edge", "name"), on_ways);
    for (reply, index) in scenario.replies.iter().zip((0..).map(ReplyIndex)) {
        let mut expected: Vec<(Way, Node)> = (reply.branches.iter().enumerate())
            .map(|(place, branch)| (Way::Branch(index, place), node(branch.to)))
            .collect();
        let rest = if expected.is_empty() { Way::Reply(index) } else { Way::Otherwise(index) };
        expected.push((rest, node(reply.goes)));
        let from = graph.place(Node::Moment(reply.moment));
        let mut found: Vec<(Way, Node)> = (graph.edges.iter().filter(|edge| edge.from == from))
            .flat_map(|edge| edge.ways.iter().map(|way| (*way, graph.nodes[edge.to])))
            .filter(|(way, _)| way.reply() == Some(index))
            .collect();
        found.sort_unstable();
        assert_eq!(found, expected, "{}", reply.id);
    }

    let text = picture::text(scenario, &graph, &words);
    for id in moments {
        assert_eq!(text.matches(&format!("[{id}]")).count(), 1, "{id}\n{text}");
    }
    for id in endings {
        assert_eq!(text.matches(&format!("◆ {id} ")).count(), 1, "{id}\n{text}");
    }
    assert!(text.lines().all(|line| line.width() <= 80), "{text}");

    let mermaid = picture::mermaid(scenario, &graph, &words);
    let arrows = mermaid.lines().filter(|line| line.contains("->")).count();
    assert_eq!((mermaid.lines().count(), arrows), (1 + graph.nodes.len() + graph.edges.len(), graph.edges.len()));
}

const fn node(destination: Destination) -> Node {
    match destination {
        Destination::Moment(moment) => Node::Moment(moment),
        Destination::End => Node::End,
        Destination::Ending(ending) => Node::Ending(ending),
    }
}

/// No text lies on another, and no line runs through one.
fn nothing_lies_on_anything(graph: &Graph) {
    let size = |number: usize| Size { width: 20 + (number * 37 % 90) as i32, height: 10 + (number * 13 % 50) as i32 };
    let nodes = (0..graph.nodes.len()).map(size).collect();
    let labels = (0..graph.edges.len()).map(|number| (number % 5 > 0).then(|| size(number))).collect();
    let layout = Layout::of(graph, &Sizes { nodes, labels, gap: 12 }).unwrap();
    let boxes: Vec<Rect> =
        layout.nodes.iter().copied().chain(layout.edges.iter().filter_map(|route| route.label)).collect();
    for (place, one) in boxes.iter().enumerate() {
        assert!(boxes[place + 1..].iter().all(|other| !one.overlaps(*other)), "{one:?}");
    }
    for (edge, route) in graph.edges.iter().zip(&layout.edges) {
        for line in &route.lines {
            let spans = line.iter().map(|run| [run.x, run.from, run.x, run.to]);
            let swings = line.windows(2).map(|pair| [pair[0].x, pair[0].to, pair[1].x, pair[1].from]);
            for [x, y, to_x, to_y] in spans.chain(swings) {
                let passed = Rect {
                    corner: attune::core::graph::Point { x: x.min(to_x), y: y.min(to_y) },
                    size: Size { width: (x - to_x).abs().max(1), height: (y - to_y).abs() },
                };
                let hit = boxes.iter().find(|one| one.overlaps(passed));
                assert!(hit.is_none(), "{edge:?} runs through {hit:?}: {passed:?}");
            }
        }
        // As one walks along it, it leaves the one node and reaches the other.
        let (from, to) = (layout.nodes[edge.from], layout.nodes[edge.to]);
        let first = route.lines.first().and_then(|line| line.first()).unwrap();
        let last = route.lines.last().and_then(|line| line.last()).unwrap();
        let borders = |node: Rect| [node.corner.y, node.corner.y + node.size.height];
        assert!(borders(from).contains(&first.from), "{edge:?}");
        assert!(borders(to).contains(&last.to), "{edge:?}");
        assert!(edge.back || first.from < last.to, "only what leads back goes up: {edge:?}");
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 96, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_call_is_drawn_whole(
        first in prop::collection::vec(reply(), 1..5),
        others in prop::collection::vec(prop::collection::vec(reply(), 0..5), 0..8),
        ending in condition(),
    ) {
        let moments: Vec<_> = std::iter::once(first).chain(others).collect();
        let scenario = read(&call(&moments, &ending));
        everything_is_drawn(&scenario);
        nothing_lies_on_anything(&Graph::of(&scenario));
    }

    #[test]
    fn a_condition_that_is_written_is_read_as_the_same(ending in condition()) {
        let first = vec![AnyReply { to: 1, when: None, branches: Vec::new() }];
        let when = |text: &str| {
            let scenario = read(&call(std::slice::from_ref(&first), text));
            let when = scenario.endings[0].when.clone().unwrap();
            let written = when.written(&scenario).to_string();
            (when, written)
        };
        let (read_first, written) = when(&ending);
        prop_assert_eq!((read_first, written.clone()), when(&written));
    }
}

#[test]
fn the_nodes_are_found_by_their_place() {
    let scenario = read(super::RING);
    let graph = Graph::of(&scenario);
    let places: Vec<_> = graph.nodes.iter().map(|node| graph.place(*node)).collect();
    assert_eq!(places, (0..graph.nodes.len()).collect::<Vec<_>>());
    assert_eq!(graph.nodes[0], Node::Start);
    everything_is_drawn(&scenario);
    nothing_lies_on_anything(&graph);
}
