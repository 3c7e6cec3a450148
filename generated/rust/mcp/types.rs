//! Generated from the protocol `mcp` by wireproof. Do not edit.
//!
//! The types that messages are made of.

use super::wire;

/// The codes of JSON-RPC 2.0 and two that this protocol adds. Applications have more.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ErrorCode {
    /// The line was not JSON.
    ParseError,
    /// It was JSON but no request.
    InvalidRequest,
    /// The method is unknown or its capability is off.
    MethodNotFound,
    /// The parameters do not fit; also an unknown tool, prompt or cursor.
    InvalidParams,
    /// The receiver failed.
    InternalError,
    /// There is no such resource.
    ResourceNotFound,
    /// The user did not allow the sampling.
    UserRejected,
    /// A value that the protocol does not list.
    Unlisted(i64),
}

wire::describe! {
    integers ErrorCode or Unlisted;
    ParseError -32700;
    InvalidRequest -32600;
    MethodNotFound -32601;
    InvalidParams -32602;
    InternalError -32603;
    ResourceNotFound -32002;
    UserRejected -1;
}

/// The type `ErrorReplyError`.
#[derive(Debug, Clone, PartialEq)]
pub struct ErrorReplyError {
    /// `code` on the wire.
    pub code: ErrorCode,
    /// A short sentence.
    pub message: String,
    /// More about it.
    pub data: Option<wire::Json>,
    /// Members that the protocol does not know; they are written again behind the others.
    pub unknown_members: wire::Map<wire::Json>,
}

wire::describe! {
    record ErrorReplyError Keep &[];
    "code" required wire::Rule::Plain;
    "message" required wire::Rule::Plain;
    "data" optional wire::Rule::Plain;
    holds
    0 required code;
    1 required message;
    2 optional data;
    keeps unknown_members;
}

/// The type `InitializeParams`.
#[derive(Debug, Clone, PartialEq)]
pub struct InitializeParams {
    /// `_meta` on the wire.
    pub meta: Option<RequestMetadata>,
    /// The newest version that the client speaks.
    pub protocol_version: String,
    /// `capabilities` on the wire.
    pub capabilities: ClientCapabilities,
    /// `clientInfo` on the wire.
    pub client_info: Implementation,
    /// Members that the protocol does not know; they are written again behind the others.
    pub unknown_members: wire::Map<wire::Json>,
}

wire::describe! {
    record InitializeParams Keep &[];
    "_meta" optional wire::Rule::Plain;
    "protocolVersion" required wire::Rule::Plain;
    "capabilities" required wire::Rule::Plain;
    "clientInfo" required wire::Rule::Plain;
    holds
    0 optional meta;
    1 required protocol_version;
    2 required capabilities;
    3 required client_info;
    keeps unknown_members;
}

/// The type `InitializeReplyResult`.
#[derive(Debug, Clone, PartialEq)]
pub struct InitializeReplyResult {
    /// `_meta` on the wire.
    pub meta: Option<Metadata>,
    /// The version that the server will speak. A client that can not, leaves.
    pub protocol_version: String,
    /// `capabilities` on the wire.
    pub capabilities: ServerCapabilities,
    /// `serverInfo` on the wire.
    pub server_info: Implementation,
    /// How to use the server. Language models read this.
    pub instructions: Option<String>,
    /// Members that the protocol does not know; they are written again behind the others.
    pub unknown_members: wire::Map<wire::Json>,
}

wire::describe! {
    record InitializeReplyResult Keep &[];
    "_meta" optional METADATA_RULE;
    "protocolVersion" required wire::Rule::Plain;
    "capabilities" required wire::Rule::Plain;
    "serverInfo" required wire::Rule::Plain;
    "instructions" optional wire::Rule::Plain;
    holds
    0 optional meta;
    1 required protocol_version;
    2 required capabilities;
    3 required server_info;
    4 optional instructions;
    keeps unknown_members;
}

/// The type `NotificationsCancelledParams`.
#[derive(Debug, Clone, PartialEq)]
pub struct NotificationsCancelledParams {
    /// `_meta` on the wire.
    pub meta: Option<Metadata>,
    /// A request that the sender made.
    pub request_id: RequestId,
    /// For people and logs.
    pub reason: Option<String>,
    /// Members that the protocol does not know; they are written again behind the others.
    pub unknown_members: wire::Map<wire::Json>,
}

wire::describe! {
    record NotificationsCancelledParams Keep &[];
    "_meta" optional METADATA_RULE;
    "requestId" required wire::Rule::Plain;
    "reason" optional wire::Rule::Plain;
    holds
    0 optional meta;
    1 required request_id;
    2 optional reason;
    keeps unknown_members;
}

/// The type `NotificationsProgressParams`.
#[derive(Debug, Clone, PartialEq)]
pub struct NotificationsProgressParams {
    /// `_meta` on the wire.
    pub meta: Option<Metadata>,
    /// `progressToken` on the wire.
    pub progress_token: ProgressToken,
    /// It grows every time.
    pub progress: f64,
    /// Where it will end, if known.
    pub total: Option<f64>,
    /// For people.
    pub message: Option<String>,
    /// Members that the protocol does not know; they are written again behind the others.
    pub unknown_members: wire::Map<wire::Json>,
}

wire::describe! {
    record NotificationsProgressParams Keep &[];
    "_meta" optional METADATA_RULE;
    "progressToken" required wire::Rule::Plain;
    "progress" required wire::Rule::Number { min: f64::NEG_INFINITY, max: f64::INFINITY, above: f64::NEG_INFINITY, below: f64::INFINITY };
    "total" optional wire::Rule::Number { min: f64::NEG_INFINITY, max: f64::INFINITY, above: f64::NEG_INFINITY, below: f64::INFINITY };
    "message" optional wire::Rule::Plain;
    holds
    0 optional meta;
    1 required progress_token;
    2 required progress;
    3 optional total;
    4 optional message;
    keeps unknown_members;
}

/// The type `ResourcesListReplyResult`.
#[derive(Debug, Clone, PartialEq)]
pub struct ResourcesListReplyResult {
    /// `_meta` on the wire.
    pub meta: Option<Metadata>,
    /// Where the next page begins. Absent on the last one.
    pub next_cursor: Option<Cursor>,
    /// `resources` on the wire.
    pub resources: Vec<Resource>,
    /// Members that the protocol does not know; they are written again behind the others.
    pub unknown_members: wire::Map<wire::Json>,
}

wire::describe! {
    record ResourcesListReplyResult Keep &[];
    "_meta" optional METADATA_RULE;
    "nextCursor" optional CURSOR_RULE;
    "resources" required wire::Rule::List { of: &wire::Rule::Plain, min: 0, max: u64::MAX, unique: false };
    holds
    0 optional meta;
    1 optional next_cursor;
    2 required resources;
    keeps unknown_members;
}

/// The type `ResourcesTemplatesListReplyResult`.
#[derive(Debug, Clone, PartialEq)]
pub struct ResourcesTemplatesListReplyResult {
    /// `_meta` on the wire.
    pub meta: Option<Metadata>,
    /// Where the next page begins. Absent on the last one.
    pub next_cursor: Option<Cursor>,
    /// `resourceTemplates` on the wire.
    pub resource_templates: Vec<ResourceTemplate>,
    /// Members that the protocol does not know; they are written again behind the others.
    pub unknown_members: wire::Map<wire::Json>,
}

wire::describe! {
    record ResourcesTemplatesListReplyResult Keep &[];
    "_meta" optional METADATA_RULE;
    "nextCursor" optional CURSOR_RULE;
    "resourceTemplates" required wire::Rule::List { of: &wire::Rule::Plain, min: 0, max: u64::MAX, unique: false };
    holds
    0 optional meta;
    1 optional next_cursor;
    2 required resource_templates;
    keeps unknown_members;
}

/// The type `ResourcesReadParams`.
#[derive(Debug, Clone, PartialEq)]
pub struct ResourcesReadParams {
    /// `_meta` on the wire.
    pub meta: Option<RequestMetadata>,
    /// `uri` on the wire.
    pub uri: Uri,
    /// Members that the protocol does not know; they are written again behind the others.
    pub unknown_members: wire::Map<wire::Json>,
}

wire::describe! {
    record ResourcesReadParams Keep &[];
    "_meta" optional wire::Rule::Plain;
    "uri" required URI_RULE;
    holds
    0 optional meta;
    1 required uri;
    keeps unknown_members;
}

/// The type `ResourcesReadReplyResult`.
#[derive(Debug, Clone, PartialEq)]
pub struct ResourcesReadReplyResult {
    /// `_meta` on the wire.
    pub meta: Option<Metadata>,
    /// Several, when the resource holds others.
    pub contents: Vec<ResourceContents>,
    /// Members that the protocol does not know; they are written again behind the others.
    pub unknown_members: wire::Map<wire::Json>,
}

wire::describe! {
    record ResourcesReadReplyResult Keep &[];
    "_meta" optional METADATA_RULE;
    "contents" required wire::Rule::List { of: &wire::Rule::Plain, min: 0, max: u64::MAX, unique: false };
    holds
    0 optional meta;
    1 required contents;
    keeps unknown_members;
}

/// The type `ResourcesSubscribeParams`.
#[derive(Debug, Clone, PartialEq)]
pub struct ResourcesSubscribeParams {
    /// `_meta` on the wire.
    pub meta: Option<RequestMetadata>,
    /// `uri` on the wire.
    pub uri: Uri,
    /// Members that the protocol does not know; they are written again behind the others.
    pub unknown_members: wire::Map<wire::Json>,
}

