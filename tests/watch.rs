//! What is told when folders of scenarios change, on the file system of the machine.

use crate::support::folder;
use attune::library::{Change, Watch};
use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::mpsc::{self, Receiver};
use std::time::{Duration, Instant};

/// How long a change may take on a busy machine before it counts as not told.
const PATIENCE: Duration = Duration::from_secs(10);

struct Told {
    changes: Receiver<Change>,
    watch: Watch,
}

impl Told {
    fn by(paths: &[&Path]) -> Self {
        let (sender, changes) = mpsc::channel();
        let paths: Vec<PathBuf> = paths.iter().map(|path| (*path).to_owned()).collect();
        let watch = Watch::start(&paths, move |change| sender.send(change).unwrap()).unwrap();
        let told = Self { changes, watch };
        assert_eq!(told.next(), BTreeSet::new(), "the beginning is told, of nothing");
        told
    }

    fn next(&self) -> BTreeSet<PathBuf> {
        self.changes.recv_timeout(PATIENCE).expect("a change is told").folders
    }

    /// Everything that is told up to the change of `folder`, that included.
    fn up_to(&self, folder: &Path) -> BTreeSet<PathBuf> {
        let mut all = BTreeSet::new();
        while !all.contains(folder) {
            all.extend(self.next());
        }
        all
    }
}

fn set(paths: &[&Path]) -> BTreeSet<PathBuf> {
    paths.iter().map(|path| (*path).to_owned()).collect()
}

#[test]
fn a_file_that_is_saved_is_told_by_the_folder_of_its_scenario() {
    let place = folder(&[("a/call.ron", b"1"), ("b/call.ron", b"1"), ("b/deep/er/call.ron", b"1")]);
    let told = Told::by(&[place.path()]);
    let (a, b) = (place.path().join("a"), place.path().join("b"));
    fs::write(a.join("call.ron"), "2").unwrap();
    assert_eq!(told.next(), set(&[&a]));
    fs::write(b.join("zh-CN.ron"), "2").unwrap();
    assert_eq!(told.up_to(&b), set(&[&b]));
    fs::write(a.join("greedy.plan"), "2").unwrap();
    assert_eq!(told.up_to(&a), set(&[&a]));
    // Neither reading, nor what editors leave beside, nor what lies deeper than scenarios do is a change.
    fs::read(a.join("call.ron")).unwrap();
    for name in ["a/.call.ron.swp", "a/call.ron~", "a/4913", "a/#call.ron#", "notes.txt", "b/deep/er/call.ron"] {
        fs::write(place.path().join(name), "x").unwrap();
    }
    fs::write(b.join("call.ron"), "3").unwrap();
    assert_eq!(told.up_to(&b), set(&[&b]));
}

#[test]
fn a_file_that_is_written_beside_and_renamed_over_the_old_one_is_told_every_time() {
    let place = folder(&[("a/call.ron", b"0")]);
    let told = Told::by(&[place.path()]);
    let call = place.path().join("a/call.ron");
    for round in 1..4 {
        let beside = place.path().join("a/.call.ron.tmp");
        fs::write(&beside, round.to_string()).unwrap();
        fs::rename(&beside, &call).unwrap();
        told.up_to(&place.path().join("a"));
        // And the way of editors that keep a backup.
        fs::rename(&call, place.path().join("a/call.ron~")).unwrap();
        fs::write(&call, round.to_string()).unwrap();
        told.up_to(&place.path().join("a"));
    }
}

#[test]
fn what_is_told_last_is_told_after_the_last_of_many_writes() {
    let place = folder(&[("a/call.ron", b"0")]);
    let call = place.path().join("a/call.ron");
    let seen = call.clone();
    let (sender, texts) = mpsc::channel();
    let tell = move |_| sender.send(fs::read_to_string(&seen).unwrap_or_default()).unwrap();
    let _watch = Watch::start(&[place.path().to_owned()], tell).unwrap();
    let begun = Instant::now();
    for round in 0..500 {
        fs::write(&call, round.to_string()).unwrap();
    }
    let mut told = 0;
    while texts.recv_timeout(PATIENCE).expect("the last write is told") != "499" {
        told += 1;
    }
    // A telling waits for 8 ms of silence, or for 40 ms. On a machine that has other things to do, the writer itself falls
    // silent so long: there is one at most for each 8 ms that it all took, and one at each end; a telling for each write is
    // beyond that by far.
    let took = begun.elapsed();
    let most = took.as_millis() / 8 + 3;
    assert!(told <= most, "{told} tellings of a burst of {took:?}");
}

#[test]
fn a_file_that_is_deleted_and_written_anew_is_told() {
    let place = folder(&[("a/call.ron", b"0")]);
    let told = Told::by(&[place.path()]);
    let a = place.path().join("a");
    fs::remove_file(a.join("call.ron")).unwrap();
    told.up_to(&a);
    fs::write(a.join("call.ron"), "1").unwrap();
    told.up_to(&a);
}

