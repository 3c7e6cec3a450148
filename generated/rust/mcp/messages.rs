//! Generated from the protocol `mcp` by wireproof. Do not edit.
//!
//! The messages.

use super::wire;

wire::structure! {
    record Keep;
    message "error";

    /// The request failed. When a tool fails the result says so instead.
    #[derive(Debug, Clone, PartialEq)]
    pub struct ErrorReply {
        fixed "jsonrpc" = wire::Literal::Text("2.0");
        "id" => pub id: super::types::RequestId, required wire::Rule::Plain;
        "error" => pub error: super::types::ErrorReplyError, required wire::Rule::Plain;
        keeps unknown_members;
    }
}

wire::structure! {
    record Keep;
    message "initialize";

    /// The first message. It must not be cancelled.
    #[derive(Debug, Clone, PartialEq)]
    pub struct Initialize {
        fixed "jsonrpc" = wire::Literal::Text("2.0");
        "id" => pub id: super::types::RequestId, required wire::Rule::Plain;
        fixed "method" = wire::Literal::Text("initialize");
        "params" => pub params: super::types::InitializeParams, required wire::Rule::Plain;
        keeps unknown_members;
    }
}

wire::structure! {
    record Keep;
    message "initializeReply";

    /// The message `initializeReply`.
    #[derive(Debug, Clone, PartialEq)]
    pub struct InitializeReply {
        fixed "jsonrpc" = wire::Literal::Text("2.0");
        "id" => pub id: super::types::RequestId, required wire::Rule::Plain;
        "result" => pub result: super::types::InitializeReplyResult, required wire::Rule::Plain;
        keeps unknown_members;
    }
}

wire::structure! {
    record Keep;
    message "notifications/initialized";

    /// The client has read the result of `initialize`. Work may begin.
    #[derive(Debug, Clone, PartialEq)]
    pub struct NotificationsInitialized {
        fixed "jsonrpc" = wire::Literal::Text("2.0");
        fixed "method" = wire::Literal::Text("notifications/initialized");
        "params" => pub params: Option<super::types::NotificationParams>, optional wire::Rule::Plain;
        keeps unknown_members;
    }
}

wire::structure! {
    record Keep;
    message "ping";

    /// Is the other side still there?
    #[derive(Debug, Clone, PartialEq)]
    pub struct Ping {
        fixed "jsonrpc" = wire::Literal::Text("2.0");
        "id" => pub id: super::types::RequestId, required wire::Rule::Plain;
        fixed "method" = wire::Literal::Text("ping");
        "params" => pub params: Option<super::types::RequestParams>, optional wire::Rule::Plain;
        keeps unknown_members;
    }
}

wire::structure! {
    record Keep;
    message "pingReply";

    /// The message `pingReply`.
    #[derive(Debug, Clone, PartialEq)]
    pub struct PingReply {
        fixed "jsonrpc" = wire::Literal::Text("2.0");
        "id" => pub id: super::types::RequestId, required wire::Rule::Plain;
        "result" => pub result: super::types::EmptyResult, required wire::Rule::Plain;
        keeps unknown_members;
    }
}

wire::structure! {
    record Keep;
    message "notifications/cancelled";

    /// The sender no longer wants an answer to its request. The answer may be under way already.
    #[derive(Debug, Clone, PartialEq)]
    pub struct NotificationsCancelled {
        fixed "jsonrpc" = wire::Literal::Text("2.0");
        fixed "method" = wire::Literal::Text("notifications/cancelled");
        "params" => pub params: super::types::NotificationsCancelledParams, required wire::Rule::Plain;
        keeps unknown_members;
    }
}

wire::structure! {
    record Keep;
    message "notifications/progress";

    /// How far a request is that carried a progress token.
    #[derive(Debug, Clone, PartialEq)]
    pub struct NotificationsProgress {
        fixed "jsonrpc" = wire::Literal::Text("2.0");
        fixed "method" = wire::Literal::Text("notifications/progress");
        "params" => pub params: super::types::NotificationsProgressParams, required wire::Rule::Plain;
        keeps unknown_members;
    }
}