wire::describe! {
    record ResourcesSubscribeParams Keep &[];
    "_meta" optional wire::Rule::Plain;
    "uri" required URI_RULE;
    holds
    0 optional meta;
    1 required uri;
    keeps unknown_members;
}

/// The type `ResourcesUnsubscribeParams`.
#[derive(Debug, Clone, PartialEq)]
pub struct ResourcesUnsubscribeParams {
    /// `_meta` on the wire.
    pub meta: Option<RequestMetadata>,
    /// `uri` on the wire.
    pub uri: Uri,
    /// Members that the protocol does not know; they are written again behind the others.
    pub unknown_members: wire::Map<wire::Json>,
}

wire::describe! {
    record ResourcesUnsubscribeParams Keep &[];
    "_meta" optional wire::Rule::Plain;
    "uri" required URI_RULE;
    holds
    0 optional meta;
    1 required uri;
    keeps unknown_members;
}

/// The type `NotificationsResourcesUpdatedParams`.
#[derive(Debug, Clone, PartialEq)]
pub struct NotificationsResourcesUpdatedParams {
    /// `_meta` on the wire.
    pub meta: Option<Metadata>,
    /// The resource, which may lie below the one that was subscribed to.
    pub uri: Uri,
    /// Members that the protocol does not know; they are written again behind the others.
    pub unknown_members: wire::Map<wire::Json>,
}

wire::describe! {
    record NotificationsResourcesUpdatedParams Keep &[];
    "_meta" optional METADATA_RULE;
    "uri" required URI_RULE;
    holds
    0 optional meta;
    1 required uri;
    keeps unknown_members;
}

/// The type `PromptsListReplyResult`.
#[derive(Debug, Clone, PartialEq)]
pub struct PromptsListReplyResult {
    /// `_meta` on the wire.
    pub meta: Option<Metadata>,
    /// Where the next page begins. Absent on the last one.
    pub next_cursor: Option<Cursor>,
    /// `prompts` on the wire.
    pub prompts: Vec<Prompt>,
    /// Members that the protocol does not know; they are written again behind the others.
    pub unknown_members: wire::Map<wire::Json>,
}

wire::describe! {
    record PromptsListReplyResult Keep &[];
    "_meta" optional METADATA_RULE;
    "nextCursor" optional CURSOR_RULE;
    "prompts" required wire::Rule::List { of: &wire::Rule::Plain, min: 0, max: u64::MAX, unique: false };
    holds
    0 optional meta;
    1 optional next_cursor;
    2 required prompts;
    keeps unknown_members;
}

/// The type `PromptsGetParams`.
#[derive(Debug, Clone, PartialEq)]
pub struct PromptsGetParams {
    /// `_meta` on the wire.
    pub meta: Option<RequestMetadata>,
    /// `name` on the wire.
    pub name: String,
    /// `arguments` on the wire.
    pub arguments: Option<wire::Map<String>>,
    /// Members that the protocol does not know; they are written again behind the others.
    pub unknown_members: wire::Map<wire::Json>,
}

wire::describe! {
    record PromptsGetParams Keep &[];
    "_meta" optional wire::Rule::Plain;
    "name" required wire::Rule::Plain;
    "arguments" optional wire::Rule::Map { of: &wire::Rule::Plain, min: 0, max: u64::MAX, keys: None };
    holds
    0 optional meta;
    1 required name;
    2 optional arguments;
    keeps unknown_members;
}

/// The type `PromptsGetReplyResult`.
#[derive(Debug, Clone, PartialEq)]
pub struct PromptsGetReplyResult {
    /// `_meta` on the wire.
    pub meta: Option<Metadata>,
    /// `description` on the wire.
    pub description: Option<String>,
    /// `messages` on the wire.
    pub messages: Vec<PromptMessage>,
    /// Members that the protocol does not know; they are written again behind the others.
    pub unknown_members: wire::Map<wire::Json>,
}

wire::describe! {
    record PromptsGetReplyResult Keep &[];
    "_meta" optional METADATA_RULE;
    "description" optional wire::Rule::Plain;
    "messages" required wire::Rule::List { of: &wire::Rule::Plain, min: 0, max: u64::MAX, unique: false };
    holds
    0 optional meta;
    1 optional description;
    2 required messages;
    keeps unknown_members;
}

/// The type `ToolsListReplyResult`.
#[derive(Debug, Clone, PartialEq)]
pub struct ToolsListReplyResult {
    /// `_meta` on the wire.
    pub meta: Option<Metadata>,
    /// Where the next page begins. Absent on the last one.
    pub next_cursor: Option<Cursor>,
    /// `tools` on the wire.
    pub tools: Vec<Tool>,
    /// Members that the protocol does not know; they are written again behind the others.
    pub unknown_members: wire::Map<wire::Json>,
}

wire::describe! {
    record ToolsListReplyResult Keep &[];
    "_meta" optional METADATA_RULE;
    "nextCursor" optional CURSOR_RULE;
    "tools" required wire::Rule::List { of: &wire::Rule::Plain, min: 0, max: u64::MAX, unique: false };
    holds
    0 optional meta;
    1 optional next_cursor;
    2 required tools;
    keeps unknown_members;
}

/// The type `ToolsCallParams`.
#[derive(Debug, Clone, PartialEq)]
pub struct ToolsCallParams {
    /// `_meta` on the wire.
    pub meta: Option<RequestMetadata>,
    /// `name` on the wire.
    pub name: String,
    /// `arguments` on the wire.
    pub arguments: Option<wire::Map<wire::Json>>,
    /// Members that the protocol does not know; they are written again behind the others.
    pub unknown_members: wire::Map<wire::Json>,
}

wire::describe! {
    record ToolsCallParams Keep &[];
    "_meta" optional wire::Rule::Plain;
    "name" required wire::Rule::Plain;
    "arguments" optional wire::Rule::Map { of: &wire::Rule::Plain, min: 0, max: u64::MAX, keys: None };
    holds
    0 optional meta;
    1 required name;
    2 optional arguments;
    keeps unknown_members;
}

/// The type `ToolsCallReplyResult`.
#[derive(Debug, Clone, PartialEq)]
pub struct ToolsCallReplyResult {
    /// `_meta` on the wire.
    pub meta: Option<Metadata>,
    /// The result for people and models.
    pub content: Vec<ContentBlock>,
    /// The result for programs. It must fit the tool's output schema.
    pub structured_content: Option<wire::Map<wire::Json>>,
    /// The tool failed, and `content` says how; false when absent.
    pub is_error: Option<bool>,
    /// Members that the protocol does not know; they are written again behind the others.
    pub unknown_members: wire::Map<wire::Json>,
}

wire::describe! {
    record ToolsCallReplyResult Keep &[];
    "_meta" optional METADATA_RULE;
    "content" required wire::Rule::List { of: &wire::Rule::Plain, min: 0, max: u64::MAX, unique: false };
    "structuredContent" optional wire::Rule::Map { of: &wire::Rule::Plain, min: 0, max: u64::MAX, keys: None };
    "isError" optional wire::Rule::Plain;
    holds
    0 optional meta;
    1 required content;
    2 optional structured_content;
    3 optional is_error;
    keeps unknown_members;
}

/// The type `LoggingSetLevelParams`.
#[derive(Debug, Clone, PartialEq)]
pub struct LoggingSetLevelParams {
    /// `_meta` on the wire.
    pub meta: Option<RequestMetadata>,
    /// `level` on the wire.
    pub level: LoggingLevel,
    /// Members that the protocol does not know; they are written again behind the others.
    pub unknown_members: wire::Map<wire::Json>,
}

wire::describe! {
    record LoggingSetLevelParams Keep &[];
    "_meta" optional wire::Rule::Plain;
    "level" required wire::Rule::Plain;
    holds
    0 optional meta;
    1 required level;
    keeps unknown_members;
}

/// The type `LogMessageParams`.
#[derive(Debug, Clone, PartialEq)]
pub struct LogMessageParams {
    /// `_meta` on the wire.
    pub meta: Option<Metadata>,
    /// `level` on the wire.
    pub level: LoggingLevel,
    /// Which part of the server says so.
    pub logger: Option<String>,
    /// What it says, as text or as an object.
    pub data: wire::Json,
    /// Members that the protocol does not know; they are written again behind the others.
    pub unknown_members: wire::Map<wire::Json>,
}

wire::describe! {
    record LogMessageParams Keep &[];
    "_meta" optional METADATA_RULE;
    "level" required wire::Rule::Plain;
    "logger" optional wire::Rule::Plain;
    "data" required wire::Rule::Plain;
    holds
    0 optional meta;
    1 required level;
    2 optional logger;
    3 required data;
    keeps unknown_members;
}

/// The type `CompletionCompleteParamsArgument`.
#[derive(Debug, Clone, PartialEq)]
pub struct CompletionCompleteParamsArgument {
    /// `name` on the wire.
    pub name: String,
    /// `value` on the wire.
    pub value: String,
    /// Members that the protocol does not know; they are written again behind the others.
    pub unknown_members: wire::Map<wire::Json>,
}

