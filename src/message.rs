//! What there is to say, before it is said in a language.
//!
//! Every layer speaks in [`Message`]s: the id of a sentence in the language files with the values that
//! it names. Only [`crate::text`] turns one into words, so no layer below the screen knows Dutch.

/// A sentence that a person will read: its id in `src/text/*/*.ftl`, and the values that fill it in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Message {
    /// The id of the sentence, a key of the language files.
    pub id: &'static str,
    /// The values that the sentence names, in the order in which they were given.
    pub args: Vec<(&'static str, Value)>,
}

/// A value within a [`Message`].
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Value {
    /// Text that is shown as it stands.
    Text(String),
    /// A whole number, which the language writes its own way (1.200 in Dutch) and counts by (1 raad, 2 raden).
    Number(i64),
    /// A sentence within the sentence.
    Message(Box<Message>),
}

impl Message {
    /// A sentence without values yet.
    #[must_use]
    pub const fn new(id: &'static str) -> Self {
        Self { id, args: Vec::new() }
    }

    /// The same sentence with one more value.
    #[must_use]
    pub fn with(mut self, name: &'static str, value: impl Into<Value>) -> Self {
        self.args.push((name, value.into()));
        self
    }
}

/// What every error of this program can do: say itself, and say what to do now.
pub trait Say {
    /// What is wrong, in one sentence without a full stop.
    fn message(&self) -> Message;

    /// What the reader can do about it, if anything.
    fn hint(&self) -> Option<Message> {
        None
    }
}

impl From<&str> for Value {
    fn from(text: &str) -> Self {
        Self::Text(text.to_owned())
    }
}

impl From<String> for Value {
    fn from(text: String) -> Self {
        Self::Text(text)
    }
}

impl From<&std::path::Path> for Value {
    fn from(path: &std::path::Path) -> Self {
        // A name of a file comes from outside too: it may hold what steers the terminal.
        Self::Text(crate::clean::excerpt(&path.display().to_string()))
    }
}

impl From<Message> for Value {
    fn from(message: Message) -> Self {
        Self::Message(Box::new(message))
    }
}

macro_rules! number {
    ($($t:ty),*) => {$(
        impl From<$t> for Value {
            fn from(n: $t) -> Self {
                Self::Number(i64::try_from(n).unwrap_or(i64::MAX))
            }
        }
    )*};
}
number!(i32, i64, u8, u16, u32, u64, usize);
