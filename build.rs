//! The scenarios are part of the binary: a new folder among them is a reason to build again.
#![allow(clippy::print_stdout, reason = "it is how a build script speaks to cargo")]

fn main() {
    println!("cargo::rerun-if-changed=scenarios");
}
