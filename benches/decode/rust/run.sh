#!/usr/bin/env bash
# Times the generated decoder beside serde's derives: `benches/decode/rust/run.sh`. Needs Python and Node.js for the messages.
set -euo pipefail

here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
root=$(cd "$here/../../.." && pwd)
target="${CARGO_TARGET_DIR:-$root/target}"
build="$target/decode/rust"
mkdir -p "$build/spec"

(cd "$root" && cargo build --quiet --release)
wireproof="$target/release/wireproof"
cp -R "$here/Cargo.toml" "$here/src" "$build/"
cp "$here/../spec.yaml" "$build/spec/bench.yaml"
printf 'specs: [spec/**]\n' >"$build/wireproof.yaml"
(cd "$build" && "$wireproof" generate --target rust >/dev/null && "$wireproof" model spec/bench.yaml >model.json)
python3 "$here/derive.py" "$build/model.json" >"$build/derived.rs"
node "$here/../messages.mjs" "$build/messages" >/dev/null
CARGO_TARGET_DIR="$build/target" cargo run --quiet --release --manifest-path "$build/Cargo.toml" -- "$build/messages"
