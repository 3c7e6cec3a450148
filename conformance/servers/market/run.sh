#!/usr/bin/env bash
# run.sh BUILD_DIR [--port N] [--fault NAME] [--list-faults] [deadlines]: becomes the server.
set -euo pipefail
build=${1:?usage: run.sh BUILD_DIR [arguments of the server]}
shift
# As many connections as the system lets one process have.
ulimit -S -n "$(ulimit -H -n)" 2>/dev/null || true
exec "$build/target/release/market-server" "$@"