wire::describe! {
    record CompletionCompleteParamsArgument Keep &[];
    "name" required wire::Rule::Plain;
    "value" required wire::Rule::Plain;
    holds
    0 required name;
    1 required value;
    keeps unknown_members;
}

/// The type `CompletionCompleteParamsContext`.
#[derive(Debug, Clone, PartialEq)]
pub struct CompletionCompleteParamsContext {
    /// Arguments that are complete.
    pub arguments: Option<wire::Map<String>>,
    /// Members that the protocol does not know; they are written again behind the others.
    pub unknown_members: wire::Map<wire::Json>,
}

wire::describe! {
    record CompletionCompleteParamsContext Keep &[];
    "arguments" optional wire::Rule::Map { of: &wire::Rule::Plain, min: 0, max: u64::MAX, keys: None };
    holds
    0 optional arguments;
    keeps unknown_members;
}

/// The type `CompletionCompleteParams`.
#[derive(Debug, Clone, PartialEq)]
pub struct CompletionCompleteParams {
    /// `_meta` on the wire.
    pub meta: Option<RequestMetadata>,
    /// `ref` on the wire.
    pub ref_: CompletionReference,
    /// The argument and what was typed so far.
    pub argument: CompletionCompleteParamsArgument,
    /// What is known already.
    pub context: Option<CompletionCompleteParamsContext>,
    /// Members that the protocol does not know; they are written again behind the others.
    pub unknown_members: wire::Map<wire::Json>,
}

wire::describe! {
    record CompletionCompleteParams Keep &[];
    "_meta" optional wire::Rule::Plain;
    "ref" required wire::Rule::Plain;
    "argument" required wire::Rule::Plain;
    "context" optional wire::Rule::Plain;
    holds
    0 optional meta;
    1 required ref_;
    2 required argument;
    3 optional context;
    keeps unknown_members;
}

/// The type `CompletionCompleteReplyResultCompletion`.
#[derive(Debug, Clone, PartialEq)]
pub struct CompletionCompleteReplyResultCompletion {
    /// `values` on the wire.
    pub values: Vec<String>,
    /// How many there are altogether.
    pub total: Option<i64>,
    /// There are more.
    pub has_more: Option<bool>,
    /// Members that the protocol does not know; they are written again behind the others.
    pub unknown_members: wire::Map<wire::Json>,
}

wire::describe! {
    record CompletionCompleteReplyResultCompletion Keep &[];
    "values" required wire::Rule::List { of: &wire::Rule::Plain, min: 0, max: 100, unique: false };
    "total" optional wire::Rule::Int { min: -9007199254740991, max: 9007199254740991, step: 1 };
    "hasMore" optional wire::Rule::Plain;
    holds
    0 required values;
    1 optional total;
    2 optional has_more;
    keeps unknown_members;
}

/// The type `CompletionCompleteReplyResult`.
#[derive(Debug, Clone, PartialEq)]
pub struct CompletionCompleteReplyResult {
    /// `_meta` on the wire.
    pub meta: Option<Metadata>,
    /// The suggestions.
    pub completion: CompletionCompleteReplyResultCompletion,
    /// Members that the protocol does not know; they are written again behind the others.
    pub unknown_members: wire::Map<wire::Json>,
}

wire::describe! {
    record CompletionCompleteReplyResult Keep &[];
    "_meta" optional METADATA_RULE;
    "completion" required wire::Rule::Plain;
    holds
    0 optional meta;
    1 required completion;
    keeps unknown_members;
}

/// The type `SamplingCreateMessageParamsIncludeContext`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum SamplingCreateMessageParamsIncludeContext {
    /// Nothing.
    None,
    /// What this server said.
    ThisServer,
    /// What all servers said.
    AllServers,
}

wire::describe! {
    strings SamplingCreateMessageParamsIncludeContext;
    None "none";
    ThisServer "thisServer";
    AllServers "allServers";
}

/// The type `SamplingCreateMessageParams`.
#[derive(Debug, Clone, PartialEq)]
pub struct SamplingCreateMessageParams {
    /// `_meta` on the wire.
    pub meta: Option<RequestMetadata>,
    /// `messages` on the wire.
    pub messages: Vec<SamplingMessage>,
    /// `modelPreferences` on the wire.
    pub model_preferences: Option<ModelPreferences>,
    /// `systemPrompt` on the wire.
    pub system_prompt: Option<String>,
    /// What else the model should see.
    pub include_context: Option<SamplingCreateMessageParamsIncludeContext>,
    /// `temperature` on the wire.
    pub temperature: Option<f64>,
    /// `maxTokens` on the wire.
    pub max_tokens: i64,
    /// `stopSequences` on the wire.
    pub stop_sequences: Option<Vec<String>>,
    /// For the provider of the model.
    pub metadata: Option<wire::Map<wire::Json>>,
    /// Members that the protocol does not know; they are written again behind the others.
    pub unknown_members: wire::Map<wire::Json>,
}

wire::describe! {
    record SamplingCreateMessageParams Keep &[];
    "_meta" optional wire::Rule::Plain;
    "messages" required wire::Rule::List { of: &wire::Rule::Plain, min: 0, max: u64::MAX, unique: false };
    "modelPreferences" optional wire::Rule::Plain;
    "systemPrompt" optional wire::Rule::Plain;
    "includeContext" optional wire::Rule::Plain;
    "temperature" optional wire::Rule::Number { min: f64::NEG_INFINITY, max: f64::INFINITY, above: f64::NEG_INFINITY, below: f64::INFINITY };
    "maxTokens" required wire::Rule::Int { min: -9007199254740991, max: 9007199254740991, step: 1 };
    "stopSequences" optional wire::Rule::List { of: &wire::Rule::Plain, min: 0, max: u64::MAX, unique: false };
    "metadata" optional wire::Rule::Map { of: &wire::Rule::Plain, min: 0, max: u64::MAX, keys: None };
    holds
    0 optional meta;
    1 required messages;
    2 optional model_preferences;
    3 optional system_prompt;
    4 optional include_context;
    5 optional temperature;
    6 required max_tokens;
    7 optional stop_sequences;
    8 optional metadata;
    keeps unknown_members;
}

/// The type `SamplingCreateMessageReplyResultStopReason`.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum SamplingCreateMessageReplyResultStopReason {
    /// `endTurn` on the wire.
    EndTurn,
    /// `stopSequence` on the wire.
    StopSequence,
    /// `maxTokens` on the wire.
    MaxTokens,
    /// A value that the protocol does not list.
    Unlisted(String),
}

wire::describe! {
    open strings SamplingCreateMessageReplyResultStopReason Unlisted;
    EndTurn "endTurn";
    StopSequence "stopSequence";
    MaxTokens "maxTokens";
}

/// The type `SamplingCreateMessageReplyResult`.
#[derive(Debug, Clone, PartialEq)]
pub struct SamplingCreateMessageReplyResult {
    /// `_meta` on the wire.
    pub meta: Option<Metadata>,
    /// The model that answered.
    pub model: String,
    /// Why it stopped.
    pub stop_reason: Option<SamplingCreateMessageReplyResultStopReason>,
    /// `role` on the wire.
    pub role: Role,
    /// `content` on the wire.
    pub content: SamplingContent,
    /// Members that the protocol does not know; they are written again behind the others.
    pub unknown_members: wire::Map<wire::Json>,
}

wire::describe! {
    record SamplingCreateMessageReplyResult Keep &[];
    "_meta" optional METADATA_RULE;
    "model" required wire::Rule::Plain;
    "stopReason" optional wire::Rule::Plain;
    "role" required wire::Rule::Plain;
    "content" required wire::Rule::Plain;
    holds
    0 optional meta;
    1 required model;
    2 optional stop_reason;
    3 required role;
    4 required content;
    keeps unknown_members;
}

/// The type `ElicitationCreateParams`.
#[derive(Debug, Clone, PartialEq)]
pub struct ElicitationCreateParams {
    /// `_meta` on the wire.
    pub meta: Option<RequestMetadata>,
    /// What to tell the user.
    pub message: String,
    /// `requestedSchema` on the wire.
    pub requested_schema: FormSchema,
    /// Members that the protocol does not know; they are written again behind the others.
    pub unknown_members: wire::Map<wire::Json>,
}

wire::describe! {
    record ElicitationCreateParams Keep &[];
    "_meta" optional wire::Rule::Plain;
    "message" required wire::Rule::Plain;
    "requestedSchema" required wire::Rule::Plain;
    holds
    0 optional meta;
    1 required message;
    2 required requested_schema;
    keeps unknown_members;
}

/// The type `ElicitationCreateReplyResultAction`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ElicitationCreateReplyResultAction {
    /// The form was filled in.
    Accept,
    /// The user said no.
    Decline,
    /// The user went away.
    Cancel,
}

wire::describe! {
    strings ElicitationCreateReplyResultAction;
    Accept "accept";
    Decline "decline";
    Cancel "cancel";
}

/// The type `ElicitationCreateReplyResult`.
#[derive(Debug, Clone, PartialEq)]
pub struct ElicitationCreateReplyResult {
    /// `_meta` on the wire.
    pub meta: Option<Metadata>,
    /// `action` on the wire.
    pub action: ElicitationCreateReplyResultAction,
    /// What was filled in, if the form was.
    pub content: Option<wire::Map<FormValue>>,
    /// Members that the protocol does not know; they are written again behind the others.
    pub unknown_members: wire::Map<wire::Json>,
}

