//! The help pages: in the words of the language files, with the keys from the live keymap.

use clap::Command;

use super::spoken::Spoken;
use crate::domain::id::LevelIx;
use crate::domain::mark::Answer;
use crate::domain::scale::Scale;
use crate::session::dossiers::{self, Dossier};
use crate::text::Text;
use crate::tui::action::Action;
use crate::tui::keymap::{Context, Keymap};
use crate::tui::paint::width;

/// The keys without which a meeting cannot be led.
const KEYS: [Action; 14] = [
    Action::Answer(Answer::Level(LevelIx(0))),
    Action::Answer(Answer::Level(LevelIx(1))),
    Action::Answer(Answer::Level(LevelIx(2))),
    Action::Answer(Answer::NoView),
    Action::Answer(Answer::Pending),
    Action::Remark,
    Action::Round,
    Action::OpenTopic,
    Action::CloseTopic,
    Action::Search,
    Action::Undo,
    Action::Save,
    Action::Help,
    Action::Quit,
];

/// A command that says all of itself in the language: the library's own words are English.
pub(super) fn words(command: Command, text: Spoken<'_>, about: &'static str, usage: &'static str) -> Command {
    let template =
        format!("{{about}}\n\n{}\n  {{usage}}\n\n{{before-help}}{{all-args}}{{after-help}}\n", text.say("cli-usage"));
    command
        .about(text.about(about))
        .override_usage(text.say(usage))
        .help_template(template)
        .disable_help_flag(true)
        .disable_help_subcommand(true)
        .disable_version_flag(true)
}

/// What stands below the options.
pub(super) fn more(text: &Text) -> String {
    let keys = keys(text);
    ["cli-examples", "cli-keys", "cli-files", "cli-environment", "cli-exit-codes"]
        .map(|id| text.say(id) + if id == "cli-keys" { &keys } else { "" })
        .join("\n\n")
}

/// The dossiers that can be opened by name.
pub(super) fn dossiers(text: &Text) -> String {
    let room = dossiers::all().map(|dossier| width(dossier.name())).max().unwrap_or(0);
    let line = |dossier: &Dossier| {
        format!("\n  {}{}   {}", dossier.name(), " ".repeat(room - width(dossier.name())), dossier.short())
    };
    text.say("cli-dossiers") + &dossiers::all().map(line).collect::<String>()
}

/// The keys with what they do, one a line.
fn keys(text: &Text) -> String {
    let scale = Scale::traffic_light();
    let keymap = Keymap::new(&scale);
    let lines = KEYS.map(|action| (keymap.names(Context::Table, action, text), action.name(text, &scale)));
    let room = lines.iter().map(|(keys, _)| width(keys)).max().unwrap_or(0);
    lines.iter().map(|(keys, name)| format!("\n  {keys}{}   {name}", " ".repeat(room - width(keys)))).collect()
}
