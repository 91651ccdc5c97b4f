//! Twenty-six cells that a spreadsheet would compute, follow or run, if it took them for a formula.
#![allow(dead_code, missing_docs, unreachable_pub, reason = "each test uses some of it")]

/// What the sums come to; it stands in no cell, so where it is seen, something was computed.
pub const SUM: &str = "424242";

pub const CELLS: [&str; 26] = [
    "=424240+2",
    "+424240+2",
    "-1+424243",
    "@SUM(424240;2)",
    " =424240+2",
    "   +424240+2",
    "\u{A0}=424240+2",
    "\u{FF1D}424240+2",
    "\u{FF0B}424240+2",
    "{=424240+2}",
    "==424240+2",
    "=-(-424240-2)",
    "=SUM(424240;2)",
    "=SUM(424240,2)",
    "=(424240+2)",
    "=\"424\"&\"242\"",
    "=CONCATENATE(\"424\";\"242\")",
    "=ROUND(424241.9;0)",
    "=HYPERLINK(\"http://example.org\";424240+2)",
    "=WEBSERVICE(\"http://example.org\")",
    "=DDE(\"soffice\";\"a\";\"b\")",
    "=cmd|'/c calc'!A1",
    "=INDIRECT(\"A1\")",
    "=IF(1;424240+2;0)",
    "=1/0",
    "'=424240+2",
];
