// Generated from the protocol "mcp" by wireproof. Do not edit.

import type * as types from "./types.js";
import * as wire from "./wire.js";

export const errorCodeCodec = wire.openInt<types.ErrorCode>();

export const samplingCreateMessageParamsIncludeContextCodec =
  wire.oneOf<types.SamplingCreateMessageParamsIncludeContext>(
    "none",
    "thisServer",
    "allServers",
  );

export const samplingCreateMessageReplyResultStopReasonCodec =
  wire.text<types.SamplingCreateMessageReplyResultStopReason>();

export const elicitationCreateReplyResultActionCodec =
  wire.oneOf<types.ElicitationCreateReplyResultAction>(
    "accept",
    "decline",
    "cancel",
  );

export const roleCodec = wire.oneOf<types.Role>("user", "assistant");

export const loggingLevelCodec = wire.oneOf<types.LoggingLevel>(
  "debug",
  "info",
  "notice",
  "warning",
  "error",
  "critical",
  "alert",
  "emergency",
);

export const primitiveSchemaStringFormatCodec =
  wire.oneOf<types.PrimitiveSchemaStringFormat>(
    "email",
    "uri",
    "date",
    "date-time",
  );

export const cursorCodec = wire.alias<types.Cursor>(wire.text());

export const uriCodec = wire.alias<types.Uri>(wire.text());

export const mimeTypeCodec = wire.alias<types.MimeType>(wire.text());

export const metadataCodec = wire.alias<types.Metadata>(wire.map(wire.any));

const errorReplyErrorNames: ReadonlySet<string> = wire.names(
  "code",
  "message",
  "data",
);

function readErrorReplyError(
  value: unknown,
  up: wire.Up,
  key: wire.Key,
): types.ErrorReplyError {
  const source = wire.object(value, up, key);
  const at = wire.frame(up, key);
  const result: types.ErrorReplyError = {
    code: errorCodeCodec.read(source["code"], at, "code"),
    message: wire.anyText.read(source["message"], at, "message"),
  };
  if (source["data"] !== undefined) {
    result["data"] = wire.any.read(source["data"], at, "data");
  }
  wire.keepUnknown(source, result, errorReplyErrorNames, at);
  return result;
}

function writeErrorReplyError(
  value: types.ErrorReplyError,
  up: wire.Up,
  key: wire.Key,
): string {
  wire.object(value, up, key);
  const at = wire.frame(up, key);
  let text = wire.field(at, "code", errorCodeCodec, value["code"]);
  text += wire.field(at, "message", wire.anyText, value["message"]);
  text += wire.optionalField(at, "data", wire.any, value["data"]);
  text += wire.unknownFields(at, value, errorReplyErrorNames);
  return wire.braces(text);
}

export const errorReplyErrorCodec = wire.codec(
  readErrorReplyError,
  writeErrorReplyError,
);

const initializeParamsNames: ReadonlySet<string> = wire.names(
  "_meta",
  "protocolVersion",
  "capabilities",
  "clientInfo",
);

