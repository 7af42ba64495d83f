#!/usr/bin/env bash
# bench.sh PULSE SHARED [DAYS]: the build benchmark beside Hugo and a hand-made script, in CPU seconds of one run.
set -euo pipefail
exec python3 "$(dirname "$0")/../bench/build.py" "$1" "$2" "${3:-365}"
