// Generated from the protocol "mcp" by wireproof. Do not edit.

/** The value that says which message it is. */
export const WS_MESSAGE_TYPES = Object.freeze({
  /** The first message. It must not be cancelled. */
  INITIALIZE: "initialize",
  /** The client has read the result of `initialize`. Work may begin. */
  NOTIFICATIONS_INITIALIZED: "notifications/initialized",
  /** Is the other side still there? */
  PING: "ping",
  /** The sender no longer wants an answer to its request. The answer may be under way already. */
  NOTIFICATIONS_CANCELLED: "notifications/cancelled",
  /** How far a request is that carried a progress token. */
  NOTIFICATIONS_PROGRESS: "notifications/progress",
  /** Which resources are there? */
  RESOURCES_LIST: "resources/list",
  /** Which templates for resources are there? */
  RESOURCES_TEMPLATES_LIST: "resources/templates/list",
  /** What is in this resource? */
  RESOURCES_READ: "resources/read",
  /** Tell me when this resource changes. */
  RESOURCES_SUBSCRIBE: "resources/subscribe",
  /** No longer tell me. */
  RESOURCES_UNSUBSCRIBE: "resources/unsubscribe",
  /** A resource has changed. */
  NOTIFICATIONS_RESOURCES_UPDATED: "notifications/resources/updated",
  /** There are other resources now. */
  NOTIFICATIONS_RESOURCES_LIST_CHANGED: "notifications/resources/list_changed",
  /** Which prompts are there? */
  PROMPTS_LIST: "prompts/list",
  /** What does this prompt say with these arguments? */
  PROMPTS_GET: "prompts/get",
  /** There are other prompts now. */
  NOTIFICATIONS_PROMPTS_LIST_CHANGED: "notifications/prompts/list_changed",
  /** Which tools are there? */
  TOOLS_LIST: "tools/list",
  /** Call this tool. */
  TOOLS_CALL: "tools/call",
  /** There are other tools now. */
  NOTIFICATIONS_TOOLS_LIST_CHANGED: "notifications/tools/list_changed",
  /** Send log messages of this level and worse. */
  LOGGING_SET_LEVEL: "logging/setLevel",
  /** A log message. */
  NOTIFICATIONS_MESSAGE: "notifications/message",
  /** How could this argument go on? */
  COMPLETION_COMPLETE: "completion/complete",
  /** Ask a language model. The client shows it to its user first. */
  SAMPLING_CREATE_MESSAGE: "sampling/createMessage",
  /** Ask the user to fill in a form. */
  ELICITATION_CREATE: "elicitation/create",
  /** Where may I work? */
  ROOTS_LIST: "roots/list",
  /** There are other roots now. */
  NOTIFICATIONS_ROOTS_LIST_CHANGED: "notifications/roots/list_changed",
});

/** The codes of JSON-RPC 2.0 and two that this protocol adds. Applications have more. */
export const WS_ERROR_CODES = Object.freeze({
  /** The line was not JSON. */
  PARSE_ERROR: -32700,
  /** It was JSON but no request. */
  INVALID_REQUEST: -32600,
  /** The method is unknown or its capability is off. */
  METHOD_NOT_FOUND: -32601,
  /** The parameters do not fit; also an unknown tool, prompt or cursor. */
  INVALID_PARAMS: -32602,
  /** The receiver failed. */
  INTERNAL_ERROR: -32603,
  /** There is no such resource. */
  RESOURCE_NOT_FOUND: -32002,
  /** The user did not allow the sampling. */
  USER_REJECTED: -1,
});

/** What is known about each error. */
export const WS_ERROR_DETAILS = Object.freeze({
  [-32700]: Object.freeze({
    message: "Parse error",
    recoverable: true,
    retry: null,
    fallback: null,
    connection: "keep",
    closeCode: null,
  }),
  [-32600]: Object.freeze({
    message: "Invalid Request",
    recoverable: true,
    retry: null,
    fallback: null,
    connection: "keep",
    closeCode: null,
  }),
  [-32601]: Object.freeze({
    message: "Method not found",
    recoverable: true,
    retry: null,
    fallback: null,
    connection: "keep",
    closeCode: null,
  }),
  [-32602]: Object.freeze({
    message: "Invalid params",
    recoverable: true,
    retry: null,
    fallback: null,
    connection: "keep",
    closeCode: null,
  }),
  [-32603]: Object.freeze({
    message: "Internal error",
    recoverable: true,
    retry: Object.freeze({
      afterMilliseconds: null,
      limit: null,
    }),
    fallback: null,
    connection: "keep",
    closeCode: null,
  }),
  [-32002]: Object.freeze({
    message: "Resource not found",
    recoverable: true,
    retry: null,
    fallback: null,
    connection: "keep",
    closeCode: null,
  }),
  [-1]: Object.freeze({
    message: null,
    recoverable: true,
    retry: null,
    fallback: null,
    connection: "keep",
    closeCode: null,
  }),
});
