# Generated from the protocol `tutor` by wireproof. Do not edit.
"""The enums of the protocol `tutor`."""

from __future__ import annotations

from enum import Enum

from . import _wire
from ._wire import Recovery


class MessageType(str, Enum):
    """The types of all messages."""

    AUTH = "auth"
    """Says who the student is. It is the first message on every connection. Nothing comes back when the token is good, so the client may go
    on at once; a bad token earns the close 4401.
    """
    START_SESSION = "start_session"
    """Begins a session. The student must not have another one on this connection."""
    MESSAGE = "message"
    """The student says something. The tutor answers one thing at a time, in the order in which they came."""
    REQUEST_HINT = "request_hint"
    """The student is stuck and asks for a hint. The tutor answers as it does a message."""
    RESUME_SESSION = "resume_session"
    """Takes up a session that has not ended, after the connection was lost."""
    END_SESSION = "end_session"
    """Ends the session for good. Nothing comes back. An answer that is being written is given up; pieces of it that were on their way may
    still arrive. Another session can be started on the same connection.
    """
    TIME_UPDATE = "time_update"
    """Tells the tutor how much time is left, so that it can pace itself. The clock runs in the client, which sends this about once a minute.
    Nothing comes back.
    """
    TIME_UP = "time_up"
    """The time is over. The tutor answers with some last words, and only `end_session` is left to say."""
    SESSION_STARTED = "session_started"
    """The session has begun. It carries the id that all further messages of the session need."""
    SESSION_RESUMED = "session_resumed"
    """The session goes on where it was."""
    ASSISTANT_CHUNK = "assistant_chunk"
    """A piece of an answer while it is being written. The pieces come in order."""
    ASSISTANT_MESSAGE = "assistant_message"
    """The whole answer, which replaces its chunks. It comes also when there were none."""
    ERROR = "error"
    """Something went wrong. What becomes of the request and of the connection is told by the code."""


class ErrorCode(_wire.StringEnum):
    """What can go wrong. Messages that cannot be read share one code, because the client can do nothing else about any of them."""

    MISSING_FIELDS = "MISSING_FIELDS"
    """The message does not hold what it must: it is no JSON object, its type is unknown, or a field is missing, malformed or not known."""
    INVALID_SESSION = "INVALID_SESSION"
    """The message cannot be said now. It names another session than the running one, or it needs a session and none is running, or the other way round."""
    SESSION_NOT_FOUND = "SESSION_NOT_FOUND"
    """The session to be resumed does not exist, has ended, or is another student's."""
    TUTOR_FAILED = "TUTOR_FAILED"
    """The tutor could not be made ready. No session is running."""
    CHAT_FAILED = "CHAT_FAILED"
    """The tutor could not answer. The session goes on, and the chunks of the answer are void."""
    INTERNAL = "INTERNAL"
    """The server has a fault. It closes the connection; the session can be resumed."""

    @property
    def recovery(self) -> Recovery:
        """What can be done about the error; of a code that is not listed, nothing is known."""
        return _RECOVERIES.get(self.value, Recovery())


class Speaker(_wire.StringEnum):
    """Who said it."""

    STUDENT = "student"
    """The student."""
    TUTOR = "tutor"
    """The tutor."""


_RECOVERIES: dict[str, Recovery] = {
    "MISSING_FIELDS": Recovery(
        doc="The message does not hold what it must: it is no JSON object, its type is unknown, or a field is missing, malformed or not known.",
        recoverable=True,
    ),
    "INVALID_SESSION": Recovery(
        doc="The message cannot be said now. It names another session than the running one, or it needs a session and none is running, or the other way round.",
        recoverable=True,
    ),
    "SESSION_NOT_FOUND": Recovery(
        doc="The session to be resumed does not exist, has ended, or is another student's.",
        recoverable=True,
        fallback="start_session",
    ),
    "TUTOR_FAILED": Recovery(
        doc="The tutor could not be made ready. No session is running.",
        recoverable=True,
        retry=True,
        retry_after_ms=2000,
        retry_limit=3,
    ),
    "CHAT_FAILED": Recovery(
        doc="The tutor could not answer. The session goes on, and the chunks of the answer are void.",
        recoverable=True,
        retry=True,
        retry_after_ms=1000,
        retry_limit=3,
    ),
    "INTERNAL": Recovery(
        doc="The server has a fault. It closes the connection; the session can be resumed.",
        recoverable=False,
        retry=True,
        retry_after_ms=5000,
        fallback="resume_session",
        closes=True,
        close_code=1011,
    ),
}
