//! What may happen in a meeting and to its disk, as values that say all there is to know, so that a run can be cut shorter.

use crate::chance::Chance;

/// How many items there are at the start, and councils throughout.
pub(crate) const ITEMS: usize = 6;
pub(crate) const COUNCILS: usize = 4;
/// How many items may be raised on the spot.
const RAISED: usize = 2;
/// How many sets of rules there are to choose from.
pub(crate) const RULES: usize = 4;
/// The words in which conditions are asked; few, so that the same is asked twice.
pub(crate) const WISHES: [&str; 3] = ["mits gedekt", "mits de raad meebeslist", "mits op tijd"];

/// Something that happens. Items, councils and conditions may be ones that are not there.
#[derive(Debug, Clone, PartialEq)]
pub(crate) enum Op {
    Mark {
        item: usize,
        council: usize,
        answer: u8,
    },
    Hammer(usize),
    Remark {
        item: usize,
        council: usize,
        text: String,
    },
    Ask {
        item: usize,
        council: usize,
        wish: usize,
    },
    AskToo {
        condition: u32,
        item: usize,
        council: usize,
    },
    Answer {
        condition: u32,
        status: usize,
    },
    Reword {
        condition: u32,
        wish: usize,
    },
    Join {
        condition: u32,
        into: u32,
    },
    Drop {
        condition: u32,
        item: usize,
        council: usize,
    },
    Take {
        council: usize,
        version: u16,
        replaces: bool,
        entries: Vec<(usize, u8, Vec<usize>)>,
    },
    Presence(usize),
    Open(usize),
    Finish(usize),
    Reopen(usize),
    Raise,
    Withdraw(usize),
    Move {
        item: usize,
        up: bool,
    },
    Conclude {
        item: usize,
        text: String,
    },
    Rules(usize),
    Suspend,
    Resume,
    Close,
    Undo,
    Redo,
    /// Something that happens to the disk or to the program.
    Outside(Outside),
}

/// Something that happens to the disk or to the program.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) enum Outside {
    /// The program ends as it should, and is opened again.
    ClosedAndOpened,
    /// The program is gone from one moment to the next, the machine goes on.
    Killed,
    /// The power goes at this call to the disk, counted from now; at the latest after a few things more.
    PowerCut {
        call: usize,
        dice: u64,
    },
    /// The power goes now, and again while the meeting is opened.
    TwoPowerCuts {
        call: usize,
        dice: u64,
    },
    /// Nothing fits on the disk any more.
    Full,
    /// The next sync fails.
    SyncFails,
    /// There is room again.
    Healed,
    Save,
    /// Saved elsewhere, closed, and opened from that file.
    OpenedFromSaved,
    /// Kept and gone on with at another place.
    Elsewhere,
    /// Somebody else opens it to look.
    Looked,
}

/// So many things by chance; one meeting in four is killed at the end, so that all of it is read back.
pub(crate) fn by_chance(seed: u64, steps: usize) -> Vec<Op> {
    let mut chance = Chance(seed);
    let any = |_| if chance.once_in(150) { Op::Outside(outside(&mut chance)) } else { inside(&mut chance) };
    let mut ops: Vec<_> = (0..steps).map(any).collect();
    if seed.is_multiple_of(4) {
        ops.push(Op::Outside(Outside::Killed));
    }
    ops
}

fn inside(chance: &mut Chance) -> Op {
    // Mostly something that is there.
    let (strange_item, strange_council) = (chance.once_in(20), chance.once_in(30));
    let item = chance.below(ITEMS + RAISED + usize::from(strange_item));
    let council = chance.below(COUNCILS + usize::from(strange_council));
    let (condition, other) = (chance.below(12) as u32, chance.below(12) as u32);
    let text = |chance: &mut Chance| chance.pick(&["", "ja", "nee", "later"]).to_owned();
    match chance.below(100) {
        0..34 => Op::Mark { item, council, answer: chance.below(6) as u8 },
        34..37 => Op::Hammer(item),
        37..40 => Op::Remark { item, council, text: text(chance) },
        40..45 => Op::Ask { item, council, wish: chance.below(WISHES.len()) },
        45..48 => Op::AskToo { condition, item, council },
        48..55 => Op::Answer { condition, status: chance.pick(&[0, 1, 2, 2, 2, 3]) },
        55 => Op::Reword { condition, wish: chance.below(WISHES.len()) },
        56 => Op::Join { condition, into: other },
        57 => Op::Drop { condition, item, council },
        58..63 => Op::Take {
            council,
            version: 1 + chance.below(3) as u16,
            replaces: chance.once_in(2),
            entries: entries(chance),
        },
        63..67 => Op::Presence(council),
        67..71 => Op::Open(item),
        71..73 => Op::Finish(item),
        73..76 => Op::Reopen(item),
        76 => Op::Raise,
        77 if chance.once_in(3) => Op::Withdraw(item),
        77 => Op::Mark { item, council, answer: 1 },
        78 => Op::Move { item, up: chance.once_in(2) },
        79 => Op::Conclude { item, text: text(chance) },
        80 => Op::Rules(chance.below(RULES)),
        81 => chance.pick(&[Op::Suspend, Op::Close]),
        82..84 => Op::Resume,
        84..94 => Op::Undo,
        _ => Op::Redo,
    }
}

/// What a colouring file says, in the order of the items; now and then of the heading too.
fn entries(chance: &mut Chance) -> Vec<(usize, u8, Vec<usize>)> {
    let mut entries = Vec::new();
    for item in usize::from(!chance.once_in(12))..ITEMS {
        if chance.once_in(2) {
            let wishes = (0..WISHES.len()).filter(|_| chance.once_in(4)).collect();
            entries.push((item, chance.below(6) as u8, wishes));
        }
    }
    entries
}

fn outside(chance: &mut Chance) -> Outside {
    let (call, dice) = (chance.below(24), chance.next());
    match chance.below(30) {
        0..3 => Outside::ClosedAndOpened,
        3..6 => Outside::Killed,
        6..11 => Outside::PowerCut { call, dice },
        11..13 => Outside::TwoPowerCuts { call: call / 2, dice },
        13..15 => Outside::Full,
        15 => Outside::SyncFails,
        16..20 => Outside::Healed,
        20..24 => Outside::Save,
        24..26 => Outside::OpenedFromSaved,
        26..28 => Outside::Elsewhere,
        _ => Outside::Looked,
    }
}
