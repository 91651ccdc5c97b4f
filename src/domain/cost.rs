//! What an item costs, and how that is divided over the councils by an allocation key (*verdeelsleutel*).

use std::fmt;
use std::str::FromStr;

use super::council::Region;
use super::id::{CouncilIx, WeightIx};
use super::ledger::Voice;

/// An amount of money in whole cents.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub struct Euros {
    /// How many cents.
    pub cents: u64,
}

/// The largest amount that is read: more than all Dutch municipalities together spend in a year.
pub const EUROS_MAX: u64 = 1_000_000_000_000;

/// An amount that an item costs.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Cost {
    /// What it is for.
    pub name: String,
    /// How much, for all councils together.
    pub amount: Euros,
    /// By which key it is divided over the councils; none where it is paid otherwise.
    pub key: Option<WeightIx>,
    /// What else must be known of it.
    pub note: Option<String>,
}

/// What each council pays of an amount, in the order of the columns. The parts add up to it exactly: every council pays its
/// part rounded down to the cent, and the cents that are left go to the largest remainders, of equal ones to the first.
///
/// None when no council weighs anything under the key. A council of unknown weight pays nothing; [`unknown`] tells which.
#[must_use]
pub fn shares(region: &Region, key: WeightIx, amount: Euros) -> Option<Vec<(CouncilIx, Euros)>> {
    let total = u128::from(region.total(key));
    if total == 0 {
        return None;
    }
    let product = |council| u128::from(amount.cents) * u128::from(region.weight(council, key).unwrap_or(0));
    let mut shares: Vec<(CouncilIx, u64)> = Vec::new();
    let mut remainders: Vec<(u128, usize)> = Vec::new();
    for (place, council) in region.indices().enumerate() {
        let product = product(council);
        shares.push((council, u64::try_from(product / total).unwrap_or(u64::MAX)));
        remainders.push((product % total, place));
    }
    let given = shares.iter().fold(0_u64, |sum, (_, cents)| sum.saturating_add(*cents));
    let left = usize::try_from(amount.cents.saturating_sub(given)).unwrap_or(0);
    remainders.sort_by_key(|&(remainder, place)| (std::cmp::Reverse(remainder), place));
    for &(_, place) in remainders.iter().take(left) {
        if let Some((_, cents)) = shares.get_mut(place) {
            *cents += 1;
        }
    }
    Some(shares.into_iter().map(|(council, cents)| (council, Euros { cents })).collect())
}

/// The councils of which it is not known what they weigh under a key.
pub fn unknown(region: &Region, key: WeightIx) -> impl Iterator<Item = CouncilIx> + '_ {
    region.indices().filter(move |&council| region.weight(council, key).is_none())
}

/// What a number of costs come to together.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Totals {
    /// What each council pays of what is divided, in the order of the columns; together exactly [`Totals::divided`].
    pub shares: Vec<(CouncilIx, Euros)>,
    /// What is divided over the councils.
    pub divided: Euros,
    /// What has no key, or one under which nobody weighs anything: nobody is asked for it here.
    pub undivided: Euros,
}

/// What these costs come to together, each divided by its own key. Sums stop at the largest number of cents that is counted
/// with, far beyond [`EUROS_MAX`].
#[must_use]
pub fn totals<'a>(region: &Region, costs: impl IntoIterator<Item = &'a Cost>) -> Totals {
    let nothing = region.indices().map(|council| (council, Euros::default())).collect();
    let mut totals = Totals { shares: nothing, divided: Euros::default(), undivided: Euros::default() };
    for cost in costs {
        let Some(shares) = cost.shares(region) else {
            totals.undivided = totals.undivided.plus(cost.amount);
            continue;
        };
        totals.divided = totals.divided.plus(cost.amount);
        for ((_, sum), (_, share)) in totals.shares.iter_mut().zip(shares) {
            *sum = sum.plus(share);
        }
    }
    totals
}

/// Which part of an amount falls on councils in favour.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Carried {
    /// All of it.
    pub amount: Euros,
    /// The part of those in favour without conditions.
    pub favour: Euros,
    /// The part of those in favour under conditions.
    pub conditional: Euros,
}

/// Which part of these shares falls on councils in favour, given what each says.
#[must_use]
pub fn carried(shares: &[(CouncilIx, Euros)], voice: impl Fn(CouncilIx) -> Voice) -> Carried {
    let mut carried = Carried::default();
    for &(council, share) in shares {
        carried.amount = carried.amount.plus(share);
        match voice(council) {
            Voice::For => carried.favour = carried.favour.plus(share),
            Voice::Conditional => carried.conditional = carried.conditional.plus(share),
            Voice::Against | Voice::NoView | Voice::Abstaining | Voice::Outstanding => {}
        }
    }
    carried
}

impl Cost {
    /// What each council pays of it, in the order of the columns; none when it is not divided.
    #[must_use]
    pub fn shares(&self, region: &Region) -> Option<Vec<(CouncilIx, Euros)>> {
        shares(region, self.key?, self.amount)
    }

    /// The same, divided by another key.
    #[must_use]
    pub fn by(&self, key: WeightIx) -> Self {
        Self { key: Some(key), ..self.clone() }
    }
}

impl Euros {
    /// Both together.
    #[must_use]
    pub const fn plus(self, other: Self) -> Self {
        Self { cents: self.cents.saturating_add(other.cents) }
    }
}

impl fmt::Display for Euros {
    /// As a Dutch hand writes it: "825.000", and with cents only where there are any, "1.234,56".
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (euros, cents) = ((self.cents / 100).to_string(), self.cents % 100);
        for (place, digit) in euros.chars().enumerate() {
            if place > 0 && (euros.len() - place).is_multiple_of(3) {
                f.write_str(".")?;
            }
            write!(f, "{digit}")?;
        }
        if cents > 0 { write!(f, ",{cents:02}") } else { Ok(()) }
    }
}

/// Why a text is no amount.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct NotEuros;

impl FromStr for Euros {
    type Err = NotEuros;

    /// "825.000", "825000", "1.234,56", with or without the sign of the euro before it. A dot stands between thousands only:
    /// "825.00" is not guessed at.
    fn from_str(text: &str) -> Result<Self, NotEuros> {
        let text = text.trim();
        let text = text.strip_prefix('€').unwrap_or(text).trim_start();
        let (euros, cents) = text.split_once(',').map_or((text, None), |(euros, cents)| (euros, Some(cents)));
        let is_digits = |part: &str| !part.is_empty() && part.bytes().all(|b| b.is_ascii_digit());
        let mut parts = euros.split('.');
        let first = parts.next().unwrap_or_default();
        let groups: Vec<&str> = parts.collect();
        let is_grouped = groups.is_empty() || first.len() <= 3;
        let sound = is_digits(first) && is_grouped && groups.iter().all(|group| group.len() == 3 && is_digits(group));
        let cents = match cents {
            None | Some("-") => Ok(0),
            Some(cents) if cents.len() == 2 && is_digits(cents) => cents.parse().map_err(|_| NotEuros),
            Some(_) => Err(NotEuros),
        }?;
        if !sound {
            return Err(NotEuros);
        }
        let euros: u64 = euros.replace('.', "").parse().map_err(|_| NotEuros)?;
        if euros > EUROS_MAX { Err(NotEuros) } else { Ok(Self { cents: euros * 100 + cents }) }
    }
}
