"""The server, in this process, and clients that talk to it."""

from __future__ import annotations

import asyncio
import base64
import json
import uuid
from collections.abc import AsyncIterator
from typing import Any

import pytest
import pytest_asyncio
from serving import Server
from websockets.asyncio.client import ClientConnection, connect
from websockets.exceptions import ConnectionClosed, InvalidStatus

from src.app import create_app
from src.hooks import Hooks, Limits


class Talker:
    """A client that speaks in dictionaries."""

    def __init__(self, socket: ClientConnection) -> None:
        self.socket = socket

    async def say(self, **members: Any) -> None:
        await self.socket.send(json.dumps(members))

    async def hear(self, kind: str) -> dict[str, Any]:
        """The next message, which must be of this type."""
        message: dict[str, Any] = json.loads(await asyncio.wait_for(self.socket.recv(), 5))
        assert message["type"] == kind, message
        return message

    async def fails(self, code: str) -> dict[str, Any]:
        message = await self.hear("error")
        assert message["code"] == code, message
        return message

    async def question(self) -> str:
        """Asks for a question, and gives its id."""
        await self.say(type="get_next_question")
        question_id: str = (await self.hear("question"))["question_id"]
        return question_id

    async def write(self, question_id: str, text: str) -> None:
        await self.say(type="text_answer", question_id=question_id, answer_text=text)

    async def speak(self, question_id: str, audio: bytes, index: int = 0, **more: Any) -> None:
        data = base64.b64encode(audio).decode()
        chunk = {"audio_data": data, "chunk_index": index, "is_final": True, "question_id": question_id}
        await self.say(type="audio_chunk", **(chunk | more))


class House:
    """A running server."""

    def __init__(self, port: int) -> None:
        self.port = port
        self.sockets: list[ClientConnection] = []

    async def visit(self, interview: object = None) -> Talker:
        url = f"ws://127.0.0.1:{self.port}/ws/interviews/{interview or uuid.uuid4()}"
        self.sockets.append(await connect(url, max_size=None))
        return Talker(self.sockets[-1])


@pytest_asyncio.fixture
async def house() -> AsyncIterator[House]:
    hooks, limits = Hooks(), Limits(questions=2, answer_seconds=0.5, silence_seconds=1, messages=20)
    app = create_app(hooks, limits)
    server = Server(app, hooks.protocol, hooks.max_message_size, lambda: hooks.farewell(app.state.manager), 0)
    serving = asyncio.create_task(server.serve())
    while not server.started:  # noqa: ASYNC110, uvicorn has no event for it
        await asyncio.sleep(0.01)
    house = House(server.port)
    yield house
    server.should_exit = True
    await serving
    for socket in house.sockets:
        with pytest.raises(ConnectionClosed):
            while True:
                await socket.recv()
        assert socket.close_code in {1000, 1001, 4404, 1009}


async def test_a_whole_interview(house: House) -> None:
    candidate = await house.visit()
    first = await candidate.question()
    await candidate.write(first, "No.")
    assert (await candidate.hear("evaluation"))["voice_metrics"] is None
    await candidate.say(type="get_next_question")
    follow_up = await candidate.hear("follow_up_question")
    assert (follow_up["parent_question_id"], follow_up["order_in_sequence"]) == (first, 1)
    await candidate.write(follow_up["question_id"], "A lock keeps two threads apart.")
    await candidate.hear("evaluation")
    second = await candidate.question()
    await candidate.speak(second, b"I would profile it first.")
    assert [(await candidate.hear("transcription"))["is_final"] for _ in range(2)] == [False, True]
    assert [(await candidate.hear("voice_metrics"))["real_time"] for _ in range(2)] == [True, False]
    assert (await candidate.hear("evaluation"))["voice_metrics"]["speaking_rate_wpm"] == 140
    await candidate.say(type="get_next_question")
    summary = await candidate.hear("interview_complete")
    assert (summary["questions_total"], summary["questions_answered"]) == (3, 3)
    await candidate.say(type="get_next_question")
    await candidate.fails("NO_MORE_QUESTIONS")
    await candidate.write(second, "More.")
    await candidate.fails("INVALID_STATE")


async def test_binary_frames_are_part_of_the_answer(house: House) -> None:
    candidate = await house.visit()
    question = await candidate.question()
    await candidate.socket.send(b"one two three ")
    await candidate.socket.send(b"four five")
    await candidate.speak(question, b"", 2)
    await candidate.hear("transcription")
    assert (await candidate.hear("transcription"))["text"] == "one two three four five"


