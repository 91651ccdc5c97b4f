//! The kinds of report: what each takes out of a meeting, in which order and for whom. Read [`Wanted`] first.
//!
//! Who reads is decided here, once ([`desk`]): a public report leaves out every remark, condition, contribution and note that is
//! not marked public, and says how many. What the secretary writes for all to read is public by itself: titles, conclusions and action
//! points. A condition or contribution that is public is so with its answer. Parties and the notes on a mandate are only told to participants.

mod carried;
mod course;
mod desk;
mod matter;

mod actions;
mod agenda;
mod calendar;
mod conclusions;
mod costs;
mod feedback;
mod matrix;
mod milestones;
mod record;
mod response;

pub use calendar::appointments;
use desk::Desk;

use super::cell::Line;
use super::{Block, Fact, Report};
use crate::domain::event::Phase;
use crate::domain::id::{CouncilIx, LevelIx};
use crate::domain::mark::Answer;
use crate::domain::meeting::{Meeting, Plan};
use crate::domain::remark::Audience;
use crate::domain::tally::Tally;
use crate::message::Message;
use crate::text::Text;

/// What a report is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Kind {
    /// What is discussed (*agenda*).
    Agenda,
    /// What the meeting concluded (*besluitenlijst*).
    Conclusions,
    /// Who is to do what (*actielijst*).
    Actions,
    /// Where every council stands (*matrix*).
    Matrix,
    /// What councils brought in, what was answered and what became of it (*nota van reactie*).
    Response,
    /// What a council hears of it (*terugkoppeling*).
    Feedback,
    /// How far milestones are (*mijlpalen*).
    Milestones,
    /// What is paid by whom, and who supports it (*kostenverdeling*).
    Costs,
    /// What happened (*logboek*).
    Record,
}

impl Kind {
    /// All of them, in the order in which they are needed.
    pub const ALL: [Self; 9] = [
        Self::Agenda,
        Self::Conclusions,
        Self::Actions,
        Self::Matrix,
        Self::Response,
        Self::Feedback,
        Self::Milestones,
        Self::Costs,
        Self::Record,
    ];

    /// The name on the command line.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Agenda => "agenda",
            Self::Conclusions => "conclusions",
            Self::Actions => "actions",
            Self::Matrix => "matrix",
            Self::Response => "response",
            Self::Feedback => "feedback",
            Self::Milestones => "milestones",
            Self::Costs => "costs",
            Self::Record => "record",
        }
    }

    /// The kind with this name.
    #[must_use]
    pub fn named(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.name() == name)
    }

    /// Whether it can be made for one council.
    #[must_use]
    pub const fn is_for_one(self) -> bool {
        match self {
            Self::Response | Self::Feedback => true,
            Self::Agenda | Self::Conclusions | Self::Actions | Self::Matrix => false,
            Self::Milestones | Self::Costs | Self::Record => false,
        }
    }

    /// What it is called, in the language files.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Self::Agenda => "report-agenda",
            Self::Conclusions => "report-conclusions",
            Self::Actions => "report-actions",
            Self::Matrix => "report-matrix",
            Self::Response => "report-response",
            Self::Feedback => "report-feedback",
            Self::Milestones => "report-milestones",
            Self::Costs => "report-costs",
            Self::Record => "report-record",
        }
    }
}

/// Which report is asked for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Wanted {
    /// What it is about.
    pub kind: Kind,
    /// Who reads it.
    pub audience: Audience,
    /// For which council, in a kind that is made for one; none is for all of them.
    pub council: Option<CouncilIx>,
}

impl Wanted {
    /// The name of its file: `streek-2026-03-12.feedback.aadorp.odt`. What is not for everybody says so in its name, so that
    /// nobody sends the wrong one.
    #[must_use]
    pub fn file(&self, plan: &Plan, extension: &str) -> String {
        let council = self.council.filter(|_| self.kind.is_for_one());
        let council = council.map(|council| format!(".{}", plan.region.council(council).id)).unwrap_or_default();
        let audience = match self.audience {
            Audience::Internal => ".intern",
            Audience::Public => "",
        };
        format!("{}.{}{council}{audience}.{extension}", plan.id, self.kind.name())
    }
}

