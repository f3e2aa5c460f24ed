//! The program: the command line, which opens the window if nothing else is asked for.

use std::process::ExitCode;

fn main() -> ExitCode {
    attune::cli::main(None)
}
