#!/usr/bin/env bash
# Installs the load engines of requirements.txt into a folder; at once when nothing has changed.
set -euo pipefail

here=$(cd "$(dirname "$0")" && pwd)
build=$1
stamp=$(sha256sum "$here/requirements.txt" "$here/setup.sh" | sha256sum | cut -d ' ' -f 1)
if [ "$(cat "$build/.stamp" 2>/dev/null)" != "$stamp" ]; then
  rm -rf "$build"
  mkdir -p "$build"
  python3 -m venv "$build/venv"
  "$build/venv/bin/pip" --quiet --disable-pip-version-check install --requirement "$here/requirements.txt"
  echo "$stamp" > "$build/.stamp"
fi
