#!/usr/bin/env bash
# bench-content.sh PULSE SHARED: the benchmark's content, converted, is an archive without a finding.
set -euo pipefail
converter="$(cd "$(dirname "$0")/../bench" && pwd)/convert.py"
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 "$2/bench/gen_content.py" 5 "$work/tree"
python3 "$converter" "$work/tree" "$work/site"
cp -r "$(dirname "$0")/../../Templates" "$work/site/"
"$1" check --site "$work/site"
