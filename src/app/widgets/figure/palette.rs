//! What a person looks like, from a seed.

use crate::core::scenario::Hair;
use egui::Color32;
use serde::{Deserialize, Deserializer, de::Error};
use std::sync::LazyLock;

/// The colours to draw from.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Palette {
    skins: Vec<Hue>,
    hairs: Vec<Hue>,
    grey_hairs: Vec<Hue>,
    clothes: Vec<Hue>,
    line: Hue,
    lips: Hue,
    eyes: Hue,
    phone: Hue,
}

#[derive(Clone, Copy, Debug)]
struct Hue(Color32);

impl<'de> Deserialize<'de> for Hue {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = String::deserialize(deserializer)?;
        let color =
            Color32::from_hex(&text).map_err(|error| D::Error::custom(format!("`{text}` is no colour: {error:?}")))?;
        Ok(Self(color))
    }
}

/// One person's looks.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Person {
    pub(super) skin: Color32,
    pub(super) hair_color: Color32,
    pub(super) hair: Hair,
    pub(super) cloth: Color32,
    pub(super) line: Color32,
    pub(super) lips: Color32,
    pub(super) eyes: Color32,
    pub(super) phone: Color32,
    pub(super) glasses: bool,
    pub(super) lined: bool,
    /// The width of the face against its usual one.
    pub(super) width: f32,
}

static PALETTE: LazyLock<Option<Palette>> =
    LazyLock::new(|| ron::from_str(include_str!("../../../../assets/theme/figures.ron")).ok());

/// The person of a seed, at an age, with the hair that the author gave them or any.
pub(super) fn person(seed: &str, age: u8, authored: Option<Hair>) -> Person {
    let mut bits = seed
        .bytes()
        .fold(0xcbf2_9ce4_8422_2325_u64, |hash, byte| (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3));
    // The low bits of this hash follow the last letter; its high ones do not.
    bits ^= bits >> 29;
    let mut draw = |count: usize| {
        let count = u64::try_from(count.max(1)).unwrap_or(1);
        let drawn = bits % count;
        bits = (bits / count) ^ bits.rotate_left(17);
        usize::try_from(drawn).unwrap_or(0)
    };
    let mut pick = |hues: &[Hue]| {
        let place = draw(hues.len());
        hues.get(place).map_or(Color32::GRAY, |hue| hue.0)
    };
    let Some(palette) = PALETTE.as_ref() else { return PLAIN };
    let skin = pick(&palette.skins);
    let hair_color = pick(if age >= 58 { &palette.grey_hairs } else { &palette.hairs });
    let cloth = pick(&palette.clothes);
    let hairs: &[Hair] = if age >= 50 {
        &[Hair::Receding, Hair::Short, Hair::Bob, Hair::Parted]
    } else {
        &[Hair::Short, Hair::Parted, Hair::Bob, Hair::Long]
    };
    let drawn = hairs[draw(hairs.len())];
    let hair = authored.unwrap_or(drawn);
    let width = [0.94, 1.0, 1.05][draw(3)];
    let glasses = draw(if age >= 45 { 2 } else { 4 }) == 0;
    Person {
        skin,
        hair_color,
        hair,
        cloth,
        line: palette.line.0,
        lips: palette.lips.0,
        eyes: palette.eyes.0,
        phone: palette.phone.0,
        glasses,
        lined: age >= 55,
        width,
    }
}

/// Should the colours be missing: a test reads the file, so they are not.
const PLAIN: Person = Person {
    skin: Color32::LIGHT_GRAY,
    hair_color: Color32::DARK_GRAY,
    hair: Hair::Short,
    cloth: Color32::GRAY,
    line: Color32::BLACK,
    lips: Color32::DARK_GRAY,
    eyes: Color32::WHITE,
    phone: Color32::BLACK,
    glasses: false,
    lined: false,
    width: 1.0,
};

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_colours_are_there_and_people_differ() {
        assert!(PALETTE.is_some());
        let people: Vec<Person> = ["mr-hale", "ms-oyelaran", "ms-lin", "mr-qiao", "mr-okafor", "ms-reid"]
            .map(|id| person(id, 40, None))
            .into();
        let alike = people.iter().enumerate().any(|(place, one)| people[place + 1..].contains(one));
        assert!(!alike, "{people:?}");
        assert_eq!(person("ms-lin", 40, None), person("ms-lin", 40, None));
    }
}
