#!/usr/bin/env bash
# The digest against scripted language models; `mockllm.sh PULSE SHARED --gate` is the part that CI waits for, without
# --gate it is every provider, every scenario, every day and 300 fuzzed runs.
pulse=$1 shared=$2
shift 2
exec python3 "$(dirname "$0")/mockllm.py" "$pulse" "$shared" "$@"
