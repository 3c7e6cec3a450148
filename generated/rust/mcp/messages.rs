//! Generated from the protocol `mcp` by wireproof. Do not edit.
//!
//! The messages.

use super::wire;

/// The request failed. When a tool fails the result says so instead.
#[derive(Debug, Clone, PartialEq)]
pub struct ErrorReply {
    /// `id` on the wire.
    pub id: super::types::RequestId,
    /// `error` on the wire.
    pub error: super::types::ErrorReplyError,
    /// Members that the protocol does not know; they are written again behind the others.
    pub unknown_members: wire::Map<wire::Json>,
}

wire::describe! {
    record ErrorReply Keep &[];
    "jsonrpc" required wire::Rule::Is(wire::Literal::Text("2.0"));
    "id" required wire::Rule::Plain;
    "error" required wire::Rule::Plain;
    holds
    1 required id;
    2 required error;
    keeps unknown_members;
}

wire::describe! { message ErrorReply "error" }

/// The first message. It must not be cancelled.
#[derive(Debug, Clone, PartialEq)]
pub struct Initialize {
    /// `id` on the wire.
    pub id: super::types::RequestId,
    /// `params` on the wire.
    pub params: super::types::InitializeParams,
    /// Members that the protocol does not know; they are written again behind the others.
    pub unknown_members: wire::Map<wire::Json>,
}

wire::describe! {
    record Initialize Keep &[];
    "jsonrpc" required wire::Rule::Is(wire::Literal::Text("2.0"));
    "id" required wire::Rule::Plain;
    "method" required wire::Rule::Is(wire::Literal::Text("initialize"));
    "params" required wire::Rule::Plain;
    holds
    1 required id;
    3 required params;
    keeps unknown_members;
}

wire::describe! { message Initialize "initialize" }

/// The message `initializeReply`.
#[derive(Debug, Clone, PartialEq)]
pub struct InitializeReply {
    /// `id` on the wire.
    pub id: super::types::RequestId,
    /// `result` on the wire.
    pub result: super::types::InitializeReplyResult,
    /// Members that the protocol does not know; they are written again behind the others.
    pub unknown_members: wire::Map<wire::Json>,
}

wire::describe! {
    record InitializeReply Keep &[];
    "jsonrpc" required wire::Rule::Is(wire::Literal::Text("2.0"));
    "id" required wire::Rule::Plain;
    "result" required wire::Rule::Plain;
    holds
    1 required id;
    2 required result;
    keeps unknown_members;
}

wire::describe! { message InitializeReply "initializeReply" }

/// The client has read the result of `initialize`. Work may begin.
#[derive(Debug, Clone, PartialEq)]
pub struct NotificationsInitialized {
    /// `params` on the wire.
    pub params: Option<super::types::NotificationParams>,
    /// Members that the protocol does not know; they are written again behind the others.
    pub unknown_members: wire::Map<wire::Json>,
}

wire::describe! {
    record NotificationsInitialized Keep &[];
    "jsonrpc" required wire::Rule::Is(wire::Literal::Text("2.0"));
    "method" required wire::Rule::Is(wire::Literal::Text("notifications/initialized"));
    "params" optional wire::Rule::Plain;
    holds
    2 optional params;
    keeps unknown_members;
}

wire::describe! { message NotificationsInitialized "notifications/initialized" }

/// Is the other side still there?
#[derive(Debug, Clone, PartialEq)]
pub struct Ping {
    /// `id` on the wire.
    pub id: super::types::RequestId,
    /// `params` on the wire.
    pub params: Option<super::types::RequestParams>,
    /// Members that the protocol does not know; they are written again behind the others.
    pub unknown_members: wire::Map<wire::Json>,
}

wire::describe! {
    record Ping Keep &[];
    "jsonrpc" required wire::Rule::Is(wire::Literal::Text("2.0"));
    "id" required wire::Rule::Plain;
    "method" required wire::Rule::Is(wire::Literal::Text("ping"));
    "params" optional wire::Rule::Plain;
    holds
    1 required id;
    3 optional params;
    keeps unknown_members;
}

wire::describe! { message Ping "ping" }

