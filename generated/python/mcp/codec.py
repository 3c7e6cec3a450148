# Generated from the protocol `mcp` by wireproof. Do not edit.
"""Texts and frames of the protocol `mcp` to messages, and back.

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
            "jsonrpc",
            cases={
                "2.0": _wire.Has(
                    "method",
                    yes=_wire.Switch(
                        "method",
                        cases={
                            "initialize": "initialize",
                            "notifications/initialized": _wire.Has(
                                "id",
                                yes=_wire.Nothing(),
                                no="notifications/initialized",
                            ),
                            "ping": "ping",
                            "notifications/cancelled": _wire.Has(
                                "id",
                                yes=_wire.Nothing(),
                                no="notifications/cancelled",
                            ),
                            "notifications/progress": _wire.Has(
                                "id",
                                yes=_wire.Nothing(),
                                no="notifications/progress",
                            ),
                            "resources/list": "resources/list",
                            "resources/templates/list": "resources/templates/list",
                            "resources/read": "resources/read",
                            "resources/subscribe": "resources/subscribe",
                            "resources/unsubscribe": "resources/unsubscribe",
                            "prompts/list": "prompts/list",
                            "prompts/get": "prompts/get",
                            "tools/list": "tools/list",
                            "tools/call": "tools/call",
                            "logging/setLevel": "logging/setLevel",
                            "completion/complete": "completion/complete",
                            "notifications/roots/list_changed": _wire.Has(
                                "id",
                                yes=_wire.Nothing(),
                                no="notifications/roots/list_changed",
                            ),
                        },
                    ),
                    no=_wire.Has(
                        "error",
                        yes="error",
                        no=_wire.Has(
                            "result",
                            yes=_wire.Reply(
                                "id",
                                candidates={
                                    "ping": "pingReply",
                                    "sampling/createMessage": "sampling/createMessageReply",
                                    "elicitation/create": "elicitation/createReply",
                                    "roots/list": "roots/listReply",
                                },
                            ),
                            no=_wire.Nothing(),
                        ),
                    ),
                ),
            },
        ),
    ),
    {
        "error": models.ErrorReply,
        "initialize": models.Initialize,
        "notifications/initialized": models.NotificationsInitialized,
        "ping": models.Ping,
        "pingReply": models.PingReply,
        "notifications/cancelled": models.NotificationsCancelled,
        "notifications/progress": models.NotificationsProgress,
        "resources/list": models.ResourcesList,
        "resources/templates/list": models.ResourcesTemplatesList,
        "resources/read": models.ResourcesRead,
        "resources/subscribe": models.ResourcesSubscribe,
        "resources/unsubscribe": models.ResourcesUnsubscribe,
        "prompts/list": models.PromptsList,
        "prompts/get": models.PromptsGet,
        "tools/list": models.ToolsList,
        "tools/call": models.ToolsCall,
        "logging/setLevel": models.LoggingSetLevel,
        "completion/complete": models.CompletionComplete,
        "sampling/createMessageReply": models.SamplingCreateMessageReply,
        "elicitation/createReply": models.ElicitationCreateReply,
        "roots/listReply": models.RootsListReply,
        "notifications/roots/list_changed": models.NotificationsRootsListChanged,
    },
    is_open=True,
)

_SERVER = _wire.Direction(
    _wire.Kind(
        object=_wire.Switch(
            "jsonrpc",
            cases={
                "2.0": _wire.Has(
                    "method",
                    yes=_wire.Switch(
                        "method",
                        cases={
                            "ping": "ping",
                            "notifications/cancelled": _wire.Has(
                                "id",
                                yes=_wire.Nothing(),
                                no="notifications/cancelled",
                            ),
                            "notifications/progress": _wire.Has(
                                "id",
                                yes=_wire.Nothing(),
                                no="notifications/progress",
                            ),
                            "notifications/resources/updated": _wire.Has(
                                "id",
                                yes=_wire.Nothing(),
                                no="notifications/resources/updated",
                            ),
                            "notifications/resources/list_changed": _wire.Has(
                                "id",
                                yes=_wire.Nothing(),
                                no="notifications/resources/list_changed",
                            ),
                            "notifications/prompts/list_changed": _wire.Has(
                                "id",
                                yes=_wire.Nothing(),
                                no="notifications/prompts/list_changed",
                            ),
                            "notifications/tools/list_changed": _wire.Has(
                                "id",
                                yes=_wire.Nothing(),
                                no="notifications/tools/list_changed",
                            ),
                            "notifications/message": _wire.Has(
                                "id",
                                yes=_wire.Nothing(),
                                no="notifications/message",
                            ),
                            "sampling/createMessage": "sampling/createMessage",
                            "elicitation/create": "elicitation/create",
                            "roots/list": "roots/list",
                        },
                    ),
                    no=_wire.Has(
                        "error",
                        yes="error",
                        no=_wire.Has(
                            "result",
                            yes=_wire.Reply(
                                "id",
                                candidates={
                                    "initialize": "initializeReply",
                                    "ping": "pingReply",
                                    "resources/list": "resources/listReply",
                                    "resources/templates/list": "resources/templates/listReply",
                                    "resources/read": "resources/readReply",
                                    "resources/subscribe": "resources/subscribeReply",
                                    "resources/unsubscribe": "resources/unsubscribeReply",
                                    "prompts/list": "prompts/listReply",
                                    "prompts/get": "prompts/getReply",
                                    "tools/list": "tools/listReply",
                                    "tools/call": "tools/callReply",
                                    "logging/setLevel": "logging/setLevelReply",
                                    "completion/complete": "completion/completeReply",
                                },
                            ),
                            no=_wire.Nothing(),
                        ),
                    ),
                ),
            },
        ),
    ),
    {
        "error": models.ErrorReply,
        "initializeReply": models.InitializeReply,
        "ping": models.Ping,
        "pingReply": models.PingReply,
        "notifications/cancelled": models.NotificationsCancelled,
        "notifications/progress": models.NotificationsProgress,
        "resources/listReply": models.ResourcesListReply,
        "resources/templates/listReply": models.ResourcesTemplatesListReply,
        "resources/readReply": models.ResourcesReadReply,
        "resources/subscribeReply": models.ResourcesSubscribeReply,
        "resources/unsubscribeReply": models.ResourcesUnsubscribeReply,
        "notifications/resources/updated": models.NotificationsResourcesUpdated,
        "notifications/resources/list_changed": models.NotificationsResourcesListChanged,
        "prompts/listReply": models.PromptsListReply,
        "prompts/getReply": models.PromptsGetReply,
        "notifications/prompts/list_changed": models.NotificationsPromptsListChanged,
        "tools/listReply": models.ToolsListReply,
        "tools/callReply": models.ToolsCallReply,
        "notifications/tools/list_changed": models.NotificationsToolsListChanged,
        "logging/setLevelReply": models.LoggingSetLevelReply,
        "notifications/message": models.LogMessage,
        "completion/completeReply": models.CompletionCompleteReply,
        "sampling/createMessage": models.SamplingCreateMessage,
        "elicitation/create": models.ElicitationCreate,
        "roots/list": models.RootsList,
    },
    is_open=True,
)


def decode_client_message(
    data: str | bytes,
    pending: _wire.Pending | None = None,
) -> ClientMessage | UnknownMessage:
    """Reads a message that the client sent as text.

    Some replies say only which request they answer: `pending` tells the name of the
    message with that id, as `MessageType` has it, or `None`.
    """
    message: ClientMessage | UnknownMessage = _CLIENT.decode(data, pending)
    return message


def decode_trusted_client_message(
    data: str | bytes,
    pending: _wire.Pending | None = None,
) -> ClientMessage | UnknownMessage:
    """The same for a text that is known to be right: faster, and not looked at so closely."""
    message: ClientMessage | UnknownMessage = _CLIENT.decode_trusted(data, pending)
    return message


def decode_server_message(
    data: str | bytes,
    pending: _wire.Pending | None = None,
) -> ServerMessage | UnknownMessage:
    """Reads a message that the server sent as text.

    Some replies say only which request they answer: `pending` tells the name of the
    message with that id, as `MessageType` has it, or `None`.
    """
    message: ServerMessage | UnknownMessage = _SERVER.decode(data, pending)
    return message


def decode_trusted_server_message(
    data: str | bytes,
    pending: _wire.Pending | None = None,
) -> ServerMessage | UnknownMessage:
    """The same for a text that is known to be right: faster, and not looked at so closely."""
    message: ServerMessage | UnknownMessage = _SERVER.decode_trusted(data, pending)
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