wire::describe! {
    record ElicitationCreateReplyResult Keep &[];
    "_meta" optional METADATA_RULE;
    "action" required wire::Rule::Plain;
    "content" optional wire::Rule::Map { of: &wire::Rule::Plain, min: 0, max: u64::MAX, keys: None };
    holds
    0 optional meta;
    1 required action;
    2 optional content;
    keeps unknown_members;
}

/// The type `RootsListReplyResult`.
#[derive(Debug, Clone, PartialEq)]
pub struct RootsListReplyResult {
    /// `_meta` on the wire.
    pub meta: Option<Metadata>,
    /// `roots` on the wire.
    pub roots: Vec<Root>,
    /// Members that the protocol does not know; they are written again behind the others.
    pub unknown_members: wire::Map<wire::Json>,
}

wire::describe! {
    record RootsListReplyResult Keep &[];
    "_meta" optional METADATA_RULE;
    "roots" required wire::Rule::List { of: &wire::Rule::Plain, min: 0, max: u64::MAX, unique: false };
    holds
    0 optional meta;
    1 required roots;
    keeps unknown_members;
}

/// Names a request. Never null.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum RequestId {
    /// The variant `string`.
    String(String),
    /// The variant `int`.
    Int(i64),
}

wire::describe! {
    union RequestId wire::Dispatch::Kind { object: &wire::Dispatch::Nothing, array: &wire::Dispatch::Nothing, string: &wire::Dispatch::Switch {
        path: &[],
        integers: false,
        strings: &[
        ],
        numbers: &[],
        booleans: &[],
        prefixes: &[],
        other: &wire::Dispatch::Take(Place_::String),
        absent: &wire::Dispatch::Nothing,
    }, number: &wire::Dispatch::Take(Place_::Int), boolean: &wire::Dispatch::Nothing };
    String wire::Rule::Plain;
    Int wire::Rule::Int { min: -9007199254740991, max: 9007199254740991, step: 1 };
}

/// Names the requests that progress is reported for.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum ProgressToken {
    /// The variant `string`.
    String(String),
    /// The variant `int`.
    Int(i64),
}

wire::describe! {
    union ProgressToken wire::Dispatch::Kind { object: &wire::Dispatch::Nothing, array: &wire::Dispatch::Nothing, string: &wire::Dispatch::Switch {
        path: &[],
        integers: false,
        strings: &[
        ],
        numbers: &[],
        booleans: &[],
        prefixes: &[],
        other: &wire::Dispatch::Take(Place_::String),
        absent: &wire::Dispatch::Nothing,
    }, number: &wire::Dispatch::Take(Place_::Int), boolean: &wire::Dispatch::Nothing };
    String wire::Rule::Plain;
    Int wire::Rule::Int { min: -9007199254740991, max: 9007199254740991, step: 1 };
}

/// A place in a list that only the server can read.
pub type Cursor = String;

wire::describe! { rule CURSOR_RULE wire::Rule::Plain }

/// A URI. Any scheme will do.
pub type Uri = String;

wire::describe! { rule URI_RULE wire::Rule::Plain }

/// A media type such as `text/plain`.
pub type MimeType = String;

wire::describe! { rule MIME_TYPE_RULE wire::Rule::Plain }

/// Whatever the peers attach. Some prefixes of keys are reserved.
pub type Metadata = wire::Map<wire::Json>;

wire::describe! { rule METADATA_RULE wire::Rule::Map { of: &wire::Rule::Plain, min: 0, max: u64::MAX, keys: None } }

/// Data about a request.
#[derive(Debug, Clone, PartialEq)]
pub struct RequestMetadata {
    /// The requester would like to hear of progress under this token.
    pub progress_token: Option<ProgressToken>,
    /// Members that the protocol does not know; they are written again behind the others.
    pub unknown_members: wire::Map<wire::Json>,
}

wire::describe! {
    record RequestMetadata Keep &[];
    "progressToken" optional wire::Rule::Plain;
    holds
    0 optional progress_token;
    keeps unknown_members;
}

/// The parameters of a request that has none of its own.
#[derive(Debug, Clone, PartialEq)]
pub struct RequestParams {
    /// `_meta` on the wire.
    pub meta: Option<RequestMetadata>,
    /// Members that the protocol does not know; they are written again behind the others.
    pub unknown_members: wire::Map<wire::Json>,
}

wire::describe! {
    record RequestParams Keep &[];
    "_meta" optional wire::Rule::Plain;
    holds
    0 optional meta;
    keeps unknown_members;
}

/// The parameters of a request whose result comes in pages.
#[derive(Debug, Clone, PartialEq)]
pub struct PaginatedParams {
    /// `_meta` on the wire.
    pub meta: Option<RequestMetadata>,
    /// Where to begin. Absent for the first page.
    pub cursor: Option<Cursor>,
    /// Members that the protocol does not know; they are written again behind the others.
    pub unknown_members: wire::Map<wire::Json>,
}

wire::describe! {
    record PaginatedParams Keep &[];
    "_meta" optional wire::Rule::Plain;
    "cursor" optional CURSOR_RULE;
    holds
    0 optional meta;
    1 optional cursor;
    keeps unknown_members;
}

/// The parameters of a notification that has none of its own.
#[derive(Debug, Clone, PartialEq)]
pub struct NotificationParams {
    /// `_meta` on the wire.
    pub meta: Option<Metadata>,
    /// Members that the protocol does not know; they are written again behind the others.
    pub unknown_members: wire::Map<wire::Json>,
}

wire::describe! {
    record NotificationParams Keep &[];
    "_meta" optional METADATA_RULE;
    holds
    0 optional meta;
    keeps unknown_members;
}

/// It worked and there is nothing more to say.
#[derive(Debug, Clone, PartialEq)]
pub struct EmptyResult {
    /// `_meta` on the wire.
    pub meta: Option<Metadata>,
    /// Members that the protocol does not know; they are written again behind the others.
    pub unknown_members: wire::Map<wire::Json>,
}

wire::describe! {
    record EmptyResult Keep &[];
    "_meta" optional METADATA_RULE;
    holds
    0 optional meta;
    keeps unknown_members;
}

/// Who speaks.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Role {
    /// `user` on the wire.
    User,
    /// `assistant` on the wire.
    Assistant,
}

wire::describe! {
    strings Role;
    User "user";
    Assistant "assistant";
}

/// A program and its version.
#[derive(Debug, Clone, PartialEq)]
pub struct Implementation {
    /// For programs.
    pub name: String,
    /// For people; the name when absent.
    pub title: Option<String>,
    /// `version` on the wire.
    pub version: String,
    /// Members that the protocol does not know; they are written again behind the others.
    pub unknown_members: wire::Map<wire::Json>,
}

wire::describe! {
    record Implementation Keep &[];
    "name" required wire::Rule::Plain;
    "title" optional wire::Rule::Plain;
    "version" required wire::Rule::Plain;
    holds
    0 required name;
    1 optional title;
    2 required version;
    keeps unknown_members;
}

/// What the client can do. There may be more.
#[derive(Debug, Clone, PartialEq)]
pub struct ClientCapabilities {
    /// What is not in the standard.
    pub experimental: Option<wire::Map<wire::Map<wire::Json>>>,
    /// `roots` on the wire.
    pub roots: Option<ListCapability>,
    /// `sampling` on the wire.
    pub sampling: Option<wire::Map<wire::Json>>,
    /// `elicitation` on the wire.
    pub elicitation: Option<wire::Map<wire::Json>>,
    /// Members that the protocol does not know; they are written again behind the others.
    pub unknown_members: wire::Map<wire::Json>,
}

wire::describe! {
    record ClientCapabilities Keep &[];
    "experimental" optional wire::Rule::Map { of: &wire::Rule::Map { of: &wire::Rule::Plain, min: 0, max: u64::MAX, keys: None }, min: 0, max: u64::MAX, keys: None };
    "roots" optional wire::Rule::Plain;
    "sampling" optional wire::Rule::Map { of: &wire::Rule::Plain, min: 0, max: u64::MAX, keys: None };
    "elicitation" optional wire::Rule::Map { of: &wire::Rule::Plain, min: 0, max: u64::MAX, keys: None };
    holds
    0 optional experimental;
    1 optional roots;
    2 optional sampling;
    3 optional elicitation;
    keeps unknown_members;
}

/// What the server can do. There may be more.
#[derive(Debug, Clone, PartialEq)]
pub struct ServerCapabilities {
    /// What is not in the standard.
    pub experimental: Option<wire::Map<wire::Map<wire::Json>>>,
    /// `logging` on the wire.
    pub logging: Option<wire::Map<wire::Json>>,
    /// `completions` on the wire.
    pub completions: Option<wire::Map<wire::Json>>,
    /// `prompts` on the wire.
    pub prompts: Option<ListCapability>,
    /// `resources` on the wire.
    pub resources: Option<ResourcesCapability>,
    /// `tools` on the wire.
    pub tools: Option<ListCapability>,
    /// Members that the protocol does not know; they are written again behind the others.
    pub unknown_members: wire::Map<wire::Json>,
}

