"""Sessions that are mixed up, kept too long, or not taken over."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from typing import TYPE_CHECKING

from chat import AssistantMessage, ConnectionState, ConnectionStatus, ServerMessage
from fastapi import WebSocket

from ..hooks import Hooks
from ..websocket.connection_manager import ConnectionManager

if TYPE_CHECKING:
    from ..conversation import Conversation


class leaks_to_another_session(Hooks):
    """An answer goes to another session as well."""

    async def answer(self, conversation: Conversation, content: str) -> AsyncIterator[ServerMessage]:
        async for message in super().answer(conversation, content):
            yield message
            others = [each for each in conversation.manager.active_connections if each != conversation.session_id]
            if others and isinstance(message, AssistantMessage):
                await conversation.manager.send_message(others[-1], message)


class answers_who_spoke_last(Hooks):
    """The session that is answered is a global variable, so that an answer goes to whoever spoke last."""

    last: Conversation | None = None

    async def handle(self, conversation: Conversation, text: str | None, data: bytes | None) -> None:
        self.last = conversation
        await super().handle(conversation, text, data)

    async def answer(self, conversation: Conversation, content: str) -> AsyncIterator[ServerMessage]:
        async for message in super().answer(conversation, content):
            last = self.last or conversation
            await last.send(message.model_copy(update={"session_id": last.session_id}))
        if content is None:
            yield


class answers_any_session(Hooks):
    """A message that names another session than its connection is answered."""

    async def refuse(self, conversation: Conversation, why: str, error: str) -> None:
        if why == "wrong_session":
            await conversation.answer("")
        else:
            await super().refuse(conversation, why, error)


class sends_to_named_session(Hooks):
    """A message that names another session is answered on that session's connection."""

    def __init__(self) -> None:
        self.named: dict[Conversation, str] = {}

    async def handle(self, conversation: Conversation, text: str | None, data: bytes | None) -> None:
        self.named[conversation] = text or ""
        await super().handle(conversation, text, data)

    async def refuse(self, conversation: Conversation, why: str, error: str) -> None:
        if why == "wrong_session":
            message = self.decode(self.named[conversation])
            answer = AssistantMessage(session_id=message.session_id, content=message.content)
            await conversation.manager.send_message(message.session_id, answer)
        else:
            await super().refuse(conversation, why, error)


class refuses_second(Hooks):
    """A second connection of a session is closed with 4409, and the first goes on."""

    async def begin(self, manager: ConnectionManager, websocket: WebSocket, session_id: str) -> bool:
        if session_id not in manager.active_connections:
            return await super().begin(manager, websocket, session_id)
        await websocket.accept()
        await manager.close(websocket, 4409)
        return False


class keeps_replaced(Hooks):
    """A second connection takes over, but the first is not closed."""

    async def begin(self, manager: ConnectionManager, websocket: WebSocket, session_id: str) -> bool:
        manager.active_connections.pop(session_id, None)
        return await super().begin(manager, websocket, session_id)


class wrong_code_for_replaced(Hooks):
    """The connection that is replaced is closed with 1008 instead of 4409."""

    class manager(ConnectionManager):
        async def close(self, websocket: WebSocket, code: int) -> None:
            await super().close(websocket, 1008 if code == 4409 else code)


class goodbye_to_replaced(Hooks):
    """The connection that is replaced is told `disconnected` before it is closed."""

    async def begin(self, manager: ConnectionManager, websocket: WebSocket, session_id: str) -> bool:
        status = ConnectionStatus(status=ConnectionState.DISCONNECTED, session_id=session_id)
        if session_id in manager.active_connections:
            await manager.send_message(session_id, status)
        return await super().begin(manager, websocket, session_id)


class unregisters_second(Hooks):
    """The end of a replaced connection unregisters the one that replaced it."""

    async def end(self, manager: ConnectionManager, websocket: WebSocket, session_id: str) -> None:
        await manager.disconnect(session_id)


class keeps_dead_session(Hooks):
    """A session whose connection ended is kept, and nobody can have its id again."""

    def __init__(self) -> None:
        self.seen: set[str] = set()

    async def begin(self, manager: ConnectionManager, websocket: WebSocket, session_id: str) -> bool:
        if session_id in self.seen:
            # The one before may be about to end.
            await asyncio.sleep(0.05)
        if session_id in self.seen and session_id not in manager.active_connections:
            await websocket.close()
            return False
        self.seen.add(session_id)
        return await super().begin(manager, websocket, session_id)


class late_answers_to_next(Hooks):
    """What a dead connection asked is answered to the next connection of its session."""

    def __init__(self) -> None:
        self.running: set[asyncio.Task[None]] = set()

    async def handle(self, conversation: Conversation, text: str | None, data: bytes | None) -> None:
        async def later() -> None:
            try:
                content = self.decode(text or "").content
            except ValueError:
                return await conversation.handle(text, data)
            async for message in self.answer(conversation, content):
                await conversation.manager.send_message(conversation.session_id, message)
            return None

        task = asyncio.create_task(later())
        self.running.add(task)
        task.add_done_callback(self.running.discard)
        await asyncio.wait({task})


class needs_session_id(Hooks):
    """A connection without `session_id` is refused."""

    async def begin(self, manager: ConnectionManager, websocket: WebSocket, session_id: str) -> bool:
        if "session_id" not in websocket.query_params:
            await websocket.close()
            return False
        return await super().begin(manager, websocket, session_id)


class folds_session_ids(Hooks):
    """Sessions whose ids differ only in case are taken for one."""

    def session_id(self, websocket: WebSocket) -> str:
        return super().session_id(websocket).lower()
