//! Finding by typing: the only place that knows fuzzy-matcher ([`scattered`]).
//!
//! Both sides are folded first (compatibility forms taken apart, marks dropped, lower case), so that "cafe" finds "Café" and
//! "aero" does not have to know about "Aéro". Every word of the query must be found: as it stands, anywhere in a text, or in
//! what the text is about (its item, its council); scattered over a text, only in its beginning. What is searched is in
//! [`texts`].
//!
//! A letter must not wait for all that a large meeting says. Texts are made ready ([`Index`]) and searched ([`Search`]) in
//! pieces of so many [`Steps`], names first; what was found so far is in order at any time. Of most texts a few bits tell that
//! they cannot match ([`letters`]), and where a query stands in a text is looked up only for what is shown.

mod alike;
mod best;
mod carried;
mod changed;
mod finding;
mod folded;
mod index;
mod letters;
mod query;
mod ranking;
mod scattered;
mod stage;
mod steps;
mod texts;
mod walk;

use std::sync::Arc;

use crate::domain::id::{ContributionIx, CouncilIx, ItemIx, TermIx};
use crate::domain::mark::Cell;

pub use alike::alike;
pub use best::Find;
pub use changed::says_the_same;
pub use finding::Search;
use folded::Folded;
pub use index::{Index, Searched};
use query::Query;
pub use steps::Steps;

/// A query is cut to so many characters.
pub const QUERY_MAX: usize = 64;
/// A text is searched for scattered letters in so many characters; words that stand in it as they are are found anywhere.
const SCATTERED_MAX: usize = 400;
/// A word that stands in the text as it is beats any scattered match.
const LITERAL: i64 = 10_000;
/// So much better is a name than the other texts of the same target.
const NAME: i64 = LITERAL / 4;
/// A word that stands not in the text but in what it is about.
const CONTEXT: i64 = LITERAL / 8;

/// What was found.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Target {
    /// An item of the agenda.
    Item(ItemIx),
    /// A council.
    Council(CouncilIx),
    /// A remark at a cell.
    Remark(Cell),
    /// A word that the dossier explains.
    Term(TermIx),
    /// What a council brings in on an item, with what was answered.
    Contribution(ContributionIx),
}

/// Which text of a target it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Part {
    /// What it is called: number and title, name, word.
    Name,
    /// What is meant.
    Text,
    /// The words that an item is tagged with.
    Tags,
    /// A property of an item.
    Property,
    /// By what its goals are measured.
    Indicator,
    /// What is to be reached on the way.
    Milestone,
    /// What it costs.
    Cost,
    /// What a council says beside its mark.
    Remark,
    /// Under which condition it is in favour.
    Condition,
    /// What a council brings in.
    Contribution,
    /// What was answered to that.
    Response,
}

/// A place where the query was found.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Hit {
    /// What was found.
    pub target: Target,
    /// In which of its texts.
    pub part: Part,
    /// The text in which it was found.
    pub text: Arc<str>,
    /// The characters of the text that match, in order.
    pub matched: Vec<usize>,
    /// Whether every word stands there as it is.
    pub is_literal: bool,
    /// How good it is: of two hits the one with more is the better.
    pub score: i64,
}

impl Hit {
    /// What it is that was found, in the language files.
    #[must_use]
    pub const fn kind_id(&self) -> &'static str {
        match (self.target, self.part) {
            (Target::Council(_), _) => "found-council",
            (Target::Term(_), _) => "found-term",
            (_, Part::Name) => "found-title",
            (_, Part::Text) => "found-text",
            (_, Part::Tags) => "found-tags",
            (_, Part::Property) => "found-property",
            (_, Part::Indicator) => "found-indicator",
            (_, Part::Milestone) => "found-milestone",
            (_, Part::Cost) => "found-cost",
            (_, Part::Remark) => "found-remark",
            (_, Part::Condition) => "found-condition",
            (_, Part::Contribution) => "found-contribution",
            (_, Part::Response) => "found-response",
        }
    }
}

/// What any list offers for a query: the places of the texts that match, the best first; all, in order, without a query.
#[must_use]
pub fn choose(query: &str, texts: &[String]) -> Vec<usize> {
    if query.trim().is_empty() {
        return (0..texts.len()).collect();
    }
    let query = Query::whole(query);
    let score = |text: &String| query.sum(&Folded::new(text));
    let mut found: Vec<(i64, usize)> =
        texts.iter().enumerate().filter_map(|(i, text)| Some((score(text)?, i))).collect();
    found.sort_by_key(|&(score, i)| (std::cmp::Reverse(score), i));
    found.into_iter().map(|(_, i)| i).collect()
}
