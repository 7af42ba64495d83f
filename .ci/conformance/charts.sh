#!/usr/bin/env bash
# charts.sh PULSE SHARED: chart pages of the world simulator through adapters and checks.
exec python3 "$(dirname "$0")/charts_world.py" "$1" "$2" --sample "${CHARTS_SAMPLE:-12}"
