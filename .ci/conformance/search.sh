#!/usr/bin/env bash
# search.sh PULSE SHARED [DAYS]: fifty queries over three generated years, in headless Chromium against nginx.
set -euo pipefail
exec python3 -B "$(dirname "$0")/search.py" "$1" "${3:-1095}"
