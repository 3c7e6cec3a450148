// Generated from the protocol "mcp" by wireproof. Do not edit.

import type * as wire from "./wire.js";

/** The codes of JSON-RPC 2.0 and two that this protocol adds. Applications have more. */
export type ErrorCode =
  | -32700
  | -32600
  | -32601
  | -32602
  | -32603
  | -32002
  | -1
  | (number & {});

export interface ErrorReplyError {
  code: ErrorCode;
  /** A short sentence. */
  message: string;
  /** More about it. */
  data?: wire.JsonValue;
  [member: string]: unknown;
}

export interface InitializeParams {
  _meta?: RequestMetadata;
  /** The newest version that the client speaks. */
  protocolVersion: string;
  capabilities: ClientCapabilities;
  clientInfo: Implementation;
  [member: string]: unknown;
}

export interface InitializeReplyResult {
  _meta?: Metadata;
  /** The version that the server will speak. A client that can not, leaves. */
  protocolVersion: string;
  capabilities: ServerCapabilities;
  serverInfo: Implementation;
  /** How to use the server. Language models read this. */
  instructions?: string;
  [member: string]: unknown;
}

export interface NotificationsCancelledParams {
  _meta?: Metadata;
  /** A request that the sender made. */
  requestId: RequestId;
  /** For people and logs. */
  reason?: string;
  [member: string]: unknown;
}

export interface NotificationsProgressParams {
  _meta?: Metadata;
  progressToken: ProgressToken;
  /** It grows every time. */
  progress: number;
  /** Where it will end, if known. */
  total?: number;
  /** For people. */
  message?: string;
  [member: string]: unknown;
}

export interface ResourcesListReplyResult {
  _meta?: Metadata;
  /** Where the next page begins. Absent on the last one. */
  nextCursor?: Cursor;
  resources: Resource[];
  [member: string]: unknown;
}

export interface ResourcesTemplatesListReplyResult {
  _meta?: Metadata;
  /** Where the next page begins. Absent on the last one. */
  nextCursor?: Cursor;
  resourceTemplates: ResourceTemplate[];
  [member: string]: unknown;
}

export interface ResourcesReadParams {
  _meta?: RequestMetadata;
  uri: Uri;
  [member: string]: unknown;
}

export interface ResourcesReadReplyResult {
  _meta?: Metadata;
  /** Several, when the resource holds others. */
  contents: ResourceContents[];
  [member: string]: unknown;
}

export interface ResourcesSubscribeParams {
  _meta?: RequestMetadata;
  uri: Uri;
  [member: string]: unknown;
}

export interface ResourcesUnsubscribeParams {
  _meta?: RequestMetadata;
  uri: Uri;
  [member: string]: unknown;
}

export interface NotificationsResourcesUpdatedParams {
  _meta?: Metadata;
  /** The resource, which may lie below the one that was subscribed to. */
  uri: Uri;
  [member: string]: unknown;
}

export interface PromptsListReplyResult {
  _meta?: Metadata;
  /** Where the next page begins. Absent on the last one. */
  nextCursor?: Cursor;
  prompts: Prompt[];
  [member: string]: unknown;
}

export interface PromptsGetParams {
  _meta?: RequestMetadata;
  name: string;
  arguments?: { [key: string]: string };
  [member: string]: unknown;
}

export interface PromptsGetReplyResult {
  _meta?: Metadata;
  description?: string;
  messages: PromptMessage[];
  [member: string]: unknown;
}

export interface ToolsListReplyResult {
  _meta?: Metadata;
  /** Where the next page begins. Absent on the last one. */
  nextCursor?: Cursor;
  tools: Tool[];
  [member: string]: unknown;
}

export interface ToolsCallParams {
  _meta?: RequestMetadata;
  name: string;
  arguments?: { [key: string]: wire.JsonValue };
  [member: string]: unknown;
}

export interface ToolsCallReplyResult {
  _meta?: Metadata;
  /** The result for people and models. */
  content: ContentBlock[];
  /** The result for programs. It must fit the tool's output schema. */
  structuredContent?: { [key: string]: wire.JsonValue };
  /** The tool failed, and `content` says how; false when absent. */
  isError?: boolean;
  [member: string]: unknown;
}

export interface LoggingSetLevelParams {
  _meta?: RequestMetadata;
  level: LoggingLevel;
  [member: string]: unknown;
}

