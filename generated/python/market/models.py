# Generated from the protocol `market` by wireproof. Do not edit.
"""The messages and types of the protocol `market`.

A model is strict: it takes only what the protocol allows, and `model_dump_json`
writes the protocol's own text. To read what a peer sent, use `codec`.
"""

from __future__ import annotations

from datetime import datetime
from decimal import Decimal
from typing import Annotated, Any, Literal, TypeAlias

from pydantic import Field

from . import _wire, enums

RequestId: TypeAlias = Annotated[str, _wire.Text(min_length=1, max_length=64)]
"""Names a request. The client makes it, and uses none twice while the first is pending."""

SubscriptionId: TypeAlias = Annotated[str, _wire.Text(min_length=1, max_length=64)]
"""Names a subscription. The server makes it."""

Ticker: TypeAlias = Annotated[
    str,
    _wire.Text(pattern="^[0-9A-Z]{1,12}(?:[\\-.][0-9A-Z]{1,12})?\\Z"),
]
"""An instrument, such as `BTC-USD` or `AAPL`."""


class AuthMessage(_wire.Record, extra="forbid"):
    """Says who the client is. It is the first request on every connection; the response has the result null."""

    type: Literal["auth"] = "auth"
    id: RequestId
    """Names the request; the reply echoes it as `request_id`."""
    token: Annotated[str, _wire.Text(min_length=1, max_length=4096)]
    """The access token."""


class SubscribeMessage(_wire.Record, extra="forbid"):
    """Asks for a channel. The response names the subscription, and the channel's messages carry the name. None of them comes before the
    response.
    """

    type: Literal["subscribe"] = "subscribe"
    id: RequestId
    """Names the request; the reply echoes it as `request_id`."""
    channel: enums.Channel
    symbols: Annotated[
        list[Ticker] | None,
        _wire.List(_wire.of(Ticker), min_items=1, max_items=100, unique=True),
    ] = None
    """The instruments. Absent means all."""


class UnsubscribeMessage(_wire.Record, extra="forbid"):
    """Ends a subscription. The result of the response is null, and nothing of the subscription comes after it."""

    type: Literal["unsubscribe"] = "unsubscribe"
    id: RequestId
    """Names the request; the reply echoes it as `request_id`."""
    subscription_id: SubscriptionId


class CommandMessage(_wire.Record, extra="forbid"):
    """Makes the back end do something, such as to pause a strategy. The result of the response belongs to the command."""

    type: Literal["command"] = "command"
    id: RequestId
    """Names the request; the reply echoes it as `request_id`."""
    name: Annotated[str, _wire.Text(min_length=1, max_length=64)]
    """The command, such as `strategy.pause`."""
    arguments: dict[str, Any] = Field(default={}, validate_default=True)
    """Its arguments by name."""


class QueryMessage(_wire.Record, extra="forbid"):
    """Asks the back end for something and changes nothing, so it may be repeated. The result of the response belongs to the query."""

    type: Literal["query"] = "query"
    id: RequestId
    """Names the request; the reply echoes it as `request_id`."""
    name: Annotated[str, _wire.Text(min_length=1, max_length=64)]
    """The query, such as `positions`."""
    parameters: dict[str, Any] = Field(default={}, validate_default=True)
    """Its parameters by name."""


class HeartbeatMessage(_wire.Record):
    """Shows that the sender is alive. The server sends one every 30 seconds, and the client answers with one of its own; the server never
    answers one.
    """

    type: Literal["heartbeat"] = "heartbeat"
    timestamp: Annotated[datetime, _wire.DATETIME]
    """When it was sent, by the sender's clock."""


class DataMessage(_wire.Record):
    """A trade."""

    type: Literal["data"] = "data"
    subscription_id: SubscriptionId
    """The subscription that it belongs to."""
    timestamp: Annotated[datetime, _wire.DATETIME]
    """When it happened, by the market's clock."""
    symbol: Ticker
    sequence: Annotated[int, _wire.Int(min=0)]
    """Counts the trades of the subscription from 0, one by one. A gap means that trades were lost."""
    price: Annotated[Decimal, _wire.Decimal()]
    """The price in the instrument's quote currency, exactly."""
    size: Annotated[Decimal, _wire.Decimal()]
    """How much was traded, in units of the instrument."""


class SignalMessage(_wire.Record):
    """A trading signal."""

    type: Literal["signal"] = "signal"
    subscription_id: SubscriptionId
    """The subscription that it belongs to."""
    timestamp: Annotated[datetime, _wire.DATETIME]
    """When it happened, by the market's clock."""
    symbol: Ticker
    action: enums.Action
    confidence: Annotated[float, _wire.Number(min=0.0, max=1.0)]
    """How sure the model is, from 0 to 1."""
    reason: str | None = None
    """Why. Absent when the model does not say."""


class AlertMessage(_wire.Record):
    """Something needs attention."""

    type: Literal["alert"] = "alert"
    subscription_id: SubscriptionId
    """The subscription that it belongs to."""
    timestamp: Annotated[datetime, _wire.DATETIME]
    """When it happened, by the market's clock."""
    severity: enums.Severity
    message: str
    """What it is about in words for people."""
    symbol: Ticker | None
    """The instrument; null when it is about no single one."""


class ResponseMessage(_wire.Record):
    """The request succeeded. Requests may be answered in any order."""

    type: Literal["response"] = "response"
    request_id: RequestId
    """The `id` of the request."""
    subscription_id: SubscriptionId | None = None
    """The new subscription; only in the response to `subscribe`."""
    result: Any
    """What the request says of it; null when it says nothing."""


class ErrorMessage(_wire.Record):
    """A request failed, or a message could not be read. Only the code decides what the client can do."""

    type: Literal["error"] = "error"
    request_id: RequestId | None = None
    """The `id` of the request at fault. Absent when it had none that could be read."""
    code: enums.ErrorCode
    """What went wrong."""
    message: str
    """What went wrong in words for people."""
    retry_after_ms: Annotated[int | None, _wire.Int(min=0)] = None
    """How long to wait before the request is tried again, in milliseconds. Absent: as the code says."""


class StatusMessage(_wire.Record):
    """How the back end is. It comes first on every connection, and whenever it changes, to everyone."""

    type: Literal["status"] = "status"
    state: enums.ServiceState
    since: Annotated[datetime, _wire.DATETIME]
    """Since when."""
    message: str | None = None
    """More about it in words for people."""


ClientMessage: TypeAlias = Annotated[
    AuthMessage
    | SubscribeMessage
    | UnsubscribeMessage
    | CommandMessage
    | QueryMessage
    | HeartbeatMessage,
    Field(discriminator="type"),
]
"""Any message that the client sends as text."""


ServerMessage: TypeAlias = Annotated[
    HeartbeatMessage
    | DataMessage
    | SignalMessage
    | AlertMessage
    | ResponseMessage
    | ErrorMessage
    | StatusMessage,
    Field(discriminator="type"),
]
"""Any message that the server sends as text."""