/// The message `pingReply`.
#[derive(Debug, Clone, PartialEq)]
pub struct PingReply {
    /// `id` on the wire.
    pub id: super::types::RequestId,
    /// `result` on the wire.
    pub result: super::types::EmptyResult,
    /// Members that the protocol does not know; they are written again behind the others.
    pub unknown_members: wire::Map<wire::Json>,
}

wire::describe! {
    record PingReply Keep &[];
    "jsonrpc" required wire::Rule::Is(wire::Literal::Text("2.0"));
    "id" required wire::Rule::Plain;
    "result" required wire::Rule::Plain;
    holds
    1 required id;
    2 required result;
    keeps unknown_members;
}

wire::describe! { message PingReply "pingReply" }

/// The sender no longer wants an answer to its request. The answer may be under way already.
#[derive(Debug, Clone, PartialEq)]
pub struct NotificationsCancelled {
    /// `params` on the wire.
    pub params: super::types::NotificationsCancelledParams,
    /// Members that the protocol does not know; they are written again behind the others.
    pub unknown_members: wire::Map<wire::Json>,
}

wire::describe! {
    record NotificationsCancelled Keep &[];
    "jsonrpc" required wire::Rule::Is(wire::Literal::Text("2.0"));
    "method" required wire::Rule::Is(wire::Literal::Text("notifications/cancelled"));
    "params" required wire::Rule::Plain;
    holds
    2 required params;
    keeps unknown_members;
}

wire::describe! { message NotificationsCancelled "notifications/cancelled" }

/// How far a request is that carried a progress token.
#[derive(Debug, Clone, PartialEq)]
pub struct NotificationsProgress {
    /// `params` on the wire.
    pub params: super::types::NotificationsProgressParams,
    /// Members that the protocol does not know; they are written again behind the others.
    pub unknown_members: wire::Map<wire::Json>,
}

wire::describe! {
    record NotificationsProgress Keep &[];
    "jsonrpc" required wire::Rule::Is(wire::Literal::Text("2.0"));
    "method" required wire::Rule::Is(wire::Literal::Text("notifications/progress"));
    "params" required wire::Rule::Plain;
    holds
    2 required params;
    keeps unknown_members;
}

wire::describe! { message NotificationsProgress "notifications/progress" }

/// Which resources are there?
#[derive(Debug, Clone, PartialEq)]
pub struct ResourcesList {
    /// `id` on the wire.
    pub id: super::types::RequestId,
    /// `params` on the wire.
    pub params: Option<super::types::PaginatedParams>,
    /// Members that the protocol does not know; they are written again behind the others.
    pub unknown_members: wire::Map<wire::Json>,
}

wire::describe! {
    record ResourcesList Keep &[];
    "jsonrpc" required wire::Rule::Is(wire::Literal::Text("2.0"));
    "id" required wire::Rule::Plain;
    "method" required wire::Rule::Is(wire::Literal::Text("resources/list"));
    "params" optional wire::Rule::Plain;
    holds
    1 required id;
    3 optional params;
    keeps unknown_members;
}

wire::describe! { message ResourcesList "resources/list" }

/// The message `resources/listReply`.
#[derive(Debug, Clone, PartialEq)]
pub struct ResourcesListReply {
    /// `id` on the wire.
    pub id: super::types::RequestId,
    /// `result` on the wire.
    pub result: super::types::ResourcesListReplyResult,
    /// Members that the protocol does not know; they are written again behind the others.
    pub unknown_members: wire::Map<wire::Json>,
}

wire::describe! {
    record ResourcesListReply Keep &[];
    "jsonrpc" required wire::Rule::Is(wire::Literal::Text("2.0"));
    "id" required wire::Rule::Plain;
    "result" required wire::Rule::Plain;
    holds
    1 required id;
    2 required result;
    keeps unknown_members;
}

wire::describe! { message ResourcesListReply "resources/listReply" }

/// Which templates for resources are there?
#[derive(Debug, Clone, PartialEq)]
pub struct ResourcesTemplatesList {
    /// `id` on the wire.
    pub id: super::types::RequestId,
    /// `params` on the wire.
    pub params: Option<super::types::PaginatedParams>,
    /// Members that the protocol does not know; they are written again behind the others.
    pub unknown_members: wire::Map<wire::Json>,
}

