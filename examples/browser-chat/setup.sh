#!/usr/bin/env bash
# setup.sh BUILD_DIR: installs what the page is built and tested with into BUILD_DIR; does nothing when it is there.
set -euo pipefail
build=${1:?usage: setup.sh BUILD_DIR}
mkdir -p "$build"
build=$(cd "$build" && pwd)
cd "$(dirname "$0")"
for tool in node npm; do
    if ! command -v "$tool" >/dev/null; then
        echo "browser-chat: needs $tool" >&2
        exit 2
    fi
done
if ! cmp -s package-lock.json "$build/installed"; then
    rm -rf "$build/node_modules" "$build/installed"
    cp package.json package-lock.json "$build"
    if ! npm ci --prefix "$build" --no-audit --no-fund --loglevel=error >&2; then
        echo "browser-chat: cannot install the packages of package-lock.json" >&2
        exit 2
    fi
    cp package-lock.json "$build/installed"
fi
