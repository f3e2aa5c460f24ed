//! The engine, held against brute force and against itself.

mod any_call;
mod bounds;
mod brute;
mod judgement;
mod lints;
mod traffic;
mod trainees;
mod trainees_come_to;
