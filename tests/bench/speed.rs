//! How long the parts take, at three sizes: `cargo bench`. The ratios between the sizes tell how a part grows.
//!
//! The marks grow 1,086-fold from the meeting to the country and ten-fold from there; what is done for one key is to grow by
//! neither. Name parts to time only these: `cargo bench -- tally search`.
#![allow(missing_docs, unreachable_pub, dead_code, clippy::unwrap_used, clippy::expect_used, clippy::panic)]
#![allow(clippy::print_stdout, clippy::print_stderr)]

#[path = "desk.rs"]
mod desk;
#[path = "meetings.rs"]
mod meetings;

#[path = "speed/parts.rs"]
mod parts;
#[path = "speed/record.rs"]
mod record;
#[path = "speed/timing.rs"]
mod timing;

use meetings::Size;
use timing::Timed;

/// A part, and how long one of it takes at each size; none where it is not timed.
struct Row {
    part: &'static str,
    times: [Option<Timed>; 3],
}

fn main() {
    // What `cargo bench` says to every bench is no part.
    let wanted: Vec<String> = std::env::args().skip(1).filter(|word| !word.starts_with("--")).collect();
    let is_wanted = |part: &str| wanted.is_empty() || wanted.iter().any(|word| part.contains(word.as_str()));
    let mut rows: Vec<Row> = Vec::new();
    for (place, size) in Size::ALL.into_iter().enumerate() {
        eprintln!("{}", size.name());
        let mut timed = Vec::new();
        if parts::NAMES.into_iter().any(is_wanted) {
            timed.extend(parts::time(size, &is_wanted));
        }
        // Whole files of the largest take minutes; `compare` opens them.
        if size != Size::Extreme && record::NAMES.into_iter().any(is_wanted) {
            timed.extend(record::time(size, &is_wanted));
        }
        for (part, time) in timed {
            let known = rows.iter().position(|row| row.part == part);
            let row = known.unwrap_or_else(|| {
                rows.push(Row { part, times: [None; 3] });
                rows.len() - 1
            });
            rows[row].times[place] = Some(time);
        }
    }
    print(&rows);
}

fn print(rows: &[Row]) {
    println!("| part | meeting | national | extreme | national : meeting | extreme : national |");
    println!("|---|---|---|---|---|---|");
    for Row { part, times } in rows {
        let told = times.map(|time| time.map_or_else(String::new, |time| time.to_string()));
        let ratio = |large: Option<Timed>, small: Option<Timed>| {
            large.zip(small).map_or_else(String::new, |(large, small)| format!("{:.1}", large.over(small)))
        };
        let [meeting, national, extreme] = *times;
        let (first, second) = (ratio(national, meeting), ratio(extreme, national));
        println!("| {part} | {} | {first} | {second} |", told.join(" | "));
    }
}
