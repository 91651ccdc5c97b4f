//! XML as a tree, read by a library that is not the one that wrote it. What is not well-formed does not get through.

use quick_xml::Reader;
use quick_xml::XmlVersion;
use quick_xml::events::{BytesStart, Event};

/// An element.
#[derive(Debug, Default)]
pub struct Node {
    pub name: String,
    pub attributes: Vec<(String, String)>,
    pub inside: Vec<Inside>,
}

#[derive(Debug)]
pub enum Inside {
    Text(String),
    Node(Node),
}

impl Node {
    /// The root element.
    #[track_caller]
    pub fn parse(text: &str) -> Self {
        let mut reader = Reader::from_str(text);
        reader.config_mut().enable_all_checks(true);
        let mut open = vec![Self::default()];
        loop {
            let at = reader.buffer_position();
            let event = reader.read_event().unwrap_or_else(|e| panic!("{e} at {at}"));
            match event {
                Event::Start(start) => open.push(Self::of(&start)),
                Event::Empty(start) => put(&mut open, Inside::Node(Self::of(&start))),
                Event::End(_) => {
                    let node = open.pop().unwrap();
                    put(&mut open, Inside::Node(node));
                }
                Event::Text(text) => put(&mut open, Inside::Text(text.xml10_content().into_owned())),
                Event::GeneralRef(name) => {
                    let known = name.resolve_char_ref().unwrap().or_else(|| {
                        [("amp", '&'), ("lt", '<'), ("gt", '>'), ("quot", '"'), ("apos", '\'')]
                            .into_iter()
                            .find_map(|(known, c)| (*known == *name.xml10_content()).then_some(c))
                    });
                    put(&mut open, Inside::Text(known.expect("an entity that every XML has").to_string()));
                }
                Event::Eof => break,
                Event::Decl(_) | Event::DocType(_) => {}
                Event::CData(_) | Event::Comment(_) | Event::PI(_) => panic!("not expected: {event:?}"),
            }
        }
        assert_eq!(open.len(), 1, "an element is left open");
        let mut roots = open.remove(0).inside.into_iter().filter_map(|it| match it {
            Inside::Node(node) => Some(node),
            Inside::Text(text) => {
                assert!(text.trim().is_empty(), "{text} stands outside the document");
                None
            }
        });
        let root = roots.next().expect("a root");
        assert!(roots.next().is_none(), "one root");
        root
    }

    fn of(start: &BytesStart<'_>) -> Self {
        let attribute = |it: quick_xml::events::attributes::Attribute<'_>| {
            let value = it.normalized_value(XmlVersion::Implicit1_0).unwrap().into_owned();
            (it.key.as_ref().to_owned(), value)
        };
        Self {
            name: start.name().as_ref().to_owned(),
            attributes: start.attributes().map(|it| attribute(it.unwrap())).collect(),
            inside: Vec::new(),
        }
    }

    /// The value of an attribute.
    pub fn get(&self, name: &str) -> Option<&str> {
        self.attributes.iter().find(|(key, _)| key == name).map(|(_, value)| value.as_str())
    }

    /// All text in it, in reading order.
    pub fn text(&self) -> String {
        let inside = self.inside.iter().map(|it| match it {
            Inside::Text(text) => text.clone(),
            Inside::Node(node) => match node.name.as_str() {
                "br" | "text:line-break" => "\n".to_owned(),
                _ => node.text(),
            },
        });
        inside.collect()
    }

    /// The elements right below it.
    pub fn children(&self) -> impl Iterator<Item = &Self> {
        self.inside.iter().filter_map(|it| if let Inside::Node(node) = it { Some(node) } else { None })
    }

    /// It, and every element in it, in reading order.
    pub fn all(&self) -> Vec<&Self> {
        let mut found = vec![self];
        for child in self.children() {
            found.extend(child.all());
        }
        found
    }

    /// Every element in it with this name.
    pub fn named(&self, name: &str) -> Vec<&Self> {
        self.all().into_iter().filter(|node| node.name == name).collect()
    }
}

fn put(open: &mut [Node], inside: Inside) {
    open.last_mut().unwrap().inside.push(inside);
}
