//! What every kind of report is written with: the meeting and its count, the words, and who may read what.

use super::super::cell::{Chip, Line, Part, Share, Tone};
use super::super::hour::hour;
use super::super::phrase::{Anchor, Phrase};
use super::super::{Block, Paper};
use crate::domain::action_point::Progress;
use crate::domain::conclusion::{Conclusion, Finding};
use crate::domain::condition::{Condition, Status};
use crate::domain::contribution::{By, Contribution, Disposition, Group, grouped};
use crate::domain::council::Presence;
use crate::domain::id::{ContributionIx, CouncilIx, ItemIx, WeightIx};
use crate::domain::ledger::Count;
use crate::domain::mandate::{Body, Mandate};
use crate::domain::mark::{Answer, Cell, Origin};
use crate::domain::meeting::Meeting;
use crate::domain::outcome::{Outcome, Verdict};
use crate::domain::remark::Audience;
use crate::domain::rule::Rule;
use crate::domain::tally::Tally;
use crate::domain::time::{Date, Moment};
use crate::message::Message;
use crate::text::Text;
use crate::words::{
    date_message, disposition_id, finding_id, level_message, mandate_message, progress_id, status_message,
};

/// What a kind of report says, before what all of them say is put around it.
pub(super) struct Draft {
    pub(super) title: Phrase,
    pub(super) paper: Paper,
    pub(super) blocks: Vec<Block>,
}

/// The meeting, the words, and who reads.
pub(super) struct Desk<'a> {
    pub(super) meeting: &'a Meeting,
    pub(super) tally: &'a Tally,
    pub(super) text: &'a Text,
    pub(super) audience: Audience,
}

