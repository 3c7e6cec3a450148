"""Wrong beginnings and ends of a connection."""

from __future__ import annotations

import asyncio
import os
from typing import TYPE_CHECKING

from chat import AssistantMessage
from fastapi import WebSocket
from serving import WebSocketProtocol
from websockets.frames import Frame

from ..hooks import Hooks
from ..websocket.connection_manager import ConnectionManager

if TYPE_CHECKING:
    from ..conversation import Conversation


class no_greeting(Hooks):
    """The server does not say that the connection is open."""

    async def greet(self, conversation: Conversation) -> None:
        pass


class late_greeting(Hooks):
    """The server says 6 seconds too late that the connection is open."""

    async def greet(self, conversation: Conversation) -> None:
        await asyncio.sleep(6)
        await super().greet(conversation)


class speaks_before_greeting(Hooks):
    """The assistant says something before the server says that the connection is open."""

    async def greet(self, conversation: Conversation) -> None:
        await conversation.send(AssistantMessage(session_id=conversation.session_id, content="Welcome!"))
        await super().greet(conversation)


class no_goodbye(Hooks):
    """The server does not say `disconnected` before it stops."""

    async def farewell(self, manager: ConnectionManager) -> None:
        await asyncio.gather(*(manager.close(each, 1001) for each in list(manager.active_connections.values())))


class wrong_code_at_shutdown(Hooks):
    """The server closes with 1012 when it stops."""

    class manager(ConnectionManager):
        async def close(self, websocket: WebSocket, code: int) -> None:
            await super().close(websocket, 1012 if code == 1001 else code)


class stops_at_once(Hooks):
    """The server stops without a word to anybody and without closing."""

    async def farewell(self, manager: ConnectionManager) -> None:
        os._exit(0)


class slow_to_stop(Hooks):
    """The server takes 4 seconds to stop."""

    async def farewell(self, manager: ConnectionManager) -> None:
        await super().farewell(manager)
        await asyncio.sleep(4)


class drops_replaced(Hooks):
    """The connection that is replaced ends without a close frame."""

    class protocol(WebSocketProtocol):
        async def send(self, message) -> None:  # type: ignore[no-untyped-def]  # noqa: ANN001
            if message["type"] == "websocket.close" and message.get("code") == 4409:
                self.transport.abort()
            else:
                await super().send(message)


class never_answers_close(Hooks):
    """The server drops the connection instead of answering the client's close."""

    class protocol(WebSocketProtocol):
        def handle_close(self, event: Frame) -> None:
            self.transport.abort()
