//! Measured by divan, reported as a table in Markdown.

use crate::figures::{self, grouped};
use crate::{MOMENTS, TURNS, Timing, machine, timings};
use std::env;
use std::io::{self, BufRead, BufReader, Write};
use std::process::{Command, ExitCode, Stdio};

/// Set for the process that measures, which the reporting one starts.
const MEASURES: &str = "ATTUNE_BENCHES_MEASURE";

/// What is measured.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Subject {
    /// Source text to something that can be played.
    Load,
    /// Turns of random play.
    Play,
}

/// Measures with `divan` in a process of its own, passes on what it prints, and prints the table after it.
///
/// # Errors
///
/// If that process can't be started or its output can't be read.
pub fn measure_and_report(subject: Subject, divan: fn()) -> io::Result<ExitCode> {
    if env::var_os(MEASURES).is_some() {
        divan();
        return Ok(ExitCode::SUCCESS);
    }
    let load = machine::load();
    let mut child = Command::new(env::current_exe()?)
        .args(env::args_os().skip(1))
        .env(MEASURES, "1")
        .stdout(Stdio::piped())
        .spawn()?;
    let mut tree = String::new();
    let mut out = io::stdout().lock();
    if let Some(printed) = child.stdout.take() {
        for line in BufReader::new(printed).lines() {
            let line = line?;
            writeln!(out, "{line}")?;
            tree = tree + &line + "\n";
        }
    }
    if !child.wait()?.success() {
        return Ok(ExitCode::FAILURE);
    }
    let timings = timings(&tree);
    // Nothing was measured where the benches were only listed, or tried once.
    if !timings.is_empty() {
        writeln!(out, "{}\n{}", compared(&load), subject.table(&timings))?;
    }
    Ok(ExitCode::SUCCESS)
}

/// When and on what it is measured, for what has no peer.
#[must_use]
pub fn conditions() -> String {
    let (day, processor, compiler) = (machine::today(), machine::processor(), machine::compiler());
    format!("Measured on {day} ({processor}; {compiler}; load average before it {}).\n", machine::load())
}

fn compared(load: &str) -> String {
    let versions = ["bladeink", "bladeink-compiler", "yarnspinner"].map(|of| format!("{of} {}", machine::version(of)));
    format!(
        "Measured on {} ({}; {}; {}; load average before it {load}). Medians; in brackets the time taken as a multiple \
         of the first row's; the last columns are the growth of the time.\n",
        machine::today(),
        machine::processor(),
        machine::compiler(),
        versions.join(", "),
    )
}

impl Subject {
    /// The table in Markdown. The first engine is the one that the others are compared with.
    #[must_use]
    pub fn table(self, timings: &[Timing]) -> String {
        let (sizes, unit) = match self {
            Self::Load => (MOMENTS, "moments"),
            Self::Play => (TURNS, "turns"),
        };
        let mut table = String::from("| engine |");
        for size in sizes {
            table += &format!(" {} {unit} |", grouped(&size.to_string()));
        }
        for pair in sizes.windows(2) {
            table += &format!(" {} → {} |", grouped(&pair[0].to_string()), grouped(&pair[1].to_string()));
        }
        table += &format!("\n|---|{}\n", "--:|".repeat(sizes.len() * 2 - 1));
        let mut names: Vec<_> = timings.iter().map(|timing| &timing.name).collect();
        names.dedup();
        let find = |name: &str, size| timings.iter().find(|timing| timing.name == name && timing.size == size);
        for name in &names {
            table += &format!("| {} |", name.replace('_', " "));
            for size in sizes {
                let first = names.first().and_then(|first| find(first, size));
                table +=
                    &format!(" {} |", find(name, size).map_or_else(String::new, |timing| self.cell(timing, first)));
            }
            for pair in sizes.windows(2) {
                let growth = find(name, pair[0]).zip(find(name, pair[1]));
                let growth = growth.map(|(from, to)| format!("× {:.1}", to.median.div_duration_f64(from.median)));
                table += &format!(" {} |", growth.unwrap_or_default());
            }
            table.push('\n');
        }
        table
    }

    /// A figure; in brackets how many times the `first` engine's time it took, and whether it rests on few samples.
    fn cell(self, timing: &Timing, first: Option<&Timing>) -> String {
        let mut cell = match self {
            Self::Load => figures::time(timing.median),
            Self::Play => format!("{} turns/s", figures::rate(timing.size, timing.median)),
        };
        if let Some(first) = first.filter(|first| first.name != timing.name) {
            let times = timing.median.div_duration_f64(first.median);
            cell += &format!(" (× {})", figures::digits(times));
        }
        if timing.samples < 5 {
            cell += &format!(", n = {}", timing.samples);
        }
        cell
    }
}
