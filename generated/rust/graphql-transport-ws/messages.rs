//! Generated from the protocol `graphql-transport-ws` by wireproof. Do not edit.
//!
//! The messages.

use super::wire;

wire::structure! {
    record Ignore;
    message "connection_init";

    /// Asks for permission to run operations. It must come in time, and only once.
    #[derive(Debug, Clone, PartialEq)]
    pub struct ConnectionInit {
        fixed "type" = wire::Literal::Text("connection_init");
        /// Credentials and other details.
        "payload" => pub payload: Option<Option<super::types::ConnectionParams>>, optional wire::Rule::Nullable(&super::types::CONNECTION_PARAMS_RULE);
    }
}

wire::structure! {
    record Ignore;
    message "connection_ack";

    /// The client may now subscribe.
    #[derive(Debug, Clone, PartialEq)]
    pub struct ConnectionAck {
        fixed "type" = wire::Literal::Text("connection_ack");
        /// What the server wants to tell about the connection.
        "payload" => pub payload: Option<Option<super::types::ConnectionParams>>, optional wire::Rule::Nullable(&super::types::CONNECTION_PARAMS_RULE);
    }
}

wire::structure! {
    record Ignore;
    message "ping";

    /// Is the other side still there? Allowed at any time, even before `connection_init`.
    #[derive(Debug, Clone, PartialEq)]
    pub struct Ping {
        fixed "type" = wire::Literal::Text("ping");
        /// Anything; many peers return it in the pong.
        "payload" => pub payload: Option<Option<wire::Map<wire::Json>>>, optional wire::Rule::Nullable(&wire::Rule::Map { of: &wire::Rule::Plain, min: 0, max: u64::MAX, keys: None });
    }
}

wire::structure! {
    record Ignore;
    message "pong";

    /// Answers a ping at once. Unasked, it serves as a one-way heartbeat.
    #[derive(Debug, Clone, PartialEq)]
    pub struct Pong {
        fixed "type" = wire::Literal::Text("pong");
        /// Anything, often what the ping brought.
        "payload" => pub payload: Option<Option<wire::Map<wire::Json>>>, optional wire::Rule::Nullable(&wire::Rule::Map { of: &wire::Rule::Plain, min: 0, max: u64::MAX, keys: None });
    }
}

wire::structure! {
    record Ignore;
    message "subscribe";

    /// Starts an operation \- a query, a mutation or a subscription; the first two yield at most one `next`.
    #[derive(Debug, Clone, PartialEq)]
    pub struct Subscribe {
        fixed "type" = wire::Literal::Text("subscribe");
        "id" => pub id: super::types::OperationId, required super::types::OPERATION_ID_RULE;
        "payload" => pub payload: super::types::Operation, required wire::Rule::Plain;
    }
}

wire::structure! {
    record Ignore;
    message "next";

    /// A result of an operation.
    #[derive(Debug, Clone, PartialEq)]
    pub struct Next {
        fixed "type" = wire::Literal::Text("next");
        "id" => pub id: super::types::OperationId, required super::types::OPERATION_ID_RULE;
        "payload" => pub payload: super::types::ExecutionResult, required wire::Rule::Plain;
    }
}

wire::structure! {
    record Ignore;
    message "error";

    /// The operation failed before or while it ran, and is over. No `complete` follows.
    #[derive(Debug, Clone, PartialEq)]
    pub struct OperationError {
        fixed "type" = wire::Literal::Text("error");
        "id" => pub id: super::types::OperationId, required super::types::OPERATION_ID_RULE;
        /// What went wrong.
        "payload" => pub payload: Vec<super::types::GraphQLError>, required wire::Rule::List { of: &wire::Rule::Plain, min: 1, max: u64::MAX, unique: false };
    }
}

wire::structure! {
    record Ignore;
    message "complete";

    /// From the server, the operation has ended. From the client, it is no longer wanted.
    #[derive(Debug, Clone, PartialEq, Eq, Hash)]
    pub struct Complete {
        fixed "type" = wire::Literal::Text("complete");
        "id" => pub id: super::types::OperationId, required super::types::OPERATION_ID_RULE;
    }
}
