//! `attune report`: a class, and one trainee, as a page, as CSV and as a workbook.

use crate::record::small_class;
use crate::support::{Output, Run, expect};
use attune::core::score::ScoreKind;
use attune::record::{About, Filter, Record};
use attune::report::sheet::guarded;
use jiff::Timestamp;
use std::fs;
use std::io::Read;
use std::ops::ControlFlow;
use std::path::Path;
use std::time::Duration;
use tempfile::TempDir;

fn report(data: &Path, arguments: &[&str]) -> Output {
    Run::new(&[&["report", "--data", data.to_str().unwrap()], arguments].concat()).run()
}

/// Everything that was written to a folder.
fn files(folder: &Path) -> String {
    let mut names: Vec<_> = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().file_name()).collect();
    names.sort();
    let file = |name: &std::ffi::OsString| {
        let text = fs::read_to_string(folder.join(name)).unwrap();
        assert!(text.starts_with('\u{feff}'), "Excel knows UTF-8 by its mark");
        assert!(text.lines().count() == text.matches("\r\n").count(), "{}", name.display());
        format!("== {}\n{}", name.to_string_lossy(), text.trim_start_matches('\u{feff}').replace("\r\n", "\n"))
    };
    names.iter().map(file).collect()
}

#[test]
fn a_class_as_a_page_and_as_tables() {
    let (data, _) = small_class();
    let page = data.path().join("class.html");
    let output = report(data.path(), &["--out", page.to_str().unwrap()]);
    let out = format!("The report lies in {}.\n", page.to_str().unwrap());
    assert_eq!(output, Output { code: 0, out, err: String::new() });
    let html = fs::read_to_string(&page).unwrap();
    expect("report-class.html", &html);
    roxmltree::Document::parse_with_options(&html, roxmltree::ParsingOptions { allow_dtd: true, ..Default::default() })
        .expect("it is well-formed");
    assert!(!html.contains("<script") && html.contains("&lt;script&gt;"));
    let tables = data.path().join("tables");
    let arguments = ["--class", "--format", "csv", "--lang", "zh-CN", "--out", tables.to_str().unwrap()];
    assert_eq!(report(data.path(), &arguments).code, 0);
    expect("report-class.csv", &files(&tables));
}

#[test]
fn one_trainee_as_a_page_and_as_tables() {
    let (data, _) = small_class();
    for (format, lang) in [("html", "en"), ("csv", "en")] {
        let out = data.path().join(format);
        let arguments = ["--trainee", "王芳", "--format", format, "--lang", lang, "--out", out.to_str().unwrap()];
        assert_eq!(report(data.path(), &arguments).code, 0);
        let found = if format == "csv" { files(&out) } else { fs::read_to_string(&out).unwrap() };
        expect(&format!("report-trainee.{format}"), &found);
    }
}

/// The small class after a trainer has looked at it.
fn remarked_class() -> (TempDir, Record) {
    let (data, mut record) = small_class();
    let attempts = record.attempts(&Filter::default()).unwrap();
    let at = |second: i64| Timestamp::from_second(1_770_010_000 + second).unwrap();
    let score = |kind, score, reason: &str| About::Score { kind, score, reason: reason.to_owned() };
    let turn = |turn, text: &str| About::Turn { turn, text: text.to_owned() };
    for (second, (attempt, about)) in (0..).zip([
        (1, turn(1, "Waiting was right here, and <b>said</b> well.")),
        (1, score(ScoreKind::Empathy, 95, "=HYPERLINK(\"http://x\",\"He was heard, and knew it.\")")),
        (1, score(ScoreKind::Pace, 20, "太慢了，客户等了很久。")),
        (5, score(ScoreKind::Empathy, 30, "He did try.")),
        (6, turn(0, "Nobody else sent one at once.")),
    ]) {
        record.remark(attempts[attempt].id, "王老师", about, at(second)).unwrap();
    }
    let error = record.remark(attempts[0].id, "王老师", score(ScoreKind::Face, 1, "In error."), at(9)).unwrap();
    record.take_back(error.id, "王老师", at(10)).unwrap();
    (data, record)
}

#[test]
fn scores_that_were_set_by_hand_are_marked_and_said_to_be() {
    let (data, _) = remarked_class();
    for (who, lang, name) in
        [(&["--class"][..], "zh-CN", "report-class-remarks"), (&["--trainee", "王芳"], "en", "report-trainee-remarks")]
    {
        for format in ["html", "csv"] {
            let out = data.path().join(format!("{name}-{format}"));
            let arguments = [who, &["--format", format, "--lang", lang, "--out", out.to_str().unwrap()]].concat();
            assert_eq!(report(data.path(), &arguments).code, 0);
            let found = if format == "csv" { files(&out) } else { fs::read_to_string(&out).unwrap() };
            expect(&format!("{name}.{format}"), &found);
        }
    }
}

#[test]
fn a_workbook_is_the_same_every_time() {
    let (data, _) = small_class();
    let write = |name: &str| {
        let file = data.path().join(name);
        let arguments = ["--format", "xlsx", "--lang", "zh-CN", "--out", file.to_str().unwrap()];
        assert_eq!(report(data.path(), &arguments).code, 0);
        fs::read(file).unwrap()
    };
    let (one, other) = (write("one.xlsx"), write("other.xlsx"));
    assert!(one.starts_with(b"PK\x03\x04"));
    assert!(one == other);
}

