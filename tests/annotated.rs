//! Bad scenarios with what is said of them written into them: `tests/check/NAME.ron`, with a translation in
//! `NAME.zh-CN.ron` beside it where the mistake is in that.
//!
//! A finding stands in comments below its line: `//! error[CODE] FROM-TO: MESSAGE`, columns counted from 1, then the
//! question what was meant, the remedy, and the other places. Without a finding there is no such comment. `UPDATE=1`
//! writes them anew.

use attune::core::diagnostic::{Finding, LineColumn};
use attune::core::source::{File, Files, load};
use attune::core::text::Language;
use attune::findings;
use attune::words::Words;
use std::collections::BTreeMap;
use std::fmt::Write;
use std::path::{Path, PathBuf};

/// How a line of ours begins.
const MARK: &str = "//!";

#[test]
fn every_bad_scenario_is_told_of_as_it_says_itself() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/check");
    let mut names: Vec<PathBuf> = std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    names.sort();
    let mut wrong = Vec::new();
    let mut seen = 0;
    for path in names.into_iter().filter(|path| !path.to_string_lossy().ends_with("zh-CN.ron")) {
        seen += 1;
        let translation = path.with_extension("zh-CN.ron");
        let call = std::fs::read_to_string(&path).unwrap();
        let other = std::fs::read_to_string(&translation).ok();
        let bare = |text: &str| -> String {
            let lines: Vec<&str> = text.split_inclusive('\n').filter(|line| !is_ours(line)).collect();
            lines.concat()
        };
        let file = |name: &str, text: &str| File { name: name.into(), bytes: text.as_bytes().to_vec() };
        let bare_call: String = bare(&call);
        let bare_other: Option<String> = other.as_deref().map(bare);
        let files = Files {
            call: file("call.ron", &bare_call),
            translations: bare_other.iter().map(|text| (Language::Chinese, file("zh-CN.ron", text))).collect(),
            ..attune::pages::base()
        };
        let found = load(&files).findings;
        let mut hold = |path: &Path, name: &str, written: &str, bare: &str| {
            let expected = annotated(bare, name, &found, &files);
            if std::env::var_os("UPDATE").is_some() {
                std::fs::write(path, &expected).unwrap();
            } else if expected != written {
                wrong.push(format!("{}:\n{expected}", path.display()));
            }
        };
        hold(&path, "call.ron", &call, &bare_call);
        if let (Some(written), Some(bare)) = (&other, &bare_other) {
            hold(&translation, "zh-CN.ron", written, bare);
        }
    }
    assert!(seen >= 20, "only {seen} scenarios");
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

fn is_ours(line: &str) -> bool {
    line.trim_start().starts_with(MARK)
}

/// The text with what is found in it.
fn annotated(bare: &str, name: &str, found: &[Finding], files: &Files) -> String {
    let mut below: BTreeMap<usize, Vec<String>> = BTreeMap::new();
    for finding in found.iter().filter(|finding| finding.file == name) {
        let (line, lines) = annotation(finding, files);
        below.entry(line).or_default().extend(lines);
    }
    let mut text = String::new();
    for (number, line) in bare.lines().enumerate() {
        text.push_str(line);
        text.push('\n');
        for comment in below.remove(&(number + 1)).into_iter().flatten() {
            writeln!(text, "{MARK} {comment}").expect("a string takes anything");
        }
    }
    assert!(below.is_empty(), "{name}: findings beyond the end: {below:?}");
    text
}

/// The line of a finding, and what is said of it.
fn annotation(finding: &Finding, files: &Files) -> (usize, Vec<String>) {
    let words = Words::new(Language::English);
    let text = findings::text_of(finding, files);
    let [from, to] = [finding.span.start, finding.span.end].map(|byte| LineColumn::of(text, byte));
    let severity = finding.severity().name();
    let to = if to.line == from.line { to.column.to_string() } else { format!("{}:{}", to.line, to.column) };
    let title = findings::title(finding, &words);
    let mut lines = vec![format!("{severity}[{}] {}-{to}: {title}", finding.code.name(), from.column)];
    lines.extend(findings::suggestion(finding, &words).map(|line| format!("    {line}")));
    lines.extend(findings::help(finding, &words).map(|line| format!("    {line}")));
    for label in &finding.labels {
        let LineColumn { line, column } = LineColumn::of(findings::text_of_file(&label.file, files), label.span.start);
        lines.push(format!("    {}:{line}:{column}: {}", label.file, findings::label(label, &words)));
    }
    (from.line.min(text.lines().count().max(1)), lines)
}
