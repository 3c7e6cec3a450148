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

export const errorReplyErrorCodec = wire.declare<types.ErrorReplyError>();

export const initializeParamsCodec = wire.declare<types.InitializeParams>();

export const initializeReplyResultCodec =
  wire.declare<types.InitializeReplyResult>();

export const notificationsCancelledParamsCodec =
  wire.declare<types.NotificationsCancelledParams>();

export const notificationsProgressParamsCodec =
  wire.declare<types.NotificationsProgressParams>();

export const resourcesListReplyResultCodec =
  wire.declare<types.ResourcesListReplyResult>();

export const resourcesTemplatesListReplyResultCodec =
  wire.declare<types.ResourcesTemplatesListReplyResult>();

export const resourcesReadParamsCodec =
  wire.declare<types.ResourcesReadParams>();

export const resourcesReadReplyResultCodec =
  wire.declare<types.ResourcesReadReplyResult>();

export const resourcesSubscribeParamsCodec =
  wire.declare<types.ResourcesSubscribeParams>();

export const resourcesUnsubscribeParamsCodec =
  wire.declare<types.ResourcesUnsubscribeParams>();

export const notificationsResourcesUpdatedParamsCodec =
  wire.declare<types.NotificationsResourcesUpdatedParams>();

export const promptsListReplyResultCodec =
  wire.declare<types.PromptsListReplyResult>();

export const promptsGetParamsCodec = wire.declare<types.PromptsGetParams>();

export const promptsGetReplyResultCodec =
  wire.declare<types.PromptsGetReplyResult>();

export const toolsListReplyResultCodec =
  wire.declare<types.ToolsListReplyResult>();

export const toolsCallParamsCodec = wire.declare<types.ToolsCallParams>();

export const toolsCallReplyResultCodec =
  wire.declare<types.ToolsCallReplyResult>();

export const loggingSetLevelParamsCodec =
  wire.declare<types.LoggingSetLevelParams>();

export const logMessageParamsCodec = wire.declare<types.LogMessageParams>();

export const completionCompleteParamsArgumentCodec =
  wire.declare<types.CompletionCompleteParamsArgument>();

export const completionCompleteParamsContextCodec =
  wire.declare<types.CompletionCompleteParamsContext>();

export const completionCompleteParamsCodec =
  wire.declare<types.CompletionCompleteParams>();

export const completionCompleteReplyResultCompletionCodec =
  wire.declare<types.CompletionCompleteReplyResultCompletion>();

export const completionCompleteReplyResultCodec =
  wire.declare<types.CompletionCompleteReplyResult>();

export const samplingCreateMessageParamsCodec =
  wire.declare<types.SamplingCreateMessageParams>();

export const samplingCreateMessageReplyResultCodec =
  wire.declare<types.SamplingCreateMessageReplyResult>();

export const elicitationCreateParamsCodec =
  wire.declare<types.ElicitationCreateParams>();

export const elicitationCreateReplyResultCodec =
  wire.declare<types.ElicitationCreateReplyResult>();

export const rootsListReplyResultCodec =
  wire.declare<types.RootsListReplyResult>();

export const requestIdCodec = wire.declare<types.RequestId>();

export const progressTokenCodec = wire.declare<types.ProgressToken>();

export const cursorCodec = wire.alias<types.Cursor>(wire.text());

export const uriCodec = wire.alias<types.Uri>(wire.text());

export const mimeTypeCodec = wire.alias<types.MimeType>(wire.text());

export const metadataCodec = wire.alias<types.Metadata>(wire.map(wire.any));

export const requestMetadataCodec = wire.declare<types.RequestMetadata>();

export const requestParamsCodec = wire.declare<types.RequestParams>();

export const paginatedParamsCodec = wire.declare<types.PaginatedParams>();

export const notificationParamsCodec = wire.declare<types.NotificationParams>();

export const emptyResultCodec = wire.declare<types.EmptyResult>();

export const implementationCodec = wire.declare<types.Implementation>();

export const clientCapabilitiesCodec = wire.declare<types.ClientCapabilities>();

export const serverCapabilitiesCodec = wire.declare<types.ServerCapabilities>();

export const listCapabilityCodec = wire.declare<types.ListCapability>();

export const resourcesCapabilityCodec =
  wire.declare<types.ResourcesCapability>();

export const annotationsCodec = wire.declare<types.Annotations>();

export const textContentCodec = wire.declare<types.TextContent>();

export const imageContentCodec = wire.declare<types.ImageContent>();

export const audioContentCodec = wire.declare<types.AudioContent>();

export const resourceLinkCodec = wire.declare<types.ResourceLink>();

export const embeddedResourceCodec = wire.declare<types.EmbeddedResource>();

export const contentBlockCodec = wire.declare<types.ContentBlock>();

export const samplingContentCodec = wire.declare<types.SamplingContent>();

export const resourceCodec = wire.declare<types.Resource>();

export const resourceTemplateCodec = wire.declare<types.ResourceTemplate>();

export const textResourceContentsCodec =
  wire.declare<types.TextResourceContents>();

export const blobResourceContentsCodec =
  wire.declare<types.BlobResourceContents>();

export const resourceContentsCodec = wire.declare<types.ResourceContents>();

export const promptCodec = wire.declare<types.Prompt>();

