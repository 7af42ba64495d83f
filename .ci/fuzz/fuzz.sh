#!/usr/bin/env bash
# fuzz.sh [SECONDS [TARGET…]]: libFuzzer with AddressSanitizer on what reads input from outside, each target for SECONDS
# (15 unless given), from seeds of the tests' own fixtures. Prints executions, executions a second, covered edges and
# findings; ends 1 when a law broke or something crashed, 77 when this toolchain has no fuzzer.
#
# What a target found before is kept in .build/fuzz/corpus/TARGET and used again; a finding lies in .build/fuzz/found.
set -euo pipefail
cd "$(dirname "$0")/../.."
seconds="${1:-15}"
shift $(($# ? 1 : 0))
targets=("$@")
((${#targets[@]})) || targets=(feed sanitizer json template markdown date)
here=.ci/fuzz work=.build/fuzz
# A crash is told by the sanitizer; Swift's own backtracer would hang beside it.
export SWIFT_BACKTRACE=enable=no
rm -rf "$work/found" && mkdir -p "$work/found"

# The modules, from the bottom up, as one object each with coverage and AddressSanitizer in it.
flags=(-sanitize=fuzzer,address -parse-as-library -swift-version 6 -O -g -enable-testing -use-ld=lld -I "$work" -I Sources/CLibXML2
  -I Sources/CCMarkGFM -I Sources/CCurl -Xcc -I/usr/include/libxml2 -enable-upcoming-feature ExistentialAny
  -enable-upcoming-feature MemberImportVisibility -enable-upcoming-feature InternalImportsByDefault)
printf 'func examine(_ bytes: [UInt8]) {}\n' >"$work/empty.swift"
if ! swiftc "${flags[@]}" "$work/empty.swift" "$here/Entry.swift" -o "$work/empty" 2>"$work/empty.log"; then
  cat "$work/empty.log"
  exit 77
fi
objects=()
for module in Records Templating Markup Transport Ingest; do
  if [ -z "$(find "$work/$module.o" -newer "$here/fuzz.sh" 2>/dev/null)" ] ||
    [ -n "$(find Sources/{Records,Templating,Markup,Transport,Ingest} -newer "$work/$module.o" -print -quit)" ]; then
    mapfile -t files < <(find "Sources/$module" -name '*.swift' | sort)
    swiftc "${flags[@]}" -wmo -module-name "$module" -emit-module -emit-module-path "$work/$module.swiftmodule" \
      -c "${files[@]}" -o "$work/$module.o"
  fi
  objects+=("$work/$module.o")
done
for target in "${targets[@]}"; do
  swiftc "${flags[@]}" -module-name "Fuzz" "$here/$target.swift" "$here/Entry.swift" "$here/Page.swift" "${objects[@]}" \
    -lxml2 -lcmark-gfm -lcmark-gfm-extensions -lcurl -o "$work/$target"
done

# seed TARGET FILE…: copies files under names of their own.
seed() {
  local target=$1 number=0 file
  shift
  mkdir -p "$work/seeds/$target"
  for file in "$@"; do
    head -c 16000 "$file" >"$work/seeds/$target/$((number++))-$(basename "$file")"
  done
}
rm -rf "$work/seeds"
mapfile -t pages < <(find Tests/SiteTests/Fixtures/golden Tests/IngestTests/Fixtures/Charts -name '*.html' | sort)
mapfile -t records < <(find Tests/ArchiveTests/Fixtures content -name '*.json' -size -12k | sort | awk 'NR % 4 == 1')
seed feed Tests/IngestTests/Fixtures/feeds/*.xml Tests/IngestTests/Fixtures/feeds/*[!d].json
seed sanitizer "${pages[@]}"
seed json "${records[@]}"
seed template Templates/*.mustache Tests/SiteTests/Fixtures/templates/*.mustache
seed markdown content/pages/*.md README.md Templates/README.md
mkdir -p "$work/seeds/date"
grep -oh '("[^"]*", "[0-9]' Tests/IngestTests/FeedDateTests.swift | sed 's/^("//; s/".*//' |
  while IFS= read -r line; do printf '%s' "$line" >"$work/seeds/date/$(printf '%s' "$line" | cksum | cut -d' ' -f1)"; done

words() { case $1 in sanitizer) echo html ;; *) echo "$1" ;; esac; }
longest() { case $1 in date) echo 64 ;; template | markdown) echo 1024 ;; *) echo 4096 ;; esac; }
status=0
for target in "${targets[@]}"; do
  mkdir -p "$work/corpus/$target"
  log="$work/$target.log"
  ASAN_OPTIONS=detect_leaks=${LEAKS:-0} "$work/$target" "$work/corpus/$target" "$work/seeds/$target" \
    -dict="$here/words/$(words "$target").dict" -max_len="$(longest "$target")" -max_total_time="$seconds" -timeout=10 \
    -rss_limit_mb=3000 -print_final_stats=1 -artifact_prefix="$work/found/$target-" >"$log" 2>&1 || true
  runs=$(sed -n 's/^stat::number_of_executed_units: *//p' "$log")
  speed=$(sed -n 's/^stat::average_exec_per_sec: *//p' "$log")
  edges=$(sed -n 's/.* cov: \([0-9]*\).*/\1/p' "$log" | tail -1)
  found=$(find "$work/found" -name "$target-*" | wc -l)
  printf '%-9s %9s executions, %6s a second, %5s edges, %s findings\n' "$target" "${runs:-0}" "${speed:-0}" "${edges:-0}" "$found"
  if ((found)) || [ -z "$runs" ]; then
    status=1
    grep -aE 'Fatal error|ERROR:|SUMMARY:' "$log" | head -5 || tail -5 "$log"
  fi
done
exit $status