wire::describe! {
    record ServerCapabilities Keep &[];
    "experimental" optional wire::Rule::Map { of: &wire::Rule::Map { of: &wire::Rule::Plain, min: 0, max: u64::MAX, keys: None }, min: 0, max: u64::MAX, keys: None };
    "logging" optional wire::Rule::Map { of: &wire::Rule::Plain, min: 0, max: u64::MAX, keys: None };
    "completions" optional wire::Rule::Map { of: &wire::Rule::Plain, min: 0, max: u64::MAX, keys: None };
    "prompts" optional wire::Rule::Plain;
    "resources" optional wire::Rule::Plain;
    "tools" optional wire::Rule::Plain;
    holds
    0 optional experimental;
    1 optional logging;
    2 optional completions;
    3 optional prompts;
    4 optional resources;
    5 optional tools;
    keeps unknown_members;
}

/// A list is offered.
#[derive(Debug, Clone, PartialEq)]
pub struct ListCapability {
    /// The peer hears when it changes.
    pub list_changed: Option<bool>,
    /// Members that the protocol does not know; they are written again behind the others.
    pub unknown_members: wire::Map<wire::Json>,
}

wire::describe! {
    record ListCapability Keep &[];
    "listChanged" optional wire::Rule::Plain;
    holds
    0 optional list_changed;
    keeps unknown_members;
}

/// Resources are offered.
#[derive(Debug, Clone, PartialEq)]
pub struct ResourcesCapability {
    /// The client can ask to hear when one changes.
    pub subscribe: Option<bool>,
    /// The client hears when the list changes.
    pub list_changed: Option<bool>,
    /// Members that the protocol does not know; they are written again behind the others.
    pub unknown_members: wire::Map<wire::Json>,
}

wire::describe! {
    record ResourcesCapability Keep &[];
    "subscribe" optional wire::Rule::Plain;
    "listChanged" optional wire::Rule::Plain;
    holds
    0 optional subscribe;
    1 optional list_changed;
    keeps unknown_members;
}

/// Hints on how to use an object.
#[derive(Debug, Clone, PartialEq)]
pub struct Annotations {
    /// Whom it is for.
    pub audience: Option<Vec<Role>>,
    /// How important it is; 1 is required and 0 is optional.
    pub priority: Option<f64>,
    /// When it was last changed, in ISO 8601.
    pub last_modified: Option<String>,
    /// Members that the protocol does not know; they are written again behind the others.
    pub unknown_members: wire::Map<wire::Json>,
}

wire::describe! {
    record Annotations Keep &[];
    "audience" optional wire::Rule::List { of: &wire::Rule::Plain, min: 0, max: u64::MAX, unique: false };
    "priority" optional wire::Rule::Number { min: 0.0, max: 1.0, above: f64::NEG_INFINITY, below: f64::INFINITY };
    "lastModified" optional wire::Rule::Plain;
    holds
    0 optional audience;
    1 optional priority;
    2 optional last_modified;
    keeps unknown_members;
}

/// Text.
#[derive(Debug, Clone, PartialEq)]
pub struct TextContent {
    /// `text` on the wire.
    pub text: String,
    /// `annotations` on the wire.
    pub annotations: Option<Annotations>,
    /// `_meta` on the wire.
    pub meta: Option<Metadata>,
    /// Members that the protocol does not know; they are written again behind the others.
    pub unknown_members: wire::Map<wire::Json>,
}

wire::describe! {
    record TextContent Keep &[];
    "type" required wire::Rule::Is(wire::Literal::Text("text"));
    "text" required wire::Rule::Plain;
    "annotations" optional wire::Rule::Plain;
    "_meta" optional METADATA_RULE;
    holds
    1 required text;
    2 optional annotations;
    3 optional meta;
    keeps unknown_members;
}

/// A picture.
#[derive(Debug, Clone, PartialEq)]
pub struct ImageContent {
    /// `data` on the wire.
    pub data: wire::Bytes,
    /// `mimeType` on the wire.
    pub mime_type: MimeType,
    /// `annotations` on the wire.
    pub annotations: Option<Annotations>,
    /// `_meta` on the wire.
    pub meta: Option<Metadata>,
    /// Members that the protocol does not know; they are written again behind the others.
    pub unknown_members: wire::Map<wire::Json>,
}

wire::describe! {
    record ImageContent Keep &[];
    "type" required wire::Rule::Is(wire::Literal::Text("image"));
    "data" required wire::Rule::Bytes { encoding: wire::Encoding::Base64, min: 0, max: u64::MAX };
    "mimeType" required MIME_TYPE_RULE;
    "annotations" optional wire::Rule::Plain;
    "_meta" optional METADATA_RULE;
    holds
    1 required data;
    2 required mime_type;
    3 optional annotations;
    4 optional meta;
    keeps unknown_members;
}

/// A sound.
#[derive(Debug, Clone, PartialEq)]
pub struct AudioContent {
    /// `data` on the wire.
    pub data: wire::Bytes,
    /// `mimeType` on the wire.
    pub mime_type: MimeType,
    /// `annotations` on the wire.
    pub annotations: Option<Annotations>,
    /// `_meta` on the wire.
    pub meta: Option<Metadata>,
    /// Members that the protocol does not know; they are written again behind the others.
    pub unknown_members: wire::Map<wire::Json>,
}

wire::describe! {
    record AudioContent Keep &[];
    "type" required wire::Rule::Is(wire::Literal::Text("audio"));
    "data" required wire::Rule::Bytes { encoding: wire::Encoding::Base64, min: 0, max: u64::MAX };
    "mimeType" required MIME_TYPE_RULE;
    "annotations" optional wire::Rule::Plain;
    "_meta" optional METADATA_RULE;
    holds
    1 required data;
    2 required mime_type;
    3 optional annotations;
    4 optional meta;
    keeps unknown_members;
}

/// A resource that can be read.
#[derive(Debug, Clone, PartialEq)]
pub struct ResourceLink {
    /// For programs.
    pub name: String,
    /// For people; the name when absent.
    pub title: Option<String>,
    /// `uri` on the wire.
    pub uri: Uri,
    /// What it is. Language models read this.
    pub description: Option<String>,
    /// `mimeType` on the wire.
    pub mime_type: Option<MimeType>,
    /// `annotations` on the wire.
    pub annotations: Option<Annotations>,
    /// Bytes before any encoding.
    pub size: Option<i64>,
    /// `_meta` on the wire.
    pub meta: Option<Metadata>,
    /// Members that the protocol does not know; they are written again behind the others.
    pub unknown_members: wire::Map<wire::Json>,
}

wire::describe! {
    record ResourceLink Keep &[];
    "name" required wire::Rule::Plain;
    "title" optional wire::Rule::Plain;
    "uri" required URI_RULE;
    "description" optional wire::Rule::Plain;
    "mimeType" optional MIME_TYPE_RULE;
    "annotations" optional wire::Rule::Plain;
    "size" optional wire::Rule::Int { min: -9007199254740991, max: 9007199254740991, step: 1 };
    "_meta" optional METADATA_RULE;
    "type" required wire::Rule::Is(wire::Literal::Text("resource_link"));
    holds
    0 required name;
    1 optional title;
    2 required uri;
    3 optional description;
    4 optional mime_type;
    5 optional annotations;
    6 optional size;
    7 optional meta;
    keeps unknown_members;
}

/// A resource with its contents.
#[derive(Debug, Clone, PartialEq)]
pub struct EmbeddedResource {
    /// `resource` on the wire.
    pub resource: ResourceContents,
    /// `annotations` on the wire.
    pub annotations: Option<Annotations>,
    /// `_meta` on the wire.
    pub meta: Option<Metadata>,
    /// Members that the protocol does not know; they are written again behind the others.
    pub unknown_members: wire::Map<wire::Json>,
}

wire::describe! {
    record EmbeddedResource Keep &[];
    "type" required wire::Rule::Is(wire::Literal::Text("resource"));
    "resource" required wire::Rule::Plain;
    "annotations" optional wire::Rule::Plain;
    "_meta" optional METADATA_RULE;
    holds
    1 required resource;
    2 optional annotations;
    3 optional meta;
    keeps unknown_members;
}

/// Something for a person or a model to look at.
#[derive(Debug, Clone, PartialEq)]
pub enum ContentBlock {
    /// The variant `text`.
    Text(Box<TextContent>),
    /// The variant `image`.
    Image(Box<ImageContent>),
    /// The variant `audio`.
    Audio(Box<AudioContent>),
    /// The variant `resource_link`.
    ResourceLink(Box<ResourceLink>),
    /// The variant `resource`.
    Resource(Box<EmbeddedResource>),
}

wire::describe! {
    union ContentBlock wire::Dispatch::Kind { object: &wire::Dispatch::Switch {
        path: &[wire::Segment::Key("type")],
        integers: false,
        strings: &[
            ("audio", wire::Dispatch::Take(Place_::Audio)),
            ("image", wire::Dispatch::Take(Place_::Image)),
            ("resource", wire::Dispatch::Take(Place_::Resource)),
            ("resource_link", wire::Dispatch::Take(Place_::ResourceLink)),
            ("text", wire::Dispatch::Take(Place_::Text)),
        ],
        numbers: &[],
        booleans: &[],
        prefixes: &[],
        other: &wire::Dispatch::Nothing,
        absent: &wire::Dispatch::Nothing,
    }, array: &wire::Dispatch::Nothing, string: &wire::Dispatch::Nothing, number: &wire::Dispatch::Nothing, boolean: &wire::Dispatch::Nothing };
    Text wire::Rule::Plain;
    Image wire::Rule::Plain;
    Audio wire::Rule::Plain;
    ResourceLink wire::Rule::Plain;
    Resource wire::Rule::Plain;
}

