//! What was measured, as one table of markdown.

use crate::goals::{Goal, Limit};

#[derive(Debug, Default)]
pub struct Table(Vec<[String; 7]>);

impl Table {
    pub fn add(&mut self, goal: Goal, size: &str, product: f64, floor: f64) {
        let ratio = product / floor;
        let (limit, reached) = match goal.limit {
            Limit::Times(times) => (format!("{times}×"), yes(ratio <= times)),
            Limit::Most(most) => (with_unit(most, goal.unit), yes(product <= most)),
            Limit::None => ("".to_owned(), ""),
        };
        let ratio = if ratio.is_finite() { format!("{ratio:.1}") } else { String::new() };
        let (product, floor) = (with_unit(product, goal.unit), with_unit(floor, goal.unit));
        self.0.push([goal.name.to_owned(), size.to_owned(), product, floor, ratio, limit, reached.to_owned()]);
    }

    pub fn print(&self) {
        let head = ["goal", "size", "product", "floor", "ratio", "at most", "reached"].map(str::to_owned);
        let all: Vec<_> = std::iter::once(&head).chain(&self.0).collect();
        let widths: [usize; 7] =
            std::array::from_fn(|place| all.iter().map(|row| row[place].chars().count()).max().unwrap_or(0));
        let line = |row: &[String; 7]| {
            let cells: Vec<_> = row.iter().zip(widths).map(|(cell, width)| format!(" {cell:width$} ")).collect();
            format!("|{}|", cells.join("|"))
        };
        println!("{}", line(&head));
        println!("|{}|", widths.map(|width| "-".repeat(width + 2)).join("|"));
        self.0.iter().for_each(|row| println!("{}", line(row)));
    }
}

const fn yes(is_reached: bool) -> &'static str {
    if is_reached { "yes" } else { "no" }
}

fn with_unit(figure: f64, unit: &str) -> String {
    let number = match figure {
        figure if !figure.is_finite() => return "—".to_owned(),
        0.0 => "0".to_owned(),
        ..10.0 => format!("{figure:.2}"),
        ..100.0 => format!("{figure:.1}"),
        _ => format!("{figure:.0}"),
    };
    if unit.is_empty() { number } else { format!("{number} {unit}") }
}
