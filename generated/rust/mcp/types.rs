//! Generated from the protocol `mcp` by wireproof. Do not edit.
//!
//! The types that messages are made of.

use super::wire;

wire::describe! {
    integers;

    /// The codes of JSON-RPC 2.0 and two that this protocol adds. Applications have more.
    #[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub enum ErrorCode {
        /// The line was not JSON.
        ParseError = -32700,
        /// It was JSON but no request.
        InvalidRequest = -32600,
        /// The method is unknown or its capability is off.
        MethodNotFound = -32601,
        /// The parameters do not fit; also an unknown tool, prompt or cursor.
        InvalidParams = -32602,
        /// The receiver failed.
        InternalError = -32603,
        /// There is no such resource.
        ResourceNotFound = -32002,
        /// The user did not allow the sampling.
        UserRejected = -1,
        .. Unlisted
    }
}

wire::structure! {
    record Keep;

    /// The type `ErrorReplyError`.
    #[derive(Debug, Clone, PartialEq)]
    pub struct ErrorReplyError {
        "code" => pub code: super::types::ErrorCode, required wire::Rule::Plain;
        /// A short sentence.
        "message" => pub message: String, required wire::Rule::Plain;
        /// More about it.
        "data" => pub data: Option<wire::Json>, optional wire::Rule::Plain;
        keeps unknown_members;
    }
}

wire::structure! {
    record Keep;

    /// The type `InitializeParams`.
    #[derive(Debug, Clone, PartialEq)]
    pub struct InitializeParams {
        "_meta" => pub meta: Option<super::types::RequestMetadata>, optional wire::Rule::Plain;
        /// The newest version that the client speaks.
        "protocolVersion" => pub protocol_version: String, required wire::Rule::Plain;
        "capabilities" => pub capabilities: super::types::ClientCapabilities, required wire::Rule::Plain;
        "clientInfo" => pub client_info: super::types::Implementation, required wire::Rule::Plain;
        keeps unknown_members;
    }
}

wire::structure! {
    record Keep;

    /// The type `InitializeReplyResult`.
    #[derive(Debug, Clone, PartialEq)]
    pub struct InitializeReplyResult {
        "_meta" => pub meta: Option<super::types::Metadata>, optional super::types::METADATA_RULE;
        /// The version that the server will speak. A client that can not, leaves.
        "protocolVersion" => pub protocol_version: String, required wire::Rule::Plain;
        "capabilities" => pub capabilities: super::types::ServerCapabilities, required wire::Rule::Plain;
        "serverInfo" => pub server_info: super::types::Implementation, required wire::Rule::Plain;
        /// How to use the server. Language models read this.
        "instructions" => pub instructions: Option<String>, optional wire::Rule::Plain;
        keeps unknown_members;
    }
}

wire::structure! {
    record Keep;

    /// The type `NotificationsCancelledParams`.
    #[derive(Debug, Clone, PartialEq)]
    pub struct NotificationsCancelledParams {
        "_meta" => pub meta: Option<super::types::Metadata>, optional super::types::METADATA_RULE;
        /// A request that the sender made.
        "requestId" => pub request_id: super::types::RequestId, required wire::Rule::Plain;
        /// For people and logs.
        "reason" => pub reason: Option<String>, optional wire::Rule::Plain;
        keeps unknown_members;
    }
}

wire::structure! {
    record Keep;

    /// The type `NotificationsProgressParams`.
    #[derive(Debug, Clone, PartialEq)]
    pub struct NotificationsProgressParams {
        "_meta" => pub meta: Option<super::types::Metadata>, optional super::types::METADATA_RULE;
        "progressToken" => pub progress_token: super::types::ProgressToken, required wire::Rule::Plain;
        /// It grows every time.
        "progress" => pub progress: f64, required wire::Rule::Number { min: f64::NEG_INFINITY, max: f64::INFINITY, above: f64::NEG_INFINITY, below: f64::INFINITY };
        /// Where it will end, if known.
        "total" => pub total: Option<f64>, optional wire::Rule::Number { min: f64::NEG_INFINITY, max: f64::INFINITY, above: f64::NEG_INFINITY, below: f64::INFINITY };
        /// For people.
        "message" => pub message: Option<String>, optional wire::Rule::Plain;
        keeps unknown_members;
    }
}

wire::structure! {
    record Keep;

    /// The type `ResourcesListReplyResult`.
    #[derive(Debug, Clone, PartialEq)]
    pub struct ResourcesListReplyResult {
        "_meta" => pub meta: Option<super::types::Metadata>, optional super::types::METADATA_RULE;
        /// Where the next page begins. Absent on the last one.
        "nextCursor" => pub next_cursor: Option<super::types::Cursor>, optional super::types::CURSOR_RULE;
        "resources" => pub resources: Vec<super::types::Resource>, required wire::Rule::List { of: &wire::Rule::Plain, min: 0, max: u64::MAX, unique: false };
        keeps unknown_members;
    }
}

wire::structure! {
    record Keep;

    /// The type `ResourcesTemplatesListReplyResult`.
    #[derive(Debug, Clone, PartialEq)]
    pub struct ResourcesTemplatesListReplyResult {
        "_meta" => pub meta: Option<super::types::Metadata>, optional super::types::METADATA_RULE;
        /// Where the next page begins. Absent on the last one.
        "nextCursor" => pub next_cursor: Option<super::types::Cursor>, optional super::types::CURSOR_RULE;
        "resourceTemplates" => pub resource_templates: Vec<super::types::ResourceTemplate>, required wire::Rule::List { of: &wire::Rule::Plain, min: 0, max: u64::MAX, unique: false };
        keeps unknown_members;
    }
}

wire::structure! {
    record Keep;

    /// The type `ResourcesReadParams`.
    #[derive(Debug, Clone, PartialEq)]
    pub struct ResourcesReadParams {
        "_meta" => pub meta: Option<super::types::RequestMetadata>, optional wire::Rule::Plain;
        "uri" => pub uri: super::types::Uri, required super::types::URI_RULE;
        keeps unknown_members;
    }
}