export const promptArgumentCodec = wire.declare<types.PromptArgument>();

export const promptMessageCodec = wire.declare<types.PromptMessage>();

export const toolCodec = wire.declare<types.Tool>();

export const objectSchemaCodec = wire.declare<types.ObjectSchema>();

export const toolAnnotationsCodec = wire.declare<types.ToolAnnotations>();

export const samplingMessageCodec = wire.declare<types.SamplingMessage>();

export const modelPreferencesCodec = wire.declare<types.ModelPreferences>();

export const modelHintCodec = wire.declare<types.ModelHint>();

export const primitiveSchemaStringCodec =
  wire.declare<types.PrimitiveSchemaString>();

export const primitiveSchemaNumberCodec =
  wire.declare<types.PrimitiveSchemaNumber>();

export const primitiveSchemaIntegerCodec =
  wire.declare<types.PrimitiveSchemaInteger>();

export const primitiveSchemaBooleanCodec =
  wire.declare<types.PrimitiveSchemaBoolean>();

export const primitiveSchemaCodec = wire.declare<types.PrimitiveSchema>();

export const formSchemaCodec = wire.declare<types.FormSchema>();

export const formValueCodec = wire.declare<types.FormValue>();

export const completionReferencePromptCodec =
  wire.declare<types.CompletionReferencePrompt>();

export const completionReferenceResourceCodec =
  wire.declare<types.CompletionReferenceResource>();

export const completionReferenceCodec =
  wire.declare<types.CompletionReference>();

export const rootCodec = wire.declare<types.Root>();

wire.defineRecord(errorReplyErrorCodec, "keep", {
  code: errorCodeCodec,
  message: wire.anyText,
  data: wire.optional(wire.any),
});

wire.defineRecord(initializeParamsCodec, "keep", {
  _meta: wire.optional(requestMetadataCodec),
  protocolVersion: wire.anyText,
  capabilities: clientCapabilitiesCodec,
  clientInfo: implementationCodec,
});

wire.defineRecord(initializeReplyResultCodec, "keep", {
  _meta: wire.optional(metadataCodec),
  protocolVersion: wire.anyText,
  capabilities: serverCapabilitiesCodec,
  serverInfo: implementationCodec,
  instructions: wire.optional(wire.anyText),
});

wire.defineRecord(notificationsCancelledParamsCodec, "keep", {
  _meta: wire.optional(metadataCodec),
  requestId: requestIdCodec,
  reason: wire.optional(wire.anyText),
});

wire.defineRecord(notificationsProgressParamsCodec, "keep", {
  _meta: wire.optional(metadataCodec),
  progressToken: progressTokenCodec,
  progress: wire.anyNumber,
  total: wire.optional(wire.anyNumber),
  message: wire.optional(wire.anyText),
});

wire.defineRecord(resourcesListReplyResultCodec, "keep", {
  _meta: wire.optional(metadataCodec),
  nextCursor: wire.optional(cursorCodec),
  resources: wire.list(resourceCodec),
});

wire.defineRecord(resourcesTemplatesListReplyResultCodec, "keep", {
  _meta: wire.optional(metadataCodec),
  nextCursor: wire.optional(cursorCodec),
  resourceTemplates: wire.list(resourceTemplateCodec),
});

wire.defineRecord(resourcesReadParamsCodec, "keep", {
  _meta: wire.optional(requestMetadataCodec),
  uri: uriCodec,
});

wire.defineRecord(resourcesReadReplyResultCodec, "keep", {
  _meta: wire.optional(metadataCodec),
  contents: wire.list(resourceContentsCodec),
});

wire.defineRecord(resourcesSubscribeParamsCodec, "keep", {
  _meta: wire.optional(requestMetadataCodec),
  uri: uriCodec,
});

wire.defineRecord(resourcesUnsubscribeParamsCodec, "keep", {
  _meta: wire.optional(requestMetadataCodec),
  uri: uriCodec,
});

wire.defineRecord(notificationsResourcesUpdatedParamsCodec, "keep", {
  _meta: wire.optional(metadataCodec),
  uri: uriCodec,
});

wire.defineRecord(promptsListReplyResultCodec, "keep", {
  _meta: wire.optional(metadataCodec),
  nextCursor: wire.optional(cursorCodec),
  prompts: wire.list(promptCodec),
});

wire.defineRecord(promptsGetParamsCodec, "keep", {
  _meta: wire.optional(requestMetadataCodec),
  name: wire.anyText,
  arguments: wire.optional(wire.map(wire.anyText)),
});

wire.defineRecord(promptsGetReplyResultCodec, "keep", {
  _meta: wire.optional(metadataCodec),
  description: wire.optional(wire.anyText),
  messages: wire.list(promptMessageCodec),
});

wire.defineRecord(toolsListReplyResultCodec, "keep", {
  _meta: wire.optional(metadataCodec),
  nextCursor: wire.optional(cursorCodec),
  tools: wire.list(toolCodec),
});

wire.defineRecord(toolsCallParamsCodec, "keep", {
  _meta: wire.optional(requestMetadataCodec),
  name: wire.anyText,
  arguments: wire.optional(wire.map(wire.any)),
});

wire.defineRecord(toolsCallReplyResultCodec, "keep", {
  _meta: wire.optional(metadataCodec),
  content: wire.list(contentBlockCodec),
  structuredContent: wire.optional(wire.map(wire.any)),
  isError: wire.optional(wire.bool),
});

