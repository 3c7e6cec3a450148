"""The process: listens, says where on stdout, and leaves politely when it is told to."""

from __future__ import annotations

import asyncio
import json
import socket
from typing import TYPE_CHECKING

import uvicorn

if TYPE_CHECKING:
    from fastapi import FastAPI

    from .hooks import Hooks

HOST = "127.0.0.1"
CLOSE_SECONDS = 0.5
"""How long the clients have to answer the close before the server goes."""


class Server(uvicorn.Server):
    """Uvicorn, with a line of JSON when it listens and a goodbye when it stops."""

    def __init__(self, app: FastAPI, hooks: Hooks, port: int) -> None:
        super().__init__(
            uvicorn.Config(
                app,
                host=HOST,
                port=port,
                ws=hooks.protocol,
                ws_max_size=hooks.max_message_size,
                ws_per_message_deflate=False,
                timeout_graceful_shutdown=1,
                backlog=4096,
                log_config=None,
                access_log=False,
                lifespan="off",
            )
        )
        self.app = app
        self.hooks = hooks

    async def startup(self, sockets: list[socket.socket] | None = None) -> None:
        await super().startup(sockets)
        port = self.servers[0].sockets[0].getsockname()[1]
        print(json.dumps({"host": HOST, "port": port}), flush=True)  # noqa: T201, whoever started the server reads it

    async def shutdown(self, sockets: list[socket.socket] | None = None) -> None:
        for server in self.servers:
            server.close()
        await self.hooks.farewell(self.app.state.manager)
        # Uvicorn has no event for the end of a connection.
        deadline = asyncio.get_running_loop().time() + CLOSE_SECONDS
        while self.server_state.connections and asyncio.get_running_loop().time() < deadline:  # noqa: ASYNC110
            await asyncio.sleep(0.01)
        for connection in list(self.server_state.connections):
            if connection.transport is not None:
                connection.transport.abort()
        await super().shutdown(sockets)
