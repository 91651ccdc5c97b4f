//! What an action is called in the line of keys, where there is little room.

use super::Action;
use crate::domain::mark::Answer;
use crate::domain::scale::Scale;
use crate::text::Text;

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
