"""The process: listens, says where on stdout, and leaves politely when it is told to."""

from __future__ import annotations

import asyncio
import json
import logging
import signal
import socket
import sys
from collections.abc import Awaitable, Callable
from types import FrameType
from typing import TYPE_CHECKING

import uvicorn

if TYPE_CHECKING:
    from fastapi import FastAPI

    from .protocol import WebSocketProtocol

HOST = "127.0.0.1"
CLOSE_SECONDS = 0.5
"""How long the clients have to answer the close before the server goes."""


class Server(uvicorn.Server):
    """Uvicorn, with a line of JSON when it listens and a goodbye when it stops."""

    def __init__(
        self,
        app: FastAPI,
        protocol: type[WebSocketProtocol],
        max_message_size: int,
        farewell: Callable[[], Awaitable[None]],
        port: int,
    ) -> None:
        super().__init__(
            uvicorn.Config(
                app,
                host=HOST,
                port=port,
                ws=protocol,
                ws_max_size=max_message_size,
                ws_per_message_deflate=False,
                timeout_graceful_shutdown=1,
                backlog=4096,
                log_config=None,
                access_log=False,
                lifespan="off",
            )
        )
        self.farewell = farewell

    async def startup(self, sockets: list[socket.socket] | None = None) -> None:
        await super().startup(sockets)
        print(json.dumps({"host": HOST, "port": self.port}), flush=True)  # noqa: T201, whoever started the server reads it

    @property
    def port(self) -> int:
        """Where it listens."""
        port: int = self.servers[0].sockets[0].getsockname()[1]
        return port

    async def shutdown(self, sockets: list[socket.socket] | None = None) -> None:
        for server in self.servers:
            server.close()
        await self.farewell()
        # Uvicorn has no event for the end of a connection.
        deadline = asyncio.get_running_loop().time() + CLOSE_SECONDS
        while self.server_state.connections and asyncio.get_running_loop().time() < deadline:  # noqa: ASYNC110
            await asyncio.sleep(0.01)
        for connection in list(self.server_state.connections):
            if connection.transport is not None:
                connection.transport.abort()
        await super().shutdown(sockets)


def leave(_number: int, _frame: FrameType | None) -> None:
    """Uvicorn raises the signal again when it has shut down in order. That is a success."""
    sys.exit(0)


def run(server: Server) -> None:
    """Serves until the process is told to end; talks on stderr."""
    logging.basicConfig(stream=sys.stderr, level=logging.INFO, format="%(levelname)s %(name)s %(message)s")
    for name in ("uvicorn.error", "uvicorn.asgi"):
        logging.getLogger(name).setLevel(logging.WARNING)
    for number in (signal.SIGINT, signal.SIGTERM):
        signal.signal(number, leave)
    server.run()
