//! Every command of the guide runs, in the order of the guide.

use super::{GUIDES, blocks, call, read};
use crate::support::{Run, folder};

/// What waits for the next save, and so would never end.
const WAITS: &str = "--watch";

#[test]
fn its_commands_run_one_after_the_other() {
    for (language, path) in GUIDES {
        let guide = read(path);
        let (call, plan) = call(&guide);
        let home = folder(&[]);
        let here = home.path().to_str().unwrap();
        let mut count = 0;
        for line in blocks(&guide, "sh").into_iter().flat_map(str::lines) {
            let mut arguments: Vec<String> = Vec::new();
            for word in line.split_whitespace() {
                // The guide stands in the folder of the call's folder; a test runs anywhere.
                let is_path = arguments.first().is_none_or(|first| first != "attune" || arguments.len() > 1);
                arguments.push(match word {
                    "." => here.to_owned(),
                    "my-call" if is_path && !line.starts_with("attune new") => format!("{here}/my-call"),
                    _ if word.starts_with("my-call/") => format!("{here}/{word}"),
                    _ => word.to_owned(),
                });
            }
            assert_eq!(arguments.remove(0), "attune", "{path}: {line}");
            if arguments.iter().any(|argument| argument == WAITS) {
                let command = attune::cli::command(&attune::words::Words::new(language));
                let whole = std::iter::once("attune".to_owned()).chain(arguments);
                assert!(command.try_get_matches_from(whole).is_ok(), "{path}: {line}");
            } else {
                let plain: Vec<&str> = arguments.iter().map(String::as_str).collect();
                let output = Run::new(&plain).input("1\n".repeat(30)).run();
                assert_eq!((output.code, output.err.as_str()), (0, ""), "{path}: {line}\n{}", output.out);
            }
            if line.starts_with("attune new") {
                // From here on the reader has written the call of the guide.
                for (name, text) in [("call.ron", call), ("best-line.plan", plan)] {
                    std::fs::write(home.path().join("my-call").join(name), text).unwrap();
                }
            }
            count += 1;
        }
        assert!(count >= 9, "{path}: only {count} commands");
    }
}
