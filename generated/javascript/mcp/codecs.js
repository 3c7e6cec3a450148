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

/** @type {wire.Codec<types.ErrorReplyError>} */
export const errorReplyErrorCodec = wire.declare();

/** @type {wire.Codec<types.InitializeParams>} */
export const initializeParamsCodec = wire.declare();

/** @type {wire.Codec<types.InitializeReplyResult>} */
export const initializeReplyResultCodec = wire.declare();

/** @type {wire.Codec<types.NotificationsCancelledParams>} */
export const notificationsCancelledParamsCodec = wire.declare();

/** @type {wire.Codec<types.NotificationsProgressParams>} */
export const notificationsProgressParamsCodec = wire.declare();

/** @type {wire.Codec<types.ResourcesListReplyResult>} */
export const resourcesListReplyResultCodec = wire.declare();

/** @type {wire.Codec<types.ResourcesTemplatesListReplyResult>} */
export const resourcesTemplatesListReplyResultCodec = wire.declare();

/** @type {wire.Codec<types.ResourcesReadParams>} */
export const resourcesReadParamsCodec = wire.declare();

/** @type {wire.Codec<types.ResourcesReadReplyResult>} */
export const resourcesReadReplyResultCodec = wire.declare();

/** @type {wire.Codec<types.ResourcesSubscribeParams>} */
export const resourcesSubscribeParamsCodec = wire.declare();

/** @type {wire.Codec<types.ResourcesUnsubscribeParams>} */
export const resourcesUnsubscribeParamsCodec = wire.declare();

/** @type {wire.Codec<types.NotificationsResourcesUpdatedParams>} */
export const notificationsResourcesUpdatedParamsCodec = wire.declare();

/** @type {wire.Codec<types.PromptsListReplyResult>} */
export const promptsListReplyResultCodec = wire.declare();

/** @type {wire.Codec<types.PromptsGetParams>} */
export const promptsGetParamsCodec = wire.declare();

/** @type {wire.Codec<types.PromptsGetReplyResult>} */
export const promptsGetReplyResultCodec = wire.declare();

/** @type {wire.Codec<types.ToolsListReplyResult>} */
export const toolsListReplyResultCodec = wire.declare();

/** @type {wire.Codec<types.ToolsCallParams>} */
export const toolsCallParamsCodec = wire.declare();

/** @type {wire.Codec<types.ToolsCallReplyResult>} */
export const toolsCallReplyResultCodec = wire.declare();

/** @type {wire.Codec<types.LoggingSetLevelParams>} */
export const loggingSetLevelParamsCodec = wire.declare();

/** @type {wire.Codec<types.LogMessageParams>} */
export const logMessageParamsCodec = wire.declare();

/** @type {wire.Codec<types.CompletionCompleteParamsArgument>} */
export const completionCompleteParamsArgumentCodec = wire.declare();

/** @type {wire.Codec<types.CompletionCompleteParamsContext>} */
export const completionCompleteParamsContextCodec = wire.declare();

/** @type {wire.Codec<types.CompletionCompleteParams>} */
export const completionCompleteParamsCodec = wire.declare();

/** @type {wire.Codec<types.CompletionCompleteReplyResultCompletion>} */
export const completionCompleteReplyResultCompletionCodec = wire.declare();

/** @type {wire.Codec<types.CompletionCompleteReplyResult>} */
export const completionCompleteReplyResultCodec = wire.declare();

/** @type {wire.Codec<types.SamplingCreateMessageParams>} */
export const samplingCreateMessageParamsCodec = wire.declare();

/** @type {wire.Codec<types.SamplingCreateMessageReplyResult>} */
export const samplingCreateMessageReplyResultCodec = wire.declare();

/** @type {wire.Codec<types.ElicitationCreateParams>} */
export const elicitationCreateParamsCodec = wire.declare();

/** @type {wire.Codec<types.ElicitationCreateReplyResult>} */
export const elicitationCreateReplyResultCodec = wire.declare();

/** @type {wire.Codec<types.RootsListReplyResult>} */
export const rootsListReplyResultCodec = wire.declare();

/** @type {wire.Codec<types.RequestId>} */
export const requestIdCodec = wire.declare();

/** @type {wire.Codec<types.ProgressToken>} */
export const progressTokenCodec = wire.declare();

/** @type {wire.Codec<types.Cursor>} */
export const cursorCodec = wire.alias(wire.text());

/** @type {wire.Codec<types.Uri>} */
export const uriCodec = wire.alias(wire.text());

/** @type {wire.Codec<types.MimeType>} */
export const mimeTypeCodec = wire.alias(wire.text());

