# Generated from the protocol `market` by wireproof. Do not edit.
"""Market

Market data, trading signals and alerts, with commands and queries to the back end.

The client authenticates, then subscribes, commands and queries; each of these requests carries an `id`, which the one `response` or
`error` that follows echoes as `request_id`. Subscribed data comes in between. Every message is a JSON object told apart by `type`.

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
    Action,
    Channel,
    ErrorCode,
    MessageType,
    ServiceState,
    Severity,
)
from .models import (
    AlertMessage,
    AuthMessage,
    ClientMessage,
    CommandMessage,
    DataMessage,
    ErrorMessage,
    HeartbeatMessage,
    QueryMessage,
    RequestId,
    ResponseMessage,
    ServerMessage,
    SignalMessage,
    StatusMessage,
    SubscribeMessage,
    SubscriptionId,
    Ticker,
    UnsubscribeMessage,
)

__all__ = [
    "Action",
    "AlertMessage",
    "AuthMessage",
    "Channel",
    "ClientMessage",
    "CommandMessage",
    "DataMessage",
    "DecodeError",
    "EncodeError",
    "ErrorCode",
    "ErrorMessage",
    "HeartbeatMessage",
    "MessageType",
    "QueryMessage",
    "RequestId",
    "ResponseMessage",
    "ServerMessage",
    "ServiceState",
    "Severity",
    "SignalMessage",
    "StatusMessage",
    "SubscribeMessage",
    "SubscriptionId",
    "Ticker",
    "UnknownMessage",
    "UnsubscribeMessage",
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