wire::structure! {
    record Keep;

    /// The type `ResourcesReadReplyResult`.
    #[derive(Debug, Clone, PartialEq)]
    pub struct ResourcesReadReplyResult {
        "_meta" => pub meta: Option<super::types::Metadata>, optional super::types::METADATA_RULE;
        /// Several, when the resource holds others.
        "contents" => pub contents: Vec<super::types::ResourceContents>, required wire::Rule::List { of: &wire::Rule::Plain, min: 0, max: u64::MAX, unique: false };
        keeps unknown_members;
    }
}

wire::structure! {
    record Keep;

    /// The type `ResourcesSubscribeParams`.
    #[derive(Debug, Clone, PartialEq)]
    pub struct ResourcesSubscribeParams {
        "_meta" => pub meta: Option<super::types::RequestMetadata>, optional wire::Rule::Plain;
        "uri" => pub uri: super::types::Uri, required super::types::URI_RULE;
        keeps unknown_members;
    }
}

wire::structure! {
    record Keep;

    /// The type `ResourcesUnsubscribeParams`.
    #[derive(Debug, Clone, PartialEq)]
    pub struct ResourcesUnsubscribeParams {
        "_meta" => pub meta: Option<super::types::RequestMetadata>, optional wire::Rule::Plain;
        "uri" => pub uri: super::types::Uri, required super::types::URI_RULE;
        keeps unknown_members;
    }
}

wire::structure! {
    record Keep;

    /// The type `NotificationsResourcesUpdatedParams`.
    #[derive(Debug, Clone, PartialEq)]
    pub struct NotificationsResourcesUpdatedParams {
        "_meta" => pub meta: Option<super::types::Metadata>, optional super::types::METADATA_RULE;
        /// The resource, which may lie below the one that was subscribed to.
        "uri" => pub uri: super::types::Uri, required super::types::URI_RULE;
        keeps unknown_members;
    }
}

wire::structure! {
    record Keep;

    /// The type `PromptsListReplyResult`.
    #[derive(Debug, Clone, PartialEq)]
    pub struct PromptsListReplyResult {
        "_meta" => pub meta: Option<super::types::Metadata>, optional super::types::METADATA_RULE;
        /// Where the next page begins. Absent on the last one.
        "nextCursor" => pub next_cursor: Option<super::types::Cursor>, optional super::types::CURSOR_RULE;
        "prompts" => pub prompts: Vec<super::types::Prompt>, required wire::Rule::List { of: &wire::Rule::Plain, min: 0, max: u64::MAX, unique: false };
        keeps unknown_members;
    }
}

wire::structure! {
    record Keep;

    /// The type `PromptsGetParams`.
    #[derive(Debug, Clone, PartialEq)]
    pub struct PromptsGetParams {
        "_meta" => pub meta: Option<super::types::RequestMetadata>, optional wire::Rule::Plain;
        "name" => pub name: String, required wire::Rule::Plain;
        "arguments" => pub arguments: Option<wire::Map<String>>, optional wire::Rule::Map { of: &wire::Rule::Plain, min: 0, max: u64::MAX, keys: None };
        keeps unknown_members;
    }
}

wire::structure! {
    record Keep;

    /// The type `PromptsGetReplyResult`.
    #[derive(Debug, Clone, PartialEq)]
    pub struct PromptsGetReplyResult {
        "_meta" => pub meta: Option<super::types::Metadata>, optional super::types::METADATA_RULE;
        "description" => pub description: Option<String>, optional wire::Rule::Plain;
        "messages" => pub messages: Vec<super::types::PromptMessage>, required wire::Rule::List { of: &wire::Rule::Plain, min: 0, max: u64::MAX, unique: false };
        keeps unknown_members;
    }
}

wire::structure! {
    record Keep;

    /// The type `ToolsListReplyResult`.
    #[derive(Debug, Clone, PartialEq)]
    pub struct ToolsListReplyResult {
        "_meta" => pub meta: Option<super::types::Metadata>, optional super::types::METADATA_RULE;
        /// Where the next page begins. Absent on the last one.
        "nextCursor" => pub next_cursor: Option<super::types::Cursor>, optional super::types::CURSOR_RULE;
        "tools" => pub tools: Vec<super::types::Tool>, required wire::Rule::List { of: &wire::Rule::Plain, min: 0, max: u64::MAX, unique: false };
        keeps unknown_members;
    }
}

wire::structure! {
    record Keep;

    /// The type `ToolsCallParams`.
    #[derive(Debug, Clone, PartialEq)]
    pub struct ToolsCallParams {
        "_meta" => pub meta: Option<super::types::RequestMetadata>, optional wire::Rule::Plain;
        "name" => pub name: String, required wire::Rule::Plain;
        "arguments" => pub arguments: Option<wire::Map<wire::Json>>, optional wire::Rule::Map { of: &wire::Rule::Plain, min: 0, max: u64::MAX, keys: None };
        keeps unknown_members;
    }
}

wire::structure! {
    record Keep;

    /// The type `ToolsCallReplyResult`.
    #[derive(Debug, Clone, PartialEq)]
    pub struct ToolsCallReplyResult {
        "_meta" => pub meta: Option<super::types::Metadata>, optional super::types::METADATA_RULE;
        /// The result for people and models.
        "content" => pub content: Vec<super::types::ContentBlock>, required wire::Rule::List { of: &wire::Rule::Plain, min: 0, max: u64::MAX, unique: false };
        /// The result for programs. It must fit the tool's output schema.
        "structuredContent" => pub structured_content: Option<wire::Map<wire::Json>>, optional wire::Rule::Map { of: &wire::Rule::Plain, min: 0, max: u64::MAX, keys: None };
        /// The tool failed, and `content` says how; false when absent.
        "isError" => pub is_error: Option<bool>, optional wire::Rule::Plain;
        keeps unknown_members;
    }
}

wire::structure! {
    record Keep;

    /// The type `LoggingSetLevelParams`.
    #[derive(Debug, Clone, PartialEq)]
    pub struct LoggingSetLevelParams {
        "_meta" => pub meta: Option<super::types::RequestMetadata>, optional wire::Rule::Plain;
        "level" => pub level: super::types::LoggingLevel, required wire::Rule::Plain;
        keeps unknown_members;
    }
}

wire::structure! {
    record Keep;

    /// The type `LogMessageParams`.
    #[derive(Debug, Clone, PartialEq)]
    pub struct LogMessageParams {
        "_meta" => pub meta: Option<super::types::Metadata>, optional super::types::METADATA_RULE;
        "level" => pub level: super::types::LoggingLevel, required wire::Rule::Plain;
        /// Which part of the server says so.
        "logger" => pub logger: Option<String>, optional wire::Rule::Plain;
        /// What it says, as text or as an object.
        "data" => pub data: wire::Json, required wire::Rule::Plain;
        keeps unknown_members;
    }
}

