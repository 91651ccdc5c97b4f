//! What a person types, made safe before anything is done with it.

use crate::clean::{Field, clean};
use crate::domain::command::Command;

/// The longest title that is raised, in characters.
pub const TITLE_MAX: usize = 300;
/// The longest remark or conclusion, in characters.
pub const TEXT_MAX: usize = 2_000;

/// The same command with its text made safe.
pub(super) fn cleaned(command: Command) -> Command {
    match command {
        Command::Remark(cell, text) => Command::Remark(cell, clean(&text, Field::Lines, TEXT_MAX)),
        Command::Conclude(item, text) => Command::Conclude(item, clean(&text, Field::Lines, TEXT_MAX)),
        Command::Raise(title) => Command::Raise(clean(&title, Field::Line, TITLE_MAX)),
        command @ (Command::Mark(..)
        | Command::Hammer(_)
        | Command::TogglePresence(_)
        | Command::OpenTopic(_)
        | Command::CloseTopic(_)
        | Command::ReopenTopic(_)
        | Command::Move(..)
        | Command::Plan(..)
        | Command::Suspend
        | Command::Resume
        | Command::Close
        | Command::Undo
        | Command::Redo) => command,
    }
}