wire::structure! {
    record Keep;
    message "resources/list";

    /// Which resources are there?
    #[derive(Debug, Clone, PartialEq)]
    pub struct ResourcesList {
        fixed "jsonrpc" = wire::Literal::Text("2.0");
        "id" => pub id: super::types::RequestId, required wire::Rule::Plain;
        fixed "method" = wire::Literal::Text("resources/list");
        "params" => pub params: Option<super::types::PaginatedParams>, optional wire::Rule::Plain;
        keeps unknown_members;
    }
}

wire::structure! {
    record Keep;
    message "resources/listReply";

    /// The message `resources/listReply`.
    #[derive(Debug, Clone, PartialEq)]
    pub struct ResourcesListReply {
        fixed "jsonrpc" = wire::Literal::Text("2.0");
        "id" => pub id: super::types::RequestId, required wire::Rule::Plain;
        "result" => pub result: super::types::ResourcesListReplyResult, required wire::Rule::Plain;
        keeps unknown_members;
    }
}

wire::structure! {
    record Keep;
    message "resources/templates/list";

    /// Which templates for resources are there?
    #[derive(Debug, Clone, PartialEq)]
    pub struct ResourcesTemplatesList {
        fixed "jsonrpc" = wire::Literal::Text("2.0");
        "id" => pub id: super::types::RequestId, required wire::Rule::Plain;
        fixed "method" = wire::Literal::Text("resources/templates/list");
        "params" => pub params: Option<super::types::PaginatedParams>, optional wire::Rule::Plain;
        keeps unknown_members;
    }
}

wire::structure! {
    record Keep;
    message "resources/templates/listReply";

    /// The message `resources/templates/listReply`.
    #[derive(Debug, Clone, PartialEq)]
    pub struct ResourcesTemplatesListReply {
        fixed "jsonrpc" = wire::Literal::Text("2.0");
        "id" => pub id: super::types::RequestId, required wire::Rule::Plain;
        "result" => pub result: super::types::ResourcesTemplatesListReplyResult, required wire::Rule::Plain;
        keeps unknown_members;
    }
}

wire::structure! {
    record Keep;
    message "resources/read";

    /// What is in this resource?
    #[derive(Debug, Clone, PartialEq)]
    pub struct ResourcesRead {
        fixed "jsonrpc" = wire::Literal::Text("2.0");
        "id" => pub id: super::types::RequestId, required wire::Rule::Plain;
        fixed "method" = wire::Literal::Text("resources/read");
        "params" => pub params: super::types::ResourcesReadParams, required wire::Rule::Plain;
        keeps unknown_members;
    }
}

wire::structure! {
    record Keep;
    message "resources/readReply";

    /// The message `resources/readReply`.
    #[derive(Debug, Clone, PartialEq)]
    pub struct ResourcesReadReply {
        fixed "jsonrpc" = wire::Literal::Text("2.0");
        "id" => pub id: super::types::RequestId, required wire::Rule::Plain;
        "result" => pub result: super::types::ResourcesReadReplyResult, required wire::Rule::Plain;
        keeps unknown_members;
    }
}

wire::structure! {
    record Keep;
    message "resources/subscribe";

    /// Tell me when this resource changes.
    #[derive(Debug, Clone, PartialEq)]
    pub struct ResourcesSubscribe {
        fixed "jsonrpc" = wire::Literal::Text("2.0");
        "id" => pub id: super::types::RequestId, required wire::Rule::Plain;
        fixed "method" = wire::Literal::Text("resources/subscribe");
        "params" => pub params: super::types::ResourcesSubscribeParams, required wire::Rule::Plain;
        keeps unknown_members;
    }
}

wire::structure! {
    record Keep;
    message "resources/subscribeReply";

    /// The message `resources/subscribeReply`.
    #[derive(Debug, Clone, PartialEq)]
    pub struct ResourcesSubscribeReply {
        fixed "jsonrpc" = wire::Literal::Text("2.0");
        "id" => pub id: super::types::RequestId, required wire::Rule::Plain;
        "result" => pub result: super::types::EmptyResult, required wire::Rule::Plain;
        keeps unknown_members;
    }
}

wire::structure! {
    record Keep;
    message "resources/unsubscribe";

    /// No longer tell me.
    #[derive(Debug, Clone, PartialEq)]
    pub struct ResourcesUnsubscribe {
        fixed "jsonrpc" = wire::Literal::Text("2.0");
        "id" => pub id: super::types::RequestId, required wire::Rule::Plain;
        fixed "method" = wire::Literal::Text("resources/unsubscribe");
        "params" => pub params: super::types::ResourcesUnsubscribeParams, required wire::Rule::Plain;
        keeps unknown_members;
    }
}

