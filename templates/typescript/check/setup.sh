#!/usr/bin/env bash
# Installs the tools and compiles what was generated for the peer.
source "$(dirname "$0")/common.sh"

install_tools
copy_generated
cp "$here/tsconfig.json" "$WIREPROOF_BUILD/"
rm -rf "$WIREPROOF_BUILD/out"
# What does not compile is for lint to report; the peer runs what came out.
"$tools/tsc" -p "$WIREPROOF_BUILD/tsconfig.json" >/dev/null || true
cp "$here/package.json" "$WIREPROOF_BUILD/out/"
