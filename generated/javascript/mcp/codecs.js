// Generated from the protocol "mcp" by wireproof. Do not edit.

import * as wire from "./wire.js";
/** @import * as types from "./types.js" */

/** @type {wire.Codec<types.ErrorCode>} */
export const errorCodeCodec = wire.openInt();

/** @type {wire.Codec<types.SamplingCreateMessageParamsIncludeContext>} */
export const samplingCreateMessageParamsIncludeContextCodec = wire.oneOf(
  "none",
  "thisServer",
  "allServers",
);

/** @type {wire.Codec<types.SamplingCreateMessageReplyResultStopReason>} */
export const samplingCreateMessageReplyResultStopReasonCodec = wire.text();

/** @type {wire.Codec<types.ElicitationCreateReplyResultAction>} */
export const elicitationCreateReplyResultActionCodec = wire.oneOf(
  "accept",
  "decline",
  "cancel",
);

/** @type {wire.Codec<types.Role>} */
export const roleCodec = wire.oneOf("user", "assistant");

/** @type {wire.Codec<types.LoggingLevel>} */
export const loggingLevelCodec = wire.oneOf(
  "debug",
  "info",
  "notice",
  "warning",
  "error",
  "critical",
  "alert",
  "emergency",
);

/** @type {wire.Codec<types.PrimitiveSchemaStringFormat>} */
export const primitiveSchemaStringFormatCodec = wire.oneOf(
  "email",
  "uri",
  "date",
  "date-time",
);

/** @type {wire.Codec<types.Cursor>} */
export const cursorCodec = wire.alias(wire.text());

/** @type {wire.Codec<types.Uri>} */
export const uriCodec = wire.alias(wire.text());

/** @type {wire.Codec<types.MimeType>} */
export const mimeTypeCodec = wire.alias(wire.text());

/** @type {wire.Codec<types.Metadata>} */
export const metadataCodec = wire.alias(wire.map(wire.any));

/** @type {ReadonlySet<string>} */
const errorReplyErrorNames = wire.names("code", "message", "data");

/**
 * @param {unknown} value
 * @param {wire.Up} up
 * @param {wire.Key} key
 * @returns {types.ErrorReplyError}
 */
function readErrorReplyError(value, up, key) {
  const source = wire.object(value, up, key);
  const at = wire.frame(up, key);
  /** @type {types.ErrorReplyError} */
  const result = {
    code: errorCodeCodec.read(source["code"], at, "code"),
    message: wire.anyText.read(source["message"], at, "message"),
  };
  if (source["data"] !== undefined) {
    result["data"] = wire.any.read(source["data"], at, "data");
  }
  wire.keepUnknown(source, result, errorReplyErrorNames, at);
  return result;
}

/**
 * @param {types.ErrorReplyError} value
 * @param {wire.Up} up
 * @param {wire.Key} key
 * @returns {string}
 */
function writeErrorReplyError(value, up, key) {
  wire.object(value, up, key);
  const at = wire.frame(up, key);
  let text = wire.field(at, "code", errorCodeCodec, value["code"]);
  text += wire.field(at, "message", wire.anyText, value["message"]);
  text += wire.optionalField(at, "data", wire.any, value["data"]);
  text += wire.unknownFields(at, value, errorReplyErrorNames);
  return wire.braces(text);
}

/** @type {wire.Codec<types.ErrorReplyError>} */
export const errorReplyErrorCodec = wire.codec(
  readErrorReplyError,
  writeErrorReplyError,
);

/** @type {ReadonlySet<string>} */
const initializeParamsNames = wire.names(
  "_meta",
  "protocolVersion",
  "capabilities",
  "clientInfo",
);

/**
 * @param {unknown} value
 * @param {wire.Up} up
 * @param {wire.Key} key
 * @returns {types.InitializeParams}
 */
function readInitializeParams(value, up, key) {
  const source = wire.object(value, up, key);
  const at = wire.frame(up, key);
  /** @type {types.InitializeParams} */
  const result = wire.draft();
  if (source["_meta"] !== undefined) {
    result["_meta"] = requestMetadataCodec.read(source["_meta"], at, "_meta");
  }
  result["protocolVersion"] = wire.anyText.read(
    source["protocolVersion"],
    at,
    "protocolVersion",
  );
  result["capabilities"] = clientCapabilitiesCodec.read(
    source["capabilities"],
    at,
    "capabilities",
  );
  result["clientInfo"] = implementationCodec.read(
    source["clientInfo"],
    at,
    "clientInfo",
  );
  wire.keepUnknown(source, result, initializeParamsNames, at);
  return result;
}

/**
 * @param {types.InitializeParams} value
 * @param {wire.Up} up
 * @param {wire.Key} key
 * @returns {string}
 */
function writeInitializeParams(value, up, key) {
  wire.object(value, up, key);
  const at = wire.frame(up, key);
  let text = wire.optionalField(
    at,
    "_meta",
    requestMetadataCodec,
    value["_meta"],
  );
  text += wire.field(
    at,
    "protocolVersion",
    wire.anyText,
    value["protocolVersion"],
  );
  text += wire.field(
    at,
    "capabilities",
    clientCapabilitiesCodec,
    value["capabilities"],
  );
  text += wire.field(
    at,
    "clientInfo",
    implementationCodec,
    value["clientInfo"],
  );
  text += wire.unknownFields(at, value, initializeParamsNames);
  return wire.braces(text);
}

/** @type {wire.Codec<types.InitializeParams>} */
export const initializeParamsCodec = wire.codec(
  readInitializeParams,
  writeInitializeParams,
);

/** @type {ReadonlySet<string>} */
const initializeReplyResultNames = wire.names(
  "_meta",
  "protocolVersion",
  "capabilities",
  "serverInfo",
  "instructions",
);

/**
 * @param {unknown} value
 * @param {wire.Up} up
 * @param {wire.Key} key
 * @returns {types.InitializeReplyResult}
 */
function readInitializeReplyResult(value, up, key) {
  const source = wire.object(value, up, key);
  const at = wire.frame(up, key);
  /** @type {types.InitializeReplyResult} */
  const result = wire.draft();
  if (source["_meta"] !== undefined) {
    result["_meta"] = metadataCodec.read(source["_meta"], at, "_meta");
  }
  result["protocolVersion"] = wire.anyText.read(
    source["protocolVersion"],
    at,
    "protocolVersion",
  );
  result["capabilities"] = serverCapabilitiesCodec.read(
    source["capabilities"],
    at,
    "capabilities",
  );
  result["serverInfo"] = implementationCodec.read(
    source["serverInfo"],
    at,
    "serverInfo",
  );
  if (source["instructions"] !== undefined) {
    result["instructions"] = wire.anyText.read(
      source["instructions"],
      at,
      "instructions",
    );
  }
  wire.keepUnknown(source, result, initializeReplyResultNames, at);
  return result;
}

/**
 * @param {types.InitializeReplyResult} value
 * @param {wire.Up} up
 * @param {wire.Key} key
 * @returns {string}
 */
function writeInitializeReplyResult(value, up, key) {
  wire.object(value, up, key);
  const at = wire.frame(up, key);
  let text = wire.optionalField(at, "_meta", metadataCodec, value["_meta"]);
  text += wire.field(
    at,
    "protocolVersion",
    wire.anyText,
    value["protocolVersion"],
  );
  text += wire.field(
    at,
    "capabilities",
    serverCapabilitiesCodec,
    value["capabilities"],
  );
  text += wire.field(
    at,
    "serverInfo",
    implementationCodec,
    value["serverInfo"],
  );
  text += wire.optionalField(
    at,
    "instructions",
    wire.anyText,
    value["instructions"],
  );
  text += wire.unknownFields(at, value, initializeReplyResultNames);
  return wire.braces(text);
}

/** @type {wire.Codec<types.InitializeReplyResult>} */
export const initializeReplyResultCodec = wire.codec(
  readInitializeReplyResult,
  writeInitializeReplyResult,
);

/** @type {ReadonlySet<string>} */
const notificationsCancelledParamsNames = wire.names(
  "_meta",
  "requestId",
  "reason",
);

/**
 * @param {unknown} value
 * @param {wire.Up} up
 * @param {wire.Key} key
 * @returns {types.NotificationsCancelledParams}
 */
function readNotificationsCancelledParams(value, up, key) {
  const source = wire.object(value, up, key);
  const at = wire.frame(up, key);
  /** @type {types.NotificationsCancelledParams} */
  const result = wire.draft();
  if (source["_meta"] !== undefined) {
    result["_meta"] = metadataCodec.read(source["_meta"], at, "_meta");
  }
  result["requestId"] = requestIdCodec.read(
    source["requestId"],
    at,
    "requestId",
  );
  if (source["reason"] !== undefined) {
    result["reason"] = wire.anyText.read(source["reason"], at, "reason");
  }
  wire.keepUnknown(source, result, notificationsCancelledParamsNames, at);
  return result;
}

/**
 * @param {types.NotificationsCancelledParams} value
 * @param {wire.Up} up
 * @param {wire.Key} key
 * @returns {string}
 */
function writeNotificationsCancelledParams(value, up, key) {
  wire.object(value, up, key);
  const at = wire.frame(up, key);
  let text = wire.optionalField(at, "_meta", metadataCodec, value["_meta"]);
  text += wire.field(at, "requestId", requestIdCodec, value["requestId"]);
  text += wire.optionalField(at, "reason", wire.anyText, value["reason"]);
  text += wire.unknownFields(at, value, notificationsCancelledParamsNames);
  return wire.braces(text);
}

/** @type {wire.Codec<types.NotificationsCancelledParams>} */
export const notificationsCancelledParamsCodec = wire.codec(
  readNotificationsCancelledParams,
  writeNotificationsCancelledParams,
);

/** @type {ReadonlySet<string>} */
const notificationsProgressParamsNames = wire.names(
  "_meta",
  "progressToken",
  "progress",
  "total",
  "message",
);

/**
 * @param {unknown} value
 * @param {wire.Up} up
 * @param {wire.Key} key
 * @returns {types.NotificationsProgressParams}
 */
function readNotificationsProgressParams(value, up, key) {
  const source = wire.object(value, up, key);
  const at = wire.frame(up, key);
  /** @type {types.NotificationsProgressParams} */
  const result = wire.draft();
  if (source["_meta"] !== undefined) {
    result["_meta"] = metadataCodec.read(source["_meta"], at, "_meta");
  }
  result["progressToken"] = progressTokenCodec.read(
    source["progressToken"],
    at,
    "progressToken",
  );
  result["progress"] = wire.anyNumber.read(source["progress"], at, "progress");
  if (source["total"] !== undefined) {
    result["total"] = wire.anyNumber.read(source["total"], at, "total");
  }
  if (source["message"] !== undefined) {
    result["message"] = wire.anyText.read(source["message"], at, "message");
  }
  wire.keepUnknown(source, result, notificationsProgressParamsNames, at);
  return result;
}

/**
 * @param {types.NotificationsProgressParams} value
 * @param {wire.Up} up
 * @param {wire.Key} key
 * @returns {string}
 */
function writeNotificationsProgressParams(value, up, key) {
  wire.object(value, up, key);
  const at = wire.frame(up, key);
  let text = wire.optionalField(at, "_meta", metadataCodec, value["_meta"]);
  text += wire.field(
    at,
    "progressToken",
    progressTokenCodec,
    value["progressToken"],
  );
  text += wire.field(at, "progress", wire.anyNumber, value["progress"]);
  text += wire.optionalField(at, "total", wire.anyNumber, value["total"]);
  text += wire.optionalField(at, "message", wire.anyText, value["message"]);
  text += wire.unknownFields(at, value, notificationsProgressParamsNames);
  return wire.braces(text);
}

/** @type {wire.Codec<types.NotificationsProgressParams>} */
export const notificationsProgressParamsCodec = wire.codec(
  readNotificationsProgressParams,
  writeNotificationsProgressParams,
);

const resourcesListReplyResultFields = {
  resources: wire.list(wire.codec(readResource, writeResource)),
};

/** @type {ReadonlySet<string>} */
const resourcesListReplyResultNames = wire.names(
  "_meta",
  "nextCursor",
  "resources",
);

/**
 * @param {unknown} value
 * @param {wire.Up} up
 * @param {wire.Key} key
 * @returns {types.ResourcesListReplyResult}
 */
function readResourcesListReplyResult(value, up, key) {
  const source = wire.object(value, up, key);
  const at = wire.frame(up, key);
  /** @type {types.ResourcesListReplyResult} */
  const result = wire.draft();
  if (source["_meta"] !== undefined) {
    result["_meta"] = metadataCodec.read(source["_meta"], at, "_meta");
  }
  if (source["nextCursor"] !== undefined) {
    result["nextCursor"] = cursorCodec.read(
      source["nextCursor"],
      at,
      "nextCursor",
    );
  }
  result["resources"] = resourcesListReplyResultFields.resources.read(
    source["resources"],
    at,
    "resources",
  );
  wire.keepUnknown(source, result, resourcesListReplyResultNames, at);
  return result;
}

/**
 * @param {types.ResourcesListReplyResult} value
 * @param {wire.Up} up
 * @param {wire.Key} key
 * @returns {string}
 */
function writeResourcesListReplyResult(value, up, key) {
  wire.object(value, up, key);
  const at = wire.frame(up, key);
  let text = wire.optionalField(at, "_meta", metadataCodec, value["_meta"]);
  text += wire.optionalField(
    at,
    "nextCursor",
    cursorCodec,
    value["nextCursor"],
  );
  text += wire.field(
    at,
    "resources",
    resourcesListReplyResultFields.resources,
    value["resources"],
  );
  text += wire.unknownFields(at, value, resourcesListReplyResultNames);
  return wire.braces(text);
}

/** @type {wire.Codec<types.ResourcesListReplyResult>} */
export const resourcesListReplyResultCodec = wire.codec(
  readResourcesListReplyResult,
  writeResourcesListReplyResult,
);

const resourcesTemplatesListReplyResultFields = {
  resourceTemplates: wire.list(
    wire.codec(readResourceTemplate, writeResourceTemplate),
  ),
};

/** @type {ReadonlySet<string>} */
const resourcesTemplatesListReplyResultNames = wire.names(
  "_meta",
  "nextCursor",
  "resourceTemplates",
);

/**
 * @param {unknown} value
 * @param {wire.Up} up
 * @param {wire.Key} key
 * @returns {types.ResourcesTemplatesListReplyResult}
 */
function readResourcesTemplatesListReplyResult(value, up, key) {
  const source = wire.object(value, up, key);
  const at = wire.frame(up, key);
  /** @type {types.ResourcesTemplatesListReplyResult} */
  const result = wire.draft();
  if (source["_meta"] !== undefined) {
    result["_meta"] = metadataCodec.read(source["_meta"], at, "_meta");
  }
  if (source["nextCursor"] !== undefined) {
    result["nextCursor"] = cursorCodec.read(
      source["nextCursor"],
      at,
      "nextCursor",
    );
  }
  result["resourceTemplates"] =
    resourcesTemplatesListReplyResultFields.resourceTemplates.read(
      source["resourceTemplates"],
      at,
      "resourceTemplates",
    );
  wire.keepUnknown(source, result, resourcesTemplatesListReplyResultNames, at);
  return result;
}

/**
 * @param {types.ResourcesTemplatesListReplyResult} value
 * @param {wire.Up} up
 * @param {wire.Key} key
 * @returns {string}
 */
function writeResourcesTemplatesListReplyResult(value, up, key) {
  wire.object(value, up, key);
  const at = wire.frame(up, key);
  let text = wire.optionalField(at, "_meta", metadataCodec, value["_meta"]);
  text += wire.optionalField(
    at,
    "nextCursor",
    cursorCodec,
    value["nextCursor"],
  );
  text += wire.field(
    at,
    "resourceTemplates",
    resourcesTemplatesListReplyResultFields.resourceTemplates,
    value["resourceTemplates"],
  );
  text += wire.unknownFields(at, value, resourcesTemplatesListReplyResultNames);
  return wire.braces(text);
}

/** @type {wire.Codec<types.ResourcesTemplatesListReplyResult>} */
export const resourcesTemplatesListReplyResultCodec = wire.codec(
  readResourcesTemplatesListReplyResult,
  writeResourcesTemplatesListReplyResult,
);

/** @type {ReadonlySet<string>} */
const resourcesReadParamsNames = wire.names("_meta", "uri");

/**
 * @param {unknown} value
 * @param {wire.Up} up
 * @param {wire.Key} key
 * @returns {types.ResourcesReadParams}
 */
function readResourcesReadParams(value, up, key) {
  const source = wire.object(value, up, key);
  const at = wire.frame(up, key);
  /** @type {types.ResourcesReadParams} */
  const result = wire.draft();
  if (source["_meta"] !== undefined) {
    result["_meta"] = requestMetadataCodec.read(source["_meta"], at, "_meta");
  }
  result["uri"] = uriCodec.read(source["uri"], at, "uri");
  wire.keepUnknown(source, result, resourcesReadParamsNames, at);
  return result;
}

/**
 * @param {types.ResourcesReadParams} value
 * @param {wire.Up} up
 * @param {wire.Key} key
 * @returns {string}
 */
function writeResourcesReadParams(value, up, key) {
  wire.object(value, up, key);
  const at = wire.frame(up, key);
  let text = wire.optionalField(
    at,
    "_meta",
    requestMetadataCodec,
    value["_meta"],
  );
  text += wire.field(at, "uri", uriCodec, value["uri"]);
  text += wire.unknownFields(at, value, resourcesReadParamsNames);
  return wire.braces(text);
}

/** @type {wire.Codec<types.ResourcesReadParams>} */
export const resourcesReadParamsCodec = wire.codec(
  readResourcesReadParams,
  writeResourcesReadParams,
);

const resourcesReadReplyResultFields = {
  contents: wire.list(wire.lazy(() => resourceContentsCodec)),
};

/** @type {ReadonlySet<string>} */
const resourcesReadReplyResultNames = wire.names("_meta", "contents");

/**
 * @param {unknown} value
 * @param {wire.Up} up
 * @param {wire.Key} key
 * @returns {types.ResourcesReadReplyResult}
 */
function readResourcesReadReplyResult(value, up, key) {
  const source = wire.object(value, up, key);
  const at = wire.frame(up, key);
  /** @type {types.ResourcesReadReplyResult} */
  const result = wire.draft();
  if (source["_meta"] !== undefined) {
    result["_meta"] = metadataCodec.read(source["_meta"], at, "_meta");
  }
  result["contents"] = resourcesReadReplyResultFields.contents.read(
    source["contents"],
    at,
    "contents",
  );
  wire.keepUnknown(source, result, resourcesReadReplyResultNames, at);
  return result;
}

/**
 * @param {types.ResourcesReadReplyResult} value
 * @param {wire.Up} up
 * @param {wire.Key} key
 * @returns {string}
 */
function writeResourcesReadReplyResult(value, up, key) {
  wire.object(value, up, key);
  const at = wire.frame(up, key);
  let text = wire.optionalField(at, "_meta", metadataCodec, value["_meta"]);
  text += wire.field(
    at,
    "contents",
    resourcesReadReplyResultFields.contents,
    value["contents"],
  );
  text += wire.unknownFields(at, value, resourcesReadReplyResultNames);
  return wire.braces(text);
}

/** @type {wire.Codec<types.ResourcesReadReplyResult>} */
export const resourcesReadReplyResultCodec = wire.codec(
  readResourcesReadReplyResult,
  writeResourcesReadReplyResult,
);

/** @type {ReadonlySet<string>} */
const resourcesSubscribeParamsNames = wire.names("_meta", "uri");

/**
 * @param {unknown} value
 * @param {wire.Up} up
 * @param {wire.Key} key
 * @returns {types.ResourcesSubscribeParams}
 */
function readResourcesSubscribeParams(value, up, key) {
  const source = wire.object(value, up, key);
  const at = wire.frame(up, key);
  /** @type {types.ResourcesSubscribeParams} */
  const result = wire.draft();
  if (source["_meta"] !== undefined) {
    result["_meta"] = requestMetadataCodec.read(source["_meta"], at, "_meta");
  }
  result["uri"] = uriCodec.read(source["uri"], at, "uri");
  wire.keepUnknown(source, result, resourcesSubscribeParamsNames, at);
  return result;
}

/**
 * @param {types.ResourcesSubscribeParams} value
 * @param {wire.Up} up
 * @param {wire.Key} key
 * @returns {string}
 */
function writeResourcesSubscribeParams(value, up, key) {
  wire.object(value, up, key);
  const at = wire.frame(up, key);
  let text = wire.optionalField(
    at,
    "_meta",
    requestMetadataCodec,
    value["_meta"],
  );
  text += wire.field(at, "uri", uriCodec, value["uri"]);
  text += wire.unknownFields(at, value, resourcesSubscribeParamsNames);
  return wire.braces(text);
}

/** @type {wire.Codec<types.ResourcesSubscribeParams>} */
export const resourcesSubscribeParamsCodec = wire.codec(
  readResourcesSubscribeParams,
  writeResourcesSubscribeParams,
);

/** @type {ReadonlySet<string>} */
const resourcesUnsubscribeParamsNames = wire.names("_meta", "uri");

/**
 * @param {unknown} value
 * @param {wire.Up} up
 * @param {wire.Key} key
 * @returns {types.ResourcesUnsubscribeParams}
 */
function readResourcesUnsubscribeParams(value, up, key) {
  const source = wire.object(value, up, key);
  const at = wire.frame(up, key);
  /** @type {types.ResourcesUnsubscribeParams} */
  const result = wire.draft();
  if (source["_meta"] !== undefined) {
    result["_meta"] = requestMetadataCodec.read(source["_meta"], at, "_meta");
  }
  result["uri"] = uriCodec.read(source["uri"], at, "uri");
  wire.keepUnknown(source, result, resourcesUnsubscribeParamsNames, at);
  return result;
}

/**
 * @param {types.ResourcesUnsubscribeParams} value
 * @param {wire.Up} up
 * @param {wire.Key} key
 * @returns {string}
 */
function writeResourcesUnsubscribeParams(value, up, key) {
  wire.object(value, up, key);
  const at = wire.frame(up, key);
  let text = wire.optionalField(
    at,
    "_meta",
    requestMetadataCodec,
    value["_meta"],
  );
  text += wire.field(at, "uri", uriCodec, value["uri"]);
  text += wire.unknownFields(at, value, resourcesUnsubscribeParamsNames);
  return wire.braces(text);
}

/** @type {wire.Codec<types.ResourcesUnsubscribeParams>} */
export const resourcesUnsubscribeParamsCodec = wire.codec(
  readResourcesUnsubscribeParams,
  writeResourcesUnsubscribeParams,
);

/** @type {ReadonlySet<string>} */
const notificationsResourcesUpdatedParamsNames = wire.names("_meta", "uri");

/**
 * @param {unknown} value
 * @param {wire.Up} up
 * @param {wire.Key} key
 * @returns {types.NotificationsResourcesUpdatedParams}
 */
function readNotificationsResourcesUpdatedParams(value, up, key) {
  const source = wire.object(value, up, key);
  const at = wire.frame(up, key);
  /** @type {types.NotificationsResourcesUpdatedParams} */
  const result = wire.draft();
  if (source["_meta"] !== undefined) {
    result["_meta"] = metadataCodec.read(source["_meta"], at, "_meta");
  }
  result["uri"] = uriCodec.read(source["uri"], at, "uri");
  wire.keepUnknown(
    source,
    result,
    notificationsResourcesUpdatedParamsNames,
    at,
  );
  return result;
}

/**
 * @param {types.NotificationsResourcesUpdatedParams} value
 * @param {wire.Up} up
 * @param {wire.Key} key
 * @returns {string}
 */
function writeNotificationsResourcesUpdatedParams(value, up, key) {
  wire.object(value, up, key);
  const at = wire.frame(up, key);
  let text = wire.optionalField(at, "_meta", metadataCodec, value["_meta"]);
  text += wire.field(at, "uri", uriCodec, value["uri"]);
  text += wire.unknownFields(
    at,
    value,
    notificationsResourcesUpdatedParamsNames,
  );
  return wire.braces(text);
}

/** @type {wire.Codec<types.NotificationsResourcesUpdatedParams>} */
export const notificationsResourcesUpdatedParamsCodec = wire.codec(
  readNotificationsResourcesUpdatedParams,
  writeNotificationsResourcesUpdatedParams,
);

const promptsListReplyResultFields = {
  prompts: wire.list(wire.codec(readPrompt, writePrompt)),
};

/** @type {ReadonlySet<string>} */
const promptsListReplyResultNames = wire.names(
  "_meta",
  "nextCursor",
  "prompts",
);

/**
 * @param {unknown} value
 * @param {wire.Up} up
 * @param {wire.Key} key
 * @returns {types.PromptsListReplyResult}
 */
function readPromptsListReplyResult(value, up, key) {
  const source = wire.object(value, up, key);
  const at = wire.frame(up, key);
  /** @type {types.PromptsListReplyResult} */
  const result = wire.draft();
  if (source["_meta"] !== undefined) {
    result["_meta"] = metadataCodec.read(source["_meta"], at, "_meta");
  }
  if (source["nextCursor"] !== undefined) {
    result["nextCursor"] = cursorCodec.read(
      source["nextCursor"],
      at,
      "nextCursor",
    );
  }
  result["prompts"] = promptsListReplyResultFields.prompts.read(
    source["prompts"],
    at,
    "prompts",
  );
  wire.keepUnknown(source, result, promptsListReplyResultNames, at);
  return result;
}

/**
 * @param {types.PromptsListReplyResult} value
 * @param {wire.Up} up
 * @param {wire.Key} key
 * @returns {string}
 */
function writePromptsListReplyResult(value, up, key) {
  wire.object(value, up, key);
  const at = wire.frame(up, key);
  let text = wire.optionalField(at, "_meta", metadataCodec, value["_meta"]);
  text += wire.optionalField(
    at,
    "nextCursor",
    cursorCodec,
    value["nextCursor"],
  );
  text += wire.field(
    at,
    "prompts",
    promptsListReplyResultFields.prompts,
    value["prompts"],
  );
  text += wire.unknownFields(at, value, promptsListReplyResultNames);
  return wire.braces(text);
}

/** @type {wire.Codec<types.PromptsListReplyResult>} */
export const promptsListReplyResultCodec = wire.codec(
  readPromptsListReplyResult,
  writePromptsListReplyResult,
);

const promptsGetParamsFields = {
  arguments: wire.map(wire.text()),
};

/** @type {ReadonlySet<string>} */
const promptsGetParamsNames = wire.names("_meta", "name", "arguments");

/**
 * @param {unknown} value
 * @param {wire.Up} up
 * @param {wire.Key} key
 * @returns {types.PromptsGetParams}
 */
function readPromptsGetParams(value, up, key) {
  const source = wire.object(value, up, key);
  const at = wire.frame(up, key);
  /** @type {types.PromptsGetParams} */
  const result = wire.draft();
  if (source["_meta"] !== undefined) {
    result["_meta"] = requestMetadataCodec.read(source["_meta"], at, "_meta");
  }
  result["name"] = wire.anyText.read(source["name"], at, "name");
  if (source["arguments"] !== undefined) {
    result["arguments"] = promptsGetParamsFields.arguments.read(
      source["arguments"],
      at,
      "arguments",
    );
  }
  wire.keepUnknown(source, result, promptsGetParamsNames, at);
  return result;
}

/**
 * @param {types.PromptsGetParams} value
 * @param {wire.Up} up
 * @param {wire.Key} key
 * @returns {string}
 */
function writePromptsGetParams(value, up, key) {
  wire.object(value, up, key);
  const at = wire.frame(up, key);
  let text = wire.optionalField(
    at,
    "_meta",
    requestMetadataCodec,
    value["_meta"],
  );
  text += wire.field(at, "name", wire.anyText, value["name"]);
  text += wire.optionalField(
    at,
    "arguments",
    promptsGetParamsFields.arguments,
    value["arguments"],
  );
  text += wire.unknownFields(at, value, promptsGetParamsNames);
  return wire.braces(text);
}

/** @type {wire.Codec<types.PromptsGetParams>} */
export const promptsGetParamsCodec = wire.codec(
  readPromptsGetParams,
  writePromptsGetParams,
);

const promptsGetReplyResultFields = {
  messages: wire.list(wire.codec(readPromptMessage, writePromptMessage)),
};