wire.defineRecord(loggingSetLevelParamsCodec, "keep", {
  _meta: wire.optional(requestMetadataCodec),
  level: loggingLevelCodec,
});

wire.defineRecord(logMessageParamsCodec, "keep", {
  _meta: wire.optional(metadataCodec),
  level: loggingLevelCodec,
  logger: wire.optional(wire.anyText),
  data: wire.any,
});

wire.defineRecord(completionCompleteParamsArgumentCodec, "keep", {
  name: wire.anyText,
  value: wire.anyText,
});

wire.defineRecord(completionCompleteParamsContextCodec, "keep", {
  arguments: wire.optional(wire.map(wire.anyText)),
});

wire.defineRecord(completionCompleteParamsCodec, "keep", {
  _meta: wire.optional(requestMetadataCodec),
  ref: completionReferenceCodec,
  argument: completionCompleteParamsArgumentCodec,
  context: wire.optional(completionCompleteParamsContextCodec),
});

wire.defineRecord(completionCompleteReplyResultCompletionCodec, "keep", {
  values: wire.list(wire.anyText, 0, 100),
  total: wire.optional(wire.anyInt),
  hasMore: wire.optional(wire.bool),
});

wire.defineRecord(completionCompleteReplyResultCodec, "keep", {
  _meta: wire.optional(metadataCodec),
  completion: completionCompleteReplyResultCompletionCodec,
});

wire.defineRecord(samplingCreateMessageParamsCodec, "keep", {
  _meta: wire.optional(requestMetadataCodec),
  messages: wire.list(samplingMessageCodec),
  modelPreferences: wire.optional(modelPreferencesCodec),
  systemPrompt: wire.optional(wire.anyText),
  includeContext: wire.optional(samplingCreateMessageParamsIncludeContextCodec),
  temperature: wire.optional(wire.anyNumber),
  maxTokens: wire.anyInt,
  stopSequences: wire.optional(wire.list(wire.anyText)),
  metadata: wire.optional(wire.map(wire.any)),
});

wire.defineRecord(samplingCreateMessageReplyResultCodec, "keep", {
  _meta: wire.optional(metadataCodec),
  model: wire.anyText,
  stopReason: wire.optional(samplingCreateMessageReplyResultStopReasonCodec),
  role: roleCodec,
  content: samplingContentCodec,
});

wire.defineRecord(elicitationCreateParamsCodec, "keep", {
  _meta: wire.optional(requestMetadataCodec),
  message: wire.anyText,
  requestedSchema: formSchemaCodec,
});

wire.defineRecord(elicitationCreateReplyResultCodec, "keep", {
  _meta: wire.optional(metadataCodec),
  action: elicitationCreateReplyResultActionCodec,
  content: wire.optional(wire.map(formValueCodec)),
});

wire.defineRecord(rootsListReplyResultCodec, "keep", {
  _meta: wire.optional(metadataCodec),
  roots: wire.list(rootCodec),
});

wire.defineUnion(
  requestIdCodec,
  false,
  wire.byKind({
    string: wire.byTag({
      path: [],
      cases: [],
      other: wire.anyText,
    }),
    number: wire.anyInt,
  }),
);

wire.defineUnion(
  progressTokenCodec,
  false,
  wire.byKind({
    string: wire.byTag({
      path: [],
      cases: [],
      other: wire.anyText,
    }),
    number: wire.anyInt,
  }),
);

wire.defineRecord(requestMetadataCodec, "keep", {
  progressToken: wire.optional(progressTokenCodec),
});

wire.defineRecord(requestParamsCodec, "keep", {
  _meta: wire.optional(requestMetadataCodec),
});

wire.defineRecord(paginatedParamsCodec, "keep", {
  _meta: wire.optional(requestMetadataCodec),
  cursor: wire.optional(cursorCodec),
});

wire.defineRecord(notificationParamsCodec, "keep", {
  _meta: wire.optional(metadataCodec),
});

wire.defineRecord(emptyResultCodec, "keep", {
  _meta: wire.optional(metadataCodec),
});

wire.defineRecord(implementationCodec, "keep", {
  name: wire.anyText,
  title: wire.optional(wire.anyText),
  version: wire.anyText,
});

wire.defineRecord(clientCapabilitiesCodec, "keep", {
  experimental: wire.optional(wire.map(wire.map(wire.any))),
  roots: wire.optional(listCapabilityCodec),
  sampling: wire.optional(wire.map(wire.any)),
  elicitation: wire.optional(wire.map(wire.any)),
});

wire.defineRecord(serverCapabilitiesCodec, "keep", {
  experimental: wire.optional(wire.map(wire.map(wire.any))),
  logging: wire.optional(wire.map(wire.any)),
  completions: wire.optional(wire.map(wire.any)),
  prompts: wire.optional(listCapabilityCodec),
  resources: wire.optional(resourcesCapabilityCodec),
  tools: wire.optional(listCapabilityCodec),
});

wire.defineRecord(listCapabilityCodec, "keep", {
  listChanged: wire.optional(wire.bool),
});

wire.defineRecord(resourcesCapabilityCodec, "keep", {
  subscribe: wire.optional(wire.bool),
  listChanged: wire.optional(wire.bool),
});

