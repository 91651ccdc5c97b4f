//! Two hundred names that mean harm, or that are only strange: what a text of a file, an argument or a pasted line may hold.
#![allow(dead_code, missing_docs, unreachable_pub, reason = "each test uses some of it")]

/// What steers a terminal.
const TERMINAL: [&str; 40] = [
    "\u{1B}[2J",
    "\u{1B}[31mrood",
    "\u{1B}[?1049h",
    "\u{1B}[?1049l",
    "\u{1B}]0;titel\u{7}",
    "\u{1B}]2;titel\u{1B}\\",
    "\u{1B}]8;;http://example.org\u{1B}\\klik\u{1B}]8;;\u{1B}\\",
    "\u{1B}]52;c;cm9vZA==\u{7}",
    "\u{1B}P1$r0m\u{1B}\\",
    "\u{1B}_G;AAAA\u{1B}\\",
    "\u{1B}^weg\u{1B}\\",
    "\u{1B}c",
    "\u{1B}7\u{1B}[H\u{1B}8",
    "\u{1B}[6n",
    "\u{1B}[c",
    "\u{1B}[?2026h",
    "\u{1B}[?25l",
    "\u{1B}[?1000h",
    "\u{1B}[99999;99999H",
    "\u{1B}[s\u{1B}[u",
    "\u{1B}(0lqk",
    "\u{1B}#8",
    "\u{1B}",
    "a\u{1B}",
    "\u{1B}[",
    "\u{9B}31mrood",
    "\u{9D}0;titel\u{9C}",
    "\u{90}q\u{9C}",
    "a\u{85}b",
    "\u{9E}\u{9F}\u{98}",
    "a\u{8}\u{8}b",
    "a\rb",
    "a\nb",
    "a\r\nb",
    "a\tb",
    "a\u{B}b\u{C}c",
    "bel\u{7}",
    "\u{E}uit\u{F}in",
    "a\0b",
    "\u{7F}\u{7F}weg",
];

/// What turns the eye of a reader, or hides from it.
const HIDDEN: [&str; 42] = [
    "\u{202E}nor.exe",
    "\u{202D}a\u{202C}",
    "\u{202A}a\u{202B}b",
    "\u{2066}a\u{2069}",
    "\u{2067}a",
    "\u{2068}a",
    "\u{2069}a",
    "\u{200E}a\u{200F}",
    "\u{61C}a",
    "a\u{200B}b",
    "a\u{200C}b",
    "a\u{200D}b",
    "a\u{2060}b",
    "\u{FEFF}a",
    "a\u{FEFF}",
    "a\u{AD}b",
    "\u{2061}\u{2062}\u{2063}\u{2064}",
    "a\u{206A}\u{206F}b",
    "a\u{2028}b",
    "a\u{2029}b",
    "\u{E0001}\u{E0067}\u{E0062}",
    "a\u{E0041}\u{E007F}",
    "a\u{180E}b",
    "a\u{3164}b",
    "\u{115F}\u{1160}",
    "\u{FFA0}",
    "a\u{FFF9}b\u{FFFA}c\u{FFFB}",
    "\u{E000}",
    "\u{F8FF}",
    "\u{F0000}",
    "\u{10FFFD}",
    "\u{FDD0}",
    "a\u{FFFE}b",
    "\u{FFFF}",
    "\u{1FFFE}",
    "\u{2FFFF}a",
    "\u{10FFFF}",
    "a\u{FE00}b",
    "a\u{E0100}b",
    "\u{600}\u{6DD}\u{70F}",
    "\u{1D173}\u{1D17A}",
    "\u{13430}\u{1BCA0}",
];

/// What takes another width than it seems.
const WIDE: [&str; 39] = [
    "東京都",
    "서울특별시",
    "한국",
    "ｆｕｌｌ",
    "ｶﾅ",
    "\u{1100}\u{1161}\u{11A8}",
    "\u{3000}a\u{3000}",
    "§±×÷",
    "→←↑↓",
    "Ωmega",
    "★☆",
    "🙂",
    "👩\u{200D}👧\u{200D}👦",
    "👍🏽",
    "❤\u{FE0F}",
    "❤\u{FE0E}",
    "☎\u{FE0F}",
    "1\u{FE0F}\u{20E3}",
    "🇳🇱",
    "🇳🇱🇧🇪🇩",
    "🏴\u{E0067}\u{E0062}\u{E0065}\u{E006E}\u{E0067}\u{E007F}",
    "🏳\u{FE0F}\u{200D}🌈",
    "👨🏻\u{200D}❤\u{FE0F}\u{200D}👨🏿",
    "🧑\u{200D}🧑",
    "\u{1F3FB}\u{1F3FC}\u{1F3FD}",
    "𝕲𝖔𝖚𝖉𝖆",
    "𐍈𐍉",
    "𠜎𠜱",
    "ﷺ",
    "꧅꧅",
    "𒐫",
    "⸻",
    "مرحبا",
    "שלום",
    "גאודה 1-2",
    "क्षत्रिय",
    "น้ำ",
    "ཨོཾ",
    "الأغلبية",
];

