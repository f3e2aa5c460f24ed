//! Who practises.

use super::super::{Io, Trouble};
use crate::record::{Record, Trainee, name_on_system};
use crate::words::Words;

/// Who it is, as far as that is said.
pub(in crate::cli) enum Who {
    /// This one.
    One(Trainee),
    /// One of these: nobody was named.
    Several(Vec<Trainee>),
}

/// The trainee who was named; without a name the only one there is. Who is not there yet comes in with that name, or
/// with the one they have on this system.
pub(in crate::cli) fn choose(
    io: &Io<'_>,
    words: &Words,
    record: &mut Record,
    name: Option<&str>,
) -> Result<Who, Trouble> {
    let told = |trouble| Trouble::of_record(words, &trouble);
    let now = (io.now)().timestamp();
    if let Some(name) = name {
        if name.trim().is_empty() {
            return Err(Trouble::Said(words.get("cli-record-no-name")));
        }
        let found = known(words, record, name)?;
        return found.map_or_else(|| record.add_trainee(name, now).map_err(told), Ok).map(Who::One);
    }
    let mut trainees: Vec<_> =
        record.trainees().map_err(told)?.into_iter().map(|practised| practised.trainee).collect();
    match trainees.pop() {
        None => {
            let name = name_on_system(|name| (io.variable)(name)).unwrap_or_else(|| words.get("cli-record-somebody"));
            record.add_trainee(&name, now).map_err(told).map(Who::One)
        }
        Some(one) if trainees.is_empty() => Ok(Who::One(one)),
        Some(last) => {
            trainees.push(last);
            Ok(Who::Several(trainees))
        }
    }
}

/// The same, where nobody can be asked.
pub(in crate::cli) fn named(
    io: &Io<'_>,
    words: &Words,
    record: &mut Record,
    name: Option<&str>,
) -> Result<Trainee, Trouble> {
    match choose(io, words, record, name)? {
        Who::One(trainee) => Ok(trainee),
        Who::Several(trainees) => {
            let names: Vec<_> = trainees.into_iter().map(|trainee| trainee.name).collect();
            Err(Trouble::Said(words.with("cli-record-which-trainee", &[("names", words.list(&names).into())])))
        }
    }
}

/// The trainee of that name, if there is one; that there are two is trouble, for which their ids are the remedy.
pub(super) fn known(words: &Words, record: &Record, name: &str) -> Result<Option<Trainee>, Trouble> {
    let mut found = record.find_trainees(name).map_err(|trouble| Trouble::of_record(words, &trouble))?;
    if found.len() > 1 {
        let ids: Vec<_> = found.iter().map(|trainee| trainee.id.to_string()).collect();
        let arguments = [("name", name.to_owned().into()), ("ids", words.list(&ids).into())];
        return Err(Trouble::Said(words.with("cli-record-same-name", &arguments)));
    }
    Ok(found.pop())
}

/// The trainee who was named, if one was; one who is not there is trouble.
pub(in crate::cli) fn one_of(
    words: &Words,
    record: &Record,
    name: Option<&String>,
) -> Result<Option<Trainee>, Trouble> {
    let Some(name) = name else { return Ok(None) };
    let found = known(words, record, name)?;
    let trainees = record.trainees().map_err(|trouble| Trouble::of_record(words, &trouble))?;
    let names: Vec<_> = trainees.into_iter().map(|practised| practised.trainee.name).collect();
    let none = || {
        let arguments = [("found", name.clone().into()), ("expected", words.list(&names).into())];
        let id = if names.is_empty() { "cli-record-nobody" } else { "cli-record-no-trainee" };
        Trouble::Said(words.with(id, &arguments))
    };
    found.map(Some).ok_or_else(none)
}
