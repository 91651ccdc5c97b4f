//! What making an agenda from an outline and making one by questions have in common: what is known of the meeting, who takes
//! part, and the file that is written.

use std::path::{Path, PathBuf};

use clap::{Arg, ArgMatches};

use super::fail::{COULD_NOT, Failure, WRONG_INPUT};
use super::spoken::Spoken;
use super::{check, tell};
use crate::domain::agenda::Agenda;
use crate::domain::council::Region;
use crate::domain::meeting::Plan;
use crate::domain::rule::Rule;
use crate::domain::time::Date;
use crate::message::{Message, Say};
use crate::session::{SessionError, Subject, dossiers};
use crate::store::agenda;
use crate::store::atomic::{self, AtomicError};
use crate::store::disk::{Disk, Fault, Step, shown};
use crate::store::outline::councils::{self, CouncilsError};
use crate::store::outline::draft::slug;
use crate::store::outline::{OutlineError, Remark};
use crate::text::Text;

/// The word for the councils that come with the program.
pub(super) const MIDDEN_HOLLAND: &str = "midden-holland";

/// Why no agenda was made.
#[derive(Debug)]
pub enum MakingError {
    /// The outline is not read.
    Outline(OutlineError),
    /// The councils are not read.
    Councils(CouncilsError),
    /// Something stands where the agenda would go.
    Exists(PathBuf),
    /// This is not a day.
    Date(String),
    /// The answers stopped before the last question.
    Stopped,
    /// What was answered on a question cannot be, and nobody is there to answer again.
    Answer(Message),
    /// The file is not written.
    Save(AtomicError),
}

impl MakingError {
    /// The code with which the program ends.
    pub(super) fn code(&self) -> u8 {
        match self {
            Self::Outline(_) | Self::Councils(_) | Self::Exists(_) | Self::Date(_) | Self::Answer(_) => WRONG_INPUT,
            Self::Stopped | Self::Save(_) => COULD_NOT,
        }
    }
}

impl Say for MakingError {
    fn message(&self) -> Message {
        match self {
            Self::Outline(error) => error.message(),
            Self::Councils(error) => error.message(),
            Self::Exists(path) => Message::new("making-exists").with("path", shown(path)),
            Self::Date(text) => Message::new("making-no-date").with("text", text.as_str()),
            Self::Stopped => Message::new("making-stopped"),
            Self::Answer(message) => message.clone(),
            Self::Save(error) => error.message(),
        }
    }

    fn hint(&self) -> Option<Message> {
        match self {
            Self::Outline(error) => error.hint(),
            Self::Councils(error) => error.hint(),
            Self::Exists(_) => Some(Message::new("making-hint-exists")),
            Self::Date(_) => Some(Message::new("making-hint-date")),
            Self::Stopped | Self::Answer(_) => None,
            Self::Save(error) => error.hint(),
        }
    }
}

impl From<MakingError> for Failure {
    fn from(error: MakingError) -> Self {
        Self::Making(Box::new(error))
    }
}

/// What is told of the meeting in options.
#[derive(Debug, Clone, Default)]
pub struct Told {
    /// `--title`.
    pub title: Option<String>,
    /// `--date`.
    pub date: Option<String>,
    /// `--place`.
    pub place: Option<String>,
    /// `--series`.
    pub series: Option<String>,
    /// `--round`.
    pub round: Option<String>,
    /// `--id`.
    pub id: Option<String>,
    /// `--councils`.
    pub councils: Option<String>,
    /// `--force`.
    pub force: bool,
}

impl Told {
    pub(super) fn of(matches: &ArgMatches) -> Self {
        let text = |id: &str| matches.get_one::<String>(id).cloned();
        Self {
            title: text("title"),
            date: text("date"),
            place: text("place"),
            series: text("series"),
            round: text("round"),
            id: text("id"),
            councils: text("councils"),
            force: matches.get_flag("force"),
        }
    }

    /// The day that was told.
    pub(super) fn date(&self) -> Result<Option<Date>, MakingError> {
        let read = |text: &String| date(text).ok_or_else(|| MakingError::Date(crate::clean::excerpt(text)));
        self.date.as_ref().map(read).transpose()
    }

    /// The round that was told.
    pub(super) fn round(&self) -> Result<Option<u16>, MakingError> {
        self.round.as_deref().map(round).transpose().map_err(MakingError::Answer)
    }
}

