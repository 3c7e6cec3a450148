# Generated from the protocol `tutor` by wireproof. Do not edit.
"""Tutor

A student works with a tutor, one session at a time. The constants `MSG_*` and `ERR_*` of all languages come from here.

The client authenticates, starts a session or resumes one, and then talks: each message and each request for a hint is answered by
chunks as they are written, then by the whole answer. Every message is a JSON object told apart by `type`.

`decode_client_message` and `decode_server_message` read what the peers send, `encode` writes it.
The constants are in `constants`, the errors and other enums in `enums`.
"""

from . import constants, enums, models
from .codec import (
    DecodeError,
    EncodeError,
    UnknownMessage,
    decode_client_message,
    decode_server_message,
    decode_trusted_client_message,
    decode_trusted_server_message,
    encode,
    encode_bytes,
)
from .enums import (
    ErrorCode,
    MessageType,
    Speaker,
)
from .models import (
    AnswerId,
    AssistantChunk,
    AssistantMessage,
    Auth,
    ClientMessage,
    EndSession,
    ErrorMessage,
    RequestHint,
    ResumeSession,
    ServerMessage,
    SessionId,
    SessionResumed,
    SessionStarted,
    StartSession,
    StudentMessage,
    TimeUp,
    TimeUpdate,
    Turn,
)

__all__ = [
    "AnswerId",
    "AssistantChunk",
    "AssistantMessage",
    "Auth",
    "ClientMessage",
    "DecodeError",
    "EncodeError",
    "EndSession",
    "ErrorCode",
    "ErrorMessage",
    "MessageType",
    "RequestHint",
    "ResumeSession",
    "ServerMessage",
    "SessionId",
    "SessionResumed",
    "SessionStarted",
    "Speaker",
    "StartSession",
    "StudentMessage",
    "TimeUp",
    "TimeUpdate",
    "Turn",
    "UnknownMessage",
    "constants",
    "decode_client_message",
    "decode_server_message",
    "decode_trusted_client_message",
    "decode_trusted_server_message",
    "encode",
    "encode_bytes",
    "enums",
    "models",
]
