//! A comparison for programs. Keys are English, in snake_case; ids are those of the agenda files.
//!
//! ```text
//! { format: 1,
//!   old: { id, round, title, date }, new: { … },
//!   differs: whether anything does,
//!   councils: { joined: [<council>], left: [<council>] },
//!   otherwise_counted: whether the rules or the scale differ, so that outcomes cannot simply be compared,
//!   items: [{ id, number, title, was: { number, title } | null,                       the older name, where it is another
//!     place: { from, to } | null, with "missing" | "taken_off" | "plain" | "coloured",
//!     moved: whether it stands elsewhere on the agenda,
//!     marks: [{ council, from: { answer, level }, to: { … } }],                       answers as in `show --format json`
//!     outcomes: [{ rule, from, to }], with "support" | "conditional" | "no_support" | "open",
//!     conclusion: { from: { finding, text, next, role, due, instrument } | null, to: … } | null }],
//!   conditions: [{ change: "new" | "gone" | "changed", from: { text, status, answer, asks: [{ item, council }] } | null, to }],
//!   contributions: [{ change, from: { item, council, text, themes: [<item>], response: { text, disposition, basis } | null }, to }],
//!   actions: [{ change, from: { text, state, council, role, due, item, round, note } | null, to }] }
//! ```

use serde_json::{Value, json};

use super::super::show::json::word;
use super::plain::Sides;
use crate::domain::action_point::{ActionPoint, Progress};
use crate::domain::agenda::InstrumentKind;
use crate::domain::conclusion::{Conclusion, Finding};
use crate::domain::condition::{Condition, Status};
use crate::domain::contribution::{Basis, Contribution};
use crate::domain::difference::{Changed, Difference, ItemDifference, Place};
use crate::domain::id::CouncilIx;
use crate::domain::mark::Answer;
use crate::domain::meeting::Meeting;
use crate::domain::outcome::Outcome;

/// The edition of what is written here.
pub const FORMAT: u16 = 1;

/// What differs, as JSON.
///
/// # Errors
/// Never, as far as is known; the library leaves it open.
pub fn write(sides: Sides<'_>, differs: &Difference) -> Result<String, serde_json::Error> {
    let (old, new) = (sides.old.meeting, sides.new.meeting);
    let ids = |meeting: &Meeting, councils: &[CouncilIx]| -> Vec<String> {
        councils.iter().map(|&council| meeting.region().council(council).id.clone()).collect()
    };
    let conditions = differs.conditions.iter().map(|&changed| {
        change(changed, |ix| condition(old, old.condition(ix)), |ix| condition(new, new.condition(ix)))
    });
    let contributions = differs.contributions.iter().map(|&changed| {
        change(changed, |ix| contribution(old, old.contribution(ix)), |ix| contribution(new, new.contribution(ix)))
    });
    let actions = differs
        .actions
        .iter()
        .map(|&changed| change(changed, |ix| action(old, old.action(ix)), |ix| action(new, new.action(ix))));
    let document = json!({
        "format": FORMAT,
        "old": head(old),
        "new": head(new),
        "differs": !differs.is_none(),
        "councils": { "joined": ids(new, &differs.joined), "left": ids(old, &differs.left) },
        "otherwise_counted": differs.otherwise_counted,
        "items": differs.items.iter().map(|one| item(old, new, one)).collect::<Vec<_>>(),
        "conditions": conditions.collect::<Vec<_>>(),
        "contributions": contributions.collect::<Vec<_>>(),
        "actions": actions.collect::<Vec<_>>(),
    });
    serde_json::to_string_pretty(&document).map(|json| json + "\n")
}

fn head(meeting: &Meeting) -> Value {
    let plan = meeting.plan();
    json!({ "id": plan.id, "round": plan.round, "title": plan.title, "date": plan.date.to_string() })
}

fn item(old: &Meeting, new: &Meeting, differs: &ItemDifference) -> Value {
    let was = differs.old.map(|item| old.agenda().item(item));
    let it = differs.new.map(|item| new.agenda().item(item)).or(was);
    let name = was.filter(|_| differs.is_renamed).map(|was| json!({ "number": was.number, "title": was.title }));
    let marks = differs.moves.iter().map(|moved| {
        let council = &new.region().council(moved.council).id;
        json!({ "council": council, "from": answer(old, moved.from), "to": answer(new, moved.to) })
    });
    let outcomes = differs.outcomes.iter().map(|ruled| {
        let rule = new.rules().get(ruled.rule).map(|rule| rule.id.clone());
        json!({ "rule": rule, "from": outcome(ruled.from), "to": outcome(ruled.to) })
    });
    let concluded = differs.conclusion.as_ref();
    json!({
        "id": it.map(|it| it.id.clone()),
        "number": it.map(|it| it.number.clone()),
        "title": it.map(|it| it.title.clone()),
        "was": name,
        "place": differs.place.map(|(from, to)| json!({ "from": place(from), "to": place(to) })),
        "moved": differs.is_moved,
        "marks": marks.collect::<Vec<_>>(),
        "outcomes": outcomes.collect::<Vec<_>>(),
        "conclusion": concluded.map(|(from, to)| json!({ "from": conclusion(from.as_ref()), "to": conclusion(to.as_ref()) })),
    })
}

