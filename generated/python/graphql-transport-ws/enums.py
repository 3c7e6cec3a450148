# Generated from the protocol `graphql-transport-ws` by wireproof. Do not edit.
"""The enums of the protocol `graphql-transport-ws`."""

from __future__ import annotations

from enum import Enum


class MessageType(str, Enum):
    """The types of all messages."""

    CONNECTION_INIT = "connection_init"
    """Asks for permission to run operations. It must come in time, and only once."""
    CONNECTION_ACK = "connection_ack"
    """The client may now subscribe."""
    PING = "ping"
    """Is the other side still there? Allowed at any time, even before `connection_init`."""
    PONG = "pong"
    """Answers a ping at once. Unasked, it serves as a one-way heartbeat."""
    SUBSCRIBE = "subscribe"
    """Starts an operation - a query, a mutation or a subscription; the first two yield at most one `next`."""
    NEXT = "next"
    """A result of an operation."""
    ERROR = "error"
    """The operation failed before or while it ran, and is over. No `complete` follows."""
    COMPLETE = "complete"
    """From the server, the operation has ended. From the client, it is no longer wanted."""
