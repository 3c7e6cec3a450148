//! The time of day as the protocol writes it.

use market::wire::Datetime;
use std::time::{SystemTime, UNIX_EPOCH};

/// Now, in UTC, to the millisecond.
pub fn now() -> Datetime {
    let since = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default();
    let text = format(since.as_secs(), since.subsec_millis());
    Datetime::new(text).unwrap_or_else(|_| unreachable!("the text of a clock is a date"))
}

/// A moment as `YYYY-MM-DDTHH:MM:SS.mmmZ`, from the seconds since 1970.
fn format(seconds: u64, millis: u32) -> String {
    let (mut day, second) = (seconds / 86_400, seconds % 86_400);
    let mut year = 1970;
    while day >= days_of_year(year) {
        day -= days_of_year(year);
        year += 1;
    }
    let mut month = 1;
    while day >= days_of_month(year, month) {
        day -= days_of_month(year, month);
        month += 1;
    }
    let (hour, minute, second) = (second / 3600, second / 60 % 60, second % 60);
    format!("{year:04}-{month:02}-{:02}T{hour:02}:{minute:02}:{second:02}.{millis:03}Z", day + 1)
}

fn days_of_year(year: u64) -> u64 {
    if year.is_multiple_of(4) && !year.is_multiple_of(100) || year.is_multiple_of(400) { 366 } else { 365 }
}

fn days_of_month(year: u64, month: u64) -> u64 {
    match month {
        2 => days_of_year(year) - 337,
        4 | 6 | 9 | 11 => 30,
        _ => 31,
    }
}

#[cfg(test)]
mod tests {
    #[test]
    fn moments_have_their_dates() {
        for (seconds, text) in [
            (0, "1970-01-01T00:00:00.007Z"),
            (951_782_399, "2000-02-28T23:59:59.007Z"),
            (951_782_400, "2000-02-29T00:00:00.007Z"),
            (1_767_009_600, "2025-12-29T12:00:00.007Z"),
            (4_107_542_400, "2100-03-01T00:00:00.007Z"),
        ] {
            assert_eq!(super::format(seconds, 7), text);
        }
    }
}