async def test_what_is_wrong_with_audio(house: House) -> None:
    candidate = await house.visit()
    question = await candidate.question()
    await candidate.speak(question, b"I keep threads apart.", format="ogg")
    assert (await candidate.fails("AUDIO_FORMAT_UNSUPPORTED"))["fallback_option"] == "text_mode"
    await candidate.speak(question, b"")
    await candidate.fails("AUDIO_TOO_SHORT")
    await candidate.socket.send(b"")
    await candidate.fails("AUDIO_TOO_SHORT")
    await candidate.socket.send(bytes(1024 * 1024 + 1))
    await candidate.fails("AUDIO_TOO_LONG")
    await candidate.speak(str(uuid.uuid4()), b"I keep threads apart.")
    await candidate.fails("INVALID_STATE")
    await candidate.write(question, "I would rather write this.")
    await candidate.hear("evaluation")


async def test_a_retry_mends_what_failed(house: House) -> None:
    candidate = await house.visit()
    question = await candidate.question()
    await candidate.speak(question, b"/unclear, say it again")
    assert (await candidate.fails("STT_FAILED"))["retry_available"] is True
    await candidate.say(type="request_retry", code="TIMEOUT")
    await candidate.fails("INVALID_STATE")
    await candidate.say(type="request_retry", code="STT_FAILED", question_id=question)
    for kind in ("transcription", "transcription", "voice_metrics", "voice_metrics", "evaluation"):
        await candidate.hear(kind)
    await candidate.say(type="request_retry", code="STT_FAILED")
    await candidate.fails("INVALID_STATE")


async def test_a_step_that_takes_too_long(house: House) -> None:
    candidate = await house.visit()
    await candidate.write(await candidate.question(), "/delay 5000")
    await candidate.fails("TIMEOUT")
    await candidate.say(type="request_retry", code="TIMEOUT")
    await candidate.hear("evaluation")


async def test_what_cannot_be_measured_or_spoken(house: House) -> None:
    candidate = await house.visit()
    await candidate.speak(await candidate.question(), b"/unmeasured, it is said")
    for _ in range(2):
        await candidate.hear("transcription")
    assert (await candidate.fails("VOICE_METRICS_UNAVAILABLE"))["fallback_option"] == "continue_without_metrics"
    assert (await candidate.hear("evaluation"))["voice_metrics"] is None
    await candidate.write(await candidate.question(), "/mute")
    await candidate.hear("evaluation")
    other = await house.visit()
    await other.write(await other.question(), "/mute")
    await other.hear("evaluation")
    await other.say(type="get_next_question")
    assert (await other.hear("question"))["audio_data"] == ""
    await other.fails("TTS_FAILED")
    await other.say(type="request_retry", code="TTS_FAILED")
    assert (await other.hear("question"))["audio_data"] != ""


async def test_everybody_hears_everything(house: House) -> None:
    interview = uuid.uuid4()
    candidate, recruiter, stranger = [await house.visit(each) for each in (interview, interview, None)]
    question = await candidate.question()
    assert (await recruiter.hear("question"))["question_id"] == question
    await recruiter.say(type="nonsense")
    await recruiter.fails("INTERNAL_ERROR")
    await candidate.write(question, "A lock keeps two threads apart.")
    for each in (candidate, recruiter):
        await each.hear("evaluation")
    await stranger.question()


async def test_an_interview_that_there_is_not(house: House) -> None:
    nobody = await house.visit(uuid.UUID(int=0))
    assert (await nobody.fails("INTERVIEW_NOT_FOUND"))["recoverable"] is False
    with pytest.raises(ConnectionClosed):
        await nobody.socket.recv()
    assert nobody.socket.close_code == 4404
    with pytest.raises(InvalidStatus):
        await house.visit("not-a-uuid")


async def test_too_much_and_too_little(house: House) -> None:
    candidate = await house.visit()
    for _ in range(20):
        await candidate.say(type="nonsense")
        await candidate.fails("INTERNAL_ERROR")
    await candidate.say(type="get_next_question")
    await candidate.fails("RATE_LIMIT_EXCEEDED")
    assert (await candidate.fails("TIMEOUT"))["message"] == "Are you still there?"
    await candidate.socket.send(b"x" * (5 * 1024 * 1024))
    with pytest.raises(ConnectionClosed):
        await candidate.socket.recv()
    assert candidate.socket.close_code == 1009
