//! A word looked up in all dossiers at once, or in those that are named.

mod cut;
pub mod json;
pub mod plain;

use std::path::PathBuf;

use clap::{Arg, ArgMatches, Command, value_parser};

use super::arguments::Format;
use super::fail::{Failure, named as by_name};
use super::misuse::Misuse;
use super::spoken::Spoken;
use super::{format, help, named, warn};
use crate::domain::agenda::Source;
use crate::domain::id::{CouncilIx, ItemIx};
use crate::domain::meeting::Meeting;
use crate::message::Message;
use crate::search::{Hit, Index, Target};
use crate::session::dossiers;
use crate::session::{Opening, Session, SessionError, Subject};
use crate::store::journal::Access;
use crate::text::Text;
use crate::tui::clock::Clock;
use crate::words::glyphs::Glyphs;

/// How a search is asked for.
#[derive(Debug)]
pub struct SearchWish {
    /// What is looked for.
    pub query: String,
    /// Where; nothing means in all dossiers that are built in.
    pub subjects: Vec<Subject>,
    /// How it is written.
    pub format: Format,
    /// So many are told of each dossier (`--limit`); none means all.
    pub limit: Option<usize>,
    /// Which shapes it is written in.
    pub glyphs: Glyphs,
}

/// What was found in one dossier or file.
#[derive(Debug)]
pub(super) struct Group {
    pub(super) subject: Subject,
    pub(super) meeting: Meeting,
    /// The best first.
    pub(super) hits: Vec<Hit>,
    /// How many more there are.
    pub(super) left_out: usize,
}

/// So many are told of each dossier, unless asked otherwise.
const LIMIT: usize = 10;

/// What can be asked.
pub(super) fn command(text: Spoken<'_>) -> Command {
    let argument = |id: &'static str, name, help| {
        Arg::new(id).value_name(text.say(name)).help(text.say(help)).help_heading(text.say("search-arguments"))
    };
    let option = |id: &'static str, name, help| argument(id, name, help).long(id).help_heading(text.say("cli-options"));
    help::words(Command::new("search"), text, "search-about", "search-usage")
        .args([
            argument("query", "search-name-query", "search-help-query").required(true).display_order(1),
            argument("files", "cli-name-file", "search-help-files")
                .num_args(0..)
                .value_parser(value_parser!(PathBuf))
                .display_order(2),
            format::option(text),
            option("limit", "cli-name-number", "search-help-limit").value_parser(value_parser!(u32)),
        ])
        .after_help(text.say("search-more"))
}

/// What was asked.
pub(super) fn wish(matches: &ArgMatches) -> Result<SearchWish, Misuse> {
    let query = matches.get_one::<String>("query").map(|query| query.trim().to_owned());
    let limit = matches.get_one::<u32>("limit").map_or(LIMIT, |&limit| usize::try_from(limit).unwrap_or(usize::MAX));
    Ok(SearchWish {
        query: query.filter(|query| !query.is_empty()).ok_or(Misuse::NoQuery)?,
        subjects: named::files(matches, "files"),
        format: format::wish(matches),
        limit: Some(limit).filter(|&limit| limit > 0),
        glyphs: if matches.get_flag("ascii") { Glyphs::Ascii } else { Glyphs::Unicode },
    })
}

