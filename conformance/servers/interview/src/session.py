"""One interview: its questions, what was answered, and what can be tried again."""

from __future__ import annotations

import asyncio
import uuid
from collections.abc import AsyncIterator, Callable
from dataclasses import dataclass

from interview import (
    EvaluationMessage,
    FollowUpQuestionMessage,
    InterviewCompleteMessage,
    QuestionMessage,
    RequestRetryMessage,
    ServerMessage,
)
from interview import WebSocketErrorCode as Code

from .engines import ENOUGH, Answer, Engines
from .errors import InterviewError

Messages = AsyncIterator[ServerMessage]

BANK = [
    ("What does a lock do, and what does it cost?", "technical", "medium"),
    ("How do you find out why a program is slow?", "technical", "hard"),
    ("Tell us about a mistake that taught you something.", "behavioural", "easy"),
]


@dataclass
class Failed:
    """What failed last, and how to do it again."""

    code: Code
    question_id: uuid.UUID | None
    again: Callable[[int], Messages]
    attempts: int = 0


class Interview:
    """An interview, which outlives the connections of those who take part."""

    def __init__(self, interview_id: uuid.UUID, total: int, engines: Engines) -> None:
        self.id = interview_id
        self.total = total
        self.engines = engines
        self.turn = asyncio.Lock()
        """Whoever holds it is being served; one message of an interview is dealt with at a time."""
        self.asked: QuestionMessage | FollowUpQuestionMessage | None = None
        """The question that is open."""
        self.scores: list[float] = []
        self.complete = False
        self.failed: Failed | None = None
        self._index = 0
        self._questions = 0
        self._follow_ups = 0
        self._root: uuid.UUID | None = None
        self._gap = ""
        self._mute = False
        self._last = False

    async def next_question(self) -> Messages:
        """The next question, a follow-up question, or the end; with an error behind a question that could not be spoken."""
        if self.complete:
            raise InterviewError(Code.NO_MORE_QUESTIONS, "The interview is complete.")
        self.failed = None
        if self._gap and self._root is not None:
            self._follow_ups += 1
            async for message in self._ask(self._follow_up(self._root, self._gap), 0):
                yield message
        elif self._last or self._index >= self.total:
            self.asked, self.complete = None, True
            yield self._summary()
        else:
            question = self._question()
            self._root, self._follow_ups = question.question_id, 0
            self._index += 1
            async for message in self._ask(question, 0):
                yield message

    async def answer(
        self, question_id: uuid.UUID, prepare: Callable[[int], AsyncIterator[ServerMessage | Answer]]
    ) -> Messages:
        """Evaluates an answer. `prepare` gives what is to be said before, and the answer."""
        self.check(question_id)

        async def attempt(number: int) -> Messages:
            async for step in prepare(number):
                if isinstance(step, Answer):
                    evaluation = await self.engines.evaluate(step, number)
                    self._note(step, evaluation)
                    yield evaluation
                else:
                    yield step

        self.failed = None
        async for message in self._try(attempt, 0):
            yield message

    async def retry(self, request: RequestRetryMessage) -> Messages:
        """Does again what failed last."""
        failed = self.failed
        question_matches = failed is not None and request.question_id in (None, failed.question_id)
        if failed is None or failed.code is not request.code or not question_matches:
            raise InterviewError(Code.INVALID_STATE, "Nothing failed like that.")
        limit = failed.code.recovery.retry_limit
        if limit is not None and failed.attempts >= limit:
            raise InterviewError(Code.INVALID_STATE, "It was tried often enough.")
        failed.attempts += 1
        async for message in failed.again(failed.attempts):
            yield message

    def check(self, question_id: uuid.UUID) -> None:
        """An answer must be to the question that is open."""
        if self.asked is None or self.asked.question_id != question_id:
            raise InterviewError(Code.INVALID_STATE, "Another question is open.")

    def give_up(self, code: Code, again: Callable[[int], Messages]) -> None:
        """Remembers what to do when a retry is asked for."""
        attempts = self.failed.attempts if self.failed else 0
        self.failed = Failed(code, self.asked.question_id if self.asked else None, again, attempts)

    async def _try(self, attempt: Callable[[int], Messages], number: int) -> Messages:
        again = lambda number: self._try(attempt, number)
        # Whatever ends this early, such as a time-out, can be tried again; what succeeded cannot.
        self.give_up(Code.TIMEOUT, again)
        try:
            async for message in attempt(number):
                yield message
        except InterviewError as error:
            self.give_up(error.code, again)
            raise
        self.failed = None

    async def _ask(self, question: QuestionMessage | FollowUpQuestionMessage, attempt: int) -> Messages:
        self.asked, self._gap = question, ""
        self._questions += attempt == 0
        mute, self._mute = self._mute, False
        if mute and attempt == 0:
            yield question
            self.give_up(Code.TTS_FAILED, lambda number: self._ask(question, number))
            raise InterviewError(Code.TTS_FAILED, "The question could not be spoken.")
        self.failed = None
        yield question.model_copy(update={"audio_data": self.engines.speak(question.text)})

    def _question(self) -> QuestionMessage:
        text, kind, difficulty = BANK[self._index % len(BANK)]
        return QuestionMessage(
            question_id=uuid.uuid5(self.id, str(self._index)),
            text=text,
            question_type=kind,
            difficulty=difficulty,
            index=self._index,
            total=self.total,
            audio_data=b"",
        )

    def _follow_up(self, parent: uuid.UUID, reason: str) -> FollowUpQuestionMessage:
        return FollowUpQuestionMessage(
            question_id=uuid.uuid5(parent, str(self._follow_ups)),
            parent_question_id=parent,
            text="Can you tell us more?",
            generated_reason=reason,
            order_in_sequence=self._follow_ups,
            audio_data=b"",
        )

    def _note(self, answer: Answer, evaluation: EvaluationMessage) -> None:
        trick, _ = answer.trick()
        self.scores.append(evaluation.score)
        self.asked = None
        self._mute, self._last = trick == "/mute", self._last or trick == "/finish"
        brief = len(answer.text.split()) < ENOUGH and not trick and self._follow_ups < 2
        self._gap = "The answer was brief." if brief else ""

    def _summary(self) -> InterviewCompleteMessage:
        return InterviewCompleteMessage(
            interview_id=self.id,
            overall_score=sum(self.scores) / len(self.scores) if self.scores else None,
            questions_total=self._questions,
            questions_answered=len(self.scores),
            summary="Thank you for your time.",
            strengths=[],
            weaknesses=[],
        )
