//! What a regional coordination meeting is: pure values and functions, on nothing but the standard library.
//!
//! Read in this order: who takes part ([`council`]), what is discussed ([`agenda`], with what it [`cost`]s, the words of its
//! [`glossary`] and the [`calendar`] of its series) and on which [`scale`]; what a council says of a point ([`mark`],
//! [`remark`], [`condition`], [`contribution`], [`mandate`]), at home ([`ballot`]) or at the table; what the meeting
//! makes of it ([`conclusion`], [`action_point`]); how marks become an outcome ([`rule`], [`ledger`], [`outcome`],
//! within a group as its [`part`], [`needed`]), how much voice a rule gives ([`power`]), who agrees with whom ([`agreement`]) and
//! which topics come first ([`ranking`]), how items are told apart by their [`property`]; and how a meeting changes ([`command`] →
//! [`event`] → [`meeting`], counted by [`tally`]).

pub mod id;

pub mod time;

pub mod council;

pub mod scale;

pub mod mandate;

pub mod agenda;

pub mod cost;

pub mod glossary;

pub mod calendar;

pub mod mark;

pub mod remark;

pub mod condition;

pub mod ballot;

pub mod contribution;

pub mod register;

pub mod conclusion;

pub mod action_point;

pub mod rule;

pub mod ledger;

pub mod outcome;

pub mod part;

pub mod needed;

pub mod moved;

pub mod power;

pub mod agreement;

pub mod ranking;

pub mod command;

pub mod event;

pub mod history;

mod given;
mod grid;

pub mod meeting;

pub mod tally;

pub mod property;

pub mod forecast;

pub mod next;

pub mod difference;

pub mod past;
