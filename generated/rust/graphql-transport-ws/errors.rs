//! Generated from the protocol `graphql-transport-ws` by wireproof. Do not edit.
//!
//! The protocol has no error catalogue.
