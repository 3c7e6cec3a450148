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

wire::structure! {
    record Ignore;

    /// A GraphQL request.
    #[derive(Debug, Clone, PartialEq)]
    pub struct Operation {
        /// The GraphQL document.
        "query" => pub query: String, required wire::Rule::Plain;
        /// Which operation of the document to run, when it has several.
        "operationName" => pub operation_name: Option<Option<String>>, optional wire::Rule::Nullable(&wire::Rule::Plain);
        /// Values for the variables of the document.
        "variables" => pub variables: Option<Option<wire::Map<wire::Json>>>, optional wire::Rule::Nullable(&wire::Rule::Map { of: &wire::Rule::Plain, min: 0, max: u64::MAX, keys: None });
        /// Room for what GraphQL does not define.
        "extensions" => pub extensions: Option<Option<wire::Map<wire::Json>>>, optional wire::Rule::Nullable(&wire::Rule::Map { of: &wire::Rule::Plain, min: 0, max: u64::MAX, keys: None });
    }
}

wire::structure! {
    record Keep;

    /// A GraphQL response. Incremental delivery adds members of its own; they are kept.
    #[derive(Debug, Clone, PartialEq)]
    pub struct ExecutionResult {
        /// The result; null when an error reached the root.
        "data" => pub data: Option<Option<wire::Map<wire::Json>>>, optional wire::Rule::Nullable(&wire::Rule::Map { of: &wire::Rule::Plain, min: 0, max: u64::MAX, keys: None });
        /// What went wrong in some of the fields.
        "errors" => pub errors: Option<Vec<super::types::GraphQLError>>, optional wire::Rule::List { of: &wire::Rule::Plain, min: 1, max: u64::MAX, unique: false };
        /// Room for what GraphQL does not define.
        "extensions" => pub extensions: Option<wire::Map<wire::Json>>, optional wire::Rule::Map { of: &wire::Rule::Plain, min: 0, max: u64::MAX, keys: None };
        keeps unknown_members;
    }
}

wire::structure! {
    record Keep;

    /// A GraphQL error as the GraphQL specification formats it.
    #[derive(Debug, Clone, PartialEq)]
    pub struct GraphQLError {
        /// What went wrong, for developers.
        "message" => pub message: String, required wire::Rule::Plain;
        /// Where in the document it went wrong.
        "locations" => pub locations: Option<Vec<super::types::SourceLocation>>, optional wire::Rule::List { of: &wire::Rule::Plain, min: 0, max: u64::MAX, unique: false };
        /// Which field of the response it is about.
        "path" => pub path: Option<Vec<super::types::PathSegment>>, optional wire::Rule::List { of: &wire::Rule::Plain, min: 0, max: u64::MAX, unique: false };
        /// Machine-readable details, such as a `code`.
        "extensions" => pub extensions: Option<wire::Map<wire::Json>>, optional wire::Rule::Map { of: &wire::Rule::Plain, min: 0, max: u64::MAX, keys: None };
        keeps unknown_members;
    }
}

wire::structure! {
    record Ignore;

    /// A place in the GraphQL document.
    #[derive(Debug, Clone, PartialEq, Eq, Hash)]
    pub struct SourceLocation {
        /// Counted from 1.
        "line" => pub line: i64, required wire::Rule::Int { min: 1, max: 9007199254740991, step: 1 };
        /// Counted from 1.
        "column" => pub column: i64, required wire::Rule::Int { min: 1, max: 9007199254740991, step: 1 };
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
        other: &wire::Dispatch::Take(Place_::Field),
        absent: &wire::Dispatch::Nothing,
    }, number: &wire::Dispatch::Take(Place_::Index), boolean: &wire::Dispatch::Nothing };

    /// A step into the response.
    #[derive(Debug, Clone, PartialEq, Eq, Hash)]
    pub enum PathSegment {
        Field(String) wire::Rule::Plain;
        Index(super::types::ListIndex) super::types::LIST_INDEX_RULE;
    }
}

/// A position in a list, counted from 0.
pub type ListIndex = i64;

wire::describe! { rule LIST_INDEX_RULE wire::Rule::Int { min: 0, max: 9007199254740991, step: 1 } }
