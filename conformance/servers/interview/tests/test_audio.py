"""Recordings: chunks in order, formats, sizes."""

from __future__ import annotations

import pytest
from interview import AudioFormat
from interview import WebSocketErrorCode as Code

from src.audio import LONGEST, SHORTEST, Recording
from src.engines import readable
from src.errors import InterviewError


def test_chunks_and_frames_are_one_stream() -> None:
    recording = Recording()
    recording.add(b"to be or ", 0)
    recording.add(b"not to ")
    recording.add(b"be", 2)
    assert recording.finish(AudioFormat.WAV) == b"to be or not to be"


@pytest.mark.parametrize(
    ("chunks", "audio_format", "code"),
    [
        ([(bytes(SHORTEST), 0)], AudioFormat("ogg"), Code.AUDIO_FORMAT_UNSUPPORTED),
        ([(bytes(SHORTEST - 1), 0)], AudioFormat.WEBM, Code.AUDIO_TOO_SHORT),
        ([], AudioFormat.WEBM, Code.AUDIO_TOO_SHORT),
        ([(bytes(LONGEST), 0), (b"x", 1)], AudioFormat.MP3, Code.AUDIO_TOO_LONG),
        ([(bytes(SHORTEST), 1)], AudioFormat.WEBM, Code.INVALID_STATE),
    ],
)
def test_what_is_wrong_is_found(chunks: list[tuple[bytes, int]], audio_format: AudioFormat, code: Code) -> None:
    recording = Recording()
    for data, index in chunks:
        recording.add(data, index)
    with pytest.raises(InterviewError) as wrong:
        recording.finish(audio_format)
    assert wrong.value.code is code
    assert len(recording.audio) <= LONGEST


def test_the_longest_is_taken() -> None:
    recording = Recording()
    recording.add(bytes(LONGEST), 0)
    assert len(recording.finish(AudioFormat.WAV)) == LONGEST


def test_what_is_heard() -> None:
    assert readable(b"Hello there") == "Hello there"
    assert readable(bytes(64)) == "word word word word"