/** @type {ReadonlySet<string>} */
const promptsGetReplyResultNames = wire.names(
  "_meta",
  "description",
  "messages",
);

/**
 * @param {unknown} value
 * @param {wire.Up} up
 * @param {wire.Key} key
 * @returns {types.PromptsGetReplyResult}
 */
function readPromptsGetReplyResult(value, up, key) {
  const source = wire.object(value, up, key);
  const at = wire.frame(up, key);
  /** @type {types.PromptsGetReplyResult} */
  const result = wire.draft();
  if (source["_meta"] !== undefined) {
    result["_meta"] = metadataCodec.read(source["_meta"], at, "_meta");
  }
  if (source["description"] !== undefined) {
    result["description"] = wire.anyText.read(
      source["description"],
      at,
      "description",
    );
  }
  result["messages"] = promptsGetReplyResultFields.messages.read(
    source["messages"],
    at,
    "messages",
  );
  wire.keepUnknown(source, result, promptsGetReplyResultNames, at);
  return result;
}

/**
 * @param {types.PromptsGetReplyResult} value
 * @param {wire.Up} up
 * @param {wire.Key} key
 * @returns {string}
 */
function writePromptsGetReplyResult(value, up, key) {
  wire.object(value, up, key);
  const at = wire.frame(up, key);
  let text = wire.optionalField(at, "_meta", metadataCodec, value["_meta"]);
  text += wire.optionalField(
    at,
    "description",
    wire.anyText,
    value["description"],
  );
  text += wire.field(
    at,
    "messages",
    promptsGetReplyResultFields.messages,
    value["messages"],
  );
  text += wire.unknownFields(at, value, promptsGetReplyResultNames);
  return wire.braces(text);
}

/** @type {wire.Codec<types.PromptsGetReplyResult>} */
export const promptsGetReplyResultCodec = wire.codec(
  readPromptsGetReplyResult,
  writePromptsGetReplyResult,
);

const toolsListReplyResultFields = {
  tools: wire.list(wire.codec(readTool, writeTool)),
};

/** @type {ReadonlySet<string>} */
const toolsListReplyResultNames = wire.names("_meta", "nextCursor", "tools");

/**
 * @param {unknown} value
 * @param {wire.Up} up
 * @param {wire.Key} key
 * @returns {types.ToolsListReplyResult}
 */
function readToolsListReplyResult(value, up, key) {
  const source = wire.object(value, up, key);
  const at = wire.frame(up, key);
  /** @type {types.ToolsListReplyResult} */
  const result = wire.draft();
  if (source["_meta"] !== undefined) {
    result["_meta"] = metadataCodec.read(source["_meta"], at, "_meta");
  }
  if (source["nextCursor"] !== undefined) {
    result["nextCursor"] = cursorCodec.read(
      source["nextCursor"],
      at,
      "nextCursor",
    );
  }
  result["tools"] = toolsListReplyResultFields.tools.read(
    source["tools"],
    at,
    "tools",
  );
  wire.keepUnknown(source, result, toolsListReplyResultNames, at);
  return result;
}

/**
 * @param {types.ToolsListReplyResult} value
 * @param {wire.Up} up
 * @param {wire.Key} key
 * @returns {string}
 */
function writeToolsListReplyResult(value, up, key) {
  wire.object(value, up, key);
  const at = wire.frame(up, key);
  let text = wire.optionalField(at, "_meta", metadataCodec, value["_meta"]);
  text += wire.optionalField(
    at,
    "nextCursor",
    cursorCodec,
    value["nextCursor"],
  );
  text += wire.field(
    at,
    "tools",
    toolsListReplyResultFields.tools,
    value["tools"],
  );
  text += wire.unknownFields(at, value, toolsListReplyResultNames);
  return wire.braces(text);
}

/** @type {wire.Codec<types.ToolsListReplyResult>} */
export const toolsListReplyResultCodec = wire.codec(
  readToolsListReplyResult,
  writeToolsListReplyResult,
);

const toolsCallParamsFields = {
  arguments: wire.map(wire.any),
};

/** @type {ReadonlySet<string>} */
const toolsCallParamsNames = wire.names("_meta", "name", "arguments");

/**
 * @param {unknown} value
 * @param {wire.Up} up
 * @param {wire.Key} key
 * @returns {types.ToolsCallParams}
 */
function readToolsCallParams(value, up, key) {
  const source = wire.object(value, up, key);
  const at = wire.frame(up, key);
  /** @type {types.ToolsCallParams} */
  const result = wire.draft();
  if (source["_meta"] !== undefined) {
    result["_meta"] = requestMetadataCodec.read(source["_meta"], at, "_meta");
  }
  result["name"] = wire.anyText.read(source["name"], at, "name");
  if (source["arguments"] !== undefined) {
    result["arguments"] = toolsCallParamsFields.arguments.read(
      source["arguments"],
      at,
      "arguments",
    );
  }
  wire.keepUnknown(source, result, toolsCallParamsNames, at);
  return result;
}

/**
 * @param {types.ToolsCallParams} value
 * @param {wire.Up} up
 * @param {wire.Key} key
 * @returns {string}
 */
function writeToolsCallParams(value, up, key) {
  wire.object(value, up, key);
  const at = wire.frame(up, key);
  let text = wire.optionalField(
    at,
    "_meta",
    requestMetadataCodec,
    value["_meta"],
  );
  text += wire.field(at, "name", wire.anyText, value["name"]);
  text += wire.optionalField(
    at,
    "arguments",
    toolsCallParamsFields.arguments,
    value["arguments"],
  );
  text += wire.unknownFields(at, value, toolsCallParamsNames);
  return wire.braces(text);
}

/** @type {wire.Codec<types.ToolsCallParams>} */
export const toolsCallParamsCodec = wire.codec(
  readToolsCallParams,
  writeToolsCallParams,
);

const toolsCallReplyResultFields = {
  content: wire.list(wire.lazy(() => contentBlockCodec)),
  structuredContent: wire.map(wire.any),
};

/** @type {ReadonlySet<string>} */
const toolsCallReplyResultNames = wire.names(
  "_meta",
  "content",
  "structuredContent",
  "isError",
);

/**
 * @param {unknown} value
 * @param {wire.Up} up
 * @param {wire.Key} key
 * @returns {types.ToolsCallReplyResult}
 */
function readToolsCallReplyResult(value, up, key) {
  const source = wire.object(value, up, key);
  const at = wire.frame(up, key);
  /** @type {types.ToolsCallReplyResult} */
  const result = wire.draft();
  if (source["_meta"] !== undefined) {
    result["_meta"] = metadataCodec.read(source["_meta"], at, "_meta");
  }
  result["content"] = toolsCallReplyResultFields.content.read(
    source["content"],
    at,
    "content",
  );
  if (source["structuredContent"] !== undefined) {
    result["structuredContent"] =
      toolsCallReplyResultFields.structuredContent.read(
        source["structuredContent"],
        at,
        "structuredContent",
      );
  }
  if (source["isError"] !== undefined) {
    result["isError"] = wire.bool.read(source["isError"], at, "isError");
  }
  wire.keepUnknown(source, result, toolsCallReplyResultNames, at);
  return result;
}

/**
 * @param {types.ToolsCallReplyResult} value
 * @param {wire.Up} up
 * @param {wire.Key} key
 * @returns {string}
 */
function writeToolsCallReplyResult(value, up, key) {
  wire.object(value, up, key);
  const at = wire.frame(up, key);
  let text = wire.optionalField(at, "_meta", metadataCodec, value["_meta"]);
  text += wire.field(
    at,
    "content",
    toolsCallReplyResultFields.content,
    value["content"],
  );
  text += wire.optionalField(
    at,
    "structuredContent",
    toolsCallReplyResultFields.structuredContent,
    value["structuredContent"],
  );
  text += wire.optionalField(at, "isError", wire.bool, value["isError"]);
  text += wire.unknownFields(at, value, toolsCallReplyResultNames);
  return wire.braces(text);
}

/** @type {wire.Codec<types.ToolsCallReplyResult>} */
export const toolsCallReplyResultCodec = wire.codec(
  readToolsCallReplyResult,
  writeToolsCallReplyResult,
);

/** @type {ReadonlySet<string>} */
const loggingSetLevelParamsNames = wire.names("_meta", "level");

/**
 * @param {unknown} value
 * @param {wire.Up} up
 * @param {wire.Key} key
 * @returns {types.LoggingSetLevelParams}
 */
function readLoggingSetLevelParams(value, up, key) {
  const source = wire.object(value, up, key);
  const at = wire.frame(up, key);
  /** @type {types.LoggingSetLevelParams} */
  const result = wire.draft();
  if (source["_meta"] !== undefined) {
    result["_meta"] = requestMetadataCodec.read(source["_meta"], at, "_meta");
  }
  result["level"] = loggingLevelCodec.read(source["level"], at, "level");
  wire.keepUnknown(source, result, loggingSetLevelParamsNames, at);
  return result;
}

/**
 * @param {types.LoggingSetLevelParams} value
 * @param {wire.Up} up
 * @param {wire.Key} key
 * @returns {string}
 */
function writeLoggingSetLevelParams(value, up, key) {
  wire.object(value, up, key);
  const at = wire.frame(up, key);
  let text = wire.optionalField(
    at,
    "_meta",
    requestMetadataCodec,
    value["_meta"],
  );
  text += wire.field(at, "level", loggingLevelCodec, value["level"]);
  text += wire.unknownFields(at, value, loggingSetLevelParamsNames);
  return wire.braces(text);
}

/** @type {wire.Codec<types.LoggingSetLevelParams>} */
export const loggingSetLevelParamsCodec = wire.codec(
  readLoggingSetLevelParams,
  writeLoggingSetLevelParams,
);

/** @type {ReadonlySet<string>} */
const logMessageParamsNames = wire.names("_meta", "level", "logger", "data");

/**
 * @param {unknown} value
 * @param {wire.Up} up
 * @param {wire.Key} key
 * @returns {types.LogMessageParams}
 */
function readLogMessageParams(value, up, key) {
  const source = wire.object(value, up, key);
  const at = wire.frame(up, key);
  /** @type {types.LogMessageParams} */
  const result = wire.draft();
  if (source["_meta"] !== undefined) {
    result["_meta"] = metadataCodec.read(source["_meta"], at, "_meta");
  }
  result["level"] = loggingLevelCodec.read(source["level"], at, "level");
  if (source["logger"] !== undefined) {
    result["logger"] = wire.anyText.read(source["logger"], at, "logger");
  }
  result["data"] = wire.any.read(source["data"], at, "data");
  wire.keepUnknown(source, result, logMessageParamsNames, at);
  return result;
}

/**
 * @param {types.LogMessageParams} value
 * @param {wire.Up} up
 * @param {wire.Key} key
 * @returns {string}
 */
function writeLogMessageParams(value, up, key) {
  wire.object(value, up, key);
  const at = wire.frame(up, key);
  let text = wire.optionalField(at, "_meta", metadataCodec, value["_meta"]);
  text += wire.field(at, "level", loggingLevelCodec, value["level"]);
  text += wire.optionalField(at, "logger", wire.anyText, value["logger"]);
  text += wire.field(at, "data", wire.any, value["data"]);
  text += wire.unknownFields(at, value, logMessageParamsNames);
  return wire.braces(text);
}

/** @type {wire.Codec<types.LogMessageParams>} */
export const logMessageParamsCodec = wire.codec(
  readLogMessageParams,
  writeLogMessageParams,
);

/** @type {ReadonlySet<string>} */
const completionCompleteParamsArgumentNames = wire.names("name", "value");

/**
 * @param {unknown} value
 * @param {wire.Up} up
 * @param {wire.Key} key
 * @returns {types.CompletionCompleteParamsArgument}
 */
function readCompletionCompleteParamsArgument(value, up, key) {
  const source = wire.object(value, up, key);
  const at = wire.frame(up, key);
  /** @type {types.CompletionCompleteParamsArgument} */
  const result = {
    name: wire.anyText.read(source["name"], at, "name"),
    value: wire.anyText.read(source["value"], at, "value"),
  };
  wire.keepUnknown(source, result, completionCompleteParamsArgumentNames, at);
  return result;
}

/**
 * @param {types.CompletionCompleteParamsArgument} value
 * @param {wire.Up} up
 * @param {wire.Key} key
 * @returns {string}
 */
function writeCompletionCompleteParamsArgument(value, up, key) {
  wire.object(value, up, key);
  const at = wire.frame(up, key);
  let text = wire.field(at, "name", wire.anyText, value["name"]);
  text += wire.field(at, "value", wire.anyText, value["value"]);
  text += wire.unknownFields(at, value, completionCompleteParamsArgumentNames);
  return wire.braces(text);
}

/** @type {wire.Codec<types.CompletionCompleteParamsArgument>} */
export const completionCompleteParamsArgumentCodec = wire.codec(
  readCompletionCompleteParamsArgument,
  writeCompletionCompleteParamsArgument,
);

const completionCompleteParamsContextFields = {
  arguments: wire.map(wire.text()),
};

/** @type {ReadonlySet<string>} */
const completionCompleteParamsContextNames = wire.names("arguments");

/**
 * @param {unknown} value
 * @param {wire.Up} up
 * @param {wire.Key} key
 * @returns {types.CompletionCompleteParamsContext}
 */
function readCompletionCompleteParamsContext(value, up, key) {
  const source = wire.object(value, up, key);
  const at = wire.frame(up, key);
  /** @type {types.CompletionCompleteParamsContext} */
  const result = wire.draft();
  if (source["arguments"] !== undefined) {
    result["arguments"] = completionCompleteParamsContextFields.arguments.read(
      source["arguments"],
      at,
      "arguments",
    );
  }
  wire.keepUnknown(source, result, completionCompleteParamsContextNames, at);
  return result;
}

/**
 * @param {types.CompletionCompleteParamsContext} value
 * @param {wire.Up} up
 * @param {wire.Key} key
 * @returns {string}
 */
function writeCompletionCompleteParamsContext(value, up, key) {
  wire.object(value, up, key);
  const at = wire.frame(up, key);
  let text = wire.optionalField(
    at,
    "arguments",
    completionCompleteParamsContextFields.arguments,
    value["arguments"],
  );
  text += wire.unknownFields(at, value, completionCompleteParamsContextNames);
  return wire.braces(text);
}

/** @type {wire.Codec<types.CompletionCompleteParamsContext>} */
export const completionCompleteParamsContextCodec = wire.codec(
  readCompletionCompleteParamsContext,
  writeCompletionCompleteParamsContext,
);

/** @type {ReadonlySet<string>} */
const completionCompleteParamsNames = wire.names(
  "_meta",
  "ref",
  "argument",
  "context",
);

/**
 * @param {unknown} value
 * @param {wire.Up} up
 * @param {wire.Key} key
 * @returns {types.CompletionCompleteParams}
 */
function readCompletionCompleteParams(value, up, key) {
  const source = wire.object(value, up, key);
  const at = wire.frame(up, key);
  /** @type {types.CompletionCompleteParams} */
  const result = wire.draft();
  if (source["_meta"] !== undefined) {
    result["_meta"] = requestMetadataCodec.read(source["_meta"], at, "_meta");
  }
  result["ref"] = completionReferenceCodec.read(source["ref"], at, "ref");
  result["argument"] = completionCompleteParamsArgumentCodec.read(
    source["argument"],
    at,
    "argument",
  );
  if (source["context"] !== undefined) {
    result["context"] = completionCompleteParamsContextCodec.read(
      source["context"],
      at,
      "context",
    );
  }
  wire.keepUnknown(source, result, completionCompleteParamsNames, at);
  return result;
}

/**
 * @param {types.CompletionCompleteParams} value
 * @param {wire.Up} up
 * @param {wire.Key} key
 * @returns {string}
 */
function writeCompletionCompleteParams(value, up, key) {
  wire.object(value, up, key);
  const at = wire.frame(up, key);
  let text = wire.optionalField(
    at,
    "_meta",
    requestMetadataCodec,
    value["_meta"],
  );
  text += wire.field(at, "ref", completionReferenceCodec, value["ref"]);
  text += wire.field(
    at,
    "argument",
    completionCompleteParamsArgumentCodec,
    value["argument"],
  );
  text += wire.optionalField(
    at,
    "context",
    completionCompleteParamsContextCodec,
    value["context"],
  );
  text += wire.unknownFields(at, value, completionCompleteParamsNames);
  return wire.braces(text);
}

/** @type {wire.Codec<types.CompletionCompleteParams>} */
export const completionCompleteParamsCodec = wire.codec(
  readCompletionCompleteParams,
  writeCompletionCompleteParams,
);

const completionCompleteReplyResultCompletionFields = {
  values: wire.list(wire.text(), 0, 100),
};

/** @type {ReadonlySet<string>} */
const completionCompleteReplyResultCompletionNames = wire.names(
  "values",
  "total",
  "hasMore",
);

/**
 * @param {unknown} value
 * @param {wire.Up} up
 * @param {wire.Key} key
 * @returns {types.CompletionCompleteReplyResultCompletion}
 */
function readCompletionCompleteReplyResultCompletion(value, up, key) {
  const source = wire.object(value, up, key);
  const at = wire.frame(up, key);
  /** @type {types.CompletionCompleteReplyResultCompletion} */
  const result = {
    values: completionCompleteReplyResultCompletionFields.values.read(
      source["values"],
      at,
      "values",
    ),
  };
  if (source["total"] !== undefined) {
    result["total"] = wire.anyInt.read(source["total"], at, "total");
  }
  if (source["hasMore"] !== undefined) {
    result["hasMore"] = wire.bool.read(source["hasMore"], at, "hasMore");
  }
  wire.keepUnknown(
    source,
    result,
    completionCompleteReplyResultCompletionNames,
    at,
  );
  return result;
}

/**
 * @param {types.CompletionCompleteReplyResultCompletion} value
 * @param {wire.Up} up
 * @param {wire.Key} key
 * @returns {string}
 */
function writeCompletionCompleteReplyResultCompletion(value, up, key) {
  wire.object(value, up, key);
  const at = wire.frame(up, key);
  let text = wire.field(
    at,
    "values",
    completionCompleteReplyResultCompletionFields.values,
    value["values"],
  );
  text += wire.optionalField(at, "total", wire.anyInt, value["total"]);
  text += wire.optionalField(at, "hasMore", wire.bool, value["hasMore"]);
  text += wire.unknownFields(
    at,
    value,
    completionCompleteReplyResultCompletionNames,
  );
  return wire.braces(text);
}

/** @type {wire.Codec<types.CompletionCompleteReplyResultCompletion>} */
export const completionCompleteReplyResultCompletionCodec = wire.codec(
  readCompletionCompleteReplyResultCompletion,
  writeCompletionCompleteReplyResultCompletion,
);

/** @type {ReadonlySet<string>} */
const completionCompleteReplyResultNames = wire.names("_meta", "completion");

/**
 * @param {unknown} value
 * @param {wire.Up} up
 * @param {wire.Key} key
 * @returns {types.CompletionCompleteReplyResult}
 */
function readCompletionCompleteReplyResult(value, up, key) {
  const source = wire.object(value, up, key);
  const at = wire.frame(up, key);
  /** @type {types.CompletionCompleteReplyResult} */
  const result = wire.draft();
  if (source["_meta"] !== undefined) {
    result["_meta"] = metadataCodec.read(source["_meta"], at, "_meta");
  }
  result["completion"] = completionCompleteReplyResultCompletionCodec.read(
    source["completion"],
    at,
    "completion",
  );
  wire.keepUnknown(source, result, completionCompleteReplyResultNames, at);
  return result;
}

/**
 * @param {types.CompletionCompleteReplyResult} value
 * @param {wire.Up} up
 * @param {wire.Key} key
 * @returns {string}
 */
function writeCompletionCompleteReplyResult(value, up, key) {
  wire.object(value, up, key);
  const at = wire.frame(up, key);
  let text = wire.optionalField(at, "_meta", metadataCodec, value["_meta"]);
  text += wire.field(
    at,
    "completion",
    completionCompleteReplyResultCompletionCodec,
    value["completion"],
  );
  text += wire.unknownFields(at, value, completionCompleteReplyResultNames);
  return wire.braces(text);
}

/** @type {wire.Codec<types.CompletionCompleteReplyResult>} */
export const completionCompleteReplyResultCodec = wire.codec(
  readCompletionCompleteReplyResult,
  writeCompletionCompleteReplyResult,
);

const samplingCreateMessageParamsFields = {
  messages: wire.list(wire.codec(readSamplingMessage, writeSamplingMessage)),
  stopSequences: wire.list(wire.text()),
  metadata: wire.map(wire.any),
};

/** @type {ReadonlySet<string>} */
const samplingCreateMessageParamsNames = wire.names(
  "_meta",
  "messages",
  "modelPreferences",
  "systemPrompt",
  "includeContext",
  "temperature",
  "maxTokens",
  "stopSequences",
  "metadata",
);

/**
 * @param {unknown} value
 * @param {wire.Up} up
 * @param {wire.Key} key
 * @returns {types.SamplingCreateMessageParams}
 */
function readSamplingCreateMessageParams(value, up, key) {
  const source = wire.object(value, up, key);
  const at = wire.frame(up, key);
  /** @type {types.SamplingCreateMessageParams} */
  const result = wire.draft();
  if (source["_meta"] !== undefined) {
    result["_meta"] = requestMetadataCodec.read(source["_meta"], at, "_meta");
  }
  result["messages"] = samplingCreateMessageParamsFields.messages.read(
    source["messages"],
    at,
    "messages",
  );
  if (source["modelPreferences"] !== undefined) {
    result["modelPreferences"] = modelPreferencesCodec.read(
      source["modelPreferences"],
      at,
      "modelPreferences",
    );
  }
  if (source["systemPrompt"] !== undefined) {
    result["systemPrompt"] = wire.anyText.read(
      source["systemPrompt"],
      at,
      "systemPrompt",
    );
  }
  if (source["includeContext"] !== undefined) {
    result["includeContext"] =
      samplingCreateMessageParamsIncludeContextCodec.read(
        source["includeContext"],
        at,
        "includeContext",
      );
  }
  if (source["temperature"] !== undefined) {
    result["temperature"] = wire.anyNumber.read(
      source["temperature"],
      at,
      "temperature",
    );
  }
  result["maxTokens"] = wire.anyInt.read(source["maxTokens"], at, "maxTokens");
  if (source["stopSequences"] !== undefined) {
    result["stopSequences"] =
      samplingCreateMessageParamsFields.stopSequences.read(
        source["stopSequences"],
        at,
        "stopSequences",
      );
  }
  if (source["metadata"] !== undefined) {
    result["metadata"] = samplingCreateMessageParamsFields.metadata.read(
      source["metadata"],
      at,
      "metadata",
    );
  }
  wire.keepUnknown(source, result, samplingCreateMessageParamsNames, at);
  return result;
}

/**
 * @param {types.SamplingCreateMessageParams} value
 * @param {wire.Up} up
 * @param {wire.Key} key
 * @returns {string}
 */
function writeSamplingCreateMessageParams(value, up, key) {
  wire.object(value, up, key);
  const at = wire.frame(up, key);
  let text = wire.optionalField(
    at,
    "_meta",
    requestMetadataCodec,
    value["_meta"],
  );
  text += wire.field(
    at,
    "messages",
    samplingCreateMessageParamsFields.messages,
    value["messages"],
  );
  text += wire.optionalField(
    at,
    "modelPreferences",
    modelPreferencesCodec,
    value["modelPreferences"],
  );
  text += wire.optionalField(
    at,
    "systemPrompt",
    wire.anyText,
    value["systemPrompt"],
  );
  text += wire.optionalField(
    at,
    "includeContext",
    samplingCreateMessageParamsIncludeContextCodec,
    value["includeContext"],
  );
  text += wire.optionalField(
    at,
    "temperature",
    wire.anyNumber,
    value["temperature"],
  );
  text += wire.field(at, "maxTokens", wire.anyInt, value["maxTokens"]);
  text += wire.optionalField(
    at,
    "stopSequences",
    samplingCreateMessageParamsFields.stopSequences,
    value["stopSequences"],
  );
  text += wire.optionalField(
    at,
    "metadata",
    samplingCreateMessageParamsFields.metadata,
    value["metadata"],
  );
  text += wire.unknownFields(at, value, samplingCreateMessageParamsNames);
  return wire.braces(text);
}

/** @type {wire.Codec<types.SamplingCreateMessageParams>} */
export const samplingCreateMessageParamsCodec = wire.codec(
  readSamplingCreateMessageParams,
  writeSamplingCreateMessageParams,
);

/** @type {ReadonlySet<string>} */
const samplingCreateMessageReplyResultNames = wire.names(
  "_meta",
  "model",
  "stopReason",
  "role",
  "content",
);

/**
 * @param {unknown} value
 * @param {wire.Up} up
 * @param {wire.Key} key
 * @returns {types.SamplingCreateMessageReplyResult}
 */
function readSamplingCreateMessageReplyResult(value, up, key) {
  const source = wire.object(value, up, key);
  const at = wire.frame(up, key);
  /** @type {types.SamplingCreateMessageReplyResult} */
  const result = wire.draft();
  if (source["_meta"] !== undefined) {
    result["_meta"] = metadataCodec.read(source["_meta"], at, "_meta");
  }
  result["model"] = wire.anyText.read(source["model"], at, "model");
  if (source["stopReason"] !== undefined) {
    result["stopReason"] = samplingCreateMessageReplyResultStopReasonCodec.read(
      source["stopReason"],
      at,
      "stopReason",
    );
  }
  result["role"] = roleCodec.read(source["role"], at, "role");
  result["content"] = samplingContentCodec.read(
    source["content"],
    at,
    "content",
  );
  wire.keepUnknown(source, result, samplingCreateMessageReplyResultNames, at);
  return result;
}

/**
 * @param {types.SamplingCreateMessageReplyResult} value
 * @param {wire.Up} up
 * @param {wire.Key} key
 * @returns {string}
 */
function writeSamplingCreateMessageReplyResult(value, up, key) {
  wire.object(value, up, key);
  const at = wire.frame(up, key);
  let text = wire.optionalField(at, "_meta", metadataCodec, value["_meta"]);
  text += wire.field(at, "model", wire.anyText, value["model"]);
  text += wire.optionalField(
    at,
    "stopReason",
    samplingCreateMessageReplyResultStopReasonCodec,
    value["stopReason"],
  );
  text += wire.field(at, "role", roleCodec, value["role"]);
  text += wire.field(at, "content", samplingContentCodec, value["content"]);
  text += wire.unknownFields(at, value, samplingCreateMessageReplyResultNames);
  return wire.braces(text);
}

/** @type {wire.Codec<types.SamplingCreateMessageReplyResult>} */
export const samplingCreateMessageReplyResultCodec = wire.codec(
  readSamplingCreateMessageReplyResult,
  writeSamplingCreateMessageReplyResult,
);

/** @type {ReadonlySet<string>} */
const elicitationCreateParamsNames = wire.names(
  "_meta",
  "message",
  "requestedSchema",
);

/**
 * @param {unknown} value
 * @param {wire.Up} up
 * @param {wire.Key} key
 * @returns {types.ElicitationCreateParams}
 */
function readElicitationCreateParams(value, up, key) {
  const source = wire.object(value, up, key);
  const at = wire.frame(up, key);
  /** @type {types.ElicitationCreateParams} */
  const result = wire.draft();
  if (source["_meta"] !== undefined) {
    result["_meta"] = requestMetadataCodec.read(source["_meta"], at, "_meta");
  }
  result["message"] = wire.anyText.read(source["message"], at, "message");
  result["requestedSchema"] = formSchemaCodec.read(
    source["requestedSchema"],
    at,
    "requestedSchema",
  );
  wire.keepUnknown(source, result, elicitationCreateParamsNames, at);
  return result;
}

/**
 * @param {types.ElicitationCreateParams} value
 * @param {wire.Up} up
 * @param {wire.Key} key
 * @returns {string}
 */
function writeElicitationCreateParams(value, up, key) {
  wire.object(value, up, key);
  const at = wire.frame(up, key);
  let text = wire.optionalField(
    at,
    "_meta",
    requestMetadataCodec,
    value["_meta"],
  );
  text += wire.field(at, "message", wire.anyText, value["message"]);
  text += wire.field(
    at,
    "requestedSchema",
    formSchemaCodec,
    value["requestedSchema"],
  );
  text += wire.unknownFields(at, value, elicitationCreateParamsNames);
  return wire.braces(text);
}

