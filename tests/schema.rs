//! What editors are told of the format is what the program reads.

use crate::support::{KETTLE, Run, expect, folder, kettle};
use attune::core::text::Language;
use attune::schema::{Catalogue, Kind};
use attune::words::Words;

fn schema(kind: Kind) -> ron_schema::Schema {
    let text = attune::schema::ronschema(&Catalogue::of(kind), &Words::new(Language::English));
    ron_schema::parse_schema(&text).unwrap_or_else(|error| panic!("{error:?}\n{text}"))
}

fn errors(kind: Kind, text: &str) -> Vec<String> {
    // The tool takes a name before the bracket for a variant of an enum.
    let text = text.replacen("Scenario(", "(", 1).replacen("Translation(", "(", 1);
    let value = ron_schema::parse_ron(&text).unwrap_or_else(|error| panic!("{error:?}"));
    ron_schema::validate(&schema(kind), &value).errors.iter().map(|error| format!("{error:?}")).collect()
}

#[test]
fn the_calls_that_ship_fit_the_schema() {
    for call in ["wrong-number", "battery", "second-call"] {
        let read = |name: &str| std::fs::read_to_string(format!("scenarios/{call}/{name}.ron")).unwrap();
        assert_eq!(errors(Kind::Call, &read("call")), [""; 0], "{call}");
        let other = if call == "battery" { "en" } else { "zh-CN" };
        assert_eq!(errors(Kind::Translation, &read(other)), [""; 0], "{call}");
    }
}

#[test]
fn what_does_not_fit_the_program_does_not_fit_the_schema() {
    let (call, _) = kettle();
    for (from, to) in [
        ("age: 34", "agee: 34"),
        ("tone: Flat", "tone: Falt"),
        ("age: 34", "age: \"34\""),
        ("name: \"Ms Oyelaran\", ", ""),
        ("moves: {Act: 2}", "moves: [Act]"),
    ] {
        assert!(call.contains(from));
        assert!(!errors(Kind::Call, &call.replacen(from, to, 1)).is_empty(), "{from} → {to}");
    }
}

#[test]
fn every_group_and_every_field_says_what_it_is() {
    for language in Language::ALL {
        let words = Words::new(language);
        for kind in [Kind::Call, Kind::Translation] {
            for group in Catalogue::of(kind).groups {
                assert!(words.has(&group.message()), "{}: {}", language.tag(), group.message());
                for field in &group.fields {
                    let id = group.field_message(field);
                    assert!(words.has(&id), "{}: {id}", language.tag());
                }
            }
        }
    }
}

#[test]
fn no_field_is_described_that_does_not_exist() {
    let mut known: Vec<String> = Vec::new();
    for kind in [Kind::Call, Kind::Translation] {
        for group in Catalogue::of(kind).groups {
            known.push(group.message());
            known.extend(group.fields.iter().map(|field| group.field_message(field)));
        }
    }
    let (_, text) = Words::resources(Language::English).iter().find(|(file, _)| *file == "format").unwrap();
    let ids = text.lines().filter_map(|line| line.split_once(" = ")).map(|(id, _)| id);
    let strange: Vec<&str> = ids.filter(|id| !known.iter().any(|known| known == id)).collect();
    assert_eq!(strange, [""; 0]);
}

#[test]
fn the_whole_schema() {
    expect("schema-en.ronschema", &Run::new(&["schema"]).run().out);
    expect("schema-zh-CN.ronschema", &Run::new(&["schema", "--translation", "--lang=zh-CN"]).run().out);
    expect("schema-en.rs.txt", &Run::new(&["schema", "--format=rust"]).run().out);
}

#[test]
fn an_editor_gets_its_files_and_nobody_loses_theirs() {
    let place = folder(&[("a/call.ron", kettle().0.as_bytes())]);
    let path = place.path().to_str().unwrap();
    let output = Run::new(&["schema", "--editor", path]).run();
    assert_eq!((output.code, output.err.as_str()), (0, ""));
    for file in ["Cargo.toml", "ron.toml", "src/call.rs"] {
        assert!(place.path().join(file).is_file(), "{file}");
    }
    // Once more, in the other language, over one's own.
    assert_eq!(Run::new(&["schema", "--editor", path, "--lang=zh-CN"]).run().code, 0);
    std::fs::write(place.path().join("Cargo.toml"), "[package]\n").unwrap();
    let output = Run::new(&["schema", "--editor", path]).run();
    assert_eq!(output.code, 2);
    assert!(output.err.contains("was not written by this program"), "{}", output.err);
    assert_eq!(std::fs::read_to_string(place.path().join("Cargo.toml")).unwrap(), "[package]\n");
    assert!(std::path::Path::new(KETTLE).is_dir());
}
