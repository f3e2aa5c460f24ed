//! How fast a record of a class is taken in, and how long its lists take as it grows: `cargo bench --bench record`. Behind
//! `--` numbers of decisions measure those records alone, and `--keep=DIR` leaves the last of them in a folder, to be opened
//! with `attune --data DIR`.

use attune::record::class::{Scope, discussions};
use attune::record::lines::Imported;
use attune::record::{FILE, Filter, Record};
use attune_benches::{conditions, practice};
use std::env;
use std::fs::{self, File};
use std::hint::black_box;
use std::io::{BufReader, BufWriter, Write};
use std::ops::ControlFlow;
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

/// Decisions of the records.
const DECISIONS: [usize; 3] = [10_000, 100_000, 1_000_000];
/// Decisions of a record in which everybody plays once.
const EVERYBODY_ONCE: usize = 1_000_001;
/// Who made them.
const TRAINEES: usize = 1000;
/// Times that a list is asked for; the median is taken.
const SAMPLES: usize = 9;

fn main() {
    // `cargo test` and `--list` ask every bench what it has.
    if env::args().any(|argument| argument == "--list" || argument == "--test") {
        return;
    }
    println!("{}", conditions());
    println!(
        "| decisions | attempts | file | import | of it on the processor | decisions/s | all trainees | one trainee | newest 100 | under way | \
         every attempt | one attempt, played again | nothing to derive | export | merged again |"
    );
    println!("|--:|--:|--:|--:|--:|--:|--:|--:|--:|--:|--:|--:|--:|--:|--:|");
    let mut views = vec![
        "| decisions | people | weighed | nothing to weigh | who played what | people and scores | every decision | what to discuss | \
         taken for what | one person's forecasts | one person's remarks | every remarked attempt |"
            .to_owned(),
        "|--:|--:|--:|--:|--:|--:|--:|--:|--:|--:|--:|--:|".to_owned(),
    ];
    let wanted: Vec<usize> = env::args().filter_map(|argument| argument.parse().ok()).collect();
    for decisions in DECISIONS.into_iter().filter(|decisions| wanted.is_empty() || wanted.contains(decisions)) {
        let folder = tempfile::tempdir().expect("a folder");
        views.push(measure(folder.path(), decisions, TRAINEES));
    }
    if wanted.is_empty() || wanted.contains(&EVERYBODY_ONCE) {
        // Of a class in which everybody plays once every attempt is a first one: the most that can be counted.
        let folder = tempfile::tempdir().expect("a folder");
        views.push(measure(folder.path(), EVERYBODY_ONCE, EVERYBODY_ONCE / 10));
    }
    println!();
    for line in views {
        println!("{line}");
    }
}

/// What a trainer looks at, as a row of a table.
fn measure_class(record: &mut Record, decisions: usize) -> String {
    let began = Instant::now();
    record.weigh(&mut |_, _| ControlFlow::Continue(())).expect("it can be weighed");
    let weighed = began.elapsed();
    let nothing = median(|| record.weigh(&mut |_, _| ControlFlow::Continue(())).expect("nothing"));
    let trainees = record.trainees().expect("trainees");
    let everything = Scope::default();
    let times = [
        nothing,
        median(|| record.played().expect("attempts").len()),
        median(|| record.standings(None).expect("scores").len()),
        median(|| record.items(&everything).expect("decisions").len()),
        median(|| discussions(&record.items(&everything).expect("decisions")).len()),
        median(|| record.confusions(&everything).expect("answers").len()),
        median(|| record.forecasts(trainees[0].trainee.id).expect("forecasts").len()),
        median(|| record.remarked(trainees[0].trainee.id).expect("remarks").len()),
        median(|| record.attempts(&Filter { remarked: true, ..Filter::default() }).expect("attempts").len()),
    ];
    let times: Vec<String> = times.iter().map(|time| millis(*time)).collect();
    format!("| {decisions} | {} | {:.2} s | {} |", trainees.len(), weighed.as_secs_f64(), times.join(" | "))
}

