//! Commands without a screen, beside a program that has little to say.

use std::path::Path;
use std::time::{Duration, Instant};

use crate::asked::Asked;
use crate::figures::Figures;
use crate::goals::{self, Goal};
use crate::meetings::{Files, Size};
use crate::process::run;
use crate::table::Table;

const RUNS: usize = 40;
const LEAST: usize = 3;
/// After so long no more runs are tried than the least.
const ENOUGH: Duration = Duration::from_secs(10);

pub fn measure(asked: &Asked, size: Size, files: &Files, home: &Path, table: &mut Table) {
    let mut compare = |goal: Goal, name: &str, arguments: [&Path; 2]| {
        let (mut product, mut floor) = (Figures::default(), Figures::default());
        let arguments: Vec<_> = arguments.into_iter().filter(|argument| !argument.as_os_str().is_empty()).collect();
        let begun = Instant::now();
        for n in 0..RUNS {
            if n > LEAST && begun.elapsed() > ENOUGH {
                break;
            }
            floor.add(run(&asked.bare, &arguments, home));
            product.add(run(&asked.product, &arguments, home));
        }
        table.add(goal, name, product.median(), floor.median());
    };
    if size == asked.sizes[0] {
        compare(goals::HELP, "", [Path::new("--help"), Path::new("")]);
    }
    compare(goals::SHOW, size.name(), [Path::new("show"), &files.agenda]);
    if files.consensus.exists() {
        compare(goals::SHOW_SAVED, size.name(), [Path::new("show"), &files.consensus]);
    }
}
