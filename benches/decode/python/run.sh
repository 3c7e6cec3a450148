#!/usr/bin/env bash
# Times the generated decoder beside pydantic and msgspec: `benches/decode/python/run.sh`. Needs Python 3.11 or later and Node.js.
set -euo pipefail

here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
root=$(cd "$here/../../.." && pwd)
target="${CARGO_TARGET_DIR:-$root/target}"
build="$target/decode/python"
mkdir -p "$build/spec"

(cd "$root" && cargo build --quiet --release)
wireproof="$target/release/wireproof"
cp "$here/../spec.yaml" "$build/spec/bench.yaml"
printf 'specs: [spec/**]\n' >"$build/wireproof.yaml"
(cd "$build" && "$wireproof" generate --target python >/dev/null && "$wireproof" model spec/bench.yaml >model.json)
node "$here/../messages.mjs" "$build/messages" >/dev/null
[ -d "$build/venv" ] || python3 -m venv "$build/venv"
"$build/venv/bin/python" -m pip install --quiet --disable-pip-version-check -r "$here/requirements.txt"
PYTHONPATH="$build/generated/python" "$build/venv/bin/python" "$here/run.py" "$build"
