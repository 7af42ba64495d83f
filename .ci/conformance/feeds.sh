#!/usr/bin/env bash
# feeds.sh PULSE SHARED: the feed corpus with its bars, and the throughput beside feedparser's in the same run.
set -euo pipefail
tools="${PULSE_TOOLS:-${TMPDIR:-/tmp}/pulse-tools}/feeds"
if ! [ -x "$tools/bin/python" ]; then
  python3 -m venv "$tools" && "$tools/bin/pip" install --quiet feedparser >/dev/null 2>&1 || true
fi
exec "$tools/bin/python" -B "$(dirname "$0")/feeds.py" "$1" "$2"
