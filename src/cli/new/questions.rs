//! The questions, one a line, each with what an empty answer means between brackets.

use std::io::{BufRead, Write};
use std::path::PathBuf;

use crate::clean::{Field, clean, excerpt};
use crate::cli::making::{MakingError, date, round};
use crate::domain::council::Region;
use crate::domain::id::WeightIx;
use crate::domain::rule::{Preset, Rule};
use crate::domain::time::Date;
use crate::message::Message;
use crate::store::outline::councils::List;
use crate::store::outline::{self, Outline};
use crate::text::Text;

/// An answer is at most this long.
const MAX_ANSWER: usize = 300;
/// Typed lines are read up to so many bytes.
const MAX_LINE: u64 = 64 * 1024;

/// The rules that are offered to lead.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Choice {
    /// More than half of the councils.
    Majority,
    /// More than half of the councils and of the inhabitants.
    Double,
    /// More than half of the councils and two thirds of the inhabitants.
    TwoThirds,
    /// Nobody present against.
    Consent,
    /// All councils.
    Unanimity,
}

impl Choice {
    /// In the order in which they are offered.
    pub const ALL: [Self; 5] = [Self::Majority, Self::Double, Self::TwoThirds, Self::Consent, Self::Unanimity];

    /// The word for it in options and files.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Self::Majority => "meerderheid",
            Self::Double => "dubbele-meerderheid",
            Self::TwoThirds => "twee-derde",
            Self::Consent => "consent",
            Self::Unanimity => "unanimiteit",
        }
    }

    /// The choice with this word.
    #[must_use]
    pub fn named(id: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|choice| choice.id() == id)
    }

    const fn words(self) -> &'static str {
        match self {
            Self::Majority => "new-rule-majority",
            Self::Double => "new-rule-double",
            Self::TwoThirds => "new-rule-two-thirds",
            Self::Consent => "new-rule-consent",
            Self::Unanimity => "new-rule-unanimity",
        }
    }

    const fn needs_weight(self) -> bool {
        matches!(self, Self::Double | Self::TwoThirds)
    }

    /// The rules of a meeting that it leads: the others of the usual ones stand beside it for comparison. Without weights, a
    /// rule that needs them is the majority of councils.
    #[must_use]
    pub fn rules(self, weights: usize) -> Vec<Rule> {
        let leading = if weights == 0 && self.needs_weight() { Self::Majority } else { self };
        let preset = match leading {
            Self::Majority => Preset::Majority,
            Self::Double => Preset::DoubleMajority(WeightIx(0)),
            Self::TwoThirds => Preset::MajorityAndTwoThirds(WeightIx(0)),
            Self::Consent => Preset::Consent,
            Self::Unanimity => Preset::Unanimity,
        };
        let usual = Rule::usual(weights).into_iter().filter(|rule| rule.preset != Some(preset));
        std::iter::once(Rule::preset(leading.id(), preset)).chain(usual).collect()
    }
}

/// Questions to whoever answers: a person, who may try again, or a pipe, which may not.
pub(super) struct Questions<'a> {
    answers: &'a mut dyn BufRead,
    prompts: &'a mut dyn Write,
    text: &'a Text,
    is_person: bool,
}

impl<'a> Questions<'a> {
    pub(super) fn new(
        answers: &'a mut dyn BufRead,
        prompts: &'a mut dyn Write,
        text: &'a Text,
        is_person: bool,
    ) -> Self {
        Self { answers, prompts, text, is_person }
    }

    /// The next line as it was typed. The end of the answers and Esc stop everything.
    fn line(&mut self) -> Result<String, MakingError> {
        let mut bytes = Vec::new();
        let mut limited = std::io::Read::take(&mut *self.answers, MAX_LINE);
        let read = limited.read_until(b'\n', &mut bytes).unwrap_or(0);
        let line = String::from_utf8_lossy(&bytes).into_owned();
        if read == 0 || line.contains('\u{1b}') {
            return Err(MakingError::Stopped);
        }
        Ok(line.trim_end_matches(['\n', '\r']).to_owned())
    }

    /// Asks, and asks again what cannot be; an empty answer means `usual`.
    fn ask<T>(
        &mut self,
        question: &Message,
        usual: &str,
        read: impl Fn(&str) -> Result<T, Message>,
    ) -> Result<T, MakingError> {
        loop {
            let default = if usual.is_empty() { String::new() } else { format!(" [{usual}]") };
            self.prompt(&format!("{}{default}: ", self.text.tell(question)));
            let line = clean(&self.line()?, Field::Line, MAX_ANSWER);
            match read(if line.is_empty() { usual } else { &line }) {
                Ok(answer) => return Ok(answer),
                Err(why) => self.again(why)?,
            }
        }
    }

    /// Says what was wrong with an answer, if somebody is there to give another.
    fn again(&mut self, why: Message) -> Result<(), MakingError> {
        if !self.is_person {
            return Err(MakingError::Answer(why));
        }
        let said = format!("  {}\n", self.text.tell(&why));
        self.prompt(&said);
        Ok(())
    }

    fn prompt(&mut self, words: &str) {
        _ = self.prompts.write_all(words.as_bytes()).and_then(|()| self.prompts.flush());
    }

    pub(super) fn title(&mut self) -> Result<String, MakingError> {
        let read = |answer: &str| {
            let is_title = answer.chars().any(char::is_alphanumeric);
            if is_title { Ok(answer.to_owned()) } else { Err(Message::new("new-no-title")) }
        };
        self.ask(&Message::new("new-ask-title"), "", read)
    }

