//! Generated from the protocol `mcp` by wireproof. Do not edit.
//!
//! What is known about each error.

use super::types::ErrorCode;
use super::wire;

wire::describe! {
    errors ErrorCode as_i64;
    -32700 wire::ErrorInfo {
        message: Some("Parse error"),
        recoverable: true,
        retry: None,
        fallback: None,
        raised_by: &[],
        connection: wire::ErrorConnection::Keep,
    };
    -32600 wire::ErrorInfo {
        message: Some("Invalid Request"),
        recoverable: true,
        retry: None,
        fallback: None,
        raised_by: &[],
        connection: wire::ErrorConnection::Keep,
    };
    -32601 wire::ErrorInfo {
        message: Some("Method not found"),
        recoverable: true,
        retry: None,
        fallback: None,
        raised_by: &[],
        connection: wire::ErrorConnection::Keep,
    };
    -32602 wire::ErrorInfo {
        message: Some("Invalid params"),
        recoverable: true,
        retry: None,
        fallback: None,
        raised_by: &[],
        connection: wire::ErrorConnection::Keep,
    };
    -32603 wire::ErrorInfo {
        message: Some("Internal error"),
        recoverable: true,
        retry: Some(wire::Retry { after_milliseconds: None, limit: None }),
        fallback: None,
        raised_by: &[],
        connection: wire::ErrorConnection::Keep,
    };
    -32002 wire::ErrorInfo {
        message: Some("Resource not found"),
        recoverable: true,
        retry: None,
        fallback: None,
        raised_by: &["resources/read"],
        connection: wire::ErrorConnection::Keep,
    };
    -1 wire::ErrorInfo {
        message: None,
        recoverable: true,
        retry: None,
        fallback: None,
        raised_by: &["sampling/createMessage"],
        connection: wire::ErrorConnection::Keep,
    };
}
