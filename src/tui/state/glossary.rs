//! The words of the dossier that are looked at: of which item, what is typed, which one is selected.

use tui_input::Input;

use super::{Mode, Ui};
use crate::domain::id::{ItemIx, TermIx};
use crate::domain::meeting::Meeting;
use crate::search::{Index, Searched, Target};
use crate::words::glossary;

/// The words of the dossier.
#[derive(Debug, Clone)]
pub struct Glossary {
    /// The item that was selected: what it speaks of comes first.
    pub item: Option<ItemIx>,
    /// What was typed.
    pub input: Input,
    /// Whether letters are text, or do something with the selected word.
    pub stage: Stage,
    /// The selected word; without one, or when it is not shown, the first.
    pub selected: Option<TermIx>,
}

/// What letters are.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub enum Stage {
    /// Text that is looked for.
    #[default]
    Typing,
    /// Something that is done with the selected word.
    Choosing,
}

/// A word that is shown.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LookedUp {
    /// Which one.
    pub term: TermIx,
    /// Whether the item speaks of it.
    pub is_here: bool,
    /// The characters of the word that match what was typed.
    pub matched: Vec<usize>,
}

impl Glossary {
    /// The words, those that an item speaks of first.
    #[must_use]
    pub fn of(item: Option<ItemIx>) -> Self {
        Self { item, input: Input::default(), stage: Stage::Typing, selected: None }
    }

    /// What was typed.
    #[must_use]
    pub fn query(&self) -> &str {
        self.input.value().trim()
    }

    /// The words that are shown: those of the item first and all by alphabet; or those that are found, the best first.
    #[must_use]
    pub fn shown(&self, meeting: &Meeting) -> Vec<LookedUp> {
        let here = self.item.map(|item| meeting.terms_of(item)).unwrap_or_default();
        let shown = |term, matched| LookedUp { term, is_here: here.contains(&term), matched };
        if self.query().is_empty() {
            let all = glossary(meeting).into_iter().map(|(term, _)| shown(term, Vec::new()));
            let (mut first, others): (Vec<_>, Vec<_>) = all.partition(|it| it.is_here);
            first.extend(others);
            return first;
        }
        let found = Index::whole(Searched::Glossary, meeting).find(self.query()).into_iter();
        let found = found.filter_map(|hit| match hit.target {
            Target::Term(term) => {
                let is_word = meeting.term(term).is_some_and(|it| *it.term == *hit.text);
                Some(shown(term, if is_word { hit.matched } else { Vec::new() }))
            }
            Target::Item(_) | Target::Council(_) | Target::Remark(_) | Target::Contribution(_) => None,
        });
        found.collect()
    }

    /// The place of the selected word among those that are shown.
    #[must_use]
    pub fn place(&self, shown: &[LookedUp]) -> usize {
        shown.iter().position(|it| Some(it.term) == self.selected).unwrap_or(0)
    }
}

impl Ui {
    /// The words that are looked at, even with a form lying over them.
    #[must_use]
    pub fn glossary(&self) -> Option<&Glossary> {
        self.modes.iter().rev().find_map(|mode| if let Mode::Glossary(it) = mode { Some(it) } else { None })
    }

    /// The same, to change what is selected.
    pub fn glossary_mut(&mut self) -> Option<&mut Glossary> {
        self.modes.iter_mut().rev().find_map(|mode| if let Mode::Glossary(it) = mode { Some(it) } else { None })
    }

    /// Shows the words of the dossier, at one of them.
    pub fn show_term(&mut self, term: TermIx) {
        let item = self.item();
        self.open_glossary(Glossary { stage: Stage::Choosing, selected: Some(term), ..Glossary::of(item) });
    }

    /// Shows the words of the dossier.
    pub fn open_glossary(&mut self, glossary: Glossary) {
        (self.scroll.list, self.scroll.meaning) = (0, 0);
        self.modes.push(Mode::Glossary(glossary));
    }
}
