#!/usr/bin/env bash
# Checks what was generated: the syntax, the types in comments and in
# declarations under the strictest settings, and the format.
source "$(dirname "$0")/common.sh"

install_tools
copy_generated
copy_programs
cp "$here/tsconfig.json" "$WIREPROOF_BUILD/"
failed=0
while IFS= read -r -d '' file; do
  node --check "$file" || failed=1
done < <(find "$WIREPROOF_BUILD/source" -name '*.js' -print0)
"$tools/tsc" -p "$WIREPROOF_BUILD/tsconfig.json" || failed=1
(cd "$WIREPROOF_BUILD" && node_modules/.bin/prettier --check --log-level=warn source) || failed=1
# A project that replaces files of this pack has no other pack beside it.
if [ -d "$here/../../typescript/wire" ]; then
  bash "$here/wire.sh" "$WIREPROOF_BUILD" --check || failed=1
fi
exit "$failed"
