# Generated from the protocol `graphql-transport-ws` by wireproof. Do not edit.
"""The message types, error codes and close codes of the protocol `graphql-transport-ws`.

Pure data: this module imports nothing, so that everything can import it.
"""

# Client → Server
MSG_CONNECTION_INIT = "connection_init"
MSG_SUBSCRIBE = "subscribe"

# Server → Client
MSG_CONNECTION_ACK = "connection_ack"
MSG_NEXT = "next"
MSG_ERROR = "error"

# Client ↔ Server
MSG_PING = "ping"
MSG_PONG = "pong"
MSG_COMPLETE = "complete"

# Close codes
CLOSE_NORMAL = 1000
CLOSE_INVALID_TEXT = 1007
CLOSE_BAD_REQUEST = 4400
CLOSE_UNAUTHORIZED = 4401
CLOSE_FORBIDDEN = 4403
CLOSE_SUBPROTOCOL_NOT_ACCEPTABLE = 4406
CLOSE_INITIALISATION_TIMEOUT = 4408
CLOSE_SUBSCRIBER_EXISTS = 4409
CLOSE_TOO_MANY_INITIALISATIONS = 4429
