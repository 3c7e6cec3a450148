//! Generated from the protocol `graphql-transport-ws` by wireproof. Do not edit.
//!
//! The messages.

use super::wire;

/// Asks for permission to run operations. It must come in time, and only once.
#[derive(Debug, Clone, PartialEq)]
pub struct ConnectionInit {
    /// Credentials and other details.
    pub payload: Option<Option<super::types::ConnectionParams>>,
}

wire::describe! {
    record ConnectionInit Ignore &[];
    "type" required wire::Rule::Is(wire::Literal::Text("connection_init"));
    "payload" optional wire::Rule::Nullable(&super::types::CONNECTION_PARAMS_RULE);
    holds
    1 optional payload;
}

wire::describe! { message ConnectionInit "connection_init" }

/// The client may now subscribe.
#[derive(Debug, Clone, PartialEq)]
pub struct ConnectionAck {
    /// What the server wants to tell about the connection.
    pub payload: Option<Option<super::types::ConnectionParams>>,
}

wire::describe! {
    record ConnectionAck Ignore &[];
    "type" required wire::Rule::Is(wire::Literal::Text("connection_ack"));
    "payload" optional wire::Rule::Nullable(&super::types::CONNECTION_PARAMS_RULE);
    holds
    1 optional payload;
}

wire::describe! { message ConnectionAck "connection_ack" }

/// Is the other side still there? Allowed at any time, even before `connection_init`.
#[derive(Debug, Clone, PartialEq)]
pub struct Ping {
    /// Anything; many peers return it in the pong.
    pub payload: Option<Option<wire::Map<wire::Json>>>,
}

wire::describe! {
    record Ping Ignore &[];
    "type" required wire::Rule::Is(wire::Literal::Text("ping"));
    "payload" optional wire::Rule::Nullable(&wire::Rule::Map { of: &wire::Rule::Plain, min: 0, max: u64::MAX, keys: None });
    holds
    1 optional payload;
}

wire::describe! { message Ping "ping" }

/// Answers a ping at once. Unasked, it serves as a one-way heartbeat.
#[derive(Debug, Clone, PartialEq)]
pub struct Pong {
    /// Anything, often what the ping brought.
    pub payload: Option<Option<wire::Map<wire::Json>>>,
}

wire::describe! {
    record Pong Ignore &[];
    "type" required wire::Rule::Is(wire::Literal::Text("pong"));
    "payload" optional wire::Rule::Nullable(&wire::Rule::Map { of: &wire::Rule::Plain, min: 0, max: u64::MAX, keys: None });
    holds
    1 optional payload;
}

wire::describe! { message Pong "pong" }

/// Starts an operation \- a query, a mutation or a subscription; the first two yield at most one `next`.
#[derive(Debug, Clone, PartialEq)]
pub struct Subscribe {
    /// `id` on the wire.
    pub id: super::types::OperationId,
    /// `payload` on the wire.
    pub payload: super::types::Operation,
}

wire::describe! {
    record Subscribe Ignore &[];
    "type" required wire::Rule::Is(wire::Literal::Text("subscribe"));
    "id" required super::types::OPERATION_ID_RULE;
    "payload" required wire::Rule::Plain;
    holds
    1 required id;
    2 required payload;
}

wire::describe! { message Subscribe "subscribe" }

/// A result of an operation.
#[derive(Debug, Clone, PartialEq)]
pub struct Next {
    /// `id` on the wire.
    pub id: super::types::OperationId,
    /// `payload` on the wire.
    pub payload: super::types::ExecutionResult,
}

wire::describe! {
    record Next Ignore &[];
    "type" required wire::Rule::Is(wire::Literal::Text("next"));
    "id" required super::types::OPERATION_ID_RULE;
    "payload" required wire::Rule::Plain;
    holds
    1 required id;
    2 required payload;
}

wire::describe! { message Next "next" }

/// The operation failed before or while it ran, and is over. No `complete` follows.
#[derive(Debug, Clone, PartialEq)]
pub struct OperationError {
    /// `id` on the wire.
    pub id: super::types::OperationId,
    /// What went wrong.
    pub payload: Vec<super::types::GraphQLError>,
}

wire::describe! {
    record OperationError Ignore &[];
    "type" required wire::Rule::Is(wire::Literal::Text("error"));
    "id" required super::types::OPERATION_ID_RULE;
    "payload" required wire::Rule::List { of: &wire::Rule::Plain, min: 1, max: u64::MAX, unique: false };
    holds
    1 required id;
    2 required payload;
}

wire::describe! { message OperationError "error" }

/// From the server, the operation has ended. From the client, it is no longer wanted.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Complete {
    /// `id` on the wire.
    pub id: super::types::OperationId,
}

wire::describe! {
    record Complete Ignore &[];
    "type" required wire::Rule::Is(wire::Literal::Text("complete"));
    "id" required super::types::OPERATION_ID_RULE;
    holds
    1 required id;
}

wire::describe! { message Complete "complete" }
