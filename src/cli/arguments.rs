//! What can be asked on the command line, and what was.

use std::ffi::OsString;
use std::path::PathBuf;

use clap::builder::PossibleValuesParser;
use clap::error::ErrorKind;
use clap::{Arg, ArgAction, ArgMatches, Command, value_parser};

use super::ballot::BallotWish;
use super::diff::DiffWish;
use super::form::FormWish;
use super::import::{self, ImportWish};
use super::look::Colour;
use super::merge::MergeWish;
use super::misuse::Misuse;
use super::named;
use super::new::{self, NewWish};
use super::next::NextCommand;
use super::report::ReportWish;
use super::search::SearchWish;
use super::spoken::Spoken;
use super::verify::VerifyWish;
use super::{format, help};
use crate::session::Subject;
use crate::text::Text;
use crate::tui::theme::Ground;
use crate::words::glyphs::Glyphs;

/// What a person asks of the program.
#[derive(Debug)]
pub enum Wish {
    /// To read this: help, or the version.
    Tell(String),
    /// The screen.
    Screen(ScreenWish),
    /// The matrix, without a screen.
    Show(ShowWish),
    /// The screen of one council that colours at home.
    Ballot(BallotWish),
    /// A new agenda, by questions.
    New(NewWish),
    /// An agenda out of a text or a table.
    Import(ImportWish),
    /// Which dossiers are built in.
    List(Format),
    /// Where these words stand.
    Search(SearchWish),
    /// Whether these can be used; nothing means all dossiers that are built in.
    Check(Vec<Subject>),
    /// Whether a journal or consensus file is whole.
    Verify(VerifyWish),
    /// The form that a council fills in with a spreadsheet.
    Form(FormWish),
    /// Colouring files taken into a meeting.
    Merge(MergeWish),
    /// The agenda of the next meeting.
    Next(NextCommand),
    /// What differs between two files.
    Diff(DiffWish),
    /// What goes out.
    Report(ReportWish),
}

/// How the screen is asked for.
#[derive(Debug)]
pub struct ScreenWish {
    /// Which meeting.
    pub subject: Subject,
    /// Whether to begin a new record (`--new`).
    pub fresh: bool,
    /// Where to save (`--output`).
    pub output: Option<PathBuf>,
    /// Whether only to look (`--read-only`).
    pub read_only: bool,
    /// The folder of colouring files to open (`--ballots`).
    pub ballots: Option<PathBuf>,
    /// How it looks.
    pub looks: Looks,
}

/// How a screen is to look.
#[derive(Debug)]
pub struct Looks {
    /// Light or dark (`--theme`); none means what the terminal is.
    pub theme: Option<Ground>,
    /// How many colours (`--color`).
    pub colour: Colour,
    /// Whether to draw in ASCII (`--ascii`).
    pub ascii: bool,
}

/// How the matrix is asked for.
#[derive(Debug)]
pub struct ShowWish {
    /// Which meeting.
    pub subject: Subject,
    /// How it is written.
    pub format: Format,
    /// Which shapes it is written in.
    pub glyphs: Glyphs,
}

/// How the matrix is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Format {
    /// For people.
    Text,
    /// For programs.
    Json,
}

const PROGRAM: &str = "draagvlak";
/// Who says one of these wants to read.
const ASKING: [&str; 5] = ["help", "--help", "-h", "--version", "-V"];
/// The options that say something of the screen, and of nothing else.
const ONLY_FOR_SCREEN: [&str; 6] = ["new", "output", "read-only", "ballots", "theme", "color"];
/// Where in the help the options stand that every command has: behind its own.
const LAST: usize = 900;
/// The commands.
pub(super) const COMMANDS: [&str; 14] = [
    "new", "import", "open", "list", "search", "ballot", "show", "check", "verify", "merge", "next", "diff", "report",
    "help",
];

