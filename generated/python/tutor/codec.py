# Generated from the protocol `tutor` by wireproof. Do not edit.
"""Texts and frames of the protocol `tutor` to messages, and back.

A decoder gives the message, or raises a `DecodeError`, whose `code` says what is wrong
and whose `at` says where, the same in every language.
"""

from __future__ import annotations

from . import _wire, models
from ._wire import DecodeError, EncodeError, UnknownMessage
from .models import ClientMessage, ServerMessage

_CLIENT = _wire.Direction(
    _wire.Kind(
        object=_wire.Switch(
            "type",
            cases={
                "auth": "auth",
                "start_session": "start_session",
                "message": "message",
                "request_hint": "request_hint",
                "resume_session": "resume_session",
                "end_session": "end_session",
                "time_update": "time_update",
                "time_up": "time_up",
            },
        ),
    ),
    {
        "auth": models.Auth,
        "start_session": models.StartSession,
        "message": models.StudentMessage,
        "request_hint": models.RequestHint,
        "resume_session": models.ResumeSession,
        "end_session": models.EndSession,
        "time_update": models.TimeUpdate,
        "time_up": models.TimeUp,
    },
)

_SERVER = _wire.Direction(
    _wire.Kind(
        object=_wire.Switch(
            "type",
            cases={
                "session_started": "session_started",
                "session_resumed": "session_resumed",
                "assistant_chunk": "assistant_chunk",
                "assistant_message": "assistant_message",
                "error": "error",
            },
        ),
    ),
    {
        "session_started": models.SessionStarted,
        "session_resumed": models.SessionResumed,
        "assistant_chunk": models.AssistantChunk,
        "assistant_message": models.AssistantMessage,
        "error": models.ErrorMessage,
    },
)


def decode_client_message(data: str | bytes) -> ClientMessage:
    """Reads a message that the client sent as text."""
    message: ClientMessage = _CLIENT.decode(data)
    return message


def decode_trusted_client_message(data: str | bytes) -> ClientMessage:
    """The same for a text that is known to be right: faster, and not looked at so closely."""
    message: ClientMessage = _CLIENT.decode_trusted(data)
    return message


def decode_server_message(data: str | bytes) -> ServerMessage:
    """Reads a message that the server sent as text."""
    message: ServerMessage = _SERVER.decode(data)
    return message


def decode_trusted_server_message(data: str | bytes) -> ServerMessage:
    """The same for a text that is known to be right: faster, and not looked at so closely."""
    message: ServerMessage = _SERVER.decode_trusted(data)
    return message


def encode(message: ClientMessage | ServerMessage | UnknownMessage) -> str:
    """Writes the canonical text of a message; an `EncodeError` says why it has none."""
    return _wire.encode(message)


def encode_bytes(message: ClientMessage | ServerMessage | UnknownMessage) -> bytes:
    """Writes the canonical text of a message in UTF-8."""
    return _wire.encode(message).encode()


__all__ = [
    "DecodeError",
    "EncodeError",
    "UnknownMessage",
    "decode_client_message",
    "decode_server_message",
    "decode_trusted_client_message",
    "decode_trusted_server_message",
    "encode",
    "encode_bytes",
]
