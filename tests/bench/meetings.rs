//! Meetings to measure with: made from a seed, at three sizes, with a mark in every cell and every mark in the record.
//!
//! The journal is written line by line and not by a session that executes commands: three million events take seconds.
//! That the lines are the program's own is checked on the first of each level against what the program would write.

#[path = "meetings/text.rs"]
mod text;

use std::fs::File;
use std::io::{self, BufWriter, Write};
use std::path::{Path, PathBuf};

use draagvlak::domain::event::{Act, Deed, Event, MarkChange};
use draagvlak::domain::id::{CouncilIx, ItemIx, LevelIx};
use draagvlak::domain::mark::{Answer, Cell, Origin};
use draagvlak::domain::meeting::{Meeting, Plan};
use draagvlak::domain::time::Moment;
use draagvlak::session::{Opening, Overwrite, Session, Subject, TABLE, dossiers};
use draagvlak::store::header::Header;
use draagvlak::store::journal::Head;
use draagvlak::store::{agenda, wire};

pub use text::{Dice, agenda_text};

/// 16 September 2021, 19:30:00 UTC: each event is a millisecond later.
pub const START: i64 = 1_631_820_600_000;
/// All that is random comes from this.
const SEED: u64 = 20_260_312;

/// How large a meeting is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Size {
    /// The dossier that is compiled in: 63 points and 5 councils.
    Meeting,
    /// 1,000 points and all 342 municipalities.
    National,
    /// Ten times as many points: 3.42 million marks.
    Extreme,
}

impl Size {
    pub const ALL: [Self; 3] = [Self::Meeting, Self::National, Self::Extreme];

    pub const fn name(self) -> &'static str {
        match self {
            Self::Meeting => "meeting",
            Self::National => "national",
            Self::Extreme => "extreme",
        }
    }

    pub fn named(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|size| size.name() == name)
    }

    /// The agenda, as text.
    pub fn agenda(self) -> String {
        match self {
            Self::Meeting => dossiers::usual().agenda().to_owned(),
            Self::National => agenda_text(1_000, 342, SEED),
            Self::Extreme => agenda_text(10_000, 342, SEED),
        }
    }

    /// The meeting before anything happened.
    pub fn plan(self) -> Plan {
        plan(&self.agenda())
    }
}

/// What an agenda says, which must be in order.
pub fn plan(text: &str) -> Plan {
    agenda::parse("agenda.ron", text.as_bytes()).expect("the agenda is in order").plan
}

/// A mark for every cell, row by row: half of them green, and some of everything else, in the same way each time.
pub fn marks(plan: &Plan) -> impl Iterator<Item = (Cell, Answer)> + use<> {
    let items: Vec<ItemIx> = plan.agenda.walk().into_iter().filter(|&item| plan.agenda.is_coloured(item)).collect();
    let councils = plan.region.councils.len();
    let mut dice = Dice::new(SEED);
    items.into_iter().flat_map(move |item| (0..councils).map(move |council| (item, council))).map(
        move |(item, council)| {
            let answer = match dice.below(20) {
                0..10 => Answer::Level(LevelIx(0)),
                10..13 => Answer::Level(LevelIx(1)),
                13..16 => Answer::Level(LevelIx(2)),
                16..18 => Answer::NoView,
                _ => Answer::Abstention,
            };
            (Cell { item, council: CouncilIx::at(council) }, answer)
        },
    )
}

/// The meeting in which these marks were given, one event for each.
pub fn held(plan: Plan, marks: impl Iterator<Item = (Cell, Answer)>) -> Meeting {
    let mut meeting = Meeting::new(plan);
    let author = meeting.history_mut().author(TABLE);
    for (n, (cell, answer)) in (0..).zip(marks) {
        let change = MarkChange { cell, origin: Origin::Meeting, before: Answer::Pending, after: answer };
        let event =
            Event { at: Moment(START + i64::from(n)), author, number: n + 1, act: Act::Did(Deed::Marked(change)) };
        meeting.apply(&event);
    }
    meeting
}

/// The events by which a meeting gets all its marks, as the lines of its record.
pub fn lines(plan: &Plan) -> impl Iterator<Item = String> + use<> {
    let meeting = Meeting::new(plan.clone());
    let mut encoder = Encoder::new(&meeting);
    marks(plan).enumerate().map(move |(n, (cell, answer))| encoder.line(n, cell, answer))
}

/// The same lines that the program writes, without looking everything up for each.
struct Encoder {
    items: Vec<String>,
    councils: Vec<String>,
    levels: Vec<String>,
    checked: [bool; 8],
    meeting: Meeting,
}

impl Encoder {
    fn new(meeting: &Meeting) -> Self {
        let agenda = meeting.agenda();
        let mut meeting = meeting.clone();
        meeting.history_mut().author(TABLE);
        Self {
            items: (0..agenda.len()).map(|item| agenda.item(ItemIx::at(item)).id.clone()).collect(),
            councils: meeting.region().councils.iter().map(|council| council.id.clone()).collect(),
            levels: meeting.scale().levels().iter().map(|level| level.id.clone()).collect(),
            checked: [false; 8],
            meeting,
        }
    }

