"""Speech and judgement: what a real service would ask of models. Here they are parrots with a few tricks.

Audio that holds readable text is heard as that text, anything else as so many words as it is long. The tricks are in
the first words of an answer, spoken or written; `inputs.yaml` lists them. What fails, fails once: a retry succeeds.
"""

from __future__ import annotations

import asyncio
import io
import math
import uuid
import wave
from dataclasses import dataclass

from interview import EvaluationMessage, TranscriptionMessage, VoiceMetricsMessage
from interview import WebSocketErrorCode as Code

from .errors import InterviewError

RATE = 8000
"""Samples a second of the speech that is made."""


@dataclass(frozen=True)
class Answer:
    """What is evaluated: the words, and how they were spoken if they were."""

    text: str
    metrics: VoiceMetricsMessage | None = None

    def trick(self) -> tuple[str, int]:
        """The trick that an answer asks for, with its number."""
        word, _, number = self.text.partition(" ")
        # Seven ASCII digits at most: an answer is not to keep the server busy for ever.
        good = number.isascii() and number.isdigit() and len(number) < 8
        return (word, int(number) if good else 0) if word.startswith("/") else ("", 0)


def readable(audio: bytes) -> str:
    """The text that audio stands for in this demonstration."""
    text = audio.decode("ascii", errors="ignore").strip()
    return text if len(text) == len(audio.strip()) and text.isprintable() else " ".join(["word"] * (len(audio) // 16))


class Engines:
    """The models behind the interview."""

    def speak(self, text: str) -> bytes:
        """The text spoken: a WAV file with a tone, two milliseconds for each character."""
        samples = bytes(128 + round(90 * math.sin(at * math.tau * 440 / RATE)) for at in range(len(text) * RATE // 500))
        file = io.BytesIO()
        with wave.open(file, "wb") as out:
            out.setnchannels(1)
            out.setsampwidth(1)
            out.setframerate(RATE)
            out.writeframes(samples)
        return file.getvalue()

    async def hear(self, audio: bytes, attempt: int) -> list[TranscriptionMessage]:
        """What was said, as it becomes clear; the last is final."""
        text = readable(audio)
        if text.startswith("/unclear") and attempt == 0:
            raise InterviewError(Code.STT_FAILED, "We could not understand you.")
        half = text[: len(text) // 2]
        return [
            TranscriptionMessage(text=half, is_final=False, confidence=0.5),
            TranscriptionMessage(text=text, is_final=True, confidence=0.94),
        ]

    async def measure(self, audio: bytes, text: str, *, real_time: bool) -> VoiceMetricsMessage:
        """How it was spoken."""
        if text.startswith("/unmeasured"):
            raise InterviewError(Code.VOICE_METRICS_UNAVAILABLE, "The voice could not be measured.")
        return VoiceMetricsMessage(
            intonation_score=0.7,
            fluency_score=round(min(1.0, len(text.split()) / 20), 2),
            confidence_score=0.9,
            speaking_rate_wpm=140,
            real_time=real_time,
        )

    async def evaluate(self, answer: Answer, attempt: int) -> EvaluationMessage:
        """How good an answer is: the more words, the better."""
        trick, number = answer.trick()
        if trick == "/delay" and attempt == 0:
            await asyncio.sleep(number / 1000)
        if trick == "/fail" and attempt == 0:
            raise InterviewError(Code.INTERNAL_ERROR, "The evaluation failed.")
        words = len(answer.text.split())
        spoken = answer.metrics
        return EvaluationMessage(
            answer_id=uuid.uuid4(),
            score=min(100.0, 12.5 * words),
            feedback="Good." if words >= ENOUGH else "Tell us more.",
            strengths=["Clear"] if words >= ENOUGH else [],
            weaknesses=[] if words >= ENOUGH else ["Brief"],
            similarity_score=None,
            gaps=None if words >= ENOUGH else {"words": ENOUGH - words},
            voice_metrics=None if spoken is None else measures(spoken),
        )


ENOUGH = 3
"""The fewest words of an answer that leaves no gap."""


def measures(spoken: VoiceMetricsMessage) -> dict[str, float]:
    """The measures by their names."""
    return {
        "intonation_score": spoken.intonation_score,
        "fluency_score": spoken.fluency_score,
        "confidence_score": spoken.confidence_score,
        "speaking_rate_wpm": float(spoken.speaking_rate_wpm),
    }
