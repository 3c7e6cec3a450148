#!/usr/bin/env bash
# check.sh BUILD_DIR: format, types, no message type or code written out, and the tests.
set -euo pipefail
build=${1:?usage: check.sh BUILD_DIR}
here=$(cd "$(dirname "$0")" && pwd)
"$here/setup.sh" "$build" --dev
build=$(cd "$build" && pwd)
cd "$build/root/conformance/servers/tutor"
bin="$build/root/node_modules/.bin"
"$bin/prettier" --check --print-width 120 "$here/src/**/*.js" "$here/tests/**/*.js" "$here/scripts/*.js"
"$bin/tsc" --project tsconfig.json
node --preserve-symlinks --preserve-symlinks-main scripts/literals.js src tests
node --preserve-symlinks --preserve-symlinks-main --test tests/
