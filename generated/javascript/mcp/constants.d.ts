// Generated from the protocol "mcp" by wireproof. Do not edit.

import type * as wire from "./wire.js";

/** The value that says which message it is. */
export declare const WS_MESSAGE_TYPES: {
  /** The first message. It must not be cancelled. */
  readonly INITIALIZE: "initialize";
  /** The client has read the result of `initialize`. Work may begin. */
  readonly NOTIFICATIONS_INITIALIZED: "notifications/initialized";
  /** Is the other side still there? */
  readonly PING: "ping";
  /** The sender no longer wants an answer to its request. The answer may be under way already. */
  readonly NOTIFICATIONS_CANCELLED: "notifications/cancelled";
  /** How far a request is that carried a progress token. */
  readonly NOTIFICATIONS_PROGRESS: "notifications/progress";
  /** Which resources are there? */
  readonly RESOURCES_LIST: "resources/list";
  /** Which templates for resources are there? */
  readonly RESOURCES_TEMPLATES_LIST: "resources/templates/list";
  /** What is in this resource? */
  readonly RESOURCES_READ: "resources/read";
  /** Tell me when this resource changes. */
  readonly RESOURCES_SUBSCRIBE: "resources/subscribe";
  /** No longer tell me. */
  readonly RESOURCES_UNSUBSCRIBE: "resources/unsubscribe";
  /** A resource has changed. */
  readonly NOTIFICATIONS_RESOURCES_UPDATED: "notifications/resources/updated";
  /** There are other resources now. */
  readonly NOTIFICATIONS_RESOURCES_LIST_CHANGED: "notifications/resources/list_changed";
  /** Which prompts are there? */
  readonly PROMPTS_LIST: "prompts/list";
  /** What does this prompt say with these arguments? */
  readonly PROMPTS_GET: "prompts/get";
  /** There are other prompts now. */
  readonly NOTIFICATIONS_PROMPTS_LIST_CHANGED: "notifications/prompts/list_changed";
  /** Which tools are there? */
  readonly TOOLS_LIST: "tools/list";
  /** Call this tool. */
  readonly TOOLS_CALL: "tools/call";
  /** There are other tools now. */
  readonly NOTIFICATIONS_TOOLS_LIST_CHANGED: "notifications/tools/list_changed";
  /** Send log messages of this level and worse. */
  readonly LOGGING_SET_LEVEL: "logging/setLevel";
  /** A log message. */
  readonly NOTIFICATIONS_MESSAGE: "notifications/message";
  /** How could this argument go on? */
  readonly COMPLETION_COMPLETE: "completion/complete";
  /** Ask a language model. The client shows it to its user first. */
  readonly SAMPLING_CREATE_MESSAGE: "sampling/createMessage";
  /** Ask the user to fill in a form. */
  readonly ELICITATION_CREATE: "elicitation/create";
  /** Where may I work? */
  readonly ROOTS_LIST: "roots/list";
  /** There are other roots now. */
  readonly NOTIFICATIONS_ROOTS_LIST_CHANGED: "notifications/roots/list_changed";
};

/** One of the values of `WS_MESSAGE_TYPES`. */
export type MessageType =
  (typeof WS_MESSAGE_TYPES)[keyof typeof WS_MESSAGE_TYPES];

/** The codes of JSON-RPC 2.0 and two that this protocol adds. Applications have more. */
export declare const WS_ERROR_CODES: {
  /** The line was not JSON. */
  readonly PARSE_ERROR: -32700;
  /** It was JSON but no request. */
  readonly INVALID_REQUEST: -32600;
  /** The method is unknown or its capability is off. */
  readonly METHOD_NOT_FOUND: -32601;
  /** The parameters do not fit; also an unknown tool, prompt or cursor. */
  readonly INVALID_PARAMS: -32602;
  /** The receiver failed. */
  readonly INTERNAL_ERROR: -32603;
  /** There is no such resource. */
  readonly RESOURCE_NOT_FOUND: -32002;
  /** The user did not allow the sampling. */
  readonly USER_REJECTED: -1;
};

/** One of the values of `WS_ERROR_CODES`. */
export type ErrorCodes = (typeof WS_ERROR_CODES)[keyof typeof WS_ERROR_CODES];

/** What is known about each error. */
export declare const WS_ERROR_DETAILS: wire.ErrorTable<ErrorCodes>;
