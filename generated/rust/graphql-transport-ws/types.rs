//! Generated from the protocol `graphql-transport-ws` by wireproof. Do not edit.
//!
//! The types that messages are made of.

use super::wire;

/// Whatever client and server agreed on; tokens usually travel here.
pub type ConnectionParams = wire::Map<wire::Json>;

wire::describe! { rule CONNECTION_PARAMS_RULE wire::Rule::Map { of: &wire::Rule::Plain, min: 0, max: u64::MAX, keys: None } }

/// Names one operation while it is active. The client may use it again afterwards.
pub type OperationId = String;

wire::describe! { rule OPERATION_ID_RULE wire::Rule::Plain }

/// A GraphQL request.
#[derive(Debug, Clone, PartialEq)]
pub struct Operation {
    /// The GraphQL document.
    pub query: String,
    /// Which operation of the document to run, when it has several.
    pub operation_name: Option<Option<String>>,
    /// Values for the variables of the document.
    pub variables: Option<Option<wire::Map<wire::Json>>>,
    /// Room for what GraphQL does not define.
    pub extensions: Option<Option<wire::Map<wire::Json>>>,
}

wire::describe! {
    record Operation Ignore &[];
    "query" required wire::Rule::Plain;
    "operationName" optional wire::Rule::Nullable(&wire::Rule::Plain);
    "variables" optional wire::Rule::Nullable(&wire::Rule::Map { of: &wire::Rule::Plain, min: 0, max: u64::MAX, keys: None });
    "extensions" optional wire::Rule::Nullable(&wire::Rule::Map { of: &wire::Rule::Plain, min: 0, max: u64::MAX, keys: None });
    holds
    0 required query;
    1 optional operation_name;
    2 optional variables;
    3 optional extensions;
}

/// A GraphQL response. Incremental delivery adds members of its own; they are kept.
#[derive(Debug, Clone, PartialEq)]
pub struct ExecutionResult {
    /// The result; null when an error reached the root.
    pub data: Option<Option<wire::Map<wire::Json>>>,
    /// What went wrong in some of the fields.
    pub errors: Option<Vec<GraphQLError>>,
    /// Room for what GraphQL does not define.
    pub extensions: Option<wire::Map<wire::Json>>,
    /// Members that the protocol does not know; they are written again behind the others.
    pub unknown_members: wire::Map<wire::Json>,
}

wire::describe! {
    record ExecutionResult Keep &[];
    "data" optional wire::Rule::Nullable(&wire::Rule::Map { of: &wire::Rule::Plain, min: 0, max: u64::MAX, keys: None });
    "errors" optional wire::Rule::List { of: &wire::Rule::Plain, min: 1, max: u64::MAX, unique: false };
    "extensions" optional wire::Rule::Map { of: &wire::Rule::Plain, min: 0, max: u64::MAX, keys: None };
    holds
    0 optional data;
    1 optional errors;
    2 optional extensions;
    keeps unknown_members;
}

/// A GraphQL error as the GraphQL specification formats it.
#[derive(Debug, Clone, PartialEq)]
pub struct GraphQLError {
    /// What went wrong, for developers.
    pub message: String,
    /// Where in the document it went wrong.
    pub locations: Option<Vec<SourceLocation>>,
    /// Which field of the response it is about.
    pub path: Option<Vec<PathSegment>>,
    /// Machine-readable details, such as a `code`.
    pub extensions: Option<wire::Map<wire::Json>>,
    /// Members that the protocol does not know; they are written again behind the others.
    pub unknown_members: wire::Map<wire::Json>,
}

wire::describe! {
    record GraphQLError Keep &[];
    "message" required wire::Rule::Plain;
    "locations" optional wire::Rule::List { of: &wire::Rule::Plain, min: 0, max: u64::MAX, unique: false };
    "path" optional wire::Rule::List { of: &wire::Rule::Plain, min: 0, max: u64::MAX, unique: false };
    "extensions" optional wire::Rule::Map { of: &wire::Rule::Plain, min: 0, max: u64::MAX, keys: None };
    holds
    0 required message;
    1 optional locations;
    2 optional path;
    3 optional extensions;
    keeps unknown_members;
}

/// A place in the GraphQL document.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct SourceLocation {
    /// Counted from 1.
    pub line: i64,
    /// Counted from 1.
    pub column: i64,
}

wire::describe! {
    record SourceLocation Ignore &[];
    "line" required wire::Rule::Int { min: 1, max: 9007199254740991, step: 1 };
    "column" required wire::Rule::Int { min: 1, max: 9007199254740991, step: 1 };
    holds
    0 required line;
    1 required column;
}

/// A step into the response.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum PathSegment {
    /// The variant `field`.
    Field(String),
    /// The variant `index`.
    Index(ListIndex),
}

wire::describe! {
    union PathSegment wire::Dispatch::Kind { object: &wire::Dispatch::Nothing, array: &wire::Dispatch::Nothing, string: &wire::Dispatch::Switch {
        path: &[],
        integers: false,
        strings: &[
        ],
        numbers: &[],
        booleans: &[],
        prefixes: &[],
        other: &wire::Dispatch::Take(Place_::Field),
        absent: &wire::Dispatch::Nothing,
    }, number: &wire::Dispatch::Take(Place_::Index), boolean: &wire::Dispatch::Nothing };
    Field wire::Rule::Plain;
    Index LIST_INDEX_RULE;
}

/// A position in a list, counted from 0.
pub type ListIndex = i64;

wire::describe! { rule LIST_INDEX_RULE wire::Rule::Int { min: 0, max: 9007199254740991, step: 1 } }
