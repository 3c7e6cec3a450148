# Generated from the protocol `interview` by wireproof. Do not edit.
"""The message types, error codes and close codes of the protocol `interview`.

Pure data: this module imports nothing, so that everything can import it.
"""

# Client → Server
MSG_AUDIO_CHUNK = "audio_chunk"
MSG_TEXT_ANSWER = "text_answer"
MSG_GET_NEXT_QUESTION = "get_next_question"
MSG_REQUEST_RETRY = "request_retry"

# Server → Client
MSG_QUESTION = "question"
MSG_FOLLOW_UP_QUESTION = "follow_up_question"
MSG_EVALUATION = "evaluation"
MSG_VOICE_METRICS = "voice_metrics"
MSG_TRANSCRIPTION = "transcription"
MSG_INTERVIEW_COMPLETE = "interview_complete"
MSG_ERROR = "error"

# Error codes
ERR_INTERVIEW_NOT_FOUND = "INTERVIEW_NOT_FOUND"
ERR_INVALID_STATE = "INVALID_STATE"
ERR_NO_MORE_QUESTIONS = "NO_MORE_QUESTIONS"
ERR_AUDIO_FORMAT_UNSUPPORTED = "AUDIO_FORMAT_UNSUPPORTED"
ERR_AUDIO_TOO_SHORT = "AUDIO_TOO_SHORT"
ERR_AUDIO_TOO_LONG = "AUDIO_TOO_LONG"
ERR_STT_FAILED = "STT_FAILED"
ERR_TTS_FAILED = "TTS_FAILED"
ERR_VOICE_METRICS_UNAVAILABLE = "VOICE_METRICS_UNAVAILABLE"
ERR_INTERNAL_ERROR = "INTERNAL_ERROR"
ERR_TIMEOUT = "TIMEOUT"
ERR_RATE_LIMIT_EXCEEDED = "RATE_LIMIT_EXCEEDED"

# Close codes
CLOSE_INTERVIEW_NOT_FOUND = 4404
