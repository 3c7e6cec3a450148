# Generated from the protocol `chat` by wireproof. Do not edit.
"""The message types, error codes and close codes of the protocol `chat`.

Pure data: this module imports nothing, so that everything can import it.
"""

# Client → Server
MSG_MESSAGE = "message"

# Server → Client
MSG_ASSISTANT = "assistant"
MSG_CONNECTION = "connection"
MSG_ERROR = "error"
MSG_TOOL_CALL = "tool_call"
MSG_TOOL_RESULT = "tool_result"
MSG_OPENAI_CALL = "openai_call"
MSG_OPENAI_RESPONSE = "openai_response"

# Close codes
CLOSE_GOING_AWAY = 1001
CLOSE_SESSION_REPLACED = 4409
