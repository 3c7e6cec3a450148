//! Strings of a format: what RFC 3339 and RFC 4122 allow, and what libraries allow beside it.

use super::text::{Text, quote};
use super::types::{Case, wrong_kinds};
use crate::model::Kind;
use crate::value::Code;

/// Texts that are of a format, and texts that are not; the first is plain.
struct Table {
    good: &'static [&'static str],
    bad: &'static [&'static str],
}

const UUID: Table = Table {
    good: &[
        "123e4567-e89b-42d3-a456-426614174000",
        "123E4567-E89B-42D3-A456-426614174000",
        "00000000-0000-0000-0000-000000000000",
        "ffffffff-ffff-ffff-ffff-ffffffffffff",
        "123e4567-e89b-02d3-0456-426614174000",
    ],
    bad: &[
        "",
        "123e4567e89b42d3a456426614174000",
        "{123e4567-e89b-42d3-a456-426614174000}",
        "urn:uuid:123e4567-e89b-42d3-a456-426614174000",
        "123e4567-e89b-42d3-a456-42661417400",
        "123e4567-e89b-42d3-a456-4266141740000",
        "123e4567-e89b-42d3-a456-42661417400g",
        "123e456-7e89b-42d3-a456-426614174000",
        " 123e4567-e89b-42d3-a456-426614174000",
        "123e4567-e89b-42d3-a456-426614174000\n",
        "123e4567-e89b-42d3-a456-4266141740٠0",
    ],
};

const DATETIME: Table = Table {
    good: &[
        "2024-02-29T12:30:05Z",
        "2024-02-29T12:30:05.5Z",
        "2024-02-29T12:30:05.123456789+05:30",
        "0001-01-01T00:00:00Z",
        "9999-12-31T23:59:59.999999999Z",
        "2024-01-01T00:00:00-00:00",
        "2000-02-29T00:00:00+23:59",
        "2024-01-01T23:59:59-23:59",
        "2024-01-01T00:00:00.000Z",
    ],
    bad: &[
        "",
        "2024-02-29",
        "2024-02-29T12:30:05",
        "2024-02-29 12:30:05Z",
        "2024-02-29t12:30:05Z",
        "2024-02-29T12:30:05z",
        "2024-02-29T12:30Z",
        "2024-02-29T12:30:05.Z",
        "2024-02-29T12:30:05.1234567890Z",
        "2024-02-29T12:30:05,5Z",
        "2024-02-29T12:30:60Z",
        "2016-12-31T23:59:60Z",
        "2024-02-29T24:00:00Z",
        "2024-02-29T12:60:00Z",
        "2023-02-29T12:30:05Z",
        "1900-02-29T12:30:05Z",
        "2024-13-01T00:00:00Z",
        "2024-00-01T00:00:00Z",
        "2024-04-31T00:00:00Z",
        "0000-01-01T00:00:00Z",
        "10000-01-01T00:00:00Z",
        "-2024-01-01T00:00:00Z",
        "2024-01-01T00:00:00+24:00",
        "2024-01-01T00:00:00+05:60",
        "2024-01-01T00:00:00+0530",
        "2024-01-01T00:00:00+05",
        "2024-01-01T00:00:00 Z",
        "2024-01-01T00:00:00Z\n",
        "20240101T000000Z",
        "2024-1-1T00:00:00Z",
        "2024-01-01T00:00:00ZZ",
        "2024-01-01T٠0:00:00Z",
        "1704067200",
    ],
};

const DATE: Table = Table {
    good: &["2024-02-29", "0001-01-01", "9999-12-31", "2000-02-29", "2023-02-28"],
    bad: &[
        "",
        "2023-02-29",
        "1900-02-29",
        "2024-02-30",
        "2024-04-31",
        "2024-00-10",
        "2024-13-10",
        "2024-01-00",
        "2024-01-32",
        "0000-01-01",
        "2024-1-1",
        "20240229",
        "24-02-29",
        "2024-02-29T00:00:00Z",
        "2024-02-29\n",
        " 2024-02-29",
        "2024/02/29",
        "2024-W09-4",
        "+2024-02-29",
        "2024-02-2٩",
    ],
};

const DURATION: Table = Table {
    good: &[
        "PT1H",
        "P1Y",
        "P1Y2M3D",
        "P1Y2M3DT4H5M6S",
        "PT4H5M6S",
        "PT0S",
        "P1W",
        "P3M",
        "P10D",
        "P1DT1S",
        "PT5M6S",
        "P0001Y",
        "PT99999999999999999999S",
    ],
    bad: &[
        "", "P", "PT", "P1DT", "1D", "p1d", "P1.5D", "PT1.5S", "P1,5D", "-P1D", "+P1D", "P-1D", "P1Y2D", "PT1H2S", "P1W2D", "P1WT1H",
        "P1H", "PT1D", "P1S", "P1D ", "P1D\n", "P 1D", "P1M1Y", "P1", "PT1", "P1YT", "P٣D", "P1DP1D",
    ],
};

fn table(kind: &Kind) -> &'static Table {
    match kind {
        Kind::Uuid => &UUID,
        Kind::Datetime => &DATETIME,
        Kind::Date => &DATE,
        _ => &DURATION,
    }
}

/// A plain text of the format.
pub(super) fn plain(kind: &Kind) -> Option<Text> {
    table(kind).good.first().map(|text| Text::string(text))
}

/// Some different texts of the format.
pub(super) fn several(kind: &Kind) -> Vec<Text> {
    table(kind).good.iter().map(|text| Text::string(text)).collect()
}

/// All that is worth sending where a text of the format is expected.
pub(super) fn cases(kind: &Kind) -> Vec<Case> {
    let table = table(kind);
    let mut found: Vec<Case> = table.good.iter().map(|text| Case::good(format!("text-{text}"), Text::string(text))).collect();
    let bad = table.bad.iter().map(|text| Case::bad(format!("text-{}", text.escape_debug()), quote(text), Code::Format));
    found.extend(bad);
    found.extend(wrong_kinds(b'"'));
    found
}
