#!/usr/bin/env bash
# Installs the tools and copies what was generated for the peer.
source "$(dirname "$0")/common.sh"

install_tools
copy_generated