wire::structure! {
    record Keep;

    /// The type `CompletionCompleteParamsArgument`.
    #[derive(Debug, Clone, PartialEq)]
    pub struct CompletionCompleteParamsArgument {
        "name" => pub name: String, required wire::Rule::Plain;
        "value" => pub value: String, required wire::Rule::Plain;
        keeps unknown_members;
    }
}

wire::structure! {
    record Keep;

    /// The type `CompletionCompleteParamsContext`.
    #[derive(Debug, Clone, PartialEq)]
    pub struct CompletionCompleteParamsContext {
        /// Arguments that are complete.
        "arguments" => pub arguments: Option<wire::Map<String>>, optional wire::Rule::Map { of: &wire::Rule::Plain, min: 0, max: u64::MAX, keys: None };
        keeps unknown_members;
    }
}

wire::structure! {
    record Keep;

    /// The type `CompletionCompleteParams`.
    #[derive(Debug, Clone, PartialEq)]
    pub struct CompletionCompleteParams {
        "_meta" => pub meta: Option<super::types::RequestMetadata>, optional wire::Rule::Plain;
        "ref" => pub ref_: super::types::CompletionReference, required wire::Rule::Plain;
        /// The argument and what was typed so far.
        "argument" => pub argument: super::types::CompletionCompleteParamsArgument, required wire::Rule::Plain;
        /// What is known already.
        "context" => pub context: Option<super::types::CompletionCompleteParamsContext>, optional wire::Rule::Plain;
        keeps unknown_members;
    }
}

wire::structure! {
    record Keep;

    /// The type `CompletionCompleteReplyResultCompletion`.
    #[derive(Debug, Clone, PartialEq)]
    pub struct CompletionCompleteReplyResultCompletion {
        "values" => pub values: Vec<String>, required wire::Rule::List { of: &wire::Rule::Plain, min: 0, max: 100, unique: false };
        /// How many there are altogether.
        "total" => pub total: Option<i64>, optional wire::Rule::Int { min: -9007199254740991, max: 9007199254740991, step: 1 };
        /// There are more.
        "hasMore" => pub has_more: Option<bool>, optional wire::Rule::Plain;
        keeps unknown_members;
    }
}

wire::structure! {
    record Keep;

    /// The type `CompletionCompleteReplyResult`.
    #[derive(Debug, Clone, PartialEq)]
    pub struct CompletionCompleteReplyResult {
        "_meta" => pub meta: Option<super::types::Metadata>, optional super::types::METADATA_RULE;
        /// The suggestions.
        "completion" => pub completion: super::types::CompletionCompleteReplyResultCompletion, required wire::Rule::Plain;
        keeps unknown_members;
    }
}

wire::describe! {
    strings;

    /// The type `SamplingCreateMessageParamsIncludeContext`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub enum SamplingCreateMessageParamsIncludeContext {
        /// Nothing.
        None = "none",
        /// What this server said.
        ThisServer = "thisServer",
        /// What all servers said.
        AllServers = "allServers",
    }
}

wire::structure! {
    record Keep;

    /// The type `SamplingCreateMessageParams`.
    #[derive(Debug, Clone, PartialEq)]
    pub struct SamplingCreateMessageParams {
        "_meta" => pub meta: Option<super::types::RequestMetadata>, optional wire::Rule::Plain;
        "messages" => pub messages: Vec<super::types::SamplingMessage>, required wire::Rule::List { of: &wire::Rule::Plain, min: 0, max: u64::MAX, unique: false };
        "modelPreferences" => pub model_preferences: Option<super::types::ModelPreferences>, optional wire::Rule::Plain;
        "systemPrompt" => pub system_prompt: Option<String>, optional wire::Rule::Plain;
        /// What else the model should see.
        "includeContext" => pub include_context: Option<super::types::SamplingCreateMessageParamsIncludeContext>, optional wire::Rule::Plain;
        "temperature" => pub temperature: Option<f64>, optional wire::Rule::Number { min: f64::NEG_INFINITY, max: f64::INFINITY, above: f64::NEG_INFINITY, below: f64::INFINITY };
        "maxTokens" => pub max_tokens: i64, required wire::Rule::Int { min: -9007199254740991, max: 9007199254740991, step: 1 };
        "stopSequences" => pub stop_sequences: Option<Vec<String>>, optional wire::Rule::List { of: &wire::Rule::Plain, min: 0, max: u64::MAX, unique: false };
        /// For the provider of the model.
        "metadata" => pub metadata: Option<wire::Map<wire::Json>>, optional wire::Rule::Map { of: &wire::Rule::Plain, min: 0, max: u64::MAX, keys: None };
        keeps unknown_members;
    }
}

wire::describe! {
    strings;

    /// The type `SamplingCreateMessageReplyResultStopReason`.
    #[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub enum SamplingCreateMessageReplyResultStopReason {
        EndTurn = "endTurn",
        StopSequence = "stopSequence",
        MaxTokens = "maxTokens",
        .. Unlisted
    }
}

wire::structure! {
    record Keep;

    /// The type `SamplingCreateMessageReplyResult`.
    #[derive(Debug, Clone, PartialEq)]
    pub struct SamplingCreateMessageReplyResult {
        "_meta" => pub meta: Option<super::types::Metadata>, optional super::types::METADATA_RULE;
        /// The model that answered.
        "model" => pub model: String, required wire::Rule::Plain;
        /// Why it stopped.
        "stopReason" => pub stop_reason: Option<super::types::SamplingCreateMessageReplyResultStopReason>, optional wire::Rule::Plain;
        "role" => pub role: super::types::Role, required wire::Rule::Plain;
        "content" => pub content: super::types::SamplingContent, required wire::Rule::Plain;
        keeps unknown_members;
    }
}

wire::structure! {
    record Keep;

    /// The type `ElicitationCreateParams`.
    #[derive(Debug, Clone, PartialEq)]
    pub struct ElicitationCreateParams {
        "_meta" => pub meta: Option<super::types::RequestMetadata>, optional wire::Rule::Plain;
        /// What to tell the user.
        "message" => pub message: String, required wire::Rule::Plain;
        "requestedSchema" => pub requested_schema: super::types::FormSchema, required wire::Rule::Plain;
        keeps unknown_members;
    }
}

