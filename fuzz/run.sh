#!/usr/bin/env bash
# Runs one target of the fuzzer for some seconds, or all of them: `fuzz/run.sh spec 600`, `fuzz/run.sh all 60`.
# What is found is in fuzz/artifacts; `cargo install cargo-fuzz` and a nightly toolchain are needed.
set -euo pipefail
cd "$(dirname "$0")/.."
target=${1:?which target, or all} seconds=${2:-60}

[ -d fuzz/corpus ] || cargo test --test fuzz -- --ignored seeds
if [ "$target" = all ]; then
    targets=$(cd fuzz/fuzz_targets && ls | sed 's/\.rs$//')
else
    targets=$target
fi
for target in $targets; do
    case $target in
    answer | corpus | message) dictionary=json ;;
    template | pack) dictionary=template ;;
    *) dictionary=spec ;;
    esac
    # No sanitizer: nothing here is unsafe, and executions are what finds panics. A second an input, half a gigabyte.
    cargo +nightly fuzz run -s none ${FUZZ_TARGET_DIR:+--target-dir "$FUZZ_TARGET_DIR"} "$target" -- \
        -dict="fuzz/dictionary/$dictionary" -max_len=8192 -timeout=1 -rss_limit_mb=512 -max_total_time="$seconds" \
        -fork=1 -ignore_crashes=1 -ignore_timeouts=1 -ignore_ooms=1 -print_final_stats=1
done
