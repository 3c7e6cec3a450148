# Generated from the protocol `chat` by wireproof. Do not edit.
"""The messages and types of the protocol `chat`.

A model is strict: it takes only what the protocol allows, and `model_dump_json`
writes the protocol's own text. To read what a peer sent, use `codec`.
"""

from __future__ import annotations

from datetime import datetime
from typing import Annotated, Any, Literal, TypeAlias

from pydantic import Field

from . import _wire, enums

SessionId: TypeAlias = str
"""The session that the message belongs to, as in the connection's `session_id`."""

ToolCallId: TypeAlias = str
"""Names one call of a tool; its result carries the same id."""


class UserMessage(_wire.Record):
    """The user says something. The server answers the messages of a session one at a time, in the order in which they came."""

    type: Literal["message"] = "message"
    session_id: SessionId
    content: str
    """What the user typed. It may be empty."""


class AssistantMessage(_wire.Record):
    """The assistant answers, in one message or in pieces. The answer is the `content` of all pieces joined in order; the piece whose
    `streaming` is false is the last, and may be empty.
    """

    type: Literal["assistant"] = "assistant"
    session_id: SessionId
    content: str
    """The answer, or the next piece of it."""
    streaming: bool = False
    """More pieces follow."""


class ConnectionStatus(_wire.Record):
    """The state of the connection. The server sends `connected` as its first message and again after `reconnecting`, and `disconnected`
    before it closes of its own accord; not before it closes with 4409.
    """

    type: Literal["connection"] = "connection"
    status: enums.ConnectionState
    session_id: SessionId


class ErrorMessage(_wire.Record):
    """Something went wrong: the server could not read a message, or could not answer it. The connection stays open. It carries no code;
    the text is for people.
    """

    type: Literal["error"] = "error"
    session_id: SessionId
    """The session of the connection, also when the message at fault was unreadable or named another session."""
    error: str
    """What went wrong, in words for the user. It tells nothing about other sessions."""


class ToolCallEvent(_wire.Record):
    """The assistant calls a tool."""

    type: Literal["tool_call"] = "tool_call"
    session_id: SessionId
    tool_call_id: ToolCallId
    tool_name: str
    """The tool."""
    arguments: dict[str, Any]
    """The tool's arguments by name."""
    timestamp: Annotated[datetime, _wire.DATETIME]
    """When the call was made, by the server's clock."""


class ToolResultEvent(_wire.Record):
    """The tool returned."""

    type: Literal["tool_result"] = "tool_result"
    session_id: SessionId
    tool_call_id: ToolCallId
    tool_name: str
    """The tool."""
    result: str
    """What it returned, as text."""
    duration_ms: Annotated[int, _wire.Int(min=0)]
    """How long the call took, in milliseconds."""
    timestamp: Annotated[datetime, _wire.DATETIME]
    """When the tool returned, by the server's clock."""


class OpenAIEvent(_wire.Record):
    """The server called the model, or the model responded. One shape with two tags.

    The counts and the duration are `Optional[int] = None` in the models. Pydantic takes an absent member and null alike there, and writes
    null. So they are nullable with the default null: both are accepted, both mean unknown, and null is what is written.
    """

    type: Literal["openai_call", "openai_response"]
    session_id: SessionId
    model: str
    """The model, such as `gpt-4o`."""
    prompt_tokens: Annotated[int | None, _wire.Int(min=0), _wire.DEFAULT] = None
    """Tokens in the prompt."""
    completion_tokens: Annotated[int | None, _wire.Int(min=0), _wire.DEFAULT] = None
    """Tokens in the completion."""
    total_tokens: Annotated[int | None, _wire.Int(min=0), _wire.DEFAULT] = None
    """Tokens in both."""
    duration_ms: Annotated[int | None, _wire.Int(min=0), _wire.DEFAULT] = None
    """How long the model took, in milliseconds."""
    timestamp: Annotated[datetime, _wire.DATETIME]
    """When the request went out or the response came, by the server's clock."""


ClientMessage: TypeAlias = UserMessage
"""Any message that the client sends as text."""


ServerMessage: TypeAlias = Annotated[
    AssistantMessage
    | ConnectionStatus
    | ErrorMessage
    | ToolCallEvent
    | ToolResultEvent
    | OpenAIEvent,
    Field(discriminator="type"),
]
"""Any message that the server sends as text."""
