#!/usr/bin/env bash
# check.sh BUILD_DIR: format, lint and tests of the server.
set -euo pipefail
build=${1:?usage: check.sh BUILD_DIR}
mkdir -p "$build"
export CARGO_TARGET_DIR
CARGO_TARGET_DIR=$(cd "$build" && pwd)/target
cd "$(dirname "$0")"
cargo fmt --check
cargo clippy --locked --quiet --all-targets -- -D warnings
cargo test --locked --quiet
