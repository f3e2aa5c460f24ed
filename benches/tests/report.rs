//! What divan prints comes out as a table.

use attune_benches::{Subject, timings};

/// As divan 0.1.21 prints it, the column of the branches included.
const TREE: &str = "\
Timer precision: 20 ns
load              fastest       │ slowest       │ median        │ mean          │ samples │ iters
├─ attune                       │               │               │               │         │
│  ├─ 300         9.501 ms      │ 12.4 ms       │ 10 ms         │ 10.21 ms      │ 50      │ 50
│  ├─ 3000        99.01 ms      │ 130.2 ms      │ 101 ms        │ 102.3 ms      │ 50      │ 50
│  ╰─ 30000       1.11 s        │ 1.3 s         │ 1.2 s         │ 1.21 s        │ 17      │ 17
╰─ bladeink                     │               │               │               │         │
   ├─ 300         900.5 µs      │ 1 ms          │ 950.1 µs      │ 951 µs        │ 50      │ 50
   ├─ 3000        1.9 s         │ 2.2 s         │ 2.02 s        │ 2.02 s        │ 10      │ 10
   ╰─ 30000       2.5 m         │ 2.5 m         │ 2.5 m         │ 2.5 m         │ 1       │ 1

";

#[test]
fn times_with_their_ratio_and_growth() {
    let expected = "\
| engine | 300 moments | 3,000 moments | 30,000 moments | 300 → 3,000 | 3,000 → 30,000 |
|---|--:|--:|--:|--:|--:|
| attune | 10.0 ms | 101 ms | 1.20 s | × 10.1 | × 11.9 |
| bladeink | 0.95 ms (× 0.10) | 2.02 s (× 20.0) | 150 s (× 125), n = 1 | × 2126.1 | × 74.3 |
";
    assert_eq!(Subject::Load.table(&timings(TREE)), expected);
}

#[test]
fn turns_for_each_second() {
    let expected = "\
| engine | 300 turns | 3,000 turns | 30,000 turns | 300 → 3,000 | 3,000 → 30,000 |
|---|--:|--:|--:|--:|--:|
| attune | 30,000 turns/s | 29,700 turns/s | 25,000 turns/s | × 10.1 | × 11.9 |
| bladeink | 316,000 turns/s (× 0.10) | 1,490 turns/s (× 20.0) | 200 turns/s (× 125), n = 1 | × 2126.1 | × 74.3 |
";
    assert_eq!(Subject::Play.table(&timings(TREE)), expected);
}
