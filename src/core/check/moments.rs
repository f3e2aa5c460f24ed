//! Moments, their lines and their questions.

use super::checker::Checker;
use super::replies;
use crate::core::diagnostic::Code;
use crate::core::scenario::{
    Delivery, EmotionKey, Line, LineCondition, Moment, MomentIndex, Perceive, ProblemKey, Reply, millis,
};
use crate::core::source::decode::Trail;
use crate::core::source::{LineTranslation, RawLine, RawMoment, RawPerceive, RawTranslation, UniqueMap};

/// The word that makes a line the alternative of the one before it.
const OTHERWISE: &str = "otherwise";

pub(super) fn moments(checker: &mut Checker<'_>) -> (Vec<Moment>, Vec<Reply>) {
    let raw = checker.draft.raw;
    let root = Trail::root();
    let list = root.name("moments");
    let mut all_replies = Vec::new();
    let moments = raw
        .moments
        .iter()
        .enumerate()
        .map(|(place, (id, moment))| {
            let path = list.name(id);
            checker.id(&path.key(), id);
            build(checker, &path, place, id, moment, &mut all_replies)
        })
        .collect();
    (moments, all_replies)
}

fn build(
    checker: &mut Checker<'_>,
    path: &Trail<'_>,
    place: usize,
    id: &str,
    raw: &RawMoment,
    all_replies: &mut Vec<Reply>,
) -> Moment {
    match (&raw.goes, raw.replies.is_empty()) {
        (None, true) => checker.note(Code::NoWayOut, &path.key(), vec![("found", id.to_owned())]),
        (Some(_), false) => checker.note(Code::TwoWaysOut, &path.name("goes"), vec![("found", id.to_owned())]),
        _ => {}
    }
    let at = MomentIndex(super::checker::number(place).unwrap_or(u32::MAX));
    let mut own = Vec::with_capacity(raw.replies.len());
    for (number, (name, reply)) in raw.replies.iter().enumerate() {
        let list = path.name("replies");
        let path = list.name(name);
        checker.id(&path.key(), name);
        own.extend(checker.reply_index(place, number));
        all_replies.push(replies::reply(checker, &path, at, id, name, reply));
    }
    Moment {
        id: id.to_owned(),
        says: lines(checker, &path.name("says"), &raw.says, |translation, line| {
            translation.moments.get(id)?.says.get(line)
        }),
        opens: checker.needs(&path.name("opens"), &raw.opens).into(),
        mistaken: raw.mistaken,
        perceive: raw
            .perceive
            .iter()
            .enumerate()
            .map(|(place, questions)| perceive(checker, &path.name("perceive").index(place), id, place, questions))
            .collect(),
        replies: own.into(),
        goes: raw.goes.as_ref().and_then(|goes| replies::destination(checker, &path.name("goes"), goes)),
    }
}

pub(super) fn lines<F>(checker: &mut Checker<'_>, path: &Trail<'_>, raw: &UniqueMap<RawLine>, pick: F) -> Box<[Line]>
where
    F: for<'t> Fn(&'t RawTranslation, &str) -> Option<&'t LineTranslation>,
{
    raw.iter()
        .enumerate()
        .map(|(place, (id, line))| {
            let path = path.name(id);
            checker.id(&path.key(), id);
            let when = match line.when.as_deref() {
                None => LineCondition::Always,
                Some(OTHERWISE) if place > 0 => LineCondition::Otherwise,
                Some(condition) => LineCondition::When(checker.condition(&path.name("when"), condition)),
            };
            let text =
                checker.spoken(&path.name("text"), &line.text, |translation| pick(translation, id)?.text.as_deref());
            let delivery = Delivery { pace: line.pace, tone: line.tone, loudness: line.loudness };
            let source = checker.draft.raw.language;
            let of_words = || i32::try_from(millis(text.get(source), &delivery, source).div_ceil(1000));
            let seconds = match line.lasts {
                Some(seconds) => checker.within(&path.name("lasts"), seconds, 0, 3600),
                None => of_words().unwrap_or(i32::MAX),
            };
            Line {
                id: id.clone(),
                when,
                text,
                delivery,
                thinks: line.thinks.as_ref().map(|thinks| {
                    let path = path.name("thinks");
                    Box::new(checker.text(&path, thinks, |translation| pick(translation, id)?.thinks.as_deref()))
                }),
                seconds,
            }
        })
        .collect()
}

fn perceive(checker: &mut Checker<'_>, path: &Trail<'_>, moment: &str, place: usize, raw: &RawPerceive) -> Perceive {
    let problem = raw.problem.as_ref().map(|problem| {
        let path = path.name("problem");
        let choices: Vec<_> = problem
            .choices
            .iter()
            .map(|(id, text)| {
                let list = path.name("choices");
                let path = list.name(id);
                checker.id(&path.key(), id);
                let text = checker.text(&path, text, |translation| {
                    translation.moments.get(moment)?.problems.get(place)?.get(id).map(String::as_str)
                });
                (id.clone(), text)
            })
            .collect();
        let is = problem.choices.get_index_of(&problem.is).unwrap_or_else(|| {
            checker.undefined(Code::UndefinedChoice, &path.name("is"), None, &problem.is, problem.choices.keys());
            0
        });
        ProblemKey { choices, is }
    });
    let emotion = raw.emotion.map(|emotion| EmotionKey {
        shown: emotion.shown,
        felt: emotion.felt,
        intensity: checker.within(&path.name("emotion").name("intensity"), emotion.intensity, 0, EmotionKey::STRONGEST),
    });
    if raw.problem.is_none() && raw.emotion.is_none() && raw.words.is_none() && !raw.needs {
        checker.note(Code::NothingListed, path, vec![("found", "perceive".to_owned())]);
    }
    Perceive {
        when: checker.maybe_condition(&path.name("when"), raw.when.as_ref()),
        problem,
        emotion,
        words: raw.words,
        needs: raw.needs,
        because: raw.because.as_ref().map(|because| {
            Box::new(checker.text(&path.name("because"), because, |translation| {
                translation.moments.get(moment)?.perceive.get(place)?.because.as_deref()
            }))
        }),
    }
}
