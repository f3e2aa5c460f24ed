//! How many turns of random play an engine does in a second.

use attune_benches::{PLAYED_MOMENTS, Script, Subject, TURNS, engines, measure_and_report, walk};
use divan::{Bencher, black_box_drop};
use std::io;
use std::process::ExitCode;
use std::sync::Arc;

fn main() -> io::Result<ExitCode> {
    measure_and_report(Subject::Play, divan::main)
}

fn script() -> Script {
    Script::new(PLAYED_MOMENTS)
}

#[divan::bench(args = TURNS, sample_count = 50, max_time = 10)]
fn attune(bencher: Bencher<'_, '_>, turns: usize) {
    let scenario = engines::attune::load(&engines::attune::source(&script()));
    let walk = walk(turns);
    bencher.bench_local(|| engines::attune::play(&scenario, &walk, |text| black_box_drop(text)));
}

#[divan::bench(args = TURNS, sample_count = 50, max_time = 10)]
fn attune_contact(bencher: Bencher<'_, '_>, turns: usize) {
    let scenario = Arc::new(engines::attune::load(&engines::attune::source(&script())));
    let walk = walk(turns);
    bencher.bench_local(|| engines::attune::play_contact(&scenario, &walk, |text| black_box_drop(text)));
}

#[divan::bench(args = TURNS, sample_size = 1, sample_count = 20, max_time = 10)]
fn bladeink(bencher: Bencher<'_, '_>, turns: usize) {
    let json = engines::bladeink::load(&engines::bladeink::source(&script()));
    let walk = walk(turns);
    bencher
        .with_inputs(|| engines::bladeink::story(&json))
        .bench_local_refs(|story| engines::bladeink::play(story, &walk, |text| black_box_drop(text)));
}

#[divan::bench(args = TURNS, sample_size = 1, sample_count = 20, max_time = 10)]
fn yarnspinner(bencher: Bencher<'_, '_>, turns: usize) {
    let compilation = engines::yarnspinner::load(&engines::yarnspinner::source(&script()));
    let walk = walk(turns);
    bencher
        .with_inputs(|| engines::yarnspinner::dialogue(&compilation))
        .bench_local_refs(|dialogue| engines::yarnspinner::play(dialogue, &walk, |text| black_box_drop(text)));
}
