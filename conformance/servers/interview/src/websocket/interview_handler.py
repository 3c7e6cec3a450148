"""One connection of an interview: reads messages and audio, answers one at a time in order, and says what is wrong."""

from __future__ import annotations

import asyncio
import logging
from collections import deque
from collections.abc import AsyncIterator
from typing import TYPE_CHECKING, Any

from interview import (
    AudioChunkMessage,
    AudioFrame,
    DecodeError,
    GetNextQuestionMessage,
    RequestRetryMessage,
    ServerMessage,
    TextAnswerMessage,
)
from interview import WebSocketErrorCode as Code

from ..engines import Answer
from ..errors import InterviewError
from .client import Client, Said, State

if TYPE_CHECKING:
    from ..hooks import Hooks, Limits
    from ..session import Interview
    from .connection_manager import ConnectionManager

log = logging.getLogger(__name__)

WAITING = 8
"""How many messages may wait for their answer. Then the server reads no further, and the client has to wait."""

EARLIER = 0.9
"""A step is given up a little before the promised time, so that the error still comes within it."""


class InterviewHandler:
    """What one connection says and hears."""

    def __init__(
        self, client: Client, interview: Interview, manager: ConnectionManager, hooks: Hooks, limits: Limits
    ) -> None:
        self.client = client
        self.interview = interview
        self.manager = manager
        self.hooks = hooks
        self.limits = limits
        self.times: deque[float] = deque(maxlen=limits.messages)

    async def run(self) -> None:
        """Serves until the connection ends."""
        waiting: asyncio.Queue[Said | InterviewError] = asyncio.Queue(WAITING)
        async with asyncio.TaskGroup() as group:
            answering = group.create_task(self._answer_all(waiting))
            while (frame := await self._receive()) is not None:
                try:
                    await waiting.put(self.hooks.read(self, frame.get("text"), frame.get("bytes")))
                except InterviewError as error:
                    await waiting.put(error)
            answering.cancel()

    async def _receive(self) -> dict[str, Any] | None:
        """The next frame; a client that is silent for too long is reminded once."""
        receiving = asyncio.ensure_future(self.client.websocket.receive())
        try:
            done, _ = await asyncio.wait({receiving}, timeout=self.limits.silence_seconds)
            if not done:
                await self.hooks.remind(self)
            frame = dict(await receiving)
        finally:
            receiving.cancel()
        return None if frame["type"] == "websocket.disconnect" else frame

    def read(self, text: str | None, data: bytes | None) -> Said:
        """Reads a frame: a text holds a message, bytes hold audio. What is wrong with it is raised."""
        now = asyncio.get_running_loop().time()
        if len(self.times) == self.limits.messages and now - self.times[0] < self.limits.messages_seconds:
            raise InterviewError(Code.RATE_LIMIT_EXCEEDED, "Too many messages; wait a little.")
        self.times.append(now)
        said = self.hooks.decode(text) if text is not None else self.hooks.decode_frame(data or b"")
        if not self.hooks.may_say(self.client, said):
            if self.client.state is State.COMPLETE and isinstance(said, GetNextQuestionMessage):
                raise InterviewError(Code.NO_MORE_QUESTIONS, "The interview is complete.")
            raise InterviewError(Code.INVALID_STATE, "This cannot be said now.")
        self.client.says(said)
        return said

    async def _answer_all(self, waiting: asyncio.Queue[Said | InterviewError]) -> None:
        while True:
            said = await waiting.get()
            if isinstance(said, InterviewError):
                await self.hooks.refuse(self, said)
            else:
                async with self.interview.turn:
                    await self.answer(said)

    async def answer(self, said: Said) -> None:
        """Says what follows from a message, to everybody who takes part; or what went wrong."""
        deadline = asyncio.get_running_loop().time() + self.limits.answer_seconds * EARLIER
        replies = self.hooks.replies(self, said)
        try:
            while True:
                # Only the making is timed; a client that reads slowly has its time.
                async with asyncio.timeout_at(deadline):
                    message = await anext(replies, None)
                if message is None:
                    return
                await self.say(message)
        except InterviewError as error:
            await self.hooks.fail(self, error)
        except TimeoutError:
            await self.hooks.fail(self, InterviewError(Code.TIMEOUT, "It took too long."))
        except Exception:
            log.exception("a fault of the server")
            await self.hooks.fail(self, InterviewError(Code.INTERNAL_ERROR, "Something went wrong.", retry=False))

    def replies(self, said: Said) -> AsyncIterator[ServerMessage]:
        """What follows from a message."""
        match said:
            case GetNextQuestionMessage():
                return self.interview.next_question()
            case RequestRetryMessage():
                return self.interview.retry(said)
            case TextAnswerMessage():
                return self.interview.answer(said.question_id, lambda _: written(said.answer_text))
            case AudioChunkMessage():
                return self._chunk(said)
            case AudioFrame():
                return self._frame(said)

    async def _frame(self, frame: AudioFrame) -> AsyncIterator[ServerMessage]:
        self.client.recording.add(frame.audio)
        return
        yield  # makes this a generator

    async def _chunk(self, chunk: AudioChunkMessage) -> AsyncIterator[ServerMessage]:
        self.interview.check(chunk.question_id)
        recording = self.client.recording
        recording.add(chunk.audio_data, chunk.chunk_index)
        if not chunk.is_final:
            return
        self.client.recording = type(recording)()
        audio = recording.finish(chunk.format)
        async for message in self.interview.answer(chunk.question_id, lambda attempt: self._spoken(audio, attempt)):
            yield message

    async def _spoken(self, audio: bytes, attempt: int) -> AsyncIterator[ServerMessage | Answer]:
        """Transcribes and measures an answer; what cannot be measured is evaluated without."""
        engines, text = self.interview.engines, ""
        for transcription in await engines.hear(audio, attempt):
            yield transcription
            text = transcription.text
        try:
            yield await engines.measure(audio, text, real_time=True)
            metrics = await engines.measure(audio, text, real_time=False)
            yield metrics
        except InterviewError as error:
            yield error.message()
            metrics = None
        yield Answer(text, metrics)

    async def say(self, message: ServerMessage) -> None:
        """Tells everybody who takes part."""
        await self.manager.broadcast(self.interview.id, message)

    async def say_alone(self, message: ServerMessage) -> None:
        """Tells this client."""
        await self.manager.send(self.client, message)


async def written(text: str) -> AsyncIterator[ServerMessage | Answer]:
    """A written answer needs no preparation."""
    yield Answer(text)


def unreadable(error: DecodeError) -> InterviewError:
    """A message that cannot be read."""
    place = f" at `{error.at}`" if error.at else ""
    return InterviewError(Code.INTERNAL_ERROR, f"The message cannot be read: {error.code}{place}.", retry=False)
