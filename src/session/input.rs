//! What a person types, made safe before anything is done with it.

use crate::clean::{Field, clean};
use crate::domain::action_point::ActionPoint;
use crate::domain::agenda::{AttributeValue, Facts, Milestone, Properties, Source};
use crate::domain::calendar::{Sitting, SittingPoint};
use crate::domain::command::{Command, Put};
use crate::domain::conclusion::Conclusion;
use crate::domain::condition::Wish;
use crate::domain::contribution::{Contribution, Response};
use crate::domain::cost::Cost;
use crate::domain::council::Region;
use crate::domain::glossary::Term;
use crate::domain::remark::Said;

/// The longest title that is raised, in characters.
pub const TITLE_MAX: usize = 300;
/// The longest tag, value or word that is explained, in characters.
const NAME_MAX: usize = 120;
/// The longest remark or conclusion, in characters.
pub const TEXT_MAX: usize = 2_000;
/// The longest explanation of an item, meaning of a word, contribution or response, in characters: as long as a file can hold, so
/// that what came in whole is not cut when it is changed.
const EXPLANATION_MAX: usize = 10_000;

/// The same command with its text made safe.
pub(super) fn cleaned(command: Command) -> Command {
    match command {
        Command::Remark(cell, Said { text, audience }) => Command::Remark(cell, Said { text: words(&text), audience }),
        Command::Condition(put) => Command::Condition(cleaned_put(put)),
        Command::ActionPoint(ix, point) => Command::ActionPoint(ix, point.map(|point| Box::new(action_point(*point)))),
        Command::Conclude(item, conclusion) => Command::Conclude(item, Box::new(self::conclusion(*conclusion))),
        Command::Contribution(ix, it) => Command::Contribution(ix, it.map(|it| Box::new(contribution(*it)))),
        Command::Term(ix, it) => Command::Term(ix, it.map(|it| Box::new(term(*it)))),
        Command::SetMilestones(item, milestones) => {
            Command::SetMilestones(item, milestones.into_iter().map(milestone).collect())
        }
        Command::SetCalendar(calendar) => Command::SetCalendar(calendar.into_iter().map(sitting).collect()),
        Command::SetCosts(item, costs) => Command::SetCosts(item, costs.into_iter().map(cost).collect()),
        Command::Raise(title) => Command::Raise(line(&title)),
        Command::Add(parent, facts) => Command::Add(parent, Box::new(self::facts(*facts))),
        Command::Edit(item, facts) => Command::Edit(item, Box::new(self::facts(*facts))),
        Command::ChangeRegion(region) => Command::ChangeRegion(Box::new(self::region(*region))),
        // Files were cleaned when they were read; rules and scales are chosen, not typed.
        command @ (Command::Mark(..)
        | Command::Hammer(_)
        | Command::Take(..)
        | Command::TogglePresence(_)
        | Command::OpenTopic(_)
        | Command::CloseTopic(_)
        | Command::ReopenTopic(_)
        | Command::Withdraw(_)
        | Command::Move(..)
        | Command::Plan(..)
        | Command::ChangeRules(_)
        | Command::ChangeScale(_)
        | Command::Suspend
        | Command::Resume
        | Command::Close
        | Command::Undo
        | Command::Redo) => command,
    }
}

fn words(text: &str) -> String {
    clean(text, Field::Lines, TEXT_MAX)
}

fn explanation(text: &str) -> String {
    clean(text, Field::Lines, EXPLANATION_MAX)
}

fn line(text: &str) -> String {
    clean(text, Field::Line, TITLE_MAX)
}

/// A name that a file can hold: a tag, a value, a word that is explained.
fn name(text: &str) -> String {
    clean(text, Field::Line, NAME_MAX)
}

/// Those that say something, each once.
fn names(texts: &[String]) -> Vec<String> {
    let mut names: Vec<String> = Vec::new();
    for name in texts.iter().map(|text| name(text)).filter(|name| !name.is_empty()) {
        if !names.contains(&name) {
            names.push(name);
        }
    }
    names
}

