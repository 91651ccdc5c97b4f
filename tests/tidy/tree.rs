//! The source tree, read for its laws.

use std::fs;
use std::path::{Path, PathBuf};

/// A file of Rust.
pub struct Source {
    /// Its path from the top, with `/`.
    pub path: String,
    /// Everything in it.
    pub text: String,
    /// What is in it but comments, line by line with the numbers of the lines.
    pub code: Vec<(usize, String)>,
}

pub fn top() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

/// All files below a folder, in order of their paths.
pub fn files(folder: &str) -> Vec<PathBuf> {
    let mut found = Vec::new();
    let mut folders = vec![top().join(folder)];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(&folder).unwrap_or_else(|e| panic!("{}: {e}", folder.display())) {
            let path = entry.unwrap().path();
            if path.is_dir() { folders.push(path) } else { found.push(path) }
        }
    }
    found.sort();
    found
}

/// The path from the top, with `/`.
pub fn name(path: &Path) -> String {
    path.strip_prefix(top())
        .unwrap()
        .components()
        .map(|c| c.as_os_str().to_string_lossy())
        .collect::<Vec<_>>()
        .join("/")
}

/// All files of Rust below a folder.
pub fn sources(folder: &str) -> Vec<Source> {
    let rust = files(folder).into_iter().filter(|path| path.extension().is_some_and(|e| e == "rs"));
    rust.map(|path| {
        let text = fs::read_to_string(&path).unwrap();
        let code = text.lines().enumerate().map(|(n, line)| (n + 1, without_comment(line).to_owned())).collect();
        Source { path: name(&path), text, code }
    })
    .collect()
}

/// A line up to its comment. A `//` within quotes is no comment.
fn without_comment(line: &str) -> &str {
    let mut in_quotes = false;
    let mut before = ' ';
    for (place, c) in line.char_indices() {
        match c {
            '"' if before != '\\' && before != '\'' => in_quotes = !in_quotes,
            '/' if before == '/' && !in_quotes => return &line[..place - 1],
            _ => {}
        }
        before = c;
    }
    line
}

impl Source {
    /// The modules that it is in: `src/tui/update/lines.rs` is tui, update, lines; the library itself is in none.
    pub fn modules(&self) -> Vec<&str> {
        let path = self.path.trim_start_matches("src/").trim_end_matches(".rs");
        if matches!(path, "lib" | "main") { Vec::new() } else { path.split('/').collect() }
    }

    /// The layer that it belongs to.
    pub fn layer(&self) -> &str {
        self.modules().first().copied().unwrap_or("")
    }

    /// Every module of this crate that it names, from the top: `store::writer`, with the line.
    pub fn imports(&self) -> Vec<(usize, String)> {
        let mut found = Vec::new();
        for (line, code) in &self.code {
            for root in ["crate::", "super::"] {
                let starts = code.match_indices(root).map(|(at, _)| at);
                for at in starts.filter(|&at| !continues(&code[..at])) {
                    found.push((*line, self.resolve(&code[at..])));
                }
            }
        }
        found
    }

    /// A path as written, from the top.
    fn resolve(&self, written: &str) -> String {
        let mut inside = self.modules();
        let mut rest = written;
        if let Some(after) = rest.strip_prefix("crate::") {
            (inside, rest) = (Vec::new(), after);
        }
        while let Some(after) = rest.strip_prefix("super::") {
            inside.pop();
            rest = after;
        }
        let end = rest.find(|c: char| !c.is_alphanumeric() && c != '_' && c != ':').unwrap_or(rest.len());
        let named = rest[..end].split("::").filter(|part| !part.is_empty());
        inside.into_iter().chain(named).collect::<Vec<_>>().join("::")
    }

    /// The lines of code that hold a word as a word of its own.
    pub fn lines_with<'a>(&'a self, word: &'a str) -> impl Iterator<Item = usize> + 'a {
        self.code.iter().filter(move |(_, code)| holds(code, word)).map(|&(line, _)| line)
    }
}

/// Whether a path goes on here: what comes before belongs to it.
fn continues(before: &str) -> bool {
    before.ends_with("::") || before.chars().next_back().is_some_and(|c| c.is_alphanumeric() || c == '_' || c == '$')
}

/// Whether a word stands in a line as a word of its own.
fn holds(code: &str, word: &str) -> bool {
    code.match_indices(word).any(|(at, _)| {
        let is_part = |c: char| c.is_alphanumeric() || c == '_';
        let before = code[..at].chars().next_back();
        let begins = !word.starts_with(is_part) || before.is_none_or(|c| !is_part(c));
        let after = code[at + word.len()..].chars().next();
        let ends = !word.ends_with(is_part) || after.is_none_or(|c| !is_part(c));
        begins && ends
    })
}
