#!/usr/bin/env bash
# stories.sh PULSE SHARED [OPTION…]: stories of simulated days against the simulator's truth.
pulse=$1 shared=$2
shift 2
exec python3 "$(dirname "$0")/stories_world.py" "$pulse" "$shared" "$@"