/** @type {wire.Codec<types.ElicitationCreateParams>} */
export const elicitationCreateParamsCodec = wire.codec(
  readElicitationCreateParams,
  writeElicitationCreateParams,
);

const elicitationCreateReplyResultFields = {
  content: wire.map(wire.lazy(() => formValueCodec)),
};

/** @type {ReadonlySet<string>} */
const elicitationCreateReplyResultNames = wire.names(
  "_meta",
  "action",
  "content",
);

/**
 * @param {unknown} value
 * @param {wire.Up} up
 * @param {wire.Key} key
 * @returns {types.ElicitationCreateReplyResult}
 */
function readElicitationCreateReplyResult(value, up, key) {
  const source = wire.object(value, up, key);
  const at = wire.frame(up, key);
  /** @type {types.ElicitationCreateReplyResult} */
  const result = wire.draft();
  if (source["_meta"] !== undefined) {
    result["_meta"] = metadataCodec.read(source["_meta"], at, "_meta");
  }
  result["action"] = elicitationCreateReplyResultActionCodec.read(
    source["action"],
    at,
    "action",
  );
  if (source["content"] !== undefined) {
    result["content"] = elicitationCreateReplyResultFields.content.read(
      source["content"],
      at,
      "content",
    );
  }
  wire.keepUnknown(source, result, elicitationCreateReplyResultNames, at);
  return result;
}

/**
 * @param {types.ElicitationCreateReplyResult} value
 * @param {wire.Up} up
 * @param {wire.Key} key
 * @returns {string}
 */
function writeElicitationCreateReplyResult(value, up, key) {
  wire.object(value, up, key);
  const at = wire.frame(up, key);
  let text = wire.optionalField(at, "_meta", metadataCodec, value["_meta"]);
  text += wire.field(
    at,
    "action",
    elicitationCreateReplyResultActionCodec,
    value["action"],
  );
  text += wire.optionalField(
    at,
    "content",
    elicitationCreateReplyResultFields.content,
    value["content"],
  );
  text += wire.unknownFields(at, value, elicitationCreateReplyResultNames);
  return wire.braces(text);
}

/** @type {wire.Codec<types.ElicitationCreateReplyResult>} */
export const elicitationCreateReplyResultCodec = wire.codec(
  readElicitationCreateReplyResult,
  writeElicitationCreateReplyResult,
);

const rootsListReplyResultFields = {
  roots: wire.list(wire.codec(readRoot, writeRoot)),
};

/** @type {ReadonlySet<string>} */
const rootsListReplyResultNames = wire.names("_meta", "roots");

/**
 * @param {unknown} value
 * @param {wire.Up} up
 * @param {wire.Key} key
 * @returns {types.RootsListReplyResult}
 */
function readRootsListReplyResult(value, up, key) {
  const source = wire.object(value, up, key);
  const at = wire.frame(up, key);
  /** @type {types.RootsListReplyResult} */
  const result = wire.draft();
  if (source["_meta"] !== undefined) {
    result["_meta"] = metadataCodec.read(source["_meta"], at, "_meta");
  }
  result["roots"] = rootsListReplyResultFields.roots.read(
    source["roots"],
    at,
    "roots",
  );
  wire.keepUnknown(source, result, rootsListReplyResultNames, at);
  return result;
}

/**
 * @param {types.RootsListReplyResult} value
 * @param {wire.Up} up
 * @param {wire.Key} key
 * @returns {string}
 */
function writeRootsListReplyResult(value, up, key) {
  wire.object(value, up, key);
  const at = wire.frame(up, key);
  let text = wire.optionalField(at, "_meta", metadataCodec, value["_meta"]);
  text += wire.field(
    at,
    "roots",
    rootsListReplyResultFields.roots,
    value["roots"],
  );
  text += wire.unknownFields(at, value, rootsListReplyResultNames);
  return wire.braces(text);
}

/** @type {wire.Codec<types.RootsListReplyResult>} */
export const rootsListReplyResultCodec = wire.codec(
  readRootsListReplyResult,
  writeRootsListReplyResult,
);

/**
 * @param {unknown} value
 * @param {wire.Up} up
 * @param {wire.Key} key
 * @returns {wire.Codec<types.RequestId> | wire.UnknownTag}
 */
function selectRequestId(value, up, key) {
  if (wire.isString(value)) {
    const tag = wire.lookup(value, []);
    wire.checkTag(tag, "string", up, key, "");
    return wire.anyText;
  }
  if (wire.isNumber(value)) {
    return wire.anyInt;
  }
  throw wire.mismatch(value, up, key);
}

/** @type {wire.Codec<types.RequestId>} */
export const requestIdCodec = wire.union(selectRequestId);

/**
 * @param {unknown} value
 * @param {wire.Up} up
 * @param {wire.Key} key
 * @returns {wire.Codec<types.ProgressToken> | wire.UnknownTag}
 */
function selectProgressToken(value, up, key) {
  if (wire.isString(value)) {
    const tag = wire.lookup(value, []);
    wire.checkTag(tag, "string", up, key, "");
    return wire.anyText;
  }
  if (wire.isNumber(value)) {
    return wire.anyInt;
  }
  throw wire.mismatch(value, up, key);
}

/** @type {wire.Codec<types.ProgressToken>} */
export const progressTokenCodec = wire.union(selectProgressToken);

/** @type {ReadonlySet<string>} */
const requestMetadataNames = wire.names("progressToken");

/**
 * @param {unknown} value
 * @param {wire.Up} up
 * @param {wire.Key} key
 * @returns {types.RequestMetadata}
 */
function readRequestMetadata(value, up, key) {
  const source = wire.object(value, up, key);
  const at = wire.frame(up, key);
  /** @type {types.RequestMetadata} */
  const result = wire.draft();
  if (source["progressToken"] !== undefined) {
    result["progressToken"] = progressTokenCodec.read(
      source["progressToken"],
      at,
      "progressToken",
    );
  }
  wire.keepUnknown(source, result, requestMetadataNames, at);
  return result;
}

/**
 * @param {types.RequestMetadata} value
 * @param {wire.Up} up
 * @param {wire.Key} key
 * @returns {string}
 */
function writeRequestMetadata(value, up, key) {
  wire.object(value, up, key);
  const at = wire.frame(up, key);
  let text = wire.optionalField(
    at,
    "progressToken",
    progressTokenCodec,
    value["progressToken"],
  );
  text += wire.unknownFields(at, value, requestMetadataNames);
  return wire.braces(text);
}

/** @type {wire.Codec<types.RequestMetadata>} */
export const requestMetadataCodec = wire.codec(
  readRequestMetadata,
  writeRequestMetadata,
);

/** @type {ReadonlySet<string>} */
const requestParamsNames = wire.names("_meta");

/**
 * @param {unknown} value
 * @param {wire.Up} up
 * @param {wire.Key} key
 * @returns {types.RequestParams}
 */
function readRequestParams(value, up, key) {
  const source = wire.object(value, up, key);
  const at = wire.frame(up, key);
  /** @type {types.RequestParams} */
  const result = wire.draft();
  if (source["_meta"] !== undefined) {
    result["_meta"] = requestMetadataCodec.read(source["_meta"], at, "_meta");
  }
  wire.keepUnknown(source, result, requestParamsNames, at);
  return result;
}

/**
 * @param {types.RequestParams} value
 * @param {wire.Up} up
 * @param {wire.Key} key
 * @returns {string}
 */
function writeRequestParams(value, up, key) {
  wire.object(value, up, key);
  const at = wire.frame(up, key);
  let text = wire.optionalField(
    at,
    "_meta",
    requestMetadataCodec,
    value["_meta"],
  );
  text += wire.unknownFields(at, value, requestParamsNames);
  return wire.braces(text);
}

/** @type {wire.Codec<types.RequestParams>} */
export const requestParamsCodec = wire.codec(
  readRequestParams,
  writeRequestParams,
);

/** @type {ReadonlySet<string>} */
const paginatedParamsNames = wire.names("_meta", "cursor");

/**
 * @param {unknown} value
 * @param {wire.Up} up
 * @param {wire.Key} key
 * @returns {types.PaginatedParams}
 */
function readPaginatedParams(value, up, key) {
  const source = wire.object(value, up, key);
  const at = wire.frame(up, key);
  /** @type {types.PaginatedParams} */
  const result = wire.draft();
  if (source["_meta"] !== undefined) {
    result["_meta"] = requestMetadataCodec.read(source["_meta"], at, "_meta");
  }
  if (source["cursor"] !== undefined) {
    result["cursor"] = cursorCodec.read(source["cursor"], at, "cursor");
  }
  wire.keepUnknown(source, result, paginatedParamsNames, at);
  return result;
}

/**
 * @param {types.PaginatedParams} value
 * @param {wire.Up} up
 * @param {wire.Key} key
 * @returns {string}
 */
function writePaginatedParams(value, up, key) {
  wire.object(value, up, key);
  const at = wire.frame(up, key);
  let text = wire.optionalField(
    at,
    "_meta",
    requestMetadataCodec,
    value["_meta"],
  );
  text += wire.optionalField(at, "cursor", cursorCodec, value["cursor"]);
  text += wire.unknownFields(at, value, paginatedParamsNames);
  return wire.braces(text);
}

/** @type {wire.Codec<types.PaginatedParams>} */
export const paginatedParamsCodec = wire.codec(
  readPaginatedParams,
  writePaginatedParams,
);

/** @type {ReadonlySet<string>} */
const notificationParamsNames = wire.names("_meta");

/**
 * @param {unknown} value
 * @param {wire.Up} up
 * @param {wire.Key} key
 * @returns {types.NotificationParams}
 */
function readNotificationParams(value, up, key) {
  const source = wire.object(value, up, key);
  const at = wire.frame(up, key);
  /** @type {types.NotificationParams} */
  const result = wire.draft();
  if (source["_meta"] !== undefined) {
    result["_meta"] = metadataCodec.read(source["_meta"], at, "_meta");
  }
  wire.keepUnknown(source, result, notificationParamsNames, at);
  return result;
}

/**
 * @param {types.NotificationParams} value
 * @param {wire.Up} up
 * @param {wire.Key} key
 * @returns {string}
 */
function writeNotificationParams(value, up, key) {
  wire.object(value, up, key);
  const at = wire.frame(up, key);
  let text = wire.optionalField(at, "_meta", metadataCodec, value["_meta"]);
  text += wire.unknownFields(at, value, notificationParamsNames);
  return wire.braces(text);
}

/** @type {wire.Codec<types.NotificationParams>} */
export const notificationParamsCodec = wire.codec(
  readNotificationParams,
  writeNotificationParams,
);

/** @type {ReadonlySet<string>} */
const emptyResultNames = wire.names("_meta");

/**
 * @param {unknown} value
 * @param {wire.Up} up
 * @param {wire.Key} key
 * @returns {types.EmptyResult}
 */
function readEmptyResult(value, up, key) {
  const source = wire.object(value, up, key);
  const at = wire.frame(up, key);
  /** @type {types.EmptyResult} */
  const result = wire.draft();
  if (source["_meta"] !== undefined) {
    result["_meta"] = metadataCodec.read(source["_meta"], at, "_meta");
  }
  wire.keepUnknown(source, result, emptyResultNames, at);
  return result;
}

/**
 * @param {types.EmptyResult} value
 * @param {wire.Up} up
 * @param {wire.Key} key
 * @returns {string}
 */
function writeEmptyResult(value, up, key) {
  wire.object(value, up, key);
  const at = wire.frame(up, key);
  let text = wire.optionalField(at, "_meta", metadataCodec, value["_meta"]);
  text += wire.unknownFields(at, value, emptyResultNames);
  return wire.braces(text);
}

/** @type {wire.Codec<types.EmptyResult>} */
export const emptyResultCodec = wire.codec(readEmptyResult, writeEmptyResult);

/** @type {ReadonlySet<string>} */
const implementationNames = wire.names("name", "title", "version");

/**
 * @param {unknown} value
 * @param {wire.Up} up
 * @param {wire.Key} key
 * @returns {types.Implementation}
 */
function readImplementation(value, up, key) {
  const source = wire.object(value, up, key);
  const at = wire.frame(up, key);
  /** @type {types.Implementation} */
  const result = /** @type {any} */ ({
    name: wire.anyText.read(source["name"], at, "name"),
  });
  if (source["title"] !== undefined) {
    result["title"] = wire.anyText.read(source["title"], at, "title");
  }
  result["version"] = wire.anyText.read(source["version"], at, "version");
  wire.keepUnknown(source, result, implementationNames, at);
  return result;
}

/**
 * @param {types.Implementation} value
 * @param {wire.Up} up
 * @param {wire.Key} key
 * @returns {string}
 */
function writeImplementation(value, up, key) {
  wire.object(value, up, key);
  const at = wire.frame(up, key);
  let text = wire.field(at, "name", wire.anyText, value["name"]);
  text += wire.optionalField(at, "title", wire.anyText, value["title"]);
  text += wire.field(at, "version", wire.anyText, value["version"]);
  text += wire.unknownFields(at, value, implementationNames);
  return wire.braces(text);
}

/** @type {wire.Codec<types.Implementation>} */
export const implementationCodec = wire.codec(
  readImplementation,
  writeImplementation,
);

const clientCapabilitiesFields = {
  experimental: wire.map(wire.map(wire.any)),
  sampling: wire.map(wire.any),
  elicitation: wire.map(wire.any),
};

/** @type {ReadonlySet<string>} */
const clientCapabilitiesNames = wire.names(
  "experimental",
  "roots",
  "sampling",
  "elicitation",
);

/**
 * @param {unknown} value
 * @param {wire.Up} up
 * @param {wire.Key} key
 * @returns {types.ClientCapabilities}
 */
function readClientCapabilities(value, up, key) {
  const source = wire.object(value, up, key);
  const at = wire.frame(up, key);
  /** @type {types.ClientCapabilities} */
  const result = wire.draft();
  if (source["experimental"] !== undefined) {
    result["experimental"] = clientCapabilitiesFields.experimental.read(
      source["experimental"],
      at,
      "experimental",
    );
  }
  if (source["roots"] !== undefined) {
    result["roots"] = listCapabilityCodec.read(source["roots"], at, "roots");
  }
  if (source["sampling"] !== undefined) {
    result["sampling"] = clientCapabilitiesFields.sampling.read(
      source["sampling"],
      at,
      "sampling",
    );
  }
  if (source["elicitation"] !== undefined) {
    result["elicitation"] = clientCapabilitiesFields.elicitation.read(
      source["elicitation"],
      at,
      "elicitation",
    );
  }
  wire.keepUnknown(source, result, clientCapabilitiesNames, at);
  return result;
}

/**
 * @param {types.ClientCapabilities} value
 * @param {wire.Up} up
 * @param {wire.Key} key
 * @returns {string}
 */
function writeClientCapabilities(value, up, key) {
  wire.object(value, up, key);
  const at = wire.frame(up, key);
  let text = wire.optionalField(
    at,
    "experimental",
    clientCapabilitiesFields.experimental,
    value["experimental"],
  );
  text += wire.optionalField(at, "roots", listCapabilityCodec, value["roots"]);
  text += wire.optionalField(
    at,
    "sampling",
    clientCapabilitiesFields.sampling,
    value["sampling"],
  );
  text += wire.optionalField(
    at,
    "elicitation",
    clientCapabilitiesFields.elicitation,
    value["elicitation"],
  );
  text += wire.unknownFields(at, value, clientCapabilitiesNames);
  return wire.braces(text);
}

/** @type {wire.Codec<types.ClientCapabilities>} */
export const clientCapabilitiesCodec = wire.codec(
  readClientCapabilities,
  writeClientCapabilities,
);

const serverCapabilitiesFields = {
  experimental: wire.map(wire.map(wire.any)),
  logging: wire.map(wire.any),
  completions: wire.map(wire.any),
};

/** @type {ReadonlySet<string>} */
const serverCapabilitiesNames = wire.names(
  "experimental",
  "logging",
  "completions",
  "prompts",
  "resources",
  "tools",
);

/**
 * @param {unknown} value
 * @param {wire.Up} up
 * @param {wire.Key} key
 * @returns {types.ServerCapabilities}
 */
function readServerCapabilities(value, up, key) {
  const source = wire.object(value, up, key);
  const at = wire.frame(up, key);
  /** @type {types.ServerCapabilities} */
  const result = wire.draft();
  if (source["experimental"] !== undefined) {
    result["experimental"] = serverCapabilitiesFields.experimental.read(
      source["experimental"],
      at,
      "experimental",
    );
  }
  if (source["logging"] !== undefined) {
    result["logging"] = serverCapabilitiesFields.logging.read(
      source["logging"],
      at,
      "logging",
    );
  }
  if (source["completions"] !== undefined) {
    result["completions"] = serverCapabilitiesFields.completions.read(
      source["completions"],
      at,
      "completions",
    );
  }
  if (source["prompts"] !== undefined) {
    result["prompts"] = listCapabilityCodec.read(
      source["prompts"],
      at,
      "prompts",
    );
  }
  if (source["resources"] !== undefined) {
    result["resources"] = resourcesCapabilityCodec.read(
      source["resources"],
      at,
      "resources",
    );
  }
  if (source["tools"] !== undefined) {
    result["tools"] = listCapabilityCodec.read(source["tools"], at, "tools");
  }
  wire.keepUnknown(source, result, serverCapabilitiesNames, at);
  return result;
}

/**
 * @param {types.ServerCapabilities} value
 * @param {wire.Up} up
 * @param {wire.Key} key
 * @returns {string}
 */
function writeServerCapabilities(value, up, key) {
  wire.object(value, up, key);
  const at = wire.frame(up, key);
  let text = wire.optionalField(
    at,
    "experimental",
    serverCapabilitiesFields.experimental,
    value["experimental"],
  );
  text += wire.optionalField(
    at,
    "logging",
    serverCapabilitiesFields.logging,
    value["logging"],
  );
  text += wire.optionalField(
    at,
    "completions",
    serverCapabilitiesFields.completions,
    value["completions"],
  );
  text += wire.optionalField(
    at,
    "prompts",
    listCapabilityCodec,
    value["prompts"],
  );
  text += wire.optionalField(
    at,
    "resources",
    resourcesCapabilityCodec,
    value["resources"],
  );
  text += wire.optionalField(at, "tools", listCapabilityCodec, value["tools"]);
  text += wire.unknownFields(at, value, serverCapabilitiesNames);
  return wire.braces(text);
}

/** @type {wire.Codec<types.ServerCapabilities>} */
export const serverCapabilitiesCodec = wire.codec(
  readServerCapabilities,
  writeServerCapabilities,
);

/** @type {ReadonlySet<string>} */
const listCapabilityNames = wire.names("listChanged");

/**
 * @param {unknown} value
 * @param {wire.Up} up
 * @param {wire.Key} key
 * @returns {types.ListCapability}
 */
function readListCapability(value, up, key) {
  const source = wire.object(value, up, key);
  const at = wire.frame(up, key);
  /** @type {types.ListCapability} */
  const result = wire.draft();
  if (source["listChanged"] !== undefined) {
    result["listChanged"] = wire.bool.read(
      source["listChanged"],
      at,
      "listChanged",
    );
  }
  wire.keepUnknown(source, result, listCapabilityNames, at);
  return result;
}

/**
 * @param {types.ListCapability} value
 * @param {wire.Up} up
 * @param {wire.Key} key
 * @returns {string}
 */
function writeListCapability(value, up, key) {
  wire.object(value, up, key);
  const at = wire.frame(up, key);
  let text = wire.optionalField(
    at,
    "listChanged",
    wire.bool,
    value["listChanged"],
  );
  text += wire.unknownFields(at, value, listCapabilityNames);
  return wire.braces(text);
}

/** @type {wire.Codec<types.ListCapability>} */
export const listCapabilityCodec = wire.codec(
  readListCapability,
  writeListCapability,
);

/** @type {ReadonlySet<string>} */
const resourcesCapabilityNames = wire.names("subscribe", "listChanged");

/**
 * @param {unknown} value
 * @param {wire.Up} up
 * @param {wire.Key} key
 * @returns {types.ResourcesCapability}
 */
function readResourcesCapability(value, up, key) {
  const source = wire.object(value, up, key);
  const at = wire.frame(up, key);
  /** @type {types.ResourcesCapability} */
  const result = wire.draft();
  if (source["subscribe"] !== undefined) {
    result["subscribe"] = wire.bool.read(source["subscribe"], at, "subscribe");
  }
  if (source["listChanged"] !== undefined) {
    result["listChanged"] = wire.bool.read(
      source["listChanged"],
      at,
      "listChanged",
    );
  }
  wire.keepUnknown(source, result, resourcesCapabilityNames, at);
  return result;
}

/**
 * @param {types.ResourcesCapability} value
 * @param {wire.Up} up
 * @param {wire.Key} key
 * @returns {string}
 */
function writeResourcesCapability(value, up, key) {
  wire.object(value, up, key);
  const at = wire.frame(up, key);
  let text = wire.optionalField(at, "subscribe", wire.bool, value["subscribe"]);
  text += wire.optionalField(
    at,
    "listChanged",
    wire.bool,
    value["listChanged"],
  );
  text += wire.unknownFields(at, value, resourcesCapabilityNames);
  return wire.braces(text);
}

/** @type {wire.Codec<types.ResourcesCapability>} */
export const resourcesCapabilityCodec = wire.codec(
  readResourcesCapability,
  writeResourcesCapability,
);

const annotationsFields = {
  audience: wire.list(roleCodec),
  priority: wire.number({ min: 0, max: 1 }),
};

/** @type {ReadonlySet<string>} */
const annotationsNames = wire.names("audience", "priority", "lastModified");

/**
 * @param {unknown} value
 * @param {wire.Up} up
 * @param {wire.Key} key
 * @returns {types.Annotations}
 */
function readAnnotations(value, up, key) {
  const source = wire.object(value, up, key);
  const at = wire.frame(up, key);
  /** @type {types.Annotations} */
  const result = wire.draft();
  if (source["audience"] !== undefined) {
    result["audience"] = annotationsFields.audience.read(
      source["audience"],
      at,
      "audience",
    );
  }
  if (source["priority"] !== undefined) {
    result["priority"] = annotationsFields.priority.read(
      source["priority"],
      at,
      "priority",
    );
  }
  if (source["lastModified"] !== undefined) {
    result["lastModified"] = wire.anyText.read(
      source["lastModified"],
      at,
      "lastModified",
    );
  }
  wire.keepUnknown(source, result, annotationsNames, at);
  return result;
}

/**
 * @param {types.Annotations} value
 * @param {wire.Up} up
 * @param {wire.Key} key
 * @returns {string}
 */
function writeAnnotations(value, up, key) {
  wire.object(value, up, key);
  const at = wire.frame(up, key);
  let text = wire.optionalField(
    at,
    "audience",
    annotationsFields.audience,
    value["audience"],
  );
  text += wire.optionalField(
    at,
    "priority",
    annotationsFields.priority,
    value["priority"],
  );
  text += wire.optionalField(
    at,
    "lastModified",
    wire.anyText,
    value["lastModified"],
  );
  text += wire.unknownFields(at, value, annotationsNames);
  return wire.braces(text);
}

/** @type {wire.Codec<types.Annotations>} */
export const annotationsCodec = wire.codec(readAnnotations, writeAnnotations);

const textContentFields = {
  type: wire.literal("text"),
};

/** @type {ReadonlySet<string>} */
const textContentNames = wire.names("type", "text", "annotations", "_meta");

/**
 * @param {unknown} value
 * @param {wire.Up} up
 * @param {wire.Key} key
 * @returns {types.TextContent}
 */
function readTextContent(value, up, key) {
  const source = wire.object(value, up, key);
  const at = wire.frame(up, key);
  /** @type {types.TextContent} */
  const result = {
    type: textContentFields.type.read(source["type"], at, "type"),
    text: wire.anyText.read(source["text"], at, "text"),
  };
  if (source["annotations"] !== undefined) {
    result["annotations"] = annotationsCodec.read(
      source["annotations"],
      at,
      "annotations",
    );
  }
  if (source["_meta"] !== undefined) {
    result["_meta"] = metadataCodec.read(source["_meta"], at, "_meta");
  }
  wire.keepUnknown(source, result, textContentNames, at);
  return result;
}

/**
 * @param {types.TextContent} value
 * @param {wire.Up} up
 * @param {wire.Key} key
 * @returns {string}
 */
function writeTextContent(value, up, key) {
  wire.object(value, up, key);
  const at = wire.frame(up, key);
  let text = wire.field(at, "type", textContentFields.type, value["type"]);
  text += wire.field(at, "text", wire.anyText, value["text"]);
  text += wire.optionalField(
    at,
    "annotations",
    annotationsCodec,
    value["annotations"],
  );
  text += wire.optionalField(at, "_meta", metadataCodec, value["_meta"]);
  text += wire.unknownFields(at, value, textContentNames);
  return wire.braces(text);
}

/** @type {wire.Codec<types.TextContent>} */
export const textContentCodec = wire.codec(readTextContent, writeTextContent);

const imageContentFields = {
  type: wire.literal("image"),
  data: wire.bytes("base64"),
};

/** @type {ReadonlySet<string>} */
const imageContentNames = wire.names(
  "type",
  "data",
  "mimeType",
  "annotations",
  "_meta",
);

/**
 * @param {unknown} value
 * @param {wire.Up} up
 * @param {wire.Key} key
 * @returns {types.ImageContent}
 */
function readImageContent(value, up, key) {
  const source = wire.object(value, up, key);
  const at = wire.frame(up, key);
  /** @type {types.ImageContent} */
  const result = {
    type: imageContentFields.type.read(source["type"], at, "type"),
    data: imageContentFields.data.read(source["data"], at, "data"),
    mimeType: mimeTypeCodec.read(source["mimeType"], at, "mimeType"),
  };
  if (source["annotations"] !== undefined) {
    result["annotations"] = annotationsCodec.read(
      source["annotations"],
      at,
      "annotations",
    );
  }
  if (source["_meta"] !== undefined) {
    result["_meta"] = metadataCodec.read(source["_meta"], at, "_meta");
  }
  wire.keepUnknown(source, result, imageContentNames, at);
  return result;
}

/**
 * @param {types.ImageContent} value
 * @param {wire.Up} up
 * @param {wire.Key} key
 * @returns {string}
 */
function writeImageContent(value, up, key) {
  wire.object(value, up, key);
  const at = wire.frame(up, key);
  let text = wire.field(at, "type", imageContentFields.type, value["type"]);
  text += wire.field(at, "data", imageContentFields.data, value["data"]);
  text += wire.field(at, "mimeType", mimeTypeCodec, value["mimeType"]);
  text += wire.optionalField(
    at,
    "annotations",
    annotationsCodec,
    value["annotations"],
  );
  text += wire.optionalField(at, "_meta", metadataCodec, value["_meta"]);
  text += wire.unknownFields(at, value, imageContentNames);
  return wire.braces(text);
}

/** @type {wire.Codec<types.ImageContent>} */
export const imageContentCodec = wire.codec(
  readImageContent,
  writeImageContent,
);

const audioContentFields = {
  type: wire.literal("audio"),
  data: wire.bytes("base64"),
};

/** @type {ReadonlySet<string>} */
const audioContentNames = wire.names(
  "type",
  "data",
  "mimeType",
  "annotations",
  "_meta",
);

/**
 * @param {unknown} value
 * @param {wire.Up} up
 * @param {wire.Key} key
 * @returns {types.AudioContent}
 */
function readAudioContent(value, up, key) {
  const source = wire.object(value, up, key);
  const at = wire.frame(up, key);
  /** @type {types.AudioContent} */
  const result = {
    type: audioContentFields.type.read(source["type"], at, "type"),
    data: audioContentFields.data.read(source["data"], at, "data"),
    mimeType: mimeTypeCodec.read(source["mimeType"], at, "mimeType"),
  };
  if (source["annotations"] !== undefined) {
    result["annotations"] = annotationsCodec.read(
      source["annotations"],
      at,
      "annotations",
    );
  }
  if (source["_meta"] !== undefined) {
    result["_meta"] = metadataCodec.read(source["_meta"], at, "_meta");
  }
  wire.keepUnknown(source, result, audioContentNames, at);
  return result;
}

