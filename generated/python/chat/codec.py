# Generated from the protocol `chat` by wireproof. Do not edit.
"""Texts and frames of the protocol `chat` to messages, and back.

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
                "message": "message",
            },
        ),
    ),
    {
        "message": models.UserMessage,
    },
)

_SERVER = _wire.Direction(
    _wire.Kind(
        object=_wire.Switch(
            "type",
            cases={
                "assistant": "assistant",
                "connection": "connection",
                "error": "error",
                "tool_call": "tool_call",
                "tool_result": "tool_result",
                "openai_call": "openai_event",
                "openai_response": "openai_event",
            },
        ),
    ),
    {
        "assistant": models.AssistantMessage,
        "connection": models.ConnectionStatus,
        "error": models.ErrorMessage,
        "tool_call": models.ToolCallEvent,
        "tool_result": models.ToolResultEvent,
        "openai_event": models.OpenAIEvent,
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
