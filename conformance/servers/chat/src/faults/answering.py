"""Answers that come too often, too late, to the wrong session, or not at all."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from typing import TYPE_CHECKING

from chat import AssistantMessage, ConnectionStatus, ServerMessage, ToolCallEvent, ToolResultEvent

from ..hooks import Hooks

if TYPE_CHECKING:
    from ..conversation import Conversation

Answer = AsyncIterator[ServerMessage]


class never_answers(Hooks):
    """User messages are read and never answered."""

    async def answer(self, conversation: Conversation, content: str) -> Answer:
        if content is None:
            yield


class answers_twice(Hooks):
    """Every answer comes twice."""

    async def answer(self, conversation: Conversation, content: str) -> Answer:
        for _ in range(2):
            async for message in super().answer(conversation, content):
                yield message


class never_final(Hooks):
    """The last piece of an answer says that more pieces follow."""

    async def answer(self, conversation: Conversation, content: str) -> Answer:
        async for message in super().answer(conversation, content):
            if isinstance(message, AssistantMessage):
                message = message.model_copy(update={"streaming": True})
            yield message


class piece_after_final(Hooks):
    """One more piece follows the last piece of an answer in pieces."""

    async def answer(self, conversation: Conversation, content: str) -> Answer:
        pieces = 0
        async for message in super().answer(conversation, content):
            yield message
            pieces += isinstance(message, AssistantMessage)
        if pieces > 1:
            yield AssistantMessage(session_id=conversation.session_id, content="", streaming=True)


class ends_too_early(Hooks):
    """Every piece of an answer in pieces says that it is the last."""

    async def answer(self, conversation: Conversation, content: str) -> Answer:
        async for message in super().answer(conversation, content):
            if isinstance(message, AssistantMessage):
                message = message.model_copy(update={"streaming": False})
            yield message


class answers_out_of_order(Hooks):
    """The messages of a session are answered all at once, so that a quick answer overtakes a slow one."""

    def __init__(self) -> None:
        self.running: set[asyncio.Task[None]] = set()

    async def handle(self, conversation: Conversation, text: str | None, data: bytes | None) -> None:
        task = asyncio.create_task(conversation.handle(text, data))
        self.running.add(task)
        task.add_done_callback(self.running.discard)


class result_before_call(Hooks):
    """The result of a tool comes before the call."""

    async def answer(self, conversation: Conversation, content: str) -> Answer:
        call: ServerMessage | None = None
        async for message in super().answer(conversation, content):
            if isinstance(message, ToolCallEvent) and call is None:
                call = message
                continue
            yield message
            if isinstance(message, ToolResultEvent) and call is not None:
                yield call
                call = None


class result_of_no_call(Hooks):
    """The result of a tool names a call that was never made."""

    async def answer(self, conversation: Conversation, content: str) -> Answer:
        async for message in super().answer(conversation, content):
            if isinstance(message, ToolResultEvent):
                message = message.model_copy(update={"tool_call_id": "call_0"})
            yield message


class reuses_call_ids(Hooks):
    """Every tool call has the same id."""

    async def answer(self, conversation: Conversation, content: str) -> Answer:
        async for message in super().answer(conversation, content):
            if isinstance(message, ToolCallEvent | ToolResultEvent):
                message = message.model_copy(update={"tool_call_id": "call_1"})
            yield message


class answer_after_error(Hooks):
    """A failing answer is followed by an assistant message all the same."""

    async def refuse(self, conversation: Conversation, why: str, error: str) -> None:
        await super().refuse(conversation, why, error)
        if why == "failed":
            await conversation.send(AssistantMessage(session_id=conversation.session_id, content="Sorry."))


class fails_in_silence(Hooks):
    """A failing answer is not reported."""

    async def refuse(self, conversation: Conversation, why: str, error: str) -> None:
        if why != "failed":
            await super().refuse(conversation, why, error)


class never_reconnected(Hooks):
    """After `reconnecting` the server never says `connected`, nor does it answer."""

    async def answer(self, conversation: Conversation, content: str) -> Answer:
        async for message in super().answer(conversation, content):
            yield message
            if isinstance(message, ConnectionStatus):
                return


class answers_too_late(Hooks):
    """An answer that takes too long is waited for, however long it takes."""

    async def handle(self, conversation: Conversation, text: str | None, data: bytes | None) -> None:
        conversation.answer_seconds = 3600
        await conversation.handle(text, data)