export interface LogMessageParams {
  _meta?: Metadata;
  level: LoggingLevel;
  /** Which part of the server says so. */
  logger?: string;
  /** What it says, as text or as an object. */
  data: wire.JsonValue;
  [member: string]: unknown;
}

export interface CompletionCompleteParamsArgument {
  name: string;
  value: string;
  [member: string]: unknown;
}

export interface CompletionCompleteParamsContext {
  /** Arguments that are complete. */
  arguments?: { [key: string]: string };
  [member: string]: unknown;
}

export interface CompletionCompleteParams {
  _meta?: RequestMetadata;
  ref: CompletionReference;
  /** The argument and what was typed so far. */
  argument: CompletionCompleteParamsArgument;
  /** What is known already. */
  context?: CompletionCompleteParamsContext;
  [member: string]: unknown;
}

export interface CompletionCompleteReplyResultCompletion {
  values: string[];
  /** How many there are altogether. */
  total?: number;
  /** There are more. */
  hasMore?: boolean;
  [member: string]: unknown;
}

export interface CompletionCompleteReplyResult {
  _meta?: Metadata;
  /** The suggestions. */
  completion: CompletionCompleteReplyResultCompletion;
  [member: string]: unknown;
}

export type SamplingCreateMessageParamsIncludeContext =
  | "none"
  | "thisServer"
  | "allServers";

export interface SamplingCreateMessageParams {
  _meta?: RequestMetadata;
  messages: SamplingMessage[];
  modelPreferences?: ModelPreferences;
  systemPrompt?: string;
  /** What else the model should see. */
  includeContext?: SamplingCreateMessageParamsIncludeContext;
  temperature?: number;
  maxTokens: number;
  stopSequences?: string[];
  /** For the provider of the model. */
  metadata?: { [key: string]: wire.JsonValue };
  [member: string]: unknown;
}

export type SamplingCreateMessageReplyResultStopReason =
  | "endTurn"
  | "stopSequence"
  | "maxTokens"
  | (string & {});

export interface SamplingCreateMessageReplyResult {
  _meta?: Metadata;
  /** The model that answered. */
  model: string;
  /** Why it stopped. */
  stopReason?: SamplingCreateMessageReplyResultStopReason;
  role: Role;
  content: SamplingContent;
  [member: string]: unknown;
}

export interface ElicitationCreateParams {
  _meta?: RequestMetadata;
  /** What to tell the user. */
  message: string;
  requestedSchema: FormSchema;
  [member: string]: unknown;
}

export type ElicitationCreateReplyResultAction =
  | "accept"
  | "decline"
  | "cancel";

export interface ElicitationCreateReplyResult {
  _meta?: Metadata;
  action: ElicitationCreateReplyResultAction;
  /** What was filled in, if the form was. */
  content?: { [key: string]: FormValue };
  [member: string]: unknown;
}

export interface RootsListReplyResult {
  _meta?: Metadata;
  roots: Root[];
  [member: string]: unknown;
}

/** Names a request. Never null. */
export type RequestId = string | number;

/** Names the requests that progress is reported for. */
export type ProgressToken = string | number;

/** A place in a list that only the server can read. */
export type Cursor = wire.Brand<string, "Cursor">;

/** A URI. Any scheme will do. */
export type Uri = wire.Brand<string, "Uri">;

/** A media type such as `text/plain`. */
export type MimeType = wire.Brand<string, "MimeType">;

/** Whatever the peers attach. Some prefixes of keys are reserved. */
export type Metadata = { [key: string]: wire.JsonValue };

/** Data about a request. */
export interface RequestMetadata {
  /** The requester would like to hear of progress under this token. */
  progressToken?: ProgressToken;
  [member: string]: unknown;
}

/** The parameters of a request that has none of its own. */
export interface RequestParams {
  _meta?: RequestMetadata;
  [member: string]: unknown;
}

/** The parameters of a request whose result comes in pages. */
export interface PaginatedParams {
  _meta?: RequestMetadata;
  /** Where to begin. Absent for the first page. */
  cursor?: Cursor;
  [member: string]: unknown;
}

/** The parameters of a notification that has none of its own. */
export interface NotificationParams {
  _meta?: Metadata;
  [member: string]: unknown;
}

/** It worked and there is nothing more to say. */
export interface EmptyResult {
  _meta?: Metadata;
  [member: string]: unknown;
}

/** Who speaks. */
export type Role = "user" | "assistant";

