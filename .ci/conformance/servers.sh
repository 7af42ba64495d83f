#!/usr/bin/env bash
# servers.sh PULSE SHARED: the shipped recipes in a real nginx and a real Caddy, 'pulse serve', and the ES module in
# Node and headless Chromium, all on the site of this repository's content.
set -euo pipefail
packages=()
command -v nginx >/dev/null || packages+=(nginx-light)
command -v caddy >/dev/null || packages+=(caddy)
command -v chromium >/dev/null || packages+=(chromium)
command -v node >/dev/null || packages+=(nodejs)
if ((${#packages[@]})); then
  sudo=(); [ "$(id -u)" = 0 ] || sudo=(sudo)
  "${sudo[@]}" apt-get update -qq && "${sudo[@]}" apt-get install -y -qq --no-install-recommends "${packages[@]}" >/dev/null || exit 77
fi
exec python3 -B "$(dirname "$0")/servers.py" "$1"
