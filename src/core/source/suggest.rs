//! "Did you mean …?"

/// The candidate most like `found`, if any is like enough: at most a third of its characters differ, or it only
/// differs in case or in `-` and `_`.
#[must_use]
pub fn suggest<'a>(found: &str, candidates: impl IntoIterator<Item = &'a str>) -> Option<String> {
    let plain = |name: &str| name.to_lowercase().replace(['-', '_', ' '], "");
    let wanted = plain(found);
    let length = found.chars().count();
    // Nobody mistypes a name of that length, and to compare it would take its square.
    if length > 64 {
        return None;
    }
    let room = (length / 3).max(1);
    candidates
        .into_iter()
        // A bracket, a hyphen or a space may be left out besides.
        .filter(|candidate| candidate.len() <= 256 && candidate.chars().count().abs_diff(length) <= room + 3)
        .map(|candidate| (strsim::damerau_levenshtein(&wanted, &plain(candidate)), candidate))
        .filter(|(distance, _)| *distance <= room)
        .min()
        .map(|(_, candidate)| candidate.to_owned())
}
