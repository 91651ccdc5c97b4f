//! What actions are called: in full in lists, and short in the line of keys.

use super::Action;
use crate::domain::mark::Answer;
use crate::domain::scale::Scale;
use crate::message::Message;
use crate::text::Text;
use crate::words::hammered_message;

impl Action {
    /// Names that are shorter than the full ones, for the line of keys.
    const SHORT: [(Self, &'static str); 30] = [
        (Self::NextOpen, "hint-next-open"),
        (Self::Round, "hint-round"),
        (Self::Search, "hint-search"),
        (Self::Remark, "hint-remark"),
        (Self::Conclude, "hint-conclude"),
        (Self::OpenTopic, "hint-open-topic"),
        (Self::CloseTopic, "hint-close-topic"),
        (Self::Undo, "hint-undo"),
        (Self::Save, "hint-save"),
        (Self::Help, "hint-help"),
        (Self::Palette, "hint-palette"),
        (Self::Hammer, "hint-hammer"),
        (Self::Full, "hint-full"),
        (Self::Fold, "hint-fold"),
        (Self::Quit, "hint-quit"),
        (Self::Presence, "hint-presence"),
        (Self::Answer(Answer::NoView), "hint-no-view"),
        (Self::Answer(Answer::Abstention), "hint-abstain"),
        (Self::Absent, "hint-absent"),
        (Self::Plan, "hint-plan"),
        (Self::Suspend, "hint-suspend"),
        (Self::SaveAs, "hint-save-as"),
        (Self::Hide, "hint-hide"),
        (Self::Filters, "hint-filters"),
        (Self::Overview, "hint-overview"),
        (Self::NextPart, "hint-next-part"),
        (Self::GoThere, "hint-go-there"),
        (Self::LookBack, "hint-look-back"),
        (Self::Submit, "hint-submit"),
        (Self::Swap, "hint-swap"),
    ];

    /// Its name in the language files; none for one that only means something within a mode.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Self::Up => "action-up",
            Self::Down => "action-down",
            Self::Left => "action-left",
            Self::Right => "action-right",
            Self::PageUp => "action-page-up",
            Self::PageDown => "action-page-down",
            Self::First => "action-first",
            Self::Last => "action-last",
            Self::NextOpen => "action-next-open",
            Self::PreviousOpen => "action-previous-open",
            Self::Fold => "action-fold",
            Self::FoldAll => "action-fold-all",
            Self::FoldGroup => "action-fold-group",
            Self::FoldGroups => "action-fold-groups",
            Self::Council(_) => "action-council",
            Self::FindCouncil => "action-find-council",
            Self::Answer(Answer::Level(_)) => "action-level",
            Self::Answer(Answer::NoView) => "action-no-view",
            Self::Answer(Answer::Abstention) => "action-abstain",
            Self::Answer(Answer::Pending) => "action-clear",
            Self::Absent => "action-absent",
            Self::Hammer => "action-hammer",
            Self::Round => "action-round",
            Self::Remark => "action-remark",
            Self::OpenTopic => "action-open-topic",
            Self::CloseTopic => "action-close-topic",
            Self::Plan => "action-plan",
            Self::Conclude => "action-conclude",
            Self::Raise => "action-raise",
            Self::MoveUp => "action-move-up",
            Self::MoveDown => "action-move-down",
            Self::Presence => "action-presence",
            Self::Suspend => "action-suspend",
            Self::CloseMeeting => "action-close-meeting",
            Self::Save => "action-save",
            Self::SaveAs => "action-save-as",
            Self::Report => "action-report",
            Self::Undo => "action-undo",
            Self::Redo => "action-redo",
            Self::Search => "action-search",
            Self::NextHit => "action-next-hit",
            Self::PreviousHit => "action-previous-hit",
            Self::Full => "action-full",
            Self::Theme => "action-theme",
            Self::DetailUp => "action-detail-up",
            Self::DetailDown => "action-detail-down",
            Self::Overview => "action-overview",
            Self::NextPart => "action-next-part",
            Self::PreviousPart => "action-previous-part",
            Self::GoThere => "action-go-there",
            Self::LookBack => "action-look-back",
            Self::Time(step) => step.id(),
            Self::Help => "action-help",
            Self::Filters => "action-filters",
            Self::Filter(filter) => filter.id(),
            Self::Palette => "action-palette",
            Self::Quit => "action-quit",
            Self::Accept => "action-accept",
            Self::Submit => "action-submit",
            Self::Swap => "action-swap",
            Self::Cancel => "action-cancel",
            Self::Edit(_) => "action-edit",
            Self::Skip => "action-skip",
            Self::Back => "action-back",
            Self::Hide => "action-hide",
            Self::Inbox(inbox) => inbox.id(),
            Self::Own(own) => own.id(),
            Self::Lexicon(lexicon) => lexicon.id(),
            Self::Desk(desk) => desk.id(),
            Self::Series(series) => series.id(),
            Self::Shelf(shelf) => shelf.id(),
            Self::Brought(brought) => brought.id(),
            Self::Yes => "action-yes",
        }
    }

    /// Its name on the screen.
    #[must_use]
    pub fn name(self, text: &Text, scale: &Scale) -> String {
        if let Self::Answer(Answer::Level(level)) = self {
            return crate::words::level(text, scale, level);
        }
        if self == Self::Hammer {
            return text.tell(&Message::new(self.id()).with("level", hammered_message(scale)));
        }
        text.say(self.id())
    }

    /// Its shortest name, for the line of keys.
    #[must_use]
    pub fn hint(self, text: &Text, scale: &Scale) -> String {
        if let Self::Inbox(inbox) = self {
            return text.say(inbox.hint_id());
        }
        if let Self::Own(own) = self {
            return text.say(own.hint_id());
        }
        if let Self::Lexicon(lexicon) = self {
            return text.say(lexicon.hint_id());
        }
        if let Self::Desk(desk) = self {
            return text.say(desk.hint_id());
        }
        if let Self::Series(series) = self {
            return text.say(series.hint_id());
        }
        if let Self::Shelf(shelf) = self {
            return text.say(shelf.hint_id());
        }
        if let Self::Brought(brought) = self {
            return text.say(brought.hint_id());
        }
        let short = Self::SHORT.iter().find(|(action, _)| *action == self).map(|(_, id)| *id);
        short.map_or_else(|| self.name(text, scale), |id| text.say(id))
    }
}
