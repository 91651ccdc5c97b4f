//! From one round to the next, and from one file to another: what was brought in goes along, and what changed is told.

use draagvlak::cli::diff::{json, plain};
use draagvlak::cli::show;
use draagvlak::domain::command::Command;
use draagvlak::domain::contribution::{Basis, Contribution, Counts, Disposition, Response};
use draagvlak::domain::difference::{Changed, Side, difference};
use draagvlak::domain::id::ContributionIx;
use draagvlak::domain::next::next_plan;
use draagvlak::domain::time::Date;
use draagvlak::text::{Language, Text};
use draagvlak::words::glyphs::Glyphs;

use super::AGENDA;
use super::sitting::Sitting;

fn next(sitting: &Sitting) -> Sitting {
    Sitting::written(&next_plan(&sitting.meeting, &sitting.tally, Date::new(2026, 4, 9).unwrap()))
}

fn side(sitting: &Sitting) -> Side<'_> {
    Side { meeting: &sitting.meeting, tally: &sitting.tally }
}

/// A contribution as it stands, changed.
fn changed(sitting: &Sitting, n: u32, change: impl Fn(&mut Contribution)) -> Command {
    let mut it = sitting.meeting.contribution(ContributionIx(n)).unwrap().clone();
    change(&mut it);
    Command::Contribution(Some(ContributionIx(n)), Some(Box::new(it)))
}

fn answered(text: &str, disposition: Disposition) -> Option<Response> {
    Some(Response { text: text.to_owned(), disposition, basis: Basis::Explicit })
}

#[test]
fn what_was_brought_in_goes_along_with_what_was_answered() {
    let mut held = Sitting::of(AGENDA);
    held.does(changed(&held, 0, |it| it.response = answered("Toch niet.", Disposition::NotTakenOver)));
    let returned = next(&held);
    let all = |sitting: &Sitting| -> Vec<_> {
        sitting.meeting.contributions().map(|(_, it)| (it.text.clone(), it.response.clone(), it.audience)).collect()
    };
    assert_eq!(all(&returned), all(&held));
    assert_eq!(Counts::all(&returned.meeting).unanswered, 1);
    let differs = difference(side(&held), side(&returned));
    assert_eq!(differs.contributions, [], "making the next agenda changes none");
}

#[test]
fn what_was_taken_off_after_a_council_brought_something_in_is_kept() {
    let mut held = Sitting::of(AGENDA);
    held.does(Command::Withdraw(held.item("aa.2")));
    let returned = next(&held);
    assert!(returned.meeting.contributions().any(|(_, it)| it.text == "Houd het loket lokaal."));
}

#[test]
fn a_comparison_tells_what_is_new_answered_changed_and_gone() {
    let old = Sitting::of(AGENDA);
    let mut new = Sitting::of(AGENDA);
    new.does(changed(&new, 0, |it| it.text = "Stel een laag plafond vast.".to_owned()));
    new.does(changed(&new, 1, |it| it.response = answered("Dat doen wij.", Disposition::TakenOver)));
    new.does(Command::Contribution(Some(ContributionIx(2)), None));
    new.does(changed(&new, 3, |it| it.themes.clear()));
    let (cell, themes) = (new.cell("toegang", "be"), Vec::new());
    let brought = new.meeting.contribution(ContributionIx(1)).unwrap().clone();
    let text = "Blijf in de buurt.".to_owned();
    let brought = Contribution { cell, text, themes, response: None, source: None, ..brought };
    new.does(Command::Contribution(None, Some(Box::new(brought))));
    let differs = difference(side(&old), side(&new));
    let [first, second, third, fourth] = [0, 1, 2, 3].map(ContributionIx);
    assert_eq!(
        differs.contributions,
        [
            Changed::Both(first, first),
            Changed::Both(second, second),
            Changed::Both(fourth, fourth),
            Changed::New(ContributionIx(4)),
            Changed::Gone(third),
        ]
    );
    let sides = plain::Sides { old: side(&old), new: side(&new) };
    let told = plain::write(sides, &differs, &Text::new(Language::Dutch), Glyphs::Unicode);
    let block = told.split("\n\n").find(|block| block.starts_with("Inbreng\n")).unwrap();
    assert_eq!(
        block.trim_end(),
        "Inbreng\n  \
           “Stel een laag plafond vast.” (AA 1)\n    was: “Stel een plafond vast.” (AA 1)\n  \
           “Houd het loket lokaal.” (AA 2)\n    zonder reactie → overgenomen\n    reactie: “Dat doen wij.”\n  \
           “Dit is binnenskamers.” (CE 2)\n    thema’s: U1 → geen\n  \
           “Blijf in de buurt.” (BE U2)\n    nieuw, zonder reactie\n  \
           “Een goed stuk.” (CE 1)\n    niet meer op de lijst, voor kennisgeving aangenomen, oordeel van de opsteller"
    );
    let told: serde_json::Value = serde_json::from_str(&json::write(sides, &differs).unwrap()).unwrap();
    let all = told["contributions"].as_array().unwrap();
    let kinds: Vec<_> = all.iter().map(|it| it["change"].as_str().unwrap()).collect();
    assert_eq!(kinds, ["changed", "changed", "changed", "new", "gone"]);
    assert_eq!(all[1]["from"]["response"], serde_json::Value::Null);
    assert_eq!(all[1]["to"]["response"]["disposition"], "taken_over");
    assert_eq!(all[3]["to"]["item"], "toegang");
}

#[test]
fn shown_without_a_screen_stand_the_contributions_with_their_responses() {
    let sitting = Sitting::of(AGENDA);
    let text = Text::new(Language::Dutch);
    let shown = show::plain::write(&sitting.meeting, &sitting.tally, &text, Glyphs::Unicode);
    let block = "1 Een plafond\n  Aadorp, inbreng (overgenomen): “Stel een plafond vast.”\n    Reactie: “Er komt een plafond.”\n\
                 2 Loket\n  Aadorp, inbreng (zonder reactie): “Houd het loket lokaal.”\n";
    assert!(shown.contains(block), "{shown}");
    let shown = show::json::write(&sitting.meeting, &sitting.tally, &text).unwrap();
    let shown: serde_json::Value = serde_json::from_str(&shown).unwrap();
    let items = shown["items"].as_array().unwrap();
    let of = |id: &str| items.iter().find(|item| item["id"] == id).unwrap()["contributions"].clone();
    assert_eq!(
        of("ce.1"),
        serde_json::json!([{
            "council": "ce", "text": "Een goed stuk.", "themes": [], "public": true,
            "response": { "text": "Dank.", "disposition": "noted", "basis": "judged" },
        }])
    );
    assert_eq!(of("aa.2")[0]["response"], serde_json::Value::Null);
    assert_eq!(of("kosten"), serde_json::json!([]));
}