/** A program and its version. */
export interface Implementation {
  /** For programs. */
  name: string;
  /** For people; the name when absent. */
  title?: string;
  version: string;
  [member: string]: unknown;
}

/** What the client can do. There may be more. */
export interface ClientCapabilities {
  /** What is not in the standard. */
  experimental?: { [key: string]: { [key: string]: wire.JsonValue } };
  roots?: ListCapability;
  sampling?: { [key: string]: wire.JsonValue };
  elicitation?: { [key: string]: wire.JsonValue };
  [member: string]: unknown;
}

/** What the server can do. There may be more. */
export interface ServerCapabilities {
  /** What is not in the standard. */
  experimental?: { [key: string]: { [key: string]: wire.JsonValue } };
  logging?: { [key: string]: wire.JsonValue };
  completions?: { [key: string]: wire.JsonValue };
  prompts?: ListCapability;
  resources?: ResourcesCapability;
  tools?: ListCapability;
  [member: string]: unknown;
}

/** A list is offered. */
export interface ListCapability {
  /** The peer hears when it changes. */
  listChanged?: boolean;
  [member: string]: unknown;
}

/** Resources are offered. */
export interface ResourcesCapability {
  /** The client can ask to hear when one changes. */
  subscribe?: boolean;
  /** The client hears when the list changes. */
  listChanged?: boolean;
  [member: string]: unknown;
}

/** Hints on how to use an object. */
export interface Annotations {
  /** Whom it is for. */
  audience?: Role[];
  /** How important it is; 1 is required and 0 is optional. */
  priority?: number;
  /** When it was last changed, in ISO 8601. */
  lastModified?: string;
  [member: string]: unknown;
}

/** Text. */
export interface TextContent {
  type: "text";
  text: string;
  annotations?: Annotations;
  _meta?: Metadata;
  [member: string]: unknown;
}

/** A picture. */
export interface ImageContent {
  type: "image";
  data: Uint8Array;
  mimeType: MimeType;
  annotations?: Annotations;
  _meta?: Metadata;
  [member: string]: unknown;
}

/** A sound. */
export interface AudioContent {
  type: "audio";
  data: Uint8Array;
  mimeType: MimeType;
  annotations?: Annotations;
  _meta?: Metadata;
  [member: string]: unknown;
}

/** A resource that can be read. */
export interface ResourceLink {
  /** For programs. */
  name: string;
  /** For people; the name when absent. */
  title?: string;
  uri: Uri;
  /** What it is. Language models read this. */
  description?: string;
  mimeType?: MimeType;
  annotations?: Annotations;
  /** Bytes before any encoding. */
  size?: number;
  _meta?: Metadata;
  type: "resource_link";
  [member: string]: unknown;
}

/** A resource with its contents. */
export interface EmbeddedResource {
  type: "resource";
  resource: ResourceContents;
  annotations?: Annotations;
  _meta?: Metadata;
  [member: string]: unknown;
}

/** Something for a person or a model to look at. */
export type ContentBlock =
  | TextContent
  | ImageContent
  | AudioContent
  | ResourceLink
  | EmbeddedResource;

/** What a language model can read and write. */
export type SamplingContent = TextContent | ImageContent | AudioContent;

/** Something that can be read. */
export interface Resource {
  /** For programs. */
  name: string;
  /** For people; the name when absent. */
  title?: string;
  uri: Uri;
  /** What it is. Language models read this. */
  description?: string;
  mimeType?: MimeType;
  annotations?: Annotations;
  /** Bytes before any encoding. */
  size?: number;
  _meta?: Metadata;
  [member: string]: unknown;
}

/** Resources whose URIs follow a template. */
export interface ResourceTemplate {
  /** For programs. */
  name: string;
  /** For people; the name when absent. */
  title?: string;
  /** A template in the sense of RFC 6570. */
  uriTemplate: string;
  description?: string;
  /** When all of them have the same. */
  mimeType?: MimeType;
  annotations?: Annotations;
  _meta?: Metadata;
  [member: string]: unknown;
}

/** A resource that is text. */
export interface TextResourceContents {
  uri: Uri;
  mimeType?: MimeType;
  _meta?: Metadata;
  text: string;
  [member: string]: unknown;
}

/** A resource that is bytes. */
export interface BlobResourceContents {
  uri: Uri;
  mimeType?: MimeType;
  _meta?: Metadata;
  blob: Uint8Array;
  [member: string]: unknown;
}