wire::structure! {
    record Keep;
    message "resources/unsubscribeReply";

    /// The message `resources/unsubscribeReply`.
    #[derive(Debug, Clone, PartialEq)]
    pub struct ResourcesUnsubscribeReply {
        fixed "jsonrpc" = wire::Literal::Text("2.0");
        "id" => pub id: super::types::RequestId, required wire::Rule::Plain;
        "result" => pub result: super::types::EmptyResult, required wire::Rule::Plain;
        keeps unknown_members;
    }
}

wire::structure! {
    record Keep;
    message "notifications/resources/updated";

    /// A resource has changed.
    #[derive(Debug, Clone, PartialEq)]
    pub struct NotificationsResourcesUpdated {
        fixed "jsonrpc" = wire::Literal::Text("2.0");
        fixed "method" = wire::Literal::Text("notifications/resources/updated");
        "params" => pub params: super::types::NotificationsResourcesUpdatedParams, required wire::Rule::Plain;
        keeps unknown_members;
    }
}

wire::structure! {
    record Keep;
    message "notifications/resources/list_changed";

    /// There are other resources now.
    #[derive(Debug, Clone, PartialEq)]
    pub struct NotificationsResourcesListChanged {
        fixed "jsonrpc" = wire::Literal::Text("2.0");
        fixed "method" = wire::Literal::Text("notifications/resources/list_changed");
        "params" => pub params: Option<super::types::NotificationParams>, optional wire::Rule::Plain;
        keeps unknown_members;
    }
}

wire::structure! {
    record Keep;
    message "prompts/list";

    /// Which prompts are there?
    #[derive(Debug, Clone, PartialEq)]
    pub struct PromptsList {
        fixed "jsonrpc" = wire::Literal::Text("2.0");
        "id" => pub id: super::types::RequestId, required wire::Rule::Plain;
        fixed "method" = wire::Literal::Text("prompts/list");
        "params" => pub params: Option<super::types::PaginatedParams>, optional wire::Rule::Plain;
        keeps unknown_members;
    }
}

wire::structure! {
    record Keep;
    message "prompts/listReply";

    /// The message `prompts/listReply`.
    #[derive(Debug, Clone, PartialEq)]
    pub struct PromptsListReply {
        fixed "jsonrpc" = wire::Literal::Text("2.0");
        "id" => pub id: super::types::RequestId, required wire::Rule::Plain;
        "result" => pub result: super::types::PromptsListReplyResult, required wire::Rule::Plain;
        keeps unknown_members;
    }
}

wire::structure! {
    record Keep;
    message "prompts/get";

    /// What does this prompt say with these arguments?
    #[derive(Debug, Clone, PartialEq)]
    pub struct PromptsGet {
        fixed "jsonrpc" = wire::Literal::Text("2.0");
        "id" => pub id: super::types::RequestId, required wire::Rule::Plain;
        fixed "method" = wire::Literal::Text("prompts/get");
        "params" => pub params: super::types::PromptsGetParams, required wire::Rule::Plain;
        keeps unknown_members;
    }
}

wire::structure! {
    record Keep;
    message "prompts/getReply";

    /// The message `prompts/getReply`.
    #[derive(Debug, Clone, PartialEq)]
    pub struct PromptsGetReply {
        fixed "jsonrpc" = wire::Literal::Text("2.0");
        "id" => pub id: super::types::RequestId, required wire::Rule::Plain;
        "result" => pub result: super::types::PromptsGetReplyResult, required wire::Rule::Plain;
        keeps unknown_members;
    }
}

wire::structure! {
    record Keep;
    message "notifications/prompts/list_changed";

    /// There are other prompts now.
    #[derive(Debug, Clone, PartialEq)]
    pub struct NotificationsPromptsListChanged {
        fixed "jsonrpc" = wire::Literal::Text("2.0");
        fixed "method" = wire::Literal::Text("notifications/prompts/list_changed");
        "params" => pub params: Option<super::types::NotificationParams>, optional wire::Rule::Plain;
        keeps unknown_members;
    }
}