/** @type {wire.Codec<types.Metadata>} */
export const metadataCodec = wire.alias(wire.map(wire.any));

/** @type {wire.Codec<types.RequestMetadata>} */
export const requestMetadataCodec = wire.declare();

/** @type {wire.Codec<types.RequestParams>} */
export const requestParamsCodec = wire.declare();

/** @type {wire.Codec<types.PaginatedParams>} */
export const paginatedParamsCodec = wire.declare();

/** @type {wire.Codec<types.NotificationParams>} */
export const notificationParamsCodec = wire.declare();

/** @type {wire.Codec<types.EmptyResult>} */
export const emptyResultCodec = wire.declare();

/** @type {wire.Codec<types.Implementation>} */
export const implementationCodec = wire.declare();

/** @type {wire.Codec<types.ClientCapabilities>} */
export const clientCapabilitiesCodec = wire.declare();

/** @type {wire.Codec<types.ServerCapabilities>} */
export const serverCapabilitiesCodec = wire.declare();

/** @type {wire.Codec<types.ListCapability>} */
export const listCapabilityCodec = wire.declare();

/** @type {wire.Codec<types.ResourcesCapability>} */
export const resourcesCapabilityCodec = wire.declare();

/** @type {wire.Codec<types.Annotations>} */
export const annotationsCodec = wire.declare();

/** @type {wire.Codec<types.TextContent>} */
export const textContentCodec = wire.declare();

/** @type {wire.Codec<types.ImageContent>} */
export const imageContentCodec = wire.declare();

/** @type {wire.Codec<types.AudioContent>} */
export const audioContentCodec = wire.declare();

/** @type {wire.Codec<types.ResourceLink>} */
export const resourceLinkCodec = wire.declare();

/** @type {wire.Codec<types.EmbeddedResource>} */
export const embeddedResourceCodec = wire.declare();

/** @type {wire.Codec<types.ContentBlock>} */
export const contentBlockCodec = wire.declare();

/** @type {wire.Codec<types.SamplingContent>} */
export const samplingContentCodec = wire.declare();

/** @type {wire.Codec<types.Resource>} */
export const resourceCodec = wire.declare();

/** @type {wire.Codec<types.ResourceTemplate>} */
export const resourceTemplateCodec = wire.declare();

/** @type {wire.Codec<types.TextResourceContents>} */
export const textResourceContentsCodec = wire.declare();

/** @type {wire.Codec<types.BlobResourceContents>} */
export const blobResourceContentsCodec = wire.declare();

/** @type {wire.Codec<types.ResourceContents>} */
export const resourceContentsCodec = wire.declare();

/** @type {wire.Codec<types.Prompt>} */
export const promptCodec = wire.declare();

/** @type {wire.Codec<types.PromptArgument>} */
export const promptArgumentCodec = wire.declare();

/** @type {wire.Codec<types.PromptMessage>} */
export const promptMessageCodec = wire.declare();

/** @type {wire.Codec<types.Tool>} */
export const toolCodec = wire.declare();

/** @type {wire.Codec<types.ObjectSchema>} */
export const objectSchemaCodec = wire.declare();

/** @type {wire.Codec<types.ToolAnnotations>} */
export const toolAnnotationsCodec = wire.declare();

/** @type {wire.Codec<types.SamplingMessage>} */
export const samplingMessageCodec = wire.declare();

/** @type {wire.Codec<types.ModelPreferences>} */
export const modelPreferencesCodec = wire.declare();

/** @type {wire.Codec<types.ModelHint>} */
export const modelHintCodec = wire.declare();

/** @type {wire.Codec<types.PrimitiveSchemaString>} */
export const primitiveSchemaStringCodec = wire.declare();

/** @type {wire.Codec<types.PrimitiveSchemaNumber>} */
export const primitiveSchemaNumberCodec = wire.declare();

/** @type {wire.Codec<types.PrimitiveSchemaInteger>} */
export const primitiveSchemaIntegerCodec = wire.declare();

/** @type {wire.Codec<types.PrimitiveSchemaBoolean>} */
export const primitiveSchemaBooleanCodec = wire.declare();

/** @type {wire.Codec<types.PrimitiveSchema>} */
export const primitiveSchemaCodec = wire.declare();

/** @type {wire.Codec<types.FormSchema>} */
export const formSchemaCodec = wire.declare();

/** @type {wire.Codec<types.FormValue>} */
export const formValueCodec = wire.declare();

/** @type {wire.Codec<types.CompletionReferencePrompt>} */
export const completionReferencePromptCodec = wire.declare();

/** @type {wire.Codec<types.CompletionReferenceResource>} */
export const completionReferenceResourceCodec = wire.declare();

