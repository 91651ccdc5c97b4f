//! The string literals of the program's own sources. Comments, characters and raw strings are told apart from them.

use std::fs;
use std::path::{Path, PathBuf};

/// A string literal.
#[derive(Debug)]
pub(crate) struct Literal {
    pub(crate) file: String,
    pub(crate) text: String,
    /// The code before it, without blanks and comments, as far as it matters.
    pub(crate) before: String,
    /// The names in `.with("name", …)` directly behind the call that it stands in.
    pub(crate) given: Vec<String>,
}

/// All string literals in `src`.
pub(crate) fn literals() -> Vec<Literal> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut files = Vec::new();
    sources(&root.join("src"), &mut files);
    assert!(files.len() > 30, "the sources are not where they are looked for");
    files.iter().flat_map(|file| of_file(root, file)).collect()
}

fn sources(folder: &Path, into: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            sources(&path, into);
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            into.push(path);
        }
    }
}

fn of_file(root: &Path, path: &Path) -> Vec<Literal> {
    let tokens = tokens(&fs::read_to_string(path).unwrap());
    let file = path.strip_prefix(root).unwrap().display().to_string();
    let literal = |(place, token): (usize, &Token)| {
        let Token::Text(text) = token else { return None };
        let mut before: Vec<_> = tokens[..place].iter().rev().map_while(Token::code).take(20).collect();
        before.reverse();
        let (before, given) = (before.into_iter().collect(), given(&tokens[place + 1..]));
        Some(Literal { file: file.clone(), text: text.clone(), before, given })
    };
    tokens.iter().enumerate().filter_map(literal).collect()
}

/// The names in `).with("a", …).with("b", …)`.
fn given(mut rest: &[Token]) -> Vec<String> {
    const WITH: &str = ").with(";
    let mut names = Vec::new();
    while rest.len() > WITH.len() && rest.iter().zip(WITH.chars()).all(|(token, c)| token.code() == Some(c)) {
        rest = &rest[WITH.len()..];
        if let Token::Text(name) = &rest[0] {
            names.push(name.clone());
        }
        let mut depth = 0_usize;
        let end = rest.iter().position(|token| {
            match token.code() {
                Some('(') => depth += 1,
                Some(')') if depth == 0 => return true,
                Some(')') => depth -= 1,
                _ => {}
            }
            false
        });
        rest = &rest[end.unwrap_or(rest.len())..];
    }
    names
}

/// A character of code that is no blank, or a whole string literal.
#[derive(Debug, PartialEq, Eq)]
enum Token {
    Code(char),
    Text(String),
}

impl Token {
    const fn code(&self) -> Option<char> {
        match self {
            Self::Code(c) => Some(*c),
            Self::Text(_) => None,
        }
    }
}

fn tokens(source: &str) -> Vec<Token> {
    let mut found = Vec::new();
    let mut rest = source;
    while let Some(c) = rest.chars().next() {
        let length = if rest.starts_with("//") {
            rest.find('\n').unwrap_or(rest.len())
        } else if let Some(hashes) = raw_string(rest) {
            let start = hashes + 2;
            let close = format!("\"{}", "#".repeat(hashes));
            let end = start + rest[start..].find(&close).unwrap();
            found.push(Token::Text(rest[start..end].to_owned()));
            end + close.len()
        } else if c == '"' {
            let end = string_end(rest);
            found.push(Token::Text(rest[1..end].to_owned()));
            end + 1
        } else if let Some(length) = character(rest) {
            length
        } else {
            if !c.is_whitespace() {
                found.push(Token::Code(c));
            }
            c.len_utf8()
        };
        rest = &rest[length..];
    }
    found
}

/// How many hashes a raw string has that begins here.
fn raw_string(rest: &str) -> Option<usize> {
    let behind = rest.strip_prefix('r')?;
    let hashes = behind.len() - behind.trim_start_matches('#').len();
    behind[hashes..].starts_with('"').then_some(hashes)
}

/// Where the closing quotation mark of a string stands.
fn string_end(rest: &str) -> usize {
    let mut is_escaped = true; // The opening one.
    let end = rest.char_indices().find(|&(_, c)| {
        let is_end = c == '"' && !is_escaped;
        is_escaped = c == '\\' && !is_escaped;
        is_end
    });
    end.expect("a string that ends").0
}

/// How long a character literal is; a lifetime is none.
fn character(rest: &str) -> Option<usize> {
    let inner = rest.strip_prefix('\'')?;
    if inner.starts_with('\\') {
        return Some(3 + inner[2..].find('\'')?);
    }
    let c = inner.chars().next()?;
    inner[c.len_utf8()..].starts_with('\'').then_some(c.len_utf8() + 2)
}
