# Generated from the protocol `market` by wireproof. Do not edit.
"""The message types, error codes and close codes of the protocol `market`.

Pure data: this module imports nothing, so that everything can import it.
"""

# Client → Server
MSG_AUTH = "auth"
MSG_SUBSCRIBE = "subscribe"
MSG_UNSUBSCRIBE = "unsubscribe"
MSG_COMMAND = "command"
MSG_QUERY = "query"

# Server → Client
MSG_DATA = "data"
MSG_SIGNAL = "signal"
MSG_ALERT = "alert"
MSG_RESPONSE = "response"
MSG_ERROR = "error"
MSG_STATUS = "status"

# Client ↔ Server
MSG_HEARTBEAT = "heartbeat"

# Error codes
ERR_BAD_MESSAGE = "BAD_MESSAGE"
ERR_UNAUTHORIZED = "UNAUTHORIZED"
ERR_ALREADY_AUTHENTICATED = "ALREADY_AUTHENTICATED"
ERR_DUPLICATE_REQUEST = "DUPLICATE_REQUEST"
ERR_UNKNOWN_SUBSCRIPTION = "UNKNOWN_SUBSCRIPTION"
ERR_TOO_MANY_SUBSCRIPTIONS = "TOO_MANY_SUBSCRIPTIONS"
ERR_UNKNOWN_COMMAND = "UNKNOWN_COMMAND"
ERR_UNKNOWN_QUERY = "UNKNOWN_QUERY"
ERR_FAILED = "FAILED"
ERR_RATE_LIMITED = "RATE_LIMITED"
ERR_UNAVAILABLE = "UNAVAILABLE"
ERR_INTERNAL = "INTERNAL"

# Close codes
CLOSE_UNAUTHORIZED = 4401
CLOSE_HEARTBEAT_LOST = 4408