/// Letters with marks, and letters that look like others.
const LETTERS: [&str; 26] = [
    "é",
    "e\u{301}",
    "ﬁ",
    "Å",
    "A\u{30A}",
    "\u{212B}",
    "ĳsselstein",
    "Ĳ",
    "ÿ",
    "ß",
    "ẞ",
    "İi",
    "ıI",
    "ŉ",
    "ﬅ",
    "Gоuda",
    "Gοuda",
    "GOUDA",
    "gouda",
    "Ｇｏｕｄａ",
    "Gouda ",
    " Gouda",
    "Go\u{307}uda",
    "\u{301}los",
    "o\u{336}\u{336}",
    "ΣσςΣ",
];

/// What becomes alive in a spreadsheet, a page or a text.
const ALIVE: [&str; 32] = [
    "=1+1",
    "+1+1",
    "-1+1",
    "@SUM(1+1)",
    "\t=1+1",
    " =1+1",
    "\r=1+1",
    "\u{FF1D}1+1",
    "\u{FF0B}1",
    "{=1+1}",
    "=cmd|'/c calc'!A1",
    "=HYPERLINK(\"http://example.org\";\"klik\")",
    "=WEBSERVICE(\"http://example.org\")",
    "'=1+1",
    "0182",
    "1-2",
    "1e999",
    "<script>alert(1)</script>",
    "<img src=x onerror=alert(1)>",
    "</td></table><h1>",
    "&lt;b&gt; &#60;",
    "\" onmouseover=\"x",
    "javascript:alert(1)",
    "]]><!--",
    "<?xml version=\"1.0\"?>",
    "<!DOCTYPE a [<!ENTITY b \"c\">]>",
    "# kop",
    "| a | b |",
    "[klik](http://example.org)",
    "```\ncode\n```",
    "***vet***",
    "---",
];

/// What is syntax where it is kept or said.
const SYNTAX: [&str; 11] = [
    "\"),(id:\"x",
    "#![enable(implicit_some)]",
    "r#\"rauw\"#",
    "/* open",
    "// weg",
    "{ $count }",
    "{ -term }",
    "{{ 7 * 7 }}{% raw %}",
    "a;b,c\"d\n\"\"e",
    "J1 0 2 00 ()\n",
    "Text { $x ->\n *[other] y }",
];

/// Two hundred names, each once.
pub fn names() -> Vec<String> {
    let flood = |base: &str, what: &str, n: usize| format!("{base}{}", what.repeat(n));
    let fixed = [&TERMINAL[..], &HIDDEN, &WIDE, &LETTERS, &ALIVE, &SYNTAX].concat();
    let mut names: Vec<String> = fixed.into_iter().map(str::to_owned).collect();
    names.extend([
        flood("Z", "\u{301}", 200),
        flood("a", "\u{20DD}", 250),
        flood("", "\u{1100}", 90),
        flood("ก", "\u{E33}", 80),
        flood("", "🇳", 60),
        flood("👍", "🏽", 70),
        flood("क", "\u{94D}क", 60),
        flood("", "W", 280),
        flood("", "woord ", 45),
        flood("", "字", 140),
    ]);
    names
}

/// So many there are.
pub const COUNT: usize = 200;

/// Bytes that are no text at all: lone surrogates, overlong and cut letters, and what no encoding has.
pub const BYTES: [&[u8]; 8] =
    [b"\xED\xA0\x80", b"\xED\xBF\xBF", b"\xC0\x80", b"\xF5\x80\x80\x80", b"\xE2\x82", b"\x80", b"\xFF\xFE", b"a\xC3(b"];

/// Whether this may stand where text is shown or written: nothing that steers or hides; a line feed only between lines.
#[track_caller]
pub fn is_harmless(what: &str, text: &str) {
    let bad = text.char_indices().find(|&(_, c)| c != '\n' && draagvlak::clean::is_hidden(c));
    if let Some((at, c)) = bad {
        let before: String = text[..at].chars().rev().take(60).collect::<Vec<_>>().into_iter().rev().collect();
        panic!("{what}: U+{:04X} behind {before:?}", u32::from(c));
    }
}
