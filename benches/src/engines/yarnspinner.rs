//! yarnspinner: the script in Yarn.

use crate::Script;
use yarnspinner::compiler::{Compilation, Compiler, File};
use yarnspinner::core::LineId;
use yarnspinner::runtime::{Dialogue, DialogueEvent, DialogueOption, MemoryVariableStorage, StringTableTextProvider};

/// The three variables of the peers, with where they start.
pub(super) const VARIABLES: [(&str, i16); 3] = [("calm", 60), ("trust", 60), ("heard", 60)];

const START: &str = "m0";

/// The script in Yarn: a node for a moment, a shortcut option for a reply.
#[must_use]
pub fn source(script: &Script) -> String {
    let mut yarn = String::new();
    for (place, moment) in script.moments.iter().enumerate() {
        yarn += &format!("title: m{place}\n---\n");
        if place == 0 {
            for (name, start) in VARIABLES {
                yarn += &format!("<<declare ${name} = {start}>>\n");
            }
        }
        yarn += &format!("{}\n", moment.says);
        for reply in &moment.replies {
            yarn += &format!("-> {}\n", reply.text);
            for (push, (name, _)) in reply.pushes.iter().zip(VARIABLES) {
                let sign = if push.points() < 0 { '-' } else { '+' };
                yarn += &format!("    <<set ${name} to ${name} {sign} {}>>\n", push.points().abs());
            }
            let goes = reply.goes.map_or_else(|| "stop".to_owned(), |goes| format!("jump m{goes}"));
            yarn += &format!("    <<{goes}>>\n");
        }
        yarn.push_str("===\n");
    }
    yarn
}

/// Compiles Yarn to a program and its table of texts.
///
/// # Panics
///
/// If the script does not compile.
#[must_use]
pub fn load(yarn: &str) -> Compilation {
    let file = File { file_name: "call.yarn".to_owned(), source: yarn.to_owned() };
    let compilation = Compiler::new().add_file(file).compile().expect("the script compiles");
    assert!(compilation.program.is_some(), "a script without errors gives a program");
    compilation
}

/// Makes what was compiled ready to be played.
///
/// # Panics
///
/// If the program lacks its first node.
#[must_use]
pub fn dialogue(compilation: &Compilation) -> Dialogue {
    let mut texts = StringTableTextProvider::new();
    let table = compilation.string_table.iter();
    texts.extend_base_language(
        table.map(|(id, info)| (id.clone(), info.text.clone())).collect::<Vec<(LineId, String)>>(),
    );
    let mut dialogue = Dialogue::new(Box::new(MemoryVariableStorage::new()), Box::new(texts));
    dialogue.add_program(compilation.program.clone().expect("it was compiled"));
    dialogue.set_node(START).expect("the first node is there");
    dialogue
}

/// Plays.
///
/// # Panics
///
/// If the runtime refuses anything.
pub fn play(dialogue: &mut Dialogue, walk: &[usize], mut hear: impl FnMut(&str)) {
    let mut options = listen(dialogue, &mut hear);
    for pick in walk {
        if options.is_empty() {
            dialogue.variable_storage_mut().clear();
            dialogue.set_node(START).expect("it starts over");
            options = listen(dialogue, &mut hear);
        }
        for option in &options {
            hear(&option.line.text);
        }
        dialogue.set_selected_option(options[*pick].id).expect("three options are offered");
        options = listen(dialogue, &mut hear);
    }
}

/// Goes on to the next options, or to the end, where there are none.
fn listen(dialogue: &mut Dialogue, hear: &mut impl FnMut(&str)) -> Vec<DialogueOption> {
    loop {
        for event in dialogue.continue_().expect("the dialogue goes on") {
            match event {
                DialogueEvent::Line(line) => hear(&line.text),
                DialogueEvent::Options(options) => return options,
                DialogueEvent::DialogueComplete => return Vec::new(),
                _ => {}
            }
        }
    }
}
