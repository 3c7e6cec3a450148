//! Generated from the protocol `mcp` by wireproof. Do not edit.
//!
//! What each peer may send, and the decoders for it.

use super::wire::{self, DecodeError, EncodeError};

/// A message that the client sends.
#[derive(Debug, Clone, PartialEq)]
pub enum ClientMessage {
    /// The message `error`.
    ErrorReply(Box<super::messages::ErrorReply>),
    /// The message `initialize`.
    Initialize(Box<super::messages::Initialize>),
    /// The message `notifications/initialized`.
    NotificationsInitialized(Box<super::messages::NotificationsInitialized>),
    /// The message `ping`.
    Ping(Box<super::messages::Ping>),
    /// The message `pingReply`.
    PingReply(Box<super::messages::PingReply>),
    /// The message `notifications/cancelled`.
    NotificationsCancelled(Box<super::messages::NotificationsCancelled>),
    /// The message `notifications/progress`.
    NotificationsProgress(Box<super::messages::NotificationsProgress>),
    /// The message `resources/list`.
    ResourcesList(Box<super::messages::ResourcesList>),
    /// The message `resources/templates/list`.
    ResourcesTemplatesList(Box<super::messages::ResourcesTemplatesList>),
    /// The message `resources/read`.
    ResourcesRead(Box<super::messages::ResourcesRead>),
    /// The message `resources/subscribe`.
    ResourcesSubscribe(Box<super::messages::ResourcesSubscribe>),
    /// The message `resources/unsubscribe`.
    ResourcesUnsubscribe(Box<super::messages::ResourcesUnsubscribe>),
    /// The message `prompts/list`.
    PromptsList(Box<super::messages::PromptsList>),
    /// The message `prompts/get`.
    PromptsGet(Box<super::messages::PromptsGet>),
    /// The message `tools/list`.
    ToolsList(Box<super::messages::ToolsList>),
    /// The message `tools/call`.
    ToolsCall(Box<super::messages::ToolsCall>),
    /// The message `logging/setLevel`.
    LoggingSetLevel(Box<super::messages::LoggingSetLevel>),
    /// The message `completion/complete`.
    CompletionComplete(Box<super::messages::CompletionComplete>),
    /// The message `sampling/createMessageReply`.
    SamplingCreateMessageReply(Box<super::messages::SamplingCreateMessageReply>),
    /// The message `elicitation/createReply`.
    ElicitationCreateReply(Box<super::messages::ElicitationCreateReply>),
    /// The message `roots/listReply`.
    RootsListReply(Box<super::messages::RootsListReply>),
    /// The message `notifications/roots/list_changed`.
    NotificationsRootsListChanged(Box<super::messages::NotificationsRootsListChanged>),
    /// A message that the protocol does not know.
    Unknown(wire::UnknownMessage),
}