impl Report {
    /// The report that is asked for, of a meeting as it stands. `fingerprint` is that of its record.
    #[must_use]
    pub fn of(meeting: &Meeting, tally: &Tally, fingerprint: &str, text: &Text, wanted: Wanted) -> Self {
        let desk = Desk { meeting, tally, text, audience: wanted.audience };
        let mut draft = match wanted.kind {
            Kind::Agenda => agenda::draft(&desk),
            Kind::Conclusions => conclusions::draft(&desk),
            Kind::Actions => actions::draft(&desk),
            Kind::Matrix => matrix::draft(&desk),
            Kind::Response => response::draft(&desk, wanted.council),
            Kind::Feedback => feedback::draft(&desk, wanted.council),
            Kind::Milestones => milestones::draft(&desk),
            Kind::Costs => costs::draft(&desk),
            Kind::Record => record::draft(&desk),
        };
        let plan = meeting.plan();
        let warnings = warnings(&desk, wanted.kind);
        if !warnings.is_empty() {
            draft.blocks.insert(0, Block::Note(warnings));
        }
        let of_meeting =
            Message::new("report-of").with("title", draft.title.as_str()).with("meeting", plan.title.as_str());
        Self {
            language: text.language(),
            subtitle: Some(plan.title.as_str().into()),
            description: desk.tell(&of_meeting),
            date: plan.date,
            facts: facts(&desk, wanted.kind, fingerprint),
            about: desk.say("report-about"),
            paper: draft.paper,
            blocks: draft.blocks,
            sitting: Some(matter::sitting(&desk, wanted.kind)),
            title: draft.title,
        }
    }
}

/// The levels of the scale as answers, the most supportive first.
fn levels(desk: &Desk<'_>) -> impl Iterator<Item = Answer> + use<> {
    (0..desk.meeting.scale().levels().len()).map(|level| Answer::Level(LevelIx::at(level)))
}

fn facts(desk: &Desk<'_>, kind: Kind, fingerprint: &str) -> Vec<Fact> {
    let (meeting, plan) = (desk.meeting, desk.meeting.plan());
    let mut facts = vec![Fact { label: desk.say("report-date"), value: desk.day(plan.date).into() }];
    facts.extend(plan.place.as_ref().map(|place| Fact::new(desk.say("report-place"), place)));
    facts.push(Fact::new(desk.say("report-round"), plan.round.to_string()));
    let readers = match desk.audience {
        Audience::Internal => "report-for-participants",
        Audience::Public => "report-for-everybody",
    };
    facts.push(Fact::new(desk.say("report-for"), desk.say(readers)));
    if kind != Kind::Agenda && meeting.history().last() > 0 {
        let print =
            Message::new("report-fingerprint-of").with("head", fingerprint).with("count", meeting.history().last());
        facts.push(Fact::new(desk.say("report-fingerprint"), desk.tell(&print)));
    }
    facts
}

/// What the reader must not overlook.
fn warnings(desk: &Desk<'_>, kind: Kind) -> Vec<Line> {
    let mut lines = Vec::new();
    match kind {
        Kind::Agenda => return Vec::new(),
        Kind::Conclusions | Kind::Matrix | Kind::Feedback | Kind::Costs => lines.push(desk.say("report-no-decision")),
        Kind::Actions | Kind::Milestones | Kind::Response | Kind::Record => {}
    }
    if desk.meeting.phase() != Phase::Closed {
        lines.push(desk.say("report-provisional"));
    }
    lines.push(match desk.audience {
        Audience::Internal => desk.say("report-internal"),
        Audience::Public => desk.withheld(),
    });
    lines.into_iter().map(Line::text).collect()
}
