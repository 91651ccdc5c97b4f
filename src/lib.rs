//! `draagvlak`: on one screen, which topics of an agenda the councils of a region support.

pub mod message;
pub mod text;
pub mod clean;
pub mod domain;
pub mod store;
pub mod search;
pub mod session;
pub mod tui;
