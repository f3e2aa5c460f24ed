//! `attune fmt`, and what it must never do.

use crate::support::{KETTLE, Output, Run, folder, kettle};
use attune::core::source::syntax::{format, read};
use proptest::prelude::*;

const CALLS: [&str; 6] = [
    include_str!("../scenarios/wrong-number/call.ron"),
    include_str!("../scenarios/wrong-number/zh-CN.ron"),
    include_str!("../scenarios/battery/call.ron"),
    include_str!("../scenarios/battery/en.ron"),
    include_str!("../scenarios/second-call/call.ron"),
    include_str!("../scenarios/second-call/zh-CN.ron"),
];

/// The tree without its places, and without what may change: commas are not in it.
fn meaning(text: &str) -> String {
    let tree = format!("{:?}", read(text).root.value);
    let mut bare = String::new();
    let mut rest = tree.as_str();
    while let Some((before, after)) = rest.split_once("Span {") {
        bare.push_str(before);
        rest = after.split_once('}').map_or("", |(_, after)| after);
    }
    bare + rest
}

/// Every comment, without the white space around it.
fn comments(text: &str) -> Vec<String> {
    let lines = text.lines().filter_map(|line| line.find("//").map(|at| line[at..].trim_end().to_owned()));
    lines.filter(|comment| !comment.contains('"')).collect()
}

#[test]
fn a_file_is_set_right_and_lines_stay_where_they_are() {
    let untidy = "\
#![enable(implicit_some)]
// A call.
Scenario ( id :\"a\",
  title: \"A\", // the title


      needs: {
   \"n\" : (text:\"to be heard\" , late : 60)
    // nothing more
    },
  perceive: [(
   words: Plead, needs: true
  ), /* one */ (words: Test)],
   moves: {Listen:2,Own :1},act: LookUp( \"a\" ),

)
";
    let tidy = "\
#![enable(implicit_some)]
// A call.
Scenario(id: \"a\",
    title: \"A\", // the title

    needs: {
        \"n\": (text: \"to be heard\", late: 60),
        // nothing more
    },
    perceive: [(
        words: Plead, needs: true,
    ), /* one */ (words: Test)],
    moves: {Listen: 2, Own: 1}, act: LookUp(\"a\"),

)
";
    assert_eq!(format(untidy).as_deref(), Some(tidy));
    assert_eq!(format(tidy).as_deref(), Some(tidy));
}

#[test]
fn the_calls_that_ship_are_laid_out_and_keep_their_meaning() {
    for text in CALLS {
        let formatted = format(text).expect("nothing is wrong with it");
        assert_eq!(meaning(&formatted), meaning(text));
        assert_eq!(comments(&formatted), comments(text));
        assert_eq!(formatted, text, "not laid out");
    }
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn white_space_and_commas_are_all_that_changes(seed in proptest::collection::vec((0.0..1.0_f64, 0..6_usize), 1..30)) {
        let (mut text, _) = kettle();
        for (at, what) in seed {
            let with = ["\n", "  ", "\n\n\n", "/* x */", "// x\n", "\t"][what];
            let head = text.find('\n').unwrap_or_default();
            let places = text.match_indices([',', '(', '{', '[']).map(|(place, _)| place + 1);
            let places: Vec<usize> = places.filter(|place| *place > head).collect();
            let place = places[(at * places.len() as f64) as usize];
            // Within a text it would be part of the text.
            if text[..place].matches('"').count() % 2 == 0 && !text[..place].ends_with("//") {
                text.insert_str(place, with);
            }
        }
        let formatted = format(&text).expect("nothing is wrong with it");
        prop_assert_eq!(meaning(&formatted), meaning(&text));
        prop_assert_eq!(formatted.matches("// x").count(), text.matches("// x").count());
        prop_assert_eq!(formatted.matches("/* x */").count(), text.matches("/* x */").count());
        prop_assert_eq!(format(&formatted), Some(formatted.clone()), "{}", formatted);
    }
}

#[test]
fn files_are_written_and_looked_at() {
    let (call, chinese) = kettle();
    let untidy = call.replace("    id:", "  id :");
    let place = folder(&[("k/call.ron", untidy.as_bytes()), ("k/zh-CN.ron", chinese.as_bytes())]);
    let path = place.path().to_str().unwrap();
    let output = Run::new(&["fmt", "--check", path]).run();
    let out = format!("would change: {path}/k/call.ron\n2 files, 1 changed.\n");
    assert_eq!(output, Output { code: 1, out, err: String::new() });
    let output = Run::new(&["fmt", path]).run();
    let out = format!("laid out: {path}/k/call.ron\n2 files, 1 changed.\n");
    assert_eq!(output, Output { code: 0, out, err: String::new() });
    assert_eq!(std::fs::read_to_string(place.path().join("k/call.ron")).unwrap(), call);
    assert_eq!(Run::new(&["fmt", "--check", KETTLE]).run().code, 0);
}

#[test]
fn a_torn_file_stays_as_it_is() {
    let (call, _) = kettle();
    let place = folder(&[("call.ron", &call.as_bytes()[..300])]);
    let path = place.path().to_str().unwrap();
    let output = Run::new(&["fmt", path]).run();
    assert_eq!((output.code, output.out.as_str()), (1, "1 file, none changed.\n"));
    assert!(output.err.contains("stays as it is"), "{}", output.err);
    assert_eq!(std::fs::read(place.path().join("call.ron")).unwrap(), &call.as_bytes()[..300]);
    let output = Run::new(&["fmt", "-"]).input("(a: ").run();
    assert_eq!((output.code, output.out.as_str()), (1, "(a: "));
    let output = Run::new(&["fmt", "-"]).input("(a:1)").run();
    assert_eq!((output.code, output.out.as_str()), (0, "(a: 1)\n"));
}
