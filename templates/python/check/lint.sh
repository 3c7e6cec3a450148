#!/usr/bin/env bash
# Types, lints, format and shape of every generated folder; says what failed.
set -uo pipefail
cd "$(dirname "$0")"

venv="$WIREPROOF_BUILD/venv/bin"
if [ ! -x "$venv/mypy" ] || [ ! -x "$venv/ruff" ]; then
    echo "python: the tools are not installed; run check/setup.sh first" >&2
    exit 2
fi
config="$PWD/ruff.toml"
tests="$PWD/tests/shape.py"
programs="$PWD/use"
cache="$WIREPROOF_BUILD/cache"
failed=0
run() {
    local what="$1"
    shift
    if ! output=$("$@" 2>&1); then
        printf '%s\n%s\n' "python: $what" "$output"
        failed=1
    fi
}
cd "$WIREPROOF_GENERATED" || exit 2
found=0
mkdir -p "$cache"
copies=$(mktemp -d "$cache/lint.XXXXXX")
trap 'rm -rf "$copies"' EXIT
for package in */; do
    [ -f "$package/__init__.py" ] || continue
    found=1
    # A protocol's name need not be a Python identifier, so that its folder is checked from a copy with one. The path of
    # the copy is its own, since mypy takes a file with the path, size and second of another for that other.
    work="$copies/${package%/}"
    mkdir -p "$work"
    cp -R "$package" "$work/protocol"
    run "mypy --strict ${package%/}" "$venv/mypy" --strict --no-error-summary --cache-dir "$cache/mypy" "$work/protocol"
    run "ruff check ${package%/}" "$venv/ruff" check --quiet --no-cache --config "$config" "$work/protocol"
    run "ruff format ${package%/}" "$venv/ruff" format --check --quiet --diff --no-cache --config "$config" "$work/protocol"
    run "shape of ${package%/}" "$venv/python" -B "$tests" "$work"
    # A program that is written against this protocol.
    if [ -f "$programs/${package%/}.py" ]; then
        cp "$programs/${package%/}.py" "$work/program.py"
        run "mypy --strict of the program" env MYPYPATH="$work" "$venv/mypy" --strict --no-error-summary --cache-dir "$cache/mypy" "$work/program.py"
        run "ruff check of the program" "$venv/ruff" check --quiet --no-cache --config "$config" "$work/program.py"
        run "ruff format of the program" "$venv/ruff" format --check --quiet --diff --no-cache --config "$config" "$work/program.py"
        run "the program" env PYTHONPATH="$work" "$venv/python" -B "$work/program.py"
    fi
done
if [ "$found" = 0 ]; then
    echo "python: no generated package in $WIREPROOF_GENERATED"
    exit 1
fi
exit "$failed"
