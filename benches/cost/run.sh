#!/usr/bin/env bash
# What generated code costs those who use it, beside types written by hand: `benches/cost/run.sh [MESSAGES]`, 1,000 without a number.
# Needs Python 3.11 or later, Node.js 20 or later and cargo.
set -euo pipefail

here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
root=$(cd "$here/../.." && pwd)
target="${CARGO_TARGET_DIR:-$root/target}"
build="$target/cost"
mkdir -p "$build/spec"

(cd "$root" && cargo build --quiet --release)
[ -d "$build/venv" ] || python3 -m venv "$build/venv"
"$build/venv/bin/python" -m pip install --quiet --disable-pip-version-check -r "$root/benches/decode/python/requirements.txt"
cp "$root/benches/decode/script/package.json" "$root/benches/decode/script/package-lock.json" "$build/"
(cd "$build" && npm ci --no-audit --no-fund --loglevel=error >/dev/null)
python3 "$here/write.py" "$build" "${1:-1000}"
(cd "$build" && rm -rf generated && "$target/release/wireproof" generate >/dev/null)
python3 "$here/run.py" "$build" "$root"