function readInitializeParams(
  value: unknown,
  up: wire.Up,
  key: wire.Key,
): types.InitializeParams {
  const source = wire.object(value, up, key);
  const at = wire.frame(up, key);
  const result = wire.draft<types.InitializeParams>();
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

function writeInitializeParams(
  value: types.InitializeParams,
  up: wire.Up,
  key: wire.Key,
): string {
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

export const initializeParamsCodec = wire.codec(
  readInitializeParams,
  writeInitializeParams,
);

const initializeReplyResultNames: ReadonlySet<string> = wire.names(
  "_meta",
  "protocolVersion",
  "capabilities",
  "serverInfo",
  "instructions",
);

function readInitializeReplyResult(
  value: unknown,
  up: wire.Up,
  key: wire.Key,
): types.InitializeReplyResult {
  const source = wire.object(value, up, key);
  const at = wire.frame(up, key);
  const result = wire.draft<types.InitializeReplyResult>();
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

function writeInitializeReplyResult(
  value: types.InitializeReplyResult,
  up: wire.Up,
  key: wire.Key,
): string {
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

export const initializeReplyResultCodec = wire.codec(
  readInitializeReplyResult,
  writeInitializeReplyResult,
);

const notificationsCancelledParamsNames: ReadonlySet<string> = wire.names(
  "_meta",
  "requestId",
  "reason",
);

function readNotificationsCancelledParams(
  value: unknown,
  up: wire.Up,
  key: wire.Key,
): types.NotificationsCancelledParams {
  const source = wire.object(value, up, key);
  const at = wire.frame(up, key);
  const result = wire.draft<types.NotificationsCancelledParams>();
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

function writeNotificationsCancelledParams(
  value: types.NotificationsCancelledParams,
  up: wire.Up,
  key: wire.Key,
): string {
  wire.object(value, up, key);
  const at = wire.frame(up, key);
  let text = wire.optionalField(at, "_meta", metadataCodec, value["_meta"]);
  text += wire.field(at, "requestId", requestIdCodec, value["requestId"]);
  text += wire.optionalField(at, "reason", wire.anyText, value["reason"]);
  text += wire.unknownFields(at, value, notificationsCancelledParamsNames);
  return wire.braces(text);
}

export const notificationsCancelledParamsCodec = wire.codec(
  readNotificationsCancelledParams,
  writeNotificationsCancelledParams,
);

const notificationsProgressParamsNames: ReadonlySet<string> = wire.names(
  "_meta",
  "progressToken",
  "progress",
  "total",
  "message",
);

function readNotificationsProgressParams(
  value: unknown,
  up: wire.Up,
  key: wire.Key,
): types.NotificationsProgressParams {
  const source = wire.object(value, up, key);
  const at = wire.frame(up, key);
  const result = wire.draft<types.NotificationsProgressParams>();
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

function writeNotificationsProgressParams(
  value: types.NotificationsProgressParams,
  up: wire.Up,
  key: wire.Key,
): string {
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

export const notificationsProgressParamsCodec = wire.codec(
  readNotificationsProgressParams,
  writeNotificationsProgressParams,
);

const resourcesListReplyResultFields = {
  resources: wire.list(wire.codec(readResource, writeResource)),
};

const resourcesListReplyResultNames: ReadonlySet<string> = wire.names(
  "_meta",
  "nextCursor",
  "resources",
);

function readResourcesListReplyResult(
  value: unknown,
  up: wire.Up,
  key: wire.Key,
): types.ResourcesListReplyResult {
  const source = wire.object(value, up, key);
  const at = wire.frame(up, key);
  const result = wire.draft<types.ResourcesListReplyResult>();
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

function writeResourcesListReplyResult(
  value: types.ResourcesListReplyResult,
  up: wire.Up,
  key: wire.Key,
): string {
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

export const resourcesListReplyResultCodec = wire.codec(
  readResourcesListReplyResult,
  writeResourcesListReplyResult,
);

const resourcesTemplatesListReplyResultFields = {
  resourceTemplates: wire.list(
    wire.codec(readResourceTemplate, writeResourceTemplate),
  ),
};

const resourcesTemplatesListReplyResultNames: ReadonlySet<string> = wire.names(
  "_meta",
  "nextCursor",
  "resourceTemplates",
);

function readResourcesTemplatesListReplyResult(
  value: unknown,
  up: wire.Up,
  key: wire.Key,
): types.ResourcesTemplatesListReplyResult {
  const source = wire.object(value, up, key);
  const at = wire.frame(up, key);
  const result = wire.draft<types.ResourcesTemplatesListReplyResult>();
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

function writeResourcesTemplatesListReplyResult(
  value: types.ResourcesTemplatesListReplyResult,
  up: wire.Up,
  key: wire.Key,
): string {
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

export const resourcesTemplatesListReplyResultCodec = wire.codec(
  readResourcesTemplatesListReplyResult,
  writeResourcesTemplatesListReplyResult,
);

const resourcesReadParamsNames: ReadonlySet<string> = wire.names(
  "_meta",
  "uri",
);

function readResourcesReadParams(
  value: unknown,
  up: wire.Up,
  key: wire.Key,
): types.ResourcesReadParams {
  const source = wire.object(value, up, key);
  const at = wire.frame(up, key);
  const result = wire.draft<types.ResourcesReadParams>();
  if (source["_meta"] !== undefined) {
    result["_meta"] = requestMetadataCodec.read(source["_meta"], at, "_meta");
  }
  result["uri"] = uriCodec.read(source["uri"], at, "uri");
  wire.keepUnknown(source, result, resourcesReadParamsNames, at);
  return result;
}

function writeResourcesReadParams(
  value: types.ResourcesReadParams,
  up: wire.Up,
  key: wire.Key,
): string {
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

export const resourcesReadParamsCodec = wire.codec(
  readResourcesReadParams,
  writeResourcesReadParams,
);

const resourcesReadReplyResultFields = {
  contents: wire.list(wire.lazy(() => resourceContentsCodec)),
};

const resourcesReadReplyResultNames: ReadonlySet<string> = wire.names(
  "_meta",
  "contents",
);

function readResourcesReadReplyResult(
  value: unknown,
  up: wire.Up,
  key: wire.Key,
): types.ResourcesReadReplyResult {
  const source = wire.object(value, up, key);
  const at = wire.frame(up, key);
  const result = wire.draft<types.ResourcesReadReplyResult>();
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

function writeResourcesReadReplyResult(
  value: types.ResourcesReadReplyResult,
  up: wire.Up,
  key: wire.Key,
): string {
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

export const resourcesReadReplyResultCodec = wire.codec(
  readResourcesReadReplyResult,
  writeResourcesReadReplyResult,
);

const resourcesSubscribeParamsNames: ReadonlySet<string> = wire.names(
  "_meta",
  "uri",
);

function readResourcesSubscribeParams(
  value: unknown,
  up: wire.Up,
  key: wire.Key,
): types.ResourcesSubscribeParams {
  const source = wire.object(value, up, key);
  const at = wire.frame(up, key);
  const result = wire.draft<types.ResourcesSubscribeParams>();
  if (source["_meta"] !== undefined) {
    result["_meta"] = requestMetadataCodec.read(source["_meta"], at, "_meta");
  }
  result["uri"] = uriCodec.read(source["uri"], at, "uri");
  wire.keepUnknown(source, result, resourcesSubscribeParamsNames, at);
  return result;
}

function writeResourcesSubscribeParams(
  value: types.ResourcesSubscribeParams,
  up: wire.Up,
  key: wire.Key,
): string {
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

export const resourcesSubscribeParamsCodec = wire.codec(
  readResourcesSubscribeParams,
  writeResourcesSubscribeParams,
);

const resourcesUnsubscribeParamsNames: ReadonlySet<string> = wire.names(
  "_meta",
  "uri",
);

function readResourcesUnsubscribeParams(
  value: unknown,
  up: wire.Up,
  key: wire.Key,
): types.ResourcesUnsubscribeParams {
  const source = wire.object(value, up, key);
  const at = wire.frame(up, key);
  const result = wire.draft<types.ResourcesUnsubscribeParams>();
  if (source["_meta"] !== undefined) {
    result["_meta"] = requestMetadataCodec.read(source["_meta"], at, "_meta");
  }
  result["uri"] = uriCodec.read(source["uri"], at, "uri");
  wire.keepUnknown(source, result, resourcesUnsubscribeParamsNames, at);
  return result;
}

function writeResourcesUnsubscribeParams(
  value: types.ResourcesUnsubscribeParams,
  up: wire.Up,
  key: wire.Key,
): string {
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

export const resourcesUnsubscribeParamsCodec = wire.codec(
  readResourcesUnsubscribeParams,
  writeResourcesUnsubscribeParams,
);

const notificationsResourcesUpdatedParamsNames: ReadonlySet<string> =
  wire.names("_meta", "uri");

function readNotificationsResourcesUpdatedParams(
  value: unknown,
  up: wire.Up,
  key: wire.Key,
): types.NotificationsResourcesUpdatedParams {
  const source = wire.object(value, up, key);
  const at = wire.frame(up, key);
  const result = wire.draft<types.NotificationsResourcesUpdatedParams>();
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

function writeNotificationsResourcesUpdatedParams(
  value: types.NotificationsResourcesUpdatedParams,
  up: wire.Up,
  key: wire.Key,
): string {
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

export const notificationsResourcesUpdatedParamsCodec = wire.codec(
  readNotificationsResourcesUpdatedParams,
  writeNotificationsResourcesUpdatedParams,
);

const promptsListReplyResultFields = {
  prompts: wire.list(wire.codec(readPrompt, writePrompt)),
};

const promptsListReplyResultNames: ReadonlySet<string> = wire.names(
  "_meta",
  "nextCursor",
  "prompts",
);

function readPromptsListReplyResult(
  value: unknown,
  up: wire.Up,
  key: wire.Key,
): types.PromptsListReplyResult {
  const source = wire.object(value, up, key);
  const at = wire.frame(up, key);
  const result = wire.draft<types.PromptsListReplyResult>();
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

function writePromptsListReplyResult(
  value: types.PromptsListReplyResult,
  up: wire.Up,
  key: wire.Key,
): string {
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

export const promptsListReplyResultCodec = wire.codec(
  readPromptsListReplyResult,
  writePromptsListReplyResult,
);

const promptsGetParamsFields = {
  arguments: wire.map(wire.text()),
};

const promptsGetParamsNames: ReadonlySet<string> = wire.names(
  "_meta",
  "name",
  "arguments",
);

function readPromptsGetParams(
  value: unknown,
  up: wire.Up,
  key: wire.Key,
): types.PromptsGetParams {
  const source = wire.object(value, up, key);
  const at = wire.frame(up, key);
  const result = wire.draft<types.PromptsGetParams>();
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

function writePromptsGetParams(
  value: types.PromptsGetParams,
  up: wire.Up,
  key: wire.Key,
): string {
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

export const promptsGetParamsCodec = wire.codec(
  readPromptsGetParams,
  writePromptsGetParams,
);

const promptsGetReplyResultFields = {
  messages: wire.list(wire.codec(readPromptMessage, writePromptMessage)),
};

const promptsGetReplyResultNames: ReadonlySet<string> = wire.names(
  "_meta",
  "description",
  "messages",
);

function readPromptsGetReplyResult(
  value: unknown,
  up: wire.Up,
  key: wire.Key,
): types.PromptsGetReplyResult {
  const source = wire.object(value, up, key);
  const at = wire.frame(up, key);
  const result = wire.draft<types.PromptsGetReplyResult>();
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

function writePromptsGetReplyResult(
  value: types.PromptsGetReplyResult,
  up: wire.Up,
  key: wire.Key,
): string {
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

export const promptsGetReplyResultCodec = wire.codec(
  readPromptsGetReplyResult,
  writePromptsGetReplyResult,
);

const toolsListReplyResultFields = {
  tools: wire.list(wire.codec(readTool, writeTool)),
};

const toolsListReplyResultNames: ReadonlySet<string> = wire.names(
  "_meta",
  "nextCursor",
  "tools",
);

function readToolsListReplyResult(
  value: unknown,
  up: wire.Up,
  key: wire.Key,
): types.ToolsListReplyResult {
  const source = wire.object(value, up, key);
  const at = wire.frame(up, key);
  const result = wire.draft<types.ToolsListReplyResult>();
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

function writeToolsListReplyResult(
  value: types.ToolsListReplyResult,
  up: wire.Up,
  key: wire.Key,
): string {
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

export const toolsListReplyResultCodec = wire.codec(
  readToolsListReplyResult,
  writeToolsListReplyResult,
);

const toolsCallParamsFields = {
  arguments: wire.map(wire.any),
};

const toolsCallParamsNames: ReadonlySet<string> = wire.names(
  "_meta",
  "name",
  "arguments",
);

function readToolsCallParams(
  value: unknown,
  up: wire.Up,
  key: wire.Key,
): types.ToolsCallParams {
  const source = wire.object(value, up, key);
  const at = wire.frame(up, key);
  const result = wire.draft<types.ToolsCallParams>();
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

function writeToolsCallParams(
  value: types.ToolsCallParams,
  up: wire.Up,
  key: wire.Key,
): string {
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

export const toolsCallParamsCodec = wire.codec(
  readToolsCallParams,
  writeToolsCallParams,
);

const toolsCallReplyResultFields = {
  content: wire.list(wire.lazy(() => contentBlockCodec)),
  structuredContent: wire.map(wire.any),
};

const toolsCallReplyResultNames: ReadonlySet<string> = wire.names(
  "_meta",
  "content",
  "structuredContent",
  "isError",
);

function readToolsCallReplyResult(
  value: unknown,
  up: wire.Up,
  key: wire.Key,
): types.ToolsCallReplyResult {
  const source = wire.object(value, up, key);
  const at = wire.frame(up, key);
  const result = wire.draft<types.ToolsCallReplyResult>();
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

function writeToolsCallReplyResult(
  value: types.ToolsCallReplyResult,
  up: wire.Up,
  key: wire.Key,
): string {
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

export const toolsCallReplyResultCodec = wire.codec(
  readToolsCallReplyResult,
  writeToolsCallReplyResult,
);

const loggingSetLevelParamsNames: ReadonlySet<string> = wire.names(
  "_meta",
  "level",
);

function readLoggingSetLevelParams(
  value: unknown,
  up: wire.Up,
  key: wire.Key,
): types.LoggingSetLevelParams {
  const source = wire.object(value, up, key);
  const at = wire.frame(up, key);
  const result = wire.draft<types.LoggingSetLevelParams>();
  if (source["_meta"] !== undefined) {
    result["_meta"] = requestMetadataCodec.read(source["_meta"], at, "_meta");
  }
  result["level"] = loggingLevelCodec.read(source["level"], at, "level");
  wire.keepUnknown(source, result, loggingSetLevelParamsNames, at);
  return result;
}

function writeLoggingSetLevelParams(
  value: types.LoggingSetLevelParams,
  up: wire.Up,
  key: wire.Key,
): string {
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

export const loggingSetLevelParamsCodec = wire.codec(
  readLoggingSetLevelParams,
  writeLoggingSetLevelParams,
);

const logMessageParamsNames: ReadonlySet<string> = wire.names(
  "_meta",
  "level",
  "logger",
  "data",
);

function readLogMessageParams(
  value: unknown,
  up: wire.Up,
  key: wire.Key,
): types.LogMessageParams {
  const source = wire.object(value, up, key);
  const at = wire.frame(up, key);
  const result = wire.draft<types.LogMessageParams>();
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

function writeLogMessageParams(
  value: types.LogMessageParams,
  up: wire.Up,
  key: wire.Key,
): string {
  wire.object(value, up, key);
  const at = wire.frame(up, key);
  let text = wire.optionalField(at, "_meta", metadataCodec, value["_meta"]);
  text += wire.field(at, "level", loggingLevelCodec, value["level"]);
  text += wire.optionalField(at, "logger", wire.anyText, value["logger"]);
  text += wire.field(at, "data", wire.any, value["data"]);
  text += wire.unknownFields(at, value, logMessageParamsNames);
  return wire.braces(text);
}

export const logMessageParamsCodec = wire.codec(
  readLogMessageParams,
  writeLogMessageParams,
);

const completionCompleteParamsArgumentNames: ReadonlySet<string> = wire.names(
  "name",
  "value",
);

function readCompletionCompleteParamsArgument(
  value: unknown,
  up: wire.Up,
  key: wire.Key,
): types.CompletionCompleteParamsArgument {
  const source = wire.object(value, up, key);
  const at = wire.frame(up, key);
  const result: types.CompletionCompleteParamsArgument = {
    name: wire.anyText.read(source["name"], at, "name"),
    value: wire.anyText.read(source["value"], at, "value"),
  };
  wire.keepUnknown(source, result, completionCompleteParamsArgumentNames, at);
  return result;
}

function writeCompletionCompleteParamsArgument(
  value: types.CompletionCompleteParamsArgument,
  up: wire.Up,
  key: wire.Key,
): string {
  wire.object(value, up, key);
  const at = wire.frame(up, key);
  let text = wire.field(at, "name", wire.anyText, value["name"]);
  text += wire.field(at, "value", wire.anyText, value["value"]);
  text += wire.unknownFields(at, value, completionCompleteParamsArgumentNames);
  return wire.braces(text);
}

export const completionCompleteParamsArgumentCodec = wire.codec(
  readCompletionCompleteParamsArgument,
  writeCompletionCompleteParamsArgument,
);

const completionCompleteParamsContextFields = {
  arguments: wire.map(wire.text()),
};

const completionCompleteParamsContextNames: ReadonlySet<string> =
  wire.names("arguments");

function readCompletionCompleteParamsContext(
  value: unknown,
  up: wire.Up,
  key: wire.Key,
): types.CompletionCompleteParamsContext {
  const source = wire.object(value, up, key);
  const at = wire.frame(up, key);
  const result = wire.draft<types.CompletionCompleteParamsContext>();
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

function writeCompletionCompleteParamsContext(
  value: types.CompletionCompleteParamsContext,
  up: wire.Up,
  key: wire.Key,
): string {
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

export const completionCompleteParamsContextCodec = wire.codec(
  readCompletionCompleteParamsContext,
  writeCompletionCompleteParamsContext,
);

const completionCompleteParamsNames: ReadonlySet<string> = wire.names(
  "_meta",
  "ref",
  "argument",
  "context",
);

function readCompletionCompleteParams(
  value: unknown,
  up: wire.Up,
  key: wire.Key,
): types.CompletionCompleteParams {
  const source = wire.object(value, up, key);
  const at = wire.frame(up, key);
  const result = wire.draft<types.CompletionCompleteParams>();
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

function writeCompletionCompleteParams(
  value: types.CompletionCompleteParams,
  up: wire.Up,
  key: wire.Key,
): string {
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

export const completionCompleteParamsCodec = wire.codec(
  readCompletionCompleteParams,
  writeCompletionCompleteParams,
);

const completionCompleteReplyResultCompletionFields = {
  values: wire.list(wire.text(), 0, 100),
};

const completionCompleteReplyResultCompletionNames: ReadonlySet<string> =
  wire.names("values", "total", "hasMore");

function readCompletionCompleteReplyResultCompletion(
  value: unknown,
  up: wire.Up,
  key: wire.Key,
): types.CompletionCompleteReplyResultCompletion {
  const source = wire.object(value, up, key);
  const at = wire.frame(up, key);
  const result: types.CompletionCompleteReplyResultCompletion = {
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

function writeCompletionCompleteReplyResultCompletion(
  value: types.CompletionCompleteReplyResultCompletion,
  up: wire.Up,
  key: wire.Key,
): string {
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

export const completionCompleteReplyResultCompletionCodec = wire.codec(
  readCompletionCompleteReplyResultCompletion,
  writeCompletionCompleteReplyResultCompletion,
);

const completionCompleteReplyResultNames: ReadonlySet<string> = wire.names(
  "_meta",
  "completion",
);

function readCompletionCompleteReplyResult(
  value: unknown,
  up: wire.Up,
  key: wire.Key,
): types.CompletionCompleteReplyResult {
  const source = wire.object(value, up, key);
  const at = wire.frame(up, key);
  const result = wire.draft<types.CompletionCompleteReplyResult>();
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

function writeCompletionCompleteReplyResult(
  value: types.CompletionCompleteReplyResult,
  up: wire.Up,
  key: wire.Key,
): string {
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

export const completionCompleteReplyResultCodec = wire.codec(
  readCompletionCompleteReplyResult,
  writeCompletionCompleteReplyResult,
);

const samplingCreateMessageParamsFields = {
  messages: wire.list(wire.codec(readSamplingMessage, writeSamplingMessage)),
  stopSequences: wire.list(wire.text()),
  metadata: wire.map(wire.any),
};

const samplingCreateMessageParamsNames: ReadonlySet<string> = wire.names(
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

function readSamplingCreateMessageParams(
  value: unknown,
  up: wire.Up,
  key: wire.Key,
): types.SamplingCreateMessageParams {
  const source = wire.object(value, up, key);
  const at = wire.frame(up, key);
  const result = wire.draft<types.SamplingCreateMessageParams>();
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

function writeSamplingCreateMessageParams(
  value: types.SamplingCreateMessageParams,
  up: wire.Up,
  key: wire.Key,
): string {
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

export const samplingCreateMessageParamsCodec = wire.codec(
  readSamplingCreateMessageParams,
  writeSamplingCreateMessageParams,
);

const samplingCreateMessageReplyResultNames: ReadonlySet<string> = wire.names(
  "_meta",
  "model",
  "stopReason",
  "role",
  "content",
);

function readSamplingCreateMessageReplyResult(
  value: unknown,
  up: wire.Up,
  key: wire.Key,
): types.SamplingCreateMessageReplyResult {
  const source = wire.object(value, up, key);
  const at = wire.frame(up, key);
  const result = wire.draft<types.SamplingCreateMessageReplyResult>();
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

function writeSamplingCreateMessageReplyResult(
  value: types.SamplingCreateMessageReplyResult,
  up: wire.Up,
  key: wire.Key,
): string {
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

export const samplingCreateMessageReplyResultCodec = wire.codec(
  readSamplingCreateMessageReplyResult,
  writeSamplingCreateMessageReplyResult,
);

const elicitationCreateParamsNames: ReadonlySet<string> = wire.names(
  "_meta",
  "message",
  "requestedSchema",
);

function readElicitationCreateParams(
  value: unknown,
  up: wire.Up,
  key: wire.Key,
): types.ElicitationCreateParams {
  const source = wire.object(value, up, key);
  const at = wire.frame(up, key);
  const result = wire.draft<types.ElicitationCreateParams>();
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

function writeElicitationCreateParams(
  value: types.ElicitationCreateParams,
  up: wire.Up,
  key: wire.Key,
): string {
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

export const elicitationCreateParamsCodec = wire.codec(
  readElicitationCreateParams,
  writeElicitationCreateParams,
);

const elicitationCreateReplyResultFields = {
  content: wire.map(wire.lazy(() => formValueCodec)),
};

const elicitationCreateReplyResultNames: ReadonlySet<string> = wire.names(
  "_meta",
  "action",
  "content",
);

function readElicitationCreateReplyResult(
  value: unknown,
  up: wire.Up,
  key: wire.Key,
): types.ElicitationCreateReplyResult {
  const source = wire.object(value, up, key);
  const at = wire.frame(up, key);
  const result = wire.draft<types.ElicitationCreateReplyResult>();
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

function writeElicitationCreateReplyResult(
  value: types.ElicitationCreateReplyResult,
  up: wire.Up,
  key: wire.Key,
): string {
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

export const elicitationCreateReplyResultCodec = wire.codec(
  readElicitationCreateReplyResult,
  writeElicitationCreateReplyResult,
);

const rootsListReplyResultFields = {
  roots: wire.list(wire.codec(readRoot, writeRoot)),
};

const rootsListReplyResultNames: ReadonlySet<string> = wire.names(
  "_meta",
  "roots",
);

function readRootsListReplyResult(
  value: unknown,
  up: wire.Up,
  key: wire.Key,
): types.RootsListReplyResult {
  const source = wire.object(value, up, key);
  const at = wire.frame(up, key);
  const result = wire.draft<types.RootsListReplyResult>();
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

function writeRootsListReplyResult(
  value: types.RootsListReplyResult,
  up: wire.Up,
  key: wire.Key,
): string {
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

export const rootsListReplyResultCodec = wire.codec(
  readRootsListReplyResult,
  writeRootsListReplyResult,
);

function selectRequestId(
  value: unknown,
  up: wire.Up,
  key: wire.Key,
): wire.Codec<types.RequestId> | wire.UnknownTag {
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

export const requestIdCodec = wire.union<types.RequestId>(selectRequestId);

function selectProgressToken(
  value: unknown,
  up: wire.Up,
  key: wire.Key,
): wire.Codec<types.ProgressToken> | wire.UnknownTag {
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

export const progressTokenCodec =
  wire.union<types.ProgressToken>(selectProgressToken);

const requestMetadataNames: ReadonlySet<string> = wire.names("progressToken");

function readRequestMetadata(
  value: unknown,
  up: wire.Up,
  key: wire.Key,
): types.RequestMetadata {
  const source = wire.object(value, up, key);
  const at = wire.frame(up, key);
  const result = wire.draft<types.RequestMetadata>();
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

function writeRequestMetadata(
  value: types.RequestMetadata,
  up: wire.Up,
  key: wire.Key,
): string {
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

export const requestMetadataCodec = wire.codec(
  readRequestMetadata,
  writeRequestMetadata,
);

const requestParamsNames: ReadonlySet<string> = wire.names("_meta");

function readRequestParams(
  value: unknown,
  up: wire.Up,
  key: wire.Key,
): types.RequestParams {
  const source = wire.object(value, up, key);
  const at = wire.frame(up, key);
  const result = wire.draft<types.RequestParams>();
  if (source["_meta"] !== undefined) {
    result["_meta"] = requestMetadataCodec.read(source["_meta"], at, "_meta");
  }
  wire.keepUnknown(source, result, requestParamsNames, at);
  return result;
}

function writeRequestParams(
  value: types.RequestParams,
  up: wire.Up,
  key: wire.Key,
): string {
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

export const requestParamsCodec = wire.codec(
  readRequestParams,
  writeRequestParams,
);

const paginatedParamsNames: ReadonlySet<string> = wire.names("_meta", "cursor");

function readPaginatedParams(
  value: unknown,
  up: wire.Up,
  key: wire.Key,
): types.PaginatedParams {
  const source = wire.object(value, up, key);
  const at = wire.frame(up, key);
  const result = wire.draft<types.PaginatedParams>();
  if (source["_meta"] !== undefined) {
    result["_meta"] = requestMetadataCodec.read(source["_meta"], at, "_meta");
  }
  if (source["cursor"] !== undefined) {
    result["cursor"] = cursorCodec.read(source["cursor"], at, "cursor");
  }
  wire.keepUnknown(source, result, paginatedParamsNames, at);
  return result;
}

function writePaginatedParams(
  value: types.PaginatedParams,
  up: wire.Up,
  key: wire.Key,
): string {
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

export const paginatedParamsCodec = wire.codec(
  readPaginatedParams,
  writePaginatedParams,
);

const notificationParamsNames: ReadonlySet<string> = wire.names("_meta");

function readNotificationParams(
  value: unknown,
  up: wire.Up,
  key: wire.Key,
): types.NotificationParams {
  const source = wire.object(value, up, key);
  const at = wire.frame(up, key);
  const result = wire.draft<types.NotificationParams>();
  if (source["_meta"] !== undefined) {
    result["_meta"] = metadataCodec.read(source["_meta"], at, "_meta");
  }
  wire.keepUnknown(source, result, notificationParamsNames, at);
  return result;
}

function writeNotificationParams(
  value: types.NotificationParams,
  up: wire.Up,
  key: wire.Key,
): string {
  wire.object(value, up, key);
  const at = wire.frame(up, key);
  let text = wire.optionalField(at, "_meta", metadataCodec, value["_meta"]);
  text += wire.unknownFields(at, value, notificationParamsNames);
  return wire.braces(text);
}

export const notificationParamsCodec = wire.codec(
  readNotificationParams,
  writeNotificationParams,
);

const emptyResultNames: ReadonlySet<string> = wire.names("_meta");

function readEmptyResult(
  value: unknown,
  up: wire.Up,
  key: wire.Key,
): types.EmptyResult {
  const source = wire.object(value, up, key);
  const at = wire.frame(up, key);
  const result = wire.draft<types.EmptyResult>();
  if (source["_meta"] !== undefined) {
    result["_meta"] = metadataCodec.read(source["_meta"], at, "_meta");
  }
  wire.keepUnknown(source, result, emptyResultNames, at);
  return result;
}

function writeEmptyResult(
  value: types.EmptyResult,
  up: wire.Up,
  key: wire.Key,
): string {
  wire.object(value, up, key);
  const at = wire.frame(up, key);
  let text = wire.optionalField(at, "_meta", metadataCodec, value["_meta"]);
  text += wire.unknownFields(at, value, emptyResultNames);
  return wire.braces(text);
}

export const emptyResultCodec = wire.codec(readEmptyResult, writeEmptyResult);

const implementationNames: ReadonlySet<string> = wire.names(
  "name",
  "title",
  "version",
);

function readImplementation(
  value: unknown,
  up: wire.Up,
  key: wire.Key,
): types.Implementation {
  const source = wire.object(value, up, key);
  const at = wire.frame(up, key);
  const result = {
    name: wire.anyText.read(source["name"], at, "name"),
  } as types.Implementation;
  if (source["title"] !== undefined) {
    result["title"] = wire.anyText.read(source["title"], at, "title");
  }
  result["version"] = wire.anyText.read(source["version"], at, "version");
  wire.keepUnknown(source, result, implementationNames, at);
  return result;
}

function writeImplementation(
  value: types.Implementation,
  up: wire.Up,
  key: wire.Key,
): string {
  wire.object(value, up, key);
  const at = wire.frame(up, key);
  let text = wire.field(at, "name", wire.anyText, value["name"]);
  text += wire.optionalField(at, "title", wire.anyText, value["title"]);
  text += wire.field(at, "version", wire.anyText, value["version"]);
  text += wire.unknownFields(at, value, implementationNames);
  return wire.braces(text);
}

export const implementationCodec = wire.codec(
  readImplementation,
  writeImplementation,
);

const clientCapabilitiesFields = {
  experimental: wire.map(wire.map(wire.any)),
  sampling: wire.map(wire.any),
  elicitation: wire.map(wire.any),
};

const clientCapabilitiesNames: ReadonlySet<string> = wire.names(
  "experimental",
  "roots",
  "sampling",
  "elicitation",
);

function readClientCapabilities(
  value: unknown,
  up: wire.Up,
  key: wire.Key,
): types.ClientCapabilities {
  const source = wire.object(value, up, key);
  const at = wire.frame(up, key);
  const result = wire.draft<types.ClientCapabilities>();
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

function writeClientCapabilities(
  value: types.ClientCapabilities,
  up: wire.Up,
  key: wire.Key,
): string {
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

export const clientCapabilitiesCodec = wire.codec(
  readClientCapabilities,
  writeClientCapabilities,
);

const serverCapabilitiesFields = {
  experimental: wire.map(wire.map(wire.any)),
  logging: wire.map(wire.any),
  completions: wire.map(wire.any),
};

const serverCapabilitiesNames: ReadonlySet<string> = wire.names(
  "experimental",
  "logging",
  "completions",
  "prompts",
  "resources",
  "tools",
);

function readServerCapabilities(
  value: unknown,
  up: wire.Up,
  key: wire.Key,
): types.ServerCapabilities {
  const source = wire.object(value, up, key);
  const at = wire.frame(up, key);
  const result = wire.draft<types.ServerCapabilities>();
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

function writeServerCapabilities(
  value: types.ServerCapabilities,
  up: wire.Up,
  key: wire.Key,
): string {
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

export const serverCapabilitiesCodec = wire.codec(
  readServerCapabilities,
  writeServerCapabilities,
);

const listCapabilityNames: ReadonlySet<string> = wire.names("listChanged");

function readListCapability(
  value: unknown,
  up: wire.Up,
  key: wire.Key,
): types.ListCapability {
  const source = wire.object(value, up, key);
  const at = wire.frame(up, key);
  const result = wire.draft<types.ListCapability>();
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

function writeListCapability(
  value: types.ListCapability,
  up: wire.Up,
  key: wire.Key,
): string {
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

export const listCapabilityCodec = wire.codec(
  readListCapability,
  writeListCapability,
);

const resourcesCapabilityNames: ReadonlySet<string> = wire.names(
  "subscribe",
  "listChanged",
);

function readResourcesCapability(
  value: unknown,
  up: wire.Up,
  key: wire.Key,
): types.ResourcesCapability {
  const source = wire.object(value, up, key);
  const at = wire.frame(up, key);
  const result = wire.draft<types.ResourcesCapability>();
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

function writeResourcesCapability(
  value: types.ResourcesCapability,
  up: wire.Up,
  key: wire.Key,
): string {
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

export const resourcesCapabilityCodec = wire.codec(
  readResourcesCapability,
  writeResourcesCapability,
);

const annotationsFields = {
  audience: wire.list(roleCodec),
  priority: wire.number({ min: 0, max: 1 }),
};

const annotationsNames: ReadonlySet<string> = wire.names(
  "audience",
  "priority",
  "lastModified",
);

function readAnnotations(
  value: unknown,
  up: wire.Up,
  key: wire.Key,
): types.Annotations {
  const source = wire.object(value, up, key);
  const at = wire.frame(up, key);
  const result = wire.draft<types.Annotations>();
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

function writeAnnotations(
  value: types.Annotations,
  up: wire.Up,
  key: wire.Key,
): string {
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

export const annotationsCodec = wire.codec(readAnnotations, writeAnnotations);

const textContentFields = {
  type: wire.literal("text"),
};

const textContentNames: ReadonlySet<string> = wire.names(
  "type",
  "text",
  "annotations",
  "_meta",
);

function readTextContent(
  value: unknown,
  up: wire.Up,
  key: wire.Key,
): types.TextContent {
  const source = wire.object(value, up, key);
  const at = wire.frame(up, key);
  const result: types.TextContent = {
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

function writeTextContent(
  value: types.TextContent,
  up: wire.Up,
  key: wire.Key,
): string {
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

export const textContentCodec = wire.codec(readTextContent, writeTextContent);

const imageContentFields = {
  type: wire.literal("image"),
  data: wire.bytes("base64"),
};

const imageContentNames: ReadonlySet<string> = wire.names(
  "type",
  "data",
  "mimeType",
  "annotations",
  "_meta",
);

function readImageContent(
  value: unknown,
  up: wire.Up,
  key: wire.Key,
): types.ImageContent {
  const source = wire.object(value, up, key);
  const at = wire.frame(up, key);
  const result: types.ImageContent = {
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

function writeImageContent(
  value: types.ImageContent,
  up: wire.Up,
  key: wire.Key,
): string {
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

export const imageContentCodec = wire.codec(
  readImageContent,
  writeImageContent,
);

const audioContentFields = {
  type: wire.literal("audio"),
  data: wire.bytes("base64"),
};

const audioContentNames: ReadonlySet<string> = wire.names(
  "type",
  "data",
  "mimeType",
  "annotations",
  "_meta",
);

function readAudioContent(
  value: unknown,
  up: wire.Up,
  key: wire.Key,
): types.AudioContent {
  const source = wire.object(value, up, key);
  const at = wire.frame(up, key);
  const result: types.AudioContent = {
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

function writeAudioContent(
  value: types.AudioContent,
  up: wire.Up,
  key: wire.Key,
): string {
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

export const audioContentCodec = wire.codec(
  readAudioContent,
  writeAudioContent,
);

const resourceLinkFields = {
  type: wire.literal("resource_link"),
};

const resourceLinkNames: ReadonlySet<string> = wire.names(
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

function readResourceLink(
  value: unknown,
  up: wire.Up,
  key: wire.Key,
): types.ResourceLink {
  const source = wire.object(value, up, key);
  const at = wire.frame(up, key);
  const result = {
    name: wire.anyText.read(source["name"], at, "name"),
  } as types.ResourceLink;
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

function writeResourceLink(
  value: types.ResourceLink,
  up: wire.Up,
  key: wire.Key,
): string {
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

export const resourceLinkCodec = wire.codec(
  readResourceLink,
  writeResourceLink,
);

const embeddedResourceFields = {
  type: wire.literal("resource"),
};

const embeddedResourceNames: ReadonlySet<string> = wire.names(
  "type",
  "resource",
  "annotations",
  "_meta",
);

function readEmbeddedResource(
  value: unknown,
  up: wire.Up,
  key: wire.Key,
): types.EmbeddedResource {
  const source = wire.object(value, up, key);
  const at = wire.frame(up, key);
  const result: types.EmbeddedResource = {
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

function writeEmbeddedResource(
  value: types.EmbeddedResource,
  up: wire.Up,
  key: wire.Key,
): string {
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

export const embeddedResourceCodec = wire.codec(
  readEmbeddedResource,
  writeEmbeddedResource,
);

function selectContentBlock(
  value: unknown,
  up: wire.Up,
  key: wire.Key,
): wire.Codec<types.ContentBlock> | wire.UnknownTag {
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

export const contentBlockCodec =
  wire.union<types.ContentBlock>(selectContentBlock);

function selectSamplingContent(
  value: unknown,
  up: wire.Up,
  key: wire.Key,
): wire.Codec<types.SamplingContent> | wire.UnknownTag {
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

export const samplingContentCodec = wire.union<types.SamplingContent>(
  selectSamplingContent,
);

const resourceNames: ReadonlySet<string> = wire.names(
  "name",
  "title",
  "uri",
  "description",
  "mimeType",
  "annotations",
  "size",
  "_meta",
);

function readResource(
  value: unknown,
  up: wire.Up,
  key: wire.Key,
): types.Resource {
  const source = wire.object(value, up, key);
  const at = wire.frame(up, key);
  const result = {
    name: wire.anyText.read(source["name"], at, "name"),
  } as types.Resource;
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

function writeResource(
  value: types.Resource,
  up: wire.Up,
  key: wire.Key,
): string {
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

export const resourceCodec = wire.codec(readResource, writeResource);

const resourceTemplateNames: ReadonlySet<string> = wire.names(
  "name",
  "title",
  "uriTemplate",
  "description",
  "mimeType",
  "annotations",
  "_meta",
);

function readResourceTemplate(
  value: unknown,
  up: wire.Up,
  key: wire.Key,
): types.ResourceTemplate {
  const source = wire.object(value, up, key);
  const at = wire.frame(up, key);
  const result = {
    name: wire.anyText.read(source["name"], at, "name"),
  } as types.ResourceTemplate;
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

function writeResourceTemplate(
  value: types.ResourceTemplate,
  up: wire.Up,
  key: wire.Key,
): string {
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

export const resourceTemplateCodec = wire.codec(
  readResourceTemplate,
  writeResourceTemplate,
);

const textResourceContentsNames: ReadonlySet<string> = wire.names(
  "uri",
  "mimeType",
  "_meta",
  "text",
);

function readTextResourceContents(
  value: unknown,
  up: wire.Up,
  key: wire.Key,
): types.TextResourceContents {
  const source = wire.object(value, up, key);
  const at = wire.frame(up, key);
  const result = {
    uri: uriCodec.read(source["uri"], at, "uri"),
  } as types.TextResourceContents;
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

function writeTextResourceContents(
  value: types.TextResourceContents,
  up: wire.Up,
  key: wire.Key,
): string {
  wire.object(value, up, key);
  const at = wire.frame(up, key);
  let text = wire.field(at, "uri", uriCodec, value["uri"]);
  text += wire.optionalField(at, "mimeType", mimeTypeCodec, value["mimeType"]);
  text += wire.optionalField(at, "_meta", metadataCodec, value["_meta"]);
  text += wire.field(at, "text", wire.anyText, value["text"]);
  text += wire.unknownFields(at, value, textResourceContentsNames);
  return wire.braces(text);
}

export const textResourceContentsCodec = wire.codec(
  readTextResourceContents,
  writeTextResourceContents,
);

const blobResourceContentsFields = {
  blob: wire.bytes("base64"),
};

const blobResourceContentsNames: ReadonlySet<string> = wire.names(
  "uri",
  "mimeType",
  "_meta",
  "blob",
);

function readBlobResourceContents(
  value: unknown,
  up: wire.Up,
  key: wire.Key,
): types.BlobResourceContents {
  const source = wire.object(value, up, key);
  const at = wire.frame(up, key);
  const result = {
    uri: uriCodec.read(source["uri"], at, "uri"),
  } as types.BlobResourceContents;
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

function writeBlobResourceContents(
  value: types.BlobResourceContents,
  up: wire.Up,
  key: wire.Key,
): string {
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

export const blobResourceContentsCodec = wire.codec(
  readBlobResourceContents,
  writeBlobResourceContents,
);

function selectResourceContents(
  value: unknown,
  up: wire.Up,
  key: wire.Key,
): wire.Codec<types.ResourceContents> | wire.UnknownTag {
  if (wire.isObject(value)) {
    if (wire.lookup(value, ["blob"]) !== undefined) {
      return blobResourceContentsCodec;
    }
    return textResourceContentsCodec;
  }
  throw wire.mismatch(value, up, key);
}

export const resourceContentsCodec = wire.union<types.ResourceContents>(
  selectResourceContents,
);

const promptFields = {
  arguments: wire.list(wire.codec(readPromptArgument, writePromptArgument)),
};

const promptNames: ReadonlySet<string> = wire.names(
  "name",
  "title",
  "description",
  "arguments",
  "_meta",
);

function readPrompt(value: unknown, up: wire.Up, key: wire.Key): types.Prompt {
  const source = wire.object(value, up, key);
  const at = wire.frame(up, key);
  const result: types.Prompt = {
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

function writePrompt(value: types.Prompt, up: wire.Up, key: wire.Key): string {
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

export const promptCodec = wire.codec(readPrompt, writePrompt);

const promptArgumentNames: ReadonlySet<string> = wire.names(
  "name",
  "title",
  "description",
  "required",
);

function readPromptArgument(
  value: unknown,
  up: wire.Up,
  key: wire.Key,
): types.PromptArgument {
  const source = wire.object(value, up, key);
  const at = wire.frame(up, key);
  const result: types.PromptArgument = {
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

function writePromptArgument(
  value: types.PromptArgument,
  up: wire.Up,
  key: wire.Key,
): string {
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

export const promptArgumentCodec = wire.codec(
  readPromptArgument,
  writePromptArgument,
);

const promptMessageNames: ReadonlySet<string> = wire.names("role", "content");

function readPromptMessage(
  value: unknown,
  up: wire.Up,
  key: wire.Key,
): types.PromptMessage {
  const source = wire.object(value, up, key);
  const at = wire.frame(up, key);
  const result: types.PromptMessage = {
    role: roleCodec.read(source["role"], at, "role"),
    content: contentBlockCodec.read(source["content"], at, "content"),
  };
  wire.keepUnknown(source, result, promptMessageNames, at);
  return result;
}

function writePromptMessage(
  value: types.PromptMessage,
  up: wire.Up,
  key: wire.Key,
): string {
  wire.object(value, up, key);
  const at = wire.frame(up, key);
  let text = wire.field(at, "role", roleCodec, value["role"]);
  text += wire.field(at, "content", contentBlockCodec, value["content"]);
  text += wire.unknownFields(at, value, promptMessageNames);
  return wire.braces(text);
}

export const promptMessageCodec = wire.codec(
  readPromptMessage,
  writePromptMessage,
);

const toolNames: ReadonlySet<string> = wire.names(
  "name",
  "title",
  "description",
  "inputSchema",
  "outputSchema",
  "annotations",
  "_meta",
);

function readTool(value: unknown, up: wire.Up, key: wire.Key): types.Tool {
  const source = wire.object(value, up, key);
  const at = wire.frame(up, key);
  const result = {
    name: wire.anyText.read(source["name"], at, "name"),
  } as types.Tool;
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

function writeTool(value: types.Tool, up: wire.Up, key: wire.Key): string {
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

export const toolCodec = wire.codec(readTool, writeTool);

const objectSchemaFields = {
  type: wire.literal("object"),
  properties: wire.map(wire.map(wire.any)),
  required: wire.list(wire.text()),
};

const objectSchemaNames: ReadonlySet<string> = wire.names(
  "type",
  "properties",
  "required",
);

function readObjectSchema(
  value: unknown,
  up: wire.Up,
  key: wire.Key,
): types.ObjectSchema {
  const source = wire.object(value, up, key);
  const at = wire.frame(up, key);
  const result: types.ObjectSchema = {
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

function writeObjectSchema(
  value: types.ObjectSchema,
  up: wire.Up,
  key: wire.Key,
): string {
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

export const objectSchemaCodec = wire.codec(
  readObjectSchema,
  writeObjectSchema,
);

const toolAnnotationsNames: ReadonlySet<string> = wire.names(
  "title",
  "readOnlyHint",
  "destructiveHint",
  "idempotentHint",
  "openWorldHint",
);

function readToolAnnotations(
  value: unknown,
  up: wire.Up,
  key: wire.Key,
): types.ToolAnnotations {
  const source = wire.object(value, up, key);
  const at = wire.frame(up, key);
  const result = wire.draft<types.ToolAnnotations>();
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

function writeToolAnnotations(
  value: types.ToolAnnotations,
  up: wire.Up,
  key: wire.Key,
): string {
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

export const toolAnnotationsCodec = wire.codec(
  readToolAnnotations,
  writeToolAnnotations,
);

const samplingMessageNames: ReadonlySet<string> = wire.names("role", "content");

function readSamplingMessage(
  value: unknown,
  up: wire.Up,
  key: wire.Key,
): types.SamplingMessage {
  const source = wire.object(value, up, key);
  const at = wire.frame(up, key);
  const result: types.SamplingMessage = {
    role: roleCodec.read(source["role"], at, "role"),
    content: samplingContentCodec.read(source["content"], at, "content"),
  };
  wire.keepUnknown(source, result, samplingMessageNames, at);
  return result;
}

function writeSamplingMessage(
  value: types.SamplingMessage,
  up: wire.Up,
  key: wire.Key,
): string {
  wire.object(value, up, key);
  const at = wire.frame(up, key);
  let text = wire.field(at, "role", roleCodec, value["role"]);
  text += wire.field(at, "content", samplingContentCodec, value["content"]);
  text += wire.unknownFields(at, value, samplingMessageNames);
  return wire.braces(text);
}

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

const modelPreferencesNames: ReadonlySet<string> = wire.names(
  "hints",
  "costPriority",
  "speedPriority",
  "intelligencePriority",
);

function readModelPreferences(
  value: unknown,
  up: wire.Up,
  key: wire.Key,
): types.ModelPreferences {
  const source = wire.object(value, up, key);
  const at = wire.frame(up, key);
  const result = wire.draft<types.ModelPreferences>();
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

function writeModelPreferences(
  value: types.ModelPreferences,
  up: wire.Up,
  key: wire.Key,
): string {
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

export const modelPreferencesCodec = wire.codec(
  readModelPreferences,
  writeModelPreferences,
);

const modelHintNames: ReadonlySet<string> = wire.names("name");

function readModelHint(
  value: unknown,
  up: wire.Up,
  key: wire.Key,
): types.ModelHint {
  const source = wire.object(value, up, key);
  const at = wire.frame(up, key);
  const result = wire.draft<types.ModelHint>();
  if (source["name"] !== undefined) {
    result["name"] = wire.anyText.read(source["name"], at, "name");
  }
  wire.keepUnknown(source, result, modelHintNames, at);
  return result;
}

function writeModelHint(
  value: types.ModelHint,
  up: wire.Up,
  key: wire.Key,
): string {
  wire.object(value, up, key);
  const at = wire.frame(up, key);
  let text = wire.optionalField(at, "name", wire.anyText, value["name"]);
  text += wire.unknownFields(at, value, modelHintNames);
  return wire.braces(text);
}

export const modelHintCodec = wire.codec(readModelHint, writeModelHint);

const primitiveSchemaStringFields = {
  type: wire.literal("string"),
  minLength: wire.int(0, 9007199254740991),
  maxLength: wire.int(0, 9007199254740991),
  enum: wire.list(wire.text()),
  enumNames: wire.list(wire.text()),
};

const primitiveSchemaStringNames: ReadonlySet<string> = wire.names(
  "type",
  "title",
  "description",
  "minLength",
  "maxLength",
  "format",
  "enum",
  "enumNames",
);

function readPrimitiveSchemaString(
  value: unknown,
  up: wire.Up,
  key: wire.Key,
): types.PrimitiveSchemaString {
  const source = wire.object(value, up, key);
  const at = wire.frame(up, key);
  const result: types.PrimitiveSchemaString = {
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

function writePrimitiveSchemaString(
  value: types.PrimitiveSchemaString,
  up: wire.Up,
  key: wire.Key,
): string {
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

export const primitiveSchemaStringCodec = wire.codec(
  readPrimitiveSchemaString,
  writePrimitiveSchemaString,
);

const primitiveSchemaNumberFields = {
  type: wire.literal("number"),
};

const primitiveSchemaNumberNames: ReadonlySet<string> = wire.names(
  "type",
  "title",
  "description",
  "minimum",
  "maximum",
);

function readPrimitiveSchemaNumber(
  value: unknown,
  up: wire.Up,
  key: wire.Key,
): types.PrimitiveSchemaNumber {
  const source = wire.object(value, up, key);
  const at = wire.frame(up, key);
  const result: types.PrimitiveSchemaNumber = {
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

function writePrimitiveSchemaNumber(
  value: types.PrimitiveSchemaNumber,
  up: wire.Up,
  key: wire.Key,
): string {
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

export const primitiveSchemaNumberCodec = wire.codec(
  readPrimitiveSchemaNumber,
  writePrimitiveSchemaNumber,
);

const primitiveSchemaIntegerFields = {
  type: wire.literal("integer"),
};

const primitiveSchemaIntegerNames: ReadonlySet<string> = wire.names(
  "type",
  "title",
  "description",
  "minimum",
  "maximum",
);

function readPrimitiveSchemaInteger(
  value: unknown,
  up: wire.Up,
  key: wire.Key,
): types.PrimitiveSchemaInteger {
  const source = wire.object(value, up, key);
  const at = wire.frame(up, key);
  const result: types.PrimitiveSchemaInteger = {
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

function writePrimitiveSchemaInteger(
  value: types.PrimitiveSchemaInteger,
  up: wire.Up,
  key: wire.Key,
): string {
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

export const primitiveSchemaIntegerCodec = wire.codec(
  readPrimitiveSchemaInteger,
  writePrimitiveSchemaInteger,
);

const primitiveSchemaBooleanFields = {
  type: wire.literal("boolean"),
};

const primitiveSchemaBooleanNames: ReadonlySet<string> = wire.names(
  "type",
  "title",
  "description",
  "default",
);

function readPrimitiveSchemaBoolean(
  value: unknown,
  up: wire.Up,
  key: wire.Key,
): types.PrimitiveSchemaBoolean {
  const source = wire.object(value, up, key);
  const at = wire.frame(up, key);
  const result: types.PrimitiveSchemaBoolean = {
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

function writePrimitiveSchemaBoolean(
  value: types.PrimitiveSchemaBoolean,
  up: wire.Up,
  key: wire.Key,
): string {
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

export const primitiveSchemaBooleanCodec = wire.codec(
  readPrimitiveSchemaBoolean,
  writePrimitiveSchemaBoolean,
);

function selectPrimitiveSchema(
  value: unknown,
  up: wire.Up,
  key: wire.Key,
): wire.Codec<types.PrimitiveSchema> | wire.UnknownTag {
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

export const primitiveSchemaCodec = wire.union<types.PrimitiveSchema>(
  selectPrimitiveSchema,
);

const formSchemaFields = {
  type: wire.literal("object"),
  properties: wire.map(wire.lazy(() => primitiveSchemaCodec)),
  required: wire.list(wire.text()),
};

const formSchemaNames: ReadonlySet<string> = wire.names(
  "type",
  "properties",
  "required",
);

function readFormSchema(
  value: unknown,
  up: wire.Up,
  key: wire.Key,
): types.FormSchema {
  const source = wire.object(value, up, key);
  const at = wire.frame(up, key);
  const result: types.FormSchema = {
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

function writeFormSchema(
  value: types.FormSchema,
  up: wire.Up,
  key: wire.Key,
): string {
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

export const formSchemaCodec = wire.codec(readFormSchema, writeFormSchema);

function selectFormValue(
  value: unknown,
  up: wire.Up,
  key: wire.Key,
): wire.Codec<types.FormValue> | wire.UnknownTag {
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

export const formValueCodec = wire.union<types.FormValue>(selectFormValue);

const completionReferencePromptFields = {
  type: wire.literal("ref/prompt"),
};

const completionReferencePromptNames: ReadonlySet<string> = wire.names(
  "type",
  "name",
  "title",
);

function readCompletionReferencePrompt(
  value: unknown,
  up: wire.Up,
  key: wire.Key,
): types.CompletionReferencePrompt {
  const source = wire.object(value, up, key);
  const at = wire.frame(up, key);
  const result: types.CompletionReferencePrompt = {
    type: completionReferencePromptFields.type.read(source["type"], at, "type"),
    name: wire.anyText.read(source["name"], at, "name"),
  };
  if (source["title"] !== undefined) {
    result["title"] = wire.anyText.read(source["title"], at, "title");
  }
  wire.keepUnknown(source, result, completionReferencePromptNames, at);
  return result;
}

function writeCompletionReferencePrompt(
  value: types.CompletionReferencePrompt,
  up: wire.Up,
  key: wire.Key,
): string {
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

export const completionReferencePromptCodec = wire.codec(
  readCompletionReferencePrompt,
  writeCompletionReferencePrompt,
);

const completionReferenceResourceFields = {
  type: wire.literal("ref/resource"),
};

const completionReferenceResourceNames: ReadonlySet<string> = wire.names(
  "type",
  "uri",
);

function readCompletionReferenceResource(
  value: unknown,
  up: wire.Up,
  key: wire.Key,
): types.CompletionReferenceResource {
  const source = wire.object(value, up, key);
  const at = wire.frame(up, key);
  const result: types.CompletionReferenceResource = {
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

function writeCompletionReferenceResource(
  value: types.CompletionReferenceResource,
  up: wire.Up,
  key: wire.Key,
): string {
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

export const completionReferenceResourceCodec = wire.codec(
  readCompletionReferenceResource,
  writeCompletionReferenceResource,
);

function selectCompletionReference(
  value: unknown,
  up: wire.Up,
  key: wire.Key,
): wire.Codec<types.CompletionReference> | wire.UnknownTag {
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

export const completionReferenceCodec = wire.union<types.CompletionReference>(
  selectCompletionReference,
);

const rootFields = {
  uri: wire.text(0, Infinity, /^file:\/\//u),
};

const rootNames: ReadonlySet<string> = wire.names("uri", "name", "_meta");

function readRoot(value: unknown, up: wire.Up, key: wire.Key): types.Root {
  const source = wire.object(value, up, key);
  const at = wire.frame(up, key);
  const result: types.Root = {
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

function writeRoot(value: types.Root, up: wire.Up, key: wire.Key): string {
  wire.object(value, up, key);
  const at = wire.frame(up, key);
  let text = wire.field(at, "uri", rootFields.uri, value["uri"]);
  text += wire.optionalField(at, "name", wire.anyText, value["name"]);
  text += wire.optionalField(at, "_meta", metadataCodec, value["_meta"]);
  text += wire.unknownFields(at, value, rootNames);
  return wire.braces(text);
}

export const rootCodec = wire.codec(readRoot, writeRoot);

const errorReplyFields = {
  jsonrpc: wire.literal("2.0"),
};

const errorReplyNames: ReadonlySet<string> = wire.names(
  "jsonrpc",
  "id",
  "error",
);

function readErrorReply(
  value: unknown,
  up: wire.Up,
  key: wire.Key,
): types.ErrorReply {
  const source = wire.object(value, up, key);
  const at = wire.frame(up, key);
  const result: types.ErrorReply = {
    jsonrpc: errorReplyFields.jsonrpc.read(source["jsonrpc"], at, "jsonrpc"),
    id: requestIdCodec.read(source["id"], at, "id"),
    error: errorReplyErrorCodec.read(source["error"], at, "error"),
  };
  wire.keepUnknown(source, result, errorReplyNames, at);
  return result;
}

function writeErrorReply(
  value: types.ErrorReply,
  up: wire.Up,
  key: wire.Key,
): string {
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

export const errorReplyCodec = wire.message(
  "error",
  wire.codec(readErrorReply, writeErrorReply),
);

const initializeFields = {
  jsonrpc: wire.literal("2.0"),
  method: wire.literal("initialize"),
};

const initializeNames: ReadonlySet<string> = wire.names(
  "jsonrpc",
  "id",
  "method",
  "params",
);

function readInitialize(
  value: unknown,
  up: wire.Up,
  key: wire.Key,
): types.Initialize {
  const source = wire.object(value, up, key);
  const at = wire.frame(up, key);
  const result: types.Initialize = {
    jsonrpc: initializeFields.jsonrpc.read(source["jsonrpc"], at, "jsonrpc"),
    id: requestIdCodec.read(source["id"], at, "id"),
    method: initializeFields.method.read(source["method"], at, "method"),
    params: initializeParamsCodec.read(source["params"], at, "params"),
  };
  wire.keepUnknown(source, result, initializeNames, at);
  return result;
}

function writeInitialize(
  value: types.Initialize,
  up: wire.Up,
  key: wire.Key,
): string {
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

export const initializeCodec = wire.message(
  "initialize",
  wire.codec(readInitialize, writeInitialize),
);

const initializeReplyFields = {
  jsonrpc: wire.literal("2.0"),
};

const initializeReplyNames: ReadonlySet<string> = wire.names(
  "jsonrpc",
  "id",
  "result",
);

function readInitializeReply(
  value: unknown,
  up: wire.Up,
  key: wire.Key,
): types.InitializeReply {
  const source = wire.object(value, up, key);
  const at = wire.frame(up, key);
  const result: types.InitializeReply = {
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

function writeInitializeReply(
  value: types.InitializeReply,
  up: wire.Up,
  key: wire.Key,
): string {
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

export const initializeReplyCodec = wire.message(
  "initializeReply",
  wire.codec(readInitializeReply, writeInitializeReply),
);

const notificationsInitializedFields = {
  jsonrpc: wire.literal("2.0"),
  method: wire.literal("notifications/initialized"),
};

const notificationsInitializedNames: ReadonlySet<string> = wire.names(
  "jsonrpc",
  "method",
  "params",
);

function readNotificationsInitialized(
  value: unknown,
  up: wire.Up,
  key: wire.Key,
): types.NotificationsInitialized {
  const source = wire.object(value, up, key);
  const at = wire.frame(up, key);
  const result: types.NotificationsInitialized = {
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

function writeNotificationsInitialized(
  value: types.NotificationsInitialized,
  up: wire.Up,
  key: wire.Key,
): string {
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

export const notificationsInitializedCodec = wire.message(
  "notifications/initialized",
  wire.codec(readNotificationsInitialized, writeNotificationsInitialized),
);

const pingFields = {
  jsonrpc: wire.literal("2.0"),
  method: wire.literal("ping"),
};

const pingNames: ReadonlySet<string> = wire.names(
  "jsonrpc",
  "id",
  "method",
  "params",
);

function readPing(value: unknown, up: wire.Up, key: wire.Key): types.Ping {
  const source = wire.object(value, up, key);
  const at = wire.frame(up, key);
  const result: types.Ping = {
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

function writePing(value: types.Ping, up: wire.Up, key: wire.Key): string {
  wire.object(value, up, key);
  const at = wire.frame(up, key);
  let text = wire.field(at, "jsonrpc", pingFields.jsonrpc, value["jsonrpc"]);
  text += wire.field(at, "id", requestIdCodec, value["id"]);
  text += wire.field(at, "method", pingFields.method, value["method"]);
  text += wire.optionalField(at, "params", requestParamsCodec, value["params"]);
  text += wire.unknownFields(at, value, pingNames);
  return wire.braces(text);
}

export const pingCodec = wire.message("ping", wire.codec(readPing, writePing));

const pingReplyFields = {
  jsonrpc: wire.literal("2.0"),
};

const pingReplyNames: ReadonlySet<string> = wire.names(
  "jsonrpc",
  "id",
  "result",
);

function readPingReply(
  value: unknown,
  up: wire.Up,
  key: wire.Key,
): types.PingReply {
  const source = wire.object(value, up, key);
  const at = wire.frame(up, key);
  const result: types.PingReply = {
    jsonrpc: pingReplyFields.jsonrpc.read(source["jsonrpc"], at, "jsonrpc"),
    id: requestIdCodec.read(source["id"], at, "id"),
    result: emptyResultCodec.read(source["result"], at, "result"),
  };
  wire.keepUnknown(source, result, pingReplyNames, at);
  return result;
}

function writePingReply(
  value: types.PingReply,
  up: wire.Up,
  key: wire.Key,
): string {
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

export const pingReplyCodec = wire.message(
  "pingReply",
  wire.codec(readPingReply, writePingReply),
);

const notificationsCancelledFields = {
  jsonrpc: wire.literal("2.0"),
  method: wire.literal("notifications/cancelled"),
};

const notificationsCancelledNames: ReadonlySet<string> = wire.names(
  "jsonrpc",
  "method",
  "params",
);

function readNotificationsCancelled(
  value: unknown,
  up: wire.Up,
  key: wire.Key,
): types.NotificationsCancelled {
  const source = wire.object(value, up, key);
  const at = wire.frame(up, key);
  const result: types.NotificationsCancelled = {
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

function writeNotificationsCancelled(
  value: types.NotificationsCancelled,
  up: wire.Up,
  key: wire.Key,
): string {
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

export const notificationsCancelledCodec = wire.message(
  "notifications/cancelled",
  wire.codec(readNotificationsCancelled, writeNotificationsCancelled),
);

const notificationsProgressFields = {
  jsonrpc: wire.literal("2.0"),
  method: wire.literal("notifications/progress"),
};

const notificationsProgressNames: ReadonlySet<string> = wire.names(
  "jsonrpc",
  "method",
  "params",
);

function readNotificationsProgress(
  value: unknown,
  up: wire.Up,
  key: wire.Key,
): types.NotificationsProgress {
  const source = wire.object(value, up, key);
  const at = wire.frame(up, key);
  const result: types.NotificationsProgress = {
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

function writeNotificationsProgress(
  value: types.NotificationsProgress,
  up: wire.Up,
  key: wire.Key,
): string {
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

export const notificationsProgressCodec = wire.message(
  "notifications/progress",
  wire.codec(readNotificationsProgress, writeNotificationsProgress),
);

const resourcesListFields = {
  jsonrpc: wire.literal("2.0"),
  method: wire.literal("resources/list"),
};

const resourcesListNames: ReadonlySet<string> = wire.names(
  "jsonrpc",
  "id",
  "method",
  "params",
);

function readResourcesList(
  value: unknown,
  up: wire.Up,
  key: wire.Key,
): types.ResourcesList {
  const source = wire.object(value, up, key);
  const at = wire.frame(up, key);
  const result: types.ResourcesList = {
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

function writeResourcesList(
  value: types.ResourcesList,
  up: wire.Up,
  key: wire.Key,
): string {
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

export const resourcesListCodec = wire.message(
  "resources/list",
  wire.codec(readResourcesList, writeResourcesList),
);

const resourcesListReplyFields = {
  jsonrpc: wire.literal("2.0"),
};

const resourcesListReplyNames: ReadonlySet<string> = wire.names(
  "jsonrpc",
  "id",
  "result",
);

function readResourcesListReply(
  value: unknown,
  up: wire.Up,
  key: wire.Key,
): types.ResourcesListReply {
  const source = wire.object(value, up, key);
  const at = wire.frame(up, key);
  const result: types.ResourcesListReply = {
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

function writeResourcesListReply(
  value: types.ResourcesListReply,
  up: wire.Up,
  key: wire.Key,
): string {
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

export const resourcesListReplyCodec = wire.message(
  "resources/listReply",
  wire.codec(readResourcesListReply, writeResourcesListReply),
);

const resourcesTemplatesListFields = {
  jsonrpc: wire.literal("2.0"),
  method: wire.literal("resources/templates/list"),
};

const resourcesTemplatesListNames: ReadonlySet<string> = wire.names(
  "jsonrpc",
  "id",
  "method",
  "params",
);

function readResourcesTemplatesList(
  value: unknown,
  up: wire.Up,
  key: wire.Key,
): types.ResourcesTemplatesList {
  const source = wire.object(value, up, key);
  const at = wire.frame(up, key);
  const result: types.ResourcesTemplatesList = {
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

function writeResourcesTemplatesList(
  value: types.ResourcesTemplatesList,
  up: wire.Up,
  key: wire.Key,
): string {
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

export const resourcesTemplatesListCodec = wire.message(
  "resources/templates/list",
  wire.codec(readResourcesTemplatesList, writeResourcesTemplatesList),
);

const resourcesTemplatesListReplyFields = {
  jsonrpc: wire.literal("2.0"),
};

const resourcesTemplatesListReplyNames: ReadonlySet<string> = wire.names(
  "jsonrpc",
  "id",
  "result",
);

function readResourcesTemplatesListReply(
  value: unknown,
  up: wire.Up,
  key: wire.Key,
): types.ResourcesTemplatesListReply {
  const source = wire.object(value, up, key);
  const at = wire.frame(up, key);
  const result: types.ResourcesTemplatesListReply = {
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

function writeResourcesTemplatesListReply(
  value: types.ResourcesTemplatesListReply,
  up: wire.Up,
  key: wire.Key,
): string {
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

export const resourcesTemplatesListReplyCodec = wire.message(
  "resources/templates/listReply",
  wire.codec(readResourcesTemplatesListReply, writeResourcesTemplatesListReply),
);

const resourcesReadFields = {
  jsonrpc: wire.literal("2.0"),
  method: wire.literal("resources/read"),
};

const resourcesReadNames: ReadonlySet<string> = wire.names(
  "jsonrpc",
  "id",
  "method",
  "params",
);

function readResourcesRead(
  value: unknown,
  up: wire.Up,
  key: wire.Key,
): types.ResourcesRead {
  const source = wire.object(value, up, key);
  const at = wire.frame(up, key);
  const result: types.ResourcesRead = {
    jsonrpc: resourcesReadFields.jsonrpc.read(source["jsonrpc"], at, "jsonrpc"),
    id: requestIdCodec.read(source["id"], at, "id"),
    method: resourcesReadFields.method.read(source["method"], at, "method"),
    params: resourcesReadParamsCodec.read(source["params"], at, "params"),
  };
  wire.keepUnknown(source, result, resourcesReadNames, at);
  return result;
}

function writeResourcesRead(
  value: types.ResourcesRead,
  up: wire.Up,
  key: wire.Key,
): string {
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

export const resourcesReadCodec = wire.message(
  "resources/read",
  wire.codec(readResourcesRead, writeResourcesRead),
);

const resourcesReadReplyFields = {
  jsonrpc: wire.literal("2.0"),
};

const resourcesReadReplyNames: ReadonlySet<string> = wire.names(
  "jsonrpc",
  "id",
  "result",
);

function readResourcesReadReply(
  value: unknown,
  up: wire.Up,
  key: wire.Key,
): types.ResourcesReadReply {
  const source = wire.object(value, up, key);
  const at = wire.frame(up, key);
  const result: types.ResourcesReadReply = {
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

function writeResourcesReadReply(
  value: types.ResourcesReadReply,
  up: wire.Up,
  key: wire.Key,
): string {
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

export const resourcesReadReplyCodec = wire.message(
  "resources/readReply",
  wire.codec(readResourcesReadReply, writeResourcesReadReply),
);

const resourcesSubscribeFields = {
  jsonrpc: wire.literal("2.0"),
  method: wire.literal("resources/subscribe"),
};

const resourcesSubscribeNames: ReadonlySet<string> = wire.names(
  "jsonrpc",
  "id",
  "method",
  "params",
);

function readResourcesSubscribe(
  value: unknown,
  up: wire.Up,
  key: wire.Key,
): types.ResourcesSubscribe {
  const source = wire.object(value, up, key);
  const at = wire.frame(up, key);
  const result: types.ResourcesSubscribe = {
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

function writeResourcesSubscribe(
  value: types.ResourcesSubscribe,
  up: wire.Up,
  key: wire.Key,
): string {
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

export const resourcesSubscribeCodec = wire.message(
  "resources/subscribe",
  wire.codec(readResourcesSubscribe, writeResourcesSubscribe),
);

const resourcesSubscribeReplyFields = {
  jsonrpc: wire.literal("2.0"),
};

const resourcesSubscribeReplyNames: ReadonlySet<string> = wire.names(
  "jsonrpc",
  "id",
  "result",
);

function readResourcesSubscribeReply(
  value: unknown,
  up: wire.Up,
  key: wire.Key,
): types.ResourcesSubscribeReply {
  const source = wire.object(value, up, key);
  const at = wire.frame(up, key);
  const result: types.ResourcesSubscribeReply = {
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

function writeResourcesSubscribeReply(
  value: types.ResourcesSubscribeReply,
  up: wire.Up,
  key: wire.Key,
): string {
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

export const resourcesSubscribeReplyCodec = wire.message(
  "resources/subscribeReply",
  wire.codec(readResourcesSubscribeReply, writeResourcesSubscribeReply),
);

const resourcesUnsubscribeFields = {
  jsonrpc: wire.literal("2.0"),
  method: wire.literal("resources/unsubscribe"),
};

const resourcesUnsubscribeNames: ReadonlySet<string> = wire.names(
  "jsonrpc",
  "id",
  "method",
  "params",
);

function readResourcesUnsubscribe(
  value: unknown,
  up: wire.Up,
  key: wire.Key,
): types.ResourcesUnsubscribe {
  const source = wire.object(value, up, key);
  const at = wire.frame(up, key);
  const result: types.ResourcesUnsubscribe = {
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

function writeResourcesUnsubscribe(
  value: types.ResourcesUnsubscribe,
  up: wire.Up,
  key: wire.Key,
): string {
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

export const resourcesUnsubscribeCodec = wire.message(
  "resources/unsubscribe",
  wire.codec(readResourcesUnsubscribe, writeResourcesUnsubscribe),
);

const resourcesUnsubscribeReplyFields = {
  jsonrpc: wire.literal("2.0"),
};

const resourcesUnsubscribeReplyNames: ReadonlySet<string> = wire.names(
  "jsonrpc",
  "id",
  "result",
);

function readResourcesUnsubscribeReply(
  value: unknown,
  up: wire.Up,
  key: wire.Key,
): types.ResourcesUnsubscribeReply {
  const source = wire.object(value, up, key);
  const at = wire.frame(up, key);
  const result: types.ResourcesUnsubscribeReply = {
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

function writeResourcesUnsubscribeReply(
  value: types.ResourcesUnsubscribeReply,
  up: wire.Up,
  key: wire.Key,
): string {
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

export const resourcesUnsubscribeReplyCodec = wire.message(
  "resources/unsubscribeReply",
  wire.codec(readResourcesUnsubscribeReply, writeResourcesUnsubscribeReply),
);

const notificationsResourcesUpdatedFields = {
  jsonrpc: wire.literal("2.0"),
  method: wire.literal("notifications/resources/updated"),
};

const notificationsResourcesUpdatedNames: ReadonlySet<string> = wire.names(
  "jsonrpc",
  "method",
  "params",
);

function readNotificationsResourcesUpdated(
  value: unknown,
  up: wire.Up,
  key: wire.Key,
): types.NotificationsResourcesUpdated {
  const source = wire.object(value, up, key);
  const at = wire.frame(up, key);
  const result: types.NotificationsResourcesUpdated = {
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

function writeNotificationsResourcesUpdated(
  value: types.NotificationsResourcesUpdated,
  up: wire.Up,
  key: wire.Key,
): string {
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

const notificationsResourcesListChangedNames: ReadonlySet<string> = wire.names(
  "jsonrpc",
  "method",
  "params",
);

function readNotificationsResourcesListChanged(
  value: unknown,
  up: wire.Up,
  key: wire.Key,
): types.NotificationsResourcesListChanged {
  const source = wire.object(value, up, key);
  const at = wire.frame(up, key);
  const result: types.NotificationsResourcesListChanged = {
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

function writeNotificationsResourcesListChanged(
  value: types.NotificationsResourcesListChanged,
  up: wire.Up,
  key: wire.Key,
): string {
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

const promptsListNames: ReadonlySet<string> = wire.names(
  "jsonrpc",
  "id",
  "method",
  "params",
);

function readPromptsList(
  value: unknown,
  up: wire.Up,
  key: wire.Key,
): types.PromptsList {
  const source = wire.object(value, up, key);
  const at = wire.frame(up, key);
  const result: types.PromptsList = {
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

function writePromptsList(
  value: types.PromptsList,
  up: wire.Up,
  key: wire.Key,
): string {
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

export const promptsListCodec = wire.message(
  "prompts/list",
  wire.codec(readPromptsList, writePromptsList),
);

const promptsListReplyFields = {
  jsonrpc: wire.literal("2.0"),
};

const promptsListReplyNames: ReadonlySet<string> = wire.names(
  "jsonrpc",
  "id",
  "result",
);

function readPromptsListReply(
  value: unknown,
  up: wire.Up,
  key: wire.Key,
): types.PromptsListReply {
  const source = wire.object(value, up, key);
  const at = wire.frame(up, key);
  const result: types.PromptsListReply = {
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

function writePromptsListReply(
  value: types.PromptsListReply,
  up: wire.Up,
  key: wire.Key,
): string {
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

export const promptsListReplyCodec = wire.message(
  "prompts/listReply",
  wire.codec(readPromptsListReply, writePromptsListReply),
);

const promptsGetFields = {
  jsonrpc: wire.literal("2.0"),
  method: wire.literal("prompts/get"),
};

const promptsGetNames: ReadonlySet<string> = wire.names(
  "jsonrpc",
  "id",
  "method",
  "params",
);

function readPromptsGet(
  value: unknown,
  up: wire.Up,
  key: wire.Key,
): types.PromptsGet {
  const source = wire.object(value, up, key);
  const at = wire.frame(up, key);
  const result: types.PromptsGet = {
    jsonrpc: promptsGetFields.jsonrpc.read(source["jsonrpc"], at, "jsonrpc"),
    id: requestIdCodec.read(source["id"], at, "id"),
    method: promptsGetFields.method.read(source["method"], at, "method"),
    params: promptsGetParamsCodec.read(source["params"], at, "params"),
  };
  wire.keepUnknown(source, result, promptsGetNames, at);
  return result;
}

function writePromptsGet(
  value: types.PromptsGet,
  up: wire.Up,
  key: wire.Key,
): string {
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

export const promptsGetCodec = wire.message(
  "prompts/get",
  wire.codec(readPromptsGet, writePromptsGet),
);

const promptsGetReplyFields = {
  jsonrpc: wire.literal("2.0"),
};

const promptsGetReplyNames: ReadonlySet<string> = wire.names(
  "jsonrpc",
  "id",
  "result",
);

function readPromptsGetReply(
  value: unknown,
  up: wire.Up,
  key: wire.Key,
): types.PromptsGetReply {
  const source = wire.object(value, up, key);
  const at = wire.frame(up, key);
  const result: types.PromptsGetReply = {
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

function writePromptsGetReply(
  value: types.PromptsGetReply,
  up: wire.Up,
  key: wire.Key,
): string {
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

export const promptsGetReplyCodec = wire.message(
  "prompts/getReply",
  wire.codec(readPromptsGetReply, writePromptsGetReply),
);

const notificationsPromptsListChangedFields = {
  jsonrpc: wire.literal("2.0"),
  method: wire.literal("notifications/prompts/list_changed"),
};

const notificationsPromptsListChangedNames: ReadonlySet<string> = wire.names(
  "jsonrpc",
  "method",
  "params",
);

function readNotificationsPromptsListChanged(
  value: unknown,
  up: wire.Up,
  key: wire.Key,
): types.NotificationsPromptsListChanged {
  const source = wire.object(value, up, key);
  const at = wire.frame(up, key);
  const result: types.NotificationsPromptsListChanged = {
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

function writeNotificationsPromptsListChanged(
  value: types.NotificationsPromptsListChanged,
  up: wire.Up,
  key: wire.Key,
): string {
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

const toolsListNames: ReadonlySet<string> = wire.names(
  "jsonrpc",
  "id",
  "method",
  "params",
);

function readToolsList(
  value: unknown,
  up: wire.Up,
  key: wire.Key,
): types.ToolsList {
  const source = wire.object(value, up, key);
  const at = wire.frame(up, key);
  const result: types.ToolsList = {
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

function writeToolsList(
  value: types.ToolsList,
  up: wire.Up,
  key: wire.Key,
): string {
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

export const toolsListCodec = wire.message(
  "tools/list",
  wire.codec(readToolsList, writeToolsList),
);

const toolsListReplyFields = {
  jsonrpc: wire.literal("2.0"),
};

const toolsListReplyNames: ReadonlySet<string> = wire.names(
  "jsonrpc",
  "id",
  "result",
);

function readToolsListReply(
  value: unknown,
  up: wire.Up,
  key: wire.Key,
): types.ToolsListReply {
  const source = wire.object(value, up, key);
  const at = wire.frame(up, key);
  const result: types.ToolsListReply = {
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

function writeToolsListReply(
  value: types.ToolsListReply,
  up: wire.Up,
  key: wire.Key,
): string {
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

export const toolsListReplyCodec = wire.message(
  "tools/listReply",
  wire.codec(readToolsListReply, writeToolsListReply),
);

const toolsCallFields = {
  jsonrpc: wire.literal("2.0"),
  method: wire.literal("tools/call"),
};

const toolsCallNames: ReadonlySet<string> = wire.names(
  "jsonrpc",
  "id",
  "method",
  "params",
);

function readToolsCall(
  value: unknown,
  up: wire.Up,
  key: wire.Key,
): types.ToolsCall {
  const source = wire.object(value, up, key);
  const at = wire.frame(up, key);
  const result: types.ToolsCall = {
    jsonrpc: toolsCallFields.jsonrpc.read(source["jsonrpc"], at, "jsonrpc"),
    id: requestIdCodec.read(source["id"], at, "id"),
    method: toolsCallFields.method.read(source["method"], at, "method"),
    params: toolsCallParamsCodec.read(source["params"], at, "params"),
  };
  wire.keepUnknown(source, result, toolsCallNames, at);
  return result;
}

function writeToolsCall(
  value: types.ToolsCall,
  up: wire.Up,
  key: wire.Key,
): string {
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

export const toolsCallCodec = wire.message(
  "tools/call",
  wire.codec(readToolsCall, writeToolsCall),
);

const toolsCallReplyFields = {
  jsonrpc: wire.literal("2.0"),
};

const toolsCallReplyNames: ReadonlySet<string> = wire.names(
  "jsonrpc",
  "id",
  "result",
);

function readToolsCallReply(
  value: unknown,
  up: wire.Up,
  key: wire.Key,
): types.ToolsCallReply {
  const source = wire.object(value, up, key);
  const at = wire.frame(up, key);
  const result: types.ToolsCallReply = {
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

function writeToolsCallReply(
  value: types.ToolsCallReply,
  up: wire.Up,
  key: wire.Key,
): string {
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

export const toolsCallReplyCodec = wire.message(
  "tools/callReply",
  wire.codec(readToolsCallReply, writeToolsCallReply),
);

const notificationsToolsListChangedFields = {
  jsonrpc: wire.literal("2.0"),
  method: wire.literal("notifications/tools/list_changed"),
};

const notificationsToolsListChangedNames: ReadonlySet<string> = wire.names(
  "jsonrpc",
  "method",
  "params",
);

function readNotificationsToolsListChanged(
  value: unknown,
  up: wire.Up,
  key: wire.Key,
): types.NotificationsToolsListChanged {
  const source = wire.object(value, up, key);
  const at = wire.frame(up, key);
  const result: types.NotificationsToolsListChanged = {
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

function writeNotificationsToolsListChanged(
  value: types.NotificationsToolsListChanged,
  up: wire.Up,
  key: wire.Key,
): string {
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

const loggingSetLevelNames: ReadonlySet<string> = wire.names(
  "jsonrpc",
  "id",
  "method",
  "params",
);

function readLoggingSetLevel(
  value: unknown,
  up: wire.Up,
  key: wire.Key,
): types.LoggingSetLevel {
  const source = wire.object(value, up, key);
  const at = wire.frame(up, key);
  const result: types.LoggingSetLevel = {
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

function writeLoggingSetLevel(
  value: types.LoggingSetLevel,
  up: wire.Up,
  key: wire.Key,
): string {
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

export const loggingSetLevelCodec = wire.message(
  "logging/setLevel",
  wire.codec(readLoggingSetLevel, writeLoggingSetLevel),
);

const loggingSetLevelReplyFields = {
  jsonrpc: wire.literal("2.0"),
};

const loggingSetLevelReplyNames: ReadonlySet<string> = wire.names(
  "jsonrpc",
  "id",
  "result",
);

function readLoggingSetLevelReply(
  value: unknown,
  up: wire.Up,
  key: wire.Key,
): types.LoggingSetLevelReply {
  const source = wire.object(value, up, key);
  const at = wire.frame(up, key);
  const result: types.LoggingSetLevelReply = {
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

function writeLoggingSetLevelReply(
  value: types.LoggingSetLevelReply,
  up: wire.Up,
  key: wire.Key,
): string {
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

export const loggingSetLevelReplyCodec = wire.message(
  "logging/setLevelReply",
  wire.codec(readLoggingSetLevelReply, writeLoggingSetLevelReply),
);

const logMessageFields = {
  jsonrpc: wire.literal("2.0"),
  method: wire.literal("notifications/message"),
};

const logMessageNames: ReadonlySet<string> = wire.names(
  "jsonrpc",
  "method",
  "params",
);

function readLogMessage(
  value: unknown,
  up: wire.Up,
  key: wire.Key,
): types.LogMessage {
  const source = wire.object(value, up, key);
  const at = wire.frame(up, key);
  const result: types.LogMessage = {
    jsonrpc: logMessageFields.jsonrpc.read(source["jsonrpc"], at, "jsonrpc"),
    method: logMessageFields.method.read(source["method"], at, "method"),
    params: logMessageParamsCodec.read(source["params"], at, "params"),
  };
  wire.keepUnknown(source, result, logMessageNames, at);
  return result;
}

function writeLogMessage(
  value: types.LogMessage,
  up: wire.Up,
  key: wire.Key,
): string {
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

export const logMessageCodec = wire.message(
  "notifications/message",
  wire.codec(readLogMessage, writeLogMessage),
);

const completionCompleteFields = {
  jsonrpc: wire.literal("2.0"),
  method: wire.literal("completion/complete"),
};

const completionCompleteNames: ReadonlySet<string> = wire.names(
  "jsonrpc",
  "id",
  "method",
  "params",
);

function readCompletionComplete(
  value: unknown,
  up: wire.Up,
  key: wire.Key,
): types.CompletionComplete {
  const source = wire.object(value, up, key);
  const at = wire.frame(up, key);
  const result: types.CompletionComplete = {
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

function writeCompletionComplete(
  value: types.CompletionComplete,
  up: wire.Up,
  key: wire.Key,
): string {
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

export const completionCompleteCodec = wire.message(
  "completion/complete",
  wire.codec(readCompletionComplete, writeCompletionComplete),
);

const completionCompleteReplyFields = {
  jsonrpc: wire.literal("2.0"),
};

const completionCompleteReplyNames: ReadonlySet<string> = wire.names(
  "jsonrpc",
  "id",
  "result",
);

function readCompletionCompleteReply(
  value: unknown,
  up: wire.Up,
  key: wire.Key,
): types.CompletionCompleteReply {
  const source = wire.object(value, up, key);
  const at = wire.frame(up, key);
  const result: types.CompletionCompleteReply = {
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

function writeCompletionCompleteReply(
  value: types.CompletionCompleteReply,
  up: wire.Up,
  key: wire.Key,
): string {
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

export const completionCompleteReplyCodec = wire.message(
  "completion/completeReply",
  wire.codec(readCompletionCompleteReply, writeCompletionCompleteReply),
);

const samplingCreateMessageFields = {
  jsonrpc: wire.literal("2.0"),
  method: wire.literal("sampling/createMessage"),
};

const samplingCreateMessageNames: ReadonlySet<string> = wire.names(
  "jsonrpc",
  "id",
  "method",
  "params",
);

function readSamplingCreateMessage(
  value: unknown,
  up: wire.Up,
  key: wire.Key,
): types.SamplingCreateMessage {
  const source = wire.object(value, up, key);
  const at = wire.frame(up, key);
  const result: types.SamplingCreateMessage = {
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

function writeSamplingCreateMessage(
  value: types.SamplingCreateMessage,
  up: wire.Up,
  key: wire.Key,
): string {
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

export const samplingCreateMessageCodec = wire.message(
  "sampling/createMessage",
  wire.codec(readSamplingCreateMessage, writeSamplingCreateMessage),
);

const samplingCreateMessageReplyFields = {
  jsonrpc: wire.literal("2.0"),
};

const samplingCreateMessageReplyNames: ReadonlySet<string> = wire.names(
  "jsonrpc",
  "id",
  "result",
);

function readSamplingCreateMessageReply(
  value: unknown,
  up: wire.Up,
  key: wire.Key,
): types.SamplingCreateMessageReply {
  const source = wire.object(value, up, key);
  const at = wire.frame(up, key);
  const result: types.SamplingCreateMessageReply = {
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

function writeSamplingCreateMessageReply(
  value: types.SamplingCreateMessageReply,
  up: wire.Up,
  key: wire.Key,
): string {
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

export const samplingCreateMessageReplyCodec = wire.message(
  "sampling/createMessageReply",
  wire.codec(readSamplingCreateMessageReply, writeSamplingCreateMessageReply),
);

const elicitationCreateFields = {
  jsonrpc: wire.literal("2.0"),
  method: wire.literal("elicitation/create"),
};

const elicitationCreateNames: ReadonlySet<string> = wire.names(
  "jsonrpc",
  "id",
  "method",
  "params",
);

function readElicitationCreate(
  value: unknown,
  up: wire.Up,
  key: wire.Key,
): types.ElicitationCreate {
  const source = wire.object(value, up, key);
  const at = wire.frame(up, key);
  const result: types.ElicitationCreate = {
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

function writeElicitationCreate(
  value: types.ElicitationCreate,
  up: wire.Up,
  key: wire.Key,
): string {
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

export const elicitationCreateCodec = wire.message(
  "elicitation/create",
  wire.codec(readElicitationCreate, writeElicitationCreate),
);

const elicitationCreateReplyFields = {
  jsonrpc: wire.literal("2.0"),
};

const elicitationCreateReplyNames: ReadonlySet<string> = wire.names(
  "jsonrpc",
  "id",
  "result",
);

function readElicitationCreateReply(
  value: unknown,
  up: wire.Up,
  key: wire.Key,
): types.ElicitationCreateReply {
  const source = wire.object(value, up, key);
  const at = wire.frame(up, key);
  const result: types.ElicitationCreateReply = {
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

function writeElicitationCreateReply(
  value: types.ElicitationCreateReply,
  up: wire.Up,
  key: wire.Key,
): string {
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

export const elicitationCreateReplyCodec = wire.message(
  "elicitation/createReply",
  wire.codec(readElicitationCreateReply, writeElicitationCreateReply),
);

const rootsListFields = {
  jsonrpc: wire.literal("2.0"),
  method: wire.literal("roots/list"),
};

const rootsListNames: ReadonlySet<string> = wire.names(
  "jsonrpc",
  "id",
  "method",
  "params",
);

function readRootsList(
  value: unknown,
  up: wire.Up,
  key: wire.Key,
): types.RootsList {
  const source = wire.object(value, up, key);
  const at = wire.frame(up, key);
  const result: types.RootsList = {
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

function writeRootsList(
  value: types.RootsList,
  up: wire.Up,
  key: wire.Key,
): string {
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

export const rootsListCodec = wire.message(
  "roots/list",
  wire.codec(readRootsList, writeRootsList),
);

const rootsListReplyFields = {
  jsonrpc: wire.literal("2.0"),
};

const rootsListReplyNames: ReadonlySet<string> = wire.names(
  "jsonrpc",
  "id",
  "result",
);

function readRootsListReply(
  value: unknown,
  up: wire.Up,
  key: wire.Key,
): types.RootsListReply {
  const source = wire.object(value, up, key);
  const at = wire.frame(up, key);
  const result: types.RootsListReply = {
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

function writeRootsListReply(
  value: types.RootsListReply,
  up: wire.Up,
  key: wire.Key,
): string {
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

export const rootsListReplyCodec = wire.message(
  "roots/listReply",
  wire.codec(readRootsListReply, writeRootsListReply),
);

const notificationsRootsListChangedFields = {
  jsonrpc: wire.literal("2.0"),
  method: wire.literal("notifications/roots/list_changed"),
};

const notificationsRootsListChangedNames: ReadonlySet<string> = wire.names(
  "jsonrpc",
  "method",
  "params",
);

function readNotificationsRootsListChanged(
  value: unknown,
  up: wire.Up,
  key: wire.Key,
): types.NotificationsRootsListChanged {
  const source = wire.object(value, up, key);
  const at = wire.frame(up, key);
  const result: types.NotificationsRootsListChanged = {
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

function writeNotificationsRootsListChanged(
  value: types.NotificationsRootsListChanged,
  up: wire.Up,
  key: wire.Key,
): string {
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

export const notificationsRootsListChangedCodec = wire.message(
  "notifications/roots/list_changed",
  wire.codec(
    readNotificationsRootsListChanged,
    writeNotificationsRootsListChanged,
  ),
);

export function selectClientMessage(
  value: unknown,
  pending: wire.Pending,
): wire.MessageCodec<unknown> | wire.UnknownTag {
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

export function selectServerMessage(
  value: unknown,
  pending: wire.Pending,
): wire.MessageCodec<unknown> | wire.UnknownTag {
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
