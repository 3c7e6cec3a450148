"""A GraphQL server on PyPI `strawberry-graphql`; the server is the package's, this file only has a schema.

It says where it listens by its first line.
"""

import asyncio
import datetime
import json
import socket
from collections.abc import AsyncGenerator

import strawberry
import uvicorn
from strawberry.asgi import GraphQL
from strawberry.exceptions import ConnectionRejectionError


@strawberry.type
class Query:
    @strawberry.field
    def hello(self) -> str:
        return "Hello"

    @strawberry.field
    async def slow(self) -> str:
        await asyncio.sleep(0.3)
        return "Hello"

    @strawberry.field
    def fail(self) -> int:
        raise ValueError("no")


@strawberry.type
class Subscription:
    @strawberry.subscription
    async def count(self, to: int, every_ms: int = 5) -> AsyncGenerator[int, None]:
        for number in range(1, to + 1):
            yield number
            await asyncio.sleep(every_ms / 1000)


class Server(GraphQL):
    async def on_ws_connect(self, context: dict) -> object:
        token = context["connection_params"].get("token")
        if token == "slow":
            await asyncio.sleep(0.3)
        if token == "bad":
            raise ConnectionRejectionError
        return await super().on_ws_connect(context)


schema = strawberry.Schema(query=Query, subscription=Subscription)
app = Server(schema, connection_init_wait_timeout=datetime.timedelta(seconds=1))
listener = socket.create_server(("127.0.0.1", 0), backlog=1024)
print(json.dumps({"host": "127.0.0.1", "port": listener.getsockname()[1]}), flush=True)
uvicorn.Server(uvicorn.Config(app, log_level="warning", ws="websockets")).run(sockets=[listener])