wire::describe! {
    open messages ClientMessage Unknown wire::Dispatch::Kind { object: &wire::Dispatch::Switch {
        path: &[wire::Segment::Key("jsonrpc")],
        integers: false,
        strings: &[
            ("2.0", wire::Dispatch::Has { key: "method", yes: &wire::Dispatch::Switch {
        path: &[wire::Segment::Key("method")],
        integers: false,
        strings: &[
            ("completion/complete", wire::Dispatch::Take(Place_::CompletionComplete)),
            ("initialize", wire::Dispatch::Take(Place_::Initialize)),
            ("logging/setLevel", wire::Dispatch::Take(Place_::LoggingSetLevel)),
            ("notifications/cancelled", wire::Dispatch::Has { key: "id", yes: &wire::Dispatch::Unknown, no: &wire::Dispatch::Take(Place_::NotificationsCancelled) }),
            ("notifications/initialized", wire::Dispatch::Has { key: "id", yes: &wire::Dispatch::Unknown, no: &wire::Dispatch::Take(Place_::NotificationsInitialized) }),
            ("notifications/progress", wire::Dispatch::Has { key: "id", yes: &wire::Dispatch::Unknown, no: &wire::Dispatch::Take(Place_::NotificationsProgress) }),
            ("notifications/roots/list_changed", wire::Dispatch::Has { key: "id", yes: &wire::Dispatch::Unknown, no: &wire::Dispatch::Take(Place_::NotificationsRootsListChanged) }),
            ("ping", wire::Dispatch::Take(Place_::Ping)),
            ("prompts/get", wire::Dispatch::Take(Place_::PromptsGet)),
            ("prompts/list", wire::Dispatch::Take(Place_::PromptsList)),
            ("resources/list", wire::Dispatch::Take(Place_::ResourcesList)),
            ("resources/read", wire::Dispatch::Take(Place_::ResourcesRead)),
            ("resources/subscribe", wire::Dispatch::Take(Place_::ResourcesSubscribe)),
            ("resources/templates/list", wire::Dispatch::Take(Place_::ResourcesTemplatesList)),
            ("resources/unsubscribe", wire::Dispatch::Take(Place_::ResourcesUnsubscribe)),
            ("tools/call", wire::Dispatch::Take(Place_::ToolsCall)),
            ("tools/list", wire::Dispatch::Take(Place_::ToolsList)),
        ],
        numbers: &[],
        booleans: &[],
        prefixes: &[],
        other: &wire::Dispatch::Nothing,
        absent: &wire::Dispatch::Nothing,
    }, no: &wire::Dispatch::Has { key: "error", yes: &wire::Dispatch::Take(Place_::ErrorReply), no: &wire::Dispatch::Has { key: "result", yes: &wire::Dispatch::Reply { path: &[wire::Segment::Key("id")], candidates: &[("ping", Place_::PingReply), ("sampling/createMessage", Place_::SamplingCreateMessageReply), ("elicitation/create", Place_::ElicitationCreateReply), ("roots/list", Place_::RootsListReply)] }, no: &wire::Dispatch::Unknown } } }),
        ],
        numbers: &[],
        booleans: &[],
        prefixes: &[],
        other: &wire::Dispatch::Nothing,
        absent: &wire::Dispatch::Nothing,
    }, array: &wire::Dispatch::Nothing, string: &wire::Dispatch::Nothing, number: &wire::Dispatch::Nothing, boolean: &wire::Dispatch::Nothing };
    ErrorReply super::messages::ErrorReply;
    Initialize super::messages::Initialize;
    NotificationsInitialized super::messages::NotificationsInitialized;
    Ping super::messages::Ping;
    PingReply super::messages::PingReply;
    NotificationsCancelled super::messages::NotificationsCancelled;
    NotificationsProgress super::messages::NotificationsProgress;
    ResourcesList super::messages::ResourcesList;
    ResourcesTemplatesList super::messages::ResourcesTemplatesList;
    ResourcesRead super::messages::ResourcesRead;
    ResourcesSubscribe super::messages::ResourcesSubscribe;
    ResourcesUnsubscribe super::messages::ResourcesUnsubscribe;
    PromptsList super::messages::PromptsList;
    PromptsGet super::messages::PromptsGet;
    ToolsList super::messages::ToolsList;
    ToolsCall super::messages::ToolsCall;
    LoggingSetLevel super::messages::LoggingSetLevel;
    CompletionComplete super::messages::CompletionComplete;
    SamplingCreateMessageReply super::messages::SamplingCreateMessageReply;
    ElicitationCreateReply super::messages::ElicitationCreateReply;
    RootsListReply super::messages::RootsListReply;
    NotificationsRootsListChanged super::messages::NotificationsRootsListChanged;
}

/// Which numbers the text rules let through in what the client sends.
const CLIENT_NUMBERS: wire::Numbers = wire::Numbers::PORTABLE;

/// Reads the bytes of one message of the client.
///
/// Some replies do not say what they are: `pending` gives, for an id, the name of the request that waits for its reply.
pub fn decode_client_message(
    bytes: &[u8],
    pending: &wire::Pending<'_>,
) -> Result<ClientMessage, DecodeError> {
    wire::decode(bytes, CLIENT_NUMBERS, pending)
}

/// The same for a text.
pub fn decode_client_message_str(
    text: &str,
    pending: &wire::Pending<'_>,
) -> Result<ClientMessage, DecodeError> {
    decode_client_message(text.as_bytes(), pending)
}

impl ClientMessage {
    /// Writes the canonical text of the message.
    pub fn encode(&self) -> Result<String, EncodeError> {
        wire::encode(self)
    }
}

