"""Routes the messages of clients."""

from enum import Enum


class MessageType(str, Enum):  # finds: definition-mismatch lacks the message types `alert`, `status`
    SUBSCRIBE = "subscribe"
    UNSUBSCRIBE = "unsubscribe"
    COMMAND = "command"
    QUERY = "query"
    HEARTBEAT = "heartbeat"
    AUTH = "auth"
    DATA = "data"
    SIGNAL = "signal"
    RESPONSE = "response"
    ERROR = "error"
    METRICS = "metrics"  # finds: definition-mismatch has `metrics`, which is no message type of `market`


def route(message: dict) -> dict:
    if message["type"] == MessageType.HEARTBEAT:
        return {"type": "heartbeat"}  # finds: inline-literal use `MSG_HEARTBEAT`, with `from protocol.constants import MSG_HEARTBEAT`
    if message["type"] == MessageType.QUERY and message.get("name") == "data":  # finds: inline-literal use `MSG_DATA`
        return {"type": "response", "request_id": message["id"], "result": []}  # finds: inline-literal use `MSG_RESPONSE`
    return {"type": "error", "request_id": message["id"], "code": "UNKNOWN_QUERY"}  # finds: inline-literal use `MSG_ERROR` | inline-literal use `ERR_UNKNOWN_QUERY`
