"""The assistant: a parrot with a few tricks, which `inputs.yaml` lists."""

from __future__ import annotations

import asyncio
import itertools
import time
from collections.abc import AsyncIterator, Callable
from datetime import UTC, datetime

from chat import (
    AssistantMessage,
    ConnectionState,
    ConnectionStatus,
    OpenAIEvent,
    ServerMessage,
    ToolCallEvent,
    ToolResultEvent,
)

Answer = AsyncIterator[ServerMessage]

PIECE = 100_000
"""The most characters in one piece of an answer, so that no message comes near the size limit."""


class AnswerFailed(Exception):
    """The assistant has no answer; the text is for the user."""


class ChatService:
    """The assistant of one connection."""

    def __init__(self, session_id: str) -> None:
        self.session_id = session_id
        self._calls = itertools.count(1)
        self._tricks: dict[str, Callable[[int], Answer]] = {
            "/stream": self._stream,
            "/long": self._long,
            "/delay": self._delay,
            "/tool": self._tool,
            "/tools": self._tools,
            "/model": self._model,
            "/reconnect": self._reconnect,
            "/fail": self._fail,
        }

    def answer(self, content: str) -> Answer:
        """The messages that answer what the user said. The last is an assistant message that does not stream."""
        word, _, number = content.partition(" ")
        trick = self._tricks.get(word)
        takes_number = word in {"/stream", "/long", "/delay"}
        # Seven ASCII digits at most: a prompt is not to keep the server busy for ever.
        good = 0 < len(number) < 8 and number.isascii() and number.isdigit() if takes_number else content == word
        if trick is None or not good:
            return self._say(content)
        return trick(int(number or 0))

    def _piece(self, content: str, *, streaming: bool = False) -> AssistantMessage:
        return AssistantMessage(session_id=self.session_id, content=content, streaming=streaming)

    async def _say(self, content: str) -> Answer:
        for start in range(0, max(len(content), 1), PIECE):
            yield self._piece(content[start : start + PIECE], streaming=start + PIECE < len(content))

    async def _stream(self, pieces: int) -> Answer:
        for number in range(1, max(pieces, 1) + 1):
            yield self._piece(f"piece {number} ", streaming=number < pieces)

    async def _long(self, characters: int) -> Answer:
        for start in range(0, max(characters, 1), PIECE):
            size = min(PIECE, characters - start)
            yield self._piece("x" * size, streaming=start + PIECE < characters)

    async def _delay(self, milliseconds: int) -> Answer:
        await asyncio.sleep(milliseconds / 1000)
        yield self._piece(f"after {milliseconds} ms")

    def _call(self, tool: str) -> ToolCallEvent:
        return ToolCallEvent(
            session_id=self.session_id,
            tool_call_id=f"call_{next(self._calls)}",
            tool_name=tool,
            arguments={"query": "weather in Oslo", "limit": 5},
            timestamp=datetime.now(UTC),
        )

    def _result(self, call: ToolCallEvent, started: float) -> ToolResultEvent:
        return ToolResultEvent(
            session_id=self.session_id,
            tool_call_id=call.tool_call_id,
            tool_name=call.tool_name,
            result="3 hits",
            duration_ms=round((time.monotonic() - started) * 1000),
            timestamp=datetime.now(UTC),
        )

    async def _tool(self, _: int) -> Answer:
        started, call = time.monotonic(), self._call("search")
        yield call
        yield self._result(call, started)
        yield self._piece("I searched.")

    async def _tools(self, _: int) -> Answer:
        started, first, second = time.monotonic(), self._call("search"), self._call("weather")
        yield first
        yield second
        yield self._result(second, started)
        yield self._result(first, started)
        yield self._piece("I searched twice.")

    async def _model(self, _: int) -> Answer:
        model, started = "gpt-4o", time.monotonic()
        yield OpenAIEvent(type="openai_call", session_id=self.session_id, model=model, timestamp=datetime.now(UTC))
        yield OpenAIEvent(
            type="openai_response",
            session_id=self.session_id,
            model=model,
            prompt_tokens=42,
            completion_tokens=7,
            total_tokens=49,
            duration_ms=round((time.monotonic() - started) * 1000),
            timestamp=datetime.now(UTC),
        )
        yield self._piece("The model said so.")

    async def _reconnect(self, _: int) -> Answer:
        for status in (ConnectionState.RECONNECTING, ConnectionState.CONNECTED):
            yield ConnectionStatus(status=status, session_id=self.session_id)
        yield self._piece("I am back.")

    async def _fail(self, _: int) -> Answer:
        raise AnswerFailed("The assistant has no answer.")
        yield  # pragma: no cover, makes this a generator
