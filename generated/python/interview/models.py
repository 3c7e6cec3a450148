# Generated from the protocol `interview` by wireproof. Do not edit.
"""The messages and types of the protocol `interview`.

A model is strict: it takes only what the protocol allows, and `model_dump_json`
writes the protocol's own text. To read what a peer sent, use `codec`.
"""

from __future__ import annotations

from typing import Annotated, Any, Literal, TypeAlias
from uuid import UUID

from pydantic import Field

from . import _wire, enums

QuestionId: TypeAlias = Annotated[UUID, _wire.UUID_TEXT]
"""Names a question, first or follow-up."""

Speech: TypeAlias = Annotated[bytes, _wire.Bytes(max_length=2097152)]
"""Encoded audio, at most 2 MiB, in base64."""

Score: TypeAlias = Annotated[float, _wire.Number(min=0.0, max=1.0)]
"""A score from 0, the worst, to 1, the best."""


class AudioChunkMessage(_wire.Record, extra="forbid"):
    """A piece of a spoken answer. The chunks of an answer are one stream of bytes, cut anywhere. The final one makes the server evaluate the
    answer; before that come at most intermediate results.
    """

    type: Literal["audio_chunk"] = "audio_chunk"
    audio_data: Annotated[bytes, _wire.Bytes(max_length=1048576)]
    """The bytes, at most 1 MiB, in base64. A final chunk may be empty."""
    chunk_index: Annotated[int, _wire.Int(min=0)]
    """Counts the chunks of the answer from 0, binary frames included."""
    is_final: bool
    """The answer ends with this chunk."""
    format: enums.AudioFormat = Field(default="webm", validate_default=True)
    """The format of the whole answer, binary frames included."""
    question_id: QuestionId
    """The question that it answers."""


class AudioFrame(_wire.Frame):
    """The same as an `audio_chunk` that is not final, without the base64: a binary frame that holds audio and nothing else. It belongs to the
    question asked last. Frames count as chunks in the order in which they come. They say nothing about the end or the format; the final
    `audio_chunk` does, which may be empty.
    """

    audio: Annotated[bytes, _wire.Payload(min_length=1, max_length=1048576)]
    """The bytes, at most 1 MiB."""


class TextAnswerMessage(_wire.Record, extra="forbid"):
    """A written answer."""

    type: Literal["text_answer"] = "text_answer"
    question_id: QuestionId
    """The question that it answers."""
    answer_text: str
    """The answer. It may be empty, for no answer."""


class GetNextQuestionMessage(_wire.Record, extra="forbid"):
    """Asks for the next question. The server sends none unasked. A question may be skipped by asking for the next one. After the last comes
    `interview_complete`, and after that the error `NO_MORE_QUESTIONS`.
    """

    type: Literal["get_next_question"] = "get_next_question"


class RequestRetryMessage(_wire.Record, extra="forbid"):
    """Asks the server to do again what failed last, after an error with `retry_available`: to transcribe, measure or evaluate the audio that it
    still has, or to speak the question again. Nothing need be sent again.
    """

    type: Literal["request_retry"] = "request_retry"
    code: enums.WebSocketErrorCode
    """The code of the error."""
    question_id: QuestionId | None = None
    """The question that was being asked or answered. Absent when there was none."""


class QuestionMessage(_wire.Record):
    """A question of the interview, written and spoken."""

    type: Literal["question"] = "question"
    question_id: QuestionId
    """The question."""
    text: str
    """The question in words."""
    question_type: str
    """What kind it is, such as `technical`. The list is the question bank's."""
    difficulty: str
    """How hard it is, such as `medium`. The list is the question bank's."""
    index: Annotated[int, _wire.Int(min=0)]
    """Which one it is, from 0. Follow-up questions do not count."""
    total: Annotated[int, _wire.Int(min=1)]
    """How many there are, without follow-up questions."""
    audio_data: Speech
    """The question spoken, in base64. Empty when speech synthesis failed; the error `TTS_FAILED` follows."""
    audio_format: enums.AudioFormat = Field(default="wav", validate_default=True)
    """The format of `audio_data`."""


