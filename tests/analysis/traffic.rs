//! What goes on each way of the picture of a call, held against the survey of all its lines.

use super::any_call::any_call;
use attune::analysis::{Graph, Search, Target, Tempos, Traffic};
use attune::core::graph::{self, Way};
use attune::core::scenario::{CustomerIndex, ReplyIndex, Scenario};
use attune::core::source::{File, Files, load};
use std::sync::Arc;

fn scenario(text: &str) -> Arc<Scenario> {
    let files = Files::alone(File { name: "call.ron".into(), bytes: text.as_bytes().to_vec() });
    let checked = load(&files);
    Arc::new(checked.scenario.unwrap_or_else(|| panic!("{:?}", checked.findings)))
}

fn near(found: f64, expected: f64) -> bool {
    (found - expected).abs() < 1e-9
}

/// How often a reply is given, by the ways of the picture and by those who are gone after it.
fn given(picture: &graph::Graph, traffic: &Traffic, reply: ReplyIndex) -> f64 {
    let each = picture.edges.iter().zip(&traffic.ways).flat_map(|(edge, ways)| edge.ways.iter().zip(ways));
    let ways: f64 = each.filter(|(way, _)| way.reply() == Some(reply)).map(|(_, passed)| passed.share).sum();
    ways + traffic.gone[reply.at()]
}

#[test]
fn what_goes_on_the_ways_adds_up_to_what_the_survey_says() {
    let mut gone = 0.0;
    for seed in 0..150 {
        let scenario = scenario(&any_call(seed, 5));
        let picture = graph::Graph::of(&scenario);
        let tempos = if seed % 3 == 0 { Tempos::Any } else { Tempos::InTime };
        let graph = Search::new(&scenario, CustomerIndex(0)).tempos(tempos).run().unwrap();
        let Some(survey) = graph.survey() else { continue };
        let traffic = Traffic::of(&graph, &picture);
        for reply in &survey.replies {
            let found = given(&picture, &traffic, reply.reply);
            assert!(near(found, reply.taken), "call {seed}, {:?}: {found} for {}", reply.reply, reply.taken);
        }
        // Who hangs up after a reply comes to an ending as well.
        for (place, node) in picture.nodes.iter().enumerate() {
            let graph::Node::Ending(ending) = node else { continue };
            let share = survey.endings.iter().find(|found| found.ending == *ending).map_or(0.0, |found| found.share);
            assert!(near(traffic.nodes[place], share), "call {seed}, {ending:?}: {} for {share}", traffic.nodes[place]);
        }
        let left: f64 = traffic.gone.iter().sum();
        gone += left;
        for passed in traffic.ways.iter().flatten().filter(|passed| passed.share > 0.0) {
            if let Some(through) = passed.through {
                line_is_whole(&graph, through);
            }
        }
    }
    assert!(gone > 1.0, "hardly anybody hung up: {gone}");
}

/// The line leads from the start over the reply to an end, without a gap.
fn line_is_whole(graph: &Graph, through: attune::analysis::Edge) {
    let line = graph.line_through(through);
    assert!(line.contains(&through));
    let mut at = graph.root();
    for edge in &line {
        assert_eq!(at, Some(graph.from(*edge)));
        at = match graph.target(*edge) {
            Target::Node(node) => Some(node),
            Target::End(_) => None,
        };
    }
    assert_eq!(at, None);
    let steps: Vec<_> = line.iter().map(|edge| graph.step(*edge)).collect();
    assert_eq!(graph.states_along(&steps).len(), line.len() + 1);
}

/// The opening leads over a moment at which nothing is said, by a branch or not.
const BRANCHES: &str = r#"Scenario(
    id: "ways", title: "T", company: "C", brief: "B", needs: {"a": (text: "n")},
    customers: {"c": (name: "C", age: 40, story: "s", fears: NotMattering, needs: ["a"], starts: (heat: 40, trust: 50))},
    moments: {
        "opening": (
            says: {"one": (text: "One.")},
            replies: {
                "listen": (text: "L", moves: {Listen: 2}, need: "a", specific: Exact, goes: "aside"),
                "sorry": (text: "S", moves: {Apologise: 1}, branches: [(when: "heat > 99", goes: "end")], goes: "last"),
            },
        ),
        "aside": (says: {"two": (text: "Two.")}, goes: "last"),
        "last": (
            says: {"three": (text: "Three.")},
            replies: {
                "act": (text: "A", moves: {Act: 2}, need: "a", specific: Exact, goes: "end"),
                "wall": (text: "W", moves: {PolicyWall: 1}, ends: "lost"),
            },
        ),
    },
    endings: {"won": (title: "W", later: "l", when: "trust > 50"), "lost": (title: "L", later: "l")},
)"#;