wire::describe! {
    record ResourcesTemplatesList Keep &[];
    "jsonrpc" required wire::Rule::Is(wire::Literal::Text("2.0"));
    "id" required wire::Rule::Plain;
    "method" required wire::Rule::Is(wire::Literal::Text("resources/templates/list"));
    "params" optional wire::Rule::Plain;
    holds
    1 required id;
    3 optional params;
    keeps unknown_members;
}

wire::describe! { message ResourcesTemplatesList "resources/templates/list" }

/// The message `resources/templates/listReply`.
#[derive(Debug, Clone, PartialEq)]
pub struct ResourcesTemplatesListReply {
    /// `id` on the wire.
    pub id: super::types::RequestId,
    /// `result` on the wire.
    pub result: super::types::ResourcesTemplatesListReplyResult,
    /// Members that the protocol does not know; they are written again behind the others.
    pub unknown_members: wire::Map<wire::Json>,
}

wire::describe! {
    record ResourcesTemplatesListReply Keep &[];
    "jsonrpc" required wire::Rule::Is(wire::Literal::Text("2.0"));
    "id" required wire::Rule::Plain;
    "result" required wire::Rule::Plain;
    holds
    1 required id;
    2 required result;
    keeps unknown_members;
}

wire::describe! { message ResourcesTemplatesListReply "resources/templates/listReply" }

/// What is in this resource?
#[derive(Debug, Clone, PartialEq)]
pub struct ResourcesRead {
    /// `id` on the wire.
    pub id: super::types::RequestId,
    /// `params` on the wire.
    pub params: super::types::ResourcesReadParams,
    /// Members that the protocol does not know; they are written again behind the others.
    pub unknown_members: wire::Map<wire::Json>,
}

wire::describe! {
    record ResourcesRead Keep &[];
    "jsonrpc" required wire::Rule::Is(wire::Literal::Text("2.0"));
    "id" required wire::Rule::Plain;
    "method" required wire::Rule::Is(wire::Literal::Text("resources/read"));
    "params" required wire::Rule::Plain;
    holds
    1 required id;
    3 required params;
    keeps unknown_members;
}

wire::describe! { message ResourcesRead "resources/read" }

/// The message `resources/readReply`.
#[derive(Debug, Clone, PartialEq)]
pub struct ResourcesReadReply {
    /// `id` on the wire.
    pub id: super::types::RequestId,
    /// `result` on the wire.
    pub result: super::types::ResourcesReadReplyResult,
    /// Members that the protocol does not know; they are written again behind the others.
    pub unknown_members: wire::Map<wire::Json>,
}

wire::describe! {
    record ResourcesReadReply Keep &[];
    "jsonrpc" required wire::Rule::Is(wire::Literal::Text("2.0"));
    "id" required wire::Rule::Plain;
    "result" required wire::Rule::Plain;
    holds
    1 required id;
    2 required result;
    keeps unknown_members;
}

wire::describe! { message ResourcesReadReply "resources/readReply" }

/// Tell me when this resource changes.
#[derive(Debug, Clone, PartialEq)]
pub struct ResourcesSubscribe {
    /// `id` on the wire.
    pub id: super::types::RequestId,
    /// `params` on the wire.
    pub params: super::types::ResourcesSubscribeParams,
    /// Members that the protocol does not know; they are written again behind the others.
    pub unknown_members: wire::Map<wire::Json>,
}

wire::describe! {
    record ResourcesSubscribe Keep &[];
    "jsonrpc" required wire::Rule::Is(wire::Literal::Text("2.0"));
    "id" required wire::Rule::Plain;
    "method" required wire::Rule::Is(wire::Literal::Text("resources/subscribe"));
    "params" required wire::Rule::Plain;
    holds
    1 required id;
    3 required params;
    keeps unknown_members;
}

wire::describe! { message ResourcesSubscribe "resources/subscribe" }

/// The message `resources/subscribeReply`.
#[derive(Debug, Clone, PartialEq)]
pub struct ResourcesSubscribeReply {
    /// `id` on the wire.
    pub id: super::types::RequestId,
    /// `result` on the wire.
    pub result: super::types::EmptyResult,
    /// Members that the protocol does not know; they are written again behind the others.
    pub unknown_members: wire::Map<wire::Json>,
}

wire::describe! {
    record ResourcesSubscribeReply Keep &[];
    "jsonrpc" required wire::Rule::Is(wire::Literal::Text("2.0"));
    "id" required wire::Rule::Plain;
    "result" required wire::Rule::Plain;
    holds
    1 required id;
    2 required result;
    keeps unknown_members;
}

