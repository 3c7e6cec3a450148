#!/usr/bin/env bash
# Compiles what was generated under the strictest settings, checks its format,
# and checks that programs which misuse a protocol do not compile.
source "$(dirname "$0")/common.sh"

install_tools
copy_generated
copy_programs
cp "$here/tsconfig.json" "$WIREPROOF_BUILD/"
failed=0
"$tools/tsc" -p "$WIREPROOF_BUILD/tsconfig.json" --noEmit || failed=1
(cd "$WIREPROOF_BUILD" && node_modules/.bin/prettier --check --log-level=warn source) || failed=1
# The programs are about one protocol, which another project does not have.
if [ -d "$WIREPROOF_BUILD/source/market" ]; then
  node "$here/compile.mjs" "$WIREPROOF_BUILD" || failed=1
else
  echo "no protocol \`market\`: the programs of check/compile are left out" >&2
fi
exit "$failed"