#[test]
fn a_way_over_moments_without_a_reply_is_counted_on_each_of_them() {
    let scenario = scenario(BRANCHES);
    let picture = graph::Graph::of(&scenario);
    let graph = Search::new(&scenario, CustomerIndex(0)).run().unwrap();
    let traffic = Traffic::of(&graph, &picture);
    let share = |wanted: Way| {
        let mut found = picture.edges.iter().zip(&traffic.ways).flat_map(|(edge, ways)| edge.ways.iter().zip(ways));
        found.find(|(way, _)| **way == wanted).map(|(_, passed)| passed.share).unwrap()
    };
    let reply = |id: &str| ReplyIndex(scenario.replies.iter().position(|reply| reply.id == id).unwrap() as u32);
    assert!(near(share(Way::Begin), 1.0));
    assert!(near(share(Way::Reply(reply("listen"))), 0.5));
    assert!(near(share(Way::GoesOn), 0.5));
    assert!(near(share(Way::Otherwise(reply("sorry"))), 0.5));
    assert!(near(share(Way::Branch(reply("sorry"), 0)), 0.0));
    // It leads to the ending by name, not over the end.
    assert!(near(share(Way::Reply(reply("wall"))), 0.5));
    let at = |node: graph::Node| traffic.nodes[picture.place(node)];
    assert!(near(at(graph::Node::Start), 1.0) && near(at(graph::Node::End), 0.5));
    // The best way over the worse opening: what comes before the way is as usual, what comes after it is as good as can be.
    let through = |wanted: Way| {
        let mut ways = picture.edges.iter().zip(&traffic.ways).flat_map(|(edge, ways)| edge.ways.iter().zip(ways));
        let edge = ways.find(|(way, _)| **way == wanted).and_then(|(_, passed)| passed.through).unwrap();
        let said = graph.line_through(edge).into_iter().map(|edge| graph.step(edge).reply);
        said.map(|reply| scenario.reply(reply).id.as_str()).collect::<Vec<_>>()
    };
    assert_eq!(through(Way::Otherwise(reply("sorry"))), ["sorry", "act"]);
    // Where it is met at several positions, it is the one from which it comes to most.
    assert_eq!(through(Way::Reply(reply("act"))), ["listen", "act"]);
    assert_eq!(through(Way::Reply(reply("wall"))), ["listen", "wall"]);
}

#[test]
fn who_goes_straight_to_the_end_is_not_counted_on_a_moment_that_may_pass_without_a_word() {
    // All replies of the last moment have a condition, so the picture leads on from it by itself.
    let text = BRANCHES
        .replace(
            r#"branches: [(when: "heat > 99", goes: "end")], goes: "last"),"#,
            r#"branches: [(when: "heat > 99", goes: "last")], goes: "end"),"#,
        )
        .replace(r#""act": (text: "A","#, r#""act": (text: "A", when: "heat >= 0","#)
        .replace(r#""wall": (text: "W","#, r#""wall": (text: "W", when: "heat >= 0","#);
    let scenario = scenario(&text);
    let picture = graph::Graph::of(&scenario);
    let graph = Search::new(&scenario, CustomerIndex(0)).run().unwrap();
    let traffic = Traffic::of(&graph, &picture);
    let sorry = ReplyIndex(scenario.replies.iter().position(|reply| reply.id == "sorry").unwrap() as u32);
    let mut ways = picture.edges.iter().zip(&traffic.ways).flat_map(|(edge, ways)| edge.ways.iter().zip(ways));
    let share = ways.find(|(way, _)| **way == Way::Otherwise(sorry)).map(|(_, passed)| passed.share);
    assert!(near(share.unwrap(), 0.5));
}
