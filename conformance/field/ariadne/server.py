"""A GraphQL server on PyPI `ariadne`; the server is the package's, this file only has a schema.

It says where it listens by its first line.
"""

import asyncio
import datetime
import json
import socket
from collections.abc import AsyncGenerator

import uvicorn
from ariadne import QueryType, SubscriptionType, make_executable_schema
from ariadne.asgi import GraphQL
from ariadne.asgi.handlers import GraphQLTransportWSHandler

SCHEMA = """
    type Query { hello: String!, slow: String!, fail: Int! }
    type Subscription { count(to: Int!, everyMs: Int = 5): Int! }
"""
query, subscription = QueryType(), SubscriptionType()


@query.field("hello")
def hello(*_: object) -> str:
    return "Hello"


@query.field("slow")
async def slow(*_: object) -> str:
    await asyncio.sleep(0.3)
    return "Hello"


@query.field("fail")
def fail(*_: object) -> int:
    raise ValueError("no")


@subscription.source("count")
async def numbers(*_: object, to: int, everyMs: int) -> AsyncGenerator[int, None]:
    for number in range(1, to + 1):
        yield number
        await asyncio.sleep(everyMs / 1000)


@subscription.field("count")
def count(number: int, *_: object, **__: object) -> int:
    return number


async def on_connect(_: object, payload: object) -> None:
    token = payload.get("token") if isinstance(payload, dict) else None
    if token == "slow":
        await asyncio.sleep(0.3)
    if token == "bad":
        raise ValueError("no")


handler = GraphQLTransportWSHandler(on_connect=on_connect, connection_init_wait_timeout=datetime.timedelta(seconds=1))
app = GraphQL(make_executable_schema(SCHEMA, query, subscription), websocket_handler=handler)
listener = socket.create_server(("127.0.0.1", 0), backlog=1024)
print(json.dumps({"host": "127.0.0.1", "port": listener.getsockname()[1]}), flush=True)
uvicorn.Server(uvicorn.Config(app, log_level="warning", ws="websockets")).run(sockets=[listener])