/** The contents of a resource. */
export type ResourceContents = TextResourceContents | BlobResourceContents;

/** A prompt or a template for one. */
export interface Prompt {
  /** For programs. */
  name: string;
  /** For people; the name when absent. */
  title?: string;
  description?: string;
  arguments?: PromptArgument[];
  _meta?: Metadata;
  [member: string]: unknown;
}

/** What a template needs. */
export interface PromptArgument {
  /** For programs. */
  name: string;
  /** For people; the name when absent. */
  title?: string;
  description?: string;
  required?: boolean;
  [member: string]: unknown;
}

/** One message of a prompt. */
export interface PromptMessage {
  role: Role;
  content: ContentBlock;
  [member: string]: unknown;
}

/** Something that can be called. */
export interface Tool {
  /** For programs. */
  name: string;
  /** For people; the name when absent. */
  title?: string;
  /** What it does. Language models read this. */
  description?: string;
  /** What its arguments must look like. */
  inputSchema: ObjectSchema;
  /** What its structured results look like. */
  outputSchema?: ObjectSchema;
  annotations?: ToolAnnotations;
  _meta?: Metadata;
  [member: string]: unknown;
}

/** A JSON Schema for an object. */
export interface ObjectSchema {
  type: "object";
  properties?: { [key: string]: { [key: string]: wire.JsonValue } };
  required?: string[];
  [member: string]: unknown;
}

/** Hints about a tool. A client must not trust those of a server that it does not trust. */
export interface ToolAnnotations {
  /** For people. */
  title?: string;
  /** It changes nothing; false when absent. */
  readOnlyHint?: boolean;
  /** It may destroy something; true when absent. */
  destructiveHint?: boolean;
  /** Calling it again changes nothing more; false when absent. */
  idempotentHint?: boolean;
  /** It reaches out to the world; true when absent. */
  openWorldHint?: boolean;
  [member: string]: unknown;
}

/** How bad it is, in the words of RFC 5424. */
export type LoggingLevel =
  | "debug"
  | "info"
  | "notice"
  | "warning"
  | "error"
  | "critical"
  | "alert"
  | "emergency";

/** A message to or from a language model. */
export interface SamplingMessage {
  role: Role;
  content: SamplingContent;
  [member: string]: unknown;
}

/** Which model the server would like. The client decides. */
export interface ModelPreferences {
  /** The first that fits counts. */
  hints?: ModelHint[];
  costPriority?: number;
  speedPriority?: number;
  intelligencePriority?: number;
  [member: string]: unknown;
}

/** A hint at a model. */
export interface ModelHint {
  /** A part of a model's name. */
  name?: string;
  [member: string]: unknown;
}

export type PrimitiveSchemaStringFormat =
  | "email"
  | "uri"
  | "date"
  | "date-time";

export interface PrimitiveSchemaString {
  type: "string";
  title?: string;
  description?: string;
  minLength?: number;
  maxLength?: number;
  format?: PrimitiveSchemaStringFormat;
  /** The choices. */
  enum?: string[];
  /** The choices for people. */
  enumNames?: string[];
  [member: string]: unknown;
}

export interface PrimitiveSchemaNumber {
  type: "number";
  title?: string;
  description?: string;
  minimum?: number;
  maximum?: number;
  [member: string]: unknown;
}

export interface PrimitiveSchemaInteger {
  type: "integer";
  title?: string;
  description?: string;
  minimum?: number;
  maximum?: number;
  [member: string]: unknown;
}

export interface PrimitiveSchemaBoolean {
  type: "boolean";
  title?: string;
  description?: string;
  default?: boolean;
  [member: string]: unknown;
}

/**
 * What one input of a form may be. A choice is a `string` with `enum`; the published schema makes a type of its own of it, which the
 * same tag selects.
 */
export type PrimitiveSchema =
  | PrimitiveSchemaString
  | PrimitiveSchemaNumber
  | PrimitiveSchemaInteger
  | PrimitiveSchemaBoolean;

/** A form. Its inputs are not nested. */
export interface FormSchema {
  type: "object";
  properties: { [key: string]: PrimitiveSchema };
  required?: string[];
  [member: string]: unknown;
}

/** What was put into an input. */
export type FormValue = string | number | boolean;

export interface CompletionReferencePrompt {
  type: "ref/prompt";
  /** For programs. */
  name: string;
  /** For people; the name when absent. */
  title?: string;
  [member: string]: unknown;
}