/// What a language model can read and write.
#[derive(Debug, Clone, PartialEq)]
pub enum SamplingContent {
    /// The variant `text`.
    Text(Box<TextContent>),
    /// The variant `image`.
    Image(Box<ImageContent>),
    /// The variant `audio`.
    Audio(Box<AudioContent>),
}

wire::describe! {
    union SamplingContent wire::Dispatch::Kind { object: &wire::Dispatch::Switch {
        path: &[wire::Segment::Key("type")],
        integers: false,
        strings: &[
            ("audio", wire::Dispatch::Take(Place_::Audio)),
            ("image", wire::Dispatch::Take(Place_::Image)),
            ("text", wire::Dispatch::Take(Place_::Text)),
        ],
        numbers: &[],
        booleans: &[],
        prefixes: &[],
        other: &wire::Dispatch::Nothing,
        absent: &wire::Dispatch::Nothing,
    }, array: &wire::Dispatch::Nothing, string: &wire::Dispatch::Nothing, number: &wire::Dispatch::Nothing, boolean: &wire::Dispatch::Nothing };
    Text wire::Rule::Plain;
    Image wire::Rule::Plain;
    Audio wire::Rule::Plain;
}

/// Something that can be read.
#[derive(Debug, Clone, PartialEq)]
pub struct Resource {
    /// For programs.
    pub name: String,
    /// For people; the name when absent.
    pub title: Option<String>,
    /// `uri` on the wire.
    pub uri: Uri,
    /// What it is. Language models read this.
    pub description: Option<String>,
    /// `mimeType` on the wire.
    pub mime_type: Option<MimeType>,
    /// `annotations` on the wire.
    pub annotations: Option<Annotations>,
    /// Bytes before any encoding.
    pub size: Option<i64>,
    /// `_meta` on the wire.
    pub meta: Option<Metadata>,
    /// Members that the protocol does not know; they are written again behind the others.
    pub unknown_members: wire::Map<wire::Json>,
}

wire::describe! {
    record Resource Keep &[];
    "name" required wire::Rule::Plain;
    "title" optional wire::Rule::Plain;
    "uri" required URI_RULE;
    "description" optional wire::Rule::Plain;
    "mimeType" optional MIME_TYPE_RULE;
    "annotations" optional wire::Rule::Plain;
    "size" optional wire::Rule::Int { min: -9007199254740991, max: 9007199254740991, step: 1 };
    "_meta" optional METADATA_RULE;
    holds
    0 required name;
    1 optional title;
    2 required uri;
    3 optional description;
    4 optional mime_type;
    5 optional annotations;
    6 optional size;
    7 optional meta;
    keeps unknown_members;
}

/// Resources whose URIs follow a template.
#[derive(Debug, Clone, PartialEq)]
pub struct ResourceTemplate {
    /// For programs.
    pub name: String,
    /// For people; the name when absent.
    pub title: Option<String>,
    /// A template in the sense of RFC 6570.
    pub uri_template: String,
    /// `description` on the wire.
    pub description: Option<String>,
    /// When all of them have the same.
    pub mime_type: Option<MimeType>,
    /// `annotations` on the wire.
    pub annotations: Option<Annotations>,
    /// `_meta` on the wire.
    pub meta: Option<Metadata>,
    /// Members that the protocol does not know; they are written again behind the others.
    pub unknown_members: wire::Map<wire::Json>,
}

wire::describe! {
    record ResourceTemplate Keep &[];
    "name" required wire::Rule::Plain;
    "title" optional wire::Rule::Plain;
    "uriTemplate" required wire::Rule::Plain;
    "description" optional wire::Rule::Plain;
    "mimeType" optional MIME_TYPE_RULE;
    "annotations" optional wire::Rule::Plain;
    "_meta" optional METADATA_RULE;
    holds
    0 required name;
    1 optional title;
    2 required uri_template;
    3 optional description;
    4 optional mime_type;
    5 optional annotations;
    6 optional meta;
    keeps unknown_members;
}

/// A resource that is text.
#[derive(Debug, Clone, PartialEq)]
pub struct TextResourceContents {
    /// `uri` on the wire.
    pub uri: Uri,
    /// `mimeType` on the wire.
    pub mime_type: Option<MimeType>,
    /// `_meta` on the wire.
    pub meta: Option<Metadata>,
    /// `text` on the wire.
    pub text: String,
    /// Members that the protocol does not know; they are written again behind the others.
    pub unknown_members: wire::Map<wire::Json>,
}

wire::describe! {
    record TextResourceContents Keep &[];
    "uri" required URI_RULE;
    "mimeType" optional MIME_TYPE_RULE;
    "_meta" optional METADATA_RULE;
    "text" required wire::Rule::Plain;
    holds
    0 required uri;
    1 optional mime_type;
    2 optional meta;
    3 required text;
    keeps unknown_members;
}

/// A resource that is bytes.
#[derive(Debug, Clone, PartialEq)]
pub struct BlobResourceContents {
    /// `uri` on the wire.
    pub uri: Uri,
    /// `mimeType` on the wire.
    pub mime_type: Option<MimeType>,
    /// `_meta` on the wire.
    pub meta: Option<Metadata>,
    /// `blob` on the wire.
    pub blob: wire::Bytes,
    /// Members that the protocol does not know; they are written again behind the others.
    pub unknown_members: wire::Map<wire::Json>,
}

wire::describe! {
    record BlobResourceContents Keep &[];
    "uri" required URI_RULE;
    "mimeType" optional MIME_TYPE_RULE;
    "_meta" optional METADATA_RULE;
    "blob" required wire::Rule::Bytes { encoding: wire::Encoding::Base64, min: 0, max: u64::MAX };
    holds
    0 required uri;
    1 optional mime_type;
    2 optional meta;
    3 required blob;
    keeps unknown_members;
}

/// The contents of a resource.
#[derive(Debug, Clone, PartialEq)]
pub enum ResourceContents {
    /// The variant `TextResourceContents`.
    TextResourceContents(Box<TextResourceContents>),
    /// The variant `BlobResourceContents`.
    BlobResourceContents(Box<BlobResourceContents>),
}

wire::describe! {
    union ResourceContents wire::Dispatch::Kind { object: &wire::Dispatch::Has { key: "blob", yes: &wire::Dispatch::Take(Place_::BlobResourceContents), no: &wire::Dispatch::Take(Place_::TextResourceContents) }, array: &wire::Dispatch::Nothing, string: &wire::Dispatch::Nothing, number: &wire::Dispatch::Nothing, boolean: &wire::Dispatch::Nothing };
    TextResourceContents wire::Rule::Plain;
    BlobResourceContents wire::Rule::Plain;
}

/// A prompt or a template for one.
#[derive(Debug, Clone, PartialEq)]
pub struct Prompt {
    /// For programs.
    pub name: String,
    /// For people; the name when absent.
    pub title: Option<String>,
    /// `description` on the wire.
    pub description: Option<String>,
    /// `arguments` on the wire.
    pub arguments: Option<Vec<PromptArgument>>,
    /// `_meta` on the wire.
    pub meta: Option<Metadata>,
    /// Members that the protocol does not know; they are written again behind the others.
    pub unknown_members: wire::Map<wire::Json>,
}

wire::describe! {
    record Prompt Keep &[];
    "name" required wire::Rule::Plain;
    "title" optional wire::Rule::Plain;
    "description" optional wire::Rule::Plain;
    "arguments" optional wire::Rule::List { of: &wire::Rule::Plain, min: 0, max: u64::MAX, unique: false };
    "_meta" optional METADATA_RULE;
    holds
    0 required name;
    1 optional title;
    2 optional description;
    3 optional arguments;
    4 optional meta;
    keeps unknown_members;
}

/// What a template needs.
#[derive(Debug, Clone, PartialEq)]
pub struct PromptArgument {
    /// For programs.
    pub name: String,
    /// For people; the name when absent.
    pub title: Option<String>,
    /// `description` on the wire.
    pub description: Option<String>,
    /// `required` on the wire.
    pub required: Option<bool>,
    /// Members that the protocol does not know; they are written again behind the others.
    pub unknown_members: wire::Map<wire::Json>,
}

wire::describe! {
    record PromptArgument Keep &[];
    "name" required wire::Rule::Plain;
    "title" optional wire::Rule::Plain;
    "description" optional wire::Rule::Plain;
    "required" optional wire::Rule::Plain;
    holds
    0 required name;
    1 optional title;
    2 optional description;
    3 optional required;
    keeps unknown_members;
}

/// One message of a prompt.
#[derive(Debug, Clone, PartialEq)]
pub struct PromptMessage {
    /// `role` on the wire.
    pub role: Role,
    /// `content` on the wire.
    pub content: ContentBlock,
    /// Members that the protocol does not know; they are written again behind the others.
    pub unknown_members: wire::Map<wire::Json>,
}

wire::describe! {
    record PromptMessage Keep &[];
    "role" required wire::Rule::Plain;
    "content" required wire::Rule::Plain;
    holds
    0 required role;
    1 required content;
    keeps unknown_members;
}