wire.defineRecord(annotationsCodec, "keep", {
  audience: wire.optional(wire.list(roleCodec)),
  priority: wire.optional(wire.number({ min: 0, max: 1 })),
  lastModified: wire.optional(wire.anyText),
});

wire.defineRecord(textContentCodec, "keep", {
  type: wire.literal("text"),
  text: wire.anyText,
  annotations: wire.optional(annotationsCodec),
  _meta: wire.optional(metadataCodec),
});

wire.defineRecord(imageContentCodec, "keep", {
  type: wire.literal("image"),
  data: wire.bytes("base64"),
  mimeType: mimeTypeCodec,
  annotations: wire.optional(annotationsCodec),
  _meta: wire.optional(metadataCodec),
});

wire.defineRecord(audioContentCodec, "keep", {
  type: wire.literal("audio"),
  data: wire.bytes("base64"),
  mimeType: mimeTypeCodec,
  annotations: wire.optional(annotationsCodec),
  _meta: wire.optional(metadataCodec),
});

wire.defineRecord(resourceLinkCodec, "keep", {
  name: wire.anyText,
  title: wire.optional(wire.anyText),
  uri: uriCodec,
  description: wire.optional(wire.anyText),
  mimeType: wire.optional(mimeTypeCodec),
  annotations: wire.optional(annotationsCodec),
  size: wire.optional(wire.anyInt),
  _meta: wire.optional(metadataCodec),
  type: wire.literal("resource_link"),
});

wire.defineRecord(embeddedResourceCodec, "keep", {
  type: wire.literal("resource"),
  resource: resourceContentsCodec,
  annotations: wire.optional(annotationsCodec),
  _meta: wire.optional(metadataCodec),
});

wire.defineUnion(
  contentBlockCodec,
  false,
  wire.byKind({
    object: wire.byTag({
      path: ["type"],
      cases: [
        ["text", textContentCodec],
        ["image", imageContentCodec],
        ["audio", audioContentCodec],
        ["resource_link", resourceLinkCodec],
        ["resource", embeddedResourceCodec],
      ],
    }),
  }),
);

wire.defineUnion(
  samplingContentCodec,
  false,
  wire.byKind({
    object: wire.byTag({
      path: ["type"],
      cases: [
        ["text", textContentCodec],
        ["image", imageContentCodec],
        ["audio", audioContentCodec],
      ],
    }),
  }),
);

wire.defineRecord(resourceCodec, "keep", {
  name: wire.anyText,
  title: wire.optional(wire.anyText),
  uri: uriCodec,
  description: wire.optional(wire.anyText),
  mimeType: wire.optional(mimeTypeCodec),
  annotations: wire.optional(annotationsCodec),
  size: wire.optional(wire.anyInt),
  _meta: wire.optional(metadataCodec),
});

wire.defineRecord(resourceTemplateCodec, "keep", {
  name: wire.anyText,
  title: wire.optional(wire.anyText),
  uriTemplate: wire.anyText,
  description: wire.optional(wire.anyText),
  mimeType: wire.optional(mimeTypeCodec),
  annotations: wire.optional(annotationsCodec),
  _meta: wire.optional(metadataCodec),
});

wire.defineRecord(textResourceContentsCodec, "keep", {
  uri: uriCodec,
  mimeType: wire.optional(mimeTypeCodec),
  _meta: wire.optional(metadataCodec),
  text: wire.anyText,
});

wire.defineRecord(blobResourceContentsCodec, "keep", {
  uri: uriCodec,
  mimeType: wire.optional(mimeTypeCodec),
  _meta: wire.optional(metadataCodec),
  blob: wire.bytes("base64"),
});

wire.defineUnion(
  resourceContentsCodec,
  false,
  wire.byKind({
    object: wire.byMember("blob", {
      present: blobResourceContentsCodec,
      absent: textResourceContentsCodec,
    }),
  }),
);

wire.defineRecord(promptCodec, "keep", {
  name: wire.anyText,
  title: wire.optional(wire.anyText),
  description: wire.optional(wire.anyText),
  arguments: wire.optional(wire.list(promptArgumentCodec)),
  _meta: wire.optional(metadataCodec),
});

wire.defineRecord(promptArgumentCodec, "keep", {
  name: wire.anyText,
  title: wire.optional(wire.anyText),
  description: wire.optional(wire.anyText),
  required: wire.optional(wire.bool),
});

wire.defineRecord(promptMessageCodec, "keep", {
  role: roleCodec,
  content: contentBlockCodec,
});

wire.defineRecord(toolCodec, "keep", {
  name: wire.anyText,
  title: wire.optional(wire.anyText),
  description: wire.optional(wire.anyText),
  inputSchema: objectSchemaCodec,
  outputSchema: wire.optional(objectSchemaCodec),
  annotations: wire.optional(toolAnnotationsCodec),
  _meta: wire.optional(metadataCodec),
});

wire.defineRecord(objectSchemaCodec, "keep", {
  type: wire.literal("object"),
  properties: wire.optional(wire.map(wire.map(wire.any))),
  required: wire.optional(wire.list(wire.anyText)),
});

