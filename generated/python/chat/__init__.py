# Generated from the protocol `chat` by wireproof. Do not edit.
"""Chat and telemetry

Real-time chat with an assistant, and telemetry of what the assistant does meanwhile.

One WebSocket connection belongs to one session. The client sends user messages; the server answers each with one or more
assistant messages and reports tool calls and model calls as they happen. Every message is a JSON object told apart by `type`.

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
    ConnectionState,
    MessageType,
    OpenAIEventType,
)
from .models import (
    AssistantMessage,
    ClientMessage,
    ConnectionStatus,
    ErrorMessage,
    OpenAIEvent,
    ServerMessage,
    SessionId,
    ToolCallEvent,
    ToolCallId,
    ToolResultEvent,
    UserMessage,
)

__all__ = [
    "AssistantMessage",
    "ClientMessage",
    "ConnectionState",
    "ConnectionStatus",
    "DecodeError",
    "EncodeError",
    "ErrorMessage",
    "MessageType",
    "OpenAIEvent",
    "OpenAIEventType",
    "ServerMessage",
    "SessionId",
    "ToolCallEvent",
    "ToolCallId",
    "ToolResultEvent",
    "UnknownMessage",
    "UserMessage",
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
