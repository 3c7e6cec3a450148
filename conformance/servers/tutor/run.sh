#!/usr/bin/env bash
# run.sh BUILD_DIR [--port N] [--fault NAME] [--answer-ms N] [--auth-ms N] [--list-faults]: becomes the server.
set -euo pipefail
build=$(cd "${1:?usage: run.sh BUILD_DIR [arguments of the server]}" && pwd)
shift
cd "$build/root/conformance/servers/tutor"
# As many connections as the system lets one process have.
ulimit -S -n "$(ulimit -H -n)" 2>/dev/null || true
exec node --preserve-symlinks --preserve-symlinks-main src/main.js "$@"
