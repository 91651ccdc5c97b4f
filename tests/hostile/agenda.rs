//! An agenda with a hostile name in every field that holds text, and its twin: of the same shape, of letters alone.

use draagvlak::clean::{Field, clean};
use draagvlak::domain::meeting::Plan;
use draagvlak::store::agenda::parse;

use super::list;

/// What a name becomes before it is put in the file.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Sort {
    /// Itself.
    Hostile,
    /// An x for each character that is left of it, between line feeds that are left too.
    Twin,
}

impl Sort {
    /// The first characters of a name, with this behind it.
    fn text(self, name: &str, end: &str, field: Field, max: usize) -> String {
        let cut = name.chars().take(max).collect::<String>() + end;
        match self {
            Self::Hostile => cut,
            Self::Twin => {
                let shape = |c: char| if c == '\n' || c == ' ' { c } else { 'x' };
                clean(&cut, field, max + 20).chars().map(shape).collect()
            }
        }
    }

    /// For a field of one line, and for one of several that is given one.
    fn line(self, name: &str) -> String {
        ron(&self.text(&name.replace(['\n', '\r'], " "), ".", Field::Line, 280))
    }

    fn lines(self, name: &str) -> String {
        ron(&self.text(name, ".", Field::Lines, 280))
    }

    fn short(self, name: &str, n: usize) -> String {
        ron(&(self.text(name, "", Field::Line, 100) + &format!(" nr {n}")))
    }
}

pub fn ron(text: &str) -> String {
    ron::to_string(text).unwrap()
}

/// Ten topics of twenty points, each with another name; five councils that coloured all of them green.
pub fn agenda(sort: Sort) -> String {
    let names = list::names();
    let name = |n: usize| names[n % names.len()].as_str();
    let topics: String = (0..10).map(|topic| topic_of(sort, topic, &name)).collect();
    let ids: String = (0..200).map(|n| format!("\"p{n}\":\"groen\",")).collect();
    let colouring = |c: usize| {
        let file = sort.short(name(c * 31), c);
        format!("(council:\"c{c}\",version:1,mandate:(body:Personal),file:{file},marks:{{{ids}}}),")
    };
    let council = |c: usize| {
        let (named, sorted, alias) =
            (sort.short(name(c * 37 + 3), c), sort.short(name(c + 9), 0), sort.short(name(c + 40), 1));
        let note = sort.lines(name(c + 70));
        format!(
            "(id:\"c{c}\",name:{named},short:\"C{c}\",sort:{sorted},aliases:[{alias}],weights:{{\"w\":{}}},\
             mandate:(body:Parties,parties:[{named}],note:{note})),\n",
            100 + c
        )
    };
    let term = |n: usize| {
        format!(
            "(term:{},aliases:[{}],text:{}),\n",
            sort.short(name(n), n),
            sort.short(name(n + 1), n + 500),
            sort.lines(name(n))
        )
    };
    let sitting = |n: usize| {
        let [title, place, note, by] = [1, 2, 3, 4].map(|i| sort.line(name(n * 5 + i)));
        format!(
            "(date:\"2026-{:02}-01\",title:{title},place:{place},note:{note},points:[(title:{title},by:{by},note:{note})]),\n",
            n + 1
        )
    };
    let condition = |n: usize| {
        let (text, answer) = (sort.lines(name(n * 3)), sort.lines(name(n * 3 + 1)));
        format!("(text:{text},asks:[(item:\"p{n}\",council:\"c1\",words:{text})],status:Granted,answer:{answer}),\n")
    };
    let action = |n: usize| {
        let [text, role, note] = [0, 1, 2].map(|i| sort.line(name(n * 7 + i)));
        format!("(text:{text},council:\"c2\",role:{role},item:\"p{n}\",note:{note}),\n")
    };
    let many = |n: usize, part: &dyn Fn(usize) -> String| (0..n).map(part).collect::<String>();
    let [title, series, place, note, weight, group, value] =
        [11, 22, 33, 44, 55, 66, 77].map(|n| sort.short(name(n), n));
    format!(
        "(format:1,id:\"proef\",title:{title},date:\"2026-01-01\",series:{series},place:{place},note:{note},\n\
         weights:[(id:\"w\",name:{weight})],\ncouncils:[{}],\ngroups:[(id:\"g\",name:{group},members:[\"c0\",\"c1\"])],\n\
         rules:[(id:\"r\",name:{value},preset:Majority),(id:\"s\",preset:Consent)],\n\
         attributes:[(id:\"a\",name:{value})],\nagenda:[{topics}],\nglossary:[{}],\ncalendar:[{}],\ncolourings:[{}],\n\
         conditions:[{}],\nactions:[{}])",
        many(5, &council),
        many(200, &term),
        many(12, &sitting),
        many(5, &colouring),
        many(60, &condition),
        many(60, &action),
    )
}

fn topic_of<'a>(sort: Sort, topic: usize, name: &dyn Fn(usize) -> &'a str) -> String {
    let point = |n: usize| {
        let it = name(n);
        let (line, lines, short) = (sort.line(it), sort.lines(it), sort.short(it, n));
        let source = format!("(document:{line},place:{line})");
        format!(
            "(id:\"p{n}\",number:{},title:{line},coloured:true,text:{lines},council:\"c0\",source:{source},tags:[{short}],\
             attributes:{{\"a\":[(value:{short},proviso:{line})]}},indicators:[(name:{short},note:{line},source:{source})],\
             milestones:[(text:{line},due:{short})],costs:[(name:{line},amount:\"10\",key:\"w\",note:{line})],\
             links:[(dossier:\"elders\",item:\"1\",why:{line})],\
             contributions:[(text:{lines},source:{source},public:true,response:(text:{lines},disposition:Noted))]),\n",
            ron(&sort.text(it, "", Field::Line, 8).replace('x', "n")),
        )
    };
    let points: String = (topic * 20..topic * 20 + 20).map(point).collect();
    format!("(id:\"t{topic}\",title:{},children:[\n{points}]),\n", sort.line(name(topic * 19 + 5)))
}

#[track_caller]
pub fn plan(sort: Sort) -> Plan {
    let parsed = parse("proef.ron", agenda(sort).as_bytes());
    let language = draagvlak::text::Text::new(draagvlak::text::Language::Dutch);
    let told = |faults: &draagvlak::store::agenda::AgendaFaults| {
        faults.faults.iter().map(|fault| language.explain(fault)).collect::<Vec<_>>().join("\n")
    };
    parsed.unwrap_or_else(|faults| panic!("{}", told(&faults))).plan
}