fn source(source: Source) -> Source {
    let Source { document, place } = source;
    Source { document: line(&document), place: some(place, line) }
}

/// What was typed, unless it is nothing.
fn some(text: Option<String>, clean: impl Fn(&str) -> String) -> Option<String> {
    text.map(|text| clean(&text)).filter(|text| !text.is_empty())
}

fn cleaned_put(put: Put) -> Put {
    let wish = |Wish { text, wanted, audience }: Wish| Wish { text: words(&text), wanted, audience };
    match put {
        Put::New(cell, asked) => Put::New(cell, wish(asked)),
        Put::Reworded(condition, asked) => Put::Reworded(condition, wish(asked)),
        Put::Answered(condition, status, answer) => Put::Answered(condition, status, some(answer, words)),
        put @ (Put::Also(..) | Put::Joined { .. } | Put::Dropped(..)) => put,
    }
}

fn conclusion(conclusion: Conclusion) -> Conclusion {
    let Conclusion { finding, text, next, role, due, instrument } = conclusion;
    Conclusion { finding, text: words(&text), next: some(next, words), role: some(role, line), due, instrument }
}

fn action_point(point: ActionPoint) -> ActionPoint {
    let ActionPoint { text, council, role, due, item, round, state, note } = point;
    ActionPoint {
        text: words(&text),
        council,
        role: some(role, line),
        due,
        item,
        round,
        state,
        note: some(note, words),
    }
}

fn contribution(contribution: Contribution) -> Contribution {
    let Contribution { cell, text, themes, source, response, audience, written } = contribution;
    let response =
        response.map(|Response { text, disposition, basis }| Response { text: explanation(&text), disposition, basis });
    let source = source.map(self::source);
    Contribution { cell, text: explanation(&text), themes, source, response, audience, written }
}

fn milestone(milestone: Milestone) -> Milestone {
    let Milestone { text, due, stage } = milestone;
    Milestone { text: line(&text), due: some(due, line), stage }
}

fn sitting(sitting: Sitting) -> Sitting {
    let Sitting { date, title, place, note, points } = sitting;
    let points = points.into_iter().map(sitting_point).collect();
    Sitting { date, title: some(title, line), place: some(place, line), note: some(note, words), points }
}

fn sitting_point(point: SittingPoint) -> SittingPoint {
    let SittingPoint { title, kind, item, by, note } = point;
    SittingPoint { title: some(title, line), kind, item, by: some(by, line), note: some(note, words) }
}

fn cost(cost: Cost) -> Cost {
    let Cost { name, amount, key, note } = cost;
    Cost { name: line(&name), amount, key, note: some(note, words) }
}

fn facts(facts: Facts) -> Facts {
    let Facts { number, title, text, kind, coloured, properties: Properties { tags, attributes } } = facts;
    let properties = Properties { tags: names(&tags), attributes: attributes.into_iter().map(values).collect() };
    Facts { number: line(&number), title: line(&title), text: some(text, explanation), kind, coloured, properties }
}

/// The values of a property. Which property it is, is chosen, not typed.
fn values((key, values): (String, Vec<AttributeValue>)) -> (String, Vec<AttributeValue>) {
    let value = |AttributeValue { value, proviso }: AttributeValue| AttributeValue {
        value: name(&value),
        proviso: some(proviso, line),
    };
    (key, values.into_iter().map(value).collect())
}

fn term(term: Term) -> Term {
    let Term { term, aliases, text, source } = term;
    Term { term: name(&term), aliases: names(&aliases), text: explanation(&text), source: source.map(self::source) }
}

fn region(mut region: Region) -> Region {
    for council in &mut region.councils {
        (council.id, council.name, council.short) = (line(&council.id), line(&council.name), line(&council.short));
        council.sort = some(council.sort.take(), line);
        council.aliases = council.aliases.iter().map(|alias| line(alias)).collect();
    }
    region
}
