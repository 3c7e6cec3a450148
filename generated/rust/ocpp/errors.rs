//! Generated from the protocol `ocpp` by wireproof. Do not edit.
//!
//! What is known about each error.

use super::types::ErrorCode;
use super::wire;

wire::describe! {
    errors ErrorCode as_str;
    "NotImplemented" wire::ErrorInfo {
        message: None,
        recoverable: true,
        retry: None,
        fallback: None,
        raised_by: &[],
        connection: wire::ErrorConnection::Keep,
    };
    "NotSupported" wire::ErrorInfo {
        message: None,
        recoverable: true,
        retry: None,
        fallback: None,
        raised_by: &[],
        connection: wire::ErrorConnection::Keep,
    };
    "InternalError" wire::ErrorInfo {
        message: None,
        recoverable: true,
        retry: Some(wire::Retry { after_milliseconds: None, limit: None }),
        fallback: None,
        raised_by: &[],
        connection: wire::ErrorConnection::Keep,
    };
    "ProtocolError" wire::ErrorInfo {
        message: None,
        recoverable: true,
        retry: None,
        fallback: None,
        raised_by: &[],
        connection: wire::ErrorConnection::Keep,
    };
    "SecurityError" wire::ErrorInfo {
        message: None,
        recoverable: true,
        retry: None,
        fallback: None,
        raised_by: &[],
        connection: wire::ErrorConnection::Keep,
    };
    "FormationViolation" wire::ErrorInfo {
        message: None,
        recoverable: true,
        retry: None,
        fallback: None,
        raised_by: &[],
        connection: wire::ErrorConnection::Keep,
    };
    "PropertyConstraintViolation" wire::ErrorInfo {
        message: None,
        recoverable: true,
        retry: None,
        fallback: None,
        raised_by: &[],
        connection: wire::ErrorConnection::Keep,
    };
    "OccurenceConstraintViolation" wire::ErrorInfo {
        message: None,
        recoverable: true,
        retry: None,
        fallback: None,
        raised_by: &[],
        connection: wire::ErrorConnection::Keep,
    };
    "TypeConstraintViolation" wire::ErrorInfo {
        message: None,
        recoverable: true,
        retry: None,
        fallback: None,
        raised_by: &[],
        connection: wire::ErrorConnection::Keep,
    };
    "GenericError" wire::ErrorInfo {
        message: None,
        recoverable: true,
        retry: None,
        fallback: None,
        raised_by: &[],
        connection: wire::ErrorConnection::Keep,
    };
}
