"""The connections by session: who is there, and what is sent to whom."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable, Coroutine, Iterable
from typing import Any, Dict  # noqa: UP035, the name of the specification

from chat import ServerMessage, encode
from chat.constants import CLOSE_GOING_AWAY, CLOSE_SESSION_REPLACED
from fastapi import WebSocket, WebSocketDisconnect

log = logging.getLogger(__name__)

Encode = Callable[[ServerMessage], str]
MessageFor = Callable[[str], ServerMessage]

SLOW_READER_SECONDS = 0.5
"""How long a message to everybody waits for one that does not read."""


class ConnectionManager:
    """Keeps one connection for each session; a newer one takes over."""

    def __init__(self, encode: Encode = encode) -> None:
        self.active_connections: Dict[str, WebSocket] = {}  # noqa: UP006, the name of the specification
        self._encode = encode
        self._closing: set[asyncio.Task[None]] = set()

    async def connect(self, websocket: WebSocket, session_id: str) -> None:
        """Accepts the connection. The one that the session had before is closed."""
        await websocket.accept()
        replaced = self.active_connections.get(session_id)
        self.active_connections[session_id] = websocket
        log.info("session %r connected, %d in all", session_id, len(self.active_connections))
        if replaced is not None:
            # Not awaited: the newer connection must not wait for the older one to read.
            self._later(self.close(replaced, CLOSE_SESSION_REPLACED))

    async def disconnect(self, session_id: str, websocket: WebSocket | None = None) -> None:
        """Forgets the session. With a connection given, only if the session still has that one and no newer."""
        current = self.active_connections.get(session_id)
        if current is None or (websocket is not None and current is not websocket):
            return
        del self.active_connections[session_id]
        log.info("session %r disconnected, %d left", session_id, len(self.active_connections))

    def is_current(self, session_id: str, websocket: WebSocket) -> bool:
        """Whether this is the connection that the session has now."""
        return self.active_connections.get(session_id) is websocket

    async def send_message(self, session_id: str, message: ServerMessage) -> None:
        """Sends to the one connection of the session. Without one, the message is logged and dropped."""
        websocket = self.active_connections.get(session_id)
        if websocket is None:
            log.warning("no connection for session %r, %s is dropped", session_id, message.type)
            return
        if not await self._send(websocket, self._encode(message)):
            log.warning("session %r is gone, %s is dropped", session_id, message.type)
            await self.disconnect(session_id, websocket)

    async def broadcast(self, message_for: MessageFor, session_ids: Iterable[str] | None = None) -> None:
        """Sends to several sessions or to all, each its own message; nobody waits for a slow reader."""
        receivers = list(self.active_connections) if session_ids is None else list(session_ids)
        await asyncio.gather(*(self._patiently(self.send_message(each, message_for(each))) for each in receivers))

    async def farewell(self, message_for: MessageFor) -> None:
        """Says goodbye to everybody and closes. The sessions are forgotten first, so that nothing comes in between."""
        leaving, self.active_connections = self.active_connections, {}

        async def leave(session_id: str, websocket: WebSocket) -> None:
            await self._patiently(self._send(websocket, self._encode(message_for(session_id))))
            await self.close(websocket, CLOSE_GOING_AWAY)

        await asyncio.gather(*(leave(*each) for each in leaving.items()), *self._closing)

    async def close(self, websocket: WebSocket, code: int) -> None:
        """Closes a connection, which may be closed already."""
        try:
            await websocket.close(code)
        except (WebSocketDisconnect, RuntimeError):
            log.debug("the connection was closed already")

    async def _send(self, websocket: WebSocket, text: str) -> bool:
        try:
            await websocket.send_text(text)
        except (WebSocketDisconnect, RuntimeError):
            return False
        return True

    async def _patiently(self, sending: Coroutine[Any, Any, Any]) -> None:
        try:
            await asyncio.wait_for(sending, SLOW_READER_SECONDS)
        except TimeoutError:
            log.warning("a slow reader did not get a message")

    def _later(self, work: Coroutine[Any, Any, None]) -> None:
        task = asyncio.create_task(work)
        self._closing.add(task)
        task.add_done_callback(self._closing.discard)
