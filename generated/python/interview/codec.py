# Generated from the protocol `interview` by wireproof. Do not edit.
"""Texts and frames of the protocol `interview` to messages, and back.

A decoder gives the message, or raises a `DecodeError`, whose `code` says what is wrong
and whose `at` says where, the same in every language.
"""

from __future__ import annotations

from . import _wire, models
from ._wire import DecodeError, EncodeError, UnknownMessage
from .models import ClientFrame, ClientMessage, ServerMessage

_CLIENT = _wire.Direction(
    _wire.Kind(
        object=_wire.Switch(
            "type",
            cases={
                "audio_chunk": "audio_chunk",
                "text_answer": "text_answer",
                "get_next_question": "get_next_question",
                "request_retry": "request_retry",
            },
        ),
    ),
    {
        "audio_chunk": models.AudioChunkMessage,
        "text_answer": models.TextAnswerMessage,
        "get_next_question": models.GetNextQuestionMessage,
        "request_retry": models.RequestRetryMessage,
    },
    frames={
        "audio_frame": models.AudioFrame,
    },
)

_SERVER = _wire.Direction(
    _wire.Kind(
        object=_wire.Switch(
            "type",
            cases={
                "question": "question",
                "follow_up_question": "follow_up_question",
                "evaluation": "evaluation",
                "voice_metrics": "voice_metrics",
                "transcription": "transcription",
                "interview_complete": "interview_complete",
                "error": "error",
            },
        ),
    ),
    {
        "question": models.QuestionMessage,
        "follow_up_question": models.FollowUpQuestionMessage,
        "evaluation": models.EvaluationMessage,
        "voice_metrics": models.VoiceMetricsMessage,
        "transcription": models.TranscriptionMessage,
        "interview_complete": models.InterviewCompleteMessage,
        "error": models.ErrorMessage,
    },
)


def decode_client_message(data: str | bytes) -> ClientMessage:
    """Reads a message that the client sent as text."""
    message: ClientMessage = _CLIENT.decode(data)
    return message


def decode_trusted_client_message(data: str | bytes) -> ClientMessage:
    """The same for a text that is known to be right: faster, and not looked at so closely."""
    message: ClientMessage = _CLIENT.decode_trusted(data)
    return message


def decode_client_frame(frame: bytes) -> ClientFrame:
    """Reads a message that the client sent as a binary frame."""
    message: ClientFrame = _CLIENT.decode_frame(frame)
    return message


def decode_server_message(data: str | bytes) -> ServerMessage:
    """Reads a message that the server sent as text."""
    message: ServerMessage = _SERVER.decode(data)
    return message


def decode_trusted_server_message(data: str | bytes) -> ServerMessage:
    """The same for a text that is known to be right: faster, and not looked at so closely."""
    message: ServerMessage = _SERVER.decode_trusted(data)
    return message


def encode(message: ClientMessage | ServerMessage | UnknownMessage) -> str:
    """Writes the canonical text of a message; an `EncodeError` says why it has none."""
    return _wire.encode(message)


def encode_bytes(message: ClientMessage | ServerMessage | UnknownMessage) -> bytes:
    """Writes the canonical text of a message in UTF-8."""
    return _wire.encode(message).encode()


def encode_frame(message: ClientFrame) -> bytes:
    """Writes a message as a binary frame."""
    return _wire.encode_frame(message)


__all__ = [
    "DecodeError",
    "EncodeError",
    "UnknownMessage",
    "decode_client_frame",
    "decode_client_message",
    "decode_server_message",
    "decode_trusted_client_message",
    "decode_trusted_server_message",
    "encode",
    "encode_bytes",
    "encode_frame",
]