fn change<I: Copy>(changed: Changed<I>, old: impl Fn(I) -> Value, new: impl Fn(I) -> Value) -> Value {
    match changed {
        Changed::New(ix) => json!({ "change": "new", "from": null, "to": new(ix) }),
        Changed::Gone(ix) => json!({ "change": "gone", "from": old(ix), "to": null }),
        Changed::Both(was, is) => json!({ "change": "changed", "from": old(was), "to": new(is) }),
    }
}

fn answer(meeting: &Meeting, answer: Answer) -> Value {
    let level = answer.level().and_then(|level| meeting.scale().level(level)).map(|level| level.id.clone());
    let word = match answer {
        Answer::Pending => "pending",
        Answer::NoView => "no_view",
        Answer::Abstention => "abstention",
        Answer::Level(_) => "level",
    };
    json!({ "answer": word, "level": level })
}

fn conclusion(conclusion: Option<&Conclusion>) -> Value {
    let Some(Conclusion { finding, text, next, role, due, instrument }) = conclusion else { return Value::Null };
    json!({
        "finding": finding.map(self::finding),
        "text": text,
        "next": next,
        "role": role,
        "due": due.map(|due| due.to_string()),
        "instrument": instrument.map(self::instrument),
    })
}

fn condition(meeting: &Meeting, condition: Option<&Condition>) -> Value {
    let Some(condition) = condition else { return Value::Null };
    let asks = condition.cells().map(|cell| {
        let council = &meeting.region().council(cell.council).id;
        json!({ "item": meeting.agenda().item(cell.item).id, "council": council })
    });
    let status = match condition.status {
        Status::Open => "open",
        Status::Partly => "partly",
        Status::Granted => "granted",
        Status::Refused => "refused",
    };
    let asks: Vec<_> = asks.collect();
    json!({ "text": condition.text, "status": status, "answer": condition.answer, "asks": asks })
}

fn contribution(meeting: &Meeting, contribution: Option<&Contribution>) -> Value {
    let Some(it) = contribution else { return Value::Null };
    let id = |item| meeting.agenda().item(item).id.clone();
    let basis = |basis| match basis {
        Basis::Explicit => "explicit",
        Basis::Judged => "judged",
    };
    let response = it.response.as_ref().map(|response| {
        json!({ "text": response.text, "disposition": word(response.disposition), "basis": basis(response.basis) })
    });
    json!({
        "item": id(it.cell.item),
        "council": meeting.region().council(it.cell.council).id,
        "text": it.text,
        "themes": it.themes.iter().map(|&theme| id(theme)).collect::<Vec<_>>(),
        "response": response,
    })
}

fn action(meeting: &Meeting, point: Option<&ActionPoint>) -> Value {
    let Some(ActionPoint { text, council, role, due, item, round, state, note }) = point else { return Value::Null };
    let state = match state {
        Progress::Open => "open",
        Progress::Done => "done",
        Progress::Dropped => "dropped",
    };
    json!({
        "text": text,
        "state": state,
        "council": council.map(|council| meeting.region().council(council).id.clone()),
        "role": role,
        "due": due.map(|due| due.to_string()),
        "item": item.map(|item| meeting.agenda().item(item).id.clone()),
        "round": round,
        "note": note,
    })
}

const fn place(place: Place) -> &'static str {
    match place {
        Place::Missing => "missing",
        Place::TakenOff => "taken_off",
        Place::Plain => "plain",
        Place::Coloured => "coloured",
    }
}

const fn outcome(outcome: Outcome) -> &'static str {
    match outcome {
        Outcome::Support => "support",
        Outcome::Conditional => "conditional",
        Outcome::NoSupport => "no_support",
        Outcome::Open => "open",
    }
}

const fn finding(finding: Finding) -> &'static str {
    match finding {
        Finding::Support => "support",
        Finding::Conditional => "conditional",
        Finding::HeldOver => "held_over",
        Finding::NoSupport => "no_support",
        Finding::Withdrawn => "withdrawn",
    }
}

const fn instrument(kind: InstrumentKind) -> &'static str {
    match kind {
        InstrumentKind::Motion => "motion",
        InstrumentKind::Amendment => "amendment",
        InstrumentKind::Undertaking => "undertaking",
        InstrumentKind::TextChange => "text_change",
    }
}
