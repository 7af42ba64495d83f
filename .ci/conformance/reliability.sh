#!/usr/bin/env bash
# reliability.sh PULSE SHARED: full disks, read-only trees, broken files, clocks, zones, two runs, signals, caches.
exec python3 "$(dirname "$0")/reliability.py" "$@"
