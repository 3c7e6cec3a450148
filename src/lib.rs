//! wireproof: one YAML spec becomes Rust, TypeScript, JavaScript and Python, and drift is caught.
//!
//! The floors of the house, ground first; a module imports only from floors below its own.

pub mod source;

pub mod diag;

pub mod files;
pub mod pattern;
pub mod yaml;

pub mod model;

pub mod spec;

pub mod value;

pub mod render;

pub mod generate;

#[cfg(feature = "cli")]
pub mod cli;
