# Generated from the protocol `graphql-transport-ws` by wireproof. Do not edit.
"""The messages and types of the protocol `graphql-transport-ws`.

A model is strict: it takes only what the protocol allows, and `model_dump_json`
writes the protocol's own text. To read what a peer sent, use `codec`.
"""

from __future__ import annotations

from typing import Annotated, Any, Literal, TypeAlias

from pydantic import Field
from typing_extensions import TypeAliasType

from . import _wire

ConnectionParams: TypeAlias = dict[str, Any]
"""Whatever client and server agreed on; tokens usually travel here."""

OperationId: TypeAlias = str
"""Names one operation while it is active. The client may use it again afterwards."""

ListIndex: TypeAlias = Annotated[int, _wire.Int(min=0)]
"""A position in a list, counted from 0."""


class Operation(_wire.Record):
    """A GraphQL request."""

    query: str
    """The GraphQL document."""
    operation_name: Annotated[
        str | None,
        _wire.name("operationName"),
        _wire.ABSENT,
    ] = None
    """Which operation of the document to run, when it has several."""
    variables: Annotated[dict[str, Any] | None, _wire.ABSENT] = None
    """Values for the variables of the document."""
    extensions: Annotated[dict[str, Any] | None, _wire.ABSENT] = None
    """Room for what GraphQL does not define."""


class ExecutionResult(_wire.Record, extra="allow"):
    """A GraphQL response. Incremental delivery adds members of its own; they are kept."""

    data: Annotated[dict[str, Any] | None, _wire.ABSENT] = None
    """The result; null when an error reached the root."""
    errors: Annotated[
        list[GraphQLError] | None,
        _wire.List(_wire.of(GraphQLError), min_items=1),
    ] = None
    """What went wrong in some of the fields."""
    extensions: dict[str, Any] | None = None
    """Room for what GraphQL does not define."""


class GraphQLError(_wire.Record, extra="allow"):
    """A GraphQL error as the GraphQL specification formats it."""

    message: str
    """What went wrong, for developers."""
    locations: list[SourceLocation] | None = None
    """Where in the document it went wrong."""
    path: list[PathSegment] | None = None
    """Which field of the response it is about."""
    extensions: dict[str, Any] | None = None
    """Machine-readable details, such as a `code`."""


class SourceLocation(_wire.Record):
    """A place in the GraphQL document."""

    line: Annotated[int, _wire.Int(min=1)]
    """Counted from 1."""
    column: Annotated[int, _wire.Int(min=1)]
    """Counted from 1."""


class ConnectionInit(_wire.Record):
    """Asks for permission to run operations. It must come in time, and only once."""

    type: Literal["connection_init"] = "connection_init"
    payload: Annotated[ConnectionParams | None, _wire.ABSENT] = None
    """Credentials and other details."""


class ConnectionAck(_wire.Record):
    """The client may now subscribe."""

    type: Literal["connection_ack"] = "connection_ack"
    payload: Annotated[ConnectionParams | None, _wire.ABSENT] = None
    """What the server wants to tell about the connection."""


class Ping(_wire.Record):
    """Is the other side still there? Allowed at any time, even before `connection_init`."""

    type: Literal["ping"] = "ping"
    payload: Annotated[dict[str, Any] | None, _wire.ABSENT] = None
    """Anything; many peers return it in the pong."""


class Pong(_wire.Record):
    """Answers a ping at once. Unasked, it serves as a one-way heartbeat."""

    type: Literal["pong"] = "pong"
    payload: Annotated[dict[str, Any] | None, _wire.ABSENT] = None
    """Anything, often what the ping brought."""


class Subscribe(_wire.Record):
    """Starts an operation - a query, a mutation or a subscription; the first two yield at most one `next`."""

    type: Literal["subscribe"] = "subscribe"
    id: OperationId
    payload: Operation


class Next(_wire.Record):
    """A result of an operation."""

    type: Literal["next"] = "next"
    id: OperationId
    payload: ExecutionResult


class OperationError(_wire.Record):
    """The operation failed before or while it ran, and is over. No `complete` follows."""

    type: Literal["error"] = "error"
    id: OperationId
    payload: Annotated[
        list[GraphQLError],
        _wire.List(_wire.of(GraphQLError), min_items=1),
    ]
    """What went wrong."""


class Complete(_wire.Record):
    """From the server, the operation has ended. From the client, it is no longer wanted."""

    type: Literal["complete"] = "complete"
    id: OperationId


PathSegment = TypeAliasType(
    "PathSegment",
    Annotated[
        "str | ListIndex",
        _wire.OneOf(
            __name__,
            _wire.Kind(
                string=_wire.Switch(
                    other="field",
                ),
                number="index",
            ),
            {
                "field": "str",
                "index": "ListIndex",
            },
        ),
    ],
)
"""A step into the response."""

ClientMessage: TypeAlias = Annotated[
    ConnectionInit | Ping | Pong | Subscribe | Complete,
    Field(discriminator="type"),
]
"""Any message that the client sends as text."""


ServerMessage: TypeAlias = Annotated[
    ConnectionAck | Ping | Pong | Next | OperationError | Complete,
    Field(discriminator="type"),
]
"""Any message that the server sends as text."""