wire::describe! { message ResourcesSubscribeReply "resources/subscribeReply" }

/// No longer tell me.
#[derive(Debug, Clone, PartialEq)]
pub struct ResourcesUnsubscribe {
    /// `id` on the wire.
    pub id: super::types::RequestId,
    /// `params` on the wire.
    pub params: super::types::ResourcesUnsubscribeParams,
    /// Members that the protocol does not know; they are written again behind the others.
    pub unknown_members: wire::Map<wire::Json>,
}

wire::describe! {
    record ResourcesUnsubscribe Keep &[];
    "jsonrpc" required wire::Rule::Is(wire::Literal::Text("2.0"));
    "id" required wire::Rule::Plain;
    "method" required wire::Rule::Is(wire::Literal::Text("resources/unsubscribe"));
    "params" required wire::Rule::Plain;
    holds
    1 required id;
    3 required params;
    keeps unknown_members;
}

wire::describe! { message ResourcesUnsubscribe "resources/unsubscribe" }

/// The message `resources/unsubscribeReply`.
#[derive(Debug, Clone, PartialEq)]
pub struct ResourcesUnsubscribeReply {
    /// `id` on the wire.
    pub id: super::types::RequestId,
    /// `result` on the wire.
    pub result: super::types::EmptyResult,
    /// Members that the protocol does not know; they are written again behind the others.
    pub unknown_members: wire::Map<wire::Json>,
}

wire::describe! {
    record ResourcesUnsubscribeReply Keep &[];
    "jsonrpc" required wire::Rule::Is(wire::Literal::Text("2.0"));
    "id" required wire::Rule::Plain;
    "result" required wire::Rule::Plain;
    holds
    1 required id;
    2 required result;
    keeps unknown_members;
}

wire::describe! { message ResourcesUnsubscribeReply "resources/unsubscribeReply" }

/// A resource has changed.
#[derive(Debug, Clone, PartialEq)]
pub struct NotificationsResourcesUpdated {
    /// `params` on the wire.
    pub params: super::types::NotificationsResourcesUpdatedParams,
    /// Members that the protocol does not know; they are written again behind the others.
    pub unknown_members: wire::Map<wire::Json>,
}

wire::describe! {
    record NotificationsResourcesUpdated Keep &[];
    "jsonrpc" required wire::Rule::Is(wire::Literal::Text("2.0"));
    "method" required wire::Rule::Is(wire::Literal::Text("notifications/resources/updated"));
    "params" required wire::Rule::Plain;
    holds
    2 required params;
    keeps unknown_members;
}

wire::describe! { message NotificationsResourcesUpdated "notifications/resources/updated" }

/// There are other resources now.
#[derive(Debug, Clone, PartialEq)]
pub struct NotificationsResourcesListChanged {
    /// `params` on the wire.
    pub params: Option<super::types::NotificationParams>,
    /// Members that the protocol does not know; they are written again behind the others.
    pub unknown_members: wire::Map<wire::Json>,
}

wire::describe! {
    record NotificationsResourcesListChanged Keep &[];
    "jsonrpc" required wire::Rule::Is(wire::Literal::Text("2.0"));
    "method" required wire::Rule::Is(wire::Literal::Text("notifications/resources/list_changed"));
    "params" optional wire::Rule::Plain;
    holds
    2 optional params;
    keeps unknown_members;
}

wire::describe! { message NotificationsResourcesListChanged "notifications/resources/list_changed" }

/// Which prompts are there?
#[derive(Debug, Clone, PartialEq)]
pub struct PromptsList {
    /// `id` on the wire.
    pub id: super::types::RequestId,
    /// `params` on the wire.
    pub params: Option<super::types::PaginatedParams>,
    /// Members that the protocol does not know; they are written again behind the others.
    pub unknown_members: wire::Map<wire::Json>,
}

wire::describe! {
    record PromptsList Keep &[];
    "jsonrpc" required wire::Rule::Is(wire::Literal::Text("2.0"));
    "id" required wire::Rule::Plain;
    "method" required wire::Rule::Is(wire::Literal::Text("prompts/list"));
    "params" optional wire::Rule::Plain;
    holds
    1 required id;
    3 optional params;
    keeps unknown_members;
}

