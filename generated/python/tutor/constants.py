# Generated from the protocol `tutor` by wireproof. Do not edit.
"""The message types, error codes and close codes of the protocol `tutor`.

Pure data: this module imports nothing, so that everything can import it.
"""

# Client → Server
MSG_AUTH = "auth"
MSG_START_SESSION = "start_session"
MSG_MESSAGE = "message"
MSG_REQUEST_HINT = "request_hint"
MSG_RESUME_SESSION = "resume_session"
MSG_END_SESSION = "end_session"
MSG_TIME_UPDATE = "time_update"
MSG_TIME_UP = "time_up"

# Server → Client
MSG_SESSION_STARTED = "session_started"
MSG_SESSION_RESUMED = "session_resumed"
MSG_ASSISTANT_CHUNK = "assistant_chunk"
MSG_ASSISTANT_MESSAGE = "assistant_message"
MSG_ERROR = "error"

# Error codes
ERR_MISSING_FIELDS = "MISSING_FIELDS"
ERR_INVALID_SESSION = "INVALID_SESSION"
ERR_SESSION_NOT_FOUND = "SESSION_NOT_FOUND"
ERR_TUTOR_FAILED = "TUTOR_FAILED"
ERR_CHAT_FAILED = "CHAT_FAILED"
ERR_INTERNAL = "INTERNAL"

# Close codes
CLOSE_UNAUTHORIZED = 4401
CLOSE_AUTH_TIMEOUT = 4408
CLOSE_SESSION_TAKEN_OVER = 4409
