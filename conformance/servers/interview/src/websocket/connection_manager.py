"""The connections by interview: who takes part, and what is sent to whom."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable
from uuid import UUID

from fastapi import WebSocket, WebSocketDisconnect
from interview import ServerMessage, encode

from .client import Client

log = logging.getLogger(__name__)

GOING_AWAY = 1001
TOO_SLOW = 1008

SLOW_READER_SECONDS = 2.0
"""How long the others of an interview wait for one that does not read. Then it is closed: nobody misses a message in silence."""


class ConnectionManager:
    """Keeps the connections of each interview; several may share one."""

    def __init__(self, encode: Callable[[ServerMessage], str] = encode) -> None:
        self.clients: dict[UUID, list[Client]] = {}
        self._encode = encode

    async def connect(self, interview_id: UUID, client: Client) -> None:
        """Accepts a connection that takes part in an interview."""
        await client.websocket.accept()
        self.clients.setdefault(interview_id, []).append(client)
        log.info("interview %s has %d clients", interview_id, len(self.clients[interview_id]))

    def disconnect(self, interview_id: UUID, client: Client) -> None:
        """Forgets a connection that has ended."""
        others = [each for each in self.clients.get(interview_id, []) if each is not client]
        if others:
            self.clients[interview_id] = others
        else:
            self.clients.pop(interview_id, None)

    async def send(self, client: Client, message: ServerMessage) -> None:
        """Sends to one client; one that is gone is not told."""
        client.hears(message)
        await self._send(client, self._encode(message))

    async def broadcast(self, interview_id: UUID, message: ServerMessage) -> None:
        """Sends to everybody who takes part in an interview."""
        clients = list(self.clients.get(interview_id, []))
        text = self._encode(message)
        for client in clients:
            client.hears(message)
        if len(clients) == 1:
            await self._send(clients[0], text)
        else:
            await asyncio.gather(*(self._patiently(client, text) for client in clients))

    async def close(self, websocket: WebSocket, code: int) -> None:
        """Closes a connection, which may be closed already."""
        try:
            await websocket.close(code)
        except (WebSocketDisconnect, RuntimeError):
            log.debug("the connection was closed already")

    async def farewell(self) -> None:
        """Closes all connections, because the server stops."""
        leaving, self.clients = self.clients, {}
        clients = [client for clients in leaving.values() for client in clients]
        await asyncio.gather(*(self.close(client.websocket, GOING_AWAY) for client in clients))

    async def _send(self, client: Client, text: str) -> None:
        try:
            await client.websocket.send_text(text)
        except (WebSocketDisconnect, RuntimeError):
            log.info("a client is gone")

    async def _patiently(self, client: Client, text: str) -> None:
        try:
            await asyncio.wait_for(self._send(client, text), SLOW_READER_SECONDS)
        except TimeoutError:
            log.warning("a client does not read, and is closed")
            await self.close(client.websocket, TOO_SLOW)
