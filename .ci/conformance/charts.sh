#!/usr/bin/env bash
# charts.sh PULSE SHARED: chart pages of the world simulator through adapters and checks, and whole runs while pages go bad.
here="$(dirname "$0")"
python3 -B "$here/charts_world.py" "$1" "$2" --sample "${CHARTS_SAMPLE:-12}" && exec python3 -B "$here/charts_site.py" "$1" "$2"
