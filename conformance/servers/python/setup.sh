#!/usr/bin/env bash
# setup.sh NAME BUILD_DIR [--dev]: installs what the server NAME needs into BUILD_DIR; does nothing when it is there.
set -euo pipefail
name=${1:?usage: setup.sh NAME BUILD_DIR}
build=${2:?usage: setup.sh NAME BUILD_DIR}
mkdir -p "$build"
build=$(cd "$build" && pwd)
cd "$(dirname "$0")"

if ! python3 -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null; then
    echo "$name: needs python3, version 3.11 or later" >&2
    exit 2
fi
# With `--dev` also what the tests need.
files=(requirements.txt)
if [ "${3:-}" = --dev ]; then files+=(requirements-dev.txt); fi
for file in "${files[@]}"; do
    stamp="$build/$file"
    if cmp -s "$file" "$stamp" && [ -x "$build/venv/bin/python" ]; then continue; fi
    if [ "$file" = requirements.txt ]; then
        rm -rf "$build/venv" "$build"/requirements*.txt
        if ! python3 -m venv "$build/venv"; then
            echo "$name: cannot make a virtual environment; is the module venv installed?" >&2
            exit 2
        fi
    fi
    if ! "$build/venv/bin/python" -m pip install --quiet --disable-pip-version-check --no-deps -r "$file" >&2; then
        echo "$name: cannot install the packages of $file" >&2
        exit 2
    fi
    cp "$file" "$stamp"
done
