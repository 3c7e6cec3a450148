# Generated from the protocol `interview` by wireproof. Do not edit.
"""Voice interview

A spoken interview. The server asks, the candidate answers by voice or in writing, the server evaluates.

The client leads: `get_next_question` brings a question, a follow-up question, or the end. An answer is one `text_answer`, or audio in
chunks, of which the last is marked final. Text frames hold JSON objects told apart by `type`; binary frames hold audio and nothing else.

A `type` has a default in the Python classes, so that callers need not write it. On the wire it is always there.

`decode_client_message` and `decode_server_message` read what the peers send, `encode` writes it.
The constants are in `constants`, the errors and other enums in `enums`.
"""

from . import constants, enums, models
from .codec import (
    DecodeError,
    EncodeError,
    UnknownMessage,
    decode_client_frame,
    decode_client_message,
    decode_server_message,
    decode_trusted_client_message,
    decode_trusted_server_message,
    encode,
    encode_bytes,
    encode_frame,
)
from .enums import (
    AudioFormat,
    MessageType,
    WebSocketErrorCode,
)
from .models import (
    AudioChunkMessage,
    AudioFrame,
    ClientFrame,
    ClientMessage,
    ErrorMessage,
    EvaluationMessage,
    FollowUpQuestionMessage,
    GetNextQuestionMessage,
    InterviewCompleteMessage,
    QuestionId,
    QuestionMessage,
    RequestRetryMessage,
    Score,
    ServerMessage,
    Speech,
    TextAnswerMessage,
    TranscriptionMessage,
    VoiceMetricsMessage,
)

__all__ = [
    "AudioChunkMessage",
    "AudioFormat",
    "AudioFrame",
    "ClientFrame",
    "ClientMessage",
    "DecodeError",
    "EncodeError",
    "ErrorMessage",
    "EvaluationMessage",
    "FollowUpQuestionMessage",
    "GetNextQuestionMessage",
    "InterviewCompleteMessage",
    "MessageType",
    "QuestionId",
    "QuestionMessage",
    "RequestRetryMessage",
    "Score",
    "ServerMessage",
    "Speech",
    "TextAnswerMessage",
    "TranscriptionMessage",
    "UnknownMessage",
    "VoiceMetricsMessage",
    "WebSocketErrorCode",
    "constants",
    "decode_client_frame",
    "decode_client_message",
    "decode_server_message",
    "decode_trusted_client_message",
    "decode_trusted_server_message",
    "encode",
    "encode_bytes",
    "encode_frame",
    "enums",
    "models",
]
