"""Answers that come too often, too late, in pieces that do not fit, or not at all."""

from __future__ import annotations

from collections.abc import AsyncIterator
from dataclasses import replace
from typing import TYPE_CHECKING

from interview import (
    AudioChunkMessage,
    ErrorMessage,
    EvaluationMessage,
    FollowUpQuestionMessage,
    GetNextQuestionMessage,
    InterviewCompleteMessage,
    RequestRetryMessage,
    ServerMessage,
    TextAnswerMessage,
    TranscriptionMessage,
)
from interview import WebSocketErrorCode as Code

from ..errors import InterviewError
from ..hooks import Hooks

if TYPE_CHECKING:
    from ..websocket.client import Said
    from ..websocket.interview_handler import InterviewHandler

Messages = AsyncIterator[ServerMessage]


class answers_too_late(Hooks):
    """An evaluation that takes too long is waited for, however long it takes."""

    def replies(self, handler: InterviewHandler, said: Said) -> Messages:
        handler.limits = replace(handler.limits, answer_seconds=3600)
        return super().replies(handler, said)


class ends_without_metrics(Hooks):
    """An answer whose voice cannot be measured is not evaluated."""

    async def replies(self, handler: InterviewHandler, said: Said) -> Messages:
        async for message in super().replies(handler, said):
            yield message
            if isinstance(message, ErrorMessage):
                return


class evaluates_twice(Hooks):
    """An answer is evaluated twice."""

    async def replies(self, handler: InterviewHandler, said: Said) -> Messages:
        async for message in super().replies(handler, said):
            yield message
            if isinstance(message, EvaluationMessage):
                yield message


class never_evaluates(Hooks):
    """A written answer is read and never evaluated."""

    async def replies(self, handler: InterviewHandler, said: Said) -> Messages:
        async for message in super().replies(handler, said):
            if not isinstance(said, TextAnswerMessage):
                yield message


class never_asks_deeper(Hooks):
    """Instead of a follow-up question the server says that the interview is complete."""

    async def replies(self, handler: InterviewHandler, said: Said) -> Messages:
        async for message in super().replies(handler, said):
            yield handler.interview._summary() if isinstance(message, FollowUpQuestionMessage) else message


class never_complete(Hooks):
    """The end of an interview is not told."""

    async def replies(self, handler: InterviewHandler, said: Said) -> Messages:
        async for message in super().replies(handler, said):
            if not isinstance(message, InterviewCompleteMessage):
                yield message


class question_for_an_answer(Hooks):
    """The next question comes behind each evaluation, unasked."""

    async def replies(self, handler: InterviewHandler, said: Said) -> Messages:
        async for message in super().replies(handler, said):
            yield message
            if isinstance(message, EvaluationMessage):
                async for question in handler.interview.next_question():
                    yield question


class silent_when_unclear(Hooks):
    """Speech that cannot be understood is not reported."""

    async def fail(self, handler: InterviewHandler, error: InterviewError) -> None:
        if error.code is not Code.STT_FAILED:
            await super().fail(handler, error)


class no_speech_no_question(Hooks):
    """A question that cannot be spoken is not asked in writing either."""

    async def replies(self, handler: InterviewHandler, said: Said) -> Messages:
        async for message in super().replies(handler, said):
            if getattr(message, "audio_data", b"-"):
                yield message


class mute_in_silence(Hooks):
    """A question that could not be spoken comes without the error."""

    async def fail(self, handler: InterviewHandler, error: InterviewError) -> None:
        if error.code is not Code.TTS_FAILED:
            await super().fail(handler, error)


class retries_nothing(Hooks):
    """`request_retry` is refused, whatever failed."""

    def replies(self, handler: InterviewHandler, said: Said) -> Messages:
        if isinstance(said, RequestRetryMessage):
            handler.interview.failed = None
        return super().replies(handler, said)


class transcribes_too_late(Hooks):
    """What was said comes behind the evaluation."""

    async def replies(self, handler: InterviewHandler, said: Said) -> Messages:
        late: list[ServerMessage] = []
        async for message in super().replies(handler, said):
            if isinstance(message, TranscriptionMessage):
                late.append(message)
            else:
                yield message
        for message in late:
            yield message


class wrong_code_for_format(Hooks):
    """A format that cannot be read is reported as speech that cannot be understood."""

    async def fail(self, handler: InterviewHandler, error: InterviewError) -> None:
        if error.code is Code.AUDIO_FORMAT_UNSUPPORTED:
            error = InterviewError(Code.STT_FAILED, error.text)
        await super().fail(handler, error)


class accepts_any_format(Hooks):
    """Audio in any format is heard."""

    def replies(self, handler: InterviewHandler, said: Said) -> Messages:
        if isinstance(said, AudioChunkMessage):
            said = said.model_copy(update={"format": "webm"})
        return super().replies(handler, said)


class accepts_short_audio(Hooks):
    """Audio of any length is heard, be it empty."""

    def replies(self, handler: InterviewHandler, said: Said) -> Messages:
        if isinstance(said, AudioChunkMessage) and said.is_final:
            said = said.model_copy(update={"audio_data": said.audio_data + bytes(16)})
        return super().replies(handler, said)


class skips_the_end(Hooks):
    """After the end the interview begins again."""

    def replies(self, handler: InterviewHandler, said: Said) -> Messages:
        if isinstance(said, GetNextQuestionMessage):
            handler.interview.complete = handler.interview._last = False
        return super().replies(handler, said)

    def may_say(self, client, said) -> bool:  # type: ignore[no-untyped-def]  # noqa: ANN001
        return isinstance(said, GetNextQuestionMessage) or super().may_say(client, said)