export interface CompletionReferenceResource {
  type: "ref/resource";
  /** A URI or a template for URIs. */
  uri: string;
  [member: string]: unknown;
}

/** What the argument belongs to. */
export type CompletionReference =
  | CompletionReferencePrompt
  | CompletionReferenceResource;

/** A folder or a file that the server may work in. */
export interface Root {
  uri: string;
  name?: string;
  _meta?: Metadata;
  [member: string]: unknown;
}

/** The request failed. When a tool fails the result says so instead. */
export interface ErrorReply {
  jsonrpc: "2.0";
  id: RequestId;
  error: ErrorReplyError;
  [member: string]: unknown;
}

/** The first message. It must not be cancelled. */
export interface Initialize {
  jsonrpc: "2.0";
  id: RequestId;
  method: "initialize";
  params: InitializeParams;
  [member: string]: unknown;
}

export interface InitializeReply {
  jsonrpc: "2.0";
  id: RequestId;
  result: InitializeReplyResult;
  [member: string]: unknown;
}

/** The client has read the result of `initialize`. Work may begin. */
export interface NotificationsInitialized {
  jsonrpc: "2.0";
  method: "notifications/initialized";
  params?: NotificationParams;
  [member: string]: unknown;
}

/** Is the other side still there? */
export interface Ping {
  jsonrpc: "2.0";
  id: RequestId;
  method: "ping";
  params?: RequestParams;
  [member: string]: unknown;
}

export interface PingReply {
  jsonrpc: "2.0";
  id: RequestId;
  result: EmptyResult;
  [member: string]: unknown;
}

/** The sender no longer wants an answer to its request. The answer may be under way already. */
export interface NotificationsCancelled {
  jsonrpc: "2.0";
  method: "notifications/cancelled";
  params: NotificationsCancelledParams;
  [member: string]: unknown;
}

/** How far a request is that carried a progress token. */
export interface NotificationsProgress {
  jsonrpc: "2.0";
  method: "notifications/progress";
  params: NotificationsProgressParams;
  [member: string]: unknown;
}

/** Which resources are there? */
export interface ResourcesList {
  jsonrpc: "2.0";
  id: RequestId;
  method: "resources/list";
  params?: PaginatedParams;
  [member: string]: unknown;
}

export interface ResourcesListReply {
  jsonrpc: "2.0";
  id: RequestId;
  result: ResourcesListReplyResult;
  [member: string]: unknown;
}

/** Which templates for resources are there? */
export interface ResourcesTemplatesList {
  jsonrpc: "2.0";
  id: RequestId;
  method: "resources/templates/list";
  params?: PaginatedParams;
  [member: string]: unknown;
}

export interface ResourcesTemplatesListReply {
  jsonrpc: "2.0";
  id: RequestId;
  result: ResourcesTemplatesListReplyResult;
  [member: string]: unknown;
}

/** What is in this resource? */
export interface ResourcesRead {
  jsonrpc: "2.0";
  id: RequestId;
  method: "resources/read";
  params: ResourcesReadParams;
  [member: string]: unknown;
}

export interface ResourcesReadReply {
  jsonrpc: "2.0";
  id: RequestId;
  result: ResourcesReadReplyResult;
  [member: string]: unknown;
}

/** Tell me when this resource changes. */
export interface ResourcesSubscribe {
  jsonrpc: "2.0";
  id: RequestId;
  method: "resources/subscribe";
  params: ResourcesSubscribeParams;
  [member: string]: unknown;
}

export interface ResourcesSubscribeReply {
  jsonrpc: "2.0";
  id: RequestId;
  result: EmptyResult;
  [member: string]: unknown;
}

/** No longer tell me. */
export interface ResourcesUnsubscribe {
  jsonrpc: "2.0";
  id: RequestId;
  method: "resources/unsubscribe";
  params: ResourcesUnsubscribeParams;
  [member: string]: unknown;
}

export interface ResourcesUnsubscribeReply {
  jsonrpc: "2.0";
  id: RequestId;
  result: EmptyResult;
  [member: string]: unknown;
}

/** A resource has changed. */
export interface NotificationsResourcesUpdated {
  jsonrpc: "2.0";
  method: "notifications/resources/updated";
  params: NotificationsResourcesUpdatedParams;
  [member: string]: unknown;
}

/** There are other resources now. */
export interface NotificationsResourcesListChanged {
  jsonrpc: "2.0";
  method: "notifications/resources/list_changed";
  params?: NotificationParams;
  [member: string]: unknown;
}