wire::describe! { message PromptsList "prompts/list" }

/// The message `prompts/listReply`.
#[derive(Debug, Clone, PartialEq)]
pub struct PromptsListReply {
    /// `id` on the wire.
    pub id: super::types::RequestId,
    /// `result` on the wire.
    pub result: super::types::PromptsListReplyResult,
    /// Members that the protocol does not know; they are written again behind the others.
    pub unknown_members: wire::Map<wire::Json>,
}

wire::describe! {
    record PromptsListReply Keep &[];
    "jsonrpc" required wire::Rule::Is(wire::Literal::Text("2.0"));
    "id" required wire::Rule::Plain;
    "result" required wire::Rule::Plain;
    holds
    1 required id;
    2 required result;
    keeps unknown_members;
}

wire::describe! { message PromptsListReply "prompts/listReply" }

/// What does this prompt say with these arguments?
#[derive(Debug, Clone, PartialEq)]
pub struct PromptsGet {
    /// `id` on the wire.
    pub id: super::types::RequestId,
    /// `params` on the wire.
    pub params: super::types::PromptsGetParams,
    /// Members that the protocol does not know; they are written again behind the others.
    pub unknown_members: wire::Map<wire::Json>,
}

wire::describe! {
    record PromptsGet Keep &[];
    "jsonrpc" required wire::Rule::Is(wire::Literal::Text("2.0"));
    "id" required wire::Rule::Plain;
    "method" required wire::Rule::Is(wire::Literal::Text("prompts/get"));
    "params" required wire::Rule::Plain;
    holds
    1 required id;
    3 required params;
    keeps unknown_members;
}

wire::describe! { message PromptsGet "prompts/get" }

/// The message `prompts/getReply`.
#[derive(Debug, Clone, PartialEq)]
pub struct PromptsGetReply {
    /// `id` on the wire.
    pub id: super::types::RequestId,
    /// `result` on the wire.
    pub result: super::types::PromptsGetReplyResult,
    /// Members that the protocol does not know; they are written again behind the others.
    pub unknown_members: wire::Map<wire::Json>,
}

wire::describe! {
    record PromptsGetReply Keep &[];
    "jsonrpc" required wire::Rule::Is(wire::Literal::Text("2.0"));
    "id" required wire::Rule::Plain;
    "result" required wire::Rule::Plain;
    holds
    1 required id;
    2 required result;
    keeps unknown_members;
}

wire::describe! { message PromptsGetReply "prompts/getReply" }

/// There are other prompts now.
#[derive(Debug, Clone, PartialEq)]
pub struct NotificationsPromptsListChanged {
    /// `params` on the wire.
    pub params: Option<super::types::NotificationParams>,
    /// Members that the protocol does not know; they are written again behind the others.
    pub unknown_members: wire::Map<wire::Json>,
}

wire::describe! {
    record NotificationsPromptsListChanged Keep &[];
    "jsonrpc" required wire::Rule::Is(wire::Literal::Text("2.0"));
    "method" required wire::Rule::Is(wire::Literal::Text("notifications/prompts/list_changed"));
    "params" optional wire::Rule::Plain;
    holds
    2 optional params;
    keeps unknown_members;
}

wire::describe! { message NotificationsPromptsListChanged "notifications/prompts/list_changed" }

/// Which tools are there?
#[derive(Debug, Clone, PartialEq)]
pub struct ToolsList {
    /// `id` on the wire.
    pub id: super::types::RequestId,
    /// `params` on the wire.
    pub params: Option<super::types::PaginatedParams>,
    /// Members that the protocol does not know; they are written again behind the others.
    pub unknown_members: wire::Map<wire::Json>,
}

wire::describe! {
    record ToolsList Keep &[];
    "jsonrpc" required wire::Rule::Is(wire::Literal::Text("2.0"));
    "id" required wire::Rule::Plain;
    "method" required wire::Rule::Is(wire::Literal::Text("tools/list"));
    "params" optional wire::Rule::Plain;
    holds
    1 required id;
    3 optional params;
    keeps unknown_members;
}

wire::describe! { message ToolsList "tools/list" }

