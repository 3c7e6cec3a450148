#!/usr/bin/env bash
# setup.sh BUILD_DIR: builds the server into BUILD_DIR; does nothing when it is there and up to date.
set -euo pipefail
build=${1:?usage: setup.sh BUILD_DIR}
mkdir -p "$build"
build=$(cd "$build" && pwd)
cd "$(dirname "$0")"

if ! command -v cargo >/dev/null; then
    echo "market: cargo is not installed" >&2
    exit 2
fi
stamp=$(cat Cargo.toml Cargo.lock protocol/Cargo.toml $(find src ../../../generated/rust/market -name '*.rs' | LC_ALL=C sort) | cksum)
if [ -x "$build/target/release/market-server" ] && [ "$stamp" = "$(cat "$build/stamp" 2>/dev/null)" ]; then exit 0; fi
rm -f "$build/stamp"
if ! cargo build --quiet --release --locked --target-dir "$build/target" >&2; then
    echo "market: cannot build the server" >&2
    exit 2
fi
printf '%s\n' "$stamp" >"$build/stamp"
