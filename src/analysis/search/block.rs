//! What one thread plays at a time.

use super::frontier::{Arrival, Arrivals, SHARDS, Some as Positions, hash, shard};
use super::{Edge, Packing, Position, ReplyIndex, Scenario, Tempos, Totals, Traces, Yardstick};
use crate::analysis::graph::END;
use crate::analysis::shares::How;
use crate::analysis::{Step, Terminal};
use crate::core::scenario::Situation;
use crate::core::score::{Attention, Decision, Offer, ScoreKind, Whole, percent, score_calming, score_decision};

/// Some positions that were played on: the part of the graph that belongs to them, and where their replies lead.
#[derive(Default)]
pub(in crate::analysis) struct Block {
    /// Replies at each position.
    pub(in crate::analysis) counts: Vec<u32>,
    pub(in crate::analysis) to: Vec<u32>,
    pub(in crate::analysis) how: Vec<How>,
    pub(in crate::analysis) gained: Vec<i16>,
    pub(in crate::analysis) of: Vec<i16>,
    pub(in crate::analysis) warmth: Vec<[i32; 2]>,
    pub(in crate::analysis) heat: Vec<i16>,
    pub(in crate::analysis) terminals: Vec<Terminal>,
    /// The lowest and the highest score of de-escalation, with the edge of this block on which it ends.
    pub(in crate::analysis) calming: [Option<(u8, Edge)>; 2],
    pub(super) arrivals: [Arrivals; SHARDS],
}

impl Block {
    pub(in crate::analysis) fn positions(&self) -> usize {
        self.of.len()
    }
}

/// Plays positions on.
pub(super) struct Player<'a> {
    pub(super) scenario: &'a Scenario,
    /// What every reply gives the customer.
    pub(super) attention: &'a Attention<'a>,
    pub(super) timed: bool,
    pub(super) tempos: Tempos,
    pub(super) packing: &'a Packing,
    pub(super) yardstick: &'a Yardstick,
    /// Any position of the contact.
    pub(super) start: &'a Position,
}

/// What a thread reuses from position to position.
struct Bench {
    position: Position,
    choices: Vec<ReplyIndex>,
    words: Vec<u64>,
}

/// A position that is played on, besides itself.
struct Here {
    traces: Traces,
    spoke: bool,
    warmth: [i32; 2],
}

