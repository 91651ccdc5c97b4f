//! The levels of the scale in the line of keys: it is the legend of what stands in the cells.

use super::super::Scene;
use super::Hint;
use crate::tui::action::Action;
use crate::tui::paint::fit;

/// Where names of levels do not fit in full, they are cut to so many columns.
const CUT: usize = 12;

/// The levels, each with its name in full or cut, as far as that leaves room for what else can be done; else their keys
/// alone, and a click on those opens the list that names them.
pub(super) fn hints(scene: &Scene<'_>, levels: Vec<Hint>, is_named: bool, room: usize) -> Vec<Hint> {
    let fits = |hints: &[Hint]| is_named && hints.iter().map(Hint::width).sum::<usize>() <= room * 3 / 5;
    if fits(&levels) {
        return levels;
    }
    let cut: Vec<_> = levels.into_iter().map(|hint| Hint { name: fit(&hint.name, CUT), ..hint }).collect();
    if fits(&cut) {
        return cut;
    }
    let keys: Vec<_> = cut.into_iter().map(|hint| hint.key).collect();
    vec![Hint { action: Some(Action::Palette), key: keys.join(" "), name: scene.say("hint-colour") }]
}