class FollowUpQuestionMessage(_wire.Record):
    """A question that digs deeper after an answer that left a gap."""

    type: Literal["follow_up_question"] = "follow_up_question"
    question_id: QuestionId
    """The follow-up question."""
    parent_question_id: QuestionId
    """The question of the interview that it follows."""
    text: str
    """The question in words."""
    generated_reason: str
    """Why it is asked, in words."""
    order_in_sequence: Annotated[int, _wire.Int(min=1)]
    """Which follow-up it is, from 1 for each parent."""
    audio_data: Speech
    """The question spoken, in base64. Empty when speech synthesis failed; the error `TTS_FAILED` follows."""
    audio_format: enums.AudioFormat = Field(default="wav", validate_default=True)
    """The format of `audio_data`."""


class EvaluationMessage(_wire.Record):
    """How good the answer was. What was not measured is null, not absent."""

    type: Literal["evaluation"] = "evaluation"
    answer_id: Annotated[UUID, _wire.UUID_TEXT]
    """Names the answer."""
    score: Annotated[float, _wire.Number(min=0.0, max=100.0)]
    """The score from 0 to 100."""
    feedback: str
    """The evaluation in words for the candidate."""
    strengths: list[str]
    """What was good."""
    weaknesses: list[str]
    """What was not."""
    similarity_score: float | None
    """How near the answer is to the ideal one by cosine similarity; null when there is no ideal one."""
    gaps: dict[str, Any] | None
    """What the answer left out, by concept; null when it was not looked for."""
    voice_metrics: dict[str, float] | None
    """How the answer was spoken, by the name of the measure; null for a written answer."""


class VoiceMetricsMessage(_wire.Record):
    """How the candidate speaks."""

    type: Literal["voice_metrics"] = "voice_metrics"
    intonation_score: Score
    """How lively the voice is."""
    fluency_score: Score
    """How fluent it is."""
    confidence_score: Score
    """How sure it sounds."""
    speaking_rate_wpm: Annotated[int, _wire.Int(min=0)]
    """How fast, in words per minute."""
    real_time: bool = True
    """Measured while the candidate speaks; false for the whole answer."""


class TranscriptionMessage(_wire.Record):
    """What the candidate said, so far or for good. Each one replaces the one before."""

    type: Literal["transcription"] = "transcription"
    text: str
    """The answer up to now."""
    is_final: bool
    """The text will not change any more."""
    confidence: Score
    """How sure the recogniser is, from 0 to 1."""


class InterviewCompleteMessage(_wire.Record):
    """The interview is over. This is the summary. The connection stays open until the client closes it."""

    type: Literal["interview_complete"] = "interview_complete"
    interview_id: Annotated[UUID, _wire.UUID_TEXT]
    """The interview, as in the path."""
    overall_score: Annotated[float | None, _wire.Number(min=0.0, max=100.0)]
    """The mean score from 0 to 100; null when nothing was answered."""
    questions_total: Annotated[int, _wire.Int(min=0)]
    """How many questions there were, follow-up questions included."""
    questions_answered: Annotated[int, _wire.Int(min=0)]
    """How many of them were answered."""
    summary: str
    """The interview in words for the candidate."""
    strengths: list[str]
    """What was good."""
    weaknesses: list[str]
    """What was not."""


class ErrorMessage(_wire.Record):
    """Something went wrong, and what can be done about it. The three members about recovery tell of this very case; what the catalogue says of
    the code is the rule.
    """

    type: Literal["error"] = "error"
    code: enums.WebSocketErrorCode
    """What went wrong."""
    message: str
    """What went wrong in words for the candidate."""
    recoverable: bool
    """The interview can go on."""
    retry_available: bool
    """`request_retry` may help."""
    fallback_option: str | None
    """What to do instead, such as `text_mode`: to answer in writing. Null when there is nothing."""


ClientMessage: TypeAlias = Annotated[
    AudioChunkMessage
    | TextAnswerMessage
    | GetNextQuestionMessage
    | RequestRetryMessage,
    Field(discriminator="type"),
]
"""Any message that the client sends as text."""

ClientFrame: TypeAlias = AudioFrame
"""Any message that the client sends as a binary frame."""


ServerMessage: TypeAlias = Annotated[
    QuestionMessage
    | FollowUpQuestionMessage
    | EvaluationMessage
    | VoiceMetricsMessage
    | TranscriptionMessage
    | InterviewCompleteMessage
    | ErrorMessage,
    Field(discriminator="type"),
]
"""Any message that the server sends as text."""