/**
 * @param {types.AudioContent} value
 * @param {wire.Up} up
 * @param {wire.Key} key
 * @returns {string}
 */
function writeAudioContent(value, up, key) {
  wire.object(value, up, key);
  const at = wire.frame(up, key);
  let text = wire.field(at, "type", audioContentFields.type, value["type"]);
  text += wire.field(at, "data", audioContentFields.data, value["data"]);
  text += wire.field(at, "mimeType", mimeTypeCodec, value["mimeType"]);
  text += wire.optionalField(
    at,
    "annotations",
    annotationsCodec,
    value["annotations"],
  );
  text += wire.optionalField(at, "_meta", metadataCodec, value["_meta"]);
  text += wire.unknownFields(at, value, audioContentNames);
  return wire.braces(text);
}

/** @type {wire.Codec<types.AudioContent>} */
export const audioContentCodec = wire.codec(
  readAudioContent,
  writeAudioContent,
);

const resourceLinkFields = {
  type: wire.literal("resource_link"),
};

/** @type {ReadonlySet<string>} */
const resourceLinkNames = wire.names(
  "name",
  "title",
  "uri",
  "description",
  "mimeType",
  "annotations",
  "size",
  "_meta",
  "type",
);

/**
 * @param {unknown} value
 * @param {wire.Up} up
 * @param {wire.Key} key
 * @returns {types.ResourceLink}
 */
function readResourceLink(value, up, key) {
  const source = wire.object(value, up, key);
  const at = wire.frame(up, key);
  /** @type {types.ResourceLink} */
  const result = /** @type {any} */ ({
    name: wire.anyText.read(source["name"], at, "name"),
  });
  if (source["title"] !== undefined) {
    result["title"] = wire.anyText.read(source["title"], at, "title");
  }
  result["uri"] = uriCodec.read(source["uri"], at, "uri");
  if (source["description"] !== undefined) {
    result["description"] = wire.anyText.read(
      source["description"],
      at,
      "description",
    );
  }
  if (source["mimeType"] !== undefined) {
    result["mimeType"] = mimeTypeCodec.read(source["mimeType"], at, "mimeType");
  }
  if (source["annotations"] !== undefined) {
    result["annotations"] = annotationsCodec.read(
      source["annotations"],
      at,
      "annotations",
    );
  }
  if (source["size"] !== undefined) {
    result["size"] = wire.anyInt.read(source["size"], at, "size");
  }
  if (source["_meta"] !== undefined) {
    result["_meta"] = metadataCodec.read(source["_meta"], at, "_meta");
  }
  result["type"] = resourceLinkFields.type.read(source["type"], at, "type");
  wire.keepUnknown(source, result, resourceLinkNames, at);
  return result;
}

/**
 * @param {types.ResourceLink} value
 * @param {wire.Up} up
 * @param {wire.Key} key
 * @returns {string}
 */
function writeResourceLink(value, up, key) {
  wire.object(value, up, key);
  const at = wire.frame(up, key);
  let text = wire.field(at, "name", wire.anyText, value["name"]);
  text += wire.optionalField(at, "title", wire.anyText, value["title"]);
  text += wire.field(at, "uri", uriCodec, value["uri"]);
  text += wire.optionalField(
    at,
    "description",
    wire.anyText,
    value["description"],
  );
  text += wire.optionalField(at, "mimeType", mimeTypeCodec, value["mimeType"]);
  text += wire.optionalField(
    at,
    "annotations",
    annotationsCodec,
    value["annotations"],
  );
  text += wire.optionalField(at, "size", wire.anyInt, value["size"]);
  text += wire.optionalField(at, "_meta", metadataCodec, value["_meta"]);
  text += wire.field(at, "type", resourceLinkFields.type, value["type"]);
  text += wire.unknownFields(at, value, resourceLinkNames);
  return wire.braces(text);
}

/** @type {wire.Codec<types.ResourceLink>} */
export const resourceLinkCodec = wire.codec(
  readResourceLink,
  writeResourceLink,
);

const embeddedResourceFields = {
  type: wire.literal("resource"),
};

/** @type {ReadonlySet<string>} */
const embeddedResourceNames = wire.names(
  "type",
  "resource",
  "annotations",
  "_meta",
);

/**
 * @param {unknown} value
 * @param {wire.Up} up
 * @param {wire.Key} key
 * @returns {types.EmbeddedResource}
 */
function readEmbeddedResource(value, up, key) {
  const source = wire.object(value, up, key);
  const at = wire.frame(up, key);
  /** @type {types.EmbeddedResource} */
  const result = {
    type: embeddedResourceFields.type.read(source["type"], at, "type"),
    resource: resourceContentsCodec.read(source["resource"], at, "resource"),
  };
  if (source["annotations"] !== undefined) {
    result["annotations"] = annotationsCodec.read(
      source["annotations"],
      at,
      "annotations",
    );
  }
  if (source["_meta"] !== undefined) {
    result["_meta"] = metadataCodec.read(source["_meta"], at, "_meta");
  }
  wire.keepUnknown(source, result, embeddedResourceNames, at);
  return result;
}

/**
 * @param {types.EmbeddedResource} value
 * @param {wire.Up} up
 * @param {wire.Key} key
 * @returns {string}
 */
function writeEmbeddedResource(value, up, key) {
  wire.object(value, up, key);
  const at = wire.frame(up, key);
  let text = wire.field(at, "type", embeddedResourceFields.type, value["type"]);
  text += wire.field(at, "resource", resourceContentsCodec, value["resource"]);
  text += wire.optionalField(
    at,
    "annotations",
    annotationsCodec,
    value["annotations"],
  );
  text += wire.optionalField(at, "_meta", metadataCodec, value["_meta"]);
  text += wire.unknownFields(at, value, embeddedResourceNames);
  return wire.braces(text);
}

/** @type {wire.Codec<types.EmbeddedResource>} */
export const embeddedResourceCodec = wire.codec(
  readEmbeddedResource,
  writeEmbeddedResource,
);

/**
 * @param {unknown} value
 * @param {wire.Up} up
 * @param {wire.Key} key
 * @returns {wire.Codec<types.ContentBlock> | wire.UnknownTag}
 */
function selectContentBlock(value, up, key) {
  if (wire.isObject(value)) {
    const tag = wire.lookup(value, ["type"]);
    switch (tag) {
      case "text":
        return textContentCodec;
      case "image":
        return imageContentCodec;
      case "audio":
        return audioContentCodec;
      case "resource_link":
        return resourceLinkCodec;
      case "resource":
        return embeddedResourceCodec;
    }
    wire.checkTag(tag, "string", up, key, "/type");
    throw wire.refusal("unknown_type", up, key, "/type");
  }
  throw wire.mismatch(value, up, key);
}

/** @type {wire.Codec<types.ContentBlock>} */
export const contentBlockCodec = wire.union(selectContentBlock);

/**
 * @param {unknown} value
 * @param {wire.Up} up
 * @param {wire.Key} key
 * @returns {wire.Codec<types.SamplingContent> | wire.UnknownTag}
 */
function selectSamplingContent(value, up, key) {
  if (wire.isObject(value)) {
    const tag = wire.lookup(value, ["type"]);
    switch (tag) {
      case "text":
        return textContentCodec;
      case "image":
        return imageContentCodec;
      case "audio":
        return audioContentCodec;
    }
    wire.checkTag(tag, "string", up, key, "/type");
    throw wire.refusal("unknown_type", up, key, "/type");
  }
  throw wire.mismatch(value, up, key);
}

/** @type {wire.Codec<types.SamplingContent>} */
export const samplingContentCodec = wire.union(selectSamplingContent);

/** @type {ReadonlySet<string>} */
const resourceNames = wire.names(
  "name",
  "title",
  "uri",
  "description",
  "mimeType",
  "annotations",
  "size",
  "_meta",
);

/**
 * @param {unknown} value
 * @param {wire.Up} up
 * @param {wire.Key} key
 * @returns {types.Resource}
 */
function readResource(value, up, key) {
  const source = wire.object(value, up, key);
  const at = wire.frame(up, key);
  /** @type {types.Resource} */
  const result = /** @type {any} */ ({
    name: wire.anyText.read(source["name"], at, "name"),
  });
  if (source["title"] !== undefined) {
    result["title"] = wire.anyText.read(source["title"], at, "title");
  }
  result["uri"] = uriCodec.read(source["uri"], at, "uri");
  if (source["description"] !== undefined) {
    result["description"] = wire.anyText.read(
      source["description"],
      at,
      "description",
    );
  }
  if (source["mimeType"] !== undefined) {
    result["mimeType"] = mimeTypeCodec.read(source["mimeType"], at, "mimeType");
  }
  if (source["annotations"] !== undefined) {
    result["annotations"] = annotationsCodec.read(
      source["annotations"],
      at,
      "annotations",
    );
  }
  if (source["size"] !== undefined) {
    result["size"] = wire.anyInt.read(source["size"], at, "size");
  }
  if (source["_meta"] !== undefined) {
    result["_meta"] = metadataCodec.read(source["_meta"], at, "_meta");
  }
  wire.keepUnknown(source, result, resourceNames, at);
  return result;
}

/**
 * @param {types.Resource} value
 * @param {wire.Up} up
 * @param {wire.Key} key
 * @returns {string}
 */
function writeResource(value, up, key) {
  wire.object(value, up, key);
  const at = wire.frame(up, key);
  let text = wire.field(at, "name", wire.anyText, value["name"]);
  text += wire.optionalField(at, "title", wire.anyText, value["title"]);
  text += wire.field(at, "uri", uriCodec, value["uri"]);
  text += wire.optionalField(
    at,
    "description",
    wire.anyText,
    value["description"],
  );
  text += wire.optionalField(at, "mimeType", mimeTypeCodec, value["mimeType"]);
  text += wire.optionalField(
    at,
    "annotations",
    annotationsCodec,
    value["annotations"],
  );
  text += wire.optionalField(at, "size", wire.anyInt, value["size"]);
  text += wire.optionalField(at, "_meta", metadataCodec, value["_meta"]);
  text += wire.unknownFields(at, value, resourceNames);
  return wire.braces(text);
}

/** @type {wire.Codec<types.Resource>} */
export const resourceCodec = wire.codec(readResource, writeResource);

/** @type {ReadonlySet<string>} */
const resourceTemplateNames = wire.names(
  "name",
  "title",
  "uriTemplate",
  "description",
  "mimeType",
  "annotations",
  "_meta",
);

/**
 * @param {unknown} value
 * @param {wire.Up} up
 * @param {wire.Key} key
 * @returns {types.ResourceTemplate}
 */
function readResourceTemplate(value, up, key) {
  const source = wire.object(value, up, key);
  const at = wire.frame(up, key);
  /** @type {types.ResourceTemplate} */
  const result = /** @type {any} */ ({
    name: wire.anyText.read(source["name"], at, "name"),
  });
  if (source["title"] !== undefined) {
    result["title"] = wire.anyText.read(source["title"], at, "title");
  }
  result["uriTemplate"] = wire.anyText.read(
    source["uriTemplate"],
    at,
    "uriTemplate",
  );
  if (source["description"] !== undefined) {
    result["description"] = wire.anyText.read(
      source["description"],
      at,
      "description",
    );
  }
  if (source["mimeType"] !== undefined) {
    result["mimeType"] = mimeTypeCodec.read(source["mimeType"], at, "mimeType");
  }
  if (source["annotations"] !== undefined) {
    result["annotations"] = annotationsCodec.read(
      source["annotations"],
      at,
      "annotations",
    );
  }
  if (source["_meta"] !== undefined) {
    result["_meta"] = metadataCodec.read(source["_meta"], at, "_meta");
  }
  wire.keepUnknown(source, result, resourceTemplateNames, at);
  return result;
}

/**
 * @param {types.ResourceTemplate} value
 * @param {wire.Up} up
 * @param {wire.Key} key
 * @returns {string}
 */
function writeResourceTemplate(value, up, key) {
  wire.object(value, up, key);
  const at = wire.frame(up, key);
  let text = wire.field(at, "name", wire.anyText, value["name"]);
  text += wire.optionalField(at, "title", wire.anyText, value["title"]);
  text += wire.field(at, "uriTemplate", wire.anyText, value["uriTemplate"]);
  text += wire.optionalField(
    at,
    "description",
    wire.anyText,
    value["description"],
  );
  text += wire.optionalField(at, "mimeType", mimeTypeCodec, value["mimeType"]);
  text += wire.optionalField(
    at,
    "annotations",
    annotationsCodec,
    value["annotations"],
  );
  text += wire.optionalField(at, "_meta", metadataCodec, value["_meta"]);
  text += wire.unknownFields(at, value, resourceTemplateNames);
  return wire.braces(text);
}

/** @type {wire.Codec<types.ResourceTemplate>} */
export const resourceTemplateCodec = wire.codec(
  readResourceTemplate,
  writeResourceTemplate,
);

/** @type {ReadonlySet<string>} */
const textResourceContentsNames = wire.names(
  "uri",
  "mimeType",
  "_meta",
  "text",
);

/**
 * @param {unknown} value
 * @param {wire.Up} up
 * @param {wire.Key} key
 * @returns {types.TextResourceContents}
 */
function readTextResourceContents(value, up, key) {
  const source = wire.object(value, up, key);
  const at = wire.frame(up, key);
  /** @type {types.TextResourceContents} */
  const result = /** @type {any} */ ({
    uri: uriCodec.read(source["uri"], at, "uri"),
  });
  if (source["mimeType"] !== undefined) {
    result["mimeType"] = mimeTypeCodec.read(source["mimeType"], at, "mimeType");
  }
  if (source["_meta"] !== undefined) {
    result["_meta"] = metadataCodec.read(source["_meta"], at, "_meta");
  }
  result["text"] = wire.anyText.read(source["text"], at, "text");
  wire.keepUnknown(source, result, textResourceContentsNames, at);
  return result;
}

/**
 * @param {types.TextResourceContents} value
 * @param {wire.Up} up
 * @param {wire.Key} key
 * @returns {string}
 */
function writeTextResourceContents(value, up, key) {
  wire.object(value, up, key);
  const at = wire.frame(up, key);
  let text = wire.field(at, "uri", uriCodec, value["uri"]);
  text += wire.optionalField(at, "mimeType", mimeTypeCodec, value["mimeType"]);
  text += wire.optionalField(at, "_meta", metadataCodec, value["_meta"]);
  text += wire.field(at, "text", wire.anyText, value["text"]);
  text += wire.unknownFields(at, value, textResourceContentsNames);
  return wire.braces(text);
}

/** @type {wire.Codec<types.TextResourceContents>} */
export const textResourceContentsCodec = wire.codec(
  readTextResourceContents,
  writeTextResourceContents,
);

const blobResourceContentsFields = {
  blob: wire.bytes("base64"),
};

/** @type {ReadonlySet<string>} */
const blobResourceContentsNames = wire.names(
  "uri",
  "mimeType",
  "_meta",
  "blob",
);

/**
 * @param {unknown} value
 * @param {wire.Up} up
 * @param {wire.Key} key
 * @returns {types.BlobResourceContents}
 */
function readBlobResourceContents(value, up, key) {
  const source = wire.object(value, up, key);
  const at = wire.frame(up, key);
  /** @type {types.BlobResourceContents} */
  const result = /** @type {any} */ ({
    uri: uriCodec.read(source["uri"], at, "uri"),
  });
  if (source["mimeType"] !== undefined) {
    result["mimeType"] = mimeTypeCodec.read(source["mimeType"], at, "mimeType");
  }
  if (source["_meta"] !== undefined) {
    result["_meta"] = metadataCodec.read(source["_meta"], at, "_meta");
  }
  result["blob"] = blobResourceContentsFields.blob.read(
    source["blob"],
    at,
    "blob",
  );
  wire.keepUnknown(source, result, blobResourceContentsNames, at);
  return result;
}

/**
 * @param {types.BlobResourceContents} value
 * @param {wire.Up} up
 * @param {wire.Key} key
 * @returns {string}
 */
function writeBlobResourceContents(value, up, key) {
  wire.object(value, up, key);
  const at = wire.frame(up, key);
  let text = wire.field(at, "uri", uriCodec, value["uri"]);
  text += wire.optionalField(at, "mimeType", mimeTypeCodec, value["mimeType"]);
  text += wire.optionalField(at, "_meta", metadataCodec, value["_meta"]);
  text += wire.field(
    at,
    "blob",
    blobResourceContentsFields.blob,
    value["blob"],
  );
  text += wire.unknownFields(at, value, blobResourceContentsNames);
  return wire.braces(text);
}

/** @type {wire.Codec<types.BlobResourceContents>} */
export const blobResourceContentsCodec = wire.codec(
  readBlobResourceContents,
  writeBlobResourceContents,
);

/**
 * @param {unknown} value
 * @param {wire.Up} up
 * @param {wire.Key} key
 * @returns {wire.Codec<types.ResourceContents> | wire.UnknownTag}
 */
function selectResourceContents(value, up, key) {
  if (wire.isObject(value)) {
    if (wire.lookup(value, ["blob"]) !== undefined) {
      return blobResourceContentsCodec;
    }
    return textResourceContentsCodec;
  }
  throw wire.mismatch(value, up, key);
}

/** @type {wire.Codec<types.ResourceContents>} */
export const resourceContentsCodec = wire.union(selectResourceContents);

const promptFields = {
  arguments: wire.list(wire.codec(readPromptArgument, writePromptArgument)),
};

/** @type {ReadonlySet<string>} */
const promptNames = wire.names(
  "name",
  "title",
  "description",
  "arguments",
  "_meta",
);

/**
 * @param {unknown} value
 * @param {wire.Up} up
 * @param {wire.Key} key
 * @returns {types.Prompt}
 */
function readPrompt(value, up, key) {
  const source = wire.object(value, up, key);
  const at = wire.frame(up, key);
  /** @type {types.Prompt} */
  const result = {
    name: wire.anyText.read(source["name"], at, "name"),
  };
  if (source["title"] !== undefined) {
    result["title"] = wire.anyText.read(source["title"], at, "title");
  }
  if (source["description"] !== undefined) {
    result["description"] = wire.anyText.read(
      source["description"],
      at,
      "description",
    );
  }
  if (source["arguments"] !== undefined) {
    result["arguments"] = promptFields.arguments.read(
      source["arguments"],
      at,
      "arguments",
    );
  }
  if (source["_meta"] !== undefined) {
    result["_meta"] = metadataCodec.read(source["_meta"], at, "_meta");
  }
  wire.keepUnknown(source, result, promptNames, at);
  return result;
}

/**
 * @param {types.Prompt} value
 * @param {wire.Up} up
 * @param {wire.Key} key
 * @returns {string}
 */
function writePrompt(value, up, key) {
  wire.object(value, up, key);
  const at = wire.frame(up, key);
  let text = wire.field(at, "name", wire.anyText, value["name"]);
  text += wire.optionalField(at, "title", wire.anyText, value["title"]);
  text += wire.optionalField(
    at,
    "description",
    wire.anyText,
    value["description"],
  );
  text += wire.optionalField(
    at,
    "arguments",
    promptFields.arguments,
    value["arguments"],
  );
  text += wire.optionalField(at, "_meta", metadataCodec, value["_meta"]);
  text += wire.unknownFields(at, value, promptNames);
  return wire.braces(text);
}

/** @type {wire.Codec<types.Prompt>} */
export const promptCodec = wire.codec(readPrompt, writePrompt);

/** @type {ReadonlySet<string>} */
const promptArgumentNames = wire.names(
  "name",
  "title",
  "description",
  "required",
);

/**
 * @param {unknown} value
 * @param {wire.Up} up
 * @param {wire.Key} key
 * @returns {types.PromptArgument}
 */
function readPromptArgument(value, up, key) {
  const source = wire.object(value, up, key);
  const at = wire.frame(up, key);
  /** @type {types.PromptArgument} */
  const result = {
    name: wire.anyText.read(source["name"], at, "name"),
  };
  if (source["title"] !== undefined) {
    result["title"] = wire.anyText.read(source["title"], at, "title");
  }
  if (source["description"] !== undefined) {
    result["description"] = wire.anyText.read(
      source["description"],
      at,
      "description",
    );
  }
  if (source["required"] !== undefined) {
    result["required"] = wire.bool.read(source["required"], at, "required");
  }
  wire.keepUnknown(source, result, promptArgumentNames, at);
  return result;
}

/**
 * @param {types.PromptArgument} value
 * @param {wire.Up} up
 * @param {wire.Key} key
 * @returns {string}
 */
function writePromptArgument(value, up, key) {
  wire.object(value, up, key);
  const at = wire.frame(up, key);
  let text = wire.field(at, "name", wire.anyText, value["name"]);
  text += wire.optionalField(at, "title", wire.anyText, value["title"]);
  text += wire.optionalField(
    at,
    "description",
    wire.anyText,
    value["description"],
  );
  text += wire.optionalField(at, "required", wire.bool, value["required"]);
  text += wire.unknownFields(at, value, promptArgumentNames);
  return wire.braces(text);
}

/** @type {wire.Codec<types.PromptArgument>} */
export const promptArgumentCodec = wire.codec(
  readPromptArgument,
  writePromptArgument,
);

/** @type {ReadonlySet<string>} */
const promptMessageNames = wire.names("role", "content");

/**
 * @param {unknown} value
 * @param {wire.Up} up
 * @param {wire.Key} key
 * @returns {types.PromptMessage}
 */
function readPromptMessage(value, up, key) {
  const source = wire.object(value, up, key);
  const at = wire.frame(up, key);
  /** @type {types.PromptMessage} */
  const result = {
    role: roleCodec.read(source["role"], at, "role"),
    content: contentBlockCodec.read(source["content"], at, "content"),
  };
  wire.keepUnknown(source, result, promptMessageNames, at);
  return result;
}

/**
 * @param {types.PromptMessage} value
 * @param {wire.Up} up
 * @param {wire.Key} key
 * @returns {string}
 */
function writePromptMessage(value, up, key) {
  wire.object(value, up, key);
  const at = wire.frame(up, key);
  let text = wire.field(at, "role", roleCodec, value["role"]);
  text += wire.field(at, "content", contentBlockCodec, value["content"]);
  text += wire.unknownFields(at, value, promptMessageNames);
  return wire.braces(text);
}

/** @type {wire.Codec<types.PromptMessage>} */
export const promptMessageCodec = wire.codec(
  readPromptMessage,
  writePromptMessage,
);

/** @type {ReadonlySet<string>} */
const toolNames = wire.names(
  "name",
  "title",
  "description",
  "inputSchema",
  "outputSchema",
  "annotations",
  "_meta",
);

/**
 * @param {unknown} value
 * @param {wire.Up} up
 * @param {wire.Key} key
 * @returns {types.Tool}
 */
function readTool(value, up, key) {
  const source = wire.object(value, up, key);
  const at = wire.frame(up, key);
  /** @type {types.Tool} */
  const result = /** @type {any} */ ({
    name: wire.anyText.read(source["name"], at, "name"),
  });
  if (source["title"] !== undefined) {
    result["title"] = wire.anyText.read(source["title"], at, "title");
  }
  if (source["description"] !== undefined) {
    result["description"] = wire.anyText.read(
      source["description"],
      at,
      "description",
    );
  }
  result["inputSchema"] = objectSchemaCodec.read(
    source["inputSchema"],
    at,
    "inputSchema",
  );
  if (source["outputSchema"] !== undefined) {
    result["outputSchema"] = objectSchemaCodec.read(
      source["outputSchema"],
      at,
      "outputSchema",
    );
  }
  if (source["annotations"] !== undefined) {
    result["annotations"] = toolAnnotationsCodec.read(
      source["annotations"],
      at,
      "annotations",
    );
  }
  if (source["_meta"] !== undefined) {
    result["_meta"] = metadataCodec.read(source["_meta"], at, "_meta");
  }
  wire.keepUnknown(source, result, toolNames, at);
  return result;
}

/**
 * @param {types.Tool} value
 * @param {wire.Up} up
 * @param {wire.Key} key
 * @returns {string}
 */
function writeTool(value, up, key) {
  wire.object(value, up, key);
  const at = wire.frame(up, key);
  let text = wire.field(at, "name", wire.anyText, value["name"]);
  text += wire.optionalField(at, "title", wire.anyText, value["title"]);
  text += wire.optionalField(
    at,
    "description",
    wire.anyText,
    value["description"],
  );
  text += wire.field(
    at,
    "inputSchema",
    objectSchemaCodec,
    value["inputSchema"],
  );
  text += wire.optionalField(
    at,
    "outputSchema",
    objectSchemaCodec,
    value["outputSchema"],
  );
  text += wire.optionalField(
    at,
    "annotations",
    toolAnnotationsCodec,
    value["annotations"],
  );
  text += wire.optionalField(at, "_meta", metadataCodec, value["_meta"]);
  text += wire.unknownFields(at, value, toolNames);
  return wire.braces(text);
}

/** @type {wire.Codec<types.Tool>} */
export const toolCodec = wire.codec(readTool, writeTool);

const objectSchemaFields = {
  type: wire.literal("object"),
  properties: wire.map(wire.map(wire.any)),
  required: wire.list(wire.text()),
};

/** @type {ReadonlySet<string>} */
const objectSchemaNames = wire.names("type", "properties", "required");

/**
 * @param {unknown} value
 * @param {wire.Up} up
 * @param {wire.Key} key
 * @returns {types.ObjectSchema}
 */
function readObjectSchema(value, up, key) {
  const source = wire.object(value, up, key);
  const at = wire.frame(up, key);
  /** @type {types.ObjectSchema} */
  const result = {
    type: objectSchemaFields.type.read(source["type"], at, "type"),
  };
  if (source["properties"] !== undefined) {
    result["properties"] = objectSchemaFields.properties.read(
      source["properties"],
      at,
      "properties",
    );
  }
  if (source["required"] !== undefined) {
    result["required"] = objectSchemaFields.required.read(
      source["required"],
      at,
      "required",
    );
  }
  wire.keepUnknown(source, result, objectSchemaNames, at);
  return result;
}

/**
 * @param {types.ObjectSchema} value
 * @param {wire.Up} up
 * @param {wire.Key} key
 * @returns {string}
 */
function writeObjectSchema(value, up, key) {
  wire.object(value, up, key);
  const at = wire.frame(up, key);
  let text = wire.field(at, "type", objectSchemaFields.type, value["type"]);
  text += wire.optionalField(
    at,
    "properties",
    objectSchemaFields.properties,
    value["properties"],
  );
  text += wire.optionalField(
    at,
    "required",
    objectSchemaFields.required,
    value["required"],
  );
  text += wire.unknownFields(at, value, objectSchemaNames);
  return wire.braces(text);
}

/** @type {wire.Codec<types.ObjectSchema>} */
export const objectSchemaCodec = wire.codec(
  readObjectSchema,
  writeObjectSchema,
);

/** @type {ReadonlySet<string>} */
const toolAnnotationsNames = wire.names(
  "title",
  "readOnlyHint",
  "destructiveHint",
  "idempotentHint",
  "openWorldHint",
);

/**
 * @param {unknown} value
 * @param {wire.Up} up
 * @param {wire.Key} key
 * @returns {types.ToolAnnotations}
 */
function readToolAnnotations(value, up, key) {
  const source = wire.object(value, up, key);
  const at = wire.frame(up, key);
  /** @type {types.ToolAnnotations} */
  const result = wire.draft();
  if (source["title"] !== undefined) {
    result["title"] = wire.anyText.read(source["title"], at, "title");
  }
  if (source["readOnlyHint"] !== undefined) {
    result["readOnlyHint"] = wire.bool.read(
      source["readOnlyHint"],
      at,
      "readOnlyHint",
    );
  }
  if (source["destructiveHint"] !== undefined) {
    result["destructiveHint"] = wire.bool.read(
      source["destructiveHint"],
      at,
      "destructiveHint",
    );
  }
  if (source["idempotentHint"] !== undefined) {
    result["idempotentHint"] = wire.bool.read(
      source["idempotentHint"],
      at,
      "idempotentHint",
    );
  }
  if (source["openWorldHint"] !== undefined) {
    result["openWorldHint"] = wire.bool.read(
      source["openWorldHint"],
      at,
      "openWorldHint",
    );
  }
  wire.keepUnknown(source, result, toolAnnotationsNames, at);
  return result;
}

