//! Numbers and days of a spreadsheet as a person sees them there.

use calamine::ExcelDateTime;

/// A number as it is written: whole numbers without a dot, others in as many figures as a spreadsheet keeps.
pub(super) fn number(value: f64) -> String {
    let shortest = value.to_string();
    if shortest.bytes().filter(u8::is_ascii_digit).count() <= 15 {
        return shortest;
    }
    // Fifteen figures are what a spreadsheet shows; the rest is what binary fractions leave behind.
    format!("{value:.14e}").parse::<f64>().map_or(shortest, |rounded| rounded.to_string())
}

/// A number in a cell whose format asks for so many decimals ("0.00"), so that 1.10 does not become 1.1.
pub(super) fn formatted(value: f64, format: Option<&str>) -> String {
    let decimals = format.and_then(|format| format.strip_prefix("0.")).filter(|zeros| zeros.bytes().all(|b| b == b'0'));
    match decimals {
        Some(zeros) => {
            let fixed = format!("{value:.*}", zeros.len().min(15));
            // What is rounded away is not hidden: then the number itself says more.
            if fixed.parse::<f64>().is_ok_and(|shown| shown == value) { fixed } else { number(value) }
        }
        None => number(value),
    }
}

/// A day as `2021-09-16`, with the time behind it if there is one; a time by itself as `14:30`.
pub(super) fn moment(value: &ExcelDateTime) -> String {
    let (year, month, day, hour, minute, second, _) = value.to_ymd_hms_milli();
    let days = value.as_f64();
    if value.is_duration() || (0.0..1.0).contains(&days) {
        let seconds = (days * 86_400.0).round() as i64;
        return format!("{}:{:02}", seconds / 3_600, seconds / 60 % 60);
    }
    let date = format!("{year:04}-{month:02}-{day:02}");
    if (hour, minute, second) == (0, 0, 0) { date } else { format!("{date} {hour:02}:{minute:02}") }
}
