//! `attune list`.

use crate::support::{Output, Run, folder, kettle};

fn two() -> tempfile::TempDir {
    let (call, chinese) = kettle();
    folder(&[
        ("kettle/call.ron", call.as_bytes()),
        ("kettle/zh-CN.ron", chinese.as_bytes()),
        ("torn/call.ron", &call.as_bytes()[..call.len() / 2]),
        ("notes/readme.txt", b"no scenario"),
    ])
}

#[test]
fn the_library_is_listed_with_what_is_broken() {
    let folder = two();
    let dir = folder.path().to_str().unwrap();
    let english = "\
kettle  The third kettle
        Phone · en, zh-CN · 2 customers, 2 moments, 5 replies
torn    can't be played: 1 error, see “attune check”
";
    let output = Run::new(&["list", "--scenarios", dir]).run();
    assert_eq!(output, Output { code: 0, out: english.to_owned(), err: String::new() });
    let chinese = "\
kettle  第三把水壶
        电话 · en, zh-CN · 2 位客户，2 个时刻，5 个应答
torn    无法练习：有 1 处错误，详见“attune check”
";
    let output = Run::new(&["list", "--scenarios", dir, "--lang", "zh-CN"]).run();
    assert_eq!(output, Output { code: 0, out: chinese.to_owned(), err: String::new() });
}

#[test]
fn json_has_everything_a_program_needs() {
    let folder = two();
    let output = Run::new(&["list", "--format=json", "--scenarios", folder.path().to_str().unwrap()]).run();
    let list: serde_json::Value = serde_json::from_str(&output.out).unwrap();
    assert_eq!(list[0]["id"], "kettle");
    assert_eq!(list[0]["title"]["zh-CN"], "第三把水壶");
    assert_eq!(list[0]["customers"], serde_json::json!(["hale", "oyelaran"]));
    assert_eq!(list[0]["origin"], "folder");
    assert_eq!(list[1]["playable"], false);
    assert_eq!(list[1]["findings"]["errors"], 1);
}

#[test]
fn an_empty_library_says_what_to_do() {
    let output = Run::new(&["list"]).run();
    assert_eq!(output.out, "There are no scenarios. Point to some with `--scenarios DIR`.\n");
    assert_eq!((output.code, output.err.as_str()), (0, ""));
}

#[test]
fn a_folder_that_is_none_is_trouble() {
    let output = Run::new(&["list", "--scenarios", "tests/nowhere"]).run();
    let err = "error: `tests/nowhere` is no folder: `--scenarios` wants one that holds scenarios\n";
    assert_eq!(output, Output { code: 2, out: String::new(), err: err.to_owned() });
}
