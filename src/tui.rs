//! The screen: keys become actions, actions become effects, one driver runs them, and views draw what is.
//!
//! Read in this order: what a person can mean ([`action`]) by which key ([`keymap`]); where they are ([`state`]), and what they fill in ([`form`]); what an action
//! does ([`update`]); how it is said ([`describe`]), coloured ([`theme`]), placed ([`layout`]) and drawn
//! ([`view`]); and what ties it to a terminal ([`terminal`], [`driver`]). [`home`] is the screen of a council that colours at home.

pub mod action;

pub mod keymap;

pub mod state;

pub mod form;

pub mod update;

pub mod describe;

pub mod clock;

pub mod theme;

pub mod lineup;

pub mod layout;

pub mod paint;

pub mod view;

pub mod terminal;

pub mod home;

pub mod driver;
