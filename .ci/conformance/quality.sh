#!/usr/bin/env bash
# quality.sh PULSE SHARED: the built site, filled by some simulated days, by other people's checkers.
#
# A gate: no finding in HTML, feeds, links, JSON, accessibility; bytes, requests and nodes within budget; the feeds read
# back by feedparser and newsboat; every page by links alone and every number in text browsers. Milliseconds are printed
# and not gated, for they say little on a shared machine. PULSE_QUALITY=full runs the whole suite with Lighthouse
# instead, on PULSE_QUALITY_DAYS days (5 unless given).
set -euo pipefail
pulse=$(realpath "$1") shared=$2 root="$(cd "$(dirname "$0")/../.." && pwd)"
work="$(mktemp -d)"
trap 'kill "${world:-}" 2>/dev/null || true; rm -rf "$work"' EXIT
tools="${PULSE_TOOLS:-${TMPDIR:-/tmp}/pulse-tools}/quality"
mkdir -p "$tools" && cp -r --no-preserve=mode "$shared/quality/." "$tools/" && chmod +x "$tools"/*.sh
"$tools/setup.sh" >/dev/null || exit 77
python="$tools/.venv/bin/python"
packages=()
for tool in newsboat w3m lynx; do command -v "$tool" >/dev/null || packages+=("$tool"); done
if ((${#packages[@]})); then
  sudo=(); [ "$(id -u)" = 0 ] || sudo=(sudo)
  "${sudo[@]}" apt-get update -qq && "${sudo[@]}" env DEBIAN_FRONTEND=noninteractive apt-get -o DPkg::Lock::Timeout=600 \
    install -y -qq --no-install-recommends "${packages[@]}" >/dev/null || exit 77
fi

python3 -B "$shared/world/world.py" --port 0 >"$work/world.log" & world=$!
until grep -q ready "$work/world.log"; do sleep 0.2; done
url="$(grep -o 'http://[0-9.:]*' "$work/world.log" | head -1)"
mkdir -p "$work/site/content"
cp -r "$root/Templates" "$root/Public" "$work/site/"
cp -r "$root/content/pages" "$work/site/content/"
sed 's/hostSpacing: [0-9]*/hostSpacing: 0/' "$root/content/pulse.yml" >"$work/site/content/pulse.yml"
days="${PULSE_QUALITY_DAYS:-5}"
for ((day = days - 1; day >= 0; day--)); do
  now="$(date -u -d "2026-05-30 - $day days" +%F)T20:00:00Z"
  curl -s -X PUT -d "$now" "$url/_world/now" >/dev/null
  "$pulse" run --site "$work/site" --mirror "$url" --now "$now" >"$work/run.log" 2>&1 || { cat "$work/run.log"; exit 1; }
done
kill "$world" && wait "$world" 2>/dev/null || true
site="$work/site/_site"
address="$(sed -n 's/^  url: \([^ ]*\).*/\1/p' "$root/content/pulse.yml" | head -1 | sed 's,/*$,/,')"
echo "site: $days days, $(find "$site" -name '*.html' | wc -l) pages, after $SECONDS s"
if [ "${PULSE_QUALITY:-gate}" = full ]; then exec "$tools/site.sh" "$site" "$address" full; fi

kinds=(--kind home=index.html --kind 'digest=digest/*/index.html' --kind 'chart=charts/*/index.html' --kind 'edition=charts/*/*/index.html'
  --kind 'movers=movers/*' --kind 'track=tracks/*/index.html' --kind 'artist=artists/*/index.html' --kind 'news=news/*/index.html'
  --kind 'story=stories/*/index.html' --kind 'release=releases/*/index.html' --kind 'gear=gear/*' --kind 'trends=trends/*'
  --kind 'tier=creator/*' --kind 'tier=developer/*' --kind 'tier=monetizer/*' --kind 'sources=sources/*' --kind 'search=search/*')
# check NAME COMMAND…: keeps what a checker says; a failed one leaves a mark.
check() { local name=$1; shift; "$@" >"$work/$name.out" 2>&1 || { touch "$work/$name.bad"; tail -n 12 "$work/$name.out"; return 0; }; tail -n 1 "$work/$name.out"; }
texts() {
  check html "$python" "$tools/check_html.py" "$site" --per-kind 3 "${kinds[@]}"
  check feeds "$python" "$tools/check_feeds.py" "$site" --site-url "$address" --max-warnings -1
  check links "$python" "$tools/check_links.py" "$site" --site-url "$address" --require-canonical --require-sitemap
  check json "$python" "$tools/check_json.py" "$site" --require-schema --no-schema-needed 'feeds/*' --no-schema-needed '*.webmanifest' \
    --no-schema-needed 'api/v1/industry-pulse/schemas/*' --no-schema-needed 'assets/*'
  check readers "$python" "$root/.ci/conformance/readers.py" "$pulse" "$site" "$address"
  check text python3 "$root/.ci/conformance/text.py" "$site"
}
texts & others=$!
check a11y "$python" "$tools/check_a11y.py" "$site" --per-kind 1 --max-pages 10 "${kinds[@]}"
check perf "$python" "$tools/check_perf.py" "$site" --per-kind 1 --max-pages 6 --budget html_gz=20000,total_gz=40000,requests=5,nodes=3000,cls=0.01,lcp=20000,tbt=20000 "${kinds[@]}"
wait "$others"
echo "quality: $SECONDS s"
! ls "$work"/*.bad >/dev/null 2>&1
