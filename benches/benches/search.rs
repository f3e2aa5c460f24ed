//! How long it takes to play every line of a call, and how that grows. Each figure is measured in a process of its own, so
//! that its memory is its own as well.

use attune::analysis::{Limits, Search};
use attune::core::scenario::{CustomerIndex, Scenario};
use attune::library::Library;
use attune_benches::{conditions, grid};
use std::env;
use std::fs;
use std::process::Command;
use std::sync::Arc;
use std::time::{Duration, Instant};

/// Set for the process that measures one row.
const ROW: &str = "ATTUNE_BENCHES_ROW";
/// Searches of one row; the median is taken.
const SAMPLES: usize = 5;
/// Decisions and replies of the grids.
const GRIDS: [(usize, usize); 7] = [(6, 4), (8, 4), (10, 4), (11, 4), (12, 2), (12, 3), (12, 4)];

/// A call and the name of its row.
fn rows() -> Vec<(String, Arc<Scenario>, CustomerIndex)> {
    let library = Library::embedded();
    let mut rows = Vec::new();
    for scenario in library.playable() {
        for (customer, place) in scenario.customers.iter().zip(0..) {
            rows.push((format!("`{}`, {}", scenario.id, customer.id), Arc::clone(scenario), CustomerIndex(place)));
        }
    }
    for (decisions, replies) in GRIDS {
        rows.push((format!("grid of {decisions} × {replies}"), grid(decisions, replies), CustomerIndex(0)));
    }
    rows
}

fn main() {
    let rows = rows();
    if let Some(row) = env::var(ROW).ok().and_then(|row| row.parse::<usize>().ok()) {
        let (name, scenario, customer) = &rows[row];
        measure(name, scenario, *customer);
        return;
    }
    // `cargo test` and `--list` ask every bench what it has.
    if env::args().any(|argument| argument == "--list" || argument == "--test") {
        return;
    }
    println!("{}", conditions());
    println!(
        "| call | decisions | positions | replies played | time | ns for a reply | ranges of the scores | most memory |"
    );
    println!("|---|--:|--:|--:|--:|--:|--:|--:|");
    for row in 0..rows.len() {
        let program = env::current_exe().expect("a program knows where it is");
        let output = Command::new(program).env(ROW, row.to_string()).output().expect("a row can be measured");
        print!("{}", String::from_utf8_lossy(&output.stdout));
    }
}

fn measure(name: &str, scenario: &Arc<Scenario>, customer: CustomerIndex) {
    let search = Search::new(scenario, customer).limits(Limits { bytes: 4_000_000_000, ..Limits::default() });
    let mut times = Vec::new();
    let mut ranges = Vec::new();
    let mut told = None;
    for _ in 0..SAMPLES {
        let began = Instant::now();
        let graph = search.run().expect("there is room for it");
        times.push(began.elapsed());
        let began = Instant::now();
        std::hint::black_box(graph.ranges());
        ranges.push(began.elapsed());
        told = Some((graph.decisions(), graph.positions(), graph.replies()));
    }
    let Some((decisions, positions, replies)) = told else { return };
    let (time, ranges) = (median(times), median(ranges));
    let each = time.as_secs_f64() * 1e9 / replies as f64;
    println!(
        "| {name} | {decisions} | {positions} | {replies} | {:.3} s | {each:.0} | {:.3} s | {} MB |",
        time.as_secs_f64(),
        ranges.as_secs_f64(),
        memory()
    );
}

fn median(mut times: Vec<Duration>) -> Duration {
    times.sort_unstable();
    times[times.len() / 2]
}

/// The most memory that this process has had, in megabytes.
fn memory() -> u64 {
    let status = fs::read_to_string("/proc/self/status").unwrap_or_default();
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:"));
    let kilobytes: u64 = line.and_then(|line| line.split_whitespace().next()?.parse().ok()).unwrap_or(0);
    kilobytes / 1000
}