/// Measures a record of so many decisions by so many trainees, and tells of its lists; gives the row of the views of its class.
fn measure(folder: &Path, decisions: usize, trainees: usize) -> String {
    let lines = folder.join("class.jsonl");
    let mut out = BufWriter::new(File::create(&lines).expect("a file"));
    let (decisions, attempts) = practice(folder, decisions, trainees, &mut out).expect("lines can be written");
    out.flush().expect("lines can be written");
    let path = folder.join("record.db");
    let mut record = Record::open(&path).expect("a record");
    let before = on_processor();
    let (import, imported) = import(&mut record, &lines);
    let worked = on_processor().saturating_sub(before);
    assert_eq!((imported.attempts, imported.decisions, imported.mute), (attempts, decisions, 0));
    let file = fs::metadata(&path).expect("a file").len();
    let trainee = record.trainees().expect("trainees")[trainees / 2].trainee.id;
    let one = record.attempts(&Filter { most: Some(1), ..Filter::default() }).expect("attempts")[0].id;
    let list = |filter: &Filter| median(|| record.attempts(filter).expect("attempts").len());
    let (mine, newest) =
        (Filter { trainee: Some(trainee), ..Filter::default() }, Filter { most: Some(100), ..Filter::default() });
    let times = [
        median(|| record.trainees().expect("trainees").len()),
        list(&mine),
        list(&newest),
        median(|| record.unfinished(trainee).expect("attempts").len()),
        list(&Filter::default()),
        median(|| record.attempt(one).expect("an attempt").replay().expect("it plays").exchanges().len()),
    ];
    let stale = median(|| record.derive(&mut |_, _| ControlFlow::Continue(())).expect("results"));
    let began = Instant::now();
    let mut bytes = 0;
    let tell = &mut |line: &str| {
        bytes += line.len();
        Ok(())
    };
    record.export(None, tell).expect("a record").expect("nobody stops it");
    let export = began.elapsed();
    let (again, imported) = self::import(&mut record, &lines);
    assert_eq!((imported.same, imported.attempts), (attempts, 0));
    let each = decisions as f64 / import.as_secs_f64();
    let times: Vec<String> = times.iter().map(|time| millis(*time)).collect();
    println!(
        "| {decisions} | {attempts} | {} MB | {:.2} s | {:.2} s | {:.0} | {} | {} | {:.2} s | {:.2} s |",
        file / 1_000_000,
        import.as_secs_f64(),
        worked.as_secs_f64(),
        (each / 1000.0).round() * 1000.0,
        times.join(" | "),
        millis(stale),
        export.as_secs_f64(),
        again.as_secs_f64(),
    );
    let views = measure_class(&mut record, decisions);
    if let Some(kept) = env::args().find_map(|argument| argument.strip_prefix("--keep=").map(PathBuf::from)) {
        drop(record);
        fs::create_dir_all(&kept).expect("a folder");
        fs::copy(&path, kept.join(FILE)).expect("a copy");
    }
    views
}

fn import(record: &mut Record, lines: &Path) -> (Duration, Imported) {
    let mut lines = BufReader::new(File::open(lines).expect("a file"));
    let began = Instant::now();
    let imported = record.import(&mut lines, &mut |_| {}).expect("every line is good");
    (began.elapsed(), imported)
}

/// How long this thread has had a processor, as Linux counts it; nothing elsewhere. On a busy machine it says more than the
/// clock on the wall.
fn on_processor() -> Duration {
    let counted = fs::read_to_string("/proc/thread-self/schedstat").unwrap_or_default();
    Duration::from_nanos(counted.split(' ').next().and_then(|nanos| nanos.parse().ok()).unwrap_or(0))
}

fn median<T>(mut work: impl FnMut() -> T) -> Duration {
    let mut times: Vec<Duration> = (0..SAMPLES)
        .map(|_| {
            let began = Instant::now();
            black_box(work());
            began.elapsed()
        })
        .collect();
    times.sort_unstable();
    times[times.len() / 2]
}

fn millis(time: Duration) -> String {
    format!("{:.1} ms", time.as_secs_f64() * 1e3)
}
