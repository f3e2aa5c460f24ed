//! The author's editor.

use std::io;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

/// A place in a file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Place {
    /// The file.
    pub file: PathBuf,
    /// The line, from 1.
    pub line: usize,
    /// The column in characters, from 1.
    pub column: usize,
}

impl Place {
    /// `file:line:column`, which editors and terminals understand.
    #[must_use]
    pub fn text(&self) -> String {
        format!("{}:{}:{}", self.file.display(), self.line, self.column)
    }

    /// The same with the file's whole path, for a program that runs elsewhere.
    fn absolute(&self) -> Self {
        Self { file: std::path::absolute(&self.file).unwrap_or_else(|_| self.file.clone()), ..self.clone() }
    }
}

/// How the editor is started; or that there is none.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Editor {
    /// The program and its arguments, with `{file}`, `{line}` and `{column}` in them.
    template: Vec<String>,
}

impl Editor {
    /// The editor of an environment: what `ATTUNE_EDITOR` says, with `{file}`, `{line}` and `{column}` where they
    /// belong, or `code` if it lies in a folder of `PATH`. `VISUAL` and `EDITOR` name programs of a terminal, and a
    /// window has none to give them.
    #[must_use]
    pub fn of(variable: impl Fn(&str) -> Option<String>) -> Self {
        if let Some(asked) = variable("ATTUNE_EDITOR").filter(|asked| !asked.trim().is_empty()) {
            // Quotation marks that do not pair are taken as they stand.
            let words = shlex::split(&asked).unwrap_or_else(|| asked.split_whitespace().map(str::to_owned).collect());
            return Self::with(words);
        }
        let code = variable("PATH").and_then(|folders| find("code", &folders));
        let arguments = ["-g", "{file}:{line}:{column}"].map(str::to_owned);
        code.map_or_else(Self::default, |code| Self { template: std::iter::once(code).chain(arguments).collect() })
    }

    fn with(mut template: Vec<String>) -> Self {
        if !template.iter().any(|word| word.contains("{file}")) {
            template.push("{file}".to_owned());
        }
        Self { template }
    }

    /// Whether there is one.
    #[must_use]
    pub const fn is_there(&self) -> bool {
        !self.template.is_empty()
    }

    /// The program and its arguments for a place.
    #[must_use]
    pub fn command_line(&self, place: &Place) -> Vec<String> {
        let Place { file, line, column } = place.absolute();
        let fill = |word: &String| {
            // The file last: its name may hold braces of its own.
            word.replace("{line}", &line.to_string())
                .replace("{column}", &column.to_string())
                .replace("{file}", &file.to_string_lossy())
        };
        self.template.iter().map(fill).collect()
    }

    /// Starts it, and does not wait for it.
    ///
    /// # Errors
    ///
    /// When there is no editor, no such file, or no such program.
    pub fn open(&self, place: &Place) -> io::Result<()> {
        if !place.file.is_file() {
            return Err(io::ErrorKind::NotFound.into());
        }
        let line = self.command_line(place);
        let Some((program, arguments)) = line.split_first() else { return Err(io::ErrorKind::Unsupported.into()) };
        let null = Stdio::null;
        let mut editor = Command::new(program).args(arguments).stdin(null()).stdout(null()).stderr(null()).spawn()?;
        // Somebody has to notice that it ends, or it stays in the system's table as long as this program runs.
        std::thread::spawn(move || editor.wait());
        Ok(())
    }
}

/// A program in the folders of `PATH`.
fn find(name: &str, folders: &str) -> Option<String> {
    let names: &[String] =
        &if cfg!(windows) { vec![format!("{name}.cmd"), format!("{name}.exe")] } else { vec![name.to_owned()] };
    std::env::split_paths(folders)
        .flat_map(|folder| names.iter().map(move |name| folder.join(name)))
        .find(|path: &PathBuf| Path::is_file(path))
        .map(|path| path.to_string_lossy().into_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn place() -> Place {
        Place { file: "/tmp/a {line} b/call.ron".into(), line: 49, column: 7 }
    }

    fn editor(variables: &[(&str, &str)]) -> Editor {
        Editor::of(|name| variables.iter().find(|(key, _)| *key == name).map(|(_, value)| (*value).to_owned()))
    }

    #[cfg(unix)]
    #[test]
    fn the_command_gets_file_line_and_column_where_it_wants_them() {
        let asked = |command: &str| editor(&[("ATTUNE_EDITOR", command)]).command_line(&place());
        let file = "/tmp/a {line} b/call.ron";
        assert_eq!(asked("kate -l {line} -c {column} {file}"), ["kate", "-l", "49", "-c", "7", file]);
        assert_eq!(asked("'my editor' \"--at={line}\" {file}"), ["my editor", "--at=49", file]);
        assert_eq!(
            asked("gedit +{line}"),
            ["gedit", "+49", file],
            "a command without a place for the file gets it last"
        );
        assert_eq!(asked("it's {file}"), ["it's", file]);
    }

    #[test]
    fn code_is_found_in_the_path_and_without_it_there_is_none() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().to_str().unwrap();
        assert!(!editor(&[("PATH", path), ("EDITOR", "vi"), ("ATTUNE_EDITOR", " ")]).is_there());
        let name = if cfg!(windows) { "code.cmd" } else { "code" };
        std::fs::write(folder.path().join(name), "").unwrap();
        let command = editor(&[("PATH", path)]).command_line(&Place { file: "/c.ron".into(), line: 1, column: 2 });
        assert_eq!(command[0], folder.path().join(name).to_str().unwrap());
        assert_eq!(command[1], "-g");
        assert!(command[2].ends_with("c.ron:1:2"), "{command:?}");
    }

    #[test]
    fn what_is_no_file_or_no_program_is_an_error() {
        let file = tempfile::NamedTempFile::new().unwrap();
        let there = Place { file: file.path().to_owned(), line: 1, column: 1 };
        let nowhere = Place { file: "scenarios/kettle/call.ron".into(), line: 1, column: 1 };
        let no_program = editor(&[("ATTUNE_EDITOR", "/no/such/program {file}")]);
        assert!(no_program.open(&there).is_err());
        assert!(no_program.open(&nowhere).is_err());
        assert!(Editor::default().open(&there).is_err());
    }
}
