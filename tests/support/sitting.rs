//! A meeting that is held in memory: what is said at the table, as commands that must be allowed.

use draagvlak::domain::action_point::{ActionPoint, Progress};
use draagvlak::domain::command::{Command, Put};
use draagvlak::domain::conclusion::{Conclusion, Finding};
use draagvlak::domain::condition::{Condition, Status, Wish};
use draagvlak::domain::id::{ActionPointIx, ConditionIx, CouncilIx, ItemIx, LevelIx};
use draagvlak::domain::mark::{Answer, Cell};
use draagvlak::domain::meeting::{Meeting, Plan};
use draagvlak::domain::remark::{Audience, Said};
use draagvlak::domain::tally::Tally;
use draagvlak::domain::time::Moment;
use draagvlak::store::agenda;

/// Five councils that weigh the same, four headings' worth of points: `1.1` to `1.4` below a heading, `2` by itself.
pub const AGENDA: &str = r#"(
    format: 1, id: "streek-2026-03-12", round: 2, title: "Overleg De Streek", date: "2026-03-12",
    series: "de-streek", place: "Raadzaal", note: "Met lunch.", earlier: [(round: 1, date: "2026-02-12")],
    councils: [
        (id: "aa", name: "Aadorp", short: "AA", mandate: (body: Council, date: "2026-03-01")),
        (id: "be", name: "Beekstad", short: "BE", absent: true), (id: "ce", name: "Cedorp", short: "CE"),
        (id: "de", name: "Deberg", short: "DE"), (id: "ee", name: "Eestad", short: "EE"),
    ],
    rules: [(id: "meerderheid", preset: Majority), (id: "unaniem", preset: Unanimity)],
    agenda: [
        (id: "1", title: "Jeugdhulp", children: [
            (id: "1.1", title: "Inkoop", coloured: true, planned: 10, kind: Decision),
            (id: "1.2", title: "Toegang", coloured: true, council: "be", related: [(item: "1.1", why: "zelfde aanbieders")]),
            (id: "1.3", title: "Tarieven", coloured: true),
            (id: "1.4", title: "Wachttijden", coloured: true),
        ]),
        (id: "2", title: "Wonen", coloured: true),
        (id: "3", title: "Rondvraag"),
    ],
)"#;

pub struct Sitting {
    pub meeting: Meeting,
    pub tally: Tally,
    at: i64,
}

impl Sitting {
    pub fn new() -> Self {
        Self::of(AGENDA)
    }

    pub fn of(text: &str) -> Self {
        Self::held(agenda::parse("overleg.ron", text.as_bytes()).expect("the agenda is good").plan)
    }

    pub fn held(plan: Plan) -> Self {
        let mut meeting = Meeting::new(plan);
        meeting.history_mut().author("tafel");
        Self { tally: Tally::count(&meeting), meeting, at: 0 }
    }

    /// The same meeting read again from the agenda file that it would be written to.
    pub fn written(plan: &Plan) -> Self {
        Self::of(&agenda::write(plan))
    }

    pub fn item(&self, id: &str) -> ItemIx {
        self.meeting.agenda().find(id).unwrap_or_else(|| panic!("no item {id}"))
    }

    pub fn cell(&self, item: &str, council: &str) -> Cell {
        let found = self.meeting.region().find(council);
        Cell { item: self.item(item), council: found.unwrap_or_else(|| panic!("no council {council}")) }
    }

    #[track_caller]
    pub fn does(&mut self, command: Command) -> &mut Self {
        self.at += 1_000;
        let author = self.meeting.history_mut().author("tafel");
        let event = self.meeting.decide(author, Moment(self.at), command.clone());
        let event = event.unwrap_or_else(|rejection| panic!("{command:?}: {rejection:?}"));
        let change = self.meeting.apply(&event);
        self.tally.shift(&self.meeting, &change);
        self
    }

    /// What all councils say of an item: `G O R` a level, `Z` no view, `T` abstention, `.` nothing yet.
    #[track_caller]
    pub fn marks(&mut self, item: &str, row: &str) -> &mut Self {
        let item = self.item(item);
        for (n, letter) in row.chars().enumerate() {
            let answer = answer(letter);
            let cell = Cell { item, council: CouncilIx::at(n) };
            if answer != self.meeting.marks().counted(cell) {
                self.does(Command::Mark(cell, answer));
            }
        }
        self
    }

    #[track_caller]
    pub fn concludes(&mut self, item: &str, finding: Finding, text: &str) -> &mut Self {
        let conclusion = Conclusion { finding: Some(finding), ..*Conclusion::in_words(text) };
        self.does(Command::Conclude(self.item(item), Box::new(conclusion)))
    }

    #[track_caller]
    pub fn asks(&mut self, item: &str, council: &str, text: &str) -> ConditionIx {
        let cell = self.cell(item, council);
        let wish = Wish { text: text.to_owned(), wanted: None, audience: Audience::Internal };
        self.does(Command::Condition(Put::New(cell, wish)));
        self.meeting.conditions().map(|(ix, _)| ix).next_back().unwrap()
    }

    #[track_caller]
    pub fn answers(&mut self, condition: ConditionIx, status: Status, answer: &str) -> &mut Self {
        self.does(Command::Condition(Put::Answered(condition, status, Some(answer.to_owned()))))
    }

    #[track_caller]
    pub fn agrees(&mut self, text: &str, council: &str) -> ActionPointIx {
        let council = self.meeting.region().find(council);
        let round = self.meeting.plan().round;
        let (role, due, item, note) = (None, None, None, None);
        let point = ActionPoint { text: text.to_owned(), council, role, due, item, round, state: Progress::Open, note };
        self.does(Command::ActionPoint(None, Some(Box::new(point))));
        self.meeting.actions().map(|(ix, _)| ix).next_back().unwrap()
    }

    #[track_caller]
    pub fn finishes(&mut self, point: ActionPointIx, state: Progress) -> &mut Self {
        let after = ActionPoint { state, ..self.meeting.action(point).unwrap().clone() };
        self.does(Command::ActionPoint(Some(point), Some(Box::new(after))))
    }

    #[track_caller]
    pub fn remarks(&mut self, item: &str, council: &str, text: &str) -> &mut Self {
        let said = Said { text: text.to_owned(), audience: Audience::Internal };
        self.does(Command::Remark(self.cell(item, council), said))
    }
}

/// An answer by its letter, on the usual scale.
pub fn answer(letter: char) -> Answer {
    match letter {
        'G' => Answer::Level(LevelIx(0)),
        'O' => Answer::Level(LevelIx(1)),
        'R' => Answer::Level(LevelIx(2)),
        'Z' => Answer::NoView,
        'T' => Answer::Abstention,
        '.' => Answer::Pending,
        other => panic!("{other} is no mark"),
    }
}

/// Who asks a condition, as `1.1 aa`.
pub fn asked(meeting: &Meeting, condition: &Condition) -> Vec<String> {
    let name =
        |cell: Cell| format!("{} {}", meeting.agenda().item(cell.item).id, meeting.region().council(cell.council).id);
    condition.cells().map(name).collect()
}
