# What setup and lint share: the places, and tools that are missing.
set -euo pipefail

: "${WIREPROOF_BUILD:?the folder to build in}"
: "${WIREPROOF_GENERATED:?the folder that holds one folder for each protocol}"
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
tools="$WIREPROOF_BUILD/node_modules/.bin"

for tool in node npm; do
  if ! command -v "$tool" >/dev/null; then
    echo "\`$tool\` is not installed; Node.js 20 or later brings it" >&2
    exit 2
  fi
done

# Installs the pinned tools, unless that has been done.
install_tools() {
  mkdir -p "$WIREPROOF_BUILD"
  if ! cmp -s "$here/package-lock.json" "$WIREPROOF_BUILD/installed-lock.json"; then
    cp "$here/package.json" "$here/package-lock.json" "$WIREPROOF_BUILD/"
    npm ci --prefix "$WIREPROOF_BUILD" --no-audit --no-fund --loglevel=error >&2 || {
      echo "the tools of package-lock.json could not be installed" >&2
      exit 2
    }
    cp "$here/package-lock.json" "$WIREPROOF_BUILD/installed-lock.json"
  fi
}

# Copies the generated folders, so that nothing is written beside them.
copy_generated() {
  rm -rf "$WIREPROOF_BUILD/source"
  mkdir -p "$WIREPROOF_BUILD/source"
  cp -R "$WIREPROOF_GENERATED/." "$WIREPROOF_BUILD/source/"
  cp "$here/package.json" "$WIREPROOF_BUILD/source/"
}

# Adds the programs of `use` that are written against a protocol that is there.
copy_programs() {
  local program name
  for program in "$here"/use/*; do
    name=$(basename "$program")
    if [ -d "$WIREPROOF_BUILD/source/${name%.*}" ]; then
      # No protocol has a full stop in its name.
      mkdir -p "$WIREPROOF_BUILD/source/use.programs"
      cp "$program" "$WIREPROOF_BUILD/source/use.programs/"
    fi
  done
}
