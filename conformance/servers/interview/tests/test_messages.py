"""The generated models: what they take, what they refuse, what they write; and the errors made from the catalogue."""

from __future__ import annotations

import json
from uuid import UUID

import pytest
from interview import (
    AudioChunkMessage,
    AudioFormat,
    DecodeError,
    EvaluationMessage,
    QuestionMessage,
    VoiceMetricsMessage,
    decode_client_frame,
    decode_client_message,
    decode_server_message,
    encode,
)
from interview import WebSocketErrorCode as Code
from pydantic import ValidationError

from src.errors import InterviewError

Q = "0b9d6a3e-5c1f-4f0e-9d5b-2a7c8e1f3b4d"


def test_audio_chunk() -> None:
    text = f'{{"type":"audio_chunk","audio_data":"GkXfow==","chunk_index":0,"is_final":true,"question_id":"{Q}"}}'
    message = decode_client_message(text)
    assert message == AudioChunkMessage(
        audio_data=b"\x1a\x45\xdf\xa3", chunk_index=0, is_final=True, question_id=UUID(Q)
    )
    assert isinstance(message, AudioChunkMessage)
    assert message.format is AudioFormat.WEBM
    assert json.loads(encode(message))["audio_data"] == "GkXfow=="


@pytest.mark.parametrize(
    ("text", "code", "at"),
    [
        ('{"type":"audio_chunk","audio_data":"GkXfow","chunk_index":0,"is_final":true,"question_id":"Q"}', "format", "/audio_data"),
        ('{"type":"audio_chunk","audio_data":"","chunk_index":-1,"is_final":true,"question_id":"Q"}', "range", "/chunk_index"),
        ('{"type":"audio_chunk","audio_data":"","chunk_index":0,"is_final":1,"question_id":"Q"}', "type", "/is_final"),
        ('{"type":"audio_chunk","audio_data":"","chunk_index":0,"is_final":true}', "missing", "/question_id"),
        ('{"type":"text_answer","question_id":"Q"}', "missing", "/answer_text"),
        ('{"type":"text_answer","question_id":"q1","answer_text":""}', "format", "/question_id"),
        ('{"type":"get_next_question","index":2}', "unknown_field", "/index"),
        ('{"type":"request_retry","code":"stt_failed"}', "enum", "/code"),
        ('{"type":"question"}', "unknown_type", "/type"),
        ("audio", "syntax", ""),
    ],
)  # fmt: skip
def test_messages_refused(text: str, code: str, at: str) -> None:
    with pytest.raises(DecodeError) as refused:
        decode_client_message(text.replace('"Q"', f'"{Q}"'))
    assert (refused.value.code, refused.value.at) == (code, at)


def test_frames() -> None:
    assert decode_client_frame(b"\x1a").audio == b"\x1a"
    for data in (b"", bytes(1024 * 1024 + 1)):
        with pytest.raises(DecodeError, match="length"):
            decode_client_frame(data)


def test_question_holds_audio() -> None:
    message = QuestionMessage(
        question_id=UUID(Q),
        text="Why?",
        question_type="technical",
        difficulty="easy",
        index=0,
        total=1,
        audio_data=b"RIFF",
    )
    assert decode_server_message(encode(message)) == message
    assert message.audio_format is AudioFormat.WAV


def test_evaluation_says_null() -> None:
    message = EvaluationMessage(
        answer_id=UUID(Q), score=50, feedback="", strengths=[], weaknesses=[], similarity_score=None, gaps=None, voice_metrics=None
    )  # fmt: skip
    assert '"voice_metrics":null' in encode(message)
    with pytest.raises(ValidationError):
        message.model_copy(update={"score": 101}).model_validate({**message.model_dump(), "score": 101})


def test_voice_metrics_are_scores() -> None:
    with pytest.raises(ValidationError):
        VoiceMetricsMessage(intonation_score=70, fluency_score=0.5, confidence_score=0.5, speaking_rate_wpm=140)


@pytest.mark.parametrize("code", list(Code))
def test_errors_carry_their_recovery(code: Code) -> None:
    message = InterviewError(code, "No.").message()
    assert decode_server_message(encode(message)) == message
    recovery = code.recovery
    assert (message.recoverable, message.retry_available, message.fallback_option) == (
        recovery.recoverable,
        recovery.retry,
        recovery.fallback,
    )
    assert InterviewError(code, "No.", retry=False).message().retry_available is False
