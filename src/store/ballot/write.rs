//! A colouring file as text, with comments that explain it to whoever opens it in an editor.

use super::{FORMAT, Form, marks};
use crate::domain::agenda::{Agenda, Certainty};
use crate::domain::ballot::{Ballot, Entry, Stray};
use crate::domain::condition::Wish;
use crate::domain::id::ItemIx;
use crate::domain::mandate::Mandate;
use crate::domain::mark::Answer;
use crate::domain::meeting::Meeting;
use crate::domain::remark::{Audience, Said};
use crate::domain::scale::Scale;
use crate::store::hand::lines::Lines;
use crate::store::hand::values::{Fields, instrument, mandate, quoted};

/// The colouring file of a council, with all that it can still colour. [`super::parse`] reads the same from it.
#[must_use]
pub fn write(meeting: &Meeting, form: &Form) -> String {
    let Form { ballot, audience } = form;
    let Ballot { council, version, mandate: by, file: _, entries: _, strays } = ballot;
    let mut lines = Lines::default();
    explain(&mut lines, meeting, &meeting.region().council(*council).name);
    lines.open("(");
    let mut field = |name: &str, value: String| lines.line(&format!("{name}: {value},"));
    field("format", FORMAT.to_string());
    field("agenda", quoted(&meeting.plan().id));
    field("council", quoted(&meeting.region().council(*council).id));
    field("version", version.to_string());
    field("mandate", mandate(by));
    match audience {
        Audience::Internal => {}
        Audience::Public => field("public", true.to_string()),
    }
    lines.open("marks: [");
    let mut marks = Marks { lines: &mut lines, scale: meeting.scale(), audience: *audience };
    let agenda = meeting.agenda();
    for item in agenda.walk() {
        if agenda.is_coloured(item) {
            marks.entry(agenda, item, ballot.entry(item));
        } else {
            marks.heading(agenda, item);
        }
    }
    if !strays.is_empty() {
        marks
            .lines
            .line("// Deze punten vraagt de agenda niet (meer) om een kleur; wat u ervan zei, blijft hier staan.");
    }
    strays.iter().for_each(|stray| marks.stray(stray));
    lines.close("],");
    lines.close(")");
    lines.text()
}

fn explain(lines: &mut Lines, meeting: &Meeting, council: &str) {
    let plan = meeting.plan();
    let words: Vec<_> = marks::words(meeting.scale()).map(quoted).collect();
    let mut say = |line: &str| lines.line(format!("// {line}").trim_end());
    say(&format!("Inkleuring van {council} voor “{}” van {}.", plan.title, plan.date));
    say("");
    say(&format!("mark       de kleur: {}.", words.join(", ")));
    say("           Een punt waarover u niets zegt, mag u ook weglaten.");
    say("remark     een opmerking bij de kleur: remark: \"…\"");
    say(
        "conditions wat er nodig is om groen te worden: conditions: [(text: \"mits …\", wanted: (kind: Amendment, page: 19))]",
    );
    say(
        "           kind is Motion (motie), Amendment (amendement), Undertaking (toezegging) of TextChange (andere tekst);",
    );
    say("           wanted en page mogen weg; nog niet zeker is wanted: (kind: Motion, certainty: Possible).");
    say(
        "mandate    namens wie: body is Council (raad), Committee (commissie), Parties (fracties, met parties: [\"…\"]),",
    );
    say(
        "           Executive (college) of Personal (persoonlijk). Voor alles, of bij één punt als het daar anders is.",
    );
    say(
        "public     true: iedereen mag de opmerking of voorwaarde lezen; anders alleen de deelnemers. Ook hier per punt.",
    );
    say("version    telt vanaf 1; een latere versie vervangt een eerdere als geheel.");
    say("");
}

/// The marks, one a line where they fit.
struct Marks<'a> {
    lines: &'a mut Lines,
    scale: &'a Scale,
    audience: Audience,
}

/// What is said of an item, whether it has a place on the agenda or not.
struct Spoken<'a> {
    id: &'a str,
    title: Option<&'a str>,
    answer: Answer,
    mandate: Option<&'a Mandate>,
    remark: Option<&'a Said>,
    conditions: &'a [Wish],
}

impl Marks<'_> {
    fn heading(&mut self, agenda: &Agenda, item: ItemIx) {
        let heading = agenda.item(item);
        self.lines.line(&format!("// {} {}", heading.number, heading.title));
    }

    fn entry(&mut self, agenda: &Agenda, item: ItemIx, entry: Option<&Entry>) {
        let asked = agenda.item(item);
        let nothing = Spoken {
            id: &asked.id,
            title: Some(&asked.title),
            answer: Answer::Pending,
            mandate: None,
            remark: None,
            conditions: &[],
        };
        let spoken = match entry {
            None => nothing,
            Some(Entry { item: _, title, answer, mandate, remark, conditions }) => Spoken {
                title: title.as_deref().or(nothing.title),
                answer: *answer,
                mandate: mandate.as_ref(),
                remark: remark.as_ref(),
                conditions,
                ..nothing
            },
        };
        self.mark(&spoken);
    }

    fn stray(&mut self, stray: &Stray) {
        let Stray { id, title, why: _, answer, mandate, remark, conditions } = stray;
        let (title, mandate, remark) = (title.as_deref(), mandate.as_ref(), remark.as_ref());
        self.mark(&Spoken { id, title, answer: *answer, mandate, remark, conditions });
    }

    fn mark(&mut self, spoken: &Spoken<'_>) {
        let Spoken { id, title, answer, mandate: by, remark, conditions } = spoken;
        let mut head = Fields::default();
        head.text("item", id);
        head.some_text("title", *title);
        head.text("mark", marks::word(self.scale, *answer));
        let mut more = Fields::default();
        more.some("mandate", by.map(mandate));
        more.some_text("remark", remark.map(|said| said.text.as_str()));
        // What holds for the remark holds for the conditions, unless they say otherwise.
        let audience = remark.map_or(self.audience, |said| said.audience);
        more.some("public", is_public(audience, self.audience));
        let conditions: Vec<_> = conditions.iter().map(|wish| condition(wish, audience)).collect();
        let rows: Vec<_> = [head, more].into_iter().filter(|row| !row.is_empty()).map(Fields::inner).collect();
        let line = format!("({}),", rows.join(", "));
        if conditions.is_empty() && line.chars().count() <= self.lines.room() {
            self.lines.line(&line);
            return;
        }
        self.lines.open("(");
        rows.iter().for_each(|row| self.lines.line(&format!("{row},")));
        self.lines.list("conditions", conditions.into_iter());
        self.lines.close("),");
    }
}

fn condition(wish: &Wish, usual: Audience) -> String {
    let Wish { text, wanted, audience } = wish;
    let mut fields = Fields::default();
    fields.text("text", text);
    fields.some("wanted", wanted.as_ref().map(|wanted| instrument(wanted, Certainty::Definite)));
    fields.some("public", is_public(*audience, usual));
    fields.struct_()
}

/// Whether it is public, where that is another thing than usual.
fn is_public(audience: Audience, usual: Audience) -> Option<bool> {
    (audience != usual).then_some(audience == Audience::Public)
}