    fn line(&mut self, n: usize, cell: Cell, answer: Answer) -> String {
        let (item, council) = (&self.items[cell.item.index()], &self.councils[cell.council.index()]);
        let (at, number) = (START + n as i64, n + 1);
        let after = match answer {
            Answer::Pending => "Pending".to_owned(),
            Answer::NoView => "NoView".to_owned(),
            Answer::Abstention => "Abstention".to_owned(),
            Answer::Level(level) => format!("Level(\"{}\")", self.levels[usize::from(level.0)]),
        };
        let what = format!("Marked(\"{item}\",\"{council}\",Pending,{after})");
        let line = format!("(at:{at},by:\"{TABLE}\",n:{number},what:{what})");
        if !std::mem::replace(&mut self.checked[usize::from(answer.to_byte())], true) {
            let change = MarkChange { cell, origin: Origin::Meeting, before: Answer::Pending, after: answer };
            let author = self.meeting.history_mut().author(TABLE);
            let number = u32::try_from(number).expect("a number");
            let event = Event { at: Moment(at), author, number, act: Act::Did(Deed::Marked(change)) };
            assert_eq!(line, wire::encode(&self.meeting, &event).expect("an event"), "the program writes it otherwise");
        }
        line
    }
}

/// The files of a meeting in a folder.
#[derive(Debug, Clone)]
pub struct Files {
    /// The agenda; its journal stands beside it.
    pub agenda: PathBuf,
    /// The consensus file, in a folder of its own.
    pub consensus: PathBuf,
    /// The same matrix for the floor: fields with tabs between them.
    pub table: PathBuf,
    /// The same as the most compact RON: one string of marks for each point.
    pub ron: PathBuf,
}

impl Files {
    pub fn of(folder: &Path, size: Size) -> Self {
        let name = size.name();
        Self {
            agenda: folder.join(format!("{name}.ron")),
            consensus: folder.join("saved").join(format!("{name}.consensus.ron")),
            table: folder.join(format!("{name}.tsv")),
            ron: folder.join(format!("{name}.compact.ron")),
        }
    }

    /// The record beside the agenda.
    pub fn journal(&self) -> PathBuf {
        beside(&self.agenda)
    }

    /// The record beside the consensus file, once that was opened.
    pub fn saved_journal(&self) -> PathBuf {
        beside(&self.consensus)
    }
}

fn beside(path: &Path) -> PathBuf {
    let mut name = path.as_os_str().to_owned();
    name.push(".journal");
    name.into()
}

/// Writes all files of a meeting of this size, and waits until they are on the disk: no program that is measured later is to
/// wait for our bytes. The answer is why there is no consensus file, if there is none.
pub fn write(folder: &Path, size: Size) -> io::Result<Result<(), String>> {
    let files = Files::of(folder, size);
    std::fs::create_dir_all(folder.join("saved"))?;
    let text = size.agenda();
    let plan = plan(&text);
    whole(&files.agenda, |out| out.write_all(text.as_bytes()))?;
    whole(&files.journal(), |out| journal(out, &text, &plan))?;
    whole(&files.table, |out| table(out, &plan))?;
    whole(&files.ron, |out| compact(out, &plan))?;
    let saved = consensus(&files.agenda, &files.consensus);
    if saved.is_ok() {
        File::open(&files.consensus)?.sync_all()?;
    }
    Ok(saved)
}

fn whole(path: &Path, fill: impl FnOnce(&mut dyn Write) -> io::Result<()>) -> io::Result<()> {
    let mut out = BufWriter::with_capacity(1 << 20, File::create(path)?);
    fill(&mut out)?;
    out.into_inner().map_err(io::IntoInnerError::into_error)?.sync_all()
}

fn journal(out: &mut dyn Write, text: &str, plan: &Plan) -> io::Result<()> {
    let header = Header::new(&plan.id, text, Moment(START)).encode().expect("a header");
    let mut head = Head::first(&header);
    record(out, head, &header)?;
    for line in lines(plan) {
        head = head.next(&line);
        record(out, head, &line)?;
    }
    Ok(())
}

fn record(out: &mut dyn Write, head: Head, line: &str) -> io::Result<()> {
    writeln!(out, "J1 {} {} {} {line}", head.seq(), line.len(), head.hex())
}

/// Saves the meeting of this agenda and the record beside it in another file, as the program does.
pub fn consensus(agenda: &Path, output: &Path) -> Result<(), String> {
    let opening = Opening { output: Some(output.to_owned()), ..Opening::new(Subject::from(agenda)) };
    let now = Moment(START + 86_400_000);
    let (mut session, _) = Session::open(opening, now, |_| {}).map_err(|error| format!("{error:?}"))?;
    session.save(None, now, Overwrite::Allow).map_err(|error| format!("{error:?}"))?;
    Ok(())
}

/// Each coloured point with its number and title, and a letter for each council.
fn rows(plan: &Plan) -> impl Iterator<Item = (String, String)> {
    let councils = plan.region.councils.len();
    let mut marks = marks(plan);
    let items = plan.agenda.walk().into_iter().filter(|&item| plan.agenda.is_coloured(item));
    items.map(move |item| {
        let letters = marks.by_ref().take(councils).map(|(_, answer)| match answer {
            Answer::Level(level) => ['G', 'O', 'R'][usize::from(level.0)],
            Answer::NoView => '?',
            Answer::Abstention => '-',
            Answer::Pending => '.',
        });
        let letters = letters.collect();
        let item = plan.agenda.item(item);
        (format!("{} {}", item.number, item.title), letters)
    })
}

fn table(out: &mut dyn Write, plan: &Plan) -> io::Result<()> {
    write!(out, "point")?;
    for council in &plan.region.councils {
        write!(out, "\t{}", council.name)?;
    }
    for (title, letters) in rows(plan) {
        write!(out, "\n{title}")?;
        for letter in letters.chars() {
            write!(out, "\t{letter}")?;
        }
    }
    writeln!(out)
}

fn compact(out: &mut dyn Write, plan: &Plan) -> io::Result<()> {
    let names: Vec<_> = plan.region.councils.iter().map(|council| format!("{:?}", council.name)).collect();
    writeln!(out, "(councils:[{}],points:[", names.join(","))?;
    for (title, letters) in rows(plan) {
        writeln!(out, "({title:?},\"{letters}\"),")?;
    }
    writeln!(out, "])")
}
