//! The calls that ship, with what every line of play of them comes to.
//!
//! It takes seconds for each call, so it is worked out once for all tests of this binary. The lines of play are hundreds
//! of megabytes a call; they are forgotten when what is asked of them here is known.

use super::analysed;
use attune::analysis::lints::{Items, lints};
use attune::analysis::trainees::Played;
use attune::analysis::{Analysed, Graph, Ranges, Survey, Worth, losses};
use attune::core::diagnostic::Note;
use attune::core::scenario::{CustomerIndex, MomentIndex, ReplyIndex, Scenario};
use attune::library::Library;
use std::collections::BTreeMap;
use std::sync::{Arc, LazyLock};

/// A call that ships.
#[derive(Debug)]
pub(crate) struct Shipped {
    pub(crate) scenario: Arc<Scenario>,
    /// What is to be said of its scoring.
    pub(crate) notes: Vec<Note>,
    /// What may give its best replies away.
    pub(crate) items: Items,
    /// Those who may call, as authored.
    pub(crate) customers: Vec<Customer>,
}

/// Every line of play with one customer, in short.
#[derive(Debug)]
pub(crate) struct Customer {
    /// Who calls.
    pub(crate) who: CustomerIndex,
    /// Decisions on the longest line.
    pub(crate) longest: usize,
    /// How many replies are on offer at each moment, at the least and at the most.
    pub(crate) offered: BTreeMap<MomentIndex, (usize, usize)>,
    pub(crate) survey: Survey,
    pub(crate) ranges: Ranges,
    /// What the whole call comes to.
    pub(crate) worth: Worth,
    pub(crate) trainees: Vec<Played>,
    /// The decisions on the best line of play.
    pub(crate) best_line: Vec<Decision>,
}

/// A decision on the best line.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Decision {
    pub(crate) moment: MomentIndex,
    /// What is on offer, as authored, each with what it loses against the best one, in thousandths: as in the debrief.
    pub(crate) offered: Vec<(ReplyIndex, i16)>,
}

/// Every call that ships, in the order of the library.
pub(crate) fn shipped() -> &'static [Shipped] {
    static SHIPPED: LazyLock<Vec<Shipped>> =
        LazyLock::new(|| Library::embedded().playable().map(Shipped::of).collect());
    &SHIPPED
}

impl Shipped {
    fn of(scenario: &Arc<Scenario>) -> Self {
        let all = analysed(scenario);
        let (notes, items) = (lints(scenario, &all), Items::of(scenario, &all));
        Self { scenario: Arc::clone(scenario), notes, items, customers: all.into_iter().map(Customer::of).collect() }
    }

    /// Decisions on the longest line of any customer.
    pub(crate) fn longest(&self) -> usize {
        self.customers.iter().map(|customer| customer.longest).max().unwrap_or(0)
    }

    /// Whether it is a drill: one sentence, answered within a minute.
    pub(crate) fn is_drill(&self) -> bool {
        self.scenario.id.starts_with("sentence-")
    }
}

impl Customer {
    fn of(analysed: Analysed) -> Self {
        let exact = analysed.exact().expect("every line of a call that ships is played");
        let graph = &exact.graph;
        let root = graph.root().expect("something can be said");
        Self {
            who: analysed.customer,
            longest: graph.decisions(),
            offered: offered(graph),
            survey: exact.survey.clone().expect("something can be said"),
            ranges: exact.ranges.clone(),
            worth: graph.worth(root),
            best_line: best_line(graph),
            trainees: analysed.trainees,
        }
    }
}

fn offered(graph: &Graph) -> BTreeMap<MomentIndex, (usize, usize)> {
    let mut offered = BTreeMap::new();
    for node in graph.nodes() {
        let Some(moment) = graph.moment(node) else { continue };
        let count = graph.edges(node).count();
        let (least, most) = offered.entry(moment).or_insert((count, count));
        (*least, *most) = (count.min(*least), count.max(*most));
    }
    offered
}

fn best_line(graph: &Graph) -> Vec<Decision> {
    let mut said = Vec::new();
    let way = graph.root().map(|root| graph.best_way(root)).unwrap_or_default();
    let decision = |edge| {
        let node = graph.from(edge);
        let lost = |reply| *losses(graph, &[said.as_slice(), &[reply]].concat()).last()?;
        let replies = graph.edges(node).map(|edge| graph.step(edge).reply);
        let offered = replies.filter_map(|reply| Some((reply, lost(reply)?))).collect();
        said.push(graph.step(edge).reply);
        Some(Decision { moment: graph.moment(node)?, offered })
    };
    way.into_iter().filter_map(decision).collect()
}
