#!/usr/bin/env bash
# setup.sh BUILD_DIR [--dev]: installs what the server needs into BUILD_DIR, with --dev also what its tests need; does nothing when it is there.
set -euo pipefail
build=${1:?usage: setup.sh BUILD_DIR [--dev]}
mkdir -p "$build"
build=$(cd "$build" && pwd)
cd "$(dirname "$0")"

if ! node -e 'process.exit(Number(process.versions.node.split(".")[0]) < 20 ? 1 : 0)' 2>/dev/null; then
    echo "tutor: needs node, version 20 or later" >&2
    exit 2
fi
if ! command -v npm >/dev/null; then
    echo "tutor: needs npm" >&2
    exit 2
fi
# Packages are found in the folders above a module. So that none need lie in the repository, the build folder has the
# repository's folders as links, and packages beside them.
root="$build/root"
place="$root/conformance/servers/tutor"
mkdir -p "$place"
link() { [ "$(readlink "$2")" = "$1" ] || ln -sfn "$1" "$2"; }
link "$PWD/../../../generated" "$root/generated"
for name in src tests scripts package.json package-lock.json tsconfig.json faults.yaml; do link "$PWD/$name" "$place/$name"; done

omit=(--omit=dev)
stamp="$build/installed"
if [ "${2:-}" = --dev ]; then omit=() stamp="$build/installed-dev"; fi
if cmp -s package-lock.json "$stamp" && [ -d "$root/node_modules/ws" ]; then exit 0; fi
rm -rf "$root/node_modules" "$build"/installed*
cp package.json package-lock.json "$root"
if ! npm ci --prefix "$root" "${omit[@]}" --no-audit --no-fund --loglevel=error >&2; then
    echo "tutor: cannot install the packages of package-lock.json" >&2
    exit 2
fi
cp package-lock.json "$stamp"
