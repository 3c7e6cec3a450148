# Generated from the protocol `tutor` by wireproof. Do not edit.
"""The messages and types of the protocol `tutor`.

A model is strict: it takes only what the protocol allows, and `model_dump_json`
writes the protocol's own text. To read what a peer sent, use `codec`.
"""

from __future__ import annotations

from datetime import datetime
from typing import Annotated, Literal, TypeAlias

from pydantic import Field

from . import _wire, enums

SessionId: TypeAlias = Annotated[str, _wire.Text(min_length=1, max_length=64)]
"""Names the session. The server makes it, and clients do not look inside."""

AnswerId: TypeAlias = Annotated[str, _wire.Text(min_length=1, max_length=64)]
"""Names an answer of the tutor. Its chunks carry the same id."""


class Turn(_wire.Record):
    """Something said earlier in the session."""

    speaker: enums.Speaker
    content: str
    """What was said."""


class Auth(_wire.Record, extra="forbid"):
    """Says who the student is. It is the first message on every connection. Nothing comes back when the token is good, so the client may go
    on at once; a bad token earns the close 4401.
    """

    type: Literal["auth"] = "auth"
    token: Annotated[str, _wire.Text(min_length=1, max_length=4096)]
    """The access token from the sign-in."""


class StartSession(_wire.Record, extra="forbid"):
    """Begins a session. The student must not have another one on this connection."""

    type: Literal["start_session"] = "start_session"
    topic: Annotated[str, _wire.Text(min_length=1, max_length=500)]
    """What the student wants to work on."""
    time_limit_s: Annotated[int | None, _wire.Int(min=1, max=86400)] = None
    """How long the session may last, in seconds. Absent: no limit."""


class StudentMessage(_wire.Record, extra="forbid"):
    """The student says something. The tutor answers one thing at a time, in the order in which they came."""

    type: Literal["message"] = "message"
    session_id: SessionId
    content: Annotated[str, _wire.Text(min_length=1, max_length=10000)]
    """What the student wrote."""


class RequestHint(_wire.Record, extra="forbid"):
    """The student is stuck and asks for a hint. The tutor answers as it does a message."""

    type: Literal["request_hint"] = "request_hint"
    session_id: SessionId


class ResumeSession(_wire.Record, extra="forbid"):
    """Takes up a session that has not ended, after the connection was lost."""

    type: Literal["resume_session"] = "resume_session"
    session_id: SessionId


class EndSession(_wire.Record, extra="forbid"):
    """Ends the session for good. Nothing comes back. An answer that is being written is given up; pieces of it that were on their way may
    still arrive. Another session can be started on the same connection.
    """

    type: Literal["end_session"] = "end_session"
    session_id: SessionId


class TimeUpdate(_wire.Record, extra="forbid"):
    """Tells the tutor how much time is left, so that it can pace itself. The clock runs in the client, which sends this about once a minute.
    Nothing comes back.
    """

    type: Literal["time_update"] = "time_update"
    session_id: SessionId
    remaining_s: Annotated[int, _wire.Int(min=0, max=86400)]
    """The time that is left, in seconds."""


class TimeUp(_wire.Record, extra="forbid"):
    """The time is over. The tutor answers with some last words, and only `end_session` is left to say."""

    type: Literal["time_up"] = "time_up"
    session_id: SessionId


class SessionStarted(_wire.Record):
    """The session has begun. It carries the id that all further messages of the session need."""

    type: Literal["session_started"] = "session_started"
    session_id: SessionId
    started_at: Annotated[datetime, _wire.DATETIME]
    """When it began, by the server's clock."""


class SessionResumed(_wire.Record):
    """The session goes on where it was."""

    type: Literal["session_resumed"] = "session_resumed"
    session_id: SessionId
    topic: str
    """What the session is about."""
    history: list[Turn]
    """What was said so far, oldest first. An answer that was cut off is not in it."""
    remaining_s: Annotated[int | None, _wire.Int(min=0)]
    """The time that is left by the last `time_update`, in seconds; null without a limit."""


class AssistantChunk(_wire.Record):
    """A piece of an answer while it is being written. The pieces come in order."""

    type: Literal["assistant_chunk"] = "assistant_chunk"
    session_id: SessionId
    answer_id: AnswerId
    text: str
    """The piece. It is appended to those before."""


class AssistantMessage(_wire.Record):
    """The whole answer, which replaces its chunks. It comes also when there were none."""

    type: Literal["assistant_message"] = "assistant_message"
    session_id: SessionId
    answer_id: AnswerId
    content: str
    """The answer in Markdown."""


class ErrorMessage(_wire.Record):
    """Something went wrong. What becomes of the request and of the connection is told by the code."""

    type: Literal["error"] = "error"
    code: enums.ErrorCode
    """What went wrong."""
    message: str
    """What went wrong in words for people. Programs go by the code."""
    session_id: SessionId | None = None
    """The session that it concerns. Absent when there is none, or when the request could not be read."""


ClientMessage: TypeAlias = Annotated[
    Auth
    | StartSession
    | StudentMessage
    | RequestHint
    | ResumeSession
    | EndSession
    | TimeUpdate
    | TimeUp,
    Field(discriminator="type"),
]
"""Any message that the client sends as text."""


ServerMessage: TypeAlias = Annotated[
    SessionStarted | SessionResumed | AssistantChunk | AssistantMessage | ErrorMessage,
    Field(discriminator="type"),
]
"""Any message that the server sends as text."""