wire::structure! {
    record Keep;
    message "tools/list";

    /// Which tools are there?
    #[derive(Debug, Clone, PartialEq)]
    pub struct ToolsList {
        fixed "jsonrpc" = wire::Literal::Text("2.0");
        "id" => pub id: super::types::RequestId, required wire::Rule::Plain;
        fixed "method" = wire::Literal::Text("tools/list");
        "params" => pub params: Option<super::types::PaginatedParams>, optional wire::Rule::Plain;
        keeps unknown_members;
    }
}

wire::structure! {
    record Keep;
    message "tools/listReply";

    /// The message `tools/listReply`.
    #[derive(Debug, Clone, PartialEq)]
    pub struct ToolsListReply {
        fixed "jsonrpc" = wire::Literal::Text("2.0");
        "id" => pub id: super::types::RequestId, required wire::Rule::Plain;
        "result" => pub result: super::types::ToolsListReplyResult, required wire::Rule::Plain;
        keeps unknown_members;
    }
}

wire::structure! {
    record Keep;
    message "tools/call";

    /// Call this tool.
    #[derive(Debug, Clone, PartialEq)]
    pub struct ToolsCall {
        fixed "jsonrpc" = wire::Literal::Text("2.0");
        "id" => pub id: super::types::RequestId, required wire::Rule::Plain;
        fixed "method" = wire::Literal::Text("tools/call");
        "params" => pub params: super::types::ToolsCallParams, required wire::Rule::Plain;
        keeps unknown_members;
    }
}

wire::structure! {
    record Keep;
    message "tools/callReply";

    /// The message `tools/callReply`.
    #[derive(Debug, Clone, PartialEq)]
    pub struct ToolsCallReply {
        fixed "jsonrpc" = wire::Literal::Text("2.0");
        "id" => pub id: super::types::RequestId, required wire::Rule::Plain;
        "result" => pub result: super::types::ToolsCallReplyResult, required wire::Rule::Plain;
        keeps unknown_members;
    }
}

wire::structure! {
    record Keep;
    message "notifications/tools/list_changed";

    /// There are other tools now.
    #[derive(Debug, Clone, PartialEq)]
    pub struct NotificationsToolsListChanged {
        fixed "jsonrpc" = wire::Literal::Text("2.0");
        fixed "method" = wire::Literal::Text("notifications/tools/list_changed");
        "params" => pub params: Option<super::types::NotificationParams>, optional wire::Rule::Plain;
        keeps unknown_members;
    }
}

wire::structure! {
    record Keep;
    message "logging/setLevel";

    /// Send log messages of this level and worse.
    #[derive(Debug, Clone, PartialEq)]
    pub struct LoggingSetLevel {
        fixed "jsonrpc" = wire::Literal::Text("2.0");
        "id" => pub id: super::types::RequestId, required wire::Rule::Plain;
        fixed "method" = wire::Literal::Text("logging/setLevel");
        "params" => pub params: super::types::LoggingSetLevelParams, required wire::Rule::Plain;
        keeps unknown_members;
    }
}

wire::structure! {
    record Keep;
    message "logging/setLevelReply";

    /// The message `logging/setLevelReply`.
    #[derive(Debug, Clone, PartialEq)]
    pub struct LoggingSetLevelReply {
        fixed "jsonrpc" = wire::Literal::Text("2.0");
        "id" => pub id: super::types::RequestId, required wire::Rule::Plain;
        "result" => pub result: super::types::EmptyResult, required wire::Rule::Plain;
        keeps unknown_members;
    }
}

wire::structure! {
    record Keep;
    message "notifications/message";

    /// A log message.
    #[derive(Debug, Clone, PartialEq)]
    pub struct LogMessage {
        fixed "jsonrpc" = wire::Literal::Text("2.0");
        fixed "method" = wire::Literal::Text("notifications/message");
        "params" => pub params: super::types::LogMessageParams, required wire::Rule::Plain;
        keeps unknown_members;
    }
}

wire::structure! {
    record Keep;
    message "completion/complete";

    /// How could this argument go on?
    #[derive(Debug, Clone, PartialEq)]
    pub struct CompletionComplete {
        fixed "jsonrpc" = wire::Literal::Text("2.0");
        "id" => pub id: super::types::RequestId, required wire::Rule::Plain;
        fixed "method" = wire::Literal::Text("completion/complete");
        "params" => pub params: super::types::CompletionCompleteParams, required wire::Rule::Plain;
        keeps unknown_members;
    }
}

