#!/usr/bin/env bash
# build.sh BUILD_DIR: checks the types, and writes the page to BUILD_DIR/page, which needs nothing from elsewhere.
set -euo pipefail
build=${1:?usage: build.sh BUILD_DIR}
here=$(cd "$(dirname "$0")" && pwd)
"$here/setup.sh" "$build"
build=$(cd "$build" && pwd)
cd "$here"
"$build/node_modules/.bin/prettier" --check --print-width 120 . >&2
rm -rf "$build/page"
"$build/node_modules/.bin/tsc" --project . --outDir "$build/page" >&2
cp index.html "$build/page"
