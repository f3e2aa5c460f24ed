//! Whose voice it is.

use crate::core::scenario::Customer;
use crate::core::text::Language;

/// A high voice or a low one, as far as the form of address tells.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Register {
    /// Mr, 先生.
    Low,
    /// Ms, 女士.
    High,
    /// Nothing is said of it.
    Between,
}

/// A person's voice: the same person always has the same.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Speaker {
    /// The pitch around which they speak, in hertz: 80 to 320.
    pub base: u16,
    /// What sets them apart besides, such as the colour of their vowels.
    pub seed: u32,
}

/// What stands before an English name, in lower case.
const ADDRESS: [(&str, Register); 6] = [
    ("mr ", Register::Low),
    ("sir ", Register::Low),
    ("mrs ", Register::High),
    ("ms ", Register::High),
    ("miss ", Register::High),
    ("madam ", Register::High),
];

/// What stands behind a Chinese name, or is one by itself.
const STYLED: [(&str, Register); 16] = [
    ("先生", Register::Low),
    ("大爷", Register::Low),
    ("爷爷", Register::Low),
    ("大叔", Register::Low),
    ("叔叔", Register::Low),
    ("师傅", Register::Low),
    ("大哥", Register::Low),
    ("女士", Register::High),
    ("小姐", Register::High),
    ("太太", Register::High),
    ("夫人", Register::High),
    ("阿姨", Register::High),
    ("奶奶", Register::High),
    ("婆婆", Register::High),
    ("大妈", Register::High),
    ("大姐", Register::High),
];

impl Register {
    /// What a name tells of its bearer's voice.
    #[must_use]
    pub fn of(name: &str) -> Self {
        let lower = name.to_lowercase().replace('.', " ");
        let before = ADDRESS.iter().find(|(address, _)| lower.starts_with(address));
        let behind = || STYLED.iter().find(|(address, _)| name.ends_with(address));
        before.or_else(behind).map_or(Self::Between, |(_, register)| *register)
    }

    /// The mean pitch of grown-ups, in hertz: men about 120, women about 210, as textbooks of phonetics have it.
    const fn hertz(self) -> u32 {
        match self {
            Self::Low => 120,
            Self::Between => 165,
            Self::High => 208,
        }
    }
}

impl Speaker {
    /// The voice of a customer: the form of address gives its register, age moves it, and the author's name for them makes
    /// it theirs.
    #[must_use]
    pub fn of(customer: &Customer) -> Self {
        let names = Language::ALL.map(|language| Register::of(customer.name.get(language)));
        let register = names.into_iter().find(|register| *register != Register::Between).unwrap_or(Register::Between);
        Self::new(&customer.id, customer.age, register)
    }

    /// The voice of someone called `id`, of so many years.
    #[must_use]
    pub fn new(id: &str, age: u8, register: Register) -> Self {
        let seed = hash(id);
        // People of one register lie some fifteen per cent apart.
        let own = 88 + seed % 25;
        // A child's voice is high whoever it is. In old age high voices sink and low ones rise a little.
        let (mean, by_age) = match age {
            0..=13 => (260, 100),
            66.. if register == Register::High => (register.hertz(), 93),
            66.. if register == Register::Low => (register.hertz(), 106),
            _ => (register.hertz(), 100),
        };
        let base = (mean * own * by_age / 10_000).clamp(80, 320);
        Self { base: u16::try_from(base).unwrap_or(320), seed }
    }
}

/// FNV-1a: small, and the same everywhere.
pub(super) fn hash(text: &str) -> u32 {
    text.bytes().fold(0x811c_9dc5, |hash, byte| (hash ^ u32::from(byte)).wrapping_mul(0x0100_0193))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_form_of_address_tells_the_register_in_either_language() {
        for (name, register) in [
            ("Mr Hale", Register::Low),
            ("Mrs. Ward", Register::High),
            ("何先生", Register::Low),
            ("林女士", Register::High),
            ("Msgr", Register::Between),
            ("Robin", Register::Between),
        ] {
            assert_eq!(Register::of(name), register, "{name}");
        }
    }

    #[test]
    fn a_person_keeps_their_voice_and_others_have_another() {
        let voice = |id, age| Speaker::new(id, age, Register::High);
        assert_eq!(voice("ms-reid", 33), voice("ms-reid", 33));
        let mut bases: Vec<u16> = ["ms-reid", "ms-lin", "ms-oyelaran", "ms-ward"].map(|id| voice(id, 40).base).to_vec();
        bases.sort_unstable();
        bases.dedup();
        assert!(bases.len() >= 3, "{bases:?}");
        assert!(voice("ms-reid", 80).base < voice("ms-reid", 40).base);
        let low = Speaker::new("ms-reid", 40, Register::Low);
        assert!(low.base + 40 < voice("ms-reid", 40).base);
    }
}
