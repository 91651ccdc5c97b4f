//! How an item stood in earlier rounds.

use crate::domain::agenda::Former;
use crate::domain::conclusion::Conclusion;
use crate::domain::council::Region;
use crate::domain::mark::Answer;
use crate::domain::scale::Scale;
use crate::store::hand::values::{Fields, quoted};
use crate::store::hand::wire::Word as _;

pub(super) fn former(region: &Region, scale: &Scale, former: &Former) -> String {
    let Former { round, marks, outcome, conclusion } = former;
    let mark = |&(council, answer)| Some(format!("{}: {}", quoted(&region.council(council).id), said(scale, answer)?));
    let marks: Vec<_> = marks.iter().filter_map(mark).collect();
    let mut fields = Fields::default();
    fields.add("round", round);
    fields.some("marks", (!marks.is_empty()).then(|| format!("{{{}}}", marks.join(", "))));
    fields.some("outcome", outcome.map(|outcome| outcome.word()));
    fields.some("conclusion", conclusion.as_ref().map(self::conclusion));
    fields.struct_()
}

fn conclusion(conclusion: &Conclusion) -> String {
    let Conclusion { finding, text, next, role, due, instrument } = conclusion;
    let mut fields = Fields::default();
    fields.some("finding", finding.map(|finding| finding.word()));
    fields.some_text("text", (!text.is_empty()).then_some(text.as_str()));
    fields.some_text("next", next.as_deref());
    fields.some_text("role", role.as_deref());
    fields.some_text("due", due.map(|due| due.to_string()).as_deref());
    fields.some("instrument", instrument.map(|instrument| instrument.word()));
    fields.struct_()
}

/// An answer as a mark is written; nothing for what is not said yet.
pub(super) fn said(scale: &Scale, answer: Answer) -> Option<String> {
    match answer {
        Answer::Pending => None,
        Answer::NoView => Some("NoView".to_owned()),
        Answer::Abstention => Some("Abstention".to_owned()),
        Answer::Level(level) => scale.level(level).map(|level| quoted(&level.id)),
    }
}
