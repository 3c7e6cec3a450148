"""Each fault breaks the check that it is listed with, and the honest server passes them all."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
import yaml

from src.faults import FAULTS

from . import checks
from .checks import Check, answers, message, refuses, takes
from .server import Server

DEEP = '{"type":"message","session_id":"$","content":"Hello","more":%s}'
NO_JSON = refuses("", " ", "Hello", "{", "null", "[]", message() + "x", message() * 2, "\ufeff" + message())
NAN = refuses(DEEP % "NaN", DEEP % "1e999", DEEP % "9007199254740993", DEEP % '"\\ud800"')
DUPLICATE = refuses('{"type":"message","session_id":"$","content":"a","content":"Hello"}')
TOO_DEEP = refuses(DEEP % ("[" * 64 + "]" * 64), "[" * 100_000)
BAD_FIELD = refuses(
    '{"type":"message","session_id":"$"}',
    '{"type":"message","content":"Hello"}',
    message(content=None),
    message(content=42),
)
BAD_TAG = refuses(
    message(type="MESSAGE"),
    message(type="assistant"),
    message(type="x"),
    message(type=None),
    '{"content":"Hello"}',
    '{"session_id":"$","content":"Hello"}',
)
GOOD = takes(message(), message(language="en"), DEEP % ("[" * 63 + "]" * 63))
ECHO = answers("Hello", "assistant")
TOOL = answers("/tool", "tool_call", "tool_result", "assistant")
MODEL = answers("/model", "openai_call", "openai_response", "assistant")
RECONNECT = answers("/reconnect", "connection", "connection", "assistant")
FAIL = answers("/fail", "error")

BROKEN_BY: list[tuple[Check, str]] = [
    (ECHO, "never_answers answers_twice never_final duplicate_member sends_lists null_streaming streaming_as_text"),
    (ECHO, "tag_in_capitals wrong_session_id"),
    (checks.answers_in_pieces, "piece_after_final ends_too_early"),
    (checks.answers_in_order, "answers_out_of_order"),
    (checks.calls_tools, "result_before_call result_of_no_call reuses_call_ids"),
    (TOOL, "arguments_in_a_list drops_timestamp naive_timestamp epoch_timestamp negative_duration fractional_duration"),
    (TOOL, "sends_repr"),
    (MODEL, "huge_count unknown_message"),
    (RECONNECT, "never_reconnected unknown_status"),
    (FAIL, "fails_in_silence answer_after_error error_as_object error_without_session"),
    (checks.gives_up_in_time, "answers_too_late"),
    (checks.serves_strange_content, "drops_content refuses_empty_content crashes_on_emoji"),
    (
        NO_JSON,
        "accepts_trailing_text accepts_bom closes_on_bad_json complains_twice lost_after_error breaks_on_empty_text",
    ),
    (NAN, "accepts_nan"),
    (DUPLICATE, "accepts_duplicate_members"),
    (TOO_DEEP, "accepts_deep_json dies_on_deep_json"),
    (
        BAD_FIELD,
        "accepts_missing_content accepts_null_content accepts_other_types closes_on_bad_field silent_on_bad_field",
    ),
    (BAD_TAG, "accepts_tags_in_any_case accepts_server_messages accepts_missing_tag silent_on_unknown_message"),
    (GOOD, "refuses_unknown_members"),
    (checks.refuses_binary, "closes_on_binary ignores_binary reads_binary"),
    (checks.closes_on_invalid_utf8, "accepts_invalid_utf8 error_for_invalid_utf8 wrong_code_for_utf8"),
    (checks.limits_size, "accepts_oversize error_for_oversize small_limit counts_characters"),
    (checks.joins_fragments, "loses_fragments never_pongs"),
    (checks.isolates_sessions, "leaks_to_another_session answers_who_spoke_last"),
    (
        checks.refuses_other_session,
        "answers_any_session sends_to_named_session error_to_named_session closes_after_error",
    ),
    (
        checks.replaces_connection,
        "refuses_second keeps_replaced wrong_code_for_replaced goodbye_to_replaced drops_replaced",
    ),
    (checks.replaces_connection, "unregisters_second"),
    (checks.starts_sessions_anew, "keeps_dead_session late_answers_to_next"),
    (checks.takes_any_session_id, "needs_session_id folds_session_ids"),
    (checks.greets, "no_greeting late_greeting speaks_before_greeting never_answers_close"),
    (checks.leaves_politely, "no_goodbye wrong_code_at_shutdown stops_at_once slow_to_stop"),
    (checks.serves_beside_slow_reader, "blocks_on_slow_reader buffers_for_slow_readers"),
    (checks.serves_beside_slow_answer, "one_answer_at_a_time"),
    (checks.serves_after_reset, "stops_after_reset"),
    (checks.serves_many, "three_sessions slower_with_each"),
    (checks.forgets_the_dead, "leaks_memory leaks_descriptors"),
]
CASES = [pytest.param(check, fault, id=fault) for check, faults in BROKEN_BY for fault in faults.split()]


@pytest.fixture(scope="module")
def honest() -> Iterator[Server]:
    with Server() as server:
        yield server


@pytest.mark.parametrize("number", range(len(BROKEN_BY)))
def test_an_honest_server_passes(honest: Server, number: int) -> None:
    BROKEN_BY[number][0](honest)


@pytest.mark.parametrize(("check", "fault"), CASES)
def test_a_fault_is_seen(check: Check, fault: str) -> None:
    with Server(fault) as server, pytest.raises(AssertionError):
        check(server)


def test_every_fault_is_listed_and_tried() -> None:
    text = (Path(__file__).parents[2] / "faults.yaml").read_text(encoding="utf-8")
    listed = {name: entry["doc"] for name, entry in yaml.safe_load(text).items()}
    assert listed == {name: fault.__doc__ for name, fault in FAULTS.items()}
    tried = [fault for _, faults in BROKEN_BY for fault in faults.split()]
    assert sorted(tried) == sorted(FAULTS)
