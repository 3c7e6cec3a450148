#!/usr/bin/env bash
# check.sh BUILD_DIR [--quick]: lint, types and tests of the server; --quick leaves out the tests that start one for each fault.
set -euo pipefail
build=${1:?usage: check.sh BUILD_DIR [--quick]}
here=$(cd "$(dirname "$0")" && pwd)
"$here/setup.sh" "$build" --dev
build=$(cd "$build" && pwd)
cd "$here"
export PYTHONPATH="$PWD:$PWD/../python:$PWD/../../../generated/python" PYTHONPYCACHEPREFIX="$build/pycache" COVERAGE_FILE="$build/coverage"
bin="$build/venv/bin"
"$bin/ruff" check --no-cache . ../python
"$bin/ruff" format --check --no-cache . ../python
"$bin/mypy" --cache-dir "$build/mypy"
tests=(tests)
if [ "${2:-}" = --quick ]; then tests=(tests/websocket tests/live/test_inputs.py); fi
"$bin/python" -m pytest -q "${tests[@]}" --cov=src.websocket.connection_manager --cov-report=term-missing --cov-fail-under=90
