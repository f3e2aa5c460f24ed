//! Help, languages, and arguments that can't be used.

use crate::support::{Output, Run};
use attune::cli::command;
use attune::core::text::Language;
use attune::words::Words;
use unicode_width::UnicodeWidthStr;

/// Every command, and every command of a command, as it is typed.
fn paths(command: &clap::Command) -> Vec<Vec<&str>> {
    let mut found = Vec::new();
    for subcommand in command.get_subcommands() {
        found.push(vec![subcommand.get_name()]);
        found.extend(paths(subcommand).into_iter().map(|path| [vec![subcommand.get_name()], path].concat()));
    }
    found
}

#[test]
fn no_line_of_a_help_text_is_over_79_columns() {
    let all = command(&Words::new(Language::English));
    for arguments in std::iter::once(vec![]).chain(paths(&all)) {
        for lang in ["en", "zh-CN"] {
            let output = Run::new(&[&arguments[..], &["--help", "--lang", lang]].concat()).run();
            assert_eq!((output.code, output.err.as_str()), (0, ""), "{arguments:?}");
            for line in output.out.lines() {
                assert!(line.width() <= 79, "{arguments:?} {lang}: {line}");
                assert!(!line.contains('⟨'), "{arguments:?} {lang}: {line}");
            }
        }
    }
}

#[test]
fn every_argument_has_its_help_in_the_language_asked_for() {
    let english = command(&Words::new(Language::English));
    let chinese = command(&Words::new(Language::Chinese));
    let helps = |command: &clap::Command| -> Vec<(String, String)> {
        let below = command.get_subcommands().flat_map(clap::Command::get_subcommands);
        std::iter::once(command)
            .chain(command.get_subcommands())
            .chain(below)
            .flat_map(|command| {
                command.get_arguments().map(|argument| {
                    let help = argument.get_help().map(ToString::to_string).unwrap_or_default();
                    (format!("{} {}", command.get_name(), argument.get_id()), help)
                })
            })
            .collect()
    };
    for ((name, english), (_, chinese)) in helps(&english).into_iter().zip(helps(&chinese)) {
        assert!(!english.is_empty() && !chinese.is_empty() && english != chinese, "{name}: {english} / {chinese}");
    }
}

#[test]
fn the_whole_help() {
    crate::support::expect("help-en.txt", &Run::new(&["--help"]).run().out);
    crate::support::expect("help-zh-CN.txt", &Run::new(&["--help", "--lang=zh-CN"]).run().out);
}

#[test]
fn the_language_is_the_one_asked_for_then_the_variable_then_the_system() {
    let first = |run: Run| run.run().out.lines().next().unwrap_or_default().chars().next().unwrap_or_default();
    let chinese = |run| first(run) == '列';
    assert!(chinese(Run::new(&["list", "--help", "--lang", "zh"])));
    assert!(!chinese(Run::new(&["list", "--help"])));
    assert!(chinese(Run::new(&["list", "--help"]).locale("zh_CN.UTF-8")));
    assert!(chinese(Run::new(&["list", "--help"]).locale("en-GB").variable("ATTUNE_LANG", "zh-CN")));
    assert!(!chinese(Run::new(&["--lang=en", "list", "--help"]).variable("ATTUNE_LANG", "zh-CN")));
    assert!(!chinese(Run::new(&["list", "--help"]).locale("fr-FR")));
}

#[track_caller]
fn refuses(arguments: &[&str], message: &str) {
    let err = format!("error: {message}\n“attune --help” lists what there is.\n");
    assert_eq!(Run::new(arguments).run(), Output { code: 2, out: String::new(), err }, "{arguments:?}");
}

#[test]
fn arguments_that_cannot_be_used_are_named_with_what_is_expected() {
    refuses(&["chekc"], "found command chekc, which does not exist; did you mean check?");
    refuses(&["list", "--fromat", "json"], "found argument --fromat, which does not exist; did you mean --format?");
    refuses(&["list", "--format", "xml"], "found xml for --format, expected one of: text, json");
    refuses(&["check", "--deny", "errors"], "found errors for --deny, expected one of: warnings");
    refuses(&["list", "--lang", "fr"], "found fr for --lang, expected one of: en, zh-CN");
    refuses(&["play", "--seed", "soon"], "found soon for --seed, expected a whole number that is not negative");
    refuses(&["play", "--seed"], "--seed needs a value");
    refuses(&["replay"], "<FILE> is missing");
    refuses(&["list", "--format", "text", "--format", "json"], "--format is given twice");
    refuses(&["replay", "a", "b"], "found argument b, which does not exist");
    let chinese = Run::new(&["--lang", "zh-CN", "chekc"]).run();
    assert_eq!(chinese.err, "错误：没有 chekc 这个命令；是不是想写 check？\n用“attune --help”查看可用的命令和选项。\n");
}
