//! Generated from the protocol `interview` by wireproof. Do not edit.
//!
//! What is known about each error.

use super::types::WebSocketErrorCode;
use super::wire;

wire::describe! {
    errors WebSocketErrorCode as_str;
    "INTERVIEW_NOT_FOUND" wire::ErrorInfo {
        message: None,
        recoverable: false,
        retry: None,
        fallback: None,
        raised_by: &[],
        connection: wire::ErrorConnection::Close(Some(4404)),
    };
    "INVALID_STATE" wire::ErrorInfo {
        message: None,
        recoverable: true,
        retry: None,
        fallback: None,
        raised_by: &[],
        connection: wire::ErrorConnection::Keep,
    };
    "NO_MORE_QUESTIONS" wire::ErrorInfo {
        message: None,
        recoverable: false,
        retry: None,
        fallback: None,
        raised_by: &["get_next_question"],
        connection: wire::ErrorConnection::Keep,
    };
    "AUDIO_FORMAT_UNSUPPORTED" wire::ErrorInfo {
        message: None,
        recoverable: true,
        retry: None,
        fallback: Some("text_mode"),
        raised_by: &["audio_chunk"],
        connection: wire::ErrorConnection::Keep,
    };
    "AUDIO_TOO_SHORT" wire::ErrorInfo {
        message: None,
        recoverable: true,
        retry: None,
        fallback: Some("text_mode"),
        raised_by: &["audio_chunk", "audio_frame"],
        connection: wire::ErrorConnection::Keep,
    };
    "AUDIO_TOO_LONG" wire::ErrorInfo {
        message: None,
        recoverable: true,
        retry: None,
        fallback: Some("text_mode"),
        raised_by: &["audio_chunk", "audio_frame"],
        connection: wire::ErrorConnection::Keep,
    };
    "STT_FAILED" wire::ErrorInfo {
        message: None,
        recoverable: true,
        retry: Some(wire::Retry { after_milliseconds: Some(1000), limit: Some(3) }),
        fallback: Some("text_mode"),
        raised_by: &["audio_chunk", "audio_frame", "request_retry"],
        connection: wire::ErrorConnection::Keep,
    };
    "TTS_FAILED" wire::ErrorInfo {
        message: None,
        recoverable: true,
        retry: Some(wire::Retry { after_milliseconds: Some(1000), limit: Some(3) }),
        fallback: Some("text_mode"),
        raised_by: &["get_next_question", "request_retry"],
        connection: wire::ErrorConnection::Keep,
    };
    "VOICE_METRICS_UNAVAILABLE" wire::ErrorInfo {
        message: None,
        recoverable: true,
        retry: None,
        fallback: Some("continue_without_metrics"),
        raised_by: &["audio_chunk", "audio_frame", "request_retry"],
        connection: wire::ErrorConnection::Keep,
    };
    "INTERNAL_ERROR" wire::ErrorInfo {
        message: None,
        recoverable: true,
        retry: Some(wire::Retry { after_milliseconds: Some(2000), limit: Some(1) }),
        fallback: None,
        raised_by: &[],
        connection: wire::ErrorConnection::Keep,
    };
    "TIMEOUT" wire::ErrorInfo {
        message: None,
        recoverable: true,
        retry: Some(wire::Retry { after_milliseconds: Some(1000), limit: Some(3) }),
        fallback: Some("text_mode"),
        raised_by: &[],
        connection: wire::ErrorConnection::Keep,
    };
    "RATE_LIMIT_EXCEEDED" wire::ErrorInfo {
        message: None,
        recoverable: true,
        retry: Some(wire::Retry { after_milliseconds: Some(5000), limit: None }),
        fallback: None,
        raised_by: &[],
        connection: wire::ErrorConnection::Keep,
    };
}
