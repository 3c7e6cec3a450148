"""Message types and error codes, by hand."""

from ...adapters.websocket import handler

AUDIO_TYPES = ("audio_chunk",)  # finds: note inline-literal `audio_chunk`

MSG_AUDIO_CHUNK = "audio_chunk"  # finds: definition-mismatch lacks the message types `evaluation`, `transcription`
MSG_TEXT_ANSWER = "text_answer"
MSG_GET_NEXT_QUESTION = "get_next_question"
MSG_REQUEST_RETRY = "request_retry"
MSG_QUESTION = "question"
MSG_FOLLOW_UP_QUESTION = "followup_question"  # finds: definition-mismatch has `followup_question`, where the message type of `interview` is `follow_up_question`
MSG_VOICE_METRICS = "voice_metrics"
MSG_INTERVIEW_COMPLETE = "interview_complete"
MSG_ERROR = "error"


class ErrorCode:
    INTERVIEW_NOT_FOUND = "INTERVIEW_NOT_FOUND"
    INVALID_STATE = "INVALID_STATE"
    NO_MORE_QUESTIONS = "NO_MORE_QUESTIONS"
    AUDIO_FORMAT_UNSUPPORTED = "AUDIO_FORMAT_UNSUPPORTED"
    AUDIO_TOO_SHORT = "AUDIO_TOO_SHORT"
    AUDIO_TOO_LONG = "AUDIO_TOO_LONG"
    STT_FAILED = "STT_FAILED"
    TTS_FAILED = "TTS_FAILED"
    VOICE_METRICS_UNAVAILABLE = "VOICE_METRICS_UNAVAILABLE"
    INTERNAL_ERROR = "INTERNAL_ERROR"
    TIMEOUT = "TIMEOUT"
    RATE_LIMIT_EXCEEDED = "RATE_LIMIT_EXCEEDED"


def run(text: str) -> str:
    return handler.handle(text)
