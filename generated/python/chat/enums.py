# Generated from the protocol `chat` by wireproof. Do not edit.
"""The enums of the protocol `chat`."""

from __future__ import annotations

from enum import Enum

from . import _wire


class MessageType(str, Enum):
    """The types of all messages."""

    MESSAGE = "message"
    """The user says something. The server answers the messages of a session one at a time, in the order in which they came."""
    ASSISTANT = "assistant"
    """The assistant answers, in one message or in pieces. The answer is the `content` of all pieces joined in order; the piece whose
    `streaming` is false is the last, and may be empty.
    """
    CONNECTION = "connection"
    """The state of the connection. The server sends `connected` as its first message and again after `reconnecting`, and `disconnected`
    before it closes of its own accord; not before it closes with 4409.
    """
    ERROR = "error"
    """Something went wrong: the server could not read a message, or could not answer it. The connection stays open. It carries no code;
    the text is for people.
    """
    TOOL_CALL = "tool_call"
    """The assistant calls a tool."""
    TOOL_RESULT = "tool_result"
    """The tool returned."""
    OPENAI_CALL = "openai_call"
    """A request went out to the model. What only the response tells is null."""
    OPENAI_RESPONSE = "openai_response"
    """The model responded."""


class OpenAIEventType(_wire.StringEnum):
    """The values of `OpenAIEventType`."""

    OPENAI_CALL = "openai_call"
    """A request went out to the model. What only the response tells is null."""
    OPENAI_RESPONSE = "openai_response"
    """The model responded."""


class ConnectionState(_wire.StringEnum):
    """Where the session's connection stands."""

    CONNECTED = "connected"
    """The session is open. The server says so first of all."""
    DISCONNECTED = "disconnected"
    """The server is about to close the connection; nothing follows but the close."""
    RECONNECTING = "reconnecting"
    """The server lost the assistant and tries to get it back. Messages are accepted and answered later."""
