//! The author's guide says what is true: its call is clean and can be won, its plan holds, its fields are those there are.

use attune::core::diagnostic::Code;
use attune::core::source::decode::Shape;
use attune::core::source::{File, Files};
use attune::core::text::Language;
use attune::pages::look;
use attune::schema::{Catalogue, Field, Group, Kind};
use attune::words::Words;
use std::fmt::Write;

const GUIDES: [(Language, &str); Language::COUNT] =
    [(Language::English, "scenarios/GUIDE.md"), (Language::Chinese, "scenarios/GUIDE.zh-CN.md")];

fn read(path: &str) -> String {
    std::fs::read_to_string(path).unwrap()
}

/// The blocks of code that begin with this fence.
fn blocks<'a>(text: &'a str, fence: &str) -> Vec<&'a str> {
    let start = format!("```{fence}\n");
    text.match_indices(&start).map(|(at, _)| text[at + start.len()..].split("```").next().unwrap()).collect()
}

#[test]
fn its_call_is_clean_and_its_plan_holds() {
    let guide = read(GUIDES[0].1);
    let [call] = blocks(&guide, "ron")[..] else { panic!("one call") };
    let [plan] = blocks(&guide, "plan")[..] else { panic!("one plan") };
    let file = |name: &str, text: &str| File { name: name.into(), bytes: text.into() };
    let files = Files { plans: vec![file("best-line.plan", plan)], ..Files::alone(file("call.ron", call)) };
    let (findings, playable) = look(&files);
    assert!(playable && findings.is_empty(), "{findings:#?}");
    // Were the careful line not the one that wins, the plan would say so.
    let lost = Files { plans: vec![file("x.plan", &plan.replace("ends: kept", "ends: gone"))], ..files };
    assert_eq!(look(&lost).0.first().map(|finding| finding.code), Some(Code::PlanFails));
}

#[test]
fn its_commands_exist() {
    let words = Words::new(Language::English);
    let command = attune::cli::command(&words);
    for (_, path) in GUIDES {
        for line in blocks(&read(path), "sh").into_iter().flat_map(str::lines) {
            let arguments = line.split_whitespace();
            assert!(command.clone().try_get_matches_from(arguments).is_ok(), "{path}: {line}");
        }
    }
}

/// What may stand behind the colon, in a few words of the format itself.
fn shape(shape: &Shape) -> String {
    match shape {
        Shape::Text => "\"…\"".to_owned(),
        Shape::Flag => "`true`, `false`".to_owned(),
        Shape::Number { low, high } if *high >= i64::from(i32::MAX) => format!("{}…", (*low).max(0)),
        Shape::Number { low, high } => format!("{low}…{high}"),
        Shape::Words(_, list) | Shape::Act(list) => {
            list.iter().map(|word| format!("`{word}`")).collect::<Vec<_>>().join(", ")
        }
        Shape::Tags(tags) => tags.iter().map(|tag| format!("`\"{tag}\"`")).collect::<Vec<_>>().join(", "),
        Shape::List(inner) => format!("[{}, …]", self::shape(inner)),
        Shape::Map(key, value) => format!("{{{}: {}, …}}", self::shape(key), self::shape(value)),
        Shape::Record(name, _) => format!("{name}(…)"),
    }
}

fn table(language: Language) -> String {
    let words = Words::new(language);
    let mut text = String::new();
    let heads = match language {
        Language::English => ["field", "", "what stands there", "what it is", "may be left out"],
        Language::Chinese => ["字段", "", "写什么", "是什么", "可不写"],
    };
    let row = |group: &Group, field: &Field| {
        let may = if field.optional { heads[4] } else { "" };
        format!("| `{}` | {may} | {} | {} |", field.name, shape(&field.shape), words.get(&group.field_message(field)))
    };
    for group in Catalogue::of(Kind::Call).groups {
        let about = words.get(&group.message());
        writeln!(
            text,
            "\n**{}**: {about}\n\n| {} | {} | {} | {} |\n|---|---|---|---|",
            group.name, heads[0], heads[1], heads[2], heads[3]
        )
        .unwrap();
        for field in &group.fields {
            // A bar would end the cell.
            writeln!(
                text,
                "{}",
                row(&group, field)
                    .replace("| a short pause, ||", "¦ a short pause, ¦¦")
                    .replace("，| 是短停顿，|| 是", "，¦ 是短停顿，¦¦ 是")
            )
            .unwrap();
        }
    }
    text
}

#[test]
fn its_fields_are_those_that_there_are() {
    for (language, path) in GUIDES {
        let guide = read(path);
        let (before, rest) = guide.split_once("<!-- fields -->\n").unwrap();
        let (_, after) = rest.split_once("<!-- end -->").unwrap();
        let expected = format!("{before}<!-- fields -->\n{}\n<!-- end -->{after}", table(language));
        if std::env::var_os("UPDATE").is_some() {
            std::fs::write(path, &expected).unwrap();
        } else {
            assert_eq!(guide, expected, "{path}: run with UPDATE=1 and read what changed");
        }
    }
}
