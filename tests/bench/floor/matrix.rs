//! The matrix in memory: one byte for each mark.

use std::io;

use serde::Deserialize;

/// What a cell can hold, in the order in which the space bar goes round.
pub const LETTERS: [u8; 6] = *b"GOR?-.";

pub struct Matrix {
    pub titles: Vec<String>,
    pub councils: Vec<String>,
    marks: Vec<u8>,
}

#[derive(Deserialize)]
struct Compact {
    councils: Vec<String>,
    points: Vec<(String, String)>,
}

impl Matrix {
    /// From fields with tabs between them, or from compact RON, by the name of the file.
    pub fn read(path: &str) -> io::Result<Self> {
        let text = std::fs::read_to_string(path)?;
        if path.ends_with(".ron") {
            let Compact { councils, points } = ron::from_str(&text).map_err(io::Error::other)?;
            let mut marks = Vec::with_capacity(councils.len() * points.len());
            let keep = |(title, letters): (String, String)| {
                marks.extend_from_slice(letters.as_bytes());
                title
            };
            let titles = points.into_iter().map(keep).collect();
            return Ok(Self { titles, councils, marks });
        }
        let mut lines = text.lines();
        let councils: Vec<_> = lines.next().unwrap_or_default().split('\t').skip(1).map(str::to_owned).collect();
        let (mut titles, mut marks) = (Vec::new(), Vec::with_capacity(text.len() / 2));
        for line in lines {
            let (title, letters) = line.split_once('\t').unwrap_or((line, ""));
            titles.push(title.to_owned());
            marks.extend(letters.bytes().step_by(2));
        }
        Ok(Self { titles, councils, marks })
    }

    pub fn row(&self, row: usize) -> &[u8] {
        let councils = self.councils.len();
        &self.marks[row * councils..(row + 1) * councils]
    }

    /// How often each letter stands in a row.
    pub fn count(&self, row: usize) -> [usize; 6] {
        let mut count = [0; 6];
        self.row(row).iter().for_each(|&letter| count[place(letter)] += 1);
        count
    }

    /// The next letter in a cell.
    pub fn mark(&mut self, row: usize, column: usize) {
        let cell = &mut self.marks[row * self.councils.len() + column];
        *cell = LETTERS[(place(*cell) + 1) % LETTERS.len()];
    }

    /// The rows whose titles hold this.
    pub fn find(&self, query: &str) -> Vec<usize> {
        (0..self.titles.len()).filter(|&row| !query.is_empty() && self.titles[row].contains(query)).collect()
    }
}

/// Where a letter stands in [`LETTERS`].
pub fn place(letter: u8) -> usize {
    LETTERS.iter().position(|&l| l == letter).unwrap_or(LETTERS.len() - 1)
}
