//! Whether there is a display at all, asked before the engine panics over it.

use std::any::Any;
use std::panic::{self, AssertUnwindSafe};
use std::sync::{Arc, Mutex, PoisonError};
use std::{env, fmt};

/// Why there is no window. The command line says it in the user's language; `Display` is for logs.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum StartError {
    /// Neither X11 nor Wayland.
    NoDisplay,
    /// There is one, but no window or no renderer could be had on it.
    NoWindow(String),
}

impl fmt::Display for StartError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::NoDisplay => formatter.write_str("neither WAYLAND_DISPLAY nor DISPLAY is set"),
            Self::NoWindow(reason) => write!(formatter, "no window: {reason}"),
        }
    }
}

impl std::error::Error for StartError {}

/// Whether a display is named at all. Only Linux and its kin can be without one.
///
/// # Errors
///
/// [`StartError::NoDisplay`].
pub(in crate::app) fn probe() -> Result<(), StartError> {
    let named = |name: &str| env::var_os(name).is_some_and(|value| !value.is_empty());
    let can_be_without = cfg!(all(unix, not(target_os = "macos"), not(target_os = "android")));
    if can_be_without && !named("WAYLAND_DISPLAY") && !named("DISPLAY") {
        return Err(StartError::NoDisplay);
    }
    Ok(())
}

/// Builds what may panic for want of a window, an event loop or a graphics driver, and makes an error of the panic.
///
/// winit and Bevy offer no other way to ask. The hook is changed only for so long, so that a panic of our own later on
/// is still told in full.
///
/// # Errors
///
/// [`StartError::NoWindow`] with the first line of the panic.
pub(in crate::app) fn guarded<T>(build: impl FnOnce() -> T) -> Result<T, StartError> {
    let said = Arc::new(Mutex::new(None));
    let hears = Arc::clone(&said);
    let before = panic::take_hook();
    panic::set_hook(Box::new(move |info| {
        let mut said = hears.lock().unwrap_or_else(PoisonError::into_inner);
        said.get_or_insert_with(|| first_line(info.payload()));
    }));
    let built = panic::catch_unwind(AssertUnwindSafe(build));
    panic::set_hook(before);
    built.map_err(|payload| {
        let said = said.lock().unwrap_or_else(PoisonError::into_inner).take();
        StartError::NoWindow(said.unwrap_or_else(|| first_line(payload.as_ref())))
    })
}

fn first_line(payload: &(dyn Any + Send)) -> String {
    let text = payload.downcast_ref::<String>().map(String::as_str).or_else(|| payload.downcast_ref::<&str>().copied());
    text.and_then(|text| text.lines().next()).unwrap_or("?").to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_panic_becomes_an_error_of_one_line() {
        let error = guarded(|| -> u8 { panic!("Unable to find a GPU!\nand more") }).unwrap_err();
        assert_eq!(error, StartError::NoWindow("Unable to find a GPU!".to_owned()));
        assert_eq!(guarded(|| 7), Ok(7));
    }
}
