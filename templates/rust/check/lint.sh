#!/usr/bin/env bash
# Compiles, lints, documents and checks the format of every generated folder.
set -uo pipefail
for tool in python3 cargo rustfmt cargo-clippy; do
    command -v "$tool" >/dev/null || { echo "$tool is not installed" >&2; exit 2; }
done
python3 check/crate.py || exit 2
export CARGO_TARGET_DIR="$WIREPROOF_BUILD/target"
export RUSTDOCFLAGS="-D warnings"
manifest="$WIREPROOF_BUILD/Cargo.toml"
failed=0
cargo clippy --locked --quiet --manifest-path "$manifest" --all-targets -- -D warnings || failed=1
cargo doc --locked --quiet --no-deps --lib --manifest-path "$manifest" || failed=1
for file in "$WIREPROOF_GENERATED"/*/mod.rs; do
    rustfmt --check --edition 2024 --config-path "$WIREPROOF_BUILD/rustfmt.toml" "$file" || failed=1
done
exit "$failed"
