//! What the fields of forms ask.

use super::{Ask, Planning};

/// What a field asks for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Name {
    /// What a council says beside a colour that is hidden.
    Words,
    /// What a council says beside its colour.
    Remark,
    /// What it asks before it is green.
    Condition,
    /// The instrument by which that would be met.
    Wanted,
    /// The page that it would change.
    Page,
    /// Whether everybody may read it.
    Public,
    /// What is answered to a condition.
    Answer,
    /// What the meeting takes the outcome to be.
    Finding,
    /// The words of a conclusion.
    Conclusion,
    /// What happens next.
    Next,
    /// By which role.
    Role,
    /// By when.
    Due,
    /// With which instrument.
    Instrument,
    /// What is to be done.
    Action,
    /// The council whose it is.
    Owner,
    /// What came of it.
    Note,
    /// The item that it comes from.
    About,
    /// The title of an item.
    Title,
    /// Where an item comes.
    Place,
    /// The number of an item.
    Number,
    /// The explanation of an item.
    Explanation,
    /// What the meeting is asked to do with it.
    Kind,
    /// Whether councils colour it.
    Coloured,
    /// The words that an item is tagged with.
    Tags,
    /// The values of the property in this place.
    Property(u8),
    /// A word that is explained.
    Term,
    /// What it means.
    Meaning,
    /// How else it is written.
    Aliases,
    /// The document in which that stands.
    Document,
    /// Where in it.
    DocumentPlace,
    /// How many minutes.
    Minutes,
    /// The name of a council.
    CouncilName,
    /// The letters at the head of its column.
    Short,
    /// The rule that leads.
    Rule,
    /// The scale.
    Scale,
    /// As what a report is written.
    Format,
    /// For which council.
    For,
    /// A path.
    Path,
    /// What a council weighs under the key in this place.
    Weight(u8),
    /// The group in which a council stands.
    Group,
    /// A folder.
    Folder,
    /// What a council brings in.
    Contribution,
    /// Which council.
    Council,
    /// The items that it speaks of.
    Themes,
    /// What is answered to it.
    Response,
    /// What becomes of it.
    Disposition,
    /// How that is known.
    Basis,
    /// Something of a council that colours at home.
    Own(Ask),
    /// Something of the calendar, a milestone or a cost.
    Plan(Planning),
}

impl Name {
    /// Its id in the language files.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Self::Words => "field-words",
            Self::Remark => "field-remark",
            Self::Condition => "field-condition",
            Self::Wanted => "field-wanted",
            Self::Page => "field-page",
            Self::Public => "field-public",
            Self::Answer => "field-answer",
            Self::Finding => "field-finding",
            Self::Conclusion => "field-conclusion",
            Self::Next => "field-next",
            Self::Role => "field-role",
            Self::Due => "field-due",
            Self::Instrument => "field-instrument",
            Self::Action => "field-action",
            Self::Owner => "field-owner",
            Self::Note => "field-note",
            Self::About => "field-about",
            Self::Title => "field-title",
            Self::Place => "field-place",
            Self::Number => "field-number",
            Self::Explanation => "field-explanation",
            Self::Kind => "field-kind",
            Self::Coloured => "field-coloured",
            Self::Tags => "field-tags",
            Self::Property(_) => "field-property",
            Self::Term => "field-term",
            Self::Meaning => "field-meaning",
            Self::Aliases => "field-aliases",
            Self::Document => "field-document",
            Self::DocumentPlace => "field-document-place",
            Self::Minutes => "field-minutes",
            Self::CouncilName => "field-council-name",
            Self::Short => "field-short",
            Self::Rule => "field-rule",
            Self::Scale => "field-scale",
            Self::Format => "field-format",
            Self::For => "field-for",
            Self::Path => "field-path",
            Self::Weight(_) => "field-weight",
            Self::Group => "field-group",
            Self::Folder => "field-folder",
            Self::Contribution => "field-contribution",
            Self::Council => "field-council",
            Self::Themes => "field-themes",
            Self::Response => "field-response",
            Self::Disposition => "field-disposition",
            Self::Basis => "field-basis",
            Self::Own(ask) => ask.id(),
            Self::Plan(planning) => planning.id(),
        }
    }
}