wire::describe! {
    strings;

    /// The type `ElicitationCreateReplyResultAction`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub enum ElicitationCreateReplyResultAction {
        /// The form was filled in.
        Accept = "accept",
        /// The user said no.
        Decline = "decline",
        /// The user went away.
        Cancel = "cancel",
    }
}

wire::structure! {
    record Keep;

    /// The type `ElicitationCreateReplyResult`.
    #[derive(Debug, Clone, PartialEq)]
    pub struct ElicitationCreateReplyResult {
        "_meta" => pub meta: Option<super::types::Metadata>, optional super::types::METADATA_RULE;
        "action" => pub action: super::types::ElicitationCreateReplyResultAction, required wire::Rule::Plain;
        /// What was filled in, if the form was.
        "content" => pub content: Option<wire::Map<super::types::FormValue>>, optional wire::Rule::Map { of: &wire::Rule::Plain, min: 0, max: u64::MAX, keys: None };
        keeps unknown_members;
    }
}

wire::structure! {
    record Keep;

    /// The type `RootsListReplyResult`.
    #[derive(Debug, Clone, PartialEq)]
    pub struct RootsListReplyResult {
        "_meta" => pub meta: Option<super::types::Metadata>, optional super::types::METADATA_RULE;
        "roots" => pub roots: Vec<super::types::Root>, required wire::Rule::List { of: &wire::Rule::Plain, min: 0, max: u64::MAX, unique: false };
        keeps unknown_members;
    }
}

