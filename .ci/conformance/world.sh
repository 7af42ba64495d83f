#!/usr/bin/env bash
# world.sh PULSE SHARED [OPTION…]: simulated days against the simulator; `--days 30 --only polls,faults,kill,fleet` is the lot.
pulse=$1 shared=$2
shift 2
(($#)) || set -- --days 4 --only polls
exec python3 "$(dirname "$0")/world.py" "$pulse" "$shared" "$@"
