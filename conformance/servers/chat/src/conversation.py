"""One connection: what comes in is read, answered one at a time in order, and refused if it is not right."""

from __future__ import annotations

import asyncio
import logging
from typing import TYPE_CHECKING, Any

from chat import DecodeError, ErrorMessage, ServerMessage

from .chat_service import AnswerFailed, ChatService

if TYPE_CHECKING:
    from fastapi import WebSocket

    from .hooks import Hooks
    from .websocket.connection_manager import ConnectionManager

log = logging.getLogger(__name__)

WAITING = 8
"""How many messages may wait for their answer. Then the server reads no further, and the client has to wait."""

EARLIER = 0.9
"""An answer is given up a little before the promised time, so that the error still comes within it."""


class Conversation:
    """What one connection says and hears."""

    def __init__(
        self, websocket: WebSocket, session_id: str, manager: ConnectionManager, hooks: Hooks, answer_seconds: float
    ) -> None:
        self.websocket = websocket
        self.session_id = session_id
        self.manager = manager
        self.hooks = hooks
        self.service = ChatService(session_id)
        self.answer_seconds = answer_seconds

    async def run(self) -> None:
        """Serves until the connection ends."""
        await self.hooks.greet(self)
        waiting: asyncio.Queue[dict[str, Any]] = asyncio.Queue(WAITING)
        async with asyncio.TaskGroup() as group:
            answering = group.create_task(self._answer_all(waiting))
            while True:
                frame = dict(await self.websocket.receive())
                if frame["type"] == "websocket.disconnect":
                    break
                await waiting.put(frame)
            answering.cancel()

    async def _answer_all(self, waiting: asyncio.Queue[dict[str, Any]]) -> None:
        while True:
            frame = await waiting.get()
            await self.hooks.handle(self, frame.get("text"), frame.get("bytes"))

    async def handle(self, text: str | None, _data: bytes | None) -> None:
        """Answers one frame: a text, or else binary data."""
        if text is None:
            await self.hooks.refuse(self, "unexpected_binary", "Binary frames have no meaning here; send JSON as text.")
            return
        try:
            message = self.hooks.decode(text)
        except DecodeError as error:
            place = f" at `{error.at}`" if error.at else ""
            await self.hooks.refuse(self, error.code, f"The message cannot be read: {error.code}{place}.")
            return
        if message.session_id != self.session_id:
            await self.hooks.refuse(self, "wrong_session", "The message names another session than its connection.")
            return
        await self.answer(message.content)

    async def answer(self, content: str) -> None:
        """Sends the assistant's answer, or says that there is none."""
        try:
            async with asyncio.timeout(self.answer_seconds * EARLIER):
                async for message in self.hooks.answer(self, content):
                    await self.send(message)
        except AnswerFailed as error:
            await self.hooks.refuse(self, "failed", str(error))
        except TimeoutError:
            await self.hooks.refuse(self, "failed", "The answer took too long.")

    async def say_error(self, error: str) -> None:
        """Tells the user what went wrong. The connection stays open."""
        await self.send(ErrorMessage(session_id=self.session_id, error=error))

    async def send(self, message: ServerMessage) -> None:
        """Sends to the client, unless a newer connection has taken over: what this one was asked is not for that one."""
        if self.manager.is_current(self.session_id, self.websocket):
            await self.manager.send_message(self.session_id, message)