/** @type {wire.Codec<types.CompletionReference>} */
export const completionReferenceCodec = wire.declare();

/** @type {wire.Codec<types.Root>} */
export const rootCodec = wire.declare();

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

/** @type {wire.MessageCodec<types.ErrorReply>} */
export const errorReplyCodec = wire.message("error", "keep", {
  jsonrpc: wire.literal("2.0"),
  id: requestIdCodec,
  error: errorReplyErrorCodec,
});

/** @type {wire.MessageCodec<types.Initialize>} */
export const initializeCodec = wire.message("initialize", "keep", {
  jsonrpc: wire.literal("2.0"),
  id: requestIdCodec,
  method: wire.literal("initialize"),
  params: initializeParamsCodec,
});

/** @type {wire.MessageCodec<types.InitializeReply>} */
export const initializeReplyCodec = wire.message("initializeReply", "keep", {
  jsonrpc: wire.literal("2.0"),
  id: requestIdCodec,
  result: initializeReplyResultCodec,
});

/** @type {wire.MessageCodec<types.NotificationsInitialized>} */
export const notificationsInitializedCodec = wire.message(
  "notifications/initialized",
  "keep",
  {
    jsonrpc: wire.literal("2.0"),
    method: wire.literal("notifications/initialized"),
    params: wire.optional(notificationParamsCodec),
  },
);

/** @type {wire.MessageCodec<types.Ping>} */
export const pingCodec = wire.message("ping", "keep", {
  jsonrpc: wire.literal("2.0"),
  id: requestIdCodec,
  method: wire.literal("ping"),
  params: wire.optional(requestParamsCodec),
});

/** @type {wire.MessageCodec<types.PingReply>} */
export const pingReplyCodec = wire.message("pingReply", "keep", {
  jsonrpc: wire.literal("2.0"),
  id: requestIdCodec,
  result: emptyResultCodec,
});

/** @type {wire.MessageCodec<types.NotificationsCancelled>} */
export const notificationsCancelledCodec = wire.message(
  "notifications/cancelled",
  "keep",
  {
    jsonrpc: wire.literal("2.0"),
    method: wire.literal("notifications/cancelled"),
    params: notificationsCancelledParamsCodec,
  },
);

/** @type {wire.MessageCodec<types.NotificationsProgress>} */
export const notificationsProgressCodec = wire.message(
  "notifications/progress",
  "keep",
  {
    jsonrpc: wire.literal("2.0"),
    method: wire.literal("notifications/progress"),
    params: notificationsProgressParamsCodec,
  },
);

/** @type {wire.MessageCodec<types.ResourcesList>} */
export const resourcesListCodec = wire.message("resources/list", "keep", {
  jsonrpc: wire.literal("2.0"),
  id: requestIdCodec,
  method: wire.literal("resources/list"),
  params: wire.optional(paginatedParamsCodec),
});

/** @type {wire.MessageCodec<types.ResourcesListReply>} */
export const resourcesListReplyCodec = wire.message(
  "resources/listReply",
  "keep",
  {
    jsonrpc: wire.literal("2.0"),
    id: requestIdCodec,
    result: resourcesListReplyResultCodec,
  },
);

/** @type {wire.MessageCodec<types.ResourcesTemplatesList>} */
export const resourcesTemplatesListCodec = wire.message(
  "resources/templates/list",
  "keep",
  {
    jsonrpc: wire.literal("2.0"),
    id: requestIdCodec,
    method: wire.literal("resources/templates/list"),
    params: wire.optional(paginatedParamsCodec),
  },
);

/** @type {wire.MessageCodec<types.ResourcesTemplatesListReply>} */
export const resourcesTemplatesListReplyCodec = wire.message(
  "resources/templates/listReply",
  "keep",
  {
    jsonrpc: wire.literal("2.0"),
    id: requestIdCodec,
    result: resourcesTemplatesListReplyResultCodec,
  },
);

/** @type {wire.MessageCodec<types.ResourcesRead>} */
export const resourcesReadCodec = wire.message("resources/read", "keep", {
  jsonrpc: wire.literal("2.0"),
  id: requestIdCodec,
  method: wire.literal("resources/read"),
  params: resourcesReadParamsCodec,
});

/** @type {wire.MessageCodec<types.ResourcesReadReply>} */
export const resourcesReadReplyCodec = wire.message(
  "resources/readReply",
  "keep",
  {
    jsonrpc: wire.literal("2.0"),
    id: requestIdCodec,
    result: resourcesReadReplyResultCodec,
  },
);

