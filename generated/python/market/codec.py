# Generated from the protocol `market` by wireproof. Do not edit.
"""Texts and frames of the protocol `market` to messages, and back.

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
                "subscribe": "subscribe",
                "unsubscribe": "unsubscribe",
                "command": "command",
                "query": "query",
                "heartbeat": "heartbeat",
            },
        ),
    ),
    {
        "auth": models.AuthMessage,
        "subscribe": models.SubscribeMessage,
        "unsubscribe": models.UnsubscribeMessage,
        "command": models.CommandMessage,
        "query": models.QueryMessage,
        "heartbeat": models.HeartbeatMessage,
    },
)

_SERVER = _wire.Direction(
    _wire.Kind(
        object=_wire.Switch(
            "type",
            cases={
                "heartbeat": "heartbeat",
                "data": "data",
                "signal": "signal",
                "alert": "alert",
                "response": "response",
                "error": "error",
                "status": "status",
            },
        ),
    ),
    {
        "heartbeat": models.HeartbeatMessage,
        "data": models.DataMessage,
        "signal": models.SignalMessage,
        "alert": models.AlertMessage,
        "response": models.ResponseMessage,
        "error": models.ErrorMessage,
        "status": models.StatusMessage,
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
