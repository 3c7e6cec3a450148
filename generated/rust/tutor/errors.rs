//! Generated from the protocol `tutor` by wireproof. Do not edit.
//!
//! What is known about each error.

use super::types::ErrorCode;
use super::wire;

wire::describe! {
    errors ErrorCode as_str;
    "MISSING_FIELDS" wire::ErrorInfo {
        message: None,
        recoverable: true,
        retry: None,
        fallback: None,
        raised_by: &[],
        connection: wire::ErrorConnection::Keep,
    };
    "INVALID_SESSION" wire::ErrorInfo {
        message: None,
        recoverable: true,
        retry: None,
        fallback: None,
        raised_by: &[],
        connection: wire::ErrorConnection::Keep,
    };
    "SESSION_NOT_FOUND" wire::ErrorInfo {
        message: None,
        recoverable: true,
        retry: None,
        fallback: Some("start_session"),
        raised_by: &["resume_session"],
        connection: wire::ErrorConnection::Keep,
    };
    "TUTOR_FAILED" wire::ErrorInfo {
        message: None,
        recoverable: true,
        retry: Some(wire::Retry { after_milliseconds: Some(2000), limit: Some(3) }),
        fallback: None,
        raised_by: &["start_session", "resume_session"],
        connection: wire::ErrorConnection::Keep,
    };
    "CHAT_FAILED" wire::ErrorInfo {
        message: None,
        recoverable: true,
        retry: Some(wire::Retry { after_milliseconds: Some(1000), limit: Some(3) }),
        fallback: None,
        raised_by: &["message", "request_hint", "time_up"],
        connection: wire::ErrorConnection::Keep,
    };
    "INTERNAL" wire::ErrorInfo {
        message: None,
        recoverable: false,
        retry: Some(wire::Retry { after_milliseconds: Some(5000), limit: None }),
        fallback: Some("resume_session"),
        raised_by: &[],
        connection: wire::ErrorConnection::Close(Some(1011)),
    };
}