/** Which prompts are there? */
export interface PromptsList {
  jsonrpc: "2.0";
  id: RequestId;
  method: "prompts/list";
  params?: PaginatedParams;
  [member: string]: unknown;
}

export interface PromptsListReply {
  jsonrpc: "2.0";
  id: RequestId;
  result: PromptsListReplyResult;
  [member: string]: unknown;
}

/** What does this prompt say with these arguments? */
export interface PromptsGet {
  jsonrpc: "2.0";
  id: RequestId;
  method: "prompts/get";
  params: PromptsGetParams;
  [member: string]: unknown;
}

export interface PromptsGetReply {
  jsonrpc: "2.0";
  id: RequestId;
  result: PromptsGetReplyResult;
  [member: string]: unknown;
}

/** There are other prompts now. */
export interface NotificationsPromptsListChanged {
  jsonrpc: "2.0";
  method: "notifications/prompts/list_changed";
  params?: NotificationParams;
  [member: string]: unknown;
}

/** Which tools are there? */
export interface ToolsList {
  jsonrpc: "2.0";
  id: RequestId;
  method: "tools/list";
  params?: PaginatedParams;
  [member: string]: unknown;
}

export interface ToolsListReply {
  jsonrpc: "2.0";
  id: RequestId;
  result: ToolsListReplyResult;
  [member: string]: unknown;
}

/** Call this tool. */
export interface ToolsCall {
  jsonrpc: "2.0";
  id: RequestId;
  method: "tools/call";
  params: ToolsCallParams;
  [member: string]: unknown;
}

export interface ToolsCallReply {
  jsonrpc: "2.0";
  id: RequestId;
  result: ToolsCallReplyResult;
  [member: string]: unknown;
}

/** There are other tools now. */
export interface NotificationsToolsListChanged {
  jsonrpc: "2.0";
  method: "notifications/tools/list_changed";
  params?: NotificationParams;
  [member: string]: unknown;
}

/** Send log messages of this level and worse. */
export interface LoggingSetLevel {
  jsonrpc: "2.0";
  id: RequestId;
  method: "logging/setLevel";
  params: LoggingSetLevelParams;
  [member: string]: unknown;
}

export interface LoggingSetLevelReply {
  jsonrpc: "2.0";
  id: RequestId;
  result: EmptyResult;
  [member: string]: unknown;
}

/** A log message. */
export interface LogMessage {
  jsonrpc: "2.0";
  method: "notifications/message";
  params: LogMessageParams;
  [member: string]: unknown;
}

/** How could this argument go on? */
export interface CompletionComplete {
  jsonrpc: "2.0";
  id: RequestId;
  method: "completion/complete";
  params: CompletionCompleteParams;
  [member: string]: unknown;
}

export interface CompletionCompleteReply {
  jsonrpc: "2.0";
  id: RequestId;
  result: CompletionCompleteReplyResult;
  [member: string]: unknown;
}

/** Ask a language model. The client shows it to its user first. */
export interface SamplingCreateMessage {
  jsonrpc: "2.0";
  id: RequestId;
  method: "sampling/createMessage";
  params: SamplingCreateMessageParams;
  [member: string]: unknown;
}

export interface SamplingCreateMessageReply {
  jsonrpc: "2.0";
  id: RequestId;
  result: SamplingCreateMessageReplyResult;
  [member: string]: unknown;
}

/** Ask the user to fill in a form. */
export interface ElicitationCreate {
  jsonrpc: "2.0";
  id: RequestId;
  method: "elicitation/create";
  params: ElicitationCreateParams;
  [member: string]: unknown;
}

export interface ElicitationCreateReply {
  jsonrpc: "2.0";
  id: RequestId;
  result: ElicitationCreateReplyResult;
  [member: string]: unknown;
}

/** Where may I work? */
export interface RootsList {
  jsonrpc: "2.0";
  id: RequestId;
  method: "roots/list";
  params?: RequestParams;
  [member: string]: unknown;
}

export interface RootsListReply {
  jsonrpc: "2.0";
  id: RequestId;
  result: RootsListReplyResult;
  [member: string]: unknown;
}

/** There are other roots now. */
export interface NotificationsRootsListChanged {
  jsonrpc: "2.0";
  method: "notifications/roots/list_changed";
  params?: NotificationParams;
  [member: string]: unknown;
}