/** @type {wire.MessageCodec<types.ResourcesSubscribe>} */
export const resourcesSubscribeCodec = wire.message(
  "resources/subscribe",
  "keep",
  {
    jsonrpc: wire.literal("2.0"),
    id: requestIdCodec,
    method: wire.literal("resources/subscribe"),
    params: resourcesSubscribeParamsCodec,
  },
);

/** @type {wire.MessageCodec<types.ResourcesSubscribeReply>} */
export const resourcesSubscribeReplyCodec = wire.message(
  "resources/subscribeReply",
  "keep",
  {
    jsonrpc: wire.literal("2.0"),
    id: requestIdCodec,
    result: emptyResultCodec,
  },
);

/** @type {wire.MessageCodec<types.ResourcesUnsubscribe>} */
export const resourcesUnsubscribeCodec = wire.message(
  "resources/unsubscribe",
  "keep",
  {
    jsonrpc: wire.literal("2.0"),
    id: requestIdCodec,
    method: wire.literal("resources/unsubscribe"),
    params: resourcesUnsubscribeParamsCodec,
  },
);

/** @type {wire.MessageCodec<types.ResourcesUnsubscribeReply>} */
export const resourcesUnsubscribeReplyCodec = wire.message(
  "resources/unsubscribeReply",
  "keep",
  {
    jsonrpc: wire.literal("2.0"),
    id: requestIdCodec,
    result: emptyResultCodec,
  },
);

/** @type {wire.MessageCodec<types.NotificationsResourcesUpdated>} */
export const notificationsResourcesUpdatedCodec = wire.message(
  "notifications/resources/updated",
  "keep",
  {
    jsonrpc: wire.literal("2.0"),
    method: wire.literal("notifications/resources/updated"),
    params: notificationsResourcesUpdatedParamsCodec,
  },
);

/** @type {wire.MessageCodec<types.NotificationsResourcesListChanged>} */
export const notificationsResourcesListChangedCodec = wire.message(
  "notifications/resources/list_changed",
  "keep",
  {
    jsonrpc: wire.literal("2.0"),
    method: wire.literal("notifications/resources/list_changed"),
    params: wire.optional(notificationParamsCodec),
  },
);

/** @type {wire.MessageCodec<types.PromptsList>} */
export const promptsListCodec = wire.message("prompts/list", "keep", {
  jsonrpc: wire.literal("2.0"),
  id: requestIdCodec,
  method: wire.literal("prompts/list"),
  params: wire.optional(paginatedParamsCodec),
});

/** @type {wire.MessageCodec<types.PromptsListReply>} */
export const promptsListReplyCodec = wire.message("prompts/listReply", "keep", {
  jsonrpc: wire.literal("2.0"),
  id: requestIdCodec,
  result: promptsListReplyResultCodec,
});

/** @type {wire.MessageCodec<types.PromptsGet>} */
export const promptsGetCodec = wire.message("prompts/get", "keep", {
  jsonrpc: wire.literal("2.0"),
  id: requestIdCodec,
  method: wire.literal("prompts/get"),
  params: promptsGetParamsCodec,
});

/** @type {wire.MessageCodec<types.PromptsGetReply>} */
export const promptsGetReplyCodec = wire.message("prompts/getReply", "keep", {
  jsonrpc: wire.literal("2.0"),
  id: requestIdCodec,
  result: promptsGetReplyResultCodec,
});

/** @type {wire.MessageCodec<types.NotificationsPromptsListChanged>} */
export const notificationsPromptsListChangedCodec = wire.message(
  "notifications/prompts/list_changed",
  "keep",
  {
    jsonrpc: wire.literal("2.0"),
    method: wire.literal("notifications/prompts/list_changed"),
    params: wire.optional(notificationParamsCodec),
  },
);

/** @type {wire.MessageCodec<types.ToolsList>} */
export const toolsListCodec = wire.message("tools/list", "keep", {
  jsonrpc: wire.literal("2.0"),
  id: requestIdCodec,
  method: wire.literal("tools/list"),
  params: wire.optional(paginatedParamsCodec),
});

/** @type {wire.MessageCodec<types.ToolsListReply>} */
export const toolsListReplyCodec = wire.message("tools/listReply", "keep", {
  jsonrpc: wire.literal("2.0"),
  id: requestIdCodec,
  result: toolsListReplyResultCodec,
});

/** @type {wire.MessageCodec<types.ToolsCall>} */
export const toolsCallCodec = wire.message("tools/call", "keep", {
  jsonrpc: wire.literal("2.0"),
  id: requestIdCodec,
  method: wire.literal("tools/call"),
  params: toolsCallParamsCodec,
});