/**
 * @param {types.ToolAnnotations} value
 * @param {wire.Up} up
 * @param {wire.Key} key
 * @returns {string}
 */
function writeToolAnnotations(value, up, key) {
  wire.object(value, up, key);
  const at = wire.frame(up, key);
  let text = wire.optionalField(at, "title", wire.anyText, value["title"]);
  text += wire.optionalField(
    at,
    "readOnlyHint",
    wire.bool,
    value["readOnlyHint"],
  );
  text += wire.optionalField(
    at,
    "destructiveHint",
    wire.bool,
    value["destructiveHint"],
  );
  text += wire.optionalField(
    at,
    "idempotentHint",
    wire.bool,
    value["idempotentHint"],
  );
  text += wire.optionalField(
    at,
    "openWorldHint",
    wire.bool,
    value["openWorldHint"],
  );
  text += wire.unknownFields(at, value, toolAnnotationsNames);
  return wire.braces(text);
}

/** @type {wire.Codec<types.ToolAnnotations>} */
export const toolAnnotationsCodec = wire.codec(
  readToolAnnotations,
  writeToolAnnotations,
);

/** @type {ReadonlySet<string>} */
const samplingMessageNames = wire.names("role", "content");

/**
 * @param {unknown} value
 * @param {wire.Up} up
 * @param {wire.Key} key
 * @returns {types.SamplingMessage}
 */
function readSamplingMessage(value, up, key) {
  const source = wire.object(value, up, key);
  const at = wire.frame(up, key);
  /** @type {types.SamplingMessage} */
  const result = {
    role: roleCodec.read(source["role"], at, "role"),
    content: samplingContentCodec.read(source["content"], at, "content"),
  };
  wire.keepUnknown(source, result, samplingMessageNames, at);
  return result;
}

/**
 * @param {types.SamplingMessage} value
 * @param {wire.Up} up
 * @param {wire.Key} key
 * @returns {string}
 */
function writeSamplingMessage(value, up, key) {
  wire.object(value, up, key);
  const at = wire.frame(up, key);
  let text = wire.field(at, "role", roleCodec, value["role"]);
  text += wire.field(at, "content", samplingContentCodec, value["content"]);
  text += wire.unknownFields(at, value, samplingMessageNames);
  return wire.braces(text);
}

/** @type {wire.Codec<types.SamplingMessage>} */
export const samplingMessageCodec = wire.codec(
  readSamplingMessage,
  writeSamplingMessage,
);

const modelPreferencesFields = {
  hints: wire.list(wire.codec(readModelHint, writeModelHint)),
  costPriority: wire.number({ min: 0, max: 1 }),
  speedPriority: wire.number({ min: 0, max: 1 }),
  intelligencePriority: wire.number({ min: 0, max: 1 }),
};

/** @type {ReadonlySet<string>} */
const modelPreferencesNames = wire.names(
  "hints",
  "costPriority",
  "speedPriority",
  "intelligencePriority",
);

/**
 * @param {unknown} value
 * @param {wire.Up} up
 * @param {wire.Key} key
 * @returns {types.ModelPreferences}
 */
function readModelPreferences(value, up, key) {
  const source = wire.object(value, up, key);
  const at = wire.frame(up, key);
  /** @type {types.ModelPreferences} */
  const result = wire.draft();
  if (source["hints"] !== undefined) {
    result["hints"] = modelPreferencesFields.hints.read(
      source["hints"],
      at,
      "hints",
    );
  }
  if (source["costPriority"] !== undefined) {
    result["costPriority"] = modelPreferencesFields.costPriority.read(
      source["costPriority"],
      at,
      "costPriority",
    );
  }
  if (source["speedPriority"] !== undefined) {
    result["speedPriority"] = modelPreferencesFields.speedPriority.read(
      source["speedPriority"],
      at,
      "speedPriority",
    );
  }
  if (source["intelligencePriority"] !== undefined) {
    result["intelligencePriority"] =
      modelPreferencesFields.intelligencePriority.read(
        source["intelligencePriority"],
        at,
        "intelligencePriority",
      );
  }
  wire.keepUnknown(source, result, modelPreferencesNames, at);
  return result;
}

/**
 * @param {types.ModelPreferences} value
 * @param {wire.Up} up
 * @param {wire.Key} key
 * @returns {string}
 */
function writeModelPreferences(value, up, key) {
  wire.object(value, up, key);
  const at = wire.frame(up, key);
  let text = wire.optionalField(
    at,
    "hints",
    modelPreferencesFields.hints,
    value["hints"],
  );
  text += wire.optionalField(
    at,
    "costPriority",
    modelPreferencesFields.costPriority,
    value["costPriority"],
  );
  text += wire.optionalField(
    at,
    "speedPriority",
    modelPreferencesFields.speedPriority,
    value["speedPriority"],
  );
  text += wire.optionalField(
    at,
    "intelligencePriority",
    modelPreferencesFields.intelligencePriority,
    value["intelligencePriority"],
  );
  text += wire.unknownFields(at, value, modelPreferencesNames);
  return wire.braces(text);
}

/** @type {wire.Codec<types.ModelPreferences>} */
export const modelPreferencesCodec = wire.codec(
  readModelPreferences,
  writeModelPreferences,
);

/** @type {ReadonlySet<string>} */
const modelHintNames = wire.names("name");

/**
 * @param {unknown} value
 * @param {wire.Up} up
 * @param {wire.Key} key
 * @returns {types.ModelHint}
 */
function readModelHint(value, up, key) {
  const source = wire.object(value, up, key);
  const at = wire.frame(up, key);
  /** @type {types.ModelHint} */
  const result = wire.draft();
  if (source["name"] !== undefined) {
    result["name"] = wire.anyText.read(source["name"], at, "name");
  }
  wire.keepUnknown(source, result, modelHintNames, at);
  return result;
}

/**
 * @param {types.ModelHint} value
 * @param {wire.Up} up
 * @param {wire.Key} key
 * @returns {string}
 */
function writeModelHint(value, up, key) {
  wire.object(value, up, key);
  const at = wire.frame(up, key);
  let text = wire.optionalField(at, "name", wire.anyText, value["name"]);
  text += wire.unknownFields(at, value, modelHintNames);
  return wire.braces(text);
}

/** @type {wire.Codec<types.ModelHint>} */
export const modelHintCodec = wire.codec(readModelHint, writeModelHint);

const primitiveSchemaStringFields = {
  type: wire.literal("string"),
  minLength: wire.int(0, 9007199254740991),
  maxLength: wire.int(0, 9007199254740991),
  enum: wire.list(wire.text()),
  enumNames: wire.list(wire.text()),
};

/** @type {ReadonlySet<string>} */
const primitiveSchemaStringNames = wire.names(
  "type",
  "title",
  "description",
  "minLength",
  "maxLength",
  "format",
  "enum",
  "enumNames",
);

/**
 * @param {unknown} value
 * @param {wire.Up} up
 * @param {wire.Key} key
 * @returns {types.PrimitiveSchemaString}
 */
function readPrimitiveSchemaString(value, up, key) {
  const source = wire.object(value, up, key);
  const at = wire.frame(up, key);
  /** @type {types.PrimitiveSchemaString} */
  const result = {
    type: primitiveSchemaStringFields.type.read(source["type"], at, "type"),
  };
  if (source["title"] !== undefined) {
    result["title"] = wire.anyText.read(source["title"], at, "title");
  }
  if (source["description"] !== undefined) {
    result["description"] = wire.anyText.read(
      source["description"],
      at,
      "description",
    );
  }
  if (source["minLength"] !== undefined) {
    result["minLength"] = primitiveSchemaStringFields.minLength.read(
      source["minLength"],
      at,
      "minLength",
    );
  }
  if (source["maxLength"] !== undefined) {
    result["maxLength"] = primitiveSchemaStringFields.maxLength.read(
      source["maxLength"],
      at,
      "maxLength",
    );
  }
  if (source["format"] !== undefined) {
    result["format"] = primitiveSchemaStringFormatCodec.read(
      source["format"],
      at,
      "format",
    );
  }
  if (source["enum"] !== undefined) {
    result["enum"] = primitiveSchemaStringFields.enum.read(
      source["enum"],
      at,
      "enum",
    );
  }
  if (source["enumNames"] !== undefined) {
    result["enumNames"] = primitiveSchemaStringFields.enumNames.read(
      source["enumNames"],
      at,
      "enumNames",
    );
  }
  wire.keepUnknown(source, result, primitiveSchemaStringNames, at);
  return result;
}

/**
 * @param {types.PrimitiveSchemaString} value
 * @param {wire.Up} up
 * @param {wire.Key} key
 * @returns {string}
 */
function writePrimitiveSchemaString(value, up, key) {
  wire.object(value, up, key);
  const at = wire.frame(up, key);
  let text = wire.field(
    at,
    "type",
    primitiveSchemaStringFields.type,
    value["type"],
  );
  text += wire.optionalField(at, "title", wire.anyText, value["title"]);
  text += wire.optionalField(
    at,
    "description",
    wire.anyText,
    value["description"],
  );
  text += wire.optionalField(
    at,
    "minLength",
    primitiveSchemaStringFields.minLength,
    value["minLength"],
  );
  text += wire.optionalField(
    at,
    "maxLength",
    primitiveSchemaStringFields.maxLength,
    value["maxLength"],
  );
  text += wire.optionalField(
    at,
    "format",
    primitiveSchemaStringFormatCodec,
    value["format"],
  );
  text += wire.optionalField(
    at,
    "enum",
    primitiveSchemaStringFields.enum,
    value["enum"],
  );
  text += wire.optionalField(
    at,
    "enumNames",
    primitiveSchemaStringFields.enumNames,
    value["enumNames"],
  );
  text += wire.unknownFields(at, value, primitiveSchemaStringNames);
  return wire.braces(text);
}

/** @type {wire.Codec<types.PrimitiveSchemaString>} */
export const primitiveSchemaStringCodec = wire.codec(
  readPrimitiveSchemaString,
  writePrimitiveSchemaString,
);

const primitiveSchemaNumberFields = {
  type: wire.literal("number"),
};

/** @type {ReadonlySet<string>} */
const primitiveSchemaNumberNames = wire.names(
  "type",
  "title",
  "description",
  "minimum",
  "maximum",
);

/**
 * @param {unknown} value
 * @param {wire.Up} up
 * @param {wire.Key} key
 * @returns {types.PrimitiveSchemaNumber}
 */
function readPrimitiveSchemaNumber(value, up, key) {
  const source = wire.object(value, up, key);
  const at = wire.frame(up, key);
  /** @type {types.PrimitiveSchemaNumber} */
  const result = {
    type: primitiveSchemaNumberFields.type.read(source["type"], at, "type"),
  };
  if (source["title"] !== undefined) {
    result["title"] = wire.anyText.read(source["title"], at, "title");
  }
  if (source["description"] !== undefined) {
    result["description"] = wire.anyText.read(
      source["description"],
      at,
      "description",
    );
  }
  if (source["minimum"] !== undefined) {
    result["minimum"] = wire.anyNumber.read(source["minimum"], at, "minimum");
  }
  if (source["maximum"] !== undefined) {
    result["maximum"] = wire.anyNumber.read(source["maximum"], at, "maximum");
  }
  wire.keepUnknown(source, result, primitiveSchemaNumberNames, at);
  return result;
}

/**
 * @param {types.PrimitiveSchemaNumber} value
 * @param {wire.Up} up
 * @param {wire.Key} key
 * @returns {string}
 */
function writePrimitiveSchemaNumber(value, up, key) {
  wire.object(value, up, key);
  const at = wire.frame(up, key);
  let text = wire.field(
    at,
    "type",
    primitiveSchemaNumberFields.type,
    value["type"],
  );
  text += wire.optionalField(at, "title", wire.anyText, value["title"]);
  text += wire.optionalField(
    at,
    "description",
    wire.anyText,
    value["description"],
  );
  text += wire.optionalField(at, "minimum", wire.anyNumber, value["minimum"]);
  text += wire.optionalField(at, "maximum", wire.anyNumber, value["maximum"]);
  text += wire.unknownFields(at, value, primitiveSchemaNumberNames);
  return wire.braces(text);
}

/** @type {wire.Codec<types.PrimitiveSchemaNumber>} */
export const primitiveSchemaNumberCodec = wire.codec(
  readPrimitiveSchemaNumber,
  writePrimitiveSchemaNumber,
);

const primitiveSchemaIntegerFields = {
  type: wire.literal("integer"),
};

/** @type {ReadonlySet<string>} */
const primitiveSchemaIntegerNames = wire.names(
  "type",
  "title",
  "description",
  "minimum",
  "maximum",
);

/**
 * @param {unknown} value
 * @param {wire.Up} up
 * @param {wire.Key} key
 * @returns {types.PrimitiveSchemaInteger}
 */
function readPrimitiveSchemaInteger(value, up, key) {
  const source = wire.object(value, up, key);
  const at = wire.frame(up, key);
  /** @type {types.PrimitiveSchemaInteger} */
  const result = {
    type: primitiveSchemaIntegerFields.type.read(source["type"], at, "type"),
  };
  if (source["title"] !== undefined) {
    result["title"] = wire.anyText.read(source["title"], at, "title");
  }
  if (source["description"] !== undefined) {
    result["description"] = wire.anyText.read(
      source["description"],
      at,
      "description",
    );
  }
  if (source["minimum"] !== undefined) {
    result["minimum"] = wire.anyNumber.read(source["minimum"], at, "minimum");
  }
  if (source["maximum"] !== undefined) {
    result["maximum"] = wire.anyNumber.read(source["maximum"], at, "maximum");
  }
  wire.keepUnknown(source, result, primitiveSchemaIntegerNames, at);
  return result;
}

/**
 * @param {types.PrimitiveSchemaInteger} value
 * @param {wire.Up} up
 * @param {wire.Key} key
 * @returns {string}
 */
function writePrimitiveSchemaInteger(value, up, key) {
  wire.object(value, up, key);
  const at = wire.frame(up, key);
  let text = wire.field(
    at,
    "type",
    primitiveSchemaIntegerFields.type,
    value["type"],
  );
  text += wire.optionalField(at, "title", wire.anyText, value["title"]);
  text += wire.optionalField(
    at,
    "description",
    wire.anyText,
    value["description"],
  );
  text += wire.optionalField(at, "minimum", wire.anyNumber, value["minimum"]);
  text += wire.optionalField(at, "maximum", wire.anyNumber, value["maximum"]);
  text += wire.unknownFields(at, value, primitiveSchemaIntegerNames);
  return wire.braces(text);
}

/** @type {wire.Codec<types.PrimitiveSchemaInteger>} */
export const primitiveSchemaIntegerCodec = wire.codec(
  readPrimitiveSchemaInteger,
  writePrimitiveSchemaInteger,
);

const primitiveSchemaBooleanFields = {
  type: wire.literal("boolean"),
};

/** @type {ReadonlySet<string>} */
const primitiveSchemaBooleanNames = wire.names(
  "type",
  "title",
  "description",
  "default",
);

/**
 * @param {unknown} value
 * @param {wire.Up} up
 * @param {wire.Key} key
 * @returns {types.PrimitiveSchemaBoolean}
 */
function readPrimitiveSchemaBoolean(value, up, key) {
  const source = wire.object(value, up, key);
  const at = wire.frame(up, key);
  /** @type {types.PrimitiveSchemaBoolean} */
  const result = {
    type: primitiveSchemaBooleanFields.type.read(source["type"], at, "type"),
  };
  if (source["title"] !== undefined) {
    result["title"] = wire.anyText.read(source["title"], at, "title");
  }
  if (source["description"] !== undefined) {
    result["description"] = wire.anyText.read(
      source["description"],
      at,
      "description",
    );
  }
  if (source["default"] !== undefined) {
    result["default"] = wire.bool.read(source["default"], at, "default");
  }
  wire.keepUnknown(source, result, primitiveSchemaBooleanNames, at);
  return result;
}

/**
 * @param {types.PrimitiveSchemaBoolean} value
 * @param {wire.Up} up
 * @param {wire.Key} key
 * @returns {string}
 */
function writePrimitiveSchemaBoolean(value, up, key) {
  wire.object(value, up, key);
  const at = wire.frame(up, key);
  let text = wire.field(
    at,
    "type",
    primitiveSchemaBooleanFields.type,
    value["type"],
  );
  text += wire.optionalField(at, "title", wire.anyText, value["title"]);
  text += wire.optionalField(
    at,
    "description",
    wire.anyText,
    value["description"],
  );
  text += wire.optionalField(at, "default", wire.bool, value["default"]);
  text += wire.unknownFields(at, value, primitiveSchemaBooleanNames);
  return wire.braces(text);
}

/** @type {wire.Codec<types.PrimitiveSchemaBoolean>} */
export const primitiveSchemaBooleanCodec = wire.codec(
  readPrimitiveSchemaBoolean,
  writePrimitiveSchemaBoolean,
);

/**
 * @param {unknown} value
 * @param {wire.Up} up
 * @param {wire.Key} key
 * @returns {wire.Codec<types.PrimitiveSchema> | wire.UnknownTag}
 */
function selectPrimitiveSchema(value, up, key) {
  if (wire.isObject(value)) {
    const tag = wire.lookup(value, ["type"]);
    switch (tag) {
      case "string":
        return primitiveSchemaStringCodec;
      case "number":
        return primitiveSchemaNumberCodec;
      case "integer":
        return primitiveSchemaIntegerCodec;
      case "boolean":
        return primitiveSchemaBooleanCodec;
    }
    wire.checkTag(tag, "string", up, key, "/type");
    throw wire.refusal("unknown_type", up, key, "/type");
  }
  throw wire.mismatch(value, up, key);
}

/** @type {wire.Codec<types.PrimitiveSchema>} */
export const primitiveSchemaCodec = wire.union(selectPrimitiveSchema);

const formSchemaFields = {
  type: wire.literal("object"),
  properties: wire.map(wire.lazy(() => primitiveSchemaCodec)),
  required: wire.list(wire.text()),
};

/** @type {ReadonlySet<string>} */
const formSchemaNames = wire.names("type", "properties", "required");

/**
 * @param {unknown} value
 * @param {wire.Up} up
 * @param {wire.Key} key
 * @returns {types.FormSchema}
 */
function readFormSchema(value, up, key) {
  const source = wire.object(value, up, key);
  const at = wire.frame(up, key);
  /** @type {types.FormSchema} */
  const result = {
    type: formSchemaFields.type.read(source["type"], at, "type"),
    properties: formSchemaFields.properties.read(
      source["properties"],
      at,
      "properties",
    ),
  };
  if (source["required"] !== undefined) {
    result["required"] = formSchemaFields.required.read(
      source["required"],
      at,
      "required",
    );
  }
  wire.keepUnknown(source, result, formSchemaNames, at);
  return result;
}

/**
 * @param {types.FormSchema} value
 * @param {wire.Up} up
 * @param {wire.Key} key
 * @returns {string}
 */
function writeFormSchema(value, up, key) {
  wire.object(value, up, key);
  const at = wire.frame(up, key);
  let text = wire.field(at, "type", formSchemaFields.type, value["type"]);
  text += wire.field(
    at,
    "properties",
    formSchemaFields.properties,
    value["properties"],
  );
  text += wire.optionalField(
    at,
    "required",
    formSchemaFields.required,
    value["required"],
  );
  text += wire.unknownFields(at, value, formSchemaNames);
  return wire.braces(text);
}

/** @type {wire.Codec<types.FormSchema>} */
export const formSchemaCodec = wire.codec(readFormSchema, writeFormSchema);

/**
 * @param {unknown} value
 * @param {wire.Up} up
 * @param {wire.Key} key
 * @returns {wire.Codec<types.FormValue> | wire.UnknownTag}
 */
function selectFormValue(value, up, key) {
  if (wire.isString(value)) {
    const tag = wire.lookup(value, []);
    wire.checkTag(tag, "string", up, key, "");
    return wire.anyText;
  }
  if (wire.isNumber(value)) {
    return wire.anyNumber;
  }
  if (wire.isBoolean(value)) {
    return wire.bool;
  }
  throw wire.mismatch(value, up, key);
}

/** @type {wire.Codec<types.FormValue>} */
export const formValueCodec = wire.union(selectFormValue);

const completionReferencePromptFields = {
  type: wire.literal("ref/prompt"),
};

/** @type {ReadonlySet<string>} */
const completionReferencePromptNames = wire.names("type", "name", "title");

/**
 * @param {unknown} value
 * @param {wire.Up} up
 * @param {wire.Key} key
 * @returns {types.CompletionReferencePrompt}
 */
function readCompletionReferencePrompt(value, up, key) {
  const source = wire.object(value, up, key);
  const at = wire.frame(up, key);
  /** @type {types.CompletionReferencePrompt} */
  const result = {
    type: completionReferencePromptFields.type.read(source["type"], at, "type"),
    name: wire.anyText.read(source["name"], at, "name"),
  };
  if (source["title"] !== undefined) {
    result["title"] = wire.anyText.read(source["title"], at, "title");
  }
  wire.keepUnknown(source, result, completionReferencePromptNames, at);
  return result;
}

/**
 * @param {types.CompletionReferencePrompt} value
 * @param {wire.Up} up
 * @param {wire.Key} key
 * @returns {string}
 */
function writeCompletionReferencePrompt(value, up, key) {
  wire.object(value, up, key);
  const at = wire.frame(up, key);
  let text = wire.field(
    at,
    "type",
    completionReferencePromptFields.type,
    value["type"],
  );
  text += wire.field(at, "name", wire.anyText, value["name"]);
  text += wire.optionalField(at, "title", wire.anyText, value["title"]);
  text += wire.unknownFields(at, value, completionReferencePromptNames);
  return wire.braces(text);
}

/** @type {wire.Codec<types.CompletionReferencePrompt>} */
export const completionReferencePromptCodec = wire.codec(
  readCompletionReferencePrompt,
  writeCompletionReferencePrompt,
);

const completionReferenceResourceFields = {
  type: wire.literal("ref/resource"),
};

/** @type {ReadonlySet<string>} */
const completionReferenceResourceNames = wire.names("type", "uri");

/**
 * @param {unknown} value
 * @param {wire.Up} up
 * @param {wire.Key} key
 * @returns {types.CompletionReferenceResource}
 */
function readCompletionReferenceResource(value, up, key) {
  const source = wire.object(value, up, key);
  const at = wire.frame(up, key);
  /** @type {types.CompletionReferenceResource} */
  const result = {
    type: completionReferenceResourceFields.type.read(
      source["type"],
      at,
      "type",
    ),
    uri: wire.anyText.read(source["uri"], at, "uri"),
  };
  wire.keepUnknown(source, result, completionReferenceResourceNames, at);
  return result;
}

/**
 * @param {types.CompletionReferenceResource} value
 * @param {wire.Up} up
 * @param {wire.Key} key
 * @returns {string}
 */
function writeCompletionReferenceResource(value, up, key) {
  wire.object(value, up, key);
  const at = wire.frame(up, key);
  let text = wire.field(
    at,
    "type",
    completionReferenceResourceFields.type,
    value["type"],
  );
  text += wire.field(at, "uri", wire.anyText, value["uri"]);
  text += wire.unknownFields(at, value, completionReferenceResourceNames);
  return wire.braces(text);
}

/** @type {wire.Codec<types.CompletionReferenceResource>} */
export const completionReferenceResourceCodec = wire.codec(
  readCompletionReferenceResource,
  writeCompletionReferenceResource,
);

/**
 * @param {unknown} value
 * @param {wire.Up} up
 * @param {wire.Key} key
 * @returns {wire.Codec<types.CompletionReference> | wire.UnknownTag}
 */
function selectCompletionReference(value, up, key) {
  if (wire.isObject(value)) {
    const tag = wire.lookup(value, ["type"]);
    switch (tag) {
      case "ref/prompt":
        return completionReferencePromptCodec;
      case "ref/resource":
        return completionReferenceResourceCodec;
    }
    wire.checkTag(tag, "string", up, key, "/type");
    throw wire.refusal("unknown_type", up, key, "/type");
  }
  throw wire.mismatch(value, up, key);
}

/** @type {wire.Codec<types.CompletionReference>} */
export const completionReferenceCodec = wire.union(selectCompletionReference);