/// Reads the arguments, the first being the name of the program.
///
/// They are read in silence first: words are put together only for who asks for them, or asks for what cannot be asked.
///
/// # Errors
/// When they ask for something that cannot be asked.
pub fn read(arguments: Vec<OsString>, text: &Text) -> Result<Wish, Misuse> {
    let is_among = |name: &str| arguments.iter().any(|argument| argument == name);
    if !ASKING.into_iter().any(is_among)
        && let Ok(matches) = command(&|_| Spoken::Silent).try_get_matches_from(&arguments)
    {
        return wish(&matches);
    }
    let speaks =
        |name: &str| if is_among(name) || name == PROGRAM { Spoken::Fully(text) } else { Spoken::Briefly(text) };
    let mut command = command(&speaks);
    let mistyped = arguments.get(1).and_then(|word| Misuse::mistyped(word));
    let matches = match command.try_get_matches_from_mut(&arguments) {
        Ok(matches) => matches,
        Err(told) if matches!(told.kind(), ErrorKind::DisplayHelp | ErrorKind::DisplayVersion) => {
            return Ok(Wish::Tell(told.to_string()));
        }
        Err(error) => return Err(mistyped.filter(|_| is_one_too_many(&error)).unwrap_or_else(|| Misuse::of(&error))),
    };
    match matches.subcommand() {
        Some(("help", sub)) => {
            let topic = sub.get_one::<String>("command");
            let topic = topic.and_then(|name| command.find_subcommand_mut(name));
            let help = topic.map(Command::render_help).unwrap_or_else(|| command.render_help());
            Ok(Wish::Tell(help.to_string()))
        }
        Some(_) | None => wish(&matches),
    }
}

/// What is wished for, if it is not help.
fn wish(matches: &ArgMatches) -> Result<Wish, Misuse> {
    let Some((name, sub)) = matches.subcommand() else {
        return Ok(Wish::Screen(screen(matches, named::file(matches))));
    };
    if let Some(option) = ONLY_FOR_SCREEN.iter().find(|id| matches.value_source(id).is_some_and(is_given)) {
        return Err(Misuse::NotWithCommand { option: format!("--{option}"), command: name.to_owned() });
    }
    if let Some(file) = matches.get_one::<PathBuf>("file") {
        return Err(Misuse::FileBeforeCommand { file: file.clone(), command: name.to_owned() });
    }
    Ok(match name {
        "new" => Wish::New(new::wish(sub)),
        "import" => Wish::Import(import::wish(sub)),
        "show" => Wish::Show(show(sub)),
        "ballot" if sub.contains_id("to") => Wish::Form(super::form::wish(sub)),
        "ballot" => Wish::Ballot(super::ballot::wish(sub)),
        "open" => {
            let dossier = named::dossier(sub.get_one::<String>("name").map_or("", String::as_str))?;
            Wish::Screen(screen(sub, Subject::BuiltIn(dossier)))
        }
        "list" => Wish::List(format::wish(sub)),
        "search" => Wish::Search(super::search::wish(sub)?),
        "check" => Wish::Check(super::check::wish(sub)),
        "verify" => Wish::Verify(super::verify::wish(sub)?),
        "merge" => Wish::Merge(super::merge::wish(sub)),
        "next" => Wish::Next(super::next::wish(sub)?),
        "report" => Wish::Report(super::report::wish(sub)?),
        "diff" => Wish::Diff(super::diff::wish(sub)?),
        // Help is told where its words are, and there are no other commands.
        _ => return Err(Misuse::Unexpected(name.to_owned())),
    })
}

/// Whether a word stands where no more is expected: behind a command that is none, which reads as a file.
fn is_one_too_many(error: &clap::Error) -> bool {
    matches!(error.kind(), ErrorKind::UnknownArgument | ErrorKind::InvalidSubcommand)
}

fn is_given(source: clap::parser::ValueSource) -> bool {
    source == clap::parser::ValueSource::CommandLine
}

fn screen(matches: &ArgMatches, subject: Subject) -> ScreenWish {
    ScreenWish {
        subject,
        fresh: matches.get_flag("new"),
        output: matches.get_one("output").cloned(),
        read_only: matches.get_flag("read-only"),
        ballots: matches.get_one("ballots").cloned(),
        looks: looks(matches),
    }
}

pub(super) fn looks(matches: &ArgMatches) -> Looks {
    Looks {
        theme: matches.get_one::<String>("theme").map(|theme| match theme.as_str() {
            "light" => Ground::Light,
            _ => Ground::Dark,
        }),
        colour: matches.get_one::<String>("color").and_then(|name| Colour::named(name)).unwrap_or_default(),
        ascii: matches.get_flag("ascii"),
    }
}

fn show(matches: &ArgMatches) -> ShowWish {
    ShowWish {
        subject: named::file(matches),
        format: format::wish(matches),
        glyphs: if matches.get_flag("ascii") { Glyphs::Ascii } else { Glyphs::Unicode },
    }
}

