#!/usr/bin/env bash
# joins.sh PULSE SHARED [OPTION…]: releases, gear and names against the simulator; `--days 60` is the lot.
pulse=$1 shared=$2
shift 2
(($#)) || set -- --only names,gear
exec python3 "$(dirname "$0")/joins_world.py" "$pulse" "$shared" "$@"