wire.defineRecord(toolAnnotationsCodec, "keep", {
  title: wire.optional(wire.anyText),
  readOnlyHint: wire.optional(wire.bool),
  destructiveHint: wire.optional(wire.bool),
  idempotentHint: wire.optional(wire.bool),
  openWorldHint: wire.optional(wire.bool),
});

wire.defineRecord(samplingMessageCodec, "keep", {
  role: roleCodec,
  content: samplingContentCodec,
});

wire.defineRecord(modelPreferencesCodec, "keep", {
  hints: wire.optional(wire.list(modelHintCodec)),
  costPriority: wire.optional(wire.number({ min: 0, max: 1 })),
  speedPriority: wire.optional(wire.number({ min: 0, max: 1 })),
  intelligencePriority: wire.optional(wire.number({ min: 0, max: 1 })),
});

wire.defineRecord(modelHintCodec, "keep", {
  name: wire.optional(wire.anyText),
});

wire.defineRecord(primitiveSchemaStringCodec, "keep", {
  type: wire.literal("string"),
  title: wire.optional(wire.anyText),
  description: wire.optional(wire.anyText),
  minLength: wire.optional(wire.int(0, 9007199254740991)),
  maxLength: wire.optional(wire.int(0, 9007199254740991)),
  format: wire.optional(primitiveSchemaStringFormatCodec),
  enum: wire.optional(wire.list(wire.anyText)),
  enumNames: wire.optional(wire.list(wire.anyText)),
});

wire.defineRecord(primitiveSchemaNumberCodec, "keep", {
  type: wire.literal("number"),
  title: wire.optional(wire.anyText),
  description: wire.optional(wire.anyText),
  minimum: wire.optional(wire.anyNumber),
  maximum: wire.optional(wire.anyNumber),
});

wire.defineRecord(primitiveSchemaIntegerCodec, "keep", {
  type: wire.literal("integer"),
  title: wire.optional(wire.anyText),
  description: wire.optional(wire.anyText),
  minimum: wire.optional(wire.anyNumber),
  maximum: wire.optional(wire.anyNumber),
});

wire.defineRecord(primitiveSchemaBooleanCodec, "keep", {
  type: wire.literal("boolean"),
  title: wire.optional(wire.anyText),
  description: wire.optional(wire.anyText),
  default: wire.optional(wire.bool),
});

wire.defineUnion(
  primitiveSchemaCodec,
  false,
  wire.byKind({
    object: wire.byTag({
      path: ["type"],
      cases: [
        ["string", primitiveSchemaStringCodec],
        ["number", primitiveSchemaNumberCodec],
        ["integer", primitiveSchemaIntegerCodec],
        ["boolean", primitiveSchemaBooleanCodec],
      ],
    }),
  }),
);

wire.defineRecord(formSchemaCodec, "keep", {
  type: wire.literal("object"),
  properties: wire.map(primitiveSchemaCodec),
  required: wire.optional(wire.list(wire.anyText)),
});

wire.defineUnion(
  formValueCodec,
  false,
  wire.byKind({
    string: wire.byTag({
      path: [],
      cases: [],
      other: wire.anyText,
    }),
    number: wire.anyNumber,
    boolean: wire.bool,
  }),
);

wire.defineRecord(completionReferencePromptCodec, "keep", {
  type: wire.literal("ref/prompt"),
  name: wire.anyText,
  title: wire.optional(wire.anyText),
});

wire.defineRecord(completionReferenceResourceCodec, "keep", {
  type: wire.literal("ref/resource"),
  uri: wire.anyText,
});

wire.defineUnion(
  completionReferenceCodec,
  false,
  wire.byKind({
    object: wire.byTag({
      path: ["type"],
      cases: [
        ["ref/prompt", completionReferencePromptCodec],
        ["ref/resource", completionReferenceResourceCodec],
      ],
    }),
  }),
);

