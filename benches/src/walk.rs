//! A random way through a script, the same for every engine.

/// Which of three replies is given at each of so many turns.
#[must_use]
pub fn walk(turns: usize) -> Vec<usize> {
    let mut state = 0x2545_F491_u32;
    let mut draw = || {
        // Marsaglia's xorshift: what matters is that it is the same everywhere, and no dearer than a file of numbers.
        state ^= state << 13;
        state ^= state >> 17;
        state ^= state << 5;
        state as usize % 3
    };
    (0..turns).map(|_| draw()).collect()
}
