# Generated from the protocol `mcp` by wireproof. Do not edit.
"""The enums of the protocol `mcp`."""

from __future__ import annotations

from enum import Enum

from . import _wire
from ._wire import Recovery


class MessageType(str, Enum):
    """The types of all messages."""

    INITIALIZE = "initialize"
    """The first message. It must not be cancelled."""
    NOTIFICATIONS_INITIALIZED = "notifications/initialized"
    """The client has read the result of `initialize`. Work may begin."""
    PING = "ping"
    """Is the other side still there?"""
    NOTIFICATIONS_CANCELLED = "notifications/cancelled"
    """The sender no longer wants an answer to its request. The answer may be under way already."""
    NOTIFICATIONS_PROGRESS = "notifications/progress"
    """How far a request is that carried a progress token."""
    RESOURCES_LIST = "resources/list"
    """Which resources are there?"""
    RESOURCES_TEMPLATES_LIST = "resources/templates/list"
    """Which templates for resources are there?"""
    RESOURCES_READ = "resources/read"
    """What is in this resource?"""
    RESOURCES_SUBSCRIBE = "resources/subscribe"
    """Tell me when this resource changes."""
    RESOURCES_UNSUBSCRIBE = "resources/unsubscribe"
    """No longer tell me."""
    NOTIFICATIONS_RESOURCES_UPDATED = "notifications/resources/updated"
    """A resource has changed."""
    NOTIFICATIONS_RESOURCES_LIST_CHANGED = "notifications/resources/list_changed"
    """There are other resources now."""
    PROMPTS_LIST = "prompts/list"
    """Which prompts are there?"""
    PROMPTS_GET = "prompts/get"
    """What does this prompt say with these arguments?"""
    NOTIFICATIONS_PROMPTS_LIST_CHANGED = "notifications/prompts/list_changed"
    """There are other prompts now."""
    TOOLS_LIST = "tools/list"
    """Which tools are there?"""
    TOOLS_CALL = "tools/call"
    """Call this tool."""
    NOTIFICATIONS_TOOLS_LIST_CHANGED = "notifications/tools/list_changed"
    """There are other tools now."""
    LOGGING_SET_LEVEL = "logging/setLevel"
    """Send log messages of this level and worse."""
    NOTIFICATIONS_MESSAGE = "notifications/message"
    """A log message."""
    COMPLETION_COMPLETE = "completion/complete"
    """How could this argument go on?"""
    SAMPLING_CREATE_MESSAGE = "sampling/createMessage"
    """Ask a language model. The client shows it to its user first."""
    ELICITATION_CREATE = "elicitation/create"
    """Ask the user to fill in a form."""
    ROOTS_LIST = "roots/list"
    """Where may I work?"""
    NOTIFICATIONS_ROOTS_LIST_CHANGED = "notifications/roots/list_changed"
    """There are other roots now."""


class ErrorCode(_wire.OpenIntegerEnum):
    """The codes of JSON-RPC 2.0 and two that this protocol adds. Applications have more."""

    PARSE_ERROR = -32700
    """The line was not JSON."""
    INVALID_REQUEST = -32600
    """It was JSON but no request."""
    METHOD_NOT_FOUND = -32601
    """The method is unknown or its capability is off."""
    INVALID_PARAMS = -32602
    """The parameters do not fit; also an unknown tool, prompt or cursor."""
    INTERNAL_ERROR = -32603
    """The receiver failed."""
    RESOURCE_NOT_FOUND = -32002
    """There is no such resource."""
    USER_REJECTED = -1
    """The user did not allow the sampling."""

    @property
    def recovery(self) -> Recovery:
        """What can be done about the error; of a code that is not listed, nothing is known."""
        return _RECOVERIES.get(self.value, Recovery())


class SamplingCreateMessageParamsIncludeContext(_wire.StringEnum):
    """The values of `SamplingCreateMessageParamsIncludeContext`."""

    NONE = "none"
    """Nothing."""
    THIS_SERVER = "thisServer"
    """What this server said."""
    ALL_SERVERS = "allServers"
    """What all servers said."""


class SamplingCreateMessageReplyResultStopReason(_wire.OpenStringEnum):
    """The values of `SamplingCreateMessageReplyResultStopReason`."""

    END_TURN = "endTurn"
    STOP_SEQUENCE = "stopSequence"
    MAX_TOKENS = "maxTokens"


class ElicitationCreateReplyResultAction(_wire.StringEnum):
    """The values of `ElicitationCreateReplyResultAction`."""

    ACCEPT = "accept"
    """The form was filled in."""
    DECLINE = "decline"
    """The user said no."""
    CANCEL = "cancel"
    """The user went away."""


class Role(_wire.StringEnum):
    """Who speaks."""

    USER = "user"
    ASSISTANT = "assistant"


class LoggingLevel(_wire.StringEnum):
    """How bad it is, in the words of RFC 5424."""

    DEBUG = "debug"
    """Details for developers."""
    INFO = "info"
    """Nothing out of the ordinary."""
    NOTICE = "notice"
    """Ordinary but worth knowing."""
    WARNING = "warning"
    """Something is not as it should be."""
    ERROR = "error"
    """Something failed."""
    CRITICAL = "critical"
    """A part failed."""
    ALERT = "alert"
    """Somebody must act at once."""
    EMERGENCY = "emergency"
    """Nothing works."""


class PrimitiveSchemaStringFormat(_wire.StringEnum):
    """The values of `PrimitiveSchemaStringFormat`."""

    EMAIL = "email"
    URI = "uri"
    DATE = "date"
    DATE_TIME = "date-time"


_RECOVERIES: dict[int, Recovery] = {
    -32700: Recovery(
        doc="The line was not JSON.",
        message="Parse error",
        recoverable=True,
    ),
    -32600: Recovery(
        doc="It was JSON but no request.",
        message="Invalid Request",
        recoverable=True,
    ),
    -32601: Recovery(
        doc="The method is unknown or its capability is off.",
        message="Method not found",
        recoverable=True,
    ),
    -32602: Recovery(
        doc="The parameters do not fit; also an unknown tool, prompt or cursor.",
        message="Invalid params",
        recoverable=True,
    ),
    -32603: Recovery(
        doc="The receiver failed.",
        message="Internal error",
        recoverable=True,
        retry=True,
    ),
    -32002: Recovery(
        doc="There is no such resource.",
        message="Resource not found",
        recoverable=True,
    ),
    -1: Recovery(
        doc="The user did not allow the sampling.",
        recoverable=True,
    ),
}