wire::structure! {
    record Keep;
    message "completion/completeReply";

    /// The message `completion/completeReply`.
    #[derive(Debug, Clone, PartialEq)]
    pub struct CompletionCompleteReply {
        fixed "jsonrpc" = wire::Literal::Text("2.0");
        "id" => pub id: super::types::RequestId, required wire::Rule::Plain;
        "result" => pub result: super::types::CompletionCompleteReplyResult, required wire::Rule::Plain;
        keeps unknown_members;
    }
}

wire::structure! {
    record Keep;
    message "sampling/createMessage";

    /// Ask a language model. The client shows it to its user first.
    #[derive(Debug, Clone, PartialEq)]
    pub struct SamplingCreateMessage {
        fixed "jsonrpc" = wire::Literal::Text("2.0");
        "id" => pub id: super::types::RequestId, required wire::Rule::Plain;
        fixed "method" = wire::Literal::Text("sampling/createMessage");
        "params" => pub params: super::types::SamplingCreateMessageParams, required wire::Rule::Plain;
        keeps unknown_members;
    }
}

wire::structure! {
    record Keep;
    message "sampling/createMessageReply";

    /// The message `sampling/createMessageReply`.
    #[derive(Debug, Clone, PartialEq)]
    pub struct SamplingCreateMessageReply {
        fixed "jsonrpc" = wire::Literal::Text("2.0");
        "id" => pub id: super::types::RequestId, required wire::Rule::Plain;
        "result" => pub result: super::types::SamplingCreateMessageReplyResult, required wire::Rule::Plain;
        keeps unknown_members;
    }
}

wire::structure! {
    record Keep;
    message "elicitation/create";

    /// Ask the user to fill in a form.
    #[derive(Debug, Clone, PartialEq)]
    pub struct ElicitationCreate {
        fixed "jsonrpc" = wire::Literal::Text("2.0");
        "id" => pub id: super::types::RequestId, required wire::Rule::Plain;
        fixed "method" = wire::Literal::Text("elicitation/create");
        "params" => pub params: super::types::ElicitationCreateParams, required wire::Rule::Plain;
        keeps unknown_members;
    }
}

wire::structure! {
    record Keep;
    message "elicitation/createReply";

    /// The message `elicitation/createReply`.
    #[derive(Debug, Clone, PartialEq)]
    pub struct ElicitationCreateReply {
        fixed "jsonrpc" = wire::Literal::Text("2.0");
        "id" => pub id: super::types::RequestId, required wire::Rule::Plain;
        "result" => pub result: super::types::ElicitationCreateReplyResult, required wire::Rule::Plain;
        keeps unknown_members;
    }
}

wire::structure! {
    record Keep;
    message "roots/list";

    /// Where may I work?
    #[derive(Debug, Clone, PartialEq)]
    pub struct RootsList {
        fixed "jsonrpc" = wire::Literal::Text("2.0");
        "id" => pub id: super::types::RequestId, required wire::Rule::Plain;
        fixed "method" = wire::Literal::Text("roots/list");
        "params" => pub params: Option<super::types::RequestParams>, optional wire::Rule::Plain;
        keeps unknown_members;
    }
}

wire::structure! {
    record Keep;
    message "roots/listReply";

    /// The message `roots/listReply`.
    #[derive(Debug, Clone, PartialEq)]
    pub struct RootsListReply {
        fixed "jsonrpc" = wire::Literal::Text("2.0");
        "id" => pub id: super::types::RequestId, required wire::Rule::Plain;
        "result" => pub result: super::types::RootsListReplyResult, required wire::Rule::Plain;
        keeps unknown_members;
    }
}

wire::structure! {
    record Keep;
    message "notifications/roots/list_changed";

    /// There are other roots now.
    #[derive(Debug, Clone, PartialEq)]
    pub struct NotificationsRootsListChanged {
        fixed "jsonrpc" = wire::Literal::Text("2.0");
        fixed "method" = wire::Literal::Text("notifications/roots/list_changed");
        "params" => pub params: Option<super::types::NotificationParams>, optional wire::Rule::Plain;
        keeps unknown_members;
    }
}
