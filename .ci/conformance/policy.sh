#!/usr/bin/env bash
# policy.sh PULSE [SHARED]: the content security policy, the escaping and what the charts' script shows, in headless Chromium
# over real sites.
#
# A gate: no page kind of this repository's site breaks its own policy, and a script that is put into a page does not
# run. The same site with every text of its records replaced by an attack runs nothing either, with the policy switched
# off, so that escaping alone is what holds. A chart against its older editions moves as their files say.
set -euo pipefail
pulse=$(realpath "$1") root="$(cd "$(dirname "$0")/../.." && pwd)"
tools="${PULSE_TOOLS:-${TMPDIR:-/tmp}/pulse-tools}/browser"
if ! command -v chromium >/dev/null; then
  sudo=(); [ "$(id -u)" = 0 ] || sudo=(sudo)
  "${sudo[@]}" apt-get update -qq && "${sudo[@]}" env DEBIAN_FRONTEND=noninteractive apt-get -o DPkg::Lock::Timeout=600 \
    install -y -qq --no-install-recommends chromium python3-venv >/dev/null || exit 77
fi
[ -x "$tools/bin/python" ] || python3 -m venv "$tools" || exit 77
"$tools/bin/pip" install -q --disable-pip-version-check playwright || exit 77
exec "$tools/bin/python" -B "$root/.ci/conformance/policy.py" "$pulse" "$root"
