//! Each fault is seen by the check that it is listed with, and the honest server passes them all.

use crate::server::{Result, Server};
use crate::{checks, checks_limits, checks_time};
use std::collections::BTreeMap;
use std::path::Path;
use std::process::Command;

type Check = fn(&Server) -> Result;

const SEEN_BY: &[(Check, &str)] = &[
    (checks::refuses_bad_json, "closes_on_bad_json complains_twice breaks_on_depth breaks_on_empty_text accepts_bom"),
    (checks::refuses_bad_json, "accepts_duplicate_members accepts_trailing_text accepts_deep_json null_request_id"),
    (checks::refuses_bad_fields, "closes_on_bad_field silent_on_bad_field internal_for_bad_field forgets_request_id"),
    (checks::refuses_bad_fields, "accepts_unknown_members accepts_null_symbols accepts_empty_symbols accepts_repeated_symbols"),
    (checks::refuses_bad_fields, "accepts_lower_case_symbols accepts_unknown_channels accepts_number_ids accepts_long_ids"),
    (checks::refuses_bad_fields, "accepts_empty_ids accepts_null_parameters accepts_missing_name accepts_epoch_heartbeats"),
    (checks::refuses_bad_tags, "silent_on_unknown_message accepts_tags_in_any_case"),
    (checks::refuses_binary, "closes_on_binary ignores_binary"),
    (checks::takes_all_that_is_good, "counts_bytes refuses_missing_parameters refuses_depth_20 crashes_on_nul"),
    (checks::takes_all_that_is_good, "upper_case_request_id numbers_as_ids forgets_parameters"),
    (checks::limits_size, "accepts_oversize small_limit wrong_code_for_oversize drops_on_oversize"),
    (checks::closes_on_invalid_utf8, "wrong_code_for_utf8 drops_on_utf8"),
    (checks::knows_its_codes, "failed_for_unknown_query query_for_command authenticates_twice ends_any_subscription"),
    (checks::knows_its_codes, "unknown_error_code error_code_in_lower_case failure_as_result"),
    (checks::wants_authentication, "bad_message_when_not_ready serves_anybody closes_on_wrong_state closes_on_bad_token"),
    (checks::wants_authentication, "never_forgives takes_any_token result_of_auth no_status late_status drops_since unknown_state"),
    (checks::wants_authentication, "naive_timestamp timestamp_with_blank drops_result"),
    (checks::responds_once, "never_responds responds_twice responds_and_fails wrong_request_id answers_heartbeats"),
    (checks::responds_once, "tag_in_capitals duplicate_member binary_response null_subscription_id"),
    (checks::keeps_pending_requests_apart, "accepts_duplicate_ids forgets_slow_requests shares_request_ids shares_last_reply"),
    (checks::subscribes, "unnamed_subscription same_subscription_id data_before_response data_of_nothing data_after_unsubscribe"),
    (checks::subscribes, "silent_subscription sequence_from_one null_reason drops_symbol price_as_number price_with_comma"),
    (checks::subscribes, "sequence_as_text negative_sequence fractional_sequence too_sure action_in_capitals unknown_severity"),
    (checks::subscribes, "lower_case_symbol unknown_message two_in_one long_subscription_id sends_nan"),
    (checks_limits::limits_subscriptions, "keeps_places no_limit"),
    (checks_limits::limits_requests, "never_limits slow_forgiveness no_retry_after negative_retry shares_rate_limit"),
    (checks_limits::has_maintenance, "ignores_maintenance silent_maintenance stuck_in_maintenance shares_maintenance"),
    (checks_limits::serves_beside_a_slow_reader, "blocks_on_slow_reader"),
    (checks_limits::serves_many, "three_connections small_house admits_more"),
    (checks_limits::forgets_the_dead, "leaks_memory leaks_descriptors"),
    (checks::joins_fragments, ""),
    (checks_time::serves_after_resets, "stops_after_reset"),
    (checks_time::keeps_authentications_apart, "shares_authentication"),
    (checks_time::wants_authentication_in_time, "no_auth_deadline hasty_auth_deadline wrong_code_for_auth drops_the_unauthorized"),
    (checks_time::sends_heartbeats, "no_heartbeat late_heartbeat ignores_heartbeat_answer"),
    (checks_time::misses_heartbeats, "ignores_lost_heartbeat hasty_heartbeat wrong_code_for_heartbeat"),
    (checks_time::gives_up_in_time, "responds_too_late"),
    (checks_time::leaves_politely, "wrong_code_at_shutdown no_close_at_shutdown"),
];

#[test]
fn an_honest_server_passes_every_check() {
    let server = Server::start(None, &[]).unwrap();
    for (number, (check, faults)) in SEEN_BY.iter().enumerate() {
        check(&server).unwrap_or_else(|error| panic!("check {number}, which sees `{faults}`: {error}"));
    }
}

#[test]
fn every_fault_is_seen() {
    let mut unseen = vec![];
    for (check, faults) in SEEN_BY {
        for fault in faults.split_whitespace() {
            let server = Server::start(Some(fault), &[]).unwrap();
            match check(&server) {
                Ok(()) => unseen.push(fault),
                Err(error) => println!("{fault}: {error}"),
            }
        }
    }
    assert!(unseen.is_empty(), "nobody saw {unseen:?}");
}

#[test]
fn every_fault_is_listed_and_tried() {
    let output = Command::new(env!("CARGO_BIN_EXE_market-server")).arg("--list-faults").output().unwrap();
    let text = String::from_utf8(output.stdout).unwrap();
    let known: BTreeMap<String, String> =
        text.lines().filter_map(|line| line.split_once('\t')).map(|(name, doc)| (name.into(), doc.into())).collect();
    let file = std::fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("faults.yaml")).unwrap();
    let listed: BTreeMap<String, BTreeMap<String, String>> = serde_norway::from_str(&file).unwrap();
    let listed: BTreeMap<_, _> = listed.into_iter().map(|(name, entry)| (name, entry["doc"].clone())).collect();
    assert_eq!(listed, known);
    let mut tried: Vec<_> = SEEN_BY.iter().flat_map(|(_, faults)| faults.split_whitespace()).collect();
    tried.sort_unstable();
    assert_eq!(tried, known.keys().collect::<Vec<_>>());
}
