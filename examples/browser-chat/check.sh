#!/usr/bin/env bash
# check.sh BUILD_DIR CHAT_BUILD_DIR: builds the page, and tries it in headless Chromium against the Python chat server.
set -euo pipefail
build=${1:?usage: check.sh BUILD_DIR CHAT_BUILD_DIR}
chat=${2:?usage: check.sh BUILD_DIR CHAT_BUILD_DIR}
here=$(cd "$(dirname "$0")" && pwd)
"$here/build.sh" "$build"
build=$(cd "$build" && pwd)
server="$here/../../conformance/servers/chat"
"$server/setup.sh" "$chat"
chat=$(cd "$chat" && pwd)
# The browser of the package unpacks itself into the folder for temporary files.
mkdir -p "$build/browser"
cp "$here"/test/*.js "$build"
cd "$build"
TMPDIR="$build/browser" SERVE="$here/serve.js" PAGE="$build/page" CHAT_SERVER="$server/run.sh" CHAT_BUILD="$chat" node --test page.test.js
