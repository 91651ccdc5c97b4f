//! Separated values: `;` as Dutch spreadsheets write them, or a tab, or a comma.

use std::collections::BTreeMap;

use csv::ReaderBuilder;

use super::{Filling, Row, SheetFault};
use crate::clean::excerpt;

/// What can stand between two values, the likeliest first.
const SEPARATORS: [u8; 3] = [b';', b'\t', b','];
/// So many lines tell what stands between the values.
const SAMPLE: usize = 20;

/// The rows of a text, numbered by the line on which each begins.
pub(super) fn rows(text: &str) -> Result<Vec<Row>, SheetFault> {
    let (separator, skip) = match told(text) {
        Some(separator) => (separator, 1),
        None => (sniffed(text), 0),
    };
    let body = if skip == 0 { text } else { text.split_once('\n').map_or("", |(_, rest)| rest) };
    let mut reader =
        ReaderBuilder::new().delimiter(separator).has_headers(false).flexible(true).from_reader(body.as_bytes());
    let mut filling = Filling::default();
    let mut last = 1;
    for record in reader.records() {
        let record = record.map_err(|error| SheetFault::Damaged(excerpt(&error.to_string())))?;
        // A record begins where the one before ended: blank lines between them are not its own.
        let start = record.position().map_or(0, |position| usize::try_from(position.byte()).unwrap_or(0));
        let blank = body.get(start..).map_or(0, |rest| rest.len() - rest.trim_start_matches(['\r', '\n']).len());
        let breaks = body.get(start..start + blank).map_or(0, |blank| blank.matches('\n').count());
        let line =
            record.position().map_or(1, |position| usize::try_from(position.line()).unwrap_or(1)) + breaks + skip;
        last = line;
        for (column, cell) in record.iter().enumerate() {
            filling.put(line, column, cell)?;
        }
    }
    if body.bytes().filter(|&byte| byte == b'"').count() % 2 == 1 {
        return Err(SheetFault::OpenQuote { line: last });
    }
    Ok(filling.rows)
}

/// The separator that the first line names, as Excel writes it: `sep=;`.
fn told(text: &str) -> Option<u8> {
    let line = text.lines().next()?.trim().trim_matches('"');
    match line.strip_prefix("sep=")?.as_bytes() {
        [separator] => Some(*separator),
        _ => None,
    }
}

/// The separator that cuts most of the first lines into the same number of parts.
fn sniffed(text: &str) -> u8 {
    let agreement = |separator: u8| {
        let mut counts: BTreeMap<usize, usize> = BTreeMap::new();
        for count in counts_of(text, separator).into_iter().filter(|&count| count > 0) {
            *counts.entry(count).or_default() += 1;
        }
        counts.values().copied().max().unwrap_or(0)
    };
    // The first of equals wins, so the likeliest.
    let best = SEPARATORS.into_iter().rev().max_by_key(|&separator| agreement(separator));
    best.unwrap_or(SEPARATORS[0])
}

/// How often a separator stands outside quotation marks, for each of the first lines with something on it.
fn counts_of(text: &str, separator: u8) -> Vec<usize> {
    let (mut counts, mut count, mut in_quotes, mut is_blank) = (Vec::new(), 0, false, true);
    for byte in text.bytes() {
        match byte {
            b'"' => in_quotes = !in_quotes,
            b'\n' if !in_quotes => {
                if !is_blank {
                    counts.push(count);
                }
                (count, is_blank) = (0, true);
                if counts.len() == SAMPLE {
                    return counts;
                }
                continue;
            }
            _ if byte == separator && !in_quotes => count += 1,
            _ => {}
        }
        is_blank &= byte.is_ascii_whitespace();
    }
    if !is_blank {
        counts.push(count);
    }
    counts
}
