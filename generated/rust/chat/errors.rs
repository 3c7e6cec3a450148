//! Generated from the protocol `chat` by wireproof. Do not edit.
//!
//! The protocol has no error catalogue.
