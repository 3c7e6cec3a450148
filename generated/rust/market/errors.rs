//! Generated from the protocol `market` by wireproof. Do not edit.
//!
//! What is known about each error.

use super::types::ErrorCode;
use super::wire;

wire::describe! {
    errors ErrorCode as_str;
    "BAD_MESSAGE" wire::ErrorInfo {
        message: None,
        recoverable: true,
        retry: None,
        fallback: None,
        raised_by: &[],
        connection: wire::ErrorConnection::Keep,
    };
    "UNAUTHORIZED" wire::ErrorInfo {
        message: None,
        recoverable: true,
        retry: None,
        fallback: Some("auth"),
        raised_by: &[],
        connection: wire::ErrorConnection::Keep,
    };
    "ALREADY_AUTHENTICATED" wire::ErrorInfo {
        message: None,
        recoverable: true,
        retry: None,
        fallback: None,
        raised_by: &["auth"],
        connection: wire::ErrorConnection::Keep,
    };
    "DUPLICATE_REQUEST" wire::ErrorInfo {
        message: None,
        recoverable: true,
        retry: None,
        fallback: None,
        raised_by: &[],
        connection: wire::ErrorConnection::Keep,
    };
    "UNKNOWN_SUBSCRIPTION" wire::ErrorInfo {
        message: None,
        recoverable: true,
        retry: None,
        fallback: None,
        raised_by: &["unsubscribe"],
        connection: wire::ErrorConnection::Keep,
    };
    "TOO_MANY_SUBSCRIPTIONS" wire::ErrorInfo {
        message: None,
        recoverable: true,
        retry: None,
        fallback: Some("unsubscribe"),
        raised_by: &["subscribe"],
        connection: wire::ErrorConnection::Keep,
    };
    "UNKNOWN_COMMAND" wire::ErrorInfo {
        message: None,
        recoverable: true,
        retry: None,
        fallback: None,
        raised_by: &["command"],
        connection: wire::ErrorConnection::Keep,
    };
    "UNKNOWN_QUERY" wire::ErrorInfo {
        message: None,
        recoverable: true,
        retry: None,
        fallback: None,
        raised_by: &["query"],
        connection: wire::ErrorConnection::Keep,
    };
    "FAILED" wire::ErrorInfo {
        message: None,
        recoverable: true,
        retry: None,
        fallback: None,
        raised_by: &["command", "query"],
        connection: wire::ErrorConnection::Keep,
    };
    "RATE_LIMITED" wire::ErrorInfo {
        message: None,
        recoverable: true,
        retry: Some(wire::Retry { after_milliseconds: Some(1000), limit: None }),
        fallback: None,
        raised_by: &[],
        connection: wire::ErrorConnection::Keep,
    };
    "UNAVAILABLE" wire::ErrorInfo {
        message: None,
        recoverable: true,
        retry: Some(wire::Retry { after_milliseconds: Some(30000), limit: None }),
        fallback: None,
        raised_by: &["subscribe", "command", "query"],
        connection: wire::ErrorConnection::Keep,
    };
    "INTERNAL" wire::ErrorInfo {
        message: None,
        recoverable: true,
        retry: Some(wire::Retry { after_milliseconds: Some(1000), limit: Some(3) }),
        fallback: None,
        raised_by: &[],
        connection: wire::ErrorConnection::Keep,
    };
}
