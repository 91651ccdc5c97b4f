//! What stands before a title: a bullet, or a number of some sort.

/// What stands before a title, and what comes behind it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Marked<'a> {
    pub(super) marker: Marker,
    pub(super) rest: &'a str,
}

/// What stands before a title.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Marker {
    /// A sign that says nothing but "here".
    Bullet(char),
    /// A number: its parts as they stand, `["B1", "2"]`.
    Number(Vec<String>),
}

/// Markers that follow each other in one list look alike.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Look {
    Bullet(char),
    /// So many parts, the last of which is a number.
    Digits(usize),
    /// So many parts, the last of which is in small letters.
    Small(usize),
    /// So many parts, the last of which begins with a capital.
    Capital(usize),
}

impl Marker {
    pub(super) fn look(&self) -> Look {
        match self {
            Self::Bullet(sign) => Look::Bullet(*sign),
            Self::Number(parts) => match parts.last().and_then(|last| last.chars().next()) {
                Some(first) if first.is_ascii_lowercase() => Look::Small(parts.len()),
                Some(first) if first.is_ascii_uppercase() => Look::Capital(parts.len()),
                Some(_) | None => Look::Digits(parts.len()),
            },
        }
    }

    /// The number in full: "B1.2".
    pub(super) fn number(&self) -> Option<String> {
        match self {
            Self::Bullet(_) => None,
            Self::Number(parts) => Some(parts.join(".")),
        }
    }
}

/// Signs that are bullets whatever follows, as long as it is a blank or a letter. The last ones are what the fonts Symbol and
/// Wingdings leave behind.
const BULLETS: &str = "-–—•·▪■◦‣●○□➢→\u{F0B7}\u{F0A7}\u{F0D8}\u{F0FC}\u{F076}";
/// Signs that are bullets only before a blank: a star may begin bold text, and Word's second and third bullet are a letter
/// and a section sign.
const BULLETS_BEFORE_BLANK: &str = "*+o§";

/// What stands before the title of a line in a list. Behind a bullet there may be a number still, which says more.
pub(super) fn in_list(content: &str) -> Option<Marked<'_>> {
    let Some(bulleted) = bullet(content) else { return number(content, false) };
    let numbered = number(bulleted.rest, false).filter(|numbered| !numbered.rest.is_empty());
    Some(numbered.unwrap_or(bulleted))
}

/// The number before a heading; there it needs no dot or bracket behind it.
pub(super) fn in_heading(content: &str) -> Option<Marked<'_>> {
    number(content, true)
}

fn bullet(content: &str) -> Option<Marked<'_>> {
    let sign = content.chars().next()?;
    // Cleaning makes the bullets of Word's own fonts visible as the sign of what cannot be shown.
    let (is_bullet, alone) =
        (BULLETS.contains(sign) || sign == char::REPLACEMENT_CHARACTER, BULLETS_BEFORE_BLANK.contains(sign));
    let rest = &content[sign.len_utf8()..];
    let next = rest.chars().next();
    let fits = match next {
        None => is_bullet || sign == '*',
        Some(next) if next.is_whitespace() => is_bullet || alone,
        Some(next) => is_bullet && next.is_alphabetic(),
    };
    // "§ 3" names a section of a law.
    let is_section = sign == '§' && rest.trim_start().starts_with(|c: char| c.is_ascii_digit());
    let rest = rest.trim_start();
    let unticked = ["[ ] ", "[x] ", "[X] "].iter().find_map(|tick| rest.strip_prefix(tick)).unwrap_or(rest);
    (fits && !is_section).then(|| Marked { marker: Marker::Bullet(sign), rest: unticked.trim_start() })
}

fn number(content: &str, is_heading: bool) -> Option<Marked<'_>> {
    let (inside, is_bracketed) = content.strip_prefix('(').map_or((content, false), |inside| (inside, true));
    let length = inside.find(|c: char| !c.is_ascii_alphanumeric() && c != '.').unwrap_or(inside.len());
    let mut token = &inside[..length];
    // "1.Titel": the blank was forgotten.
    if let Some(digits) =
        token.find(|c: char| c.is_ascii_alphabetic()).filter(|&at| at > 1 && token[..at].ends_with('.'))
        && token[digits..].len() > 3
    {
        token = &token[..digits];
    }
    let after = &inside[token.len()..];
    let (body, is_dotted) = token.strip_suffix('.').map_or((token, false), |body| (body, true));
    let parts: Vec<&str> = body.split('.').collect();
    let sign = after.chars().next();
    let is_closed = matches!(sign, Some(')' | ':')) || after.starts_with(".)");
    let rest = if is_closed { after.trim_start_matches(['.', ')', ':']) } else { after };
    let is_apart = rest.is_empty() || rest.starts_with(char::is_whitespace) || (is_dotted && rest.len() == after.len());
    let has_digit = parts.iter().any(|part| part.bytes().any(|byte| byte.is_ascii_digit()));
    let is_shaped = match parts.as_slice() {
        [only] => is_part(only, true),
        [first, later @ ..] => has_digit && is_part(first, true) && later.iter().all(|part| is_part(part, false)),
        [] => false,
    };
    let is_ended = is_dotted || is_closed;
    let is_told = match parts.as_slice() {
        [only] => is_ended || after.starts_with('\t') && has_digit || is_heading && has_digit && is_part(only, true),
        _ => is_ended || sign.is_none_or(char::is_whitespace),
    };
    // "19.30 uur" is a time.
    let rest = rest.trim_start();
    let is_time = parts.len() == 2 && rest.strip_prefix("uur").is_some_and(|r| !r.starts_with(char::is_alphabetic));
    let fits = is_shaped && is_apart && is_told && !is_time && (!is_bracketed || is_closed);
    fits.then(|| Marked { marker: Marker::Number(parts.into_iter().map(str::to_owned).collect()), rest })
}

/// Whether this can be a part of a number: 12, a, A, iv, XII, B1, 2a. A year is none, and neither are thousands.
fn is_part(part: &str, is_first: bool) -> bool {
    let digits = part.bytes().filter(u8::is_ascii_digit).count();
    let letters = part.len() - digits;
    let is_roman = |signs: &str| part.len() <= 5 && part.chars().all(|c| signs.contains(c));
    let most = if is_first { 3 } else { 2 };
    match (letters, digits) {
        (0, 1..) => digits <= most,
        (1, 0) => true,
        (1, 1..=2) => {
            part.starts_with(|c: char| c.is_ascii_alphabetic()) || part.ends_with(|c: char| c.is_ascii_alphabetic())
        }
        (_, 0) => !part.is_empty() && (is_roman("ivxl") || is_roman("IVXL")),
        _ => false,
    }
}