const rootFields = {
  uri: wire.text(0, Infinity, /^file:\/\//u),
};

/** @type {ReadonlySet<string>} */
const rootNames = wire.names("uri", "name", "_meta");

/**
 * @param {unknown} value
 * @param {wire.Up} up
 * @param {wire.Key} key
 * @returns {types.Root}
 */
function readRoot(value, up, key) {
  const source = wire.object(value, up, key);
  const at = wire.frame(up, key);
  /** @type {types.Root} */
  const result = {
    uri: rootFields.uri.read(source["uri"], at, "uri"),
  };
  if (source["name"] !== undefined) {
    result["name"] = wire.anyText.read(source["name"], at, "name");
  }
  if (source["_meta"] !== undefined) {
    result["_meta"] = metadataCodec.read(source["_meta"], at, "_meta");
  }
  wire.keepUnknown(source, result, rootNames, at);
  return result;
}

/**
 * @param {types.Root} value
 * @param {wire.Up} up
 * @param {wire.Key} key
 * @returns {string}
 */
function writeRoot(value, up, key) {
  wire.object(value, up, key);
  const at = wire.frame(up, key);
  let text = wire.field(at, "uri", rootFields.uri, value["uri"]);
  text += wire.optionalField(at, "name", wire.anyText, value["name"]);
  text += wire.optionalField(at, "_meta", metadataCodec, value["_meta"]);
  text += wire.unknownFields(at, value, rootNames);
  return wire.braces(text);
}

/** @type {wire.Codec<types.Root>} */
export const rootCodec = wire.codec(readRoot, writeRoot);

const errorReplyFields = {
  jsonrpc: wire.literal("2.0"),
};

/** @type {ReadonlySet<string>} */
const errorReplyNames = wire.names("jsonrpc", "id", "error");

/**
 * @param {unknown} value
 * @param {wire.Up} up
 * @param {wire.Key} key
 * @returns {types.ErrorReply}
 */
function readErrorReply(value, up, key) {
  const source = wire.object(value, up, key);
  const at = wire.frame(up, key);
  /** @type {types.ErrorReply} */
  const result = {
    jsonrpc: errorReplyFields.jsonrpc.read(source["jsonrpc"], at, "jsonrpc"),
    id: requestIdCodec.read(source["id"], at, "id"),
    error: errorReplyErrorCodec.read(source["error"], at, "error"),
  };
  wire.keepUnknown(source, result, errorReplyNames, at);
  return result;
}

/**
 * @param {types.ErrorReply} value
 * @param {wire.Up} up
 * @param {wire.Key} key
 * @returns {string}
 */
function writeErrorReply(value, up, key) {
  wire.object(value, up, key);
  const at = wire.frame(up, key);
  let text = wire.field(
    at,
    "jsonrpc",
    errorReplyFields.jsonrpc,
    value["jsonrpc"],
  );
  text += wire.field(at, "id", requestIdCodec, value["id"]);
  text += wire.field(at, "error", errorReplyErrorCodec, value["error"]);
  text += wire.unknownFields(at, value, errorReplyNames);
  return wire.braces(text);
}

/** @type {wire.MessageCodec<types.ErrorReply>} */
export const errorReplyCodec = wire.message(
  "error",
  wire.codec(readErrorReply, writeErrorReply),
);

const initializeFields = {
  jsonrpc: wire.literal("2.0"),
  method: wire.literal("initialize"),
};

/** @type {ReadonlySet<string>} */
const initializeNames = wire.names("jsonrpc", "id", "method", "params");

/**
 * @param {unknown} value
 * @param {wire.Up} up
 * @param {wire.Key} key
 * @returns {types.Initialize}
 */
function readInitialize(value, up, key) {
  const source = wire.object(value, up, key);
  const at = wire.frame(up, key);
  /** @type {types.Initialize} */
  const result = {
    jsonrpc: initializeFields.jsonrpc.read(source["jsonrpc"], at, "jsonrpc"),
    id: requestIdCodec.read(source["id"], at, "id"),
    method: initializeFields.method.read(source["method"], at, "method"),
    params: initializeParamsCodec.read(source["params"], at, "params"),
  };
  wire.keepUnknown(source, result, initializeNames, at);
  return result;
}

/**
 * @param {types.Initialize} value
 * @param {wire.Up} up
 * @param {wire.Key} key
 * @returns {string}
 */
function writeInitialize(value, up, key) {
  wire.object(value, up, key);
  const at = wire.frame(up, key);
  let text = wire.field(
    at,
    "jsonrpc",
    initializeFields.jsonrpc,
    value["jsonrpc"],
  );
  text += wire.field(at, "id", requestIdCodec, value["id"]);
  text += wire.field(at, "method", initializeFields.method, value["method"]);
  text += wire.field(at, "params", initializeParamsCodec, value["params"]);
  text += wire.unknownFields(at, value, initializeNames);
  return wire.braces(text);
}

/** @type {wire.MessageCodec<types.Initialize>} */
export const initializeCodec = wire.message(
  "initialize",
  wire.codec(readInitialize, writeInitialize),
);

const initializeReplyFields = {
  jsonrpc: wire.literal("2.0"),
};

/** @type {ReadonlySet<string>} */
const initializeReplyNames = wire.names("jsonrpc", "id", "result");

/**
 * @param {unknown} value
 * @param {wire.Up} up
 * @param {wire.Key} key
 * @returns {types.InitializeReply}
 */
function readInitializeReply(value, up, key) {
  const source = wire.object(value, up, key);
  const at = wire.frame(up, key);
  /** @type {types.InitializeReply} */
  const result = {
    jsonrpc: initializeReplyFields.jsonrpc.read(
      source["jsonrpc"],
      at,
      "jsonrpc",
    ),
    id: requestIdCodec.read(source["id"], at, "id"),
    result: initializeReplyResultCodec.read(source["result"], at, "result"),
  };
  wire.keepUnknown(source, result, initializeReplyNames, at);
  return result;
}

/**
 * @param {types.InitializeReply} value
 * @param {wire.Up} up
 * @param {wire.Key} key
 * @returns {string}
 */
function writeInitializeReply(value, up, key) {
  wire.object(value, up, key);
  const at = wire.frame(up, key);
  let text = wire.field(
    at,
    "jsonrpc",
    initializeReplyFields.jsonrpc,
    value["jsonrpc"],
  );
  text += wire.field(at, "id", requestIdCodec, value["id"]);
  text += wire.field(at, "result", initializeReplyResultCodec, value["result"]);
  text += wire.unknownFields(at, value, initializeReplyNames);
  return wire.braces(text);
}

/** @type {wire.MessageCodec<types.InitializeReply>} */
export const initializeReplyCodec = wire.message(
  "initializeReply",
  wire.codec(readInitializeReply, writeInitializeReply),
);

const notificationsInitializedFields = {
  jsonrpc: wire.literal("2.0"),
  method: wire.literal("notifications/initialized"),
};

/** @type {ReadonlySet<string>} */
const notificationsInitializedNames = wire.names("jsonrpc", "method", "params");

/**
 * @param {unknown} value
 * @param {wire.Up} up
 * @param {wire.Key} key
 * @returns {types.NotificationsInitialized}
 */
function readNotificationsInitialized(value, up, key) {
  const source = wire.object(value, up, key);
  const at = wire.frame(up, key);
  /** @type {types.NotificationsInitialized} */
  const result = {
    jsonrpc: notificationsInitializedFields.jsonrpc.read(
      source["jsonrpc"],
      at,
      "jsonrpc",
    ),
    method: notificationsInitializedFields.method.read(
      source["method"],
      at,
      "method",
    ),
  };
  if (source["params"] !== undefined) {
    result["params"] = notificationParamsCodec.read(
      source["params"],
      at,
      "params",
    );
  }
  wire.keepUnknown(source, result, notificationsInitializedNames, at);
  return result;
}

/**
 * @param {types.NotificationsInitialized} value
 * @param {wire.Up} up
 * @param {wire.Key} key
 * @returns {string}
 */
function writeNotificationsInitialized(value, up, key) {
  wire.object(value, up, key);
  const at = wire.frame(up, key);
  let text = wire.field(
    at,
    "jsonrpc",
    notificationsInitializedFields.jsonrpc,
    value["jsonrpc"],
  );
  text += wire.field(
    at,
    "method",
    notificationsInitializedFields.method,
    value["method"],
  );
  text += wire.optionalField(
    at,
    "params",
    notificationParamsCodec,
    value["params"],
  );
  text += wire.unknownFields(at, value, notificationsInitializedNames);
  return wire.braces(text);
}

/** @type {wire.MessageCodec<types.NotificationsInitialized>} */
export const notificationsInitializedCodec = wire.message(
  "notifications/initialized",
  wire.codec(readNotificationsInitialized, writeNotificationsInitialized),
);

const pingFields = {
  jsonrpc: wire.literal("2.0"),
  method: wire.literal("ping"),
};

/** @type {ReadonlySet<string>} */
const pingNames = wire.names("jsonrpc", "id", "method", "params");

/**
 * @param {unknown} value
 * @param {wire.Up} up
 * @param {wire.Key} key
 * @returns {types.Ping}
 */
function readPing(value, up, key) {
  const source = wire.object(value, up, key);
  const at = wire.frame(up, key);
  /** @type {types.Ping} */
  const result = {
    jsonrpc: pingFields.jsonrpc.read(source["jsonrpc"], at, "jsonrpc"),
    id: requestIdCodec.read(source["id"], at, "id"),
    method: pingFields.method.read(source["method"], at, "method"),
  };
  if (source["params"] !== undefined) {
    result["params"] = requestParamsCodec.read(source["params"], at, "params");
  }
  wire.keepUnknown(source, result, pingNames, at);
  return result;
}

/**
 * @param {types.Ping} value
 * @param {wire.Up} up
 * @param {wire.Key} key
 * @returns {string}
 */
function writePing(value, up, key) {
  wire.object(value, up, key);
  const at = wire.frame(up, key);
  let text = wire.field(at, "jsonrpc", pingFields.jsonrpc, value["jsonrpc"]);
  text += wire.field(at, "id", requestIdCodec, value["id"]);
  text += wire.field(at, "method", pingFields.method, value["method"]);
  text += wire.optionalField(at, "params", requestParamsCodec, value["params"]);
  text += wire.unknownFields(at, value, pingNames);
  return wire.braces(text);
}

/** @type {wire.MessageCodec<types.Ping>} */
export const pingCodec = wire.message("ping", wire.codec(readPing, writePing));

const pingReplyFields = {
  jsonrpc: wire.literal("2.0"),
};

/** @type {ReadonlySet<string>} */
const pingReplyNames = wire.names("jsonrpc", "id", "result");

/**
 * @param {unknown} value
 * @param {wire.Up} up
 * @param {wire.Key} key
 * @returns {types.PingReply}
 */
function readPingReply(value, up, key) {
  const source = wire.object(value, up, key);
  const at = wire.frame(up, key);
  /** @type {types.PingReply} */
  const result = {
    jsonrpc: pingReplyFields.jsonrpc.read(source["jsonrpc"], at, "jsonrpc"),
    id: requestIdCodec.read(source["id"], at, "id"),
    result: emptyResultCodec.read(source["result"], at, "result"),
  };
  wire.keepUnknown(source, result, pingReplyNames, at);
  return result;
}

/**
 * @param {types.PingReply} value
 * @param {wire.Up} up
 * @param {wire.Key} key
 * @returns {string}
 */
function writePingReply(value, up, key) {
  wire.object(value, up, key);
  const at = wire.frame(up, key);
  let text = wire.field(
    at,
    "jsonrpc",
    pingReplyFields.jsonrpc,
    value["jsonrpc"],
  );
  text += wire.field(at, "id", requestIdCodec, value["id"]);
  text += wire.field(at, "result", emptyResultCodec, value["result"]);
  text += wire.unknownFields(at, value, pingReplyNames);
  return wire.braces(text);
}

/** @type {wire.MessageCodec<types.PingReply>} */
export const pingReplyCodec = wire.message(
  "pingReply",
  wire.codec(readPingReply, writePingReply),
);

const notificationsCancelledFields = {
  jsonrpc: wire.literal("2.0"),
  method: wire.literal("notifications/cancelled"),
};

/** @type {ReadonlySet<string>} */
const notificationsCancelledNames = wire.names("jsonrpc", "method", "params");

/**
 * @param {unknown} value
 * @param {wire.Up} up
 * @param {wire.Key} key
 * @returns {types.NotificationsCancelled}
 */
function readNotificationsCancelled(value, up, key) {
  const source = wire.object(value, up, key);
  const at = wire.frame(up, key);
  /** @type {types.NotificationsCancelled} */
  const result = {
    jsonrpc: notificationsCancelledFields.jsonrpc.read(
      source["jsonrpc"],
      at,
      "jsonrpc",
    ),
    method: notificationsCancelledFields.method.read(
      source["method"],
      at,
      "method",
    ),
    params: notificationsCancelledParamsCodec.read(
      source["params"],
      at,
      "params",
    ),
  };
  wire.keepUnknown(source, result, notificationsCancelledNames, at);
  return result;
}

/**
 * @param {types.NotificationsCancelled} value
 * @param {wire.Up} up
 * @param {wire.Key} key
 * @returns {string}
 */
function writeNotificationsCancelled(value, up, key) {
  wire.object(value, up, key);
  const at = wire.frame(up, key);
  let text = wire.field(
    at,
    "jsonrpc",
    notificationsCancelledFields.jsonrpc,
    value["jsonrpc"],
  );
  text += wire.field(
    at,
    "method",
    notificationsCancelledFields.method,
    value["method"],
  );
  text += wire.field(
    at,
    "params",
    notificationsCancelledParamsCodec,
    value["params"],
  );
  text += wire.unknownFields(at, value, notificationsCancelledNames);
  return wire.braces(text);
}

/** @type {wire.MessageCodec<types.NotificationsCancelled>} */
export const notificationsCancelledCodec = wire.message(
  "notifications/cancelled",
  wire.codec(readNotificationsCancelled, writeNotificationsCancelled),
);

const notificationsProgressFields = {
  jsonrpc: wire.literal("2.0"),
  method: wire.literal("notifications/progress"),
};

/** @type {ReadonlySet<string>} */
const notificationsProgressNames = wire.names("jsonrpc", "method", "params");

/**
 * @param {unknown} value
 * @param {wire.Up} up
 * @param {wire.Key} key
 * @returns {types.NotificationsProgress}
 */
function readNotificationsProgress(value, up, key) {
  const source = wire.object(value, up, key);
  const at = wire.frame(up, key);
  /** @type {types.NotificationsProgress} */
  const result = {
    jsonrpc: notificationsProgressFields.jsonrpc.read(
      source["jsonrpc"],
      at,
      "jsonrpc",
    ),
    method: notificationsProgressFields.method.read(
      source["method"],
      at,
      "method",
    ),
    params: notificationsProgressParamsCodec.read(
      source["params"],
      at,
      "params",
    ),
  };
  wire.keepUnknown(source, result, notificationsProgressNames, at);
  return result;
}

/**
 * @param {types.NotificationsProgress} value
 * @param {wire.Up} up
 * @param {wire.Key} key
 * @returns {string}
 */
function writeNotificationsProgress(value, up, key) {
  wire.object(value, up, key);
  const at = wire.frame(up, key);
  let text = wire.field(
    at,
    "jsonrpc",
    notificationsProgressFields.jsonrpc,
    value["jsonrpc"],
  );
  text += wire.field(
    at,
    "method",
    notificationsProgressFields.method,
    value["method"],
  );
  text += wire.field(
    at,
    "params",
    notificationsProgressParamsCodec,
    value["params"],
  );
  text += wire.unknownFields(at, value, notificationsProgressNames);
  return wire.braces(text);
}

/** @type {wire.MessageCodec<types.NotificationsProgress>} */
export const notificationsProgressCodec = wire.message(
  "notifications/progress",
  wire.codec(readNotificationsProgress, writeNotificationsProgress),
);

const resourcesListFields = {
  jsonrpc: wire.literal("2.0"),
  method: wire.literal("resources/list"),
};

/** @type {ReadonlySet<string>} */
const resourcesListNames = wire.names("jsonrpc", "id", "method", "params");

/**
 * @param {unknown} value
 * @param {wire.Up} up
 * @param {wire.Key} key
 * @returns {types.ResourcesList}
 */
function readResourcesList(value, up, key) {
  const source = wire.object(value, up, key);
  const at = wire.frame(up, key);
  /** @type {types.ResourcesList} */
  const result = {
    jsonrpc: resourcesListFields.jsonrpc.read(source["jsonrpc"], at, "jsonrpc"),
    id: requestIdCodec.read(source["id"], at, "id"),
    method: resourcesListFields.method.read(source["method"], at, "method"),
  };
  if (source["params"] !== undefined) {
    result["params"] = paginatedParamsCodec.read(
      source["params"],
      at,
      "params",
    );
  }
  wire.keepUnknown(source, result, resourcesListNames, at);
  return result;
}

/**
 * @param {types.ResourcesList} value
 * @param {wire.Up} up
 * @param {wire.Key} key
 * @returns {string}
 */
function writeResourcesList(value, up, key) {
  wire.object(value, up, key);
  const at = wire.frame(up, key);
  let text = wire.field(
    at,
    "jsonrpc",
    resourcesListFields.jsonrpc,
    value["jsonrpc"],
  );
  text += wire.field(at, "id", requestIdCodec, value["id"]);
  text += wire.field(at, "method", resourcesListFields.method, value["method"]);
  text += wire.optionalField(
    at,
    "params",
    paginatedParamsCodec,
    value["params"],
  );
  text += wire.unknownFields(at, value, resourcesListNames);
  return wire.braces(text);
}

/** @type {wire.MessageCodec<types.ResourcesList>} */
export const resourcesListCodec = wire.message(
  "resources/list",
  wire.codec(readResourcesList, writeResourcesList),
);

const resourcesListReplyFields = {
  jsonrpc: wire.literal("2.0"),
};

/** @type {ReadonlySet<string>} */
const resourcesListReplyNames = wire.names("jsonrpc", "id", "result");

/**
 * @param {unknown} value
 * @param {wire.Up} up
 * @param {wire.Key} key
 * @returns {types.ResourcesListReply}
 */
function readResourcesListReply(value, up, key) {
  const source = wire.object(value, up, key);
  const at = wire.frame(up, key);
  /** @type {types.ResourcesListReply} */
  const result = {
    jsonrpc: resourcesListReplyFields.jsonrpc.read(
      source["jsonrpc"],
      at,
      "jsonrpc",
    ),
    id: requestIdCodec.read(source["id"], at, "id"),
    result: resourcesListReplyResultCodec.read(source["result"], at, "result"),
  };
  wire.keepUnknown(source, result, resourcesListReplyNames, at);
  return result;
}

/**
 * @param {types.ResourcesListReply} value
 * @param {wire.Up} up
 * @param {wire.Key} key
 * @returns {string}
 */
function writeResourcesListReply(value, up, key) {
  wire.object(value, up, key);
  const at = wire.frame(up, key);
  let text = wire.field(
    at,
    "jsonrpc",
    resourcesListReplyFields.jsonrpc,
    value["jsonrpc"],
  );
  text += wire.field(at, "id", requestIdCodec, value["id"]);
  text += wire.field(
    at,
    "result",
    resourcesListReplyResultCodec,
    value["result"],
  );
  text += wire.unknownFields(at, value, resourcesListReplyNames);
  return wire.braces(text);
}

/** @type {wire.MessageCodec<types.ResourcesListReply>} */
export const resourcesListReplyCodec = wire.message(
  "resources/listReply",
  wire.codec(readResourcesListReply, writeResourcesListReply),
);

const resourcesTemplatesListFields = {
  jsonrpc: wire.literal("2.0"),
  method: wire.literal("resources/templates/list"),
};

/** @type {ReadonlySet<string>} */
const resourcesTemplatesListNames = wire.names(
  "jsonrpc",
  "id",
  "method",
  "params",
);

/**
 * @param {unknown} value
 * @param {wire.Up} up
 * @param {wire.Key} key
 * @returns {types.ResourcesTemplatesList}
 */
function readResourcesTemplatesList(value, up, key) {
  const source = wire.object(value, up, key);
  const at = wire.frame(up, key);
  /** @type {types.ResourcesTemplatesList} */
  const result = {
    jsonrpc: resourcesTemplatesListFields.jsonrpc.read(
      source["jsonrpc"],
      at,
      "jsonrpc",
    ),
    id: requestIdCodec.read(source["id"], at, "id"),
    method: resourcesTemplatesListFields.method.read(
      source["method"],
      at,
      "method",
    ),
  };
  if (source["params"] !== undefined) {
    result["params"] = paginatedParamsCodec.read(
      source["params"],
      at,
      "params",
    );
  }
  wire.keepUnknown(source, result, resourcesTemplatesListNames, at);
  return result;
}

/**
 * @param {types.ResourcesTemplatesList} value
 * @param {wire.Up} up
 * @param {wire.Key} key
 * @returns {string}
 */
function writeResourcesTemplatesList(value, up, key) {
  wire.object(value, up, key);
  const at = wire.frame(up, key);
  let text = wire.field(
    at,
    "jsonrpc",
    resourcesTemplatesListFields.jsonrpc,
    value["jsonrpc"],
  );
  text += wire.field(at, "id", requestIdCodec, value["id"]);
  text += wire.field(
    at,
    "method",
    resourcesTemplatesListFields.method,
    value["method"],
  );
  text += wire.optionalField(
    at,
    "params",
    paginatedParamsCodec,
    value["params"],
  );
  text += wire.unknownFields(at, value, resourcesTemplatesListNames);
  return wire.braces(text);
}

/** @type {wire.MessageCodec<types.ResourcesTemplatesList>} */
export const resourcesTemplatesListCodec = wire.message(
  "resources/templates/list",
  wire.codec(readResourcesTemplatesList, writeResourcesTemplatesList),
);

const resourcesTemplatesListReplyFields = {
  jsonrpc: wire.literal("2.0"),
};

/** @type {ReadonlySet<string>} */
const resourcesTemplatesListReplyNames = wire.names("jsonrpc", "id", "result");

/**
 * @param {unknown} value
 * @param {wire.Up} up
 * @param {wire.Key} key
 * @returns {types.ResourcesTemplatesListReply}
 */
function readResourcesTemplatesListReply(value, up, key) {
  const source = wire.object(value, up, key);
  const at = wire.frame(up, key);
  /** @type {types.ResourcesTemplatesListReply} */
  const result = {
    jsonrpc: resourcesTemplatesListReplyFields.jsonrpc.read(
      source["jsonrpc"],
      at,
      "jsonrpc",
    ),
    id: requestIdCodec.read(source["id"], at, "id"),
    result: resourcesTemplatesListReplyResultCodec.read(
      source["result"],
      at,
      "result",
    ),
  };
  wire.keepUnknown(source, result, resourcesTemplatesListReplyNames, at);
  return result;
}

/**
 * @param {types.ResourcesTemplatesListReply} value
 * @param {wire.Up} up
 * @param {wire.Key} key
 * @returns {string}
 */
function writeResourcesTemplatesListReply(value, up, key) {
  wire.object(value, up, key);
  const at = wire.frame(up, key);
  let text = wire.field(
    at,
    "jsonrpc",
    resourcesTemplatesListReplyFields.jsonrpc,
    value["jsonrpc"],
  );
  text += wire.field(at, "id", requestIdCodec, value["id"]);
  text += wire.field(
    at,
    "result",
    resourcesTemplatesListReplyResultCodec,
    value["result"],
  );
  text += wire.unknownFields(at, value, resourcesTemplatesListReplyNames);
  return wire.braces(text);
}

/** @type {wire.MessageCodec<types.ResourcesTemplatesListReply>} */
export const resourcesTemplatesListReplyCodec = wire.message(
  "resources/templates/listReply",
  wire.codec(readResourcesTemplatesListReply, writeResourcesTemplatesListReply),
);

const resourcesReadFields = {
  jsonrpc: wire.literal("2.0"),
  method: wire.literal("resources/read"),
};

/** @type {ReadonlySet<string>} */
const resourcesReadNames = wire.names("jsonrpc", "id", "method", "params");

/**
 * @param {unknown} value
 * @param {wire.Up} up
 * @param {wire.Key} key
 * @returns {types.ResourcesRead}
 */
function readResourcesRead(value, up, key) {
  const source = wire.object(value, up, key);
  const at = wire.frame(up, key);
  /** @type {types.ResourcesRead} */
  const result = {
    jsonrpc: resourcesReadFields.jsonrpc.read(source["jsonrpc"], at, "jsonrpc"),
    id: requestIdCodec.read(source["id"], at, "id"),
    method: resourcesReadFields.method.read(source["method"], at, "method"),
    params: resourcesReadParamsCodec.read(source["params"], at, "params"),
  };
  wire.keepUnknown(source, result, resourcesReadNames, at);
  return result;
}

/**
 * @param {types.ResourcesRead} value
 * @param {wire.Up} up
 * @param {wire.Key} key
 * @returns {string}
 */
function writeResourcesRead(value, up, key) {
  wire.object(value, up, key);
  const at = wire.frame(up, key);
  let text = wire.field(
    at,
    "jsonrpc",
    resourcesReadFields.jsonrpc,
    value["jsonrpc"],
  );
  text += wire.field(at, "id", requestIdCodec, value["id"]);
  text += wire.field(at, "method", resourcesReadFields.method, value["method"]);
  text += wire.field(at, "params", resourcesReadParamsCodec, value["params"]);
  text += wire.unknownFields(at, value, resourcesReadNames);
  return wire.braces(text);
}

/** @type {wire.MessageCodec<types.ResourcesRead>} */
export const resourcesReadCodec = wire.message(
  "resources/read",
  wire.codec(readResourcesRead, writeResourcesRead),
);

const resourcesReadReplyFields = {
  jsonrpc: wire.literal("2.0"),
};

/** @type {ReadonlySet<string>} */
const resourcesReadReplyNames = wire.names("jsonrpc", "id", "result");

/**
 * @param {unknown} value
 * @param {wire.Up} up
 * @param {wire.Key} key
 * @returns {types.ResourcesReadReply}
 */
function readResourcesReadReply(value, up, key) {
  const source = wire.object(value, up, key);
  const at = wire.frame(up, key);
  /** @type {types.ResourcesReadReply} */
  const result = {
    jsonrpc: resourcesReadReplyFields.jsonrpc.read(
      source["jsonrpc"],
      at,
      "jsonrpc",
    ),
    id: requestIdCodec.read(source["id"], at, "id"),
    result: resourcesReadReplyResultCodec.read(source["result"], at, "result"),
  };
  wire.keepUnknown(source, result, resourcesReadReplyNames, at);
  return result;
}

/**
 * @param {types.ResourcesReadReply} value
 * @param {wire.Up} up
 * @param {wire.Key} key
 * @returns {string}
 */
function writeResourcesReadReply(value, up, key) {
  wire.object(value, up, key);
  const at = wire.frame(up, key);
  let text = wire.field(
    at,
    "jsonrpc",
    resourcesReadReplyFields.jsonrpc,
    value["jsonrpc"],
  );
  text += wire.field(at, "id", requestIdCodec, value["id"]);
  text += wire.field(
    at,
    "result",
    resourcesReadReplyResultCodec,
    value["result"],
  );
  text += wire.unknownFields(at, value, resourcesReadReplyNames);
  return wire.braces(text);
}

/** @type {wire.MessageCodec<types.ResourcesReadReply>} */
export const resourcesReadReplyCodec = wire.message(
  "resources/readReply",
  wire.codec(readResourcesReadReply, writeResourcesReadReply),
);

const resourcesSubscribeFields = {
  jsonrpc: wire.literal("2.0"),
  method: wire.literal("resources/subscribe"),
};

/** @type {ReadonlySet<string>} */
const resourcesSubscribeNames = wire.names("jsonrpc", "id", "method", "params");

/**
 * @param {unknown} value
 * @param {wire.Up} up
 * @param {wire.Key} key
 * @returns {types.ResourcesSubscribe}
 */
function readResourcesSubscribe(value, up, key) {
  const source = wire.object(value, up, key);
  const at = wire.frame(up, key);
  /** @type {types.ResourcesSubscribe} */
  const result = {
    jsonrpc: resourcesSubscribeFields.jsonrpc.read(
      source["jsonrpc"],
      at,
      "jsonrpc",
    ),
    id: requestIdCodec.read(source["id"], at, "id"),
    method: resourcesSubscribeFields.method.read(
      source["method"],
      at,
      "method",
    ),
    params: resourcesSubscribeParamsCodec.read(source["params"], at, "params"),
  };
  wire.keepUnknown(source, result, resourcesSubscribeNames, at);
  return result;
}

/**
 * @param {types.ResourcesSubscribe} value
 * @param {wire.Up} up
 * @param {wire.Key} key
 * @returns {string}
 */
function writeResourcesSubscribe(value, up, key) {
  wire.object(value, up, key);
  const at = wire.frame(up, key);
  let text = wire.field(
    at,
    "jsonrpc",
    resourcesSubscribeFields.jsonrpc,
    value["jsonrpc"],
  );
  text += wire.field(at, "id", requestIdCodec, value["id"]);
  text += wire.field(
    at,
    "method",
    resourcesSubscribeFields.method,
    value["method"],
  );
  text += wire.field(
    at,
    "params",
    resourcesSubscribeParamsCodec,
    value["params"],
  );
  text += wire.unknownFields(at, value, resourcesSubscribeNames);
  return wire.braces(text);
}

/** @type {wire.MessageCodec<types.ResourcesSubscribe>} */
export const resourcesSubscribeCodec = wire.message(
  "resources/subscribe",
  wire.codec(readResourcesSubscribe, writeResourcesSubscribe),
);

const resourcesSubscribeReplyFields = {
  jsonrpc: wire.literal("2.0"),
};

/** @type {ReadonlySet<string>} */
const resourcesSubscribeReplyNames = wire.names("jsonrpc", "id", "result");

/**
 * @param {unknown} value
 * @param {wire.Up} up
 * @param {wire.Key} key
 * @returns {types.ResourcesSubscribeReply}
 */
function readResourcesSubscribeReply(value, up, key) {
  const source = wire.object(value, up, key);
  const at = wire.frame(up, key);
  /** @type {types.ResourcesSubscribeReply} */
  const result = {
    jsonrpc: resourcesSubscribeReplyFields.jsonrpc.read(
      source["jsonrpc"],
      at,
      "jsonrpc",
    ),
    id: requestIdCodec.read(source["id"], at, "id"),
    result: emptyResultCodec.read(source["result"], at, "result"),
  };
  wire.keepUnknown(source, result, resourcesSubscribeReplyNames, at);
  return result;
}

/**
 * @param {types.ResourcesSubscribeReply} value
 * @param {wire.Up} up
 * @param {wire.Key} key
 * @returns {string}
 */
function writeResourcesSubscribeReply(value, up, key) {
  wire.object(value, up, key);
  const at = wire.frame(up, key);
  let text = wire.field(
    at,
    "jsonrpc",
    resourcesSubscribeReplyFields.jsonrpc,
    value["jsonrpc"],
  );
  text += wire.field(at, "id", requestIdCodec, value["id"]);
  text += wire.field(at, "result", emptyResultCodec, value["result"]);
  text += wire.unknownFields(at, value, resourcesSubscribeReplyNames);
  return wire.braces(text);
}

/** @type {wire.MessageCodec<types.ResourcesSubscribeReply>} */
export const resourcesSubscribeReplyCodec = wire.message(
  "resources/subscribeReply",
  wire.codec(readResourcesSubscribeReply, writeResourcesSubscribeReply),
);

const resourcesUnsubscribeFields = {
  jsonrpc: wire.literal("2.0"),
  method: wire.literal("resources/unsubscribe"),
};

/** @type {ReadonlySet<string>} */
const resourcesUnsubscribeNames = wire.names(
  "jsonrpc",
  "id",
  "method",
  "params",
);

/**
 * @param {unknown} value
 * @param {wire.Up} up
 * @param {wire.Key} key
 * @returns {types.ResourcesUnsubscribe}
 */
function readResourcesUnsubscribe(value, up, key) {
  const source = wire.object(value, up, key);
  const at = wire.frame(up, key);
  /** @type {types.ResourcesUnsubscribe} */
  const result = {
    jsonrpc: resourcesUnsubscribeFields.jsonrpc.read(
      source["jsonrpc"],
      at,
      "jsonrpc",
    ),
    id: requestIdCodec.read(source["id"], at, "id"),
    method: resourcesUnsubscribeFields.method.read(
      source["method"],
      at,
      "method",
    ),
    params: resourcesUnsubscribeParamsCodec.read(
      source["params"],
      at,
      "params",
    ),
  };
  wire.keepUnknown(source, result, resourcesUnsubscribeNames, at);
  return result;
}

/**
 * @param {types.ResourcesUnsubscribe} value
 * @param {wire.Up} up
 * @param {wire.Key} key
 * @returns {string}
 */
function writeResourcesUnsubscribe(value, up, key) {
  wire.object(value, up, key);
  const at = wire.frame(up, key);
  let text = wire.field(
    at,
    "jsonrpc",
    resourcesUnsubscribeFields.jsonrpc,
    value["jsonrpc"],
  );
  text += wire.field(at, "id", requestIdCodec, value["id"]);
  text += wire.field(
    at,
    "method",
    resourcesUnsubscribeFields.method,
    value["method"],
  );
  text += wire.field(
    at,
    "params",
    resourcesUnsubscribeParamsCodec,
    value["params"],
  );
  text += wire.unknownFields(at, value, resourcesUnsubscribeNames);
  return wire.braces(text);
}

/** @type {wire.MessageCodec<types.ResourcesUnsubscribe>} */
export const resourcesUnsubscribeCodec = wire.message(
  "resources/unsubscribe",
  wire.codec(readResourcesUnsubscribe, writeResourcesUnsubscribe),
);

const resourcesUnsubscribeReplyFields = {
  jsonrpc: wire.literal("2.0"),
};

/** @type {ReadonlySet<string>} */
const resourcesUnsubscribeReplyNames = wire.names("jsonrpc", "id", "result");

/**
 * @param {unknown} value
 * @param {wire.Up} up
 * @param {wire.Key} key
 * @returns {types.ResourcesUnsubscribeReply}
 */
function readResourcesUnsubscribeReply(value, up, key) {
  const source = wire.object(value, up, key);
  const at = wire.frame(up, key);
  /** @type {types.ResourcesUnsubscribeReply} */
  const result = {
    jsonrpc: resourcesUnsubscribeReplyFields.jsonrpc.read(
      source["jsonrpc"],
      at,
      "jsonrpc",
    ),
    id: requestIdCodec.read(source["id"], at, "id"),
    result: emptyResultCodec.read(source["result"], at, "result"),
  };
  wire.keepUnknown(source, result, resourcesUnsubscribeReplyNames, at);
  return result;
}

/**
 * @param {types.ResourcesUnsubscribeReply} value
 * @param {wire.Up} up
 * @param {wire.Key} key
 * @returns {string}
 */
function writeResourcesUnsubscribeReply(value, up, key) {
  wire.object(value, up, key);
  const at = wire.frame(up, key);
  let text = wire.field(
    at,
    "jsonrpc",
    resourcesUnsubscribeReplyFields.jsonrpc,
    value["jsonrpc"],
  );
  text += wire.field(at, "id", requestIdCodec, value["id"]);
  text += wire.field(at, "result", emptyResultCodec, value["result"]);
  text += wire.unknownFields(at, value, resourcesUnsubscribeReplyNames);
  return wire.braces(text);
}

/** @type {wire.MessageCodec<types.ResourcesUnsubscribeReply>} */
export const resourcesUnsubscribeReplyCodec = wire.message(
  "resources/unsubscribeReply",
  wire.codec(readResourcesUnsubscribeReply, writeResourcesUnsubscribeReply),
);

const notificationsResourcesUpdatedFields = {
  jsonrpc: wire.literal("2.0"),
  method: wire.literal("notifications/resources/updated"),
};

/** @type {ReadonlySet<string>} */
const notificationsResourcesUpdatedNames = wire.names(
  "jsonrpc",
  "method",
  "params",
);

/**
 * @param {unknown} value
 * @param {wire.Up} up
 * @param {wire.Key} key
 * @returns {types.NotificationsResourcesUpdated}
 */
function readNotificationsResourcesUpdated(value, up, key) {
  const source = wire.object(value, up, key);
  const at = wire.frame(up, key);
  /** @type {types.NotificationsResourcesUpdated} */
  const result = {
    jsonrpc: notificationsResourcesUpdatedFields.jsonrpc.read(
      source["jsonrpc"],
      at,
      "jsonrpc",
    ),
    method: notificationsResourcesUpdatedFields.method.read(
      source["method"],
      at,
      "method",
    ),
    params: notificationsResourcesUpdatedParamsCodec.read(
      source["params"],
      at,
      "params",
    ),
  };
  wire.keepUnknown(source, result, notificationsResourcesUpdatedNames, at);
  return result;
}

/**
 * @param {types.NotificationsResourcesUpdated} value
 * @param {wire.Up} up
 * @param {wire.Key} key
 * @returns {string}
 */
function writeNotificationsResourcesUpdated(value, up, key) {
  wire.object(value, up, key);
  const at = wire.frame(up, key);
  let text = wire.field(
    at,
    "jsonrpc",
    notificationsResourcesUpdatedFields.jsonrpc,
    value["jsonrpc"],
  );
  text += wire.field(
    at,
    "method",
    notificationsResourcesUpdatedFields.method,
    value["method"],
  );
  text += wire.field(
    at,
    "params",
    notificationsResourcesUpdatedParamsCodec,
    value["params"],
  );
  text += wire.unknownFields(at, value, notificationsResourcesUpdatedNames);
  return wire.braces(text);
}

/** @type {wire.MessageCodec<types.NotificationsResourcesUpdated>} */
export const notificationsResourcesUpdatedCodec = wire.message(
  "notifications/resources/updated",
  wire.codec(
    readNotificationsResourcesUpdated,
    writeNotificationsResourcesUpdated,
  ),
);

const notificationsResourcesListChangedFields = {
  jsonrpc: wire.literal("2.0"),
  method: wire.literal("notifications/resources/list_changed"),
};

/** @type {ReadonlySet<string>} */
const notificationsResourcesListChangedNames = wire.names(
  "jsonrpc",
  "method",
  "params",
);

/**
 * @param {unknown} value
 * @param {wire.Up} up
 * @param {wire.Key} key
 * @returns {types.NotificationsResourcesListChanged}
 */
function readNotificationsResourcesListChanged(value, up, key) {
  const source = wire.object(value, up, key);
  const at = wire.frame(up, key);
  /** @type {types.NotificationsResourcesListChanged} */
  const result = {
    jsonrpc: notificationsResourcesListChangedFields.jsonrpc.read(
      source["jsonrpc"],
      at,
      "jsonrpc",
    ),
    method: notificationsResourcesListChangedFields.method.read(
      source["method"],
      at,
      "method",
    ),
  };
  if (source["params"] !== undefined) {
    result["params"] = notificationParamsCodec.read(
      source["params"],
      at,
      "params",
    );
  }
  wire.keepUnknown(source, result, notificationsResourcesListChangedNames, at);
  return result;
}

/**
 * @param {types.NotificationsResourcesListChanged} value
 * @param {wire.Up} up
 * @param {wire.Key} key
 * @returns {string}
 */
function writeNotificationsResourcesListChanged(value, up, key) {
  wire.object(value, up, key);
  const at = wire.frame(up, key);
  let text = wire.field(
    at,
    "jsonrpc",
    notificationsResourcesListChangedFields.jsonrpc,
    value["jsonrpc"],
  );
  text += wire.field(
    at,
    "method",
    notificationsResourcesListChangedFields.method,
    value["method"],
  );
  text += wire.optionalField(
    at,
    "params",
    notificationParamsCodec,
    value["params"],
  );
  text += wire.unknownFields(at, value, notificationsResourcesListChangedNames);
  return wire.braces(text);
}

/** @type {wire.MessageCodec<types.NotificationsResourcesListChanged>} */
export const notificationsResourcesListChangedCodec = wire.message(
  "notifications/resources/list_changed",
  wire.codec(
    readNotificationsResourcesListChanged,
    writeNotificationsResourcesListChanged,
  ),
);

const promptsListFields = {
  jsonrpc: wire.literal("2.0"),
  method: wire.literal("prompts/list"),
};

/** @type {ReadonlySet<string>} */
const promptsListNames = wire.names("jsonrpc", "id", "method", "params");

/**
 * @param {unknown} value
 * @param {wire.Up} up
 * @param {wire.Key} key
 * @returns {types.PromptsList}
 */
function readPromptsList(value, up, key) {
  const source = wire.object(value, up, key);
  const at = wire.frame(up, key);
  /** @type {types.PromptsList} */
  const result = {
    jsonrpc: promptsListFields.jsonrpc.read(source["jsonrpc"], at, "jsonrpc"),
    id: requestIdCodec.read(source["id"], at, "id"),
    method: promptsListFields.method.read(source["method"], at, "method"),
  };
  if (source["params"] !== undefined) {
    result["params"] = paginatedParamsCodec.read(
      source["params"],
      at,
      "params",
    );
  }
  wire.keepUnknown(source, result, promptsListNames, at);
  return result;
}

/**
 * @param {types.PromptsList} value
 * @param {wire.Up} up
 * @param {wire.Key} key
 * @returns {string}
 */
function writePromptsList(value, up, key) {
  wire.object(value, up, key);
  const at = wire.frame(up, key);
  let text = wire.field(
    at,
    "jsonrpc",
    promptsListFields.jsonrpc,
    value["jsonrpc"],
  );
  text += wire.field(at, "id", requestIdCodec, value["id"]);
  text += wire.field(at, "method", promptsListFields.method, value["method"]);
  text += wire.optionalField(
    at,
    "params",
    paginatedParamsCodec,
    value["params"],
  );
  text += wire.unknownFields(at, value, promptsListNames);
  return wire.braces(text);
}

/** @type {wire.MessageCodec<types.PromptsList>} */
export const promptsListCodec = wire.message(
  "prompts/list",
  wire.codec(readPromptsList, writePromptsList),
);

const promptsListReplyFields = {
  jsonrpc: wire.literal("2.0"),
};

/** @type {ReadonlySet<string>} */
const promptsListReplyNames = wire.names("jsonrpc", "id", "result");

/**
 * @param {unknown} value
 * @param {wire.Up} up
 * @param {wire.Key} key
 * @returns {types.PromptsListReply}
 */
function readPromptsListReply(value, up, key) {
  const source = wire.object(value, up, key);
  const at = wire.frame(up, key);
  /** @type {types.PromptsListReply} */
  const result = {
    jsonrpc: promptsListReplyFields.jsonrpc.read(
      source["jsonrpc"],
      at,
      "jsonrpc",
    ),
    id: requestIdCodec.read(source["id"], at, "id"),
    result: promptsListReplyResultCodec.read(source["result"], at, "result"),
  };
  wire.keepUnknown(source, result, promptsListReplyNames, at);
  return result;
}

/**
 * @param {types.PromptsListReply} value
 * @param {wire.Up} up
 * @param {wire.Key} key
 * @returns {string}
 */
function writePromptsListReply(value, up, key) {
  wire.object(value, up, key);
  const at = wire.frame(up, key);
  let text = wire.field(
    at,
    "jsonrpc",
    promptsListReplyFields.jsonrpc,
    value["jsonrpc"],
  );
  text += wire.field(at, "id", requestIdCodec, value["id"]);
  text += wire.field(
    at,
    "result",
    promptsListReplyResultCodec,
    value["result"],
  );
  text += wire.unknownFields(at, value, promptsListReplyNames);
  return wire.braces(text);
}

/** @type {wire.MessageCodec<types.PromptsListReply>} */
export const promptsListReplyCodec = wire.message(
  "prompts/listReply",
  wire.codec(readPromptsListReply, writePromptsListReply),
);

const promptsGetFields = {
  jsonrpc: wire.literal("2.0"),
  method: wire.literal("prompts/get"),
};

/** @type {ReadonlySet<string>} */
const promptsGetNames = wire.names("jsonrpc", "id", "method", "params");

/**
 * @param {unknown} value
 * @param {wire.Up} up
 * @param {wire.Key} key
 * @returns {types.PromptsGet}
 */
function readPromptsGet(value, up, key) {
  const source = wire.object(value, up, key);
  const at = wire.frame(up, key);
  /** @type {types.PromptsGet} */
  const result = {
    jsonrpc: promptsGetFields.jsonrpc.read(source["jsonrpc"], at, "jsonrpc"),
    id: requestIdCodec.read(source["id"], at, "id"),
    method: promptsGetFields.method.read(source["method"], at, "method"),
    params: promptsGetParamsCodec.read(source["params"], at, "params"),
  };
  wire.keepUnknown(source, result, promptsGetNames, at);
  return result;
}

/**
 * @param {types.PromptsGet} value
 * @param {wire.Up} up
 * @param {wire.Key} key
 * @returns {string}
 */
function writePromptsGet(value, up, key) {
  wire.object(value, up, key);
  const at = wire.frame(up, key);
  let text = wire.field(
    at,
    "jsonrpc",
    promptsGetFields.jsonrpc,
    value["jsonrpc"],
  );
  text += wire.field(at, "id", requestIdCodec, value["id"]);
  text += wire.field(at, "method", promptsGetFields.method, value["method"]);
  text += wire.field(at, "params", promptsGetParamsCodec, value["params"]);
  text += wire.unknownFields(at, value, promptsGetNames);
  return wire.braces(text);
}

/** @type {wire.MessageCodec<types.PromptsGet>} */
export const promptsGetCodec = wire.message(
  "prompts/get",
  wire.codec(readPromptsGet, writePromptsGet),
);

const promptsGetReplyFields = {
  jsonrpc: wire.literal("2.0"),
};

/** @type {ReadonlySet<string>} */
const promptsGetReplyNames = wire.names("jsonrpc", "id", "result");

/**
 * @param {unknown} value
 * @param {wire.Up} up
 * @param {wire.Key} key
 * @returns {types.PromptsGetReply}
 */
function readPromptsGetReply(value, up, key) {
  const source = wire.object(value, up, key);
  const at = wire.frame(up, key);
  /** @type {types.PromptsGetReply} */
  const result = {
    jsonrpc: promptsGetReplyFields.jsonrpc.read(
      source["jsonrpc"],
      at,
      "jsonrpc",
    ),
    id: requestIdCodec.read(source["id"], at, "id"),
    result: promptsGetReplyResultCodec.read(source["result"], at, "result"),
  };
  wire.keepUnknown(source, result, promptsGetReplyNames, at);
  return result;
}

/**
 * @param {types.PromptsGetReply} value
 * @param {wire.Up} up
 * @param {wire.Key} key
 * @returns {string}
 */
function writePromptsGetReply(value, up, key) {
  wire.object(value, up, key);
  const at = wire.frame(up, key);
  let text = wire.field(
    at,
    "jsonrpc",
    promptsGetReplyFields.jsonrpc,
    value["jsonrpc"],
  );
  text += wire.field(at, "id", requestIdCodec, value["id"]);
  text += wire.field(at, "result", promptsGetReplyResultCodec, value["result"]);
  text += wire.unknownFields(at, value, promptsGetReplyNames);
  return wire.braces(text);
}

/** @type {wire.MessageCodec<types.PromptsGetReply>} */
export const promptsGetReplyCodec = wire.message(
  "prompts/getReply",
  wire.codec(readPromptsGetReply, writePromptsGetReply),
);

const notificationsPromptsListChangedFields = {
  jsonrpc: wire.literal("2.0"),
  method: wire.literal("notifications/prompts/list_changed"),
};

/** @type {ReadonlySet<string>} */
const notificationsPromptsListChangedNames = wire.names(
  "jsonrpc",
  "method",
  "params",
);

/**
 * @param {unknown} value
 * @param {wire.Up} up
 * @param {wire.Key} key
 * @returns {types.NotificationsPromptsListChanged}
 */
function readNotificationsPromptsListChanged(value, up, key) {
  const source = wire.object(value, up, key);
  const at = wire.frame(up, key);
  /** @type {types.NotificationsPromptsListChanged} */
  const result = {
    jsonrpc: notificationsPromptsListChangedFields.jsonrpc.read(
      source["jsonrpc"],
      at,
      "jsonrpc",
    ),
    method: notificationsPromptsListChangedFields.method.read(
      source["method"],
      at,
      "method",
    ),
  };
  if (source["params"] !== undefined) {
    result["params"] = notificationParamsCodec.read(
      source["params"],
      at,
      "params",
    );
  }
  wire.keepUnknown(source, result, notificationsPromptsListChangedNames, at);
  return result;
}

/**
 * @param {types.NotificationsPromptsListChanged} value
 * @param {wire.Up} up
 * @param {wire.Key} key
 * @returns {string}
 */
function writeNotificationsPromptsListChanged(value, up, key) {
  wire.object(value, up, key);
  const at = wire.frame(up, key);
  let text = wire.field(
    at,
    "jsonrpc",
    notificationsPromptsListChangedFields.jsonrpc,
    value["jsonrpc"],
  );
  text += wire.field(
    at,
    "method",
    notificationsPromptsListChangedFields.method,
    value["method"],
  );
  text += wire.optionalField(
    at,
    "params",
    notificationParamsCodec,
    value["params"],
  );
  text += wire.unknownFields(at, value, notificationsPromptsListChangedNames);
  return wire.braces(text);
}

/** @type {wire.MessageCodec<types.NotificationsPromptsListChanged>} */
export const notificationsPromptsListChangedCodec = wire.message(
  "notifications/prompts/list_changed",
  wire.codec(
    readNotificationsPromptsListChanged,
    writeNotificationsPromptsListChanged,
  ),
);

const toolsListFields = {
  jsonrpc: wire.literal("2.0"),
  method: wire.literal("tools/list"),
};

/** @type {ReadonlySet<string>} */
const toolsListNames = wire.names("jsonrpc", "id", "method", "params");

/**
 * @param {unknown} value
 * @param {wire.Up} up
 * @param {wire.Key} key
 * @returns {types.ToolsList}
 */
function readToolsList(value, up, key) {
  const source = wire.object(value, up, key);
  const at = wire.frame(up, key);
  /** @type {types.ToolsList} */
  const result = {
    jsonrpc: toolsListFields.jsonrpc.read(source["jsonrpc"], at, "jsonrpc"),
    id: requestIdCodec.read(source["id"], at, "id"),
    method: toolsListFields.method.read(source["method"], at, "method"),
  };
  if (source["params"] !== undefined) {
    result["params"] = paginatedParamsCodec.read(
      source["params"],
      at,
      "params",
    );
  }
  wire.keepUnknown(source, result, toolsListNames, at);
  return result;
}

/**
 * @param {types.ToolsList} value
 * @param {wire.Up} up
 * @param {wire.Key} key
 * @returns {string}
 */
function writeToolsList(value, up, key) {
  wire.object(value, up, key);
  const at = wire.frame(up, key);
  let text = wire.field(
    at,
    "jsonrpc",
    toolsListFields.jsonrpc,
    value["jsonrpc"],
  );
  text += wire.field(at, "id", requestIdCodec, value["id"]);
  text += wire.field(at, "method", toolsListFields.method, value["method"]);
  text += wire.optionalField(
    at,
    "params",
    paginatedParamsCodec,
    value["params"],
  );
  text += wire.unknownFields(at, value, toolsListNames);
  return wire.braces(text);
}

/** @type {wire.MessageCodec<types.ToolsList>} */
export const toolsListCodec = wire.message(
  "tools/list",
  wire.codec(readToolsList, writeToolsList),
);

const toolsListReplyFields = {
  jsonrpc: wire.literal("2.0"),
};

/** @type {ReadonlySet<string>} */
const toolsListReplyNames = wire.names("jsonrpc", "id", "result");

/**
 * @param {unknown} value
 * @param {wire.Up} up
 * @param {wire.Key} key
 * @returns {types.ToolsListReply}
 */
function readToolsListReply(value, up, key) {
  const source = wire.object(value, up, key);
  const at = wire.frame(up, key);
  /** @type {types.ToolsListReply} */
  const result = {
    jsonrpc: toolsListReplyFields.jsonrpc.read(
      source["jsonrpc"],
      at,
      "jsonrpc",
    ),
    id: requestIdCodec.read(source["id"], at, "id"),
    result: toolsListReplyResultCodec.read(source["result"], at, "result"),
  };
  wire.keepUnknown(source, result, toolsListReplyNames, at);
  return result;
}

/**
 * @param {types.ToolsListReply} value
 * @param {wire.Up} up
 * @param {wire.Key} key
 * @returns {string}
 */
function writeToolsListReply(value, up, key) {
  wire.object(value, up, key);
  const at = wire.frame(up, key);
  let text = wire.field(
    at,
    "jsonrpc",
    toolsListReplyFields.jsonrpc,
    value["jsonrpc"],
  );
  text += wire.field(at, "id", requestIdCodec, value["id"]);
  text += wire.field(at, "result", toolsListReplyResultCodec, value["result"]);
  text += wire.unknownFields(at, value, toolsListReplyNames);
  return wire.braces(text);
}

/** @type {wire.MessageCodec<types.ToolsListReply>} */
export const toolsListReplyCodec = wire.message(
  "tools/listReply",
  wire.codec(readToolsListReply, writeToolsListReply),
);

const toolsCallFields = {
  jsonrpc: wire.literal("2.0"),
  method: wire.literal("tools/call"),
};

/** @type {ReadonlySet<string>} */
const toolsCallNames = wire.names("jsonrpc", "id", "method", "params");

/**
 * @param {unknown} value
 * @param {wire.Up} up
 * @param {wire.Key} key
 * @returns {types.ToolsCall}
 */
function readToolsCall(value, up, key) {
  const source = wire.object(value, up, key);
  const at = wire.frame(up, key);
  /** @type {types.ToolsCall} */
  const result = {
    jsonrpc: toolsCallFields.jsonrpc.read(source["jsonrpc"], at, "jsonrpc"),
    id: requestIdCodec.read(source["id"], at, "id"),
    method: toolsCallFields.method.read(source["method"], at, "method"),
    params: toolsCallParamsCodec.read(source["params"], at, "params"),
  };
  wire.keepUnknown(source, result, toolsCallNames, at);
  return result;
}

/**
 * @param {types.ToolsCall} value
 * @param {wire.Up} up
 * @param {wire.Key} key
 * @returns {string}
 */
function writeToolsCall(value, up, key) {
  wire.object(value, up, key);
  const at = wire.frame(up, key);
  let text = wire.field(
    at,
    "jsonrpc",
    toolsCallFields.jsonrpc,
    value["jsonrpc"],
  );
  text += wire.field(at, "id", requestIdCodec, value["id"]);
  text += wire.field(at, "method", toolsCallFields.method, value["method"]);
  text += wire.field(at, "params", toolsCallParamsCodec, value["params"]);
  text += wire.unknownFields(at, value, toolsCallNames);
  return wire.braces(text);
}

/** @type {wire.MessageCodec<types.ToolsCall>} */
export const toolsCallCodec = wire.message(
  "tools/call",
  wire.codec(readToolsCall, writeToolsCall),
);

const toolsCallReplyFields = {
  jsonrpc: wire.literal("2.0"),
};

/** @type {ReadonlySet<string>} */
const toolsCallReplyNames = wire.names("jsonrpc", "id", "result");

/**
 * @param {unknown} value
 * @param {wire.Up} up
 * @param {wire.Key} key
 * @returns {types.ToolsCallReply}
 */
function readToolsCallReply(value, up, key) {
  const source = wire.object(value, up, key);
  const at = wire.frame(up, key);
  /** @type {types.ToolsCallReply} */
  const result = {
    jsonrpc: toolsCallReplyFields.jsonrpc.read(
      source["jsonrpc"],
      at,
      "jsonrpc",
    ),
    id: requestIdCodec.read(source["id"], at, "id"),
    result: toolsCallReplyResultCodec.read(source["result"], at, "result"),
  };
  wire.keepUnknown(source, result, toolsCallReplyNames, at);
  return result;
}

/**
 * @param {types.ToolsCallReply} value
 * @param {wire.Up} up
 * @param {wire.Key} key
 * @returns {string}
 */
function writeToolsCallReply(value, up, key) {
  wire.object(value, up, key);
  const at = wire.frame(up, key);
  let text = wire.field(
    at,
    "jsonrpc",
    toolsCallReplyFields.jsonrpc,
    value["jsonrpc"],
  );
  text += wire.field(at, "id", requestIdCodec, value["id"]);
  text += wire.field(at, "result", toolsCallReplyResultCodec, value["result"]);
  text += wire.unknownFields(at, value, toolsCallReplyNames);
  return wire.braces(text);
}

/** @type {wire.MessageCodec<types.ToolsCallReply>} */
export const toolsCallReplyCodec = wire.message(
  "tools/callReply",
  wire.codec(readToolsCallReply, writeToolsCallReply),
);

const notificationsToolsListChangedFields = {
  jsonrpc: wire.literal("2.0"),
  method: wire.literal("notifications/tools/list_changed"),
};

/** @type {ReadonlySet<string>} */
const notificationsToolsListChangedNames = wire.names(
  "jsonrpc",
  "method",
  "params",
);

/**
 * @param {unknown} value
 * @param {wire.Up} up
 * @param {wire.Key} key
 * @returns {types.NotificationsToolsListChanged}
 */
function readNotificationsToolsListChanged(value, up, key) {
  const source = wire.object(value, up, key);
  const at = wire.frame(up, key);
  /** @type {types.NotificationsToolsListChanged} */
  const result = {
    jsonrpc: notificationsToolsListChangedFields.jsonrpc.read(
      source["jsonrpc"],
      at,
      "jsonrpc",
    ),
    method: notificationsToolsListChangedFields.method.read(
      source["method"],
      at,
      "method",
    ),
  };
  if (source["params"] !== undefined) {
    result["params"] = notificationParamsCodec.read(
      source["params"],
      at,
      "params",
    );
  }
  wire.keepUnknown(source, result, notificationsToolsListChangedNames, at);
  return result;
}

/**
 * @param {types.NotificationsToolsListChanged} value
 * @param {wire.Up} up
 * @param {wire.Key} key
 * @returns {string}
 */
function writeNotificationsToolsListChanged(value, up, key) {
  wire.object(value, up, key);
  const at = wire.frame(up, key);
  let text = wire.field(
    at,
    "jsonrpc",
    notificationsToolsListChangedFields.jsonrpc,
    value["jsonrpc"],
  );
  text += wire.field(
    at,
    "method",
    notificationsToolsListChangedFields.method,
    value["method"],
  );
  text += wire.optionalField(
    at,
    "params",
    notificationParamsCodec,
    value["params"],
  );
  text += wire.unknownFields(at, value, notificationsToolsListChangedNames);
  return wire.braces(text);
}

/** @type {wire.MessageCodec<types.NotificationsToolsListChanged>} */
export const notificationsToolsListChangedCodec = wire.message(
  "notifications/tools/list_changed",
  wire.codec(
    readNotificationsToolsListChanged,
    writeNotificationsToolsListChanged,
  ),
);

const loggingSetLevelFields = {
  jsonrpc: wire.literal("2.0"),
  method: wire.literal("logging/setLevel"),
};

/** @type {ReadonlySet<string>} */
const loggingSetLevelNames = wire.names("jsonrpc", "id", "method", "params");

/**
 * @param {unknown} value
 * @param {wire.Up} up
 * @param {wire.Key} key
 * @returns {types.LoggingSetLevel}
 */
function readLoggingSetLevel(value, up, key) {
  const source = wire.object(value, up, key);
  const at = wire.frame(up, key);
  /** @type {types.LoggingSetLevel} */
  const result = {
    jsonrpc: loggingSetLevelFields.jsonrpc.read(
      source["jsonrpc"],
      at,
      "jsonrpc",
    ),
    id: requestIdCodec.read(source["id"], at, "id"),
    method: loggingSetLevelFields.method.read(source["method"], at, "method"),
    params: loggingSetLevelParamsCodec.read(source["params"], at, "params"),
  };
  wire.keepUnknown(source, result, loggingSetLevelNames, at);
  return result;
}

/**
 * @param {types.LoggingSetLevel} value
 * @param {wire.Up} up
 * @param {wire.Key} key
 * @returns {string}
 */
function writeLoggingSetLevel(value, up, key) {
  wire.object(value, up, key);
  const at = wire.frame(up, key);
  let text = wire.field(
    at,
    "jsonrpc",
    loggingSetLevelFields.jsonrpc,
    value["jsonrpc"],
  );
  text += wire.field(at, "id", requestIdCodec, value["id"]);
  text += wire.field(
    at,
    "method",
    loggingSetLevelFields.method,
    value["method"],
  );
  text += wire.field(at, "params", loggingSetLevelParamsCodec, value["params"]);
  text += wire.unknownFields(at, value, loggingSetLevelNames);
  return wire.braces(text);
}

/** @type {wire.MessageCodec<types.LoggingSetLevel>} */
export const loggingSetLevelCodec = wire.message(
  "logging/setLevel",
  wire.codec(readLoggingSetLevel, writeLoggingSetLevel),
);

const loggingSetLevelReplyFields = {
  jsonrpc: wire.literal("2.0"),
};

/** @type {ReadonlySet<string>} */
const loggingSetLevelReplyNames = wire.names("jsonrpc", "id", "result");

/**
 * @param {unknown} value
 * @param {wire.Up} up
 * @param {wire.Key} key
 * @returns {types.LoggingSetLevelReply}
 */
function readLoggingSetLevelReply(value, up, key) {
  const source = wire.object(value, up, key);
  const at = wire.frame(up, key);
  /** @type {types.LoggingSetLevelReply} */
  const result = {
    jsonrpc: loggingSetLevelReplyFields.jsonrpc.read(
      source["jsonrpc"],
      at,
      "jsonrpc",
    ),
    id: requestIdCodec.read(source["id"], at, "id"),
    result: emptyResultCodec.read(source["result"], at, "result"),
  };
  wire.keepUnknown(source, result, loggingSetLevelReplyNames, at);
  return result;
}

/**
 * @param {types.LoggingSetLevelReply} value
 * @param {wire.Up} up
 * @param {wire.Key} key
 * @returns {string}
 */
function writeLoggingSetLevelReply(value, up, key) {
  wire.object(value, up, key);
  const at = wire.frame(up, key);
  let text = wire.field(
    at,
    "jsonrpc",
    loggingSetLevelReplyFields.jsonrpc,
    value["jsonrpc"],
  );
  text += wire.field(at, "id", requestIdCodec, value["id"]);
  text += wire.field(at, "result", emptyResultCodec, value["result"]);
  text += wire.unknownFields(at, value, loggingSetLevelReplyNames);
  return wire.braces(text);
}

/** @type {wire.MessageCodec<types.LoggingSetLevelReply>} */
export const loggingSetLevelReplyCodec = wire.message(
  "logging/setLevelReply",
  wire.codec(readLoggingSetLevelReply, writeLoggingSetLevelReply),
);

const logMessageFields = {
  jsonrpc: wire.literal("2.0"),
  method: wire.literal("notifications/message"),
};

/** @type {ReadonlySet<string>} */
const logMessageNames = wire.names("jsonrpc", "method", "params");

/**
 * @param {unknown} value
 * @param {wire.Up} up
 * @param {wire.Key} key
 * @returns {types.LogMessage}
 */
function readLogMessage(value, up, key) {
  const source = wire.object(value, up, key);
  const at = wire.frame(up, key);
  /** @type {types.LogMessage} */
  const result = {
    jsonrpc: logMessageFields.jsonrpc.read(source["jsonrpc"], at, "jsonrpc"),
    method: logMessageFields.method.read(source["method"], at, "method"),
    params: logMessageParamsCodec.read(source["params"], at, "params"),
  };
  wire.keepUnknown(source, result, logMessageNames, at);
  return result;
}

/**
 * @param {types.LogMessage} value
 * @param {wire.Up} up
 * @param {wire.Key} key
 * @returns {string}
 */
function writeLogMessage(value, up, key) {
  wire.object(value, up, key);
  const at = wire.frame(up, key);
  let text = wire.field(
    at,
    "jsonrpc",
    logMessageFields.jsonrpc,
    value["jsonrpc"],
  );
  text += wire.field(at, "method", logMessageFields.method, value["method"]);
  text += wire.field(at, "params", logMessageParamsCodec, value["params"]);
  text += wire.unknownFields(at, value, logMessageNames);
  return wire.braces(text);
}

/** @type {wire.MessageCodec<types.LogMessage>} */
export const logMessageCodec = wire.message(
  "notifications/message",
  wire.codec(readLogMessage, writeLogMessage),
);

const completionCompleteFields = {
  jsonrpc: wire.literal("2.0"),
  method: wire.literal("completion/complete"),
};

/** @type {ReadonlySet<string>} */
const completionCompleteNames = wire.names("jsonrpc", "id", "method", "params");

/**
 * @param {unknown} value
 * @param {wire.Up} up
 * @param {wire.Key} key
 * @returns {types.CompletionComplete}
 */
function readCompletionComplete(value, up, key) {
  const source = wire.object(value, up, key);
  const at = wire.frame(up, key);
  /** @type {types.CompletionComplete} */
  const result = {
    jsonrpc: completionCompleteFields.jsonrpc.read(
      source["jsonrpc"],
      at,
      "jsonrpc",
    ),
    id: requestIdCodec.read(source["id"], at, "id"),
    method: completionCompleteFields.method.read(
      source["method"],
      at,
      "method",
    ),
    params: completionCompleteParamsCodec.read(source["params"], at, "params"),
  };
  wire.keepUnknown(source, result, completionCompleteNames, at);
  return result;
}

/**
 * @param {types.CompletionComplete} value
 * @param {wire.Up} up
 * @param {wire.Key} key
 * @returns {string}
 */
function writeCompletionComplete(value, up, key) {
  wire.object(value, up, key);
  const at = wire.frame(up, key);
  let text = wire.field(
    at,
    "jsonrpc",
    completionCompleteFields.jsonrpc,
    value["jsonrpc"],
  );
  text += wire.field(at, "id", requestIdCodec, value["id"]);
  text += wire.field(
    at,
    "method",
    completionCompleteFields.method,
    value["method"],
  );
  text += wire.field(
    at,
    "params",
    completionCompleteParamsCodec,
    value["params"],
  );
  text += wire.unknownFields(at, value, completionCompleteNames);
  return wire.braces(text);
}

/** @type {wire.MessageCodec<types.CompletionComplete>} */
export const completionCompleteCodec = wire.message(
  "completion/complete",
  wire.codec(readCompletionComplete, writeCompletionComplete),
);

const completionCompleteReplyFields = {
  jsonrpc: wire.literal("2.0"),
};

/** @type {ReadonlySet<string>} */
const completionCompleteReplyNames = wire.names("jsonrpc", "id", "result");

/**
 * @param {unknown} value
 * @param {wire.Up} up
 * @param {wire.Key} key
 * @returns {types.CompletionCompleteReply}
 */
function readCompletionCompleteReply(value, up, key) {
  const source = wire.object(value, up, key);
  const at = wire.frame(up, key);
  /** @type {types.CompletionCompleteReply} */
  const result = {
    jsonrpc: completionCompleteReplyFields.jsonrpc.read(
      source["jsonrpc"],
      at,
      "jsonrpc",
    ),
    id: requestIdCodec.read(source["id"], at, "id"),
    result: completionCompleteReplyResultCodec.read(
      source["result"],
      at,
      "result",
    ),
  };
  wire.keepUnknown(source, result, completionCompleteReplyNames, at);
  return result;
}

/**
 * @param {types.CompletionCompleteReply} value
 * @param {wire.Up} up
 * @param {wire.Key} key
 * @returns {string}
 */
function writeCompletionCompleteReply(value, up, key) {
  wire.object(value, up, key);
  const at = wire.frame(up, key);
  let text = wire.field(
    at,
    "jsonrpc",
    completionCompleteReplyFields.jsonrpc,
    value["jsonrpc"],
  );
  text += wire.field(at, "id", requestIdCodec, value["id"]);
  text += wire.field(
    at,
    "result",
    completionCompleteReplyResultCodec,
    value["result"],
  );
  text += wire.unknownFields(at, value, completionCompleteReplyNames);
  return wire.braces(text);
}

/** @type {wire.MessageCodec<types.CompletionCompleteReply>} */
export const completionCompleteReplyCodec = wire.message(
  "completion/completeReply",
  wire.codec(readCompletionCompleteReply, writeCompletionCompleteReply),
);

const samplingCreateMessageFields = {
  jsonrpc: wire.literal("2.0"),
  method: wire.literal("sampling/createMessage"),
};

/** @type {ReadonlySet<string>} */
const samplingCreateMessageNames = wire.names(
  "jsonrpc",
  "id",
  "method",
  "params",
);

/**
 * @param {unknown} value
 * @param {wire.Up} up
 * @param {wire.Key} key
 * @returns {types.SamplingCreateMessage}
 */
function readSamplingCreateMessage(value, up, key) {
  const source = wire.object(value, up, key);
  const at = wire.frame(up, key);
  /** @type {types.SamplingCreateMessage} */
  const result = {
    jsonrpc: samplingCreateMessageFields.jsonrpc.read(
      source["jsonrpc"],
      at,
      "jsonrpc",
    ),
    id: requestIdCodec.read(source["id"], at, "id"),
    method: samplingCreateMessageFields.method.read(
      source["method"],
      at,
      "method",
    ),
    params: samplingCreateMessageParamsCodec.read(
      source["params"],
      at,
      "params",
    ),
  };
  wire.keepUnknown(source, result, samplingCreateMessageNames, at);
  return result;
}

/**
 * @param {types.SamplingCreateMessage} value
 * @param {wire.Up} up
 * @param {wire.Key} key
 * @returns {string}
 */
function writeSamplingCreateMessage(value, up, key) {
  wire.object(value, up, key);
  const at = wire.frame(up, key);
  let text = wire.field(
    at,
    "jsonrpc",
    samplingCreateMessageFields.jsonrpc,
    value["jsonrpc"],
  );
  text += wire.field(at, "id", requestIdCodec, value["id"]);
  text += wire.field(
    at,
    "method",
    samplingCreateMessageFields.method,
    value["method"],
  );
  text += wire.field(
    at,
    "params",
    samplingCreateMessageParamsCodec,
    value["params"],
  );
  text += wire.unknownFields(at, value, samplingCreateMessageNames);
  return wire.braces(text);
}

/** @type {wire.MessageCodec<types.SamplingCreateMessage>} */
export const samplingCreateMessageCodec = wire.message(
  "sampling/createMessage",
  wire.codec(readSamplingCreateMessage, writeSamplingCreateMessage),
);

const samplingCreateMessageReplyFields = {
  jsonrpc: wire.literal("2.0"),
};

/** @type {ReadonlySet<string>} */
const samplingCreateMessageReplyNames = wire.names("jsonrpc", "id", "result");

/**
 * @param {unknown} value
 * @param {wire.Up} up
 * @param {wire.Key} key
 * @returns {types.SamplingCreateMessageReply}
 */
function readSamplingCreateMessageReply(value, up, key) {
  const source = wire.object(value, up, key);
  const at = wire.frame(up, key);
  /** @type {types.SamplingCreateMessageReply} */
  const result = {
    jsonrpc: samplingCreateMessageReplyFields.jsonrpc.read(
      source["jsonrpc"],
      at,
      "jsonrpc",
    ),
    id: requestIdCodec.read(source["id"], at, "id"),
    result: samplingCreateMessageReplyResultCodec.read(
      source["result"],
      at,
      "result",
    ),
  };
  wire.keepUnknown(source, result, samplingCreateMessageReplyNames, at);
  return result;
}

/**
 * @param {types.SamplingCreateMessageReply} value
 * @param {wire.Up} up
 * @param {wire.Key} key
 * @returns {string}
 */
function writeSamplingCreateMessageReply(value, up, key) {
  wire.object(value, up, key);
  const at = wire.frame(up, key);
  let text = wire.field(
    at,
    "jsonrpc",
    samplingCreateMessageReplyFields.jsonrpc,
    value["jsonrpc"],
  );
  text += wire.field(at, "id", requestIdCodec, value["id"]);
  text += wire.field(
    at,
    "result",
    samplingCreateMessageReplyResultCodec,
    value["result"],
  );
  text += wire.unknownFields(at, value, samplingCreateMessageReplyNames);
  return wire.braces(text);
}

/** @type {wire.MessageCodec<types.SamplingCreateMessageReply>} */
export const samplingCreateMessageReplyCodec = wire.message(
  "sampling/createMessageReply",
  wire.codec(readSamplingCreateMessageReply, writeSamplingCreateMessageReply),
);

const elicitationCreateFields = {
  jsonrpc: wire.literal("2.0"),
  method: wire.literal("elicitation/create"),
};

/** @type {ReadonlySet<string>} */
const elicitationCreateNames = wire.names("jsonrpc", "id", "method", "params");

/**
 * @param {unknown} value
 * @param {wire.Up} up
 * @param {wire.Key} key
 * @returns {types.ElicitationCreate}
 */
function readElicitationCreate(value, up, key) {
  const source = wire.object(value, up, key);
  const at = wire.frame(up, key);
  /** @type {types.ElicitationCreate} */
  const result = {
    jsonrpc: elicitationCreateFields.jsonrpc.read(
      source["jsonrpc"],
      at,
      "jsonrpc",
    ),
    id: requestIdCodec.read(source["id"], at, "id"),
    method: elicitationCreateFields.method.read(source["method"], at, "method"),
    params: elicitationCreateParamsCodec.read(source["params"], at, "params"),
  };
  wire.keepUnknown(source, result, elicitationCreateNames, at);
  return result;
}

/**
 * @param {types.ElicitationCreate} value
 * @param {wire.Up} up
 * @param {wire.Key} key
 * @returns {string}
 */
function writeElicitationCreate(value, up, key) {
  wire.object(value, up, key);
  const at = wire.frame(up, key);
  let text = wire.field(
    at,
    "jsonrpc",
    elicitationCreateFields.jsonrpc,
    value["jsonrpc"],
  );
  text += wire.field(at, "id", requestIdCodec, value["id"]);
  text += wire.field(
    at,
    "method",
    elicitationCreateFields.method,
    value["method"],
  );
  text += wire.field(
    at,
    "params",
    elicitationCreateParamsCodec,
    value["params"],
  );
  text += wire.unknownFields(at, value, elicitationCreateNames);
  return wire.braces(text);
}

/** @type {wire.MessageCodec<types.ElicitationCreate>} */
export const elicitationCreateCodec = wire.message(
  "elicitation/create",
  wire.codec(readElicitationCreate, writeElicitationCreate),
);

const elicitationCreateReplyFields = {
  jsonrpc: wire.literal("2.0"),
};

/** @type {ReadonlySet<string>} */
const elicitationCreateReplyNames = wire.names("jsonrpc", "id", "result");

/**
 * @param {unknown} value
 * @param {wire.Up} up
 * @param {wire.Key} key
 * @returns {types.ElicitationCreateReply}
 */
function readElicitationCreateReply(value, up, key) {
  const source = wire.object(value, up, key);
  const at = wire.frame(up, key);
  /** @type {types.ElicitationCreateReply} */
  const result = {
    jsonrpc: elicitationCreateReplyFields.jsonrpc.read(
      source["jsonrpc"],
      at,
      "jsonrpc",
    ),
    id: requestIdCodec.read(source["id"], at, "id"),
    result: elicitationCreateReplyResultCodec.read(
      source["result"],
      at,
      "result",
    ),
  };
  wire.keepUnknown(source, result, elicitationCreateReplyNames, at);
  return result;
}

/**
 * @param {types.ElicitationCreateReply} value
 * @param {wire.Up} up
 * @param {wire.Key} key
 * @returns {string}
 */
function writeElicitationCreateReply(value, up, key) {
  wire.object(value, up, key);
  const at = wire.frame(up, key);
  let text = wire.field(
    at,
    "jsonrpc",
    elicitationCreateReplyFields.jsonrpc,
    value["jsonrpc"],
  );
  text += wire.field(at, "id", requestIdCodec, value["id"]);
  text += wire.field(
    at,
    "result",
    elicitationCreateReplyResultCodec,
    value["result"],
  );
  text += wire.unknownFields(at, value, elicitationCreateReplyNames);
  return wire.braces(text);
}

/** @type {wire.MessageCodec<types.ElicitationCreateReply>} */
export const elicitationCreateReplyCodec = wire.message(
  "elicitation/createReply",
  wire.codec(readElicitationCreateReply, writeElicitationCreateReply),
);

const rootsListFields = {
  jsonrpc: wire.literal("2.0"),
  method: wire.literal("roots/list"),
};

/** @type {ReadonlySet<string>} */
const rootsListNames = wire.names("jsonrpc", "id", "method", "params");

/**
 * @param {unknown} value
 * @param {wire.Up} up
 * @param {wire.Key} key
 * @returns {types.RootsList}
 */
function readRootsList(value, up, key) {
  const source = wire.object(value, up, key);
  const at = wire.frame(up, key);
  /** @type {types.RootsList} */
  const result = {
    jsonrpc: rootsListFields.jsonrpc.read(source["jsonrpc"], at, "jsonrpc"),
    id: requestIdCodec.read(source["id"], at, "id"),
    method: rootsListFields.method.read(source["method"], at, "method"),
  };
  if (source["params"] !== undefined) {
    result["params"] = requestParamsCodec.read(source["params"], at, "params");
  }
  wire.keepUnknown(source, result, rootsListNames, at);
  return result;
}

/**
 * @param {types.RootsList} value
 * @param {wire.Up} up
 * @param {wire.Key} key
 * @returns {string}
 */
function writeRootsList(value, up, key) {
  wire.object(value, up, key);
  const at = wire.frame(up, key);
  let text = wire.field(
    at,
    "jsonrpc",
    rootsListFields.jsonrpc,
    value["jsonrpc"],
  );
  text += wire.field(at, "id", requestIdCodec, value["id"]);
  text += wire.field(at, "method", rootsListFields.method, value["method"]);
  text += wire.optionalField(at, "params", requestParamsCodec, value["params"]);
  text += wire.unknownFields(at, value, rootsListNames);
  return wire.braces(text);
}

/** @type {wire.MessageCodec<types.RootsList>} */
export const rootsListCodec = wire.message(
  "roots/list",
  wire.codec(readRootsList, writeRootsList),
);

const rootsListReplyFields = {
  jsonrpc: wire.literal("2.0"),
};

/** @type {ReadonlySet<string>} */
const rootsListReplyNames = wire.names("jsonrpc", "id", "result");

/**
 * @param {unknown} value
 * @param {wire.Up} up
 * @param {wire.Key} key
 * @returns {types.RootsListReply}
 */
function readRootsListReply(value, up, key) {
  const source = wire.object(value, up, key);
  const at = wire.frame(up, key);
  /** @type {types.RootsListReply} */
  const result = {
    jsonrpc: rootsListReplyFields.jsonrpc.read(
      source["jsonrpc"],
      at,
      "jsonrpc",
    ),
    id: requestIdCodec.read(source["id"], at, "id"),
    result: rootsListReplyResultCodec.read(source["result"], at, "result"),
  };
  wire.keepUnknown(source, result, rootsListReplyNames, at);
  return result;
}

/**
 * @param {types.RootsListReply} value
 * @param {wire.Up} up
 * @param {wire.Key} key
 * @returns {string}
 */
function writeRootsListReply(value, up, key) {
  wire.object(value, up, key);
  const at = wire.frame(up, key);
  let text = wire.field(
    at,
    "jsonrpc",
    rootsListReplyFields.jsonrpc,
    value["jsonrpc"],
  );
  text += wire.field(at, "id", requestIdCodec, value["id"]);
  text += wire.field(at, "result", rootsListReplyResultCodec, value["result"]);
  text += wire.unknownFields(at, value, rootsListReplyNames);
  return wire.braces(text);
}

/** @type {wire.MessageCodec<types.RootsListReply>} */
export const rootsListReplyCodec = wire.message(
  "roots/listReply",
  wire.codec(readRootsListReply, writeRootsListReply),
);

const notificationsRootsListChangedFields = {
  jsonrpc: wire.literal("2.0"),
  method: wire.literal("notifications/roots/list_changed"),
};

/** @type {ReadonlySet<string>} */
const notificationsRootsListChangedNames = wire.names(
  "jsonrpc",
  "method",
  "params",
);

/**
 * @param {unknown} value
 * @param {wire.Up} up
 * @param {wire.Key} key
 * @returns {types.NotificationsRootsListChanged}
 */
function readNotificationsRootsListChanged(value, up, key) {
  const source = wire.object(value, up, key);
  const at = wire.frame(up, key);
  /** @type {types.NotificationsRootsListChanged} */
  const result = {
    jsonrpc: notificationsRootsListChangedFields.jsonrpc.read(
      source["jsonrpc"],
      at,
      "jsonrpc",
    ),
    method: notificationsRootsListChangedFields.method.read(
      source["method"],
      at,
      "method",
    ),
  };
  if (source["params"] !== undefined) {
    result["params"] = notificationParamsCodec.read(
      source["params"],
      at,
      "params",
    );
  }
  wire.keepUnknown(source, result, notificationsRootsListChangedNames, at);
  return result;
}

/**
 * @param {types.NotificationsRootsListChanged} value
 * @param {wire.Up} up
 * @param {wire.Key} key
 * @returns {string}
 */
function writeNotificationsRootsListChanged(value, up, key) {
  wire.object(value, up, key);
  const at = wire.frame(up, key);
  let text = wire.field(
    at,
    "jsonrpc",
    notificationsRootsListChangedFields.jsonrpc,
    value["jsonrpc"],
  );
  text += wire.field(
    at,
    "method",
    notificationsRootsListChangedFields.method,
    value["method"],
  );
  text += wire.optionalField(
    at,
    "params",
    notificationParamsCodec,
    value["params"],
  );
  text += wire.unknownFields(at, value, notificationsRootsListChangedNames);
  return wire.braces(text);
}

/** @type {wire.MessageCodec<types.NotificationsRootsListChanged>} */
export const notificationsRootsListChangedCodec = wire.message(
  "notifications/roots/list_changed",
  wire.codec(
    readNotificationsRootsListChanged,
    writeNotificationsRootsListChanged,
  ),
);

/**
 * @param {unknown} value
 * @param {wire.Pending} pending
 * @returns {wire.MessageCodec<unknown> | wire.UnknownTag}
 */
export function selectClientMessage(value, pending) {
  if (wire.isObject(value)) {
    const tag = wire.lookup(value, ["jsonrpc"]);
    switch (tag) {
      case "2.0": {
        if (wire.lookup(value, ["method"]) !== undefined) {
          const tag = wire.lookup(value, ["method"]);
          switch (tag) {
            case "initialize":
              return initializeCodec;
            case "notifications/initialized": {
              if (wire.lookup(value, ["id"]) !== undefined) {
                return new wire.UnknownTag();
              }
              return notificationsInitializedCodec;
            }
            case "ping":
              return pingCodec;
            case "notifications/cancelled": {
              if (wire.lookup(value, ["id"]) !== undefined) {
                return new wire.UnknownTag();
              }
              return notificationsCancelledCodec;
            }
            case "notifications/progress": {
              if (wire.lookup(value, ["id"]) !== undefined) {
                return new wire.UnknownTag();
              }
              return notificationsProgressCodec;
            }
            case "resources/list":
              return resourcesListCodec;
            case "resources/templates/list":
              return resourcesTemplatesListCodec;
            case "resources/read":
              return resourcesReadCodec;
            case "resources/subscribe":
              return resourcesSubscribeCodec;
            case "resources/unsubscribe":
              return resourcesUnsubscribeCodec;
            case "prompts/list":
              return promptsListCodec;
            case "prompts/get":
              return promptsGetCodec;
            case "tools/list":
              return toolsListCodec;
            case "tools/call":
              return toolsCallCodec;
            case "logging/setLevel":
              return loggingSetLevelCodec;
            case "completion/complete":
              return completionCompleteCodec;
            case "notifications/roots/list_changed": {
              if (wire.lookup(value, ["id"]) !== undefined) {
                return new wire.UnknownTag();
              }
              return notificationsRootsListChangedCodec;
            }
          }
          wire.checkTag(tag, "string", null, "", "/method");
          return new wire.UnknownTag(tag);
        }
        if (wire.lookup(value, ["error"]) !== undefined) {
          return errorReplyCodec;
        }
        if (wire.lookup(value, ["result"]) !== undefined) {
          switch (wire.pendingRequest(value, ["id"], "/id", pending)) {
            case "ping":
              return pingReplyCodec;
            case "sampling/createMessage":
              return samplingCreateMessageReplyCodec;
            case "elicitation/create":
              return elicitationCreateReplyCodec;
            case "roots/list":
              return rootsListReplyCodec;
            default:
              throw wire.refusal("unknown_type", null, "", "/id");
          }
        }
        return new wire.UnknownTag();
      }
    }
    wire.checkTag(tag, "string", null, "", "/jsonrpc");
    return new wire.UnknownTag(tag);
  }
  throw wire.mismatch(value, null, "");
}

/**
 * @param {unknown} value
 * @param {wire.Pending} pending
 * @returns {wire.MessageCodec<unknown> | wire.UnknownTag}
 */
export function selectServerMessage(value, pending) {
  if (wire.isObject(value)) {
    const tag = wire.lookup(value, ["jsonrpc"]);
    switch (tag) {
      case "2.0": {
        if (wire.lookup(value, ["method"]) !== undefined) {
          const tag = wire.lookup(value, ["method"]);
          switch (tag) {
            case "ping":
              return pingCodec;
            case "notifications/cancelled": {
              if (wire.lookup(value, ["id"]) !== undefined) {
                return new wire.UnknownTag();
              }
              return notificationsCancelledCodec;
            }
            case "notifications/progress": {
              if (wire.lookup(value, ["id"]) !== undefined) {
                return new wire.UnknownTag();
              }
              return notificationsProgressCodec;
            }
            case "notifications/resources/updated": {
              if (wire.lookup(value, ["id"]) !== undefined) {
                return new wire.UnknownTag();
              }
              return notificationsResourcesUpdatedCodec;
            }
            case "notifications/resources/list_changed": {
              if (wire.lookup(value, ["id"]) !== undefined) {
                return new wire.UnknownTag();
              }
              return notificationsResourcesListChangedCodec;
            }
            case "notifications/prompts/list_changed": {
              if (wire.lookup(value, ["id"]) !== undefined) {
                return new wire.UnknownTag();
              }
              return notificationsPromptsListChangedCodec;
            }
            case "notifications/tools/list_changed": {
              if (wire.lookup(value, ["id"]) !== undefined) {
                return new wire.UnknownTag();
              }
              return notificationsToolsListChangedCodec;
            }
            case "notifications/message": {
              if (wire.lookup(value, ["id"]) !== undefined) {
                return new wire.UnknownTag();
              }
              return logMessageCodec;
            }
            case "sampling/createMessage":
              return samplingCreateMessageCodec;
            case "elicitation/create":
              return elicitationCreateCodec;
            case "roots/list":
              return rootsListCodec;
          }
          wire.checkTag(tag, "string", null, "", "/method");
          return new wire.UnknownTag(tag);
        }
        if (wire.lookup(value, ["error"]) !== undefined) {
          return errorReplyCodec;
        }
        if (wire.lookup(value, ["result"]) !== undefined) {
          switch (wire.pendingRequest(value, ["id"], "/id", pending)) {
            case "initialize":
              return initializeReplyCodec;
            case "ping":
              return pingReplyCodec;
            case "resources/list":
              return resourcesListReplyCodec;
            case "resources/templates/list":
              return resourcesTemplatesListReplyCodec;
            case "resources/read":
              return resourcesReadReplyCodec;
            case "resources/subscribe":
              return resourcesSubscribeReplyCodec;
            case "resources/unsubscribe":
              return resourcesUnsubscribeReplyCodec;
            case "prompts/list":
              return promptsListReplyCodec;
            case "prompts/get":
              return promptsGetReplyCodec;
            case "tools/list":
              return toolsListReplyCodec;
            case "tools/call":
              return toolsCallReplyCodec;
            case "logging/setLevel":
              return loggingSetLevelReplyCodec;
            case "completion/complete":
              return completionCompleteReplyCodec;
            default:
              throw wire.refusal("unknown_type", null, "", "/id");
          }
        }
        return new wire.UnknownTag();
      }
    }
    wire.checkTag(tag, "string", null, "", "/jsonrpc");
    return new wire.UnknownTag(tag);
  }
  throw wire.mismatch(value, null, "");
}