/// The options that tell of the meeting.
pub(super) fn options(text: Spoken<'_>) -> Vec<Arg> {
    let options = text.say("cli-options");
    let option = |id: &'static str, help, name| {
        Arg::new(id).long(id).help(text.say(help)).value_name(text.say(name)).help_heading(options.clone())
    };
    vec![
        option("title", "cli-help-title", "cli-name-words"),
        option("date", "cli-help-date", "cli-name-date"),
        option("place", "cli-help-place", "cli-name-words"),
        option("series", "cli-help-series", "cli-name-words"),
        option("round", "cli-help-round", "cli-name-number"),
        option("councils", "cli-help-councils", "cli-name-councils"),
        option("id", "cli-help-id", "cli-name-id"),
        Arg::new("force")
            .long("force")
            .help(text.say("cli-help-force"))
            .help_heading(options.clone())
            .action(clap::ArgAction::SetTrue),
    ]
}

/// Checks what was written, and tells how it is opened.
///
/// # Errors
/// When it cannot be used after all.
pub(super) fn finish(path: PathBuf, text: &Text) -> Result<(), Failure> {
    let next = Message::new("making-next").with("path", shown(&path));
    check::run(&[Subject::File(path)], text).tell()?;
    tell(&(text.tell(&next) + "\n"))
}

/// A day as people write it: 2021-09-16, 16-9-2021, 16/9/2021.
pub(super) fn date(text: &str) -> Option<Date> {
    let text = text.trim();
    let turned = || {
        let mut parts = text.split(['-', '/', '.', ' ']);
        let mut part = || parts.next()?.parse::<u16>().ok();
        let (day, month, year) = (part()?, part()?, part()?);
        let day = Date::new(year, u8::try_from(month).ok()?, u8::try_from(day).ok()?);
        day.filter(|day| day.year >= 1000 && parts.next().is_none())
    };
    text.parse().ok().or_else(turned)
}

/// The number of a round, from 1.
pub(super) fn round(text: &str) -> Result<u16, Message> {
    let number = text.trim().parse::<u16>().ok().filter(|&round| round > 0);
    number.ok_or_else(|| Message::new("new-no-number").with("text", crate::clean::excerpt(text)))
}

/// The councils that come with the program.
pub(super) fn midden_holland() -> Result<Region, Failure> {
    let usual = dossiers::usual();
    let parsed = agenda::parse(&usual.file(), usual.agenda().as_bytes());
    Ok(parsed.map_err(|faults| Failure::from(SessionError::Agenda(Box::new(faults))))?.plan.region)
}

/// The councils that were asked for by a word or by a file, and what there is to say of the file.
pub(super) fn region(disk: &dyn Disk, asked: &str) -> Result<(Region, Vec<Remark>), Failure> {
    if asked == MIDDEN_HOLLAND {
        return Ok((midden_holland()?, Vec::new()));
    }
    Ok(councils::open(disk, Path::new(asked)).map_err(MakingError::Councils)?)
}

/// A meeting of these councils.
pub(super) struct Making {
    pub(super) title: String,
    pub(super) date: Date,
    pub(super) round: u16,
    pub(super) told: Told,
    pub(super) note: Option<String>,
    pub(super) region: Region,
    pub(super) rules: Vec<Rule>,
    pub(super) agenda: Agenda,
}

impl Making {
    /// The meeting before it starts.
    pub(super) fn plan(self) -> Plan {
        let Self { title, date, round, told, note, region, rules, agenda } = self;
        let id = told.id.unwrap_or_else(|| default_id(&title, date));
        Plan {
            series: told.series,
            round,
            place: told.place,
            note,
            region,
            rules,
            agenda,
            ..Plan::new(id, title, date)
        }
    }
}

/// What a meeting is called in files, unless told otherwise.
pub(super) fn default_id(title: &str, date: Date) -> String {
    format!("{}-{date}", slug(title))
}

/// Whether an agenda may be written here, before anybody does work for it.
pub(super) fn is_free(disk: &dyn Disk, path: &Path, force: bool) -> Result<(), Failure> {
    let fault = |error| MakingError::Save(AtomicError::Fault(Fault::at(Step::Open, path)(error)));
    match disk.look(path).map_err(fault)? {
        Some(_) if !force => Err(MakingError::Exists(path.to_owned()).into()),
        Some(_) | None => Ok(()),
    }
}

/// Writes the agenda file, unless it would be refused when it is opened.
pub(super) fn save(disk: &dyn Disk, path: &Path, force: bool, plan: &Plan) -> Result<(), Failure> {
    let text = agenda::write(plan);
    agenda::parse(&shown(path), text.as_bytes())
        .map_err(|faults| Failure::from(SessionError::Agenda(Box::new(faults))))?;
    is_free(disk, path, force)?;
    Ok(atomic::replace(disk, path, text.as_bytes()).map_err(MakingError::Save)?)
}
