//! What stands in a language file.

use std::collections::BTreeSet;

use fluent_bundle::FluentResource;
use fluent_syntax::ast::{CallArguments, Entry, Expression, InlineExpression, Pattern, PatternElement};

/// A sentence of a language file.
#[derive(Debug)]
pub(crate) struct Sentence {
    pub(crate) file: &'static str,
    pub(crate) id: String,
    /// The values that it names.
    pub(crate) values: BTreeSet<String>,
}

/// All sentences of a file.
pub(crate) fn sentences(file: &'static str, source: &str) -> Vec<Sentence> {
    let resource = FluentResource::try_new(source.to_owned()).unwrap_or_else(|(_, e)| panic!("{file}: {e:?}"));
    let sentence = |entry: &Entry<&str>| {
        let Entry::Message(message) = entry else { return None };
        let mut values = BTreeSet::new();
        if let Some(pattern) = &message.value {
            of_pattern(pattern, &mut values);
        }
        Some(Sentence { file, id: message.id.name.to_owned(), values })
    };
    resource.entries().filter_map(sentence).collect()
}

fn of_pattern(pattern: &Pattern<&str>, values: &mut BTreeSet<String>) {
    for element in &pattern.elements {
        if let PatternElement::Placeable { expression } = element {
            of_expression(expression, values);
        }
    }
}

fn of_expression(expression: &Expression<&str>, values: &mut BTreeSet<String>) {
    match expression {
        Expression::Inline(inline) => of_inline(inline, values),
        Expression::Select { selector, variants } => {
            of_inline(selector, values);
            variants.iter().for_each(|variant| of_pattern(&variant.value, values));
        }
    }
}

fn of_inline(inline: &InlineExpression<&str>, values: &mut BTreeSet<String>) {
    match inline {
        InlineExpression::VariableReference { id } => drop(values.insert(id.name.to_owned())),
        InlineExpression::Placeable { expression } => of_expression(expression, values),
        InlineExpression::FunctionReference { arguments: CallArguments { positional, .. }, .. } => {
            positional.iter().for_each(|argument| of_inline(argument, values));
        }
        InlineExpression::StringLiteral { .. }
        | InlineExpression::NumberLiteral { .. }
        | InlineExpression::MessageReference { .. }
        | InlineExpression::TermReference { .. } => {}
    }
}
