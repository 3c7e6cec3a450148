#!/usr/bin/env bash
# run.sh NAME BUILD_DIR [arguments of the server]: becomes the server NAME.
set -euo pipefail
name=${1:?usage: run.sh NAME BUILD_DIR [arguments of the server]}
build=$(cd "${2:?usage: run.sh NAME BUILD_DIR [arguments of the server]}" && pwd)
shift 2
cd "$(dirname "$0")/../$name"
# The models and the codec are the generated ones, where they are.
export PYTHONPATH="$PWD:$PWD/../python:$PWD/../../../generated/python"
export PYTHONPYCACHEPREFIX="$build/pycache"
# As many connections as the system lets one process have.
ulimit -S -n "$(ulimit -H -n)" 2>/dev/null || true
exec "$build/venv/bin/python" -m src "$@"
