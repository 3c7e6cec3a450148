#!/usr/bin/env bash
# run.sh BUILD_DIR [--port N] [--fault NAME] [--answer-ms N] [--list-faults]: becomes the server.
exec "$(dirname "$0")/../python/run.sh" chat "$@"