/// The message `tools/listReply`.
#[derive(Debug, Clone, PartialEq)]
pub struct ToolsListReply {
    /// `id` on the wire.
    pub id: super::types::RequestId,
    /// `result` on the wire.
    pub result: super::types::ToolsListReplyResult,
    /// Members that the protocol does not know; they are written again behind the others.
    pub unknown_members: wire::Map<wire::Json>,
}

wire::describe! {
    record ToolsListReply Keep &[];
    "jsonrpc" required wire::Rule::Is(wire::Literal::Text("2.0"));
    "id" required wire::Rule::Plain;
    "result" required wire::Rule::Plain;
    holds
    1 required id;
    2 required result;
    keeps unknown_members;
}

wire::describe! { message ToolsListReply "tools/listReply" }

/// Call this tool.
#[derive(Debug, Clone, PartialEq)]
pub struct ToolsCall {
    /// `id` on the wire.
    pub id: super::types::RequestId,
    /// `params` on the wire.
    pub params: super::types::ToolsCallParams,
    /// Members that the protocol does not know; they are written again behind the others.
    pub unknown_members: wire::Map<wire::Json>,
}

wire::describe! {
    record ToolsCall Keep &[];
    "jsonrpc" required wire::Rule::Is(wire::Literal::Text("2.0"));
    "id" required wire::Rule::Plain;
    "method" required wire::Rule::Is(wire::Literal::Text("tools/call"));
    "params" required wire::Rule::Plain;
    holds
    1 required id;
    3 required params;
    keeps unknown_members;
}

wire::describe! { message ToolsCall "tools/call" }

/// The message `tools/callReply`.
#[derive(Debug, Clone, PartialEq)]
pub struct ToolsCallReply {
    /// `id` on the wire.
    pub id: super::types::RequestId,
    /// `result` on the wire.
    pub result: super::types::ToolsCallReplyResult,
    /// Members that the protocol does not know; they are written again behind the others.
    pub unknown_members: wire::Map<wire::Json>,
}

wire::describe! {
    record ToolsCallReply Keep &[];
    "jsonrpc" required wire::Rule::Is(wire::Literal::Text("2.0"));
    "id" required wire::Rule::Plain;
    "result" required wire::Rule::Plain;
    holds
    1 required id;
    2 required result;
    keeps unknown_members;
}

wire::describe! { message ToolsCallReply "tools/callReply" }

/// There are other tools now.
#[derive(Debug, Clone, PartialEq)]
pub struct NotificationsToolsListChanged {
    /// `params` on the wire.
    pub params: Option<super::types::NotificationParams>,
    /// Members that the protocol does not know; they are written again behind the others.
    pub unknown_members: wire::Map<wire::Json>,
}

wire::describe! {
    record NotificationsToolsListChanged Keep &[];
    "jsonrpc" required wire::Rule::Is(wire::Literal::Text("2.0"));
    "method" required wire::Rule::Is(wire::Literal::Text("notifications/tools/list_changed"));
    "params" optional wire::Rule::Plain;
    holds
    2 optional params;
    keeps unknown_members;
}

wire::describe! { message NotificationsToolsListChanged "notifications/tools/list_changed" }

/// Send log messages of this level and worse.
#[derive(Debug, Clone, PartialEq)]
pub struct LoggingSetLevel {
    /// `id` on the wire.
    pub id: super::types::RequestId,
    /// `params` on the wire.
    pub params: super::types::LoggingSetLevelParams,
    /// Members that the protocol does not know; they are written again behind the others.
    pub unknown_members: wire::Map<wire::Json>,
}

wire::describe! {
    record LoggingSetLevel Keep &[];
    "jsonrpc" required wire::Rule::Is(wire::Literal::Text("2.0"));
    "id" required wire::Rule::Plain;
    "method" required wire::Rule::Is(wire::Literal::Text("logging/setLevel"));
    "params" required wire::Rule::Plain;
    holds
    1 required id;
    3 required params;
    keeps unknown_members;
}

wire::describe! { message LoggingSetLevel "logging/setLevel" }

/// The message `logging/setLevelReply`.
#[derive(Debug, Clone, PartialEq)]
pub struct LoggingSetLevelReply {
    /// `id` on the wire.
    pub id: super::types::RequestId,
    /// `result` on the wire.
    pub result: super::types::EmptyResult,
    /// Members that the protocol does not know; they are written again behind the others.
    pub unknown_members: wire::Map<wire::Json>,
}