/// What was found, in the format that was asked, and whether the letters are to be picked out for a terminal.
///
/// # Errors
/// When nothing was found, or a file could not be searched: what was found in the others is told all the same.
pub fn run(wish: SearchWish, is_terminal: bool, text: &Text) -> Result<(), Failure> {
    let SearchWish { query, subjects, format, limit, glyphs } = wish;
    let subjects = if subjects.is_empty() { dossiers::all().map(Subject::BuiltIn).collect() } else { subjects };
    let (mut groups, mut is_whole, count) = (Vec::new(), true, subjects.len());
    for subject in subjects {
        match meeting(&subject, text) {
            Ok(meeting) => {
                let hits = Index::of(&meeting).find(&query);
                groups.push(Group { subject, meeting, hits, left_out: 0 });
            }
            Err(error) => {
                is_whole = false;
                warn(&Failure::from(error).lines(text));
            }
        }
    }
    let is_literal = settle(&mut groups, limit);
    let said = match format {
        Format::Text => plain::write(&groups, text, glyphs, is_terminal),
        Format::Json => json::write(&query, &groups).map_err(|error| Failure::Output(error.into()))?,
    };
    let is_found = !groups.is_empty();
    if is_found && !is_literal {
        warn(&[by_name(&text.tell(&Message::new("search-not-literal").with("query", crate::clean::excerpt(&query))))]);
    }
    super::tell(&said)?;
    match (is_whole, is_found) {
        (false, _) => Err(Failure::Checked),
        (true, false) => Err(Failure::NothingFound { query, count }),
        (true, true) => Ok(()),
    }
}

/// The meeting with all that was said in it so far. What cannot be said of a built-in dossier, for its record is damaged,
/// does not keep the dossier itself from being searched.
fn meeting(subject: &Subject, text: &Text) -> Result<Meeting, SessionError> {
    let opening = Opening { access: Access::ReadOnly, ..Opening::new(subject.clone()) };
    let error = match Session::open(opening, Clock::now(), drop) {
        Ok((session, _)) => return Ok(session.meeting().clone()),
        Err(error) => error,
    };
    let Subject::BuiltIn(dossier) = subject else { return Err(error) };
    let Some(meeting) = dossier.meeting() else { return Err(error) };
    warn(&Failure::from(error).lines(text));
    Ok(meeting.clone())
}

/// Leaves what is told: words that stand there as they are go before letters that are scattered, which are told only when
/// there is nothing else; the dossier with the best find comes first. Answers whether the words stand there as they are.
fn settle(groups: &mut Vec<Group>, limit: Option<usize>) -> bool {
    let is_literal = groups.iter().flat_map(|group| &group.hits).any(|hit| hit.is_literal);
    for group in groups.iter_mut() {
        group.hits.retain(|hit| hit.is_literal || !is_literal);
        let told = limit.map_or(group.hits.len(), |limit| limit.min(group.hits.len()));
        group.left_out = group.hits.len() - told;
        group.hits.truncate(told);
    }
    groups.retain(|group| !group.hits.is_empty());
    groups.sort_by_key(|group| std::cmp::Reverse(group.hits.first().map_or(0, |hit| hit.score)));
    is_literal
}

/// What a find is about: the item, and the council whose words it is or that brought the item in.
fn about(meeting: &Meeting, target: Target) -> (Option<ItemIx>, Option<CouncilIx>) {
    match target {
        Target::Item(item) => (Some(item), meeting.agenda().council(item)),
        Target::Council(council) => (None, Some(council)),
        Target::Remark(cell) => (Some(cell.item), Some(cell.council)),
        Target::Term(_) => (None, None),
        Target::Contribution(contribution) => {
            let cell = meeting.contribution(contribution).map(|contribution| contribution.cell);
            (cell.map(|cell| cell.item), cell.map(|cell| cell.council))
        }
    }
}

/// Where it stands in the documents: its own place, or that of the nearest item above that has one.
fn source(meeting: &Meeting, target: Target) -> Option<&Source> {
    let own = match target {
        Target::Contribution(contribution) => meeting.contribution(contribution).and_then(|it| it.source.as_ref()),
        Target::Term(term) => meeting.term(term).and_then(|term| term.source.as_ref()),
        Target::Item(_) | Target::Council(_) | Target::Remark(_) => None,
    };
    let agenda = meeting.agenda();
    let nearest =
        |item| std::iter::once(item).chain(agenda.ancestors(item)).find_map(|it| agenda.item(it).source.as_ref());
    own.or_else(|| about(meeting, target).0.and_then(nearest))
}
