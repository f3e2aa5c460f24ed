//! Keeping pages: the debrief as a file of HTML, beside the attempts.

use directories::UserDirs;
use std::fs::{self, File};
use std::io::{self, Write};
use std::path::{Path, PathBuf};

/// Files of one name that are looked at before it is given up.
const MOST: usize = 1000;

/// Writes a page to `pages/<name>.html` in `data_dir`; without one, into the user's documents or where the program was
/// started. A page that lies there already stays: the name then gets a number. Gives back the path.
///
/// # Errors
///
/// Whatever the file system says.
pub(super) fn save_page(data_dir: Option<&Path>, name: &str, page: &str) -> io::Result<PathBuf> {
    let folder = match data_dir {
        Some(data_dir) => data_dir.join("pages"),
        None => documents()?,
    };
    fs::create_dir_all(&folder)?;
    for number in 1..=MOST {
        let path = folder.join(if number == 1 { format!("{name}.html") } else { format!("{name}-{number}.html") });
        match File::create_new(&path) {
            Err(error) if error.kind() == io::ErrorKind::AlreadyExists => {}
            Err(error) => return Err(error),
            Ok(mut file) => {
                let written = file.write_all(page.as_bytes()).and_then(|()| file.sync_all());
                if written.is_err() {
                    // Half a page is of no use; that it can't be removed changes nothing.
                    let _ = fs::remove_file(&path);
                }
                return written.map(|()| path);
            }
        }
    }
    Err(io::ErrorKind::AlreadyExists.into())
}

fn documents() -> io::Result<PathBuf> {
    let documents = UserDirs::new().and_then(|user| user.document_dir().map(Path::to_owned));
    documents.map_or_else(std::env::current_dir, Ok)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_page_never_takes_the_place_of_another() {
        let folder = tempfile::tempdir().expect("a folder");
        let save = |page: &str| save_page(Some(folder.path()), "7-kettle", page).expect("a page");
        let paths = ["one", "two", "three"].map(save);
        let names = paths.each_ref().map(|path| path.file_name().expect("a name").to_string_lossy().into_owned());
        assert_eq!(names, ["7-kettle.html", "7-kettle-2.html", "7-kettle-3.html"]);
        let texts = paths.map(|path| fs::read_to_string(path).expect("it is there"));
        assert_eq!(texts, ["one", "two", "three"]);
    }

    #[test]
    fn a_folder_that_is_a_file_is_said() {
        let file = tempfile::NamedTempFile::new().expect("a file");
        assert!(save_page(Some(file.path()), "7-kettle", "page").is_err());
    }
}