wire::describe! {
    record LoggingSetLevelReply Keep &[];
    "jsonrpc" required wire::Rule::Is(wire::Literal::Text("2.0"));
    "id" required wire::Rule::Plain;
    "result" required wire::Rule::Plain;
    holds
    1 required id;
    2 required result;
    keeps unknown_members;
}

wire::describe! { message LoggingSetLevelReply "logging/setLevelReply" }

/// A log message.
#[derive(Debug, Clone, PartialEq)]
pub struct LogMessage {
    /// `params` on the wire.
    pub params: super::types::LogMessageParams,
    /// Members that the protocol does not know; they are written again behind the others.
    pub unknown_members: wire::Map<wire::Json>,
}

wire::describe! {
    record LogMessage Keep &[];
    "jsonrpc" required wire::Rule::Is(wire::Literal::Text("2.0"));
    "method" required wire::Rule::Is(wire::Literal::Text("notifications/message"));
    "params" required wire::Rule::Plain;
    holds
    2 required params;
    keeps unknown_members;
}

wire::describe! { message LogMessage "notifications/message" }

/// How could this argument go on?
#[derive(Debug, Clone, PartialEq)]
pub struct CompletionComplete {
    /// `id` on the wire.
    pub id: super::types::RequestId,
    /// `params` on the wire.
    pub params: super::types::CompletionCompleteParams,
    /// Members that the protocol does not know; they are written again behind the others.
    pub unknown_members: wire::Map<wire::Json>,
}

wire::describe! {
    record CompletionComplete Keep &[];
    "jsonrpc" required wire::Rule::Is(wire::Literal::Text("2.0"));
    "id" required wire::Rule::Plain;
    "method" required wire::Rule::Is(wire::Literal::Text("completion/complete"));
    "params" required wire::Rule::Plain;
    holds
    1 required id;
    3 required params;
    keeps unknown_members;
}

wire::describe! { message CompletionComplete "completion/complete" }

/// The message `completion/completeReply`.
#[derive(Debug, Clone, PartialEq)]
pub struct CompletionCompleteReply {
    /// `id` on the wire.
    pub id: super::types::RequestId,
    /// `result` on the wire.
    pub result: super::types::CompletionCompleteReplyResult,
    /// Members that the protocol does not know; they are written again behind the others.
    pub unknown_members: wire::Map<wire::Json>,
}

wire::describe! {
    record CompletionCompleteReply Keep &[];
    "jsonrpc" required wire::Rule::Is(wire::Literal::Text("2.0"));
    "id" required wire::Rule::Plain;
    "result" required wire::Rule::Plain;
    holds
    1 required id;
    2 required result;
    keeps unknown_members;
}

wire::describe! { message CompletionCompleteReply "completion/completeReply" }

/// Ask a language model. The client shows it to its user first.
#[derive(Debug, Clone, PartialEq)]
pub struct SamplingCreateMessage {
    /// `id` on the wire.
    pub id: super::types::RequestId,
    /// `params` on the wire.
    pub params: super::types::SamplingCreateMessageParams,
    /// Members that the protocol does not know; they are written again behind the others.
    pub unknown_members: wire::Map<wire::Json>,
}

wire::describe! {
    record SamplingCreateMessage Keep &[];
    "jsonrpc" required wire::Rule::Is(wire::Literal::Text("2.0"));
    "id" required wire::Rule::Plain;
    "method" required wire::Rule::Is(wire::Literal::Text("sampling/createMessage"));
    "params" required wire::Rule::Plain;
    holds
    1 required id;
    3 required params;
    keeps unknown_members;
}

wire::describe! { message SamplingCreateMessage "sampling/createMessage" }

/// The message `sampling/createMessageReply`.
#[derive(Debug, Clone, PartialEq)]
pub struct SamplingCreateMessageReply {
    /// `id` on the wire.
    pub id: super::types::RequestId,
    /// `result` on the wire.
    pub result: super::types::SamplingCreateMessageReplyResult,
    /// Members that the protocol does not know; they are written again behind the others.
    pub unknown_members: wire::Map<wire::Json>,
}

wire::describe! {
    record SamplingCreateMessageReply Keep &[];
    "jsonrpc" required wire::Rule::Is(wire::Literal::Text("2.0"));
    "id" required wire::Rule::Plain;
    "result" required wire::Rule::Plain;
    holds
    1 required id;
    2 required result;
    keeps unknown_members;
}

