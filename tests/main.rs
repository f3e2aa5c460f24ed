//! Every integration test in one binary.

mod customer_model;
mod scratch;
mod scratch2;
