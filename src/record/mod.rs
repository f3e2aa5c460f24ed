//! What is kept of practice: a file of `SQLite` in the folder of the user's data.
//!
//! # The log, and what is derived
//!
//! An attempt is what was fixed at its beginning and a log of decisions. Both are written once: triggers refuse to change
//! or delete them, whoever asks. With them lie the texts that the scenario was read from, once for each version that was
//! played, under the digest of the call *and* its translations: a line takes its time from the language that it is heard in,
//! so the digest of `call.ron` alone would not do. So an attempt is played again to the same states, times and scores after
//! its scenario was edited or deleted.
//!
//! Everything else follows from the log. What came of an attempt stands in a table of its own, with the version of the
//! model that said so ([`MODEL_VERSION`](crate::core::score::MODEL_VERSION)), so that a list need not play thousands of
//! calls; [`Record::derive`] works out anew what another version said. With the results stand the turns: what was answered,
//! and what was perceived as what. What each reply lost takes a search over all lines of a call, so it is weighed when somebody
//! asks ([`Record::weigh`]). What a view needs beyond that is one more such table: it can be dropped and filled again, and
//! the log does not know of it.
//!
//! # What a trainer says
//!
//! A comment on a turn, or a score set by hand, is a line of a log of its own ([`Remark`]): it is never changed, and taken
//! back by one more line. What counts of a score is the trainer's word where there is one, and else the model's
//! ([`ByHand::effective`], which everything asks that shows scores over time); what the model says stays beside it as it was
//! derived, and deriving again touches no remark.
//!
//! # How it is written
//!
//! Every decision is a transaction of its own, over before anything that follows from it is shown. The journal is a file that
//! is emptied with each (`TRUNCATE`), and everything is synced (`FULL`): after a power loss it is all there up to the last
//! decision. A write-ahead log would spare a sync, and cost more than that: what is newest lies beside the file then, so that
//! somebody who copies the file to their trainer loses it, and it does not work on a network folder at all. A decision comes
//! every few seconds, and nobody waits for some milliseconds.
//!
//! Several programs may have it open. A writer waits for another one; two that go on with the same call are told apart by
//! the numbers of the decisions ([`Trouble::OutOfStep`]).
//!
//! # From machine to machine
//!
//! Trainees and attempts have names that no two machines give, so records are put together by putting in what is missing.
//! [`lines`] has how they are written as text. A name, a wish, a text of a call is data here: nothing of it is ever run, and
//! none is part of a path or of a query.
//!
//! # Deleting somebody
//!
//! The one way out of the log: [`Record::delete_trainee`] removes a trainee with everything of theirs, and no part of it alone.
//! It is refused while they are on a call in another program ([`UnderWay`]), and leaves a copy of the record first. Whoever was
//! deleted is passed over when another record is merged that still has them, unless they are asked back ([`Returning`]).
//!
//! # Versions
//!
//! `migrations/` has a step for each version. A record from before is copied beside itself and then brought up to date, all
//! of it or nothing; one from a newer program is left alone.
//!
//! Time on the wall comes in as an argument, as it does everywhere.

mod attempt;
mod backup;
pub mod class;
mod content;
mod deleting;
mod deriving;
mod drafts;
mod goals;
mod id;
mod kept;
pub mod lines;
mod list;
mod log;
mod migrate;
mod open;
mod pairs;
mod pin;
mod progress;
mod remarks;
mod results;
mod time;
mod told;
mod trainee;
mod trouble;
mod turns;
mod under_way;
mod weighing;

pub use attempt::record;
pub use deleting::{Deleted, Returning};
pub use goals::Goals;
pub use id::{AttemptId, PairId, RemarkId, TraineeId};
pub use kept::{CantReplay, Kept};
pub use list::{Filter, Summary};
pub use log::End;
pub use open::{FILE, Record};
pub use pairs::{OwnPair, Review};
pub use progress::{Progress, Track};
pub use remarks::{About, BadRemark, ByHand, Remark};
pub use results::Results;
pub use time::{days_since_1970, month, when};
pub use told::{told, told_bad_remark, told_cant_replay, told_fault};
pub use trainee::{Practised, Trainee, name_on_system};
pub use trouble::Trouble;
pub use under_way::UnderWay;
