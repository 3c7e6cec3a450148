# Generated from the protocol `mcp` by wireproof. Do not edit.
"""The message types, error codes and close codes of the protocol `mcp`.

Pure data: this module imports nothing, so that everything can import it.
"""

# Client → Server
MSG_INITIALIZE = "initialize"
MSG_NOTIFICATIONS_INITIALIZED = "notifications/initialized"
MSG_RESOURCES_LIST = "resources/list"
MSG_RESOURCES_TEMPLATES_LIST = "resources/templates/list"
MSG_RESOURCES_READ = "resources/read"
MSG_RESOURCES_SUBSCRIBE = "resources/subscribe"
MSG_RESOURCES_UNSUBSCRIBE = "resources/unsubscribe"
MSG_PROMPTS_LIST = "prompts/list"
MSG_PROMPTS_GET = "prompts/get"
MSG_TOOLS_LIST = "tools/list"
MSG_TOOLS_CALL = "tools/call"
MSG_LOGGING_SET_LEVEL = "logging/setLevel"
MSG_COMPLETION_COMPLETE = "completion/complete"
MSG_NOTIFICATIONS_ROOTS_LIST_CHANGED = "notifications/roots/list_changed"

# Server → Client
MSG_NOTIFICATIONS_RESOURCES_UPDATED = "notifications/resources/updated"
MSG_NOTIFICATIONS_RESOURCES_LIST_CHANGED = "notifications/resources/list_changed"
MSG_NOTIFICATIONS_PROMPTS_LIST_CHANGED = "notifications/prompts/list_changed"
MSG_NOTIFICATIONS_TOOLS_LIST_CHANGED = "notifications/tools/list_changed"
MSG_NOTIFICATIONS_MESSAGE = "notifications/message"
MSG_SAMPLING_CREATE_MESSAGE = "sampling/createMessage"
MSG_ELICITATION_CREATE = "elicitation/create"
MSG_ROOTS_LIST = "roots/list"

# Client ↔ Server
MSG_PING = "ping"
MSG_NOTIFICATIONS_CANCELLED = "notifications/cancelled"
MSG_NOTIFICATIONS_PROGRESS = "notifications/progress"

# Error codes
ERR_PARSE_ERROR = -32700
ERR_INVALID_REQUEST = -32600
ERR_METHOD_NOT_FOUND = -32601
ERR_INVALID_PARAMS = -32602
ERR_INTERNAL_ERROR = -32603
ERR_RESOURCE_NOT_FOUND = -32002
ERR_USER_REJECTED = -1
