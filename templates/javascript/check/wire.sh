#!/usr/bin/env bash
# Makes `wire/` from that of the pack for TypeScript: `bash check/wire.sh FOLDER`
# with a folder of tools, as `check/setup.sh` makes one. With `--check` behind it
# nothing is written, and what differs is shown.
set -euo pipefail

here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
pack=$(dirname "$here")
source="$pack/../typescript"
tools="${1:?the folder that holds node_modules}/node_modules/.bin"
made=$(mktemp -d)
trap 'rm -rf "$made"' EXIT

mkdir "$made/source"
cp -R "$source/wire" "$source/wire.ts" "$source/check/package.json" "$made/source/"
"$tools/tsc" "$made/source/wire.ts" --outDir "$made" --declaration --strict \
  --target ES2022 --module nodenext --lib ES2022,DOM --verbatimModuleSyntax
rm -r "$made/source"
"$tools/prettier" --write --log-level=warn "$made"
# The compiler drops empty lines; declarations are set apart again.
find "$made" -type f | while IFS= read -r file; do
  awk 'NR > 1 && /^(\/\*\*|export |function |const |class )/ &&
         prev !~ /^(\/\*\*.*| )\*\/$/ && prev !~ /^export (type )?\*/ &&
         !(prev ~ /^const .*;$/ && /^const /) { print "" }
       { print; prev = $0 }' "$file" >"$file.new"
  mv "$file.new" "$file"
done
# Modules of types alone are empty.
grep -rlx "export {};" "$made" --include='*.js' | xargs -r rm
if [ "${2:-}" = --check ]; then
  diff -r "$made/wire" "$pack/wire" && diff "$made/wire.js" "$pack/wire.js" &&
    diff "$made/wire.d.ts" "$pack/wire.d.ts" || {
    echo "\`wire/\` differs from that of the pack for TypeScript; run: bash check/wire.sh FOLDER" >&2
    exit 1
  }
else
  rm -rf "$pack/wire"
  cp -R "$made/wire" "$made/wire.js" "$made/wire.d.ts" "$pack/"
fi