wire.defineRecord(rootCodec, "keep", {
  uri: wire.text(0, Infinity, /^file:\/\//u),
  name: wire.optional(wire.anyText),
  _meta: wire.optional(metadataCodec),
});

export const errorReplyCodec = wire.message<types.ErrorReply>("error", "keep", {
  jsonrpc: wire.literal("2.0"),
  id: requestIdCodec,
  error: errorReplyErrorCodec,
});

export const initializeCodec = wire.message<types.Initialize>(
  "initialize",
  "keep",
  {
    jsonrpc: wire.literal("2.0"),
    id: requestIdCodec,
    method: wire.literal("initialize"),
    params: initializeParamsCodec,
  },
);

export const initializeReplyCodec = wire.message<types.InitializeReply>(
  "initializeReply",
  "keep",
  {
    jsonrpc: wire.literal("2.0"),
    id: requestIdCodec,
    result: initializeReplyResultCodec,
  },
);

export const notificationsInitializedCodec =
  wire.message<types.NotificationsInitialized>(
    "notifications/initialized",
    "keep",
    {
      jsonrpc: wire.literal("2.0"),
      method: wire.literal("notifications/initialized"),
      params: wire.optional(notificationParamsCodec),
    },
  );

export const pingCodec = wire.message<types.Ping>("ping", "keep", {
  jsonrpc: wire.literal("2.0"),
  id: requestIdCodec,
  method: wire.literal("ping"),
  params: wire.optional(requestParamsCodec),
});

export const pingReplyCodec = wire.message<types.PingReply>(
  "pingReply",
  "keep",
  {
    jsonrpc: wire.literal("2.0"),
    id: requestIdCodec,
    result: emptyResultCodec,
  },
);

export const notificationsCancelledCodec =
  wire.message<types.NotificationsCancelled>(
    "notifications/cancelled",
    "keep",
    {
      jsonrpc: wire.literal("2.0"),
      method: wire.literal("notifications/cancelled"),
      params: notificationsCancelledParamsCodec,
    },
  );

export const notificationsProgressCodec =
  wire.message<types.NotificationsProgress>("notifications/progress", "keep", {
    jsonrpc: wire.literal("2.0"),
    method: wire.literal("notifications/progress"),
    params: notificationsProgressParamsCodec,
  });

export const resourcesListCodec = wire.message<types.ResourcesList>(
  "resources/list",
  "keep",
  {
    jsonrpc: wire.literal("2.0"),
    id: requestIdCodec,
    method: wire.literal("resources/list"),
    params: wire.optional(paginatedParamsCodec),
  },
);

export const resourcesListReplyCodec = wire.message<types.ResourcesListReply>(
  "resources/listReply",
  "keep",
  {
    jsonrpc: wire.literal("2.0"),
    id: requestIdCodec,
    result: resourcesListReplyResultCodec,
  },
);

export const resourcesTemplatesListCodec =
  wire.message<types.ResourcesTemplatesList>(
    "resources/templates/list",
    "keep",
    {
      jsonrpc: wire.literal("2.0"),
      id: requestIdCodec,
      method: wire.literal("resources/templates/list"),
      params: wire.optional(paginatedParamsCodec),
    },
  );

export const resourcesTemplatesListReplyCodec =
  wire.message<types.ResourcesTemplatesListReply>(
    "resources/templates/listReply",
    "keep",
    {
      jsonrpc: wire.literal("2.0"),
      id: requestIdCodec,
      result: resourcesTemplatesListReplyResultCodec,
    },
  );

export const resourcesReadCodec = wire.message<types.ResourcesRead>(
  "resources/read",
  "keep",
  {
    jsonrpc: wire.literal("2.0"),
    id: requestIdCodec,
    method: wire.literal("resources/read"),
    params: resourcesReadParamsCodec,
  },
);

export const resourcesReadReplyCodec = wire.message<types.ResourcesReadReply>(
  "resources/readReply",
  "keep",
  {
    jsonrpc: wire.literal("2.0"),
    id: requestIdCodec,
    result: resourcesReadReplyResultCodec,
  },
);

export const resourcesSubscribeCodec = wire.message<types.ResourcesSubscribe>(
  "resources/subscribe",
  "keep",
  {
    jsonrpc: wire.literal("2.0"),
    id: requestIdCodec,
    method: wire.literal("resources/subscribe"),
    params: resourcesSubscribeParamsCodec,
  },
);

export const resourcesSubscribeReplyCodec =
  wire.message<types.ResourcesSubscribeReply>(
    "resources/subscribeReply",
    "keep",
    {
      jsonrpc: wire.literal("2.0"),
      id: requestIdCodec,
      result: emptyResultCodec,
    },
  );

export const resourcesUnsubscribeCodec =
  wire.message<types.ResourcesUnsubscribe>("resources/unsubscribe", "keep", {
    jsonrpc: wire.literal("2.0"),
    id: requestIdCodec,
    method: wire.literal("resources/unsubscribe"),
    params: resourcesUnsubscribeParamsCodec,
  });

export const resourcesUnsubscribeReplyCodec =
  wire.message<types.ResourcesUnsubscribeReply>(
    "resources/unsubscribeReply",
    "keep",
    {
      jsonrpc: wire.literal("2.0"),
      id: requestIdCodec,
      result: emptyResultCodec,
    },
  );

export const notificationsResourcesUpdatedCodec =
  wire.message<types.NotificationsResourcesUpdated>(
    "notifications/resources/updated",
    "keep",
    {
      jsonrpc: wire.literal("2.0"),
      method: wire.literal("notifications/resources/updated"),
      params: notificationsResourcesUpdatedParamsCodec,
    },
  );

export const notificationsResourcesListChangedCodec =
  wire.message<types.NotificationsResourcesListChanged>(
    "notifications/resources/list_changed",
    "keep",
    {
      jsonrpc: wire.literal("2.0"),
      method: wire.literal("notifications/resources/list_changed"),
      params: wire.optional(notificationParamsCodec),
    },
  );

export const promptsListCodec = wire.message<types.PromptsList>(
  "prompts/list",
  "keep",
  {
    jsonrpc: wire.literal("2.0"),
    id: requestIdCodec,
    method: wire.literal("prompts/list"),
    params: wire.optional(paginatedParamsCodec),
  },
);

export const promptsListReplyCodec = wire.message<types.PromptsListReply>(
  "prompts/listReply",
  "keep",
  {
    jsonrpc: wire.literal("2.0"),
    id: requestIdCodec,
    result: promptsListReplyResultCodec,
  },
);

export const promptsGetCodec = wire.message<types.PromptsGet>(
  "prompts/get",
  "keep",
  {
    jsonrpc: wire.literal("2.0"),
    id: requestIdCodec,
    method: wire.literal("prompts/get"),
    params: promptsGetParamsCodec,
  },
);

export const promptsGetReplyCodec = wire.message<types.PromptsGetReply>(
  "prompts/getReply",
  "keep",
  {
    jsonrpc: wire.literal("2.0"),
    id: requestIdCodec,
    result: promptsGetReplyResultCodec,
  },
);

export const notificationsPromptsListChangedCodec =
  wire.message<types.NotificationsPromptsListChanged>(
    "notifications/prompts/list_changed",
    "keep",
    {
      jsonrpc: wire.literal("2.0"),
      method: wire.literal("notifications/prompts/list_changed"),
      params: wire.optional(notificationParamsCodec),
    },
  );

export const toolsListCodec = wire.message<types.ToolsList>(
  "tools/list",
  "keep",
  {
    jsonrpc: wire.literal("2.0"),
    id: requestIdCodec,
    method: wire.literal("tools/list"),
    params: wire.optional(paginatedParamsCodec),
  },
);

export const toolsListReplyCodec = wire.message<types.ToolsListReply>(
  "tools/listReply",
  "keep",
  {
    jsonrpc: wire.literal("2.0"),
    id: requestIdCodec,
    result: toolsListReplyResultCodec,
  },
);

export const toolsCallCodec = wire.message<types.ToolsCall>(
  "tools/call",
  "keep",
  {
    jsonrpc: wire.literal("2.0"),
    id: requestIdCodec,
    method: wire.literal("tools/call"),
    params: toolsCallParamsCodec,
  },
);

export const toolsCallReplyCodec = wire.message<types.ToolsCallReply>(
  "tools/callReply",
  "keep",
  {
    jsonrpc: wire.literal("2.0"),
    id: requestIdCodec,
    result: toolsCallReplyResultCodec,
  },
);

export const notificationsToolsListChangedCodec =
  wire.message<types.NotificationsToolsListChanged>(
    "notifications/tools/list_changed",
    "keep",
    {
      jsonrpc: wire.literal("2.0"),
      method: wire.literal("notifications/tools/list_changed"),
      params: wire.optional(notificationParamsCodec),
    },
  );

export const loggingSetLevelCodec = wire.message<types.LoggingSetLevel>(
  "logging/setLevel",
  "keep",
  {
    jsonrpc: wire.literal("2.0"),
    id: requestIdCodec,
    method: wire.literal("logging/setLevel"),
    params: loggingSetLevelParamsCodec,
  },
);

export const loggingSetLevelReplyCodec =
  wire.message<types.LoggingSetLevelReply>("logging/setLevelReply", "keep", {
    jsonrpc: wire.literal("2.0"),
    id: requestIdCodec,
    result: emptyResultCodec,
  });

export const logMessageCodec = wire.message<types.LogMessage>(
  "notifications/message",
  "keep",
  {
    jsonrpc: wire.literal("2.0"),
    method: wire.literal("notifications/message"),
    params: logMessageParamsCodec,
  },
);

export const completionCompleteCodec = wire.message<types.CompletionComplete>(
  "completion/complete",
  "keep",
  {
    jsonrpc: wire.literal("2.0"),
    id: requestIdCodec,
    method: wire.literal("completion/complete"),
    params: completionCompleteParamsCodec,
  },
);

export const completionCompleteReplyCodec =
  wire.message<types.CompletionCompleteReply>(
    "completion/completeReply",
    "keep",
    {
      jsonrpc: wire.literal("2.0"),
      id: requestIdCodec,
      result: completionCompleteReplyResultCodec,
    },
  );

export const samplingCreateMessageCodec =
  wire.message<types.SamplingCreateMessage>("sampling/createMessage", "keep", {
    jsonrpc: wire.literal("2.0"),
    id: requestIdCodec,
    method: wire.literal("sampling/createMessage"),
    params: samplingCreateMessageParamsCodec,
  });

export const samplingCreateMessageReplyCodec =
  wire.message<types.SamplingCreateMessageReply>(
    "sampling/createMessageReply",
    "keep",
    {
      jsonrpc: wire.literal("2.0"),
      id: requestIdCodec,
      result: samplingCreateMessageReplyResultCodec,
    },
  );

export const elicitationCreateCodec = wire.message<types.ElicitationCreate>(
  "elicitation/create",
  "keep",
  {
    jsonrpc: wire.literal("2.0"),
    id: requestIdCodec,
    method: wire.literal("elicitation/create"),
    params: elicitationCreateParamsCodec,
  },
);

export const elicitationCreateReplyCodec =
  wire.message<types.ElicitationCreateReply>(
    "elicitation/createReply",
    "keep",
    {
      jsonrpc: wire.literal("2.0"),
      id: requestIdCodec,
      result: elicitationCreateReplyResultCodec,
    },
  );

export const rootsListCodec = wire.message<types.RootsList>(
  "roots/list",
  "keep",
  {
    jsonrpc: wire.literal("2.0"),
    id: requestIdCodec,
    method: wire.literal("roots/list"),
    params: wire.optional(requestParamsCodec),
  },
);

export const rootsListReplyCodec = wire.message<types.RootsListReply>(
  "roots/listReply",
  "keep",
  {
    jsonrpc: wire.literal("2.0"),
    id: requestIdCodec,
    result: rootsListReplyResultCodec,
  },
);

export const notificationsRootsListChangedCodec =
  wire.message<types.NotificationsRootsListChanged>(
    "notifications/roots/list_changed",
    "keep",
    {
      jsonrpc: wire.literal("2.0"),
      method: wire.literal("notifications/roots/list_changed"),
      params: wire.optional(notificationParamsCodec),
    },
  );

export const client: wire.Direction = {
  select: wire.byKind({
    object: wire.byTag({
      path: ["jsonrpc"],
      cases: [
        [
          "2.0",
          wire.byMember("method", {
            present: wire.byTag({
              path: ["method"],
              cases: [
                ["initialize", initializeCodec],
                [
                  "notifications/initialized",
                  wire.byMember("id", {
                    present: wire.unknown,
                    absent: notificationsInitializedCodec,
                  }),
                ],
                ["ping", pingCodec],
                [
                  "notifications/cancelled",
                  wire.byMember("id", {
                    present: wire.unknown,
                    absent: notificationsCancelledCodec,
                  }),
                ],
                [
                  "notifications/progress",
                  wire.byMember("id", {
                    present: wire.unknown,
                    absent: notificationsProgressCodec,
                  }),
                ],
                ["resources/list", resourcesListCodec],
                ["resources/templates/list", resourcesTemplatesListCodec],
                ["resources/read", resourcesReadCodec],
                ["resources/subscribe", resourcesSubscribeCodec],
                ["resources/unsubscribe", resourcesUnsubscribeCodec],
                ["prompts/list", promptsListCodec],
                ["prompts/get", promptsGetCodec],
                ["tools/list", toolsListCodec],
                ["tools/call", toolsCallCodec],
                ["logging/setLevel", loggingSetLevelCodec],
                ["completion/complete", completionCompleteCodec],
                [
                  "notifications/roots/list_changed",
                  wire.byMember("id", {
                    present: wire.unknown,
                    absent: notificationsRootsListChangedCodec,
                  }),
                ],
              ],
            }),
            absent: wire.byMember("error", {
              present: errorReplyCodec,
              absent: wire.byMember("result", {
                present: wire.byRequest({
                  path: ["id"],
                  replies: [
                    ["ping", pingReplyCodec],
                    ["sampling/createMessage", samplingCreateMessageReplyCodec],
                    ["elicitation/create", elicitationCreateReplyCodec],
                    ["roots/list", rootsListReplyCodec],
                  ],
                }),
                absent: wire.unknown,
              }),
            }),
          }),
        ],
      ],
    }),
  }),
  open: true,
  numbers: "portable",
};

export const server: wire.Direction = {
  select: wire.byKind({
    object: wire.byTag({
      path: ["jsonrpc"],
      cases: [
        [
          "2.0",
          wire.byMember("method", {
            present: wire.byTag({
              path: ["method"],
              cases: [
                ["ping", pingCodec],
                [
                  "notifications/cancelled",
                  wire.byMember("id", {
                    present: wire.unknown,
                    absent: notificationsCancelledCodec,
                  }),
                ],
                [
                  "notifications/progress",
                  wire.byMember("id", {
                    present: wire.unknown,
                    absent: notificationsProgressCodec,
                  }),
                ],
                [
                  "notifications/resources/updated",
                  wire.byMember("id", {
                    present: wire.unknown,
                    absent: notificationsResourcesUpdatedCodec,
                  }),
                ],
                [
                  "notifications/resources/list_changed",
                  wire.byMember("id", {
                    present: wire.unknown,
                    absent: notificationsResourcesListChangedCodec,
                  }),
                ],
                [
                  "notifications/prompts/list_changed",
                  wire.byMember("id", {
                    present: wire.unknown,
                    absent: notificationsPromptsListChangedCodec,
                  }),
                ],
                [
                  "notifications/tools/list_changed",
                  wire.byMember("id", {
                    present: wire.unknown,
                    absent: notificationsToolsListChangedCodec,
                  }),
                ],
                [
                  "notifications/message",
                  wire.byMember("id", {
                    present: wire.unknown,
                    absent: logMessageCodec,
                  }),
                ],
                ["sampling/createMessage", samplingCreateMessageCodec],
                ["elicitation/create", elicitationCreateCodec],
                ["roots/list", rootsListCodec],
              ],
            }),
            absent: wire.byMember("error", {
              present: errorReplyCodec,
              absent: wire.byMember("result", {
                present: wire.byRequest({
                  path: ["id"],
                  replies: [
                    ["initialize", initializeReplyCodec],
                    ["ping", pingReplyCodec],
                    ["resources/list", resourcesListReplyCodec],
                    [
                      "resources/templates/list",
                      resourcesTemplatesListReplyCodec,
                    ],
                    ["resources/read", resourcesReadReplyCodec],
                    ["resources/subscribe", resourcesSubscribeReplyCodec],
                    ["resources/unsubscribe", resourcesUnsubscribeReplyCodec],
                    ["prompts/list", promptsListReplyCodec],
                    ["prompts/get", promptsGetReplyCodec],
                    ["tools/list", toolsListReplyCodec],
                    ["tools/call", toolsCallReplyCodec],
                    ["logging/setLevel", loggingSetLevelReplyCodec],
                    ["completion/complete", completionCompleteReplyCodec],
                  ],
                }),
                absent: wire.unknown,
              }),
            }),
          }),
        ],
      ],
    }),
  }),
  open: true,
  numbers: "portable",
};
