#!/usr/bin/env bash
# setup.sh BUILD_DIR [--dev]: installs what the server needs into BUILD_DIR, with --dev also what its tests need.
exec "$(dirname "$0")/../python/setup.sh" interview "$@"
