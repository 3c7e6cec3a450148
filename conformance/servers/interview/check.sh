#!/usr/bin/env bash
# check.sh BUILD_DIR: lint, types, tests and their coverage (at least 80 %).
set -euo pipefail
build=${1:?usage: check.sh BUILD_DIR}
here=$(cd "$(dirname "$0")" && pwd)
"$here/setup.sh" "$build" --dev
build=$(cd "$build" && pwd)
cd "$here"
export PYTHONPATH="$PWD:$PWD/../python:$PWD/../../../generated/python" PYTHONPYCACHEPREFIX="$build/pycache" COVERAGE_FILE="$build/coverage"
bin="$build/venv/bin"
"$bin/ruff" check --no-cache .
"$bin/ruff" format --check --no-cache .
"$bin/mypy" --cache-dir "$build/mypy"
"$bin/python" -m pytest -q tests --cov=src --cov-report=term-missing:skip-covered --cov-fail-under=80
