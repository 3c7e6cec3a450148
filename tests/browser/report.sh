#!/usr/bin/env bash
# report.sh BUILD_DIR PAGES_DIR: looks at the pages below PAGES_DIR/out in headless Chromium, with the browser that is installed in BUILD_DIR.
set -euo pipefail
build=${1:?usage: report.sh BUILD_DIR PAGES_DIR}
pages=${2:?usage: report.sh BUILD_DIR PAGES_DIR}
here=$(cd "$(dirname "$0")" && pwd)
"$here/../../examples/browser-chat/setup.sh" "$build"
build=$(cd "$build" && pwd)
pages=$(cd "$pages" && pwd)
cd "$here"
html=../../src/conformance/report/html
"$build/node_modules/.bin/prettier" --check --print-width 120 ./*.js "$html"/*.css "$html"/*.js >&2
# The browser of the package unpacks itself into the folder for temporary files.
mkdir -p "$build/browser"
cp report.test.js "$build"
cd "$build"
TMPDIR="$build/browser" PAGES="$pages/out" node --test report.test.js