/// Something that can be called.
#[derive(Debug, Clone, PartialEq)]
pub struct Tool {
    /// For programs.
    pub name: String,
    /// For people; the name when absent.
    pub title: Option<String>,
    /// What it does. Language models read this.
    pub description: Option<String>,
    /// What its arguments must look like.
    pub input_schema: ObjectSchema,
    /// What its structured results look like.
    pub output_schema: Option<ObjectSchema>,
    /// `annotations` on the wire.
    pub annotations: Option<ToolAnnotations>,
    /// `_meta` on the wire.
    pub meta: Option<Metadata>,
    /// Members that the protocol does not know; they are written again behind the others.
    pub unknown_members: wire::Map<wire::Json>,
}

wire::describe! {
    record Tool Keep &[];
    "name" required wire::Rule::Plain;
    "title" optional wire::Rule::Plain;
    "description" optional wire::Rule::Plain;
    "inputSchema" required wire::Rule::Plain;
    "outputSchema" optional wire::Rule::Plain;
    "annotations" optional wire::Rule::Plain;
    "_meta" optional METADATA_RULE;
    holds
    0 required name;
    1 optional title;
    2 optional description;
    3 required input_schema;
    4 optional output_schema;
    5 optional annotations;
    6 optional meta;
    keeps unknown_members;
}

/// A JSON Schema for an object.
#[derive(Debug, Clone, PartialEq)]
pub struct ObjectSchema {
    /// `properties` on the wire.
    pub properties: Option<wire::Map<wire::Map<wire::Json>>>,
    /// `required` on the wire.
    pub required: Option<Vec<String>>,
    /// Members that the protocol does not know; they are written again behind the others.
    pub unknown_members: wire::Map<wire::Json>,
}

wire::describe! {
    record ObjectSchema Keep &[];
    "type" required wire::Rule::Is(wire::Literal::Text("object"));
    "properties" optional wire::Rule::Map { of: &wire::Rule::Map { of: &wire::Rule::Plain, min: 0, max: u64::MAX, keys: None }, min: 0, max: u64::MAX, keys: None };
    "required" optional wire::Rule::List { of: &wire::Rule::Plain, min: 0, max: u64::MAX, unique: false };
    holds
    1 optional properties;
    2 optional required;
    keeps unknown_members;
}

/// Hints about a tool. A client must not trust those of a server that it does not trust.
#[derive(Debug, Clone, PartialEq)]
pub struct ToolAnnotations {
    /// For people.
    pub title: Option<String>,
    /// It changes nothing; false when absent.
    pub read_only_hint: Option<bool>,
    /// It may destroy something; true when absent.
    pub destructive_hint: Option<bool>,
    /// Calling it again changes nothing more; false when absent.
    pub idempotent_hint: Option<bool>,
    /// It reaches out to the world; true when absent.
    pub open_world_hint: Option<bool>,
    /// Members that the protocol does not know; they are written again behind the others.
    pub unknown_members: wire::Map<wire::Json>,
}

wire::describe! {
    record ToolAnnotations Keep &[];
    "title" optional wire::Rule::Plain;
    "readOnlyHint" optional wire::Rule::Plain;
    "destructiveHint" optional wire::Rule::Plain;
    "idempotentHint" optional wire::Rule::Plain;
    "openWorldHint" optional wire::Rule::Plain;
    holds
    0 optional title;
    1 optional read_only_hint;
    2 optional destructive_hint;
    3 optional idempotent_hint;
    4 optional open_world_hint;
    keeps unknown_members;
}

/// How bad it is, in the words of RFC 5424.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum LoggingLevel {
    /// Details for developers.
    Debug,
    /// Nothing out of the ordinary.
    Info,
    /// Ordinary but worth knowing.
    Notice,
    /// Something is not as it should be.
    Warning,
    /// Something failed.
    Error,
    /// A part failed.
    Critical,
    /// Somebody must act at once.
    Alert,
    /// Nothing works.
    Emergency,
}

wire::describe! {
    strings LoggingLevel;
    Debug "debug";
    Info "info";
    Notice "notice";
    Warning "warning";
    Error "error";
    Critical "critical";
    Alert "alert";
    Emergency "emergency";
}

/// A message to or from a language model.
#[derive(Debug, Clone, PartialEq)]
pub struct SamplingMessage {
    /// `role` on the wire.
    pub role: Role,
    /// `content` on the wire.
    pub content: SamplingContent,
    /// Members that the protocol does not know; they are written again behind the others.
    pub unknown_members: wire::Map<wire::Json>,
}

wire::describe! {
    record SamplingMessage Keep &[];
    "role" required wire::Rule::Plain;
    "content" required wire::Rule::Plain;
    holds
    0 required role;
    1 required content;
    keeps unknown_members;
}

/// Which model the server would like. The client decides.
#[derive(Debug, Clone, PartialEq)]
pub struct ModelPreferences {
    /// The first that fits counts.
    pub hints: Option<Vec<ModelHint>>,
    /// `costPriority` on the wire.
    pub cost_priority: Option<f64>,
    /// `speedPriority` on the wire.
    pub speed_priority: Option<f64>,
    /// `intelligencePriority` on the wire.
    pub intelligence_priority: Option<f64>,
    /// Members that the protocol does not know; they are written again behind the others.
    pub unknown_members: wire::Map<wire::Json>,
}

wire::describe! {
    record ModelPreferences Keep &[];
    "hints" optional wire::Rule::List { of: &wire::Rule::Plain, min: 0, max: u64::MAX, unique: false };
    "costPriority" optional wire::Rule::Number { min: 0.0, max: 1.0, above: f64::NEG_INFINITY, below: f64::INFINITY };
    "speedPriority" optional wire::Rule::Number { min: 0.0, max: 1.0, above: f64::NEG_INFINITY, below: f64::INFINITY };
    "intelligencePriority" optional wire::Rule::Number { min: 0.0, max: 1.0, above: f64::NEG_INFINITY, below: f64::INFINITY };
    holds
    0 optional hints;
    1 optional cost_priority;
    2 optional speed_priority;
    3 optional intelligence_priority;
    keeps unknown_members;
}

/// A hint at a model.
#[derive(Debug, Clone, PartialEq)]
pub struct ModelHint {
    /// A part of a model's name.
    pub name: Option<String>,
    /// Members that the protocol does not know; they are written again behind the others.
    pub unknown_members: wire::Map<wire::Json>,
}

wire::describe! {
    record ModelHint Keep &[];
    "name" optional wire::Rule::Plain;
    holds
    0 optional name;
    keeps unknown_members;
}

/// The type `PrimitiveSchemaStringFormat`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum PrimitiveSchemaStringFormat {
    /// `email` on the wire.
    Email,
    /// `uri` on the wire.
    Uri,
    /// `date` on the wire.
    Date,
    /// `date-time` on the wire.
    DateTime,
}

wire::describe! {
    strings PrimitiveSchemaStringFormat;
    Email "email";
    Uri "uri";
    Date "date";
    DateTime "date-time";
}

/// The type `PrimitiveSchemaString`.
#[derive(Debug, Clone, PartialEq)]
pub struct PrimitiveSchemaString {
    /// `title` on the wire.
    pub title: Option<String>,
    /// `description` on the wire.
    pub description: Option<String>,
    /// `minLength` on the wire.
    pub min_length: Option<i64>,
    /// `maxLength` on the wire.
    pub max_length: Option<i64>,
    /// `format` on the wire.
    pub format: Option<PrimitiveSchemaStringFormat>,
    /// The choices.
    pub enum_: Option<Vec<String>>,
    /// The choices for people.
    pub enum_names: Option<Vec<String>>,
    /// Members that the protocol does not know; they are written again behind the others.
    pub unknown_members: wire::Map<wire::Json>,
}

wire::describe! {
    record PrimitiveSchemaString Keep &[];
    "type" required wire::Rule::Is(wire::Literal::Text("string"));
    "title" optional wire::Rule::Plain;
    "description" optional wire::Rule::Plain;
    "minLength" optional wire::Rule::Int { min: 0, max: 9007199254740991, step: 1 };
    "maxLength" optional wire::Rule::Int { min: 0, max: 9007199254740991, step: 1 };
    "format" optional wire::Rule::Plain;
    "enum" optional wire::Rule::List { of: &wire::Rule::Plain, min: 0, max: u64::MAX, unique: false };
    "enumNames" optional wire::Rule::List { of: &wire::Rule::Plain, min: 0, max: u64::MAX, unique: false };
    holds
    1 optional title;
    2 optional description;
    3 optional min_length;
    4 optional max_length;
    5 optional format;
    6 optional enum_;
    7 optional enum_names;
    keeps unknown_members;
}

/// The type `PrimitiveSchemaNumber`.
#[derive(Debug, Clone, PartialEq)]
pub struct PrimitiveSchemaNumber {
    /// `title` on the wire.
    pub title: Option<String>,
    /// `description` on the wire.
    pub description: Option<String>,
    /// `minimum` on the wire.
    pub minimum: Option<f64>,
    /// `maximum` on the wire.
    pub maximum: Option<f64>,
    /// Members that the protocol does not know; they are written again behind the others.
    pub unknown_members: wire::Map<wire::Json>,
}

wire::describe! {
    record PrimitiveSchemaNumber Keep &[];
    "type" required wire::Rule::Is(wire::Literal::Text("number"));
    "title" optional wire::Rule::Plain;
    "description" optional wire::Rule::Plain;
    "minimum" optional wire::Rule::Number { min: f64::NEG_INFINITY, max: f64::INFINITY, above: f64::NEG_INFINITY, below: f64::INFINITY };
    "maximum" optional wire::Rule::Number { min: f64::NEG_INFINITY, max: f64::INFINITY, above: f64::NEG_INFINITY, below: f64::INFINITY };
    holds
    1 optional title;
    2 optional description;
    3 optional minimum;
    4 optional maximum;
    keeps unknown_members;
}

