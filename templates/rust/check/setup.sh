#!/usr/bin/env bash
# Builds the peer, which decodes with the generated code.
set -euo pipefail
for tool in python3 cargo; do
    command -v "$tool" >/dev/null || { echo "$tool is not installed" >&2; exit 2; }
done
python3 check/crate.py
export CARGO_TARGET_DIR="$WIREPROOF_BUILD/target"
cargo build --locked --quiet --manifest-path "$WIREPROOF_BUILD/Cargo.toml"