wire::describe! {
    union wire::Dispatch::Kind { object: &wire::Dispatch::Nothing, array: &wire::Dispatch::Nothing, string: &wire::Dispatch::Switch {
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

    /// Names a request. Never null.
    #[derive(Debug, Clone, PartialEq, Eq, Hash)]
    pub enum RequestId {
        String(String) wire::Rule::Plain;
        Int(i64) wire::Rule::Int { min: -9007199254740991, max: 9007199254740991, step: 1 };
    }
}

wire::describe! {
    union wire::Dispatch::Kind { object: &wire::Dispatch::Nothing, array: &wire::Dispatch::Nothing, string: &wire::Dispatch::Switch {
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

    /// Names the requests that progress is reported for.
    #[derive(Debug, Clone, PartialEq, Eq, Hash)]
    pub enum ProgressToken {
        String(String) wire::Rule::Plain;
        Int(i64) wire::Rule::Int { min: -9007199254740991, max: 9007199254740991, step: 1 };
    }
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

wire::structure! {
    record Keep;

    /// Data about a request.
    #[derive(Debug, Clone, PartialEq)]
    pub struct RequestMetadata {
        /// The requester would like to hear of progress under this token.
        "progressToken" => pub progress_token: Option<super::types::ProgressToken>, optional wire::Rule::Plain;
        keeps unknown_members;
    }
}

wire::structure! {
    record Keep;

    /// The parameters of a request that has none of its own.
    #[derive(Debug, Clone, PartialEq)]
    pub struct RequestParams {
        "_meta" => pub meta: Option<super::types::RequestMetadata>, optional wire::Rule::Plain;
        keeps unknown_members;
    }
}

wire::structure! {
    record Keep;

    /// The parameters of a request whose result comes in pages.
    #[derive(Debug, Clone, PartialEq)]
    pub struct PaginatedParams {
        "_meta" => pub meta: Option<super::types::RequestMetadata>, optional wire::Rule::Plain;
        /// Where to begin. Absent for the first page.
        "cursor" => pub cursor: Option<super::types::Cursor>, optional super::types::CURSOR_RULE;
        keeps unknown_members;
    }
}

wire::structure! {
    record Keep;

    /// The parameters of a notification that has none of its own.
    #[derive(Debug, Clone, PartialEq)]
    pub struct NotificationParams {
        "_meta" => pub meta: Option<super::types::Metadata>, optional super::types::METADATA_RULE;
        keeps unknown_members;
    }
}

wire::structure! {
    record Keep;

    /// It worked and there is nothing more to say.
    #[derive(Debug, Clone, PartialEq)]
    pub struct EmptyResult {
        "_meta" => pub meta: Option<super::types::Metadata>, optional super::types::METADATA_RULE;
        keeps unknown_members;
    }
}

wire::describe! {
    strings;

    /// Who speaks.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub enum Role {
        User = "user",
        Assistant = "assistant",
    }
}

wire::structure! {
    record Keep;

    /// A program and its version.
    #[derive(Debug, Clone, PartialEq)]
    pub struct Implementation {
        /// For programs.
        "name" => pub name: String, required wire::Rule::Plain;
        /// For people; the name when absent.
        "title" => pub title: Option<String>, optional wire::Rule::Plain;
        "version" => pub version: String, required wire::Rule::Plain;
        keeps unknown_members;
    }
}

wire::structure! {
    record Keep;

    /// What the client can do. There may be more.
    #[derive(Debug, Clone, PartialEq)]
    pub struct ClientCapabilities {
        /// What is not in the standard.
        "experimental" => pub experimental: Option<wire::Map<wire::Map<wire::Json>>>, optional wire::Rule::Map { of: &wire::Rule::Map { of: &wire::Rule::Plain, min: 0, max: u64::MAX, keys: None }, min: 0, max: u64::MAX, keys: None };
        "roots" => pub roots: Option<super::types::ListCapability>, optional wire::Rule::Plain;
        "sampling" => pub sampling: Option<wire::Map<wire::Json>>, optional wire::Rule::Map { of: &wire::Rule::Plain, min: 0, max: u64::MAX, keys: None };
        "elicitation" => pub elicitation: Option<wire::Map<wire::Json>>, optional wire::Rule::Map { of: &wire::Rule::Plain, min: 0, max: u64::MAX, keys: None };
        keeps unknown_members;
    }
}

wire::structure! {
    record Keep;

    /// What the server can do. There may be more.
    #[derive(Debug, Clone, PartialEq)]
    pub struct ServerCapabilities {
        /// What is not in the standard.
        "experimental" => pub experimental: Option<wire::Map<wire::Map<wire::Json>>>, optional wire::Rule::Map { of: &wire::Rule::Map { of: &wire::Rule::Plain, min: 0, max: u64::MAX, keys: None }, min: 0, max: u64::MAX, keys: None };
        "logging" => pub logging: Option<wire::Map<wire::Json>>, optional wire::Rule::Map { of: &wire::Rule::Plain, min: 0, max: u64::MAX, keys: None };
        "completions" => pub completions: Option<wire::Map<wire::Json>>, optional wire::Rule::Map { of: &wire::Rule::Plain, min: 0, max: u64::MAX, keys: None };
        "prompts" => pub prompts: Option<super::types::ListCapability>, optional wire::Rule::Plain;
        "resources" => pub resources: Option<super::types::ResourcesCapability>, optional wire::Rule::Plain;
        "tools" => pub tools: Option<super::types::ListCapability>, optional wire::Rule::Plain;
        keeps unknown_members;
    }
}

wire::structure! {
    record Keep;

    /// A list is offered.
    #[derive(Debug, Clone, PartialEq)]
    pub struct ListCapability {
        /// The peer hears when it changes.
        "listChanged" => pub list_changed: Option<bool>, optional wire::Rule::Plain;
        keeps unknown_members;
    }
}

wire::structure! {
    record Keep;

    /// Resources are offered.
    #[derive(Debug, Clone, PartialEq)]
    pub struct ResourcesCapability {
        /// The client can ask to hear when one changes.
        "subscribe" => pub subscribe: Option<bool>, optional wire::Rule::Plain;
        /// The client hears when the list changes.
        "listChanged" => pub list_changed: Option<bool>, optional wire::Rule::Plain;
        keeps unknown_members;
    }
}

wire::structure! {
    record Keep;

    /// Hints on how to use an object.
    #[derive(Debug, Clone, PartialEq)]
    pub struct Annotations {
        /// Whom it is for.
        "audience" => pub audience: Option<Vec<super::types::Role>>, optional wire::Rule::List { of: &wire::Rule::Plain, min: 0, max: u64::MAX, unique: false };
        /// How important it is; 1 is required and 0 is optional.
        "priority" => pub priority: Option<f64>, optional wire::Rule::Number { min: 0.0, max: 1.0, above: f64::NEG_INFINITY, below: f64::INFINITY };
        /// When it was last changed, in ISO 8601.
        "lastModified" => pub last_modified: Option<String>, optional wire::Rule::Plain;
        keeps unknown_members;
    }
}

wire::structure! {
    record Keep;

    /// Text.
    #[derive(Debug, Clone, PartialEq)]
    pub struct TextContent {
        fixed "type" = wire::Literal::Text("text");
        "text" => pub text: String, required wire::Rule::Plain;
        "annotations" => pub annotations: Option<super::types::Annotations>, optional wire::Rule::Plain;
        "_meta" => pub meta: Option<super::types::Metadata>, optional super::types::METADATA_RULE;
        keeps unknown_members;
    }
}

wire::structure! {
    record Keep;

    /// A picture.
    #[derive(Debug, Clone, PartialEq)]
    pub struct ImageContent {
        fixed "type" = wire::Literal::Text("image");
        "data" => pub data: wire::Bytes, required wire::Rule::Bytes { encoding: wire::Encoding::Base64, min: 0, max: u64::MAX };
        "mimeType" => pub mime_type: super::types::MimeType, required super::types::MIME_TYPE_RULE;
        "annotations" => pub annotations: Option<super::types::Annotations>, optional wire::Rule::Plain;
        "_meta" => pub meta: Option<super::types::Metadata>, optional super::types::METADATA_RULE;
        keeps unknown_members;
    }
}

wire::structure! {
    record Keep;

    /// A sound.
    #[derive(Debug, Clone, PartialEq)]
    pub struct AudioContent {
        fixed "type" = wire::Literal::Text("audio");
        "data" => pub data: wire::Bytes, required wire::Rule::Bytes { encoding: wire::Encoding::Base64, min: 0, max: u64::MAX };
        "mimeType" => pub mime_type: super::types::MimeType, required super::types::MIME_TYPE_RULE;
        "annotations" => pub annotations: Option<super::types::Annotations>, optional wire::Rule::Plain;
        "_meta" => pub meta: Option<super::types::Metadata>, optional super::types::METADATA_RULE;
        keeps unknown_members;
    }
}

wire::structure! {
    record Keep;

    /// A resource that can be read.
    #[derive(Debug, Clone, PartialEq)]
    pub struct ResourceLink {
        /// For programs.
        "name" => pub name: String, required wire::Rule::Plain;
        /// For people; the name when absent.
        "title" => pub title: Option<String>, optional wire::Rule::Plain;
        "uri" => pub uri: super::types::Uri, required super::types::URI_RULE;
        /// What it is. Language models read this.
        "description" => pub description: Option<String>, optional wire::Rule::Plain;
        "mimeType" => pub mime_type: Option<super::types::MimeType>, optional super::types::MIME_TYPE_RULE;
        "annotations" => pub annotations: Option<super::types::Annotations>, optional wire::Rule::Plain;
        /// Bytes before any encoding.
        "size" => pub size: Option<i64>, optional wire::Rule::Int { min: -9007199254740991, max: 9007199254740991, step: 1 };
        "_meta" => pub meta: Option<super::types::Metadata>, optional super::types::METADATA_RULE;
        last "type" = wire::Literal::Text("resource_link");
        keeps unknown_members;
    }
}

wire::structure! {
    record Keep;

    /// A resource with its contents.
    #[derive(Debug, Clone, PartialEq)]
    pub struct EmbeddedResource {
        fixed "type" = wire::Literal::Text("resource");
        "resource" => pub resource: super::types::ResourceContents, required wire::Rule::Plain;
        "annotations" => pub annotations: Option<super::types::Annotations>, optional wire::Rule::Plain;
        "_meta" => pub meta: Option<super::types::Metadata>, optional super::types::METADATA_RULE;
        keeps unknown_members;
    }
}

wire::describe! {
    union wire::Dispatch::Kind { object: &wire::Dispatch::Switch {
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

    /// Something for a person or a model to look at.
    #[derive(Debug, Clone, PartialEq)]
    pub enum ContentBlock {
        Text(Box<super::types::TextContent>) wire::Rule::Plain;
        Image(Box<super::types::ImageContent>) wire::Rule::Plain;
        Audio(Box<super::types::AudioContent>) wire::Rule::Plain;
        ResourceLink(Box<super::types::ResourceLink>) wire::Rule::Plain;
        Resource(Box<super::types::EmbeddedResource>) wire::Rule::Plain;
    }
}

wire::describe! {
    union wire::Dispatch::Kind { object: &wire::Dispatch::Switch {
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

    /// What a language model can read and write.
    #[derive(Debug, Clone, PartialEq)]
    pub enum SamplingContent {
        Text(Box<super::types::TextContent>) wire::Rule::Plain;
        Image(Box<super::types::ImageContent>) wire::Rule::Plain;
        Audio(Box<super::types::AudioContent>) wire::Rule::Plain;
    }
}

wire::structure! {
    record Keep;

    /// Something that can be read.
    #[derive(Debug, Clone, PartialEq)]
    pub struct Resource {
        /// For programs.
        "name" => pub name: String, required wire::Rule::Plain;
        /// For people; the name when absent.
        "title" => pub title: Option<String>, optional wire::Rule::Plain;
        "uri" => pub uri: super::types::Uri, required super::types::URI_RULE;
        /// What it is. Language models read this.
        "description" => pub description: Option<String>, optional wire::Rule::Plain;
        "mimeType" => pub mime_type: Option<super::types::MimeType>, optional super::types::MIME_TYPE_RULE;
        "annotations" => pub annotations: Option<super::types::Annotations>, optional wire::Rule::Plain;
        /// Bytes before any encoding.
        "size" => pub size: Option<i64>, optional wire::Rule::Int { min: -9007199254740991, max: 9007199254740991, step: 1 };
        "_meta" => pub meta: Option<super::types::Metadata>, optional super::types::METADATA_RULE;
        keeps unknown_members;
    }
}

wire::structure! {
    record Keep;

    /// Resources whose URIs follow a template.
    #[derive(Debug, Clone, PartialEq)]
    pub struct ResourceTemplate {
        /// For programs.
        "name" => pub name: String, required wire::Rule::Plain;
        /// For people; the name when absent.
        "title" => pub title: Option<String>, optional wire::Rule::Plain;
        /// A template in the sense of RFC 6570.
        "uriTemplate" => pub uri_template: String, required wire::Rule::Plain;
        "description" => pub description: Option<String>, optional wire::Rule::Plain;
        /// When all of them have the same.
        "mimeType" => pub mime_type: Option<super::types::MimeType>, optional super::types::MIME_TYPE_RULE;
        "annotations" => pub annotations: Option<super::types::Annotations>, optional wire::Rule::Plain;
        "_meta" => pub meta: Option<super::types::Metadata>, optional super::types::METADATA_RULE;
        keeps unknown_members;
    }
}

wire::structure! {
    record Keep;

    /// A resource that is text.
    #[derive(Debug, Clone, PartialEq)]
    pub struct TextResourceContents {
        "uri" => pub uri: super::types::Uri, required super::types::URI_RULE;
        "mimeType" => pub mime_type: Option<super::types::MimeType>, optional super::types::MIME_TYPE_RULE;
        "_meta" => pub meta: Option<super::types::Metadata>, optional super::types::METADATA_RULE;
        "text" => pub text: String, required wire::Rule::Plain;
        keeps unknown_members;
    }
}

wire::structure! {
    record Keep;

    /// A resource that is bytes.
    #[derive(Debug, Clone, PartialEq)]
    pub struct BlobResourceContents {
        "uri" => pub uri: super::types::Uri, required super::types::URI_RULE;
        "mimeType" => pub mime_type: Option<super::types::MimeType>, optional super::types::MIME_TYPE_RULE;
        "_meta" => pub meta: Option<super::types::Metadata>, optional super::types::METADATA_RULE;
        "blob" => pub blob: wire::Bytes, required wire::Rule::Bytes { encoding: wire::Encoding::Base64, min: 0, max: u64::MAX };
        keeps unknown_members;
    }
}

wire::describe! {
    union wire::Dispatch::Kind { object: &wire::Dispatch::Has { key: "blob", yes: &wire::Dispatch::Take(Place_::BlobResourceContents), no: &wire::Dispatch::Take(Place_::TextResourceContents) }, array: &wire::Dispatch::Nothing, string: &wire::Dispatch::Nothing, number: &wire::Dispatch::Nothing, boolean: &wire::Dispatch::Nothing };

    /// The contents of a resource.
    #[derive(Debug, Clone, PartialEq)]
    pub enum ResourceContents {
        TextResourceContents(Box<super::types::TextResourceContents>) wire::Rule::Plain;
        BlobResourceContents(Box<super::types::BlobResourceContents>) wire::Rule::Plain;
    }
}

wire::structure! {
    record Keep;

    /// A prompt or a template for one.
    #[derive(Debug, Clone, PartialEq)]
    pub struct Prompt {
        /// For programs.
        "name" => pub name: String, required wire::Rule::Plain;
        /// For people; the name when absent.
        "title" => pub title: Option<String>, optional wire::Rule::Plain;
        "description" => pub description: Option<String>, optional wire::Rule::Plain;
        "arguments" => pub arguments: Option<Vec<super::types::PromptArgument>>, optional wire::Rule::List { of: &wire::Rule::Plain, min: 0, max: u64::MAX, unique: false };
        "_meta" => pub meta: Option<super::types::Metadata>, optional super::types::METADATA_RULE;
        keeps unknown_members;
    }
}

wire::structure! {
    record Keep;

    /// What a template needs.
    #[derive(Debug, Clone, PartialEq)]
    pub struct PromptArgument {
        /// For programs.
        "name" => pub name: String, required wire::Rule::Plain;
        /// For people; the name when absent.
        "title" => pub title: Option<String>, optional wire::Rule::Plain;
        "description" => pub description: Option<String>, optional wire::Rule::Plain;
        "required" => pub required: Option<bool>, optional wire::Rule::Plain;
        keeps unknown_members;
    }
}

wire::structure! {
    record Keep;

    /// One message of a prompt.
    #[derive(Debug, Clone, PartialEq)]
    pub struct PromptMessage {
        "role" => pub role: super::types::Role, required wire::Rule::Plain;
        "content" => pub content: super::types::ContentBlock, required wire::Rule::Plain;
        keeps unknown_members;
    }
}

wire::structure! {
    record Keep;

    /// Something that can be called.
    #[derive(Debug, Clone, PartialEq)]
    pub struct Tool {
        /// For programs.
        "name" => pub name: String, required wire::Rule::Plain;
        /// For people; the name when absent.
        "title" => pub title: Option<String>, optional wire::Rule::Plain;
        /// What it does. Language models read this.
        "description" => pub description: Option<String>, optional wire::Rule::Plain;
        /// What its arguments must look like.
        "inputSchema" => pub input_schema: super::types::ObjectSchema, required wire::Rule::Plain;
        /// What its structured results look like.
        "outputSchema" => pub output_schema: Option<super::types::ObjectSchema>, optional wire::Rule::Plain;
        "annotations" => pub annotations: Option<super::types::ToolAnnotations>, optional wire::Rule::Plain;
        "_meta" => pub meta: Option<super::types::Metadata>, optional super::types::METADATA_RULE;
        keeps unknown_members;
    }
}

wire::structure! {
    record Keep;

    /// A JSON Schema for an object.
    #[derive(Debug, Clone, PartialEq)]
    pub struct ObjectSchema {
        fixed "type" = wire::Literal::Text("object");
        "properties" => pub properties: Option<wire::Map<wire::Map<wire::Json>>>, optional wire::Rule::Map { of: &wire::Rule::Map { of: &wire::Rule::Plain, min: 0, max: u64::MAX, keys: None }, min: 0, max: u64::MAX, keys: None };
        "required" => pub required: Option<Vec<String>>, optional wire::Rule::List { of: &wire::Rule::Plain, min: 0, max: u64::MAX, unique: false };
        keeps unknown_members;
    }
}

wire::structure! {
    record Keep;

    /// Hints about a tool. A client must not trust those of a server that it does not trust.
    #[derive(Debug, Clone, PartialEq)]
    pub struct ToolAnnotations {
        /// For people.
        "title" => pub title: Option<String>, optional wire::Rule::Plain;
        /// It changes nothing; false when absent.
        "readOnlyHint" => pub read_only_hint: Option<bool>, optional wire::Rule::Plain;
        /// It may destroy something; true when absent.
        "destructiveHint" => pub destructive_hint: Option<bool>, optional wire::Rule::Plain;
        /// Calling it again changes nothing more; false when absent.
        "idempotentHint" => pub idempotent_hint: Option<bool>, optional wire::Rule::Plain;
        /// It reaches out to the world; true when absent.
        "openWorldHint" => pub open_world_hint: Option<bool>, optional wire::Rule::Plain;
        keeps unknown_members;
    }
}

wire::describe! {
    strings;

    /// How bad it is, in the words of RFC 5424.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub enum LoggingLevel {
        /// Details for developers.
        Debug = "debug",
        /// Nothing out of the ordinary.
        Info = "info",
        /// Ordinary but worth knowing.
        Notice = "notice",
        /// Something is not as it should be.
        Warning = "warning",
        /// Something failed.
        Error = "error",
        /// A part failed.
        Critical = "critical",
        /// Somebody must act at once.
        Alert = "alert",
        /// Nothing works.
        Emergency = "emergency",
    }
}

wire::structure! {
    record Keep;

    /// A message to or from a language model.
    #[derive(Debug, Clone, PartialEq)]
    pub struct SamplingMessage {
        "role" => pub role: super::types::Role, required wire::Rule::Plain;
        "content" => pub content: super::types::SamplingContent, required wire::Rule::Plain;
        keeps unknown_members;
    }
}

wire::structure! {
    record Keep;

    /// Which model the server would like. The client decides.
    #[derive(Debug, Clone, PartialEq)]
    pub struct ModelPreferences {
        /// The first that fits counts.
        "hints" => pub hints: Option<Vec<super::types::ModelHint>>, optional wire::Rule::List { of: &wire::Rule::Plain, min: 0, max: u64::MAX, unique: false };
        "costPriority" => pub cost_priority: Option<f64>, optional wire::Rule::Number { min: 0.0, max: 1.0, above: f64::NEG_INFINITY, below: f64::INFINITY };
        "speedPriority" => pub speed_priority: Option<f64>, optional wire::Rule::Number { min: 0.0, max: 1.0, above: f64::NEG_INFINITY, below: f64::INFINITY };
        "intelligencePriority" => pub intelligence_priority: Option<f64>, optional wire::Rule::Number { min: 0.0, max: 1.0, above: f64::NEG_INFINITY, below: f64::INFINITY };
        keeps unknown_members;
    }
}

wire::structure! {
    record Keep;

    /// A hint at a model.
    #[derive(Debug, Clone, PartialEq)]
    pub struct ModelHint {
        /// A part of a model's name.
        "name" => pub name: Option<String>, optional wire::Rule::Plain;
        keeps unknown_members;
    }
}

wire::describe! {
    strings;

    /// The type `PrimitiveSchemaStringFormat`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub enum PrimitiveSchemaStringFormat {
        Email = "email",
        Uri = "uri",
        Date = "date",
        DateTime = "date-time",
    }
}

wire::structure! {
    record Keep;

    /// The type `PrimitiveSchemaString`.
    #[derive(Debug, Clone, PartialEq)]
    pub struct PrimitiveSchemaString {
        fixed "type" = wire::Literal::Text("string");
        "title" => pub title: Option<String>, optional wire::Rule::Plain;
        "description" => pub description: Option<String>, optional wire::Rule::Plain;
        "minLength" => pub min_length: Option<i64>, optional wire::Rule::Int { min: 0, max: 9007199254740991, step: 1 };
        "maxLength" => pub max_length: Option<i64>, optional wire::Rule::Int { min: 0, max: 9007199254740991, step: 1 };
        "format" => pub format: Option<super::types::PrimitiveSchemaStringFormat>, optional wire::Rule::Plain;
        /// The choices.
        "enum" => pub enum_: Option<Vec<String>>, optional wire::Rule::List { of: &wire::Rule::Plain, min: 0, max: u64::MAX, unique: false };
        /// The choices for people.
        "enumNames" => pub enum_names: Option<Vec<String>>, optional wire::Rule::List { of: &wire::Rule::Plain, min: 0, max: u64::MAX, unique: false };
        keeps unknown_members;
    }
}

wire::structure! {
    record Keep;

    /// The type `PrimitiveSchemaNumber`.
    #[derive(Debug, Clone, PartialEq)]
    pub struct PrimitiveSchemaNumber {
        fixed "type" = wire::Literal::Text("number");
        "title" => pub title: Option<String>, optional wire::Rule::Plain;
        "description" => pub description: Option<String>, optional wire::Rule::Plain;
        "minimum" => pub minimum: Option<f64>, optional wire::Rule::Number { min: f64::NEG_INFINITY, max: f64::INFINITY, above: f64::NEG_INFINITY, below: f64::INFINITY };
        "maximum" => pub maximum: Option<f64>, optional wire::Rule::Number { min: f64::NEG_INFINITY, max: f64::INFINITY, above: f64::NEG_INFINITY, below: f64::INFINITY };
        keeps unknown_members;
    }
}

wire::structure! {
    record Keep;

    /// The type `PrimitiveSchemaInteger`.
    #[derive(Debug, Clone, PartialEq)]
    pub struct PrimitiveSchemaInteger {
        fixed "type" = wire::Literal::Text("integer");
        "title" => pub title: Option<String>, optional wire::Rule::Plain;
        "description" => pub description: Option<String>, optional wire::Rule::Plain;
        "minimum" => pub minimum: Option<f64>, optional wire::Rule::Number { min: f64::NEG_INFINITY, max: f64::INFINITY, above: f64::NEG_INFINITY, below: f64::INFINITY };
        "maximum" => pub maximum: Option<f64>, optional wire::Rule::Number { min: f64::NEG_INFINITY, max: f64::INFINITY, above: f64::NEG_INFINITY, below: f64::INFINITY };
        keeps unknown_members;
    }
}

wire::structure! {
    record Keep;

    /// The type `PrimitiveSchemaBoolean`.
    #[derive(Debug, Clone, PartialEq)]
    pub struct PrimitiveSchemaBoolean {
        fixed "type" = wire::Literal::Text("boolean");
        "title" => pub title: Option<String>, optional wire::Rule::Plain;
        "description" => pub description: Option<String>, optional wire::Rule::Plain;
        "default" => pub default: Option<bool>, optional wire::Rule::Plain;
        keeps unknown_members;
    }
}

wire::describe! {
    union wire::Dispatch::Kind { object: &wire::Dispatch::Switch {
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

    /// What one input of a form may be. A choice is a `string` with `enum`; the published schema makes a type of its own of it, which the
    /// same tag selects.
    #[derive(Debug, Clone, PartialEq)]
    pub enum PrimitiveSchema {
        String(Box<super::types::PrimitiveSchemaString>) wire::Rule::Plain;
        Number(Box<super::types::PrimitiveSchemaNumber>) wire::Rule::Plain;
        Integer(Box<super::types::PrimitiveSchemaInteger>) wire::Rule::Plain;
        Boolean(Box<super::types::PrimitiveSchemaBoolean>) wire::Rule::Plain;
    }
}

wire::structure! {
    record Keep;

    /// A form. Its inputs are not nested.
    #[derive(Debug, Clone, PartialEq)]
    pub struct FormSchema {
        fixed "type" = wire::Literal::Text("object");
        "properties" => pub properties: wire::Map<super::types::PrimitiveSchema>, required wire::Rule::Map { of: &wire::Rule::Plain, min: 0, max: u64::MAX, keys: None };
        "required" => pub required: Option<Vec<String>>, optional wire::Rule::List { of: &wire::Rule::Plain, min: 0, max: u64::MAX, unique: false };
        keeps unknown_members;
    }
}

wire::describe! {
    union wire::Dispatch::Kind { object: &wire::Dispatch::Nothing, array: &wire::Dispatch::Nothing, string: &wire::Dispatch::Switch {
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

    /// What was put into an input.
    #[derive(Debug, Clone, PartialEq)]
    pub enum FormValue {
        String(String) wire::Rule::Plain;
        Number(f64) wire::Rule::Number { min: f64::NEG_INFINITY, max: f64::INFINITY, above: f64::NEG_INFINITY, below: f64::INFINITY };
        Bool(bool) wire::Rule::Plain;
    }
}

wire::structure! {
    record Keep;

    /// The type `CompletionReferencePrompt`.
    #[derive(Debug, Clone, PartialEq)]
    pub struct CompletionReferencePrompt {
        fixed "type" = wire::Literal::Text("ref/prompt");
        /// For programs.
        "name" => pub name: String, required wire::Rule::Plain;
        /// For people; the name when absent.
        "title" => pub title: Option<String>, optional wire::Rule::Plain;
        keeps unknown_members;
    }
}

wire::structure! {
    record Keep;

    /// The type `CompletionReferenceResource`.
    #[derive(Debug, Clone, PartialEq)]
    pub struct CompletionReferenceResource {
        fixed "type" = wire::Literal::Text("ref/resource");
        /// A URI or a template for URIs.
        "uri" => pub uri: String, required wire::Rule::Plain;
        keeps unknown_members;
    }
}

wire::describe! {
    union wire::Dispatch::Kind { object: &wire::Dispatch::Switch {
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

    /// What the argument belongs to.
    #[derive(Debug, Clone, PartialEq)]
    pub enum CompletionReference {
        Prompt(Box<super::types::CompletionReferencePrompt>) wire::Rule::Plain;
        Resource(Box<super::types::CompletionReferenceResource>) wire::Rule::Plain;
    }
}

wire::structure! {
    record Keep;

    /// A folder or a file that the server may work in.
    #[derive(Debug, Clone, PartialEq)]
    pub struct Root {
        "uri" => pub uri: String, required wire::Rule::Text { min: 0, max: u64::MAX, pattern: Some(&[wire::Step::Start, wire::Step::Char(&[[102, 102]]), wire::Step::Char(&[[105, 105]]), wire::Step::Char(&[[108, 108]]), wire::Step::Char(&[[101, 101]]), wire::Step::Char(&[[58, 58]]), wire::Step::Char(&[[47, 47]]), wire::Step::Char(&[[47, 47]]), wire::Step::Match]) };
        "name" => pub name: Option<String>, optional wire::Rule::Plain;
        "_meta" => pub meta: Option<super::types::Metadata>, optional super::types::METADATA_RULE;
        keeps unknown_members;
    }
}
