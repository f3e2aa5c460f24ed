//! How long it takes from source text to something that can be played.

use attune_benches::{MOMENTS, Script, Subject, engines, measure_and_report};
use divan::Bencher;
use std::io;
use std::process::ExitCode;

fn main() -> io::Result<ExitCode> {
    measure_and_report(Subject::Load, divan::main)
}

// A sample is one load, for what takes a minute should run once; when the time is up, what was begun is finished.

#[divan::bench(args = MOMENTS, sample_size = 1, sample_count = 50, max_time = 20)]
fn attune(bencher: Bencher<'_, '_>, moments: usize) {
    let files = engines::attune::source(&Script::new(moments));
    bencher.bench_local(|| engines::attune::load(divan::black_box(&files)));
}

#[divan::bench(args = MOMENTS, sample_size = 1, sample_count = 50, max_time = 20)]
fn bladeink(bencher: Bencher<'_, '_>, moments: usize) {
    let ink = engines::bladeink::source(&Script::new(moments));
    bencher.bench_local(|| engines::bladeink::load(divan::black_box(&ink)));
}

#[divan::bench(args = MOMENTS, sample_size = 1, sample_count = 50, max_time = 20)]
fn yarnspinner(bencher: Bencher<'_, '_>, moments: usize) {
    let yarn = engines::yarnspinner::source(&Script::new(moments));
    bencher.bench_local(|| engines::yarnspinner::load(divan::black_box(&yarn)));
}
