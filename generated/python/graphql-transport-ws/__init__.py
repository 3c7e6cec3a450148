# Generated from the protocol `graphql-transport-ws` by wireproof. Do not edit.
"""GraphQL over WebSocket

GraphQL operations over one WebSocket, as the `graphql-ws` package defines them. The client opens with `connection_init`, the server
answers `connection_ack`, and from then on any number of operations run side by side, told apart by the id that the client chose.
The protocol has no error message for its own faults: whoever breaks it is cut off with a close code.

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
    MessageType,
)
from .models import (
    ClientMessage,
    Complete,
    ConnectionAck,
    ConnectionInit,
    ConnectionParams,
    ExecutionResult,
    GraphQLError,
    ListIndex,
    Next,
    Operation,
    OperationError,
    OperationId,
    PathSegment,
    Ping,
    Pong,
    ServerMessage,
    SourceLocation,
    Subscribe,
)

__all__ = [
    "ClientMessage",
    "Complete",
    "ConnectionAck",
    "ConnectionInit",
    "ConnectionParams",
    "DecodeError",
    "EncodeError",
    "ExecutionResult",
    "GraphQLError",
    "ListIndex",
    "MessageType",
    "Next",
    "Operation",
    "OperationError",
    "OperationId",
    "PathSegment",
    "Ping",
    "Pong",
    "ServerMessage",
    "SourceLocation",
    "Subscribe",
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
