//! What a terminal answers when it is asked, as xterm does: a program that waits for an answer is not to wait for us.

/// The answers to the questions in a stream of bytes, question by question, also when one is cut in two.
#[derive(Debug, Default)]
pub struct Answers {
    /// A question of which the end has not come yet.
    begun: Vec<u8>,
}

/// Questions are shorter than this.
const LONGEST: usize = 24;

impl Answers {
    /// The answers to what is asked in these bytes, in order.
    pub fn to(&mut self, bytes: &[u8]) -> Vec<u8> {
        let mut answers = Vec::new();
        self.begun.extend_from_slice(bytes);
        let stream = std::mem::take(&mut self.begun);
        let mut at = 0;
        while let Some(escape) = stream[at..].iter().position(|&byte| byte == 0x1B) {
            let rest = &stream[at + escape..];
            match answer(&rest[1..rest.len().min(LONGEST)]) {
                Asks::For(answer) => answers.extend_from_slice(&answer),
                Asks::Nothing => {}
                Asks::Perhaps if rest.len() < LONGEST => {
                    self.begun = rest.to_vec();
                    break;
                }
                Asks::Perhaps => {}
            }
            at += escape + 1;
        }
        answers
    }
}

#[derive(Debug, PartialEq, Eq)]
enum Asks {
    For(Vec<u8>),
    Nothing,
    /// The bytes end too early to tell.
    Perhaps,
}

const FIXED: [(&[u8], &[u8]); 8] = [
    (b"[6n", b"\x1b[1;1R"),
    (b"[5n", b"\x1b[0n"),
    (b"[c", b"\x1b[?62;22c"),
    (b"[0c", b"\x1b[?62;22c"),
    (b"]10;?\x07", b"\x1b]10;rgb:c0c0/c0c0/c0c0\x1b\\"),
    (b"]10;?\x1b\\", b"\x1b]10;rgb:c0c0/c0c0/c0c0\x1b\\"),
    (b"]11;?\x07", b"\x1b]11;rgb:0000/0000/0000\x1b\\"),
    (b"]11;?\x1b\\", b"\x1b]11;rgb:0000/0000/0000\x1b\\"),
];

/// What is asked behind an escape.
fn answer(rest: &[u8]) -> Asks {
    for (question, answer) in FIXED {
        if rest.starts_with(question) {
            return Asks::For(answer.to_vec());
        }
        if question.starts_with(rest) {
            return Asks::Perhaps;
        }
    }
    // Whether a mode is known: `ESC [ ? number $ p`. All are, and are off.
    let Some(mode) = rest.strip_prefix(b"[?") else { return Asks::Nothing };
    let digits = mode.iter().take_while(|byte| byte.is_ascii_digit()).count();
    match mode[digits..] {
        [b'$', b'p', ..] => Asks::For([b"\x1b[?", &mode[..digits], b";2$y"].concat()),
        [] | [b'$'] => Asks::Perhaps,
        _ => Asks::Nothing,
    }
}
