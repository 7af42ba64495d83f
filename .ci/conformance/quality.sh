#!/usr/bin/env bash
# quality.sh PULSE SHARED: the built site, filled by some simulated days, by other people's checkers.
set -euo pipefail
pulse=$1 shared=$2 root="$(cd "$(dirname "$0")/../.." && pwd)"
work="$(mktemp -d)"
trap 'kill "${world:-}" 2>/dev/null || true; rm -rf "$work"' EXIT
tools="${PULSE_TOOLS:-${TMPDIR:-/tmp}/pulse-tools}/quality"
mkdir -p "$tools" && cp -r --no-preserve=mode "$shared/quality/." "$tools/" && chmod +x "$tools"/*.sh
"$tools/setup.sh" >/dev/null

python3 -B "$shared/world/world.py" --port 0 >"$work/world.log" & world=$!
until grep -q ready "$work/world.log"; do sleep 0.2; done
url="$(grep -o 'http://[0-9.:]*' "$work/world.log" | head -1)"
mkdir -p "$work/site/content"
cp -r "$root/Templates" "$root/Public" "$work/site/"
cp -r "$root/content/pages" "$work/site/content/"
sed 's/hostSpacing: [0-9]*/hostSpacing: 0/' "$root/content/pulse.yml" >"$work/site/content/pulse.yml"
for day in 26 27 28 29 30; do
  for hour in 08 20; do
    now="2026-05-${day}T${hour}:00:00Z"
    curl -s -X PUT -d "$now" "$url/_world/now" >/dev/null
    "$pulse" run --site "$work/site" --mirror "$url" --now "$now" >"$work/run.log" 2>&1 || { cat "$work/run.log"; exit 1; }
  done
done
"$tools/site.sh" "$work/site/_site" "$(sed -n 's/^  url: \([^ ]*\).*/\1/p' "$root/content/pulse.yml" | head -1 | sed 's,/*$,/,')" "${PULSE_QUALITY:-fast}"
