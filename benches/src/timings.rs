//! What divan printed, read back: it hands out its figures in no other way.

use std::time::Duration;

/// One line of divan's tree.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Timing {
    /// The name of the bench function.
    pub name: String,
    /// Its argument.
    pub size: usize,
    /// The median of the samples.
    pub median: Duration,
    /// How many samples there were.
    pub samples: usize,
}

/// Reads the lines that have a figure; others are left out.
#[must_use]
pub fn timings(tree: &str) -> Vec<Timing> {
    let mut name = String::new();
    let mut timings = Vec::new();
    for line in tree.lines() {
        let is_branch = |character: char| "│├╰─ ".contains(character);
        let cells: Vec<_> = line.trim_start_matches(is_branch).split('│').map(str::trim).collect();
        match cells[0].split_whitespace().collect::<Vec<_>>()[..] {
            [first] => first.clone_into(&mut name),
            [size, _, _] => timings.extend(timing(&name, size, &cells)),
            _ => {}
        }
    }
    timings
}

/// The columns are: the argument and the fastest sample, the slowest, the median, the mean, samples, iterations.
fn timing(name: &str, size: &str, cells: &[&str]) -> Option<Timing> {
    Some(Timing {
        name: name.to_owned(),
        size: size.parse().ok()?,
        median: duration(cells.get(2)?)?,
        samples: cells.get(4)?.parse().ok()?,
    })
}

fn duration(text: &str) -> Option<Duration> {
    let (number, unit) = text.split_once(' ')?;
    let seconds = match unit {
        "ns" => 1e-9,
        "µs" => 1e-6,
        "ms" => 1e-3,
        "s" => 1.0,
        "m" => 60.0,
        "h" => 3600.0,
        _ => return None,
    };
    Duration::try_from_secs_f64(number.parse::<f64>().ok()? * seconds).ok()
}
