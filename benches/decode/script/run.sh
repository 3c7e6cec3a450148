#!/usr/bin/env bash
# Times the decoders of both script languages beside `JSON.parse`, zod, valibot
# and ajv: `benches/decode/script/run.sh`. Needs Node.js 20 or later with npm.
set -euo pipefail

here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
root=$(cd "$here/../../.." && pwd)
target="${CARGO_TARGET_DIR:-$root/target}"
build="$target/decode/script"
mkdir -p "$build/spec"

(cd "$root" && cargo build --quiet --release)
wireproof="$target/release/wireproof"
cp "$here"/*.mjs "$here"/package*.json "$build/"
cp "$here/../spec.yaml" "$build/spec/bench.yaml"
printf 'specs: [spec/**]\n' >"$build/wireproof.yaml"
(cd "$build" && "$wireproof" generate --target typescript --target javascript >/dev/null &&
  "$wireproof" model spec/bench.yaml >model.json)
npm ci --prefix "$build" --no-audit --no-fund --loglevel=error
"$build/node_modules/.bin/tsc" "$build"/generated/typescript/bench/*.ts \
  --outDir "$build/typescript/bench" --target ES2022 --module nodenext --lib ES2022,DOM
rm -rf "$build/javascript"
cp -R "$build/generated/javascript" "$build/javascript"
node "$here/../messages.mjs" "$build/messages" >/dev/null
node "$build/run.mjs" "$build"
