//! What a spreadsheet would calculate.

/// Whether a spreadsheet would calculate this text: it begins with `=`, `+`, `-` or `@`, wide or not, behind any blanks.
pub(super) fn is_formula(text: &str) -> bool {
    let first = text.chars().find(|c| !c.is_whitespace() && !c.is_control());
    matches!(first, Some('=' | '+' | '-' | '@' | '＝' | '＋' | '－' | '＠'))
}
