//! Generated from the protocol `mcp` by wireproof. Do not edit.
//!
//! What each peer may send, and the decoders for it.

use super::wire::{self, DecodeError, EncodeError};

wire::describe! {
    messages wire::Dispatch::Kind { object: &wire::Dispatch::Switch {
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

    /// A message that the client sends.
    #[derive(Debug, Clone, PartialEq)]
    pub enum ClientMessage {
        ErrorReply,
        Initialize,
        NotificationsInitialized,
        Ping,
        PingReply,
        NotificationsCancelled,
        NotificationsProgress,
        ResourcesList,
        ResourcesTemplatesList,
        ResourcesRead,
        ResourcesSubscribe,
        ResourcesUnsubscribe,
        PromptsList,
        PromptsGet,
        ToolsList,
        ToolsCall,
        LoggingSetLevel,
        CompletionComplete,
        SamplingCreateMessageReply,
        ElicitationCreateReply,
        RootsListReply,
        NotificationsRootsListChanged,
        .. Unknown
    }
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
    wire::decode_str(text, CLIENT_NUMBERS, pending)
}

impl ClientMessage {
    /// Writes the canonical text of the message.
    pub fn encode(&self) -> Result<String, EncodeError> {
        wire::encode(self)
    }
}

wire::describe! {
    messages wire::Dispatch::Kind { object: &wire::Dispatch::Switch {
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

    /// A message that the server sends.
    #[derive(Debug, Clone, PartialEq)]
    pub enum ServerMessage {
        ErrorReply,
        InitializeReply,
        Ping,
        PingReply,
        NotificationsCancelled,
        NotificationsProgress,
        ResourcesListReply,
        ResourcesTemplatesListReply,
        ResourcesReadReply,
        ResourcesSubscribeReply,
        ResourcesUnsubscribeReply,
        NotificationsResourcesUpdated,
        NotificationsResourcesListChanged,
        PromptsListReply,
        PromptsGetReply,
        NotificationsPromptsListChanged,
        ToolsListReply,
        ToolsCallReply,
        NotificationsToolsListChanged,
        LoggingSetLevelReply,
        LogMessage,
        CompletionCompleteReply,
        SamplingCreateMessage,
        ElicitationCreate,
        RootsList,
        .. Unknown
    }
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
    wire::decode_str(text, SERVER_NUMBERS, pending)
}

impl ServerMessage {
    /// Writes the canonical text of the message.
    pub fn encode(&self) -> Result<String, EncodeError> {
        wire::encode(self)
    }
}
