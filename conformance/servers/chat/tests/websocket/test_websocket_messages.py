"""The generated models: what they take, what they refuse, what they write."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any

import pytest
from chat import (
    AssistantMessage,
    ConnectionState,
    ConnectionStatus,
    DecodeError,
    ErrorMessage,
    OpenAIEvent,
    ToolCallEvent,
    ToolResultEvent,
    UserMessage,
    decode_client_message,
    decode_server_message,
    encode,
)
from pydantic import ValidationError

TIME = datetime(2025, 11, 20, 10, tzinfo=UTC)
S: dict[str, Any] = {"session_id": "s"}
CALL: dict[str, Any] = S | {"tool_call_id": "c", "tool_name": "now", "timestamp": TIME}


def test_user_message() -> None:
    message = decode_client_message('{"type":"message","session_id":"s","content":"Hello"}')
    assert message == UserMessage(session_id="s", content="Hello")


@pytest.mark.parametrize(
    ("text", "code", "at"),
    [
        ('{"type":"message","session_id":"s"}', "missing", "/content"),
        ('{"type":"message","content":"Hello"}', "missing", "/session_id"),
        ('{"type":"message","session_id":"s","content":null}', "null", "/content"),
        ('{"type":"message","session_id":"s","content":1}', "type", "/content"),
        ('{"session_id":"s","content":"Hello"}', "missing", "/type"),
        ('{"type":"assistant","session_id":"s","content":"Hello"}', "unknown_type", "/type"),
        ("Hello", "syntax", ""),
        ("", "syntax", ""),
    ],
)
def test_user_message_refused(text: str, code: str, at: str) -> None:
    with pytest.raises(DecodeError) as refused:
        decode_client_message(text)
    assert (refused.value.code, refused.value.at) == (code, at)


def test_assistant_message() -> None:
    message = AssistantMessage(session_id="s", content="Hi")
    assert message.streaming is False
    assert message.model_dump_json() == '{"type":"assistant","session_id":"s","content":"Hi","streaming":false}'


def test_tool_call_has_all_its_fields() -> None:
    message = ToolCallEvent(**CALL, arguments={"limit": 5, "region": None})
    assert decode_server_message(encode(message)) == message
    for field in ("session_id", "tool_call_id", "tool_name", "timestamp"):
        with pytest.raises(ValidationError):
            ToolCallEvent(**{name: value for name, value in CALL.items() if name != field}, arguments={})


def test_tool_result_duration() -> None:
    message = ToolResultEvent(**CALL, result="", duration_ms=0)
    assert decode_server_message(encode(message)) == message
    for duration in (-1, 0.5, "12", None):
        with pytest.raises(ValidationError):
            ToolResultEvent(**CALL, result="", duration_ms=duration)  # type: ignore[arg-type]


def test_openai_event_tokens_may_be_missing() -> None:
    event = OpenAIEvent(type="openai_call", session_id="s", model="gpt-4o", timestamp=TIME)
    assert event.prompt_tokens is event.completion_tokens is event.total_tokens is event.duration_ms is None
    assert '"total_tokens":null' in encode(event)
    with pytest.raises(ValidationError):
        OpenAIEvent(type="openai_error", session_id="s", model="gpt-4o", timestamp=TIME)  # type: ignore[arg-type]


def test_error_message() -> None:
    assert encode(ErrorMessage(session_id="s", error="No.")) == '{"type":"error","session_id":"s","error":"No."}'
    with pytest.raises(ValidationError):
        ErrorMessage(session_id="s")  # type: ignore[call-arg]


def test_connection_status_values() -> None:
    for status in ConnectionState:
        message = ConnectionStatus(status=status, session_id="s")
        assert decode_server_message(encode(message)) == message
    with pytest.raises(DecodeError):
        decode_server_message('{"type":"connection","status":"closed","session_id":"s"}')
