//! A walk along everything that the screen can show.

use draagvlak::message::Message;
use draagvlak::session::Standing;
use draagvlak::tui::state::{Mode, Question};

use crate::world::World;

pub const SIZES: [(u16, u16); 5] = [(59, 14), (60, 15), (80, 24), (120, 36), (200, 60)];

/// Topic 1 after some discussion: support that is settled, support under conditions, none, open and disputed.
pub const COLOURED: &str = "<Enter>ggRggggg<Home><Down><Down>Rgoogz<Home>jjjRrrorg<Home>jjjjRg<Right><Esc><Home>j";

const STEPS: [(&str, &str); 47] = [
    ("start", ""),
    ("a coloured topic", COLOURED),
    ("on the heading", "<Up>"),
    ("another cell", "<Down><Down><Right><Right>"),
    ("remarks", "ovmits de raad meebeslist<Enter><Down>rvte duur, en te laat<Enter><Up>"),
    ("remarks on a changed colour", "g"),
    ("a finished point", "<Down>e<Up>"),
    ("the open point", "<Enter>"),
    ("an absent council", "a"),
    ("something refused", "9"),
    ("a conclusion", "bWe gaan door<Enter>"),
    ("typing", "vvoorwaarde"),
    ("search", "<Esc>/raad"),
    ("the third hit", "<Down><Down>"),
    ("found", "<Enter>"),
    ("nothing found", "/xyzzy"),
    ("a list of councils", "<Esc>c"),
    ("actions", "<Esc>:"),
    ("actions by name", "open"),
    ("who is there", "<Esc>p<Down>"),
    ("help", "<Esc>?"),
    ("the end of help", "<PgDn><PgDn><PgDn><PgDn><PgDn><PgDn><PgDn><PgDn><PgDn><PgDn><PgDn><PgDn>"),
    ("folded", "<Esc>*"),
    ("unfolded", "*"),
    ("a round", "2<Home>jjjjRg"),
    ("a round with an amber mark", "o"),
    ("a hidden round", "h"),
    ("typing in a round", "v"),
    ("the item on the whole screen", "<Esc>hf"),
    ("a round on the whole screen", "<Esc>R"),
    ("a hidden round on the whole screen", "gh"),
    ("a heading on the whole screen", "<Esc><Home>"),
    ("the overview", "O<Down><Down>"),
    ("the most divided", "<Tab><Down>"),
    ("the most nearly settled", "<Tab>"),
    ("who colours alike", "<Tab><Down><Right>"),
    ("how much voice councils have", "<Tab><PgDn>"),
    ("how many items have which property", "<Tab><Right>"),
    ("the words of the dossier", "="),
    ("the past on the whole screen", "<Esc><Esc>L<PgUp>"),
    ("the past", "f<Left><Left>"),
    ("the start, refusing a colour", "<Home>g"),
    ("all dossiers", "<Esc>f<C-o><Down>"),
    ("what an item is tied to", "<Esc><Home><Down>G<Down>"),
    ("an item of another dossier", "<End><Enter><Down>"),
    ("suspended", "<Esc><Esc>s"),
    ("closed", "fE"),
];

/// Shows each step of the walk.
pub fn frames(show: &mut impl FnMut(&mut World, &str)) {
    let mut world = World::new();
    for (what, keys) in STEPS {
        world.press(keys);
        show(&mut world, what);
    }
    for (what, standing) in [("on its way", Standing::OnItsWay), ("not kept", Standing::NotKept)] {
        world.standing = standing;
        world.keeping.on_its_way = 3;
        world.keeping.not_kept = if standing == Standing::NotKept { 2 } else { 0 };
        world.keeping.error = (standing == Standing::NotKept).then(|| Message::new("session-no-data-folder"));
        show(&mut world, what);
    }
    world.keeping = draagvlak::session::Keeping { read_only: true, ..Default::default() };
    show(&mut world, "read-only");
    for question in [Question::Quit, Question::Overwrite("overleg.consensus.ron".into())] {
        world.ui.modes.push(Mode::Question(question));
        show(&mut world, "a question");
        world.press("<Esc>");
    }
    world.press("<End>");
    show(&mut world, "the last row");
}