/** @type {wire.MessageCodec<types.ToolsCallReply>} */
export const toolsCallReplyCodec = wire.message("tools/callReply", "keep", {
  jsonrpc: wire.literal("2.0"),
  id: requestIdCodec,
  result: toolsCallReplyResultCodec,
});

/** @type {wire.MessageCodec<types.NotificationsToolsListChanged>} */
export const notificationsToolsListChangedCodec = wire.message(
  "notifications/tools/list_changed",
  "keep",
  {
    jsonrpc: wire.literal("2.0"),
    method: wire.literal("notifications/tools/list_changed"),
    params: wire.optional(notificationParamsCodec),
  },
);

/** @type {wire.MessageCodec<types.LoggingSetLevel>} */
export const loggingSetLevelCodec = wire.message("logging/setLevel", "keep", {
  jsonrpc: wire.literal("2.0"),
  id: requestIdCodec,
  method: wire.literal("logging/setLevel"),
  params: loggingSetLevelParamsCodec,
});

/** @type {wire.MessageCodec<types.LoggingSetLevelReply>} */
export const loggingSetLevelReplyCodec = wire.message(
  "logging/setLevelReply",
  "keep",
  {
    jsonrpc: wire.literal("2.0"),
    id: requestIdCodec,
    result: emptyResultCodec,
  },
);

/** @type {wire.MessageCodec<types.LogMessage>} */
export const logMessageCodec = wire.message("notifications/message", "keep", {
  jsonrpc: wire.literal("2.0"),
  method: wire.literal("notifications/message"),
  params: logMessageParamsCodec,
});

/** @type {wire.MessageCodec<types.CompletionComplete>} */
export const completionCompleteCodec = wire.message(
  "completion/complete",
  "keep",
  {
    jsonrpc: wire.literal("2.0"),
    id: requestIdCodec,
    method: wire.literal("completion/complete"),
    params: completionCompleteParamsCodec,
  },
);

/** @type {wire.MessageCodec<types.CompletionCompleteReply>} */
export const completionCompleteReplyCodec = wire.message(
  "completion/completeReply",
  "keep",
  {
    jsonrpc: wire.literal("2.0"),
    id: requestIdCodec,
    result: completionCompleteReplyResultCodec,
  },
);

/** @type {wire.MessageCodec<types.SamplingCreateMessage>} */
export const samplingCreateMessageCodec = wire.message(
  "sampling/createMessage",
  "keep",
  {
    jsonrpc: wire.literal("2.0"),
    id: requestIdCodec,
    method: wire.literal("sampling/createMessage"),
    params: samplingCreateMessageParamsCodec,
  },
);

/** @type {wire.MessageCodec<types.SamplingCreateMessageReply>} */
export const samplingCreateMessageReplyCodec = wire.message(
  "sampling/createMessageReply",
  "keep",
  {
    jsonrpc: wire.literal("2.0"),
    id: requestIdCodec,
    result: samplingCreateMessageReplyResultCodec,
  },
);

/** @type {wire.MessageCodec<types.ElicitationCreate>} */
export const elicitationCreateCodec = wire.message(
  "elicitation/create",
  "keep",
  {
    jsonrpc: wire.literal("2.0"),
    id: requestIdCodec,
    method: wire.literal("elicitation/create"),
    params: elicitationCreateParamsCodec,
  },
);

/** @type {wire.MessageCodec<types.ElicitationCreateReply>} */
export const elicitationCreateReplyCodec = wire.message(
  "elicitation/createReply",
  "keep",
  {
    jsonrpc: wire.literal("2.0"),
    id: requestIdCodec,
    result: elicitationCreateReplyResultCodec,
  },
);

/** @type {wire.MessageCodec<types.RootsList>} */
export const rootsListCodec = wire.message("roots/list", "keep", {
  jsonrpc: wire.literal("2.0"),
  id: requestIdCodec,
  method: wire.literal("roots/list"),
  params: wire.optional(requestParamsCodec),
});

/** @type {wire.MessageCodec<types.RootsListReply>} */
export const rootsListReplyCodec = wire.message("roots/listReply", "keep", {
  jsonrpc: wire.literal("2.0"),
  id: requestIdCodec,
  result: rootsListReplyResultCodec,
});

/** @type {wire.MessageCodec<types.NotificationsRootsListChanged>} */
export const notificationsRootsListChangedCodec = wire.message(
  "notifications/roots/list_changed",
  "keep",
  {
    jsonrpc: wire.literal("2.0"),
    method: wire.literal("notifications/roots/list_changed"),
    params: wire.optional(notificationParamsCodec),
  },
);

/** @type {wire.Direction} */
export const client = {
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

/** @type {wire.Direction} */
export const server = {
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
