//! `draagvlak`: on one screen, which topics of an agenda the councils of a region support.

pub mod clean;
pub mod domain;
pub mod message;
pub mod search;
pub mod session;
pub mod store;
pub mod text;
pub mod tui;