/** What the client sends. */
export type ClientMessage =
  | ErrorReply
  | Initialize
  | NotificationsInitialized
  | Ping
  | PingReply
  | NotificationsCancelled
  | NotificationsProgress
  | ResourcesList
  | ResourcesTemplatesList
  | ResourcesRead
  | ResourcesSubscribe
  | ResourcesUnsubscribe
  | PromptsList
  | PromptsGet
  | ToolsList
  | ToolsCall
  | LoggingSetLevel
  | CompletionComplete
  | SamplingCreateMessageReply
  | ElicitationCreateReply
  | RootsListReply
  | NotificationsRootsListChanged;

/** The same by the names of the messages. */
export interface ClientMessages {
  error: ErrorReply;
  initialize: Initialize;
  ["notifications/initialized"]: NotificationsInitialized;
  ping: Ping;
  pingReply: PingReply;
  ["notifications/cancelled"]: NotificationsCancelled;
  ["notifications/progress"]: NotificationsProgress;
  ["resources/list"]: ResourcesList;
  ["resources/templates/list"]: ResourcesTemplatesList;
  ["resources/read"]: ResourcesRead;
  ["resources/subscribe"]: ResourcesSubscribe;
  ["resources/unsubscribe"]: ResourcesUnsubscribe;
  ["prompts/list"]: PromptsList;
  ["prompts/get"]: PromptsGet;
  ["tools/list"]: ToolsList;
  ["tools/call"]: ToolsCall;
  ["logging/setLevel"]: LoggingSetLevel;
  ["completion/complete"]: CompletionComplete;
  ["sampling/createMessageReply"]: SamplingCreateMessageReply;
  ["elicitation/createReply"]: ElicitationCreateReply;
  ["roots/listReply"]: RootsListReply;
  ["notifications/roots/list_changed"]: NotificationsRootsListChanged;
}

/** What `decodeClientMessage` returns. */
export type DecodedClientMessage = wire.DecodedOpen<ClientMessages>;

/** What the server sends. */
export type ServerMessage =
  | ErrorReply
  | InitializeReply
  | Ping
  | PingReply
  | NotificationsCancelled
  | NotificationsProgress
  | ResourcesListReply
  | ResourcesTemplatesListReply
  | ResourcesReadReply
  | ResourcesSubscribeReply
  | ResourcesUnsubscribeReply
  | NotificationsResourcesUpdated
  | NotificationsResourcesListChanged
  | PromptsListReply
  | PromptsGetReply
  | NotificationsPromptsListChanged
  | ToolsListReply
  | ToolsCallReply
  | NotificationsToolsListChanged
  | LoggingSetLevelReply
  | LogMessage
  | CompletionCompleteReply
  | SamplingCreateMessage
  | ElicitationCreate
  | RootsList;

/** The same by the names of the messages. */
export interface ServerMessages {
  error: ErrorReply;
  initializeReply: InitializeReply;
  ping: Ping;
  pingReply: PingReply;
  ["notifications/cancelled"]: NotificationsCancelled;
  ["notifications/progress"]: NotificationsProgress;
  ["resources/listReply"]: ResourcesListReply;
  ["resources/templates/listReply"]: ResourcesTemplatesListReply;
  ["resources/readReply"]: ResourcesReadReply;
  ["resources/subscribeReply"]: ResourcesSubscribeReply;
  ["resources/unsubscribeReply"]: ResourcesUnsubscribeReply;
  ["notifications/resources/updated"]: NotificationsResourcesUpdated;
  ["notifications/resources/list_changed"]: NotificationsResourcesListChanged;
  ["prompts/listReply"]: PromptsListReply;
  ["prompts/getReply"]: PromptsGetReply;
  ["notifications/prompts/list_changed"]: NotificationsPromptsListChanged;
  ["tools/listReply"]: ToolsListReply;
  ["tools/callReply"]: ToolsCallReply;
  ["notifications/tools/list_changed"]: NotificationsToolsListChanged;
  ["logging/setLevelReply"]: LoggingSetLevelReply;
  ["notifications/message"]: LogMessage;
  ["completion/completeReply"]: CompletionCompleteReply;
  ["sampling/createMessage"]: SamplingCreateMessage;
  ["elicitation/create"]: ElicitationCreate;
  ["roots/list"]: RootsList;
}

/** What `decodeServerMessage` returns. */
export type DecodedServerMessage = wire.DecodedOpen<ServerMessages>;
