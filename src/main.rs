//! The program: the command line, which opens the window if nothing else is asked for.

use attune::cli::{self, OpenWindow};
use std::process::ExitCode;

fn main() -> ExitCode {
    #[cfg(feature = "app")]
    let open_window: Option<OpenWindow> = Some(attune::app::open);
    #[cfg(not(feature = "app"))]
    let open_window: Option<OpenWindow> = None;
    cli::main(open_window)
}