/// A message that the server sends.
#[derive(Debug, Clone, PartialEq)]
pub enum ServerMessage {
    /// The message `error`.
    ErrorReply(Box<super::messages::ErrorReply>),
    /// The message `initializeReply`.
    InitializeReply(Box<super::messages::InitializeReply>),
    /// The message `ping`.
    Ping(Box<super::messages::Ping>),
    /// The message `pingReply`.
    PingReply(Box<super::messages::PingReply>),
    /// The message `notifications/cancelled`.
    NotificationsCancelled(Box<super::messages::NotificationsCancelled>),
    /// The message `notifications/progress`.
    NotificationsProgress(Box<super::messages::NotificationsProgress>),
    /// The message `resources/listReply`.
    ResourcesListReply(Box<super::messages::ResourcesListReply>),
    /// The message `resources/templates/listReply`.
    ResourcesTemplatesListReply(Box<super::messages::ResourcesTemplatesListReply>),
    /// The message `resources/readReply`.
    ResourcesReadReply(Box<super::messages::ResourcesReadReply>),
    /// The message `resources/subscribeReply`.
    ResourcesSubscribeReply(Box<super::messages::ResourcesSubscribeReply>),
    /// The message `resources/unsubscribeReply`.
    ResourcesUnsubscribeReply(Box<super::messages::ResourcesUnsubscribeReply>),
    /// The message `notifications/resources/updated`.
    NotificationsResourcesUpdated(Box<super::messages::NotificationsResourcesUpdated>),
    /// The message `notifications/resources/list_changed`.
    NotificationsResourcesListChanged(Box<super::messages::NotificationsResourcesListChanged>),
    /// The message `prompts/listReply`.
    PromptsListReply(Box<super::messages::PromptsListReply>),
    /// The message `prompts/getReply`.
    PromptsGetReply(Box<super::messages::PromptsGetReply>),
    /// The message `notifications/prompts/list_changed`.
    NotificationsPromptsListChanged(Box<super::messages::NotificationsPromptsListChanged>),
    /// The message `tools/listReply`.
    ToolsListReply(Box<super::messages::ToolsListReply>),
    /// The message `tools/callReply`.
    ToolsCallReply(Box<super::messages::ToolsCallReply>),
    /// The message `notifications/tools/list_changed`.
    NotificationsToolsListChanged(Box<super::messages::NotificationsToolsListChanged>),
    /// The message `logging/setLevelReply`.
    LoggingSetLevelReply(Box<super::messages::LoggingSetLevelReply>),
    /// The message `notifications/message`.
    LogMessage(Box<super::messages::LogMessage>),
    /// The message `completion/completeReply`.
    CompletionCompleteReply(Box<super::messages::CompletionCompleteReply>),
    /// The message `sampling/createMessage`.
    SamplingCreateMessage(Box<super::messages::SamplingCreateMessage>),
    /// The message `elicitation/create`.
    ElicitationCreate(Box<super::messages::ElicitationCreate>),
    /// The message `roots/list`.
    RootsList(Box<super::messages::RootsList>),
    /// A message that the protocol does not know.
    Unknown(wire::UnknownMessage),
}

