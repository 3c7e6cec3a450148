#!/usr/bin/env bash
# Runs the peer on what setup copied.
exec node "$(dirname "$0")/peer.mjs" "${WIREPROOF_BUILD:?the folder to build in}/source"
