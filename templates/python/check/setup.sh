#!/usr/bin/env bash
# Installs the pinned tools into $WIREPROOF_BUILD/venv; does nothing when they are there.
set -euo pipefail
cd "$(dirname "$0")"

if ! python3 -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null; then
    echo "python: needs python3, version 3.11 or later" >&2
    exit 2
fi
stamp="$WIREPROOF_BUILD/requirements.txt"
if cmp -s requirements.txt "$stamp" && [ -x "$WIREPROOF_BUILD/venv/bin/python" ]; then
    exit 0
fi
mkdir -p "$WIREPROOF_BUILD"
rm -rf "$WIREPROOF_BUILD/venv" "$stamp"
if ! python3 -m venv "$WIREPROOF_BUILD/venv"; then
    echo "python: cannot make a virtual environment; is the module venv installed?" >&2
    exit 2
fi
if ! "$WIREPROOF_BUILD/venv/bin/python" -m pip install --quiet --disable-pip-version-check --no-deps -r requirements.txt; then
    echo "python: cannot install the packages of check/requirements.txt" >&2
    exit 2
fi
cp requirements.txt "$stamp"
