#!/usr/bin/env bash
# faults.sh PULSE SHARED [OPTION…]: every fault kind of the simulator against every kind of source.
pulse=$1 shared=$2
shift 2
exec python3 "$(dirname "$0")/faults.py" "$pulse" "$shared" "$@"
