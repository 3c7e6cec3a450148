# Generated from the protocol `interview` by wireproof. Do not edit.
"""The enums of the protocol `interview`."""

from __future__ import annotations

from enum import Enum

from . import _wire
from ._wire import Recovery


class MessageType(str, Enum):
    """The types of all messages."""

    AUDIO_CHUNK = "audio_chunk"
    """A piece of a spoken answer. The chunks of an answer are one stream of bytes, cut anywhere. The final one makes the server evaluate the
    answer; before that come at most intermediate results.
    """
    TEXT_ANSWER = "text_answer"
    """A written answer."""
    GET_NEXT_QUESTION = "get_next_question"
    """Asks for the next question. The server sends none unasked. A question may be skipped by asking for the next one. After the last comes
    `interview_complete`, and after that the error `NO_MORE_QUESTIONS`.
    """
    REQUEST_RETRY = "request_retry"
    """Asks the server to do again what failed last, after an error with `retry_available`: to transcribe, measure or evaluate the audio that it
    still has, or to speak the question again. Nothing need be sent again.
    """
    QUESTION = "question"
    """A question of the interview, written and spoken."""
    FOLLOW_UP_QUESTION = "follow_up_question"
    """A question that digs deeper after an answer that left a gap."""
    EVALUATION = "evaluation"
    """How good the answer was. What was not measured is null, not absent."""
    VOICE_METRICS = "voice_metrics"
    """How the candidate speaks."""
    TRANSCRIPTION = "transcription"
    """What the candidate said, so far or for good. Each one replaces the one before."""
    INTERVIEW_COMPLETE = "interview_complete"
    """The interview is over. This is the summary. The connection stays open until the client closes it."""
    ERROR = "error"
    """Something went wrong, and what can be done about it. The three members about recovery tell of this very case; what the catalogue says of
    the code is the rule.
    """


class WebSocketErrorCode(_wire.StringEnum):
    """What can go wrong. Recoverable: the interview can go on. Retry: `request_retry` may help. Fallback `text_mode`: answer in writing, or read the
    question.
    """

    INTERVIEW_NOT_FOUND = "INTERVIEW_NOT_FOUND"
    """There is no such interview. The connection is closed."""
    INVALID_STATE = "INVALID_STATE"
    """The message cannot be said now, or it answers another question than the one asked last."""
    NO_MORE_QUESTIONS = "NO_MORE_QUESTIONS"
    """The interview is complete."""
    AUDIO_FORMAT_UNSUPPORTED = "AUDIO_FORMAT_UNSUPPORTED"
    """The server cannot read this format. The answer can be given again in another one."""
    AUDIO_TOO_SHORT = "AUDIO_TOO_SHORT"
    """There is too little audio to hear anything, or none. The answer can be given again."""
    AUDIO_TOO_LONG = "AUDIO_TOO_LONG"
    """A chunk or the whole answer is too long. The answer can be given again."""
    STT_FAILED = "STT_FAILED"
    """Speech recognition failed. The server still has the audio."""
    TTS_FAILED = "TTS_FAILED"
    """Speech synthesis failed. The question came without audio."""
    VOICE_METRICS_UNAVAILABLE = "VOICE_METRICS_UNAVAILABLE"
    """The voice could not be measured. The answer is evaluated without."""
    INTERNAL_ERROR = "INTERNAL_ERROR"
    """The server has a fault, or could not read a message. The connection stays open."""
    TIMEOUT = "TIMEOUT"
    """A step took too long, or the candidate was silent for too long."""
    RATE_LIMIT_EXCEEDED = "RATE_LIMIT_EXCEEDED"
    """Too many messages in too short a time."""

    @property
    def recovery(self) -> Recovery:
        """What can be done about the error; of a code that is not listed, nothing is known."""
        return _RECOVERIES.get(self.value, Recovery())


class AudioFormat(_wire.OpenStringEnum):
    """How audio is encoded. The list is open: another format is a well-formed message, which the server answers with
    `AUDIO_FORMAT_UNSUPPORTED`.
    """

    WEBM = "webm"
    """WebM, as browsers record it, with Opus inside."""
    WAV = "wav"
    """RIFF WAVE with PCM inside."""
    MP3 = "mp3"
    """MPEG-1 layer III."""


_RECOVERIES: dict[str, Recovery] = {
    "INTERVIEW_NOT_FOUND": Recovery(
        doc="There is no such interview. The connection is closed.",
        recoverable=False,
        closes=True,
        close_code=4404,
    ),
    "INVALID_STATE": Recovery(
        doc="The message cannot be said now, or it answers another question than the one asked last.",
        recoverable=True,
    ),
    "NO_MORE_QUESTIONS": Recovery(
        doc="The interview is complete.",
        recoverable=False,
    ),
    "AUDIO_FORMAT_UNSUPPORTED": Recovery(
        doc="The server cannot read this format. The answer can be given again in another one.",
        recoverable=True,
        fallback="text_mode",
    ),
    "AUDIO_TOO_SHORT": Recovery(
        doc="There is too little audio to hear anything, or none. The answer can be given again.",
        recoverable=True,
        fallback="text_mode",
    ),
    "AUDIO_TOO_LONG": Recovery(
        doc="A chunk or the whole answer is too long. The answer can be given again.",
        recoverable=True,
        fallback="text_mode",
    ),
    "STT_FAILED": Recovery(
        doc="Speech recognition failed. The server still has the audio.",
        recoverable=True,
        retry=True,
        retry_after_ms=1000,
        retry_limit=3,
        fallback="text_mode",
    ),
    "TTS_FAILED": Recovery(
        doc="Speech synthesis failed. The question came without audio.",
        recoverable=True,
        retry=True,
        retry_after_ms=1000,
        retry_limit=3,
        fallback="text_mode",
    ),
    "VOICE_METRICS_UNAVAILABLE": Recovery(
        doc="The voice could not be measured. The answer is evaluated without.",
        recoverable=True,
        fallback="continue_without_metrics",
    ),
    "INTERNAL_ERROR": Recovery(
        doc="The server has a fault, or could not read a message. The connection stays open.",
        recoverable=True,
        retry=True,
        retry_after_ms=2000,
        retry_limit=1,
    ),
    "TIMEOUT": Recovery(
        doc="A step took too long, or the candidate was silent for too long.",
        recoverable=True,
        retry=True,
        retry_after_ms=1000,
        retry_limit=3,
        fallback="text_mode",
    ),
    "RATE_LIMIT_EXCEEDED": Recovery(
        doc="Too many messages in too short a time.",
        recoverable=True,
        retry=True,
        retry_after_ms=5000,
    ),
}
