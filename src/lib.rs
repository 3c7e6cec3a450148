//! wireproof: one YAML spec of a protocol becomes code in every language of a repository, and drift is caught.
//!
//! The modules in reading order, ground first; each imports only from those above it here (`docs/architecture.md` has the house).
//!
//! ```no_run
//! // In a build script, with `default-features = false`:
//! let files = wireproof::generate::Builder::new()
//!     .spec("spec/chat.yaml")
//!     .target("a-language-pack")
//!     .out_dir(std::env::var("OUT_DIR").expect("cargo sets OUT_DIR"))
//!     .run();
//! if let Err(error) = files {
//!     panic!("{error}");
//! }
//! ```

pub mod source;

pub mod diag;

pub mod files;
pub mod pattern;
pub mod yaml;

pub mod model;

pub mod value;

pub mod render;
pub mod spec;
#[cfg(feature = "cli")]
pub mod vectors;

pub mod generate;

#[cfg(feature = "audit")]
pub mod audit;

#[cfg(feature = "audit")]
pub mod import;
#[cfg(feature = "cli")]
pub mod verify;

#[cfg(feature = "cli")]
pub mod conformance;

#[cfg(feature = "cli")]
pub mod cli;
