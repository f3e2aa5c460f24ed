//! Scenarios, templates and the pages of the codes are part of the binary: a new file among them is a reason to build again.
#![allow(clippy::print_stdout, reason = "it is how a build script speaks to cargo")]

fn main() {
    for folder in ["scenarios", "assets/codes", "assets/templates"] {
        println!("cargo::rerun-if-changed={folder}");
    }
}
