//! A file keeps its line ends.

/// The bytes of a text, with the line ends that the old file has.
pub(super) fn like(text: String, old: Option<&[u8]>) -> Vec<u8> {
    let ends_lines_like_windows = old.is_some_and(|old| old.windows(2).any(|pair| pair == b"\r\n"));
    if ends_lines_like_windows { text.replace('\n', "\r\n").into_bytes() } else { text.into_bytes() }
}