wire::describe! { message SamplingCreateMessageReply "sampling/createMessageReply" }

/// Ask the user to fill in a form.
#[derive(Debug, Clone, PartialEq)]
pub struct ElicitationCreate {
    /// `id` on the wire.
    pub id: super::types::RequestId,
    /// `params` on the wire.
    pub params: super::types::ElicitationCreateParams,
    /// Members that the protocol does not know; they are written again behind the others.
    pub unknown_members: wire::Map<wire::Json>,
}

wire::describe! {
    record ElicitationCreate Keep &[];
    "jsonrpc" required wire::Rule::Is(wire::Literal::Text("2.0"));
    "id" required wire::Rule::Plain;
    "method" required wire::Rule::Is(wire::Literal::Text("elicitation/create"));
    "params" required wire::Rule::Plain;
    holds
    1 required id;
    3 required params;
    keeps unknown_members;
}

wire::describe! { message ElicitationCreate "elicitation/create" }

/// The message `elicitation/createReply`.
#[derive(Debug, Clone, PartialEq)]
pub struct ElicitationCreateReply {
    /// `id` on the wire.
    pub id: super::types::RequestId,
    /// `result` on the wire.
    pub result: super::types::ElicitationCreateReplyResult,
    /// Members that the protocol does not know; they are written again behind the others.
    pub unknown_members: wire::Map<wire::Json>,
}

wire::describe! {
    record ElicitationCreateReply Keep &[];
    "jsonrpc" required wire::Rule::Is(wire::Literal::Text("2.0"));
    "id" required wire::Rule::Plain;
    "result" required wire::Rule::Plain;
    holds
    1 required id;
    2 required result;
    keeps unknown_members;
}

wire::describe! { message ElicitationCreateReply "elicitation/createReply" }

/// Where may I work?
#[derive(Debug, Clone, PartialEq)]
pub struct RootsList {
    /// `id` on the wire.
    pub id: super::types::RequestId,
    /// `params` on the wire.
    pub params: Option<super::types::RequestParams>,
    /// Members that the protocol does not know; they are written again behind the others.
    pub unknown_members: wire::Map<wire::Json>,
}

wire::describe! {
    record RootsList Keep &[];
    "jsonrpc" required wire::Rule::Is(wire::Literal::Text("2.0"));
    "id" required wire::Rule::Plain;
    "method" required wire::Rule::Is(wire::Literal::Text("roots/list"));
    "params" optional wire::Rule::Plain;
    holds
    1 required id;
    3 optional params;
    keeps unknown_members;
}

wire::describe! { message RootsList "roots/list" }

/// The message `roots/listReply`.
#[derive(Debug, Clone, PartialEq)]
pub struct RootsListReply {
    /// `id` on the wire.
    pub id: super::types::RequestId,
    /// `result` on the wire.
    pub result: super::types::RootsListReplyResult,
    /// Members that the protocol does not know; they are written again behind the others.
    pub unknown_members: wire::Map<wire::Json>,
}

wire::describe! {
    record RootsListReply Keep &[];
    "jsonrpc" required wire::Rule::Is(wire::Literal::Text("2.0"));
    "id" required wire::Rule::Plain;
    "result" required wire::Rule::Plain;
    holds
    1 required id;
    2 required result;
    keeps unknown_members;
}

wire::describe! { message RootsListReply "roots/listReply" }

/// There are other roots now.
#[derive(Debug, Clone, PartialEq)]
pub struct NotificationsRootsListChanged {
    /// `params` on the wire.
    pub params: Option<super::types::NotificationParams>,
    /// Members that the protocol does not know; they are written again behind the others.
    pub unknown_members: wire::Map<wire::Json>,
}

wire::describe! {
    record NotificationsRootsListChanged Keep &[];
    "jsonrpc" required wire::Rule::Is(wire::Literal::Text("2.0"));
    "method" required wire::Rule::Is(wire::Literal::Text("notifications/roots/list_changed"));
    "params" optional wire::Rule::Plain;
    holds
    2 optional params;
    keeps unknown_members;
}

wire::describe! { message NotificationsRootsListChanged "notifications/roots/list_changed" }
