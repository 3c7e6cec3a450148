#!/usr/bin/env bash
# setup.sh NAME BUILD_DIR: installs the pinned packages of conformance/field/NAME into BUILD_DIR; does nothing when they are there.
set -euo pipefail
name=${1:?usage: setup.sh NAME BUILD_DIR}
build=${2:?usage: setup.sh NAME BUILD_DIR}
here=$(cd "$(dirname "$0")" && pwd)/$name
mkdir -p "$build"
build=$(cd "$build" && pwd)

fail() {
    echo "$name: $1" >&2
    exit 2
}
# The build folder holds a copy of what was installed, made last, so that a setup that broke off is begun anew.
if [ -f "$here/requirements.txt" ]; then
    if cmp -s "$here/requirements.txt" "$build/installed"; then exit 0; fi
    rm -rf "$build/venv" "$build/installed"
    python3 -c 'import sys; sys.exit(sys.version_info < (3, 11))' || fail "needs python3, version 3.11 or later"
    python3 -m venv "$build/venv" || fail "cannot make a virtual environment; is the module venv installed?"
    "$build/venv/bin/python" -m pip install --quiet --disable-pip-version-check --no-deps -r "$here/requirements.txt" >&2 ||
        fail "cannot install the packages of requirements.txt"
    cp "$here/requirements.txt" "$build/installed"
else
    # Node looks for packages beside the module that asks for them, so that is copied as well.
    if [ -f "$here/server.mjs" ]; then cp "$here/server.mjs" "$build"; fi
    if cmp -s "$here/package-lock.json" "$build/installed"; then exit 0; fi
    rm -rf "$build/node_modules" "$build/installed"
    command -v npm >/dev/null || fail "needs npm"
    cp "$here/package.json" "$here/package-lock.json" "$build"
    npm ci --prefix "$build" --ignore-scripts --no-audit --no-fund --loglevel=error >&2 || fail "cannot install the packages of package-lock.json"
    cp "$here/package-lock.json" "$build/installed"
fi