/// All that can be asked; how much each command says of itself goes by its name.
fn command<'a>(speaks: &dyn Fn(&str) -> Spoken<'a>) -> Command {
    let text = speaks(PROGRAM);
    let options = text.say("cli-options");
    let option = |id: &'static str, help| Arg::new(id).long(id).help(text.say(help)).help_heading(options.clone());
    let flag = |id, help| option(id, help).action(ArgAction::SetTrue);
    let choice = |id, help, name, values: &'static [&'static str]| {
        option(id, help)
            .value_name(text.say(name))
            .value_parser(PossibleValuesParser::new(values))
            .hide_possible_values(true)
    };
    let file = |help| {
        Arg::new("file")
            .value_name(text.say("cli-name-file"))
            .value_parser(value_parser!(PathBuf))
            .help(text.say(help))
            .help_heading(text.say("cli-arguments"))
    };
    let path = |id, help| option(id, help).value_name(text.say("cli-name-path")).value_parser(value_parser!(PathBuf));
    let theme = || choice("theme", "cli-help-theme", "cli-name-theme", &["light", "dark"]);
    let color = || choice("color", "cli-help-color", "cli-name-color", &Colour::NAMES);
    // What the screen can be asked, for a file and for a dossier.
    let on_screen = || {
        [
            flag("new", "cli-help-new").conflicts_with("read-only"),
            path("output", "cli-help-output").conflicts_with("read-only"),
            flag("read-only", "cli-help-read-only"),
            path("ballots", "cli-help-ballots-folder"),
            theme(),
            color(),
        ]
    };
    let program = Command::new(PROGRAM).version(env!("CARGO_PKG_VERSION"));
    let root = help::words(program, text, "cli-about", "cli-usage-main")
        .before_help(text.say("cli-first-steps"))
        .after_help(text.fully(help::more))
        .subcommand_help_heading(text.say("cli-commands"))
        .arg(file("cli-help-file"))
        .args(on_screen())
        .args([
            flag("ascii", "cli-help-ascii").global(true).display_order(LAST),
            choice("lang", "cli-help-lang", "cli-name-lang", &["nl", "en"]).global(true).display_order(LAST + 1),
            option("help", "cli-help-help").short('h').action(ArgAction::Help).global(true).display_order(LAST + 2),
            option("version", "cli-help-version").short('V').action(ArgAction::Version).display_order(LAST + 3),
        ]);
    let show = help::words(Command::new("show"), speaks("show"), "cli-about-show", "cli-usage-show")
        .args([file("cli-help-file"), choice("format", "cli-help-format", "cli-name-format", &["text", "json"])])
        .after_help(speaks("show").say("cli-more-show"));
    let ballot = help::words(Command::new("ballot"), speaks("ballot"), "cli-about-ballot", "cli-usage-ballot")
        .args([
            file("cli-help-file"),
            option("council", "cli-help-council").value_name(text.say("cli-name-council")),
            path("output", "cli-help-ballot-output"),
            option("edition", "cli-help-edition")
                .long("version")
                .value_name(text.say("cli-name-number"))
                .value_parser(value_parser!(u16).range(1..)),
            path("to", "cli-help-to").requires("council").conflicts_with_all(["output", "edition", "theme", "color"]),
            theme(),
            color(),
        ])
        .after_help(speaks("ballot").say("cli-more-ballot"));
    let name = Arg::new("name")
        .value_name(text.say("cli-name-dossier"))
        .required(true)
        .help(text.say("cli-help-dossier"))
        .help_heading(text.say("cli-arguments"));
    let open = help::words(Command::new("open"), speaks("open"), "cli-about-open", "cli-usage-open")
        .arg(name)
        .args(on_screen())
        .after_help(speaks("open").fully(help::dossiers));
    let checks = [super::check::command(speaks("check")), super::verify::command(speaks("verify"))];
    let topic = Arg::new("command")
        .value_name(text.say("cli-name-command"))
        .value_parser(PossibleValuesParser::new(COMMANDS))
        .hide(true);
    let learn = help::words(Command::new("help"), speaks("help"), "cli-about-help", "cli-usage-help").arg(topic);
    let making = [new::command(speaks("new")), import::command(speaks("import"))];
    let more = [
        super::merge::command(speaks("merge")),
        super::next::command(speaks("next")),
        super::diff::command(speaks("diff")),
        super::report::command(speaks("report")),
    ];
    root.subcommands(making)
        .subcommands([open, super::list::command(speaks("list")), super::search::command(speaks("search"))])
        .subcommands([ballot, show])
        .subcommands(checks)
        .subcommands(more)
        .subcommand(learn)
}
