#!/usr/bin/env bash
# world.sh PULSE SHARED: thirty simulated days, every fault preset, kills and a fleet of feeds against the simulator.
exec python3 "$(dirname "$0")/world.py" "$1" "$2" --days 30 --kills 50
