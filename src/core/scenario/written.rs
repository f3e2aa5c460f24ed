//! A condition as an author writes it.

use super::{Comparison, Condition, Scenario};
use std::fmt;

impl Comparison {
    /// The sign, as authors write it.
    #[must_use]
    pub const fn sign(self) -> &'static str {
        match self {
            Self::Less => "<",
            Self::AtMost => "<=",
            Self::Equal => "==",
            Self::AtLeast => ">=",
            Self::More => ">",
        }
    }
}

impl Condition {
    /// The condition as an author of `scenario` writes it: read again, it is the same one.
    #[must_use]
    pub fn written<'a>(&'a self, scenario: &'a Scenario) -> impl fmt::Display + 'a {
        fmt::from_fn(move |out| self.write(scenario, out))
    }

    fn write(&self, scenario: &Scenario, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Compare(measure, comparison, number) => {
                write!(out, "{} {} {number}", measure.name(), comparison.sign())
            }
            Self::Said(reply) => {
                let reply = scenario.reply(*reply);
                write!(out, "said {}.{}", scenario.moment(reply.moment).id, reply.id)
            }
            Self::Visited(moment) => write!(out, "visited {}", scenario.moment(*moment).id),
            Self::Customer(customer) => write!(out, "customer {}", scenario.customer(*customer).id),
            Self::Outcome(outcome) => out.write_str(outcome.name()),
            Self::Not(inner) => {
                out.write_str("not ")?;
                // `not` takes the next thing alone.
                inner.write_within(scenario, matches!(**inner, Self::All(_) | Self::Any(_)), out)
            }
            Self::All(list) => {
                write_list(list, " and ", scenario, out, |inner| matches!(inner, Self::All(_) | Self::Any(_)))
            }
            // `and` binds closer than `or`.
            Self::Any(list) => write_list(list, " or ", scenario, out, |inner| matches!(inner, Self::Any(_))),
        }
    }

    fn write_within(&self, scenario: &Scenario, brackets: bool, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        if brackets { write!(out, "({})", self.written(scenario)) } else { self.write(scenario, out) }
    }
}

fn write_list(
    list: &[Condition],
    between: &str,
    scenario: &Scenario,
    out: &mut fmt::Formatter<'_>,
    brackets: impl Fn(&Condition) -> bool,
) -> fmt::Result {
    for (place, inner) in list.iter().enumerate() {
        if place > 0 {
            out.write_str(between)?;
        }
        inner.write_within(scenario, brackets(inner), out)?;
    }
    Ok(())
}
