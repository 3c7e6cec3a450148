//! The day, by the clock of this machine in universal time. Known failures have a last day; nothing else asks what day it is.

use std::time::{SystemTime, UNIX_EPOCH};

/// Today as `YYYY-MM-DD`.
pub(super) fn today() -> String {
    #[expect(clippy::disallowed_methods, reason = "a known failure is accepted until a day, and no output of the compiler depends on it")]
    let now = SystemTime::now();
    day(now.duration_since(UNIX_EPOCH).map_or(0, |passed| passed.as_secs() / 86_400))
}

/// The day so many days after 1970-01-01.
fn day(since: u64) -> String {
    let (mut year, mut left) = (1970, since);
    let leap = |year: u64| (year.is_multiple_of(4) && !year.is_multiple_of(100)) || year.is_multiple_of(400);
    while left >= 365 + u64::from(leap(year)) {
        left -= 365 + u64::from(leap(year));
        year += 1;
    }
    let lengths = [31, 28 + u64::from(leap(year)), 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
    let mut month = 1;
    for length in lengths {
        if left < length {
            break;
        }
        left -= length;
        month += 1;
    }
    format!("{year:04}-{month:02}-{:02}", left + 1)
}

#[cfg(test)]
mod tests {
    #[test]
    fn days_follow_the_calendar() {
        let days = [
            (0, "1970-01-01"),
            (58, "1970-02-28"),
            (59, "1970-03-01"),
            (11_016, "2000-02-29"),
            (11_017, "2000-03-01"),
            (20_088, "2024-12-31"),
        ];
        days.iter().for_each(|(since, shown)| assert_eq!(super::day(*since), *shown));
        assert_eq!(super::day(20_089), "2025-01-01");
    }
}
