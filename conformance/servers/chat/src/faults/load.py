"""Troubles of many connections, slow ones, and ones that end badly."""

from __future__ import annotations

import asyncio
import os
from asyncio import BaseTransport
from typing import TYPE_CHECKING

from chat import ServerMessage
from fastapi import WebSocket
from serving import WebSocketProtocol

from ..hooks import Hooks
from ..websocket.connection_manager import ConnectionManager

if TYPE_CHECKING:
    from ..conversation import Conversation


class three_sessions(Hooks):
    """No more than three sessions at once are let in."""

    async def begin(self, manager: ConnectionManager, websocket: WebSocket, session_id: str) -> bool:
        if len(manager.active_connections) >= 3:
            await websocket.close()
            return False
        return await super().begin(manager, websocket, session_id)


class blocks_on_slow_reader(Hooks):
    """One message is sent at a time in the whole server, so that everybody waits for a slow reader."""

    class manager(ConnectionManager):
        lock = asyncio.Lock()

        async def send_message(self, session_id: str, message: ServerMessage) -> None:
            async with self.lock:
                await super().send_message(session_id, message)


class one_answer_at_a_time(Hooks):
    """One answer is made at a time in the whole server, so that everybody waits for a slow one."""

    def __init__(self) -> None:
        self.lock = asyncio.Lock()

    async def handle(self, conversation: Conversation, text: str | None, data: bytes | None) -> None:
        async with self.lock:
            await super().handle(conversation, text, data)


class buffers_for_slow_readers(Hooks):
    """What a slow reader does not take is kept in memory without bound."""

    class protocol(WebSocketProtocol):
        def pause_writing(self) -> None:
            pass


class stops_after_reset(Hooks):
    """After a connection was reset the server lets nobody in."""

    class protocol(WebSocketProtocol):
        stopped = False

        def connection_made(self, transport: BaseTransport) -> None:
            super().connection_made(transport)
            if type(self).stopped:
                self.transport.abort()

        def connection_lost(self, exc: Exception | None) -> None:
            if isinstance(exc, ConnectionResetError):
                type(self).stopped = True
            super().connection_lost(exc)


class leaks_memory(Hooks):
    """Each connection leaves a mebibyte behind."""

    def __init__(self) -> None:
        self.left: list[bytearray] = []

    async def end(self, manager: ConnectionManager, websocket: WebSocket, session_id: str) -> None:
        self.left.append(bytearray(os.urandom(1)) * (1024 * 1024))
        await super().end(manager, websocket, session_id)


class leaks_descriptors(Hooks):
    """Each connection leaves an open file behind."""

    async def end(self, manager: ConnectionManager, websocket: WebSocket, session_id: str) -> None:
        os.open(os.devnull, os.O_RDONLY)
        await super().end(manager, websocket, session_id)


class slower_with_each(Hooks):
    """Each session that is open makes every answer 100 milliseconds slower."""

    async def handle(self, conversation: Conversation, text: str | None, data: bytes | None) -> None:
        await asyncio.sleep(0.1 * (len(conversation.manager.active_connections) - 1))
        await super().handle(conversation, text, data)