wire::describe! {
    open messages ServerMessage Unknown wire::Dispatch::Kind { object: &wire::Dispatch::Switch {
        path: &[wire::Segment::Key("jsonrpc")],
        integers: false,
        strings: &[
            ("2.0", wire::Dispatch::Has { key: "method", yes: &wire::Dispatch::Switch {
        path: &[wire::Segment::Key("method")],
        integers: false,
        strings: &[
            ("elicitation/create", wire::Dispatch::Take(Place_::ElicitationCreate)),
            ("notifications/cancelled", wire::Dispatch::Has { key: "id", yes: &wire::Dispatch::Unknown, no: &wire::Dispatch::Take(Place_::NotificationsCancelled) }),
            ("notifications/message", wire::Dispatch::Has { key: "id", yes: &wire::Dispatch::Unknown, no: &wire::Dispatch::Take(Place_::LogMessage) }),
            ("notifications/progress", wire::Dispatch::Has { key: "id", yes: &wire::Dispatch::Unknown, no: &wire::Dispatch::Take(Place_::NotificationsProgress) }),
            ("notifications/prompts/list_changed", wire::Dispatch::Has { key: "id", yes: &wire::Dispatch::Unknown, no: &wire::Dispatch::Take(Place_::NotificationsPromptsListChanged) }),
            ("notifications/resources/list_changed", wire::Dispatch::Has { key: "id", yes: &wire::Dispatch::Unknown, no: &wire::Dispatch::Take(Place_::NotificationsResourcesListChanged) }),
            ("notifications/resources/updated", wire::Dispatch::Has { key: "id", yes: &wire::Dispatch::Unknown, no: &wire::Dispatch::Take(Place_::NotificationsResourcesUpdated) }),
            ("notifications/tools/list_changed", wire::Dispatch::Has { key: "id", yes: &wire::Dispatch::Unknown, no: &wire::Dispatch::Take(Place_::NotificationsToolsListChanged) }),
            ("ping", wire::Dispatch::Take(Place_::Ping)),
            ("roots/list", wire::Dispatch::Take(Place_::RootsList)),
            ("sampling/createMessage", wire::Dispatch::Take(Place_::SamplingCreateMessage)),
        ],
        numbers: &[],
        booleans: &[],
        prefixes: &[],
        other: &wire::Dispatch::Nothing,
        absent: &wire::Dispatch::Nothing,
    }, no: &wire::Dispatch::Has { key: "error", yes: &wire::Dispatch::Take(Place_::ErrorReply), no: &wire::Dispatch::Has { key: "result", yes: &wire::Dispatch::Reply { path: &[wire::Segment::Key("id")], candidates: &[("initialize", Place_::InitializeReply), ("ping", Place_::PingReply), ("resources/list", Place_::ResourcesListReply), ("resources/templates/list", Place_::ResourcesTemplatesListReply), ("resources/read", Place_::ResourcesReadReply), ("resources/subscribe", Place_::ResourcesSubscribeReply), ("resources/unsubscribe", Place_::ResourcesUnsubscribeReply), ("prompts/list", Place_::PromptsListReply), ("prompts/get", Place_::PromptsGetReply), ("tools/list", Place_::ToolsListReply), ("tools/call", Place_::ToolsCallReply), ("logging/setLevel", Place_::LoggingSetLevelReply), ("completion/complete", Place_::CompletionCompleteReply)] }, no: &wire::Dispatch::Unknown } } }),
        ],
        numbers: &[],
        booleans: &[],
        prefixes: &[],
        other: &wire::Dispatch::Nothing,
        absent: &wire::Dispatch::Nothing,
    }, array: &wire::Dispatch::Nothing, string: &wire::Dispatch::Nothing, number: &wire::Dispatch::Nothing, boolean: &wire::Dispatch::Nothing };
    ErrorReply super::messages::ErrorReply;
    InitializeReply super::messages::InitializeReply;
    Ping super::messages::Ping;
    PingReply super::messages::PingReply;
    NotificationsCancelled super::messages::NotificationsCancelled;
    NotificationsProgress super::messages::NotificationsProgress;
    ResourcesListReply super::messages::ResourcesListReply;
    ResourcesTemplatesListReply super::messages::ResourcesTemplatesListReply;
    ResourcesReadReply super::messages::ResourcesReadReply;
    ResourcesSubscribeReply super::messages::ResourcesSubscribeReply;
    ResourcesUnsubscribeReply super::messages::ResourcesUnsubscribeReply;
    NotificationsResourcesUpdated super::messages::NotificationsResourcesUpdated;
    NotificationsResourcesListChanged super::messages::NotificationsResourcesListChanged;
    PromptsListReply super::messages::PromptsListReply;
    PromptsGetReply super::messages::PromptsGetReply;
    NotificationsPromptsListChanged super::messages::NotificationsPromptsListChanged;
    ToolsListReply super::messages::ToolsListReply;
    ToolsCallReply super::messages::ToolsCallReply;
    NotificationsToolsListChanged super::messages::NotificationsToolsListChanged;
    LoggingSetLevelReply super::messages::LoggingSetLevelReply;
    LogMessage super::messages::LogMessage;
    CompletionCompleteReply super::messages::CompletionCompleteReply;
    SamplingCreateMessage super::messages::SamplingCreateMessage;
    ElicitationCreate super::messages::ElicitationCreate;
    RootsList super::messages::RootsList;
}

/// Which numbers the text rules let through in what the server sends.
const SERVER_NUMBERS: wire::Numbers = wire::Numbers::PORTABLE;

/// Reads the bytes of one message of the server.
///
/// Some replies do not say what they are: `pending` gives, for an id, the name of the request that waits for its reply.
pub fn decode_server_message(
    bytes: &[u8],
    pending: &wire::Pending<'_>,
) -> Result<ServerMessage, DecodeError> {
    wire::decode(bytes, SERVER_NUMBERS, pending)
}

/// The same for a text.
pub fn decode_server_message_str(
    text: &str,
    pending: &wire::Pending<'_>,
) -> Result<ServerMessage, DecodeError> {
    decode_server_message(text.as_bytes(), pending)
}

impl ServerMessage {
    /// Writes the canonical text of the message.
    pub fn encode(&self) -> Result<String, EncodeError> {
        wire::encode(self)
    }
}