    pub(super) fn date(&mut self, today: Date) -> Result<Date, MakingError> {
        let read =
            |answer: &str| date(answer).ok_or_else(|| Message::new("making-no-date").with("text", excerpt(answer)));
        self.ask(&Message::new("new-ask-date"), &today.to_string(), read)
    }

    /// A question that may be left open.
    pub(super) fn optional(&mut self, question: &'static str) -> Result<Option<String>, MakingError> {
        self.ask(&Message::new(question), "-", |answer| Ok((answer != "-").then(|| answer.to_owned())))
    }

    pub(super) fn round(&mut self) -> Result<u16, MakingError> {
        self.ask(&Message::new("new-ask-round"), "1", round)
    }

    /// Which of the known councils take part, and which others.
    pub(super) fn councils(&mut self, known: Region) -> Result<Region, MakingError> {
        let names: Vec<_> =
            known.councils.iter().enumerate().map(|(n, c)| format!("  {} {}\n", n + 1, c.name)).collect();
        self.prompt(&format!("{}\n{}", self.text.say("new-councils"), names.concat()));
        let all = known.councils.len();
        let usual = format!("1-{all}");
        let chosen = self.ask(&Message::new("new-ask-councils"), &usual, |answer| chosen(answer, all))?;
        self.prompt(&format!("{}\n", self.text.say("new-more-councils")));
        let mut list = List::default();
        for (_, council) in known.councils.iter().enumerate().filter(|(n, _)| chosen.contains(n)) {
            let weight = council.weights.first().copied().flatten().map(|weight| weight.to_string());
            _ = list.add(&council.name, &council.short, &weight.unwrap_or_default());
        }
        loop {
            self.prompt("  > ");
            let line = clean(&self.line()?, Field::Line, MAX_ANSWER);
            if line.is_empty() && list.is_empty() {
                self.again(Message::new("new-no-councils"))?;
                continue;
            }
            if line.is_empty() {
                break;
            }
            let mut parts = line.split(';').map(str::trim);
            let (name, short, weight) =
                (parts.next().unwrap_or(""), parts.next().unwrap_or(""), parts.next().unwrap_or(""));
            if list.add(name, short, weight).is_none() {
                self.again(Message::new("new-bad-council").with("text", excerpt(&line)))?;
            }
        }
        let unweighed = list.unweighed();
        if !unweighed.is_empty() && unweighed.len() < list.len() {
            let said = Message::new("new-unweighed").with("councils", unweighed.join(", "));
            self.prompt(&format!("  {}\n", self.text.tell(&said)));
        }
        // All of the known councils and no others: then with everything that is known of them.
        let is_known = chosen.len() == all && list.len() == all;
        Ok(if is_known { known } else { list.region() })
    }

    /// Which rule leads.
    pub(super) fn rules(&mut self, weights: usize) -> Result<Vec<Rule>, MakingError> {
        let offered: Vec<_> = Choice::ALL.into_iter().filter(|choice| weights > 0 || !choice.needs_weight()).collect();
        let lines: Vec<_> = offered
            .iter()
            .enumerate()
            .map(|(n, choice)| format!("  {} {}\n", n + 1, self.text.say(choice.words())))
            .collect();
        self.prompt(&format!("{}\n{}", self.text.say("new-rules"), lines.concat()));
        let read = |answer: &str| {
            let by_number = answer.parse::<usize>().ok().and_then(|n| offered.get(n.checked_sub(1)?)).copied();
            let choice =
                by_number.or_else(|| Choice::named(&answer.to_lowercase()).filter(|choice| offered.contains(choice)));
            choice.ok_or_else(|| Message::new("new-no-choice").with("text", excerpt(answer)).with("max", offered.len()))
        };
        Ok(self.ask(&Message::new("new-ask-rule"), "1", read)?.rules(weights))
    }

    /// The topics, up to an empty line.
    pub(super) fn topics(&mut self) -> Result<Outline, MakingError> {
        self.prompt(&format!("{}\n", self.text.say("new-ask-topics")));
        let mut typed = String::new();
        loop {
            self.prompt("  > ");
            let line = self.line()?;
            if line.trim().is_empty() || typed.is_empty() && line.trim().eq_ignore_ascii_case("later") {
                break;
            }
            typed.push_str(&line);
            typed.push('\n');
        }
        Ok(outline::typed(&self.text.say("new-typed"), &typed))
    }

    /// Where the agenda goes.
    pub(super) fn file(&mut self, usual: &str) -> Result<PathBuf, MakingError> {
        self.ask(&Message::new("new-ask-file"), usual, |answer| Ok(PathBuf::from(answer)))
    }
}

/// Which of so many: `1,3-5`, or none (`-`, `0`).
fn chosen(answer: &str, all: usize) -> Result<Vec<usize>, Message> {
    let wrong = || Message::new("new-no-choice").with("text", excerpt(answer)).with("max", all);
    if matches!(answer.trim(), "-" | "0") {
        return Ok(Vec::new());
    }
    let mut chosen = Vec::new();
    for part in answer.split([',', ' ']).map(str::trim).filter(|part| !part.is_empty()) {
        let (first, last) = part.split_once('-').unwrap_or((part, part));
        let number = |text: &str| text.trim().parse::<usize>().ok().filter(|n| (1..=all).contains(n)).ok_or_else(wrong);
        let (first, last) = (number(first)?, number(last)?);
        chosen.extend((first..=last).map(|n| n - 1).filter(|n| !chosen.contains(n)).collect::<Vec<_>>());
    }
    if chosen.is_empty() { Err(wrong()) } else { Ok(chosen) }
}
