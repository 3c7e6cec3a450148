#!/usr/bin/env bash
# run.sh BUILD_DIR [--port N] [--fault NAME] [--questions N] [--answer-ms N] [--silence-ms N] [--list-faults]: becomes the server.
set -euo pipefail
build=$(cd "${1:?usage: run.sh BUILD_DIR [arguments of the server]}" && pwd)
shift
cd "$(dirname "$0")"
# The models and the codec are the generated ones, where they are.
export PYTHONPATH="$PWD:$PWD/../python:$PWD/../../../generated/python"
export PYTHONPYCACHEPREFIX="$build/pycache"
# As many connections as the system lets one process have.
ulimit -S -n "$(ulimit -H -n)" 2>/dev/null || true
exec "$build/venv/bin/python" -m src "$@"