#[test]
fn a_new_scenario_is_told_and_so_is_what_is_saved_in_it() {
    let place = folder(&[]);
    let told = Told::by(&[place.path()]);
    let new = place.path().join("new");
    fs::create_dir(&new).unwrap();
    told.up_to(&new);
    fs::write(new.join("call.ron"), "1").unwrap();
    told.up_to(&new);
    // A folder that comes whole, with its file in it.
    let whole = folder(&[("ready/call.ron", b"1")]);
    let ready = place.path().join("ready");
    fs::rename(whole.path().join("ready"), &ready).unwrap();
    told.up_to(&ready);
    fs::write(ready.join("call.ron"), "2").unwrap();
    told.up_to(&ready);
}

#[test]
fn a_scenario_that_is_deleted_and_comes_back_is_told_each_time() {
    let place = folder(&[("a/call.ron", b"0")]);
    let told = Told::by(&[place.path()]);
    let a = place.path().join("a");
    for _ in 0..3 {
        fs::remove_dir_all(&a).unwrap();
        told.up_to(&a);
        fs::create_dir(&a).unwrap();
        told.up_to(&a);
        fs::write(a.join("call.ron"), "1").unwrap();
        told.up_to(&a);
    }
}

#[test]
fn a_folder_that_is_not_there_yet_is_watched_when_it_comes_and_after_it_went() {
    let place = folder(&[]);
    let root = place.path().join("not/yet/there");
    let told = Told::by(&[&root]);
    for _ in 0..2 {
        fs::create_dir_all(root.join("a")).unwrap();
        told.up_to(&root);
        fs::write(root.join("a/call.ron"), "1").unwrap();
        told.up_to(&root.join("a"));
        fs::rename(&root, place.path().join("elsewhere")).unwrap();
        told.up_to(&root);
        // What was moved away is none of ours any more; then all of it goes.
        fs::write(place.path().join("elsewhere/a/call.ron"), "2").unwrap();
        fs::remove_dir_all(place.path().join("elsewhere")).unwrap();
        fs::remove_dir_all(place.path().join("not")).unwrap();
    }
}

#[test]
fn a_file_that_was_named_is_watched_alone_and_a_translation_with_its_call() {
    let place = folder(&[("call.ron", b"1"), ("zh-CN.ron", b"1"), ("lone/mrs.ron", b"1"), ("lone/other.ron", b"1")]);
    let lone = place.path().join("lone");
    let told = Told::by(&[&lone.join("mrs.ron"), &place.path().join("zh-CN.ron")]);
    fs::write(place.path().join("call.ron"), "2").unwrap();
    assert_eq!(told.up_to(place.path()), set(&[place.path()]));
    fs::write(lone.join("mrs.ron"), "2").unwrap();
    // The folder is one in the other's root, whose scenarios may be anything.
    assert_eq!(told.up_to(&lone), set(&[&lone]));

    let told = Told::by(&[&lone.join("mrs.ron")]);
    fs::write(lone.join("other.ron"), "2").unwrap();
    fs::write(lone.join("deep.ron"), "2").unwrap();
    assert!(told.changes.recv_timeout(Duration::from_millis(150)).is_err(), "other files beside it do not count");
    fs::write(lone.join("mrs.ron"), "3").unwrap();
    told.up_to(&lone);
}

#[test]
fn a_watch_that_is_dropped_tells_nothing_more() {
    let place = folder(&[("a/call.ron", b"0")]);
    let Told { changes, watch } = Told::by(&[place.path()]);
    drop(watch);
    fs::write(place.path().join("a/call.ron"), "1").unwrap();
    assert!(matches!(changes.recv_timeout(PATIENCE), Err(mpsc::RecvTimeoutError::Disconnected)));
}

/// As a change of branches does it: the path stays, the folder is another one.
#[test]
fn a_folder_that_is_replaced_at_once_is_watched_like_the_one_before() {
    let place = folder(&[("root/a/call.ron", b"0")]);
    let root = place.path().join("root");
    let (a, aside) = (root.join("a"), place.path().join("aside"));
    let told = Told::by(&[&root]);
    for replaced in [&a, &root] {
        let fresh = place.path().join("fresh");
        let within = if replaced == &a { fresh.clone() } else { fresh.join("a") };
        fs::create_dir_all(&within).unwrap();
        fs::write(within.join("call.ron"), "1").unwrap();
        fs::rename(replaced, &aside).unwrap();
        fs::rename(&fresh, replaced).unwrap();
        told.up_to(replaced);
        fs::write(a.join("call.ron"), "2").unwrap();
        told.up_to(&a);
        // What was moved aside is none of ours any more.
        fs::remove_dir_all(&aside).unwrap();
    }
}