impl Desk<'_> {
    pub(super) fn say(&self, id: &'static str) -> Phrase {
        self.text.say(id).into()
    }

    pub(super) fn tell(&self, message: &Message) -> Phrase {
        self.text.tell(message).into()
    }

    /// Whether the reader may read what was said for these.
    pub(super) fn may_read(&self, audience: Audience) -> bool {
        self.audience == Audience::Internal || audience == Audience::Public
    }

    pub(super) fn is_internal(&self) -> bool {
        self.audience == Audience::Internal
    }

    /// How much of the meeting is left out because it is not public.
    pub(super) fn withheld(&self) -> Phrase {
        let meeting = self.meeting;
        let counts = [
            ("report-remarks", meeting.remarks().filter(|(_, it)| !self.may_read(it.audience)).count()),
            ("report-contributions", meeting.contributions().filter(|(_, it)| !self.may_read(it.audience)).count()),
            ("report-conditions", meeting.conditions().filter(|(_, it)| !self.may_read(it.audience)).count()),
            ("report-notes", meeting.actions().filter(|(_, it)| it.note.is_some()).count()),
        ];
        let parts = counts.into_iter().filter(|&(_, count)| count > 0);
        let parts: Vec<_> = parts.map(|(id, count)| self.text.tell(&Message::new(id).with("count", count))).collect();
        match self.listed(&parts) {
            None => self.say("report-nothing-withheld"),
            Some(what) => self.tell(&Message::new("report-withheld").with("what", what)),
        }
    }

    /// "een, twee en drie"; nothing for nothing.
    pub(super) fn listed(&self, parts: &[String]) -> Option<String> {
        let (last, before) = parts.split_last()?;
        if before.is_empty() {
            return Some(last.clone());
        }
        let both = Message::new("report-and").with("before", before.join(", ")).with("last", last.as_str());
        Some(self.text.tell(&both))
    }

    pub(super) fn name(&self, council: CouncilIx) -> &str {
        self.meeting.council_name(council)
    }

    pub(super) fn names(&self, councils: impl IntoIterator<Item = CouncilIx>) -> Option<String> {
        self.listed(&councils.into_iter().map(|council| self.name(council).to_owned()).collect::<Vec<_>>())
    }

    pub(super) fn number(&self, item: ItemIx) -> &str {
        &self.meeting.agenda().item(item).number
    }

    pub(super) fn title(&self, item: ItemIx) -> &str {
        &self.meeting.agenda().item(item).title
    }

    /// "1.1 Proces verkenning normaliseren".
    pub(super) fn label(&self, item: ItemIx) -> String {
        format!("{} {}", self.number(item), self.title(item))
    }

    pub(super) fn anchor(&self, item: ItemIx) -> Anchor {
        Anchor::new("punt", &self.meeting.agenda().item(item).id)
    }

    /// The items that councils colour, in reading order.
    pub(super) fn coloured(&self) -> Vec<ItemIx> {
        let agenda = self.meeting.agenda();
        agenda.walk().into_iter().filter(|&item| agenda.is_coloured(item)).collect()
    }

    pub(super) fn day(&self, date: Date) -> Part {
        Part::Date { date, words: self.tell(&date_message(date)) }
    }

    /// "19:31"; with the day where that is not the day of the meeting.
    pub(super) fn hour(&self, moment: Moment) -> String {
        let (date, hour) = hour(moment);
        match date.filter(|&date| date != self.meeting.plan().date) {
            Some(date) => format!("{} {hour}", self.text.tell(&date_message(date))),
            None => hour,
        }
    }

    /// Who stands behind what a council says. Parties and notes are told to participants alone.
    pub(super) fn mandate(&self, mandate: &Mandate) -> String {
        if self.is_internal() {
            let said = self.text.tell(&mandate_message(mandate));
            return mandate.note.as_ref().map_or_else(|| said.clone(), |note| format!("{said}; {note}"));
        }
        let Mandate { body, date, version, note: _ } = mandate;
        let body = match body {
            Body::Parties(_) => Message::new("report-parties"),
            Body::Council | Body::Committee | Body::Executive | Body::Personal => {
                mandate_message(&Mandate { body: body.clone(), ..Mandate::PERSONAL })
            }
        };
        let versioned = match version {
            Some(version) => Message::new("mandate-version").with("body", body).with("version", *version),
            None => body,
        };
        let dated = match date {
            Some(date) => Message::new("mandate-date").with("body", versioned).with("date", date_message(*date)),
            None => versioned,
        };
        self.text.tell(&dated)
    }

    /// The mark that counts in a cell.
    pub(super) fn mark(&self, cell: Cell) -> Chip {
        let answer = self.meeting.marks().counted(cell);
        let is_away = self.meeting.presence_for(cell.item, cell.council) == Presence::Absent;
        if answer == Answer::Pending && is_away {
            return Chip { letter: Some('A'), word: self.say("answer-absent"), tone: Tone::Plain };
        }
        let chip = self.answer(answer);
        if answer.level().is_some() && self.meeting.has_all_granted(cell) {
            let met = Message::new("report-granted").with("answer", chip.word.as_str());
            return Chip { word: self.tell(&met), ..chip };
        }
        chip
    }

    /// An answer, wherever it was given.
    pub(super) fn answer(&self, answer: Answer) -> Chip {
        let scale = self.meeting.scale();
        let (letter, tone) = match answer {
            Answer::Pending => (None, Tone::Plain),
            Answer::NoView => (Some('Z'), Tone::Plain),
            Answer::Abstention => (Some('T'), Tone::Plain),
            Answer::Level(level) => {
                let level = scale.level(level);
                (level.map(|it| it.letter), level.map_or(Tone::Plain, |it| it.role.into()))
            }
        };
        Chip { letter, word: self.tell(&level_message(scale, answer)), tone }
    }

    fn word(&self, id: &'static str, tone: Tone) -> Chip {
        Chip { letter: None, word: self.say(id), tone }
    }

    /// The letter by which an outcome is told in a bar: the first of its shortest word, of which no two begin alike.
    pub(super) fn outcome_letter(&self, outcome: Outcome) -> Option<char> {
        let word = self.text.say(crate::words::outcome_id(outcome));
        word.chars().next().map(|first| first.to_ascii_uppercase())
    }

    pub(super) fn outcome(&self, outcome: Outcome) -> Chip {
        match outcome {
            Outcome::Support => self.word("outcome-support", Tone::Green),
            Outcome::Conditional => self.word("outcome-conditional-long", Tone::Amber),
            Outcome::NoSupport => self.word("outcome-no-support-long", Tone::Red),
            Outcome::Open => self.word("outcome-open", Tone::Plain),
        }
    }

    pub(super) fn finding(&self, finding: Finding) -> Chip {
        let tone = match finding {
            Finding::Support => Tone::Green,
            Finding::Conditional => Tone::Amber,
            Finding::NoSupport => Tone::Red,
            Finding::HeldOver => Tone::Grey,
            Finding::Withdrawn => Tone::Plain,
        };
        self.word(finding_id(finding), tone)
    }

    pub(super) fn status(&self, status: Status) -> Chip {
        let tone = match status {
            Status::Open => Tone::Plain,
            Status::Partly => Tone::Amber,
            Status::Granted => Tone::Green,
            Status::Refused => Tone::Red,
        };
        Chip { letter: None, word: self.tell(&status_message(status)), tone }
    }

    /// What became of a contribution; only what was taken over, what was not, and what still waits have a colour: cells of
    /// long texts are large.
    pub(super) fn became(&self, disposition: Option<Disposition>) -> Chip {
        let tone = match disposition {
            None => Tone::Amber,
            Some(Disposition::TakenOver) => Tone::Green,
            Some(Disposition::NotTakenOver) => Tone::Red,
            Some(Disposition::TakenAlong | Disposition::Explained | Disposition::Noted) => Tone::Plain,
        };
        self.word(disposition.map_or("contribution-unanswered", disposition_id), tone)
    }

    /// The contributions that the reader may know, in groups.
    pub(super) fn grouped(&self, by: By) -> Vec<(Group, Vec<ContributionIx>)> {
        let may_read = |ix: &ContributionIx| self.contribution(*ix).is_some();
        let groups = grouped(self.meeting, by).into_iter();
        let groups = groups.map(|(group, all)| (group, all.into_iter().filter(may_read).collect::<Vec<_>>()));
        groups.filter(|(_, all)| !all.is_empty()).collect()
    }

    /// A contribution, if it stands and the reader may know it.
    pub(super) fn contribution(&self, ix: ContributionIx) -> Option<&Contribution> {
        self.meeting.contribution(ix).filter(|it| self.may_read(it.audience))
    }

    pub(super) fn progress(&self, state: Progress) -> Chip {
        let tone = match state {
            Progress::Open => Tone::Plain,
            Progress::Done => Tone::Green,
            Progress::Dropped => Tone::Grey,
        };
        self.word(progress_id(state), tone)
    }

    /// The conditions that a council puts to an item, as far as the reader may know.
    pub(super) fn conditions_at(&self, cell: Cell) -> impl Iterator<Item = &Condition> {
        self.meeting.conditions_at(cell).map(|(_, it)| it).filter(|it| self.may_read(it.audience))
    }

    /// The remarks beside a mark, as far as the reader may know.
    pub(super) fn remarks_at(&self, cell: Cell) -> impl Iterator<Item = &str> {
        self.meeting
            .remarks_at(cell)
            .map(|(_, it)| it)
            .filter(|it| self.may_read(it.audience))
            .map(|it| it.text.as_str())
    }

    /// Where a mark was given: "inkleuring, versie 2", "aan tafel".
    pub(super) fn origin(&self, origin: Origin) -> Phrase {
        match origin {
            Origin::Meeting => self.say("report-at-table"),
            Origin::Ballot { version } => {
                self.tell(&Message::new("report-in-ballot").with("version", version.to_string()))
            }
        }
    }

    /// The verdict under a rule.
    pub(super) fn verdict(&self, item: ItemIx, rule: &Rule) -> Verdict {
        self.tally.verdict(self.meeting, item, rule)
    }

    /// The part of the first weight that is in favour, which says what it is a part of; none where nobody weighs anything.
    pub(super) fn share(&self, verdict: &Verdict) -> Option<Share> {
        let region = self.meeting.region();
        let (key, weight) = (WeightIx(0), region.weights.first()?);
        let is_known = region.indices().all(|council| region.weight(council, key).is_some());
        let is_all = verdict.base == Count::all(region);
        let of = match (is_all, is_known) {
            (true, true) => "report-of-weight",
            (false, true) => "report-of-weight-counted",
            (_, false) => "report-of-weight-known",
        };
        let of = self.tell(&Message::new(of).with("weight", weight.name.as_str()));
        Some(Share { part: verdict.in_favour().weight(key), whole: verdict.base.weight(key), of })
    }

    /// How many councils are in favour: "3 van 5 raden".
    pub(super) fn councils(&self, verdict: &Verdict) -> String {
        let is_all = verdict.base.councils == self.meeting.region().councils.len() as u64;
        let id = if is_all { "report-councils" } else { "report-councils-counted" };
        let favour = verdict.in_favour();
        self.text.tell(&Message::new(id).with("favour", favour.councils).with("base", verdict.base.councils))
    }

    /// The same below a heading that says of whom: "3 van 5".
    pub(super) fn in_favour(&self, verdict: &Verdict) -> String {
        let is_all = verdict.base.councils == self.meeting.region().councils.len() as u64;
        let id = if is_all { "report-of-all" } else { "report-of-counted" };
        let favour = verdict.in_favour();
        self.text.tell(&Message::new(id).with("favour", favour.councils).with("base", verdict.base.councils))
    }

    /// On what an outcome rests: "3 van 5 raden, 64 % van de inwoners".
    pub(super) fn rests(&self, verdict: &Verdict) -> String {
        let mut said = self.councils(verdict);
        if verdict.ambers.councils > 0 {
            let under = Message::new("report-of-which").with("count", verdict.ambers.councils);
            said = format!("{said} {}", self.text.tell(&under));
        }
        match self.share(verdict) {
            Some(share) => format!("{said}, {}", share.spoken()),
            None => said,
        }
    }

    /// A line of words.
    pub(super) fn line(&self, message: &Message) -> Line {
        Line::text(self.tell(message))
    }

    /// A conclusion in one piece: "Aangehouden. Eerst de tweede versie van Gouda." None where nothing is said.
    pub(super) fn concluded(&self, conclusion: &Conclusion) -> Option<Phrase> {
        let finding = conclusion.finding.map(|finding| self.say(finding_id(finding)).to_string());
        let words = (!conclusion.text.is_empty()).then(|| conclusion.text.clone());
        let parts: Vec<_> = finding.into_iter().chain(words).collect();
        (!parts.is_empty()).then(|| parts.join(": ").into())
    }
}
