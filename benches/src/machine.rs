//! Where and when it was measured, and what.

use std::fs;
use std::process::Command;
use std::time::SystemTime;

/// The day, in UTC.
pub(crate) fn today() -> String {
    humantime::format_rfc3339_seconds(SystemTime::now())
        .to_string()
        .chars()
        .take_while(|letter| *letter != 'T')
        .collect()
}

/// The processor and how much of it there is; what can't be found out is said to be unknown.
pub(crate) fn processor() -> String {
    let cores = std::thread::available_parallelism().map_or_else(|_| "?".to_owned(), |count| count.to_string());
    let table = fs::read_to_string("/proc/cpuinfo").unwrap_or_default();
    let model = table.lines().find_map(|line| line.strip_prefix("model name")?.split_once(':'));
    format!("{}, {cores} cores", model.map_or("unknown processor", |(_, model)| model.trim()))
}

/// How many tasks wanted a core in the last minute: on a quiet machine, about the one that measures.
pub(crate) fn load() -> String {
    let averages = fs::read_to_string("/proc/loadavg").unwrap_or_default();
    averages.split_whitespace().next().unwrap_or("unknown").to_owned()
}

/// The compiler.
pub(crate) fn compiler() -> String {
    let run = Command::new("rustc").arg("--version").output();
    run.map_or_else(|_| "unknown rustc".to_owned(), |run| String::from_utf8_lossy(&run.stdout).trim().to_owned())
}

/// The version of a dependency, from the lock file of this package.
pub(crate) fn version(of: &str) -> &'static str {
    let lock = include_str!("../Cargo.lock");
    let entry = lock.split("[[package]]").find_map(|entry| entry.split_once(&format!("name = \"{of}\"\n")));
    entry.and_then(|(_, rest)| rest.split('"').nth(1)).unwrap_or("unknown")
}
