"""Recorded answers: chunks become one stream of bytes, and what is wrong with its format or size is found."""

from __future__ import annotations

from dataclasses import dataclass, field

from interview import AudioFormat
from interview import WebSocketErrorCode as Code

from .errors import InterviewError

SHORTEST = 16
"""The fewest bytes in which anything can be heard."""
LONGEST = 8 * 1024 * 1024
"""The most bytes of one answer."""
READABLE = frozenset({AudioFormat.WEBM, AudioFormat.WAV, AudioFormat.MP3})


@dataclass
class Recording:
    """The answer that a client is speaking."""

    audio: bytearray = field(default_factory=bytearray)
    chunks: int = 0
    size: int = 0
    in_order: bool = True

    def add(self, data: bytes, index: int | None = None) -> None:
        """Takes the next chunk; a binary frame has no index of its own."""
        self.in_order &= index in (None, self.chunks)
        self.chunks += 1
        self.size += len(data)
        # What is too long is refused at its end; until then it is counted, not kept.
        if self.size <= LONGEST:
            self.audio += data

    def finish(self, audio_format: AudioFormat) -> bytes:
        """The whole answer, checked."""
        if audio_format not in READABLE:
            raise InterviewError(
                Code.AUDIO_FORMAT_UNSUPPORTED, f"We cannot read {audio_format.value!r}; use WebM, WAV or MP3."
            )
        if not self.in_order:
            raise InterviewError(Code.INVALID_STATE, "A chunk is missing, or came twice; record the answer again.")
        if self.size < SHORTEST:
            raise InterviewError(Code.AUDIO_TOO_SHORT, "There is too little to hear anything; answer again.")
        if self.size > LONGEST:
            raise InterviewError(Code.AUDIO_TOO_LONG, "The answer is too long; be brief.")
        return bytes(self.audio)
