//! What somebody probably meant.

/// The longest word for which a neighbour is looked up.
const LENGTH_MAX: usize = 64;

/// The known word nearest to `found`, if it is near enough to be a slip of the finger.
pub(in crate::store) fn nearest<'a>(found: &str, known: impl IntoIterator<Item = &'a str>) -> Option<String> {
    let length = found.chars().count();
    if length > LENGTH_MAX {
        return None;
    }
    let found = found.to_lowercase();
    known
        .into_iter()
        .filter(|word| word.len() <= LENGTH_MAX * 4)
        .map(|word| (strsim::osa_distance(&found, &word.to_lowercase()), word))
        .filter(|(distance, word)| *distance <= length.max(word.chars().count()) / 3)
        .min_by_key(|(distance, _)| *distance)
        .map(|(_, word)| word.to_owned())
}
