#!/usr/bin/env bash
# reading.sh CONTENT: how fast the reader and the writer of the snapshots are, in megabytes a CPU second.
# The bar is 250 MB/s for reading news. Make a content folder with gen_content.py and convert.py.
set -euo pipefail
content=$(realpath "$1")
cd "$(dirname "$0")/../.."
program=$(mktemp -d)/reading
trap 'rm -rf "$(dirname "$program")"' EXIT
find Sources/Records .ci/bench/reading -name '*.swift' -print0 |
  xargs -0 swiftc -O -whole-module-optimization -swift-version 6 -module-name Reading -o "$program"
find "$content" -name '2*.json' -print0 | sort -z | xargs -0 "$program"
