#!/usr/bin/env bash
# Answers one request a line.
set -euo pipefail
exec "$WIREPROOF_BUILD/target/debug/generated"