/// What a workbook has in the files whose names begin so.
fn parts(file: &Path, begins: &str) -> Vec<String> {
    let mut book = zip::ZipArchive::new(fs::File::open(file).unwrap()).unwrap();
    let mut found = Vec::new();
    for place in 0..book.len() {
        let mut part = book.by_index(place).unwrap();
        if part.name().unwrap().starts_with(begins) {
            let mut text = String::new();
            part.read_to_string(&mut text).unwrap();
            found.push(text);
        }
    }
    found
}

#[test]
fn bars_of_a_workbook_begin_at_the_left_and_the_first_is_at_the_top() {
    let (data, _) = small_class();
    let file = data.path().join("class.xlsx");
    assert_eq!(report(data.path(), &["--format", "xlsx", "--out", file.to_str().unwrap()]).code, 0);
    let charts = parts(&file, "xl/charts/chart");
    assert_eq!(charts.len(), 2, "what to discuss, and calls");
    for chart in charts {
        assert!(chart.contains("<c:barChart>"), "{chart}");
        let axis = |name: &str| {
            let begin = chart.find(&format!("<c:{name}>")).unwrap();
            let end = chart.find(&format!("</c:{name}>")).unwrap();
            chart[begin..end].to_owned()
        };
        assert!(axis("catAx").contains("<c:orientation val=\"maxMin\"/>"), "{chart}");
        assert!(axis("valAx").contains("<c:orientation val=\"minMax\"/>"), "{chart}");
    }
}

#[test]
fn a_workbook_says_in_words_what_was_set_by_hand() {
    let (data, _) = remarked_class();
    let file = data.path().join("one.xlsx");
    let arguments = ["--trainee", "王芳", "--format", "xlsx", "--lang", "zh-CN", "--out", file.to_str().unwrap()];
    assert_eq!(report(data.path(), &arguments).code, 0);
    let texts = parts(&file, "xl/sharedStrings.xml").concat();
    for text in [
        "<t>人工评分</t>",
        "<t>同理 95（模型评分：100） · 节奏 20（模型评分：100）</t>",
        "<t>同理 30（模型评分：0）</t>",
    ] {
        assert!(texts.contains(text), "{text}: {texts}");
    }
}

#[test]
fn what_is_there_is_written_over_only_when_that_is_asked_for() {
    let (data, _) = small_class();
    let file = data.path().join("mine.html");
    fs::write(&file, "my own").unwrap();
    let path = file.to_str().unwrap();
    let output = report(data.path(), &["--out", path]);
    let err = format!(
        "error: `{path}` is there already, and nothing was changed in it: name another place with --out, or write over it \
         with --force\n"
    );
    assert_eq!(output, Output { code: 2, out: String::new(), err });
    assert_eq!(fs::read_to_string(&file).unwrap(), "my own");
    assert_eq!(report(data.path(), &["--out", path, "--force"]).code, 0);
    assert!(fs::read_to_string(&file).unwrap().starts_with("<!DOCTYPE html>"));
    let folder = data.path().join("tables");
    fs::create_dir(&folder).unwrap();
    fs::write(folder.join("people.csv"), "my own").unwrap();
    let csv = ["--format", "csv", "--out", folder.to_str().unwrap()];
    assert!(report(data.path(), &csv).err.contains("people.csv` is there already"));
    assert_eq!(fs::read_dir(&folder).unwrap().count(), 1);
}

#[test]
fn nobody_and_somebody_who_is_not_there() {
    let data = tempfile::tempdir().unwrap();
    let output = report(data.path(), &[]);
    assert_eq!((output.code, output.out.as_str()), (0, "Nobody has practised yet. “attune play” takes a call.\n"));
    let (data, _) = small_class();
    let output = report(data.path(), &["--trainee", "nobody"]);
    assert!(output.err.starts_with("error: found no trainee nobody; expected one of: "), "{}", output.err);
    let output = report(data.path(), &["--trainee", "王芳", "--class"]);
    assert_eq!(output.code, 2);
    let nowhere = data.path().join("no/such/folder/page.html");
    assert_eq!(report(data.path(), &["--out", nowhere.to_str().unwrap()]).code, 2);
}

#[test]
fn who_waits_is_told_how_far_it_is() {
    let (data, mut record) = small_class();
    record.derive(&mut |_, _| ControlFlow::Continue(())).unwrap();
    let page = data.path().join("class.html");
    let arguments = ["report", "--data", data.path().to_str().unwrap(), "--out", page.to_str().unwrap()];
    let run = Run::new(&arguments).terminal(true, true).variable("NO_COLOR", "1").tick(Duration::from_millis(300));
    let output = run.run();
    assert!(output.err.contains("weighing the replies of "), "{:?}", output.err);
    assert!(output.err.ends_with("\r\u{1b}[K"), "{:?}", output.err);
}

#[test]
fn no_text_is_taken_for_a_formula() {
    for evil in ["=1+1", "+1", "-1", "@SUM(1)", "\t=1", "\r=1", " =1", "\n=1", "＝1", "＋1", "－1", "＠1"] {
        assert_eq!(guarded(evil), format!("'{evil}"));
    }
    for good in ["1", "Li Na", "王芳", "a=b", ""] {
        assert_eq!(guarded(good), good);
    }
}