/// The type `PrimitiveSchemaInteger`.
#[derive(Debug, Clone, PartialEq)]
pub struct PrimitiveSchemaInteger {
    /// `title` on the wire.
    pub title: Option<String>,
    /// `description` on the wire.
    pub description: Option<String>,
    /// `minimum` on the wire.
    pub minimum: Option<f64>,
    /// `maximum` on the wire.
    pub maximum: Option<f64>,
    /// Members that the protocol does not know; they are written again behind the others.
    pub unknown_members: wire::Map<wire::Json>,
}

wire::describe! {
    record PrimitiveSchemaInteger Keep &[];
    "type" required wire::Rule::Is(wire::Literal::Text("integer"));
    "title" optional wire::Rule::Plain;
    "description" optional wire::Rule::Plain;
    "minimum" optional wire::Rule::Number { min: f64::NEG_INFINITY, max: f64::INFINITY, above: f64::NEG_INFINITY, below: f64::INFINITY };
    "maximum" optional wire::Rule::Number { min: f64::NEG_INFINITY, max: f64::INFINITY, above: f64::NEG_INFINITY, below: f64::INFINITY };
    holds
    1 optional title;
    2 optional description;
    3 optional minimum;
    4 optional maximum;
    keeps unknown_members;
}

/// The type `PrimitiveSchemaBoolean`.
#[derive(Debug, Clone, PartialEq)]
pub struct PrimitiveSchemaBoolean {
    /// `title` on the wire.
    pub title: Option<String>,
    /// `description` on the wire.
    pub description: Option<String>,
    /// `default` on the wire.
    pub default: Option<bool>,
    /// Members that the protocol does not know; they are written again behind the others.
    pub unknown_members: wire::Map<wire::Json>,
}

wire::describe! {
    record PrimitiveSchemaBoolean Keep &[];
    "type" required wire::Rule::Is(wire::Literal::Text("boolean"));
    "title" optional wire::Rule::Plain;
    "description" optional wire::Rule::Plain;
    "default" optional wire::Rule::Plain;
    holds
    1 optional title;
    2 optional description;
    3 optional default;
    keeps unknown_members;
}

/// What one input of a form may be. A choice is a `string` with `enum`; the published schema makes a type of its own of it, which the
/// same tag selects.
#[derive(Debug, Clone, PartialEq)]
pub enum PrimitiveSchema {
    /// The variant `string`.
    String(Box<PrimitiveSchemaString>),
    /// The variant `number`.
    Number(Box<PrimitiveSchemaNumber>),
    /// The variant `integer`.
    Integer(Box<PrimitiveSchemaInteger>),
    /// The variant `boolean`.
    Boolean(Box<PrimitiveSchemaBoolean>),
}

wire::describe! {
    union PrimitiveSchema wire::Dispatch::Kind { object: &wire::Dispatch::Switch {
        path: &[wire::Segment::Key("type")],
        integers: false,
        strings: &[
            ("boolean", wire::Dispatch::Take(Place_::Boolean)),
            ("integer", wire::Dispatch::Take(Place_::Integer)),
            ("number", wire::Dispatch::Take(Place_::Number)),
            ("string", wire::Dispatch::Take(Place_::String)),
        ],
        numbers: &[],
        booleans: &[],
        prefixes: &[],
        other: &wire::Dispatch::Nothing,
        absent: &wire::Dispatch::Nothing,
    }, array: &wire::Dispatch::Nothing, string: &wire::Dispatch::Nothing, number: &wire::Dispatch::Nothing, boolean: &wire::Dispatch::Nothing };
    String wire::Rule::Plain;
    Number wire::Rule::Plain;
    Integer wire::Rule::Plain;
    Boolean wire::Rule::Plain;
}

/// A form. Its inputs are not nested.
#[derive(Debug, Clone, PartialEq)]
pub struct FormSchema {
    /// `properties` on the wire.
    pub properties: wire::Map<PrimitiveSchema>,
    /// `required` on the wire.
    pub required: Option<Vec<String>>,
    /// Members that the protocol does not know; they are written again behind the others.
    pub unknown_members: wire::Map<wire::Json>,
}

wire::describe! {
    record FormSchema Keep &[];
    "type" required wire::Rule::Is(wire::Literal::Text("object"));
    "properties" required wire::Rule::Map { of: &wire::Rule::Plain, min: 0, max: u64::MAX, keys: None };
    "required" optional wire::Rule::List { of: &wire::Rule::Plain, min: 0, max: u64::MAX, unique: false };
    holds
    1 required properties;
    2 optional required;
    keeps unknown_members;
}

/// What was put into an input.
#[derive(Debug, Clone, PartialEq)]
pub enum FormValue {
    /// The variant `string`.
    String(String),
    /// The variant `number`.
    Number(f64),
    /// The variant `bool`.
    Bool(bool),
}

wire::describe! {
    union FormValue wire::Dispatch::Kind { object: &wire::Dispatch::Nothing, array: &wire::Dispatch::Nothing, string: &wire::Dispatch::Switch {
        path: &[],
        integers: false,
        strings: &[
        ],
        numbers: &[],
        booleans: &[],
        prefixes: &[],
        other: &wire::Dispatch::Take(Place_::String),
        absent: &wire::Dispatch::Nothing,
    }, number: &wire::Dispatch::Take(Place_::Number), boolean: &wire::Dispatch::Take(Place_::Bool) };
    String wire::Rule::Plain;
    Number wire::Rule::Number { min: f64::NEG_INFINITY, max: f64::INFINITY, above: f64::NEG_INFINITY, below: f64::INFINITY };
    Bool wire::Rule::Plain;
}

/// The type `CompletionReferencePrompt`.
#[derive(Debug, Clone, PartialEq)]
pub struct CompletionReferencePrompt {
    /// For programs.
    pub name: String,
    /// For people; the name when absent.
    pub title: Option<String>,
    /// Members that the protocol does not know; they are written again behind the others.
    pub unknown_members: wire::Map<wire::Json>,
}

wire::describe! {
    record CompletionReferencePrompt Keep &[];
    "type" required wire::Rule::Is(wire::Literal::Text("ref/prompt"));
    "name" required wire::Rule::Plain;
    "title" optional wire::Rule::Plain;
    holds
    1 required name;
    2 optional title;
    keeps unknown_members;
}

/// The type `CompletionReferenceResource`.
#[derive(Debug, Clone, PartialEq)]
pub struct CompletionReferenceResource {
    /// A URI or a template for URIs.
    pub uri: String,
    /// Members that the protocol does not know; they are written again behind the others.
    pub unknown_members: wire::Map<wire::Json>,
}

wire::describe! {
    record CompletionReferenceResource Keep &[];
    "type" required wire::Rule::Is(wire::Literal::Text("ref/resource"));
    "uri" required wire::Rule::Plain;
    holds
    1 required uri;
    keeps unknown_members;
}

/// What the argument belongs to.
#[derive(Debug, Clone, PartialEq)]
pub enum CompletionReference {
    /// The variant `prompt`.
    Prompt(Box<CompletionReferencePrompt>),
    /// The variant `resource`.
    Resource(Box<CompletionReferenceResource>),
}

wire::describe! {
    union CompletionReference wire::Dispatch::Kind { object: &wire::Dispatch::Switch {
        path: &[wire::Segment::Key("type")],
        integers: false,
        strings: &[
            ("ref/prompt", wire::Dispatch::Take(Place_::Prompt)),
            ("ref/resource", wire::Dispatch::Take(Place_::Resource)),
        ],
        numbers: &[],
        booleans: &[],
        prefixes: &[],
        other: &wire::Dispatch::Nothing,
        absent: &wire::Dispatch::Nothing,
    }, array: &wire::Dispatch::Nothing, string: &wire::Dispatch::Nothing, number: &wire::Dispatch::Nothing, boolean: &wire::Dispatch::Nothing };
    Prompt wire::Rule::Plain;
    Resource wire::Rule::Plain;
}

/// A folder or a file that the server may work in.
#[derive(Debug, Clone, PartialEq)]
pub struct Root {
    /// `uri` on the wire.
    pub uri: String,
    /// `name` on the wire.
    pub name: Option<String>,
    /// `_meta` on the wire.
    pub meta: Option<Metadata>,
    /// Members that the protocol does not know; they are written again behind the others.
    pub unknown_members: wire::Map<wire::Json>,
}

wire::describe! {
    record Root Keep &[];
    "uri" required wire::Rule::Text { min: 0, max: u64::MAX, pattern: Some(&[wire::Step::Start, wire::Step::Char(&[[102, 102]]), wire::Step::Char(&[[105, 105]]), wire::Step::Char(&[[108, 108]]), wire::Step::Char(&[[101, 101]]), wire::Step::Char(&[[58, 58]]), wire::Step::Char(&[[47, 47]]), wire::Step::Char(&[[47, 47]]), wire::Step::Match]) };
    "name" optional wire::Rule::Plain;
    "_meta" optional METADATA_RULE;
    holds
    0 required uri;
    1 optional name;
    2 optional meta;
    keeps unknown_members;
}