impl Player<'_> {
    /// A position as the frontier keeps it.
    pub(super) fn arrival(&self, position: &Position, traces: Traces, spoke: bool, warmth: [i32; 2]) -> Arrival {
        let mut words = vec![0; self.packing.words()];
        self.packing.pack(self.scenario, position, self.beside(traces, spoke), &mut words);
        Arrival { words, warmth }
    }

    /// Plays every reply at some positions that stand after `place` decisions.
    pub(super) fn play(&self, place: usize, positions: &Positions<'_>) -> Block {
        let mut block = Block::default();
        let mut bench =
            Bench { position: self.start.clone(), choices: Vec::new(), words: vec![0; self.packing.words()] };
        for (words, warmth) in positions.words.chunks_exact(positions.width).zip(positions.warmth) {
            let before = block.to.len();
            self.play_position(place, words, *warmth, &mut bench, &mut block);
            block.counts.push(u32::try_from(block.to.len() - before).unwrap_or(u32::MAX));
            block.warmth.push(*warmth);
        }
        block
    }

    fn play_position(&self, place: usize, words: &[u64], warmth: [i32; 2], bench: &mut Bench, block: &mut Block) {
        let (traces, spoke) = Self::from_beside(self.packing.unpack(words, &mut bench.position));
        let here = Here { traces, spoke, warmth };
        bench.choices.clear();
        bench.choices.extend(bench.position.choices(self.scenario));
        let choices = std::mem::take(&mut bench.choices);
        let before = *bench.position.model();
        let offer = Offer::of(self.attention, place, before, &choices);
        block.heat.push(before.state().heat);
        block.of.push(i16::try_from(offer.most()).unwrap_or(i16::MAX));
        for reply in &choices {
            for tempo in self.tempos.of(self.scenario.reply(*reply), here.spoke) {
                self.packing.unpack(words, &mut bench.position);
                self.play_reply(&offer, Step { reply: *reply, tempo }, &here, bench, block);
            }
        }
        bench.choices = choices;
    }

    /// Plays one reply from the position on the bench.
    fn play_reply(&self, offer: &Offer<'_>, step: Step, here: &Here, bench: &mut Bench, block: &mut Block) {
        let position = &mut bench.position;
        let mut totals = Totals::default();
        let mut spoke = false;
        let hearing = step.tempo.hearing();
        let stepped = position.step(self.scenario, step.reply, hearing, &mut totals, &mut |_| spoke = true);
        let after = *position.state();
        let decision = Decision {
            offer,
            reply: step.reply,
            after,
            timing: stepped.timing,
            timed: self.timed,
            traces: here.traces,
        };
        let mut gained = 0;
        score_decision(&decision, &mut |kind, point| {
            if kind == ScoreKind::Empathy {
                gained += point.gained;
            }
        });
        let edge = u32::try_from(block.to.len()).unwrap_or(u32::MAX);
        block.how.push(How::new(step.reply, step.tempo, here.traces, stepped.timing));
        block.gained.push(i16::try_from(gained).unwrap_or(i16::MAX));
        let traces = here.traces.after(&decision);
        let hotter = if self.scenario.reply(step.reply).act.reaches_customer() { i32::from(after.heat) } else { 0 };
        // A position that no way from the start has reached stays so.
        let from_elsewhere = here.warmth == Arrival::FROM_ELSEWHERE;
        let warmth = if from_elsewhere { here.warmth } else { here.warmth.map(|heat| heat + hotter) };
        if position.end().is_some() {
            block.to.push(END | u32::try_from(block.terminals.len()).unwrap_or(0));
            self.end(position, traces, Edge(edge), (!from_elsewhere).then_some(warmth), block);
            return;
        }
        block.to.push(0);
        self.packing.pack(self.scenario, position, self.beside(traces, spoke), &mut bench.words);
        let hash = hash(&bench.words);
        let arrivals = &mut block.arrivals[shard(hash)];
        arrivals.words.extend_from_slice(&bench.words);
        arrivals.hashes.push(hash);
        arrivals.warmth.push(warmth);
        arrivals.edges.push(edge);
    }

    fn end(&self, position: &Position, traces: Traces, edge: Edge, warmth: Option<[i32; 2]>, block: &mut Block) {
        let Some(end) = position.end() else { return };
        let state = *position.state();
        let whole = |heat| Whole {
            yardstick: self.yardstick,
            heard: usize::from(position.model().history().turns()),
            heat,
            state,
            outcome: Some(end.outcome),
            traces,
        };
        block.terminals.push(Terminal::of(end, &state, &whole(0)));
        // The cooler the way, the more was calmed; how it ended is the same on all of them.
        let Some([coolest, hottest]) = warmth else { return };
        let score = |heat| calmed(&whole(heat)).map(|value| (value, edge));
        let lowest = score(hottest);
        // Where no other line came by, both are the same.
        let highest = if coolest == hottest { lowest } else { score(coolest) };
        let [low, high] = &mut block.calming;
        *low = lower(*low, lowest);
        *high = higher(*high, highest);
    }

    const fn beside(&self, traces: Traces, spoke: bool) -> u16 {
        let Traces { face_at_stake, tempted, face_taken, word_broken } = traces;
        // Only who may cut in has to know whether there is anything to cut into.
        let spoke = spoke && matches!(self.tempos, Tempos::Any);
        face_at_stake as u16
            | (tempted as u16) << 1
            | (face_taken as u16) << 2
            | (word_broken as u16) << 3
            | (spoke as u16) << 4
    }

    const fn from_beside(bits: u16) -> (Traces, bool) {
        let traces = Traces {
            face_at_stake: bits & 1 != 0,
            tempted: bits >> 1 & 1 != 0,
            face_taken: bits >> 2 & 1 != 0,
            word_broken: bits >> 3 & 1 != 0,
        };
        (traces, bits >> 4 & 1 != 0)
    }
}

/// The score of de-escalation.
fn calmed(whole: &Whole<'_>) -> Option<u8> {
    let (mut gained, mut of) = (0, 0);
    score_calming(whole, &mut |point| {
        gained += point.gained;
        of += point.of;
    });
    percent(gained, of)
}

/// The lower of two scores; of equal ones the first.
pub(in crate::analysis) fn lower(one: Option<(u8, Edge)>, other: Option<(u8, Edge)>) -> Option<(u8, Edge)> {
    one.into_iter().chain(other).min_by_key(|(value, edge)| (*value, *edge))
}

/// The higher of two scores; of equal ones the first.
pub(in crate::analysis) fn higher(one: Option<(u8, Edge)>, other: Option<(u8, Edge)>) -> Option<(u8, Edge)> {
    one.into_iter().chain(other).max_by_key(|(value, edge)| (*value, std::cmp::Reverse(*edge)))
}
