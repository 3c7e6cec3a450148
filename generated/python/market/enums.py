# Generated from the protocol `market` by wireproof. Do not edit.
"""The enums of the protocol `market`."""

from __future__ import annotations

from enum import Enum

from . import _wire
from ._wire import Recovery


class MessageType(str, Enum):
    """The types of all messages."""

    AUTH = "auth"
    """Says who the client is. It is the first request on every connection; the response has the result null."""
    SUBSCRIBE = "subscribe"
    """Asks for a channel. The response names the subscription, and the channel's messages carry the name. None of them comes before the
    response.
    """
    UNSUBSCRIBE = "unsubscribe"
    """Ends a subscription. The result of the response is null, and nothing of the subscription comes after it."""
    COMMAND = "command"
    """Makes the back end do something, such as to pause a strategy. The result of the response belongs to the command."""
    QUERY = "query"
    """Asks the back end for something and changes nothing, so it may be repeated. The result of the response belongs to the query."""
    HEARTBEAT = "heartbeat"
    """Shows that the sender is alive. The server sends one every 30 seconds, and the client answers with one of its own; the server never
    answers one.
    """
    DATA = "data"
    """A trade."""
    SIGNAL = "signal"
    """A trading signal."""
    ALERT = "alert"
    """Something needs attention."""
    RESPONSE = "response"
    """The request succeeded. Requests may be answered in any order."""
    ERROR = "error"
    """A request failed, or a message could not be read. Only the code decides what the client can do."""
    STATUS = "status"
    """How the back end is. It comes first on every connection, and whenever it changes, to everyone."""


class ErrorCode(_wire.StringEnum):
    """What can go wrong with a request."""

    BAD_MESSAGE = "BAD_MESSAGE"
    """The message could not be read: it is not JSON, its type is unknown, or a field is missing, malformed or not known."""
    UNAUTHORIZED = "UNAUTHORIZED"
    """The client has not authenticated, the token is not good, or the request is not allowed to this client."""
    ALREADY_AUTHENTICATED = "ALREADY_AUTHENTICATED"
    """The client has authenticated before; the first holds."""
    DUPLICATE_REQUEST = "DUPLICATE_REQUEST"
    """The id is that of a request that is still pending. The pending one goes on."""
    UNKNOWN_SUBSCRIPTION = "UNKNOWN_SUBSCRIPTION"
    """There is no such subscription on this connection."""
    TOO_MANY_SUBSCRIPTIONS = "TOO_MANY_SUBSCRIPTIONS"
    """The connection has as many subscriptions as it may."""
    UNKNOWN_COMMAND = "UNKNOWN_COMMAND"
    """There is no such command."""
    UNKNOWN_QUERY = "UNKNOWN_QUERY"
    """There is no such query."""
    FAILED = "FAILED"
    """The command or query was understood and failed."""
    RATE_LIMITED = "RATE_LIMITED"
    """Too many requests in too short a time."""
    UNAVAILABLE = "UNAVAILABLE"
    """The back end is under maintenance."""
    INTERNAL = "INTERNAL"
    """The back end has a fault. Whether a command took effect is not known."""

    @property
    def recovery(self) -> Recovery:
        """What can be done about the error; of a code that is not listed, nothing is known."""
        return _RECOVERIES.get(self.value, Recovery())


class Channel(_wire.StringEnum):
    """What one can subscribe to."""

    DATA = "data"
    """Trades as they happen."""
    SIGNAL = "signal"
    """Trading signals."""
    ALERT = "alert"
    """Alerts."""


class Action(_wire.StringEnum):
    """What a signal advises."""

    BUY = "buy"
    """Buy."""
    SELL = "sell"
    """Sell."""
    HOLD = "hold"
    """Neither."""


class Severity(_wire.StringEnum):
    """How grave an alert is."""

    INFO = "info"
    """Good to know."""
    WARNING = "warning"
    """Worth a look."""
    CRITICAL = "critical"
    """Something must be done now."""


class ServiceState(_wire.StringEnum):
    """How the back end is."""

    ONLINE = "online"
    """All is well."""
    DEGRADED = "degraded"
    """Some of it is late or missing."""
    MAINTENANCE = "maintenance"
    """Requests are refused until it is over."""


_RECOVERIES: dict[str, Recovery] = {
    "BAD_MESSAGE": Recovery(
        doc="The message could not be read: it is not JSON, its type is unknown, or a field is missing, malformed or not known.",
        recoverable=True,
    ),
    "UNAUTHORIZED": Recovery(
        doc="The client has not authenticated, the token is not good, or the request is not allowed to this client.",
        recoverable=True,
        fallback="auth",
    ),
    "ALREADY_AUTHENTICATED": Recovery(
        doc="The client has authenticated before; the first holds.",
        recoverable=True,
    ),
    "DUPLICATE_REQUEST": Recovery(
        doc="The id is that of a request that is still pending. The pending one goes on.",
        recoverable=True,
    ),
    "UNKNOWN_SUBSCRIPTION": Recovery(
        doc="There is no such subscription on this connection.",
        recoverable=True,
    ),
    "TOO_MANY_SUBSCRIPTIONS": Recovery(
        doc="The connection has as many subscriptions as it may.",
        recoverable=True,
        fallback="unsubscribe",
    ),
    "UNKNOWN_COMMAND": Recovery(
        doc="There is no such command.",
        recoverable=True,
    ),
    "UNKNOWN_QUERY": Recovery(
        doc="There is no such query.",
        recoverable=True,
    ),
    "FAILED": Recovery(
        doc="The command or query was understood and failed.",
        recoverable=True,
    ),
    "RATE_LIMITED": Recovery(
        doc="Too many requests in too short a time.",
        recoverable=True,
        retry=True,
        retry_after_ms=1000,
    ),
    "UNAVAILABLE": Recovery(
        doc="The back end is under maintenance.",
        recoverable=True,
        retry=True,
        retry_after_ms=30000,
    ),
    "INTERNAL": Recovery(
        doc="The back end has a fault. Whether a command took effect is not known.",
        recoverable=True,
        retry=True,
        retry_after_ms=1000,
        retry_limit=3,
    ),
}
