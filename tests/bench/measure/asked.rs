//! What is asked on the command line.

use std::path::PathBuf;

use crate::meetings::Size;

/// What can be measured.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Part {
    /// From the start to the first complete frame, with the journal and with the consensus file.
    Start,
    /// The same with a consensus file that has no record beside it: it is opened for the first time.
    Alone,
    /// From a key to its frame.
    Keys,
    /// What waiting costs.
    Idle,
    /// Commands without a screen, and the length of the program.
    Commands,
}

impl Part {
    const NAMED: [(&'static str, Self); 5] = [
        ("start", Self::Start),
        ("alone", Self::Alone),
        ("keys", Self::Keys),
        ("idle", Self::Idle),
        ("commands", Self::Commands),
    ];
}

/// What is asked.
#[derive(Debug, Clone)]
pub struct Asked {
    pub sizes: Vec<Size>,
    pub parts: Vec<Part>,
    pub product: PathBuf,
    pub floor: PathBuf,
    pub bare: PathBuf,
    /// So many starts, unless they take too long.
    pub starts: usize,
    /// So many presses of each key, unless they take too long.
    pub presses: usize,
    /// So many seconds are waited.
    pub wait: u64,
    /// Rows that may still change when a frame is complete; those below nought count from the bottom.
    pub ignored: Vec<i32>,
    /// Whether to show the screens that keys led to.
    pub shows: bool,
    /// Only make the files of a size in a folder.
    pub make: Option<(PathBuf, Size)>,
}

const HELP: &str = "\
compare [SIZE|PART]… [OPTION]…
  sizes: meeting national extreme      (without any: meeting national)
  parts: start alone keys idle commands (without any: all but alone)
  --product FILE     the program that is measured
  --floor FILE       the least program with a screen
  --bare FILE        the least program without one
  --starts N         starts of each (15)
  --presses N        presses of each key (200)
  --wait SECONDS     how long waiting is watched (4)
  --ignore-rows LIST rows that do not count for a complete frame, from 0; -1 is the last (0)
  --show             show the screens that the keys led to";

impl Asked {
    pub fn read(arguments: impl Iterator<Item = String>) -> Result<Self, String> {
        let mut asked = Self {
            sizes: Vec::new(),
            parts: Vec::new(),
            product: PathBuf::new(),
            floor: PathBuf::new(),
            bare: PathBuf::new(),
            starts: 15,
            presses: 200,
            wait: 4,
            ignored: vec![0],
            shows: false,
            make: None,
        };
        let mut arguments = arguments;
        while let Some(word) = arguments.next() {
            let mut value = || arguments.next().ok_or_else(|| format!("{word} wants a value\n{HELP}"));
            let number = |value: String| value.parse::<usize>().map_err(|_| format!("{value} is no number"));
            match word.as_str() {
                "--product" => asked.product = value()?.into(),
                "--floor" => asked.floor = value()?.into(),
                "--bare" => asked.bare = value()?.into(),
                "--starts" => asked.starts = number(value()?)?,
                "--presses" => asked.presses = number(value()?)?,
                "--wait" => asked.wait = number(value()?)? as u64,
                "--ignore-rows" => {
                    let rows = value()?;
                    let row = |row: &str| row.parse().map_err(|_| format!("{row} is no row"));
                    asked.ignored = rows.split(',').filter(|row| !row.is_empty()).map(row).collect::<Result<_, _>>()?;
                }
                "--show" => asked.shows = true,
                "--make" => {
                    let (folder, size) = (value()?, value()?);
                    asked.make = Some((folder.into(), Size::named(&size).ok_or(HELP)?));
                }
                // What `cargo bench` says to every bench.
                "--bench" => {}
                word => match (Size::named(word), Part::NAMED.iter().find(|(name, _)| *name == word)) {
                    (Some(size), _) => asked.sizes.push(size),
                    (None, Some(&(_, part))) => asked.parts.push(part),
                    (None, None) => return Err(HELP.to_owned()),
                },
            }
        }
        if asked.make.is_none() && [&asked.product, &asked.floor, &asked.bare].iter().any(|path| !path.is_file()) {
            return Err(format!("start it as tests/bench/compare, which builds what is compared\n{HELP}"));
        }
        if asked.sizes.is_empty() {
            asked.sizes = vec![Size::Meeting, Size::National];
        }
        if asked.parts.is_empty() {
            asked.parts = vec![Part::Start, Part::Keys, Part::Idle, Part::Commands];
        }
        Ok(asked)
    }
}
