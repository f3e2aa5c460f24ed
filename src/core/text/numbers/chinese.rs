//! Numbers in Chinese numerals.

use super::Numbers;

/// A numeral.
#[derive(Clone, Copy)]
enum Numeral {
    Digit(u64),
    /// 十, 百, 千
    Unit(u64),
    /// 万, 亿: what stands before is counted in them.
    Section(u64),
}

impl Numbers {
    pub(super) fn read_chinese(&mut self, text: &str) {
        if text.is_ascii() {
            return;
        }
        let mut run = Vec::new();
        // 差一刻五点, 五点差一刻
        let (mut before_hour, mut hours, mut minutes) = (false, Vec::new(), Vec::new());
        // 六到九点: what stood before 到.
        let mut span = None;
        let mut last = ' ';
        for character in text.chars().chain([' ']) {
            if let Some(part) = numeral(character) {
                run.push(part);
                continue;
            }
            let said = self.end_of_run(&run);
            run.clear();
            match (character, said) {
                ('点' | '时', Some(hour)) => {
                    self.hours.insert(hour);
                    self.hours.extend(span);
                    hours.push(hour);
                }
                ('分', Some(said)) if said < 60 => minutes.push(said),
                ('刻', Some(quarters @ (1 | 3))) => {
                    self.values.insert(quarters * 15);
                    minutes.push(quarters * 15);
                }
                // 八折 is four fifths of the price, and a fifth off.
                ('折', Some(said)) if (1..100).contains(&said) => {
                    let left = if said < 10 { said * 10 } else { said };
                    self.values.extend([left, 100 - left]);
                }
                ('成', Some(said @ 1..=10)) => {
                    self.values.insert(said * 10);
                }
                ('半', _) => {
                    self.halved = true;
                    self.values.extend([30, 50]);
                }
                ('差', _) => before_hour = true,
                ('午', _) if matches!(last, '中' | '正') => {
                    self.values.insert(12);
                }
                ('夜', _) if matches!(last, '午' | '半') => self.values.extend([0, 12, 24]),
                _ => {}
            }
            span = said.filter(|_| matches!(character, '到' | '至' | '、'));
            last = character;
        }
        if before_hour {
            let earlier = hours.into_iter().filter_map(|hour| hour.checked_sub(1));
            for hour in earlier {
                self.values.insert(hour);
                self.hours.insert(hour);
            }
            self.values.extend(minutes.into_iter().map(|minutes| 60 - minutes));
        }
    }

    /// Takes in a run of numerals and says what it comes to.
    fn end_of_run(&mut self, run: &[Numeral]) -> Option<u64> {
        if run.is_empty() {
            return None;
        }
        let (mut total, mut section, mut last) = (0_u64, 0_u64, 0_u64);
        // The unit before the last digit, for 一百五.
        let mut unit = 1;
        let (mut spelled, mut digits) = (0_u64, String::new());
        for numeral in run {
            match *numeral {
                Numeral::Digit(value) => {
                    self.values.insert(value);
                    spelled = spelled.saturating_mul(10).saturating_add(value);
                    digits.push_str(&value.to_string());
                    unit = if value == 0 { 1 } else { unit };
                    last = value;
                }
                Numeral::Unit(value) => {
                    section = section.saturating_add(last.max(1) * value);
                    (last, unit) = (0, value);
                }
                Numeral::Section(value) => {
                    total = total.saturating_add(section).saturating_add(last).saturating_mul(value);
                    (section, last, unit) = (0, 0, value);
                }
            }
        }
        let said = total.saturating_add(section).saturating_add(last);
        self.values.insert(said);
        if unit >= 100 && last > 0 {
            self.values.insert(total.saturating_add(section).saturating_add(last * (unit / 10)));
        }
        // 二〇二六, 幺二〇: digit by digit.
        if digits.len() == run.len() && run.len() > 1 {
            self.values.insert(spelled);
            self.joined.push_str(&digits);
            return Some(spelled);
        }
        Some(said)
    }
}

fn numeral(character: char) -> Option<Numeral> {
    Some(match character {
        '零' | '〇' => Numeral::Digit(0),
        '一' | '幺' => Numeral::Digit(1),
        '二' | '两' | '俩' => Numeral::Digit(2),
        '三' | '仨' => Numeral::Digit(3),
        '四' => Numeral::Digit(4),
        '五' => Numeral::Digit(5),
        '六' => Numeral::Digit(6),
        '七' => Numeral::Digit(7),
        '八' => Numeral::Digit(8),
        '九' => Numeral::Digit(9),
        '十' => Numeral::Unit(10),
        '百' => Numeral::Unit(100),
        '千' => Numeral::Unit(1000),
        '万' => Numeral::Section(10_000),
        '亿' => Numeral::Section(100_000_000),
        _ => return None,
    })
}
