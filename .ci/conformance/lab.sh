#!/usr/bin/env bash
# lab.sh PULSE SHARED [TASK…]: the measuring lab's scorers with its gates and with our own, which ask for more than its
# reference programs reach. Prints every figure line; fails when a gate is missed.
set -uo pipefail
pulse=$1 shared=$2
shift 2
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cp -r "$shared/lab" "$work/lab"
chmod -R u+w "$work/lab"
cd "$work/lab" || exit 1
failed=0 missing=0

# Beyond the lab's gates: the reference's margins over rank alone, no wrong merge, faults found in every snapshot, and the
# reference's figures for stories and extracts.
declare -A own=(
  [breakout]="e1992_2011_auc_margin=0.0130,e2012_2019_auc_margin=0.0065,e1992_2011_ap_margin=0.0296,e2012_2019_ap_margin=0.0104"
  [identity]="wrong_merges<=0"
  [drift-detection]="snapshot_recall=0.95"
  [story-clustering]="uci_full_b3=0.82,music_f1=0.80,music_p=0.80"
  [summary]="r1_margin=6,r2_margin=3,rl_margin=6"
)
known=$("$pulse" inspect '?' 2>&1)
tasks=("$@")
((${#tasks[@]})) || tasks=(chart-arithmetic movers velocity breakout identity drift-detection chart-html story-clustering category summary)
for task in "${tasks[@]}"; do
  grep -qw -- "$task" <<<"$known" || { echo "lab: $task is not in this program"; failed=1; continue; }
  python=python3
  if [ "$task" = summary ]; then
    [ -x venv/bin/python ] || sh setup.sh >/dev/null 2>&1 || { echo "lab: the tools of 'summary' cannot be installed here"; missing=77; continue; }
    python=venv/bin/python
  fi
  script=score_${task//-/_}.py
  [ "$task" = drift-detection ] && script=score_drift.py
  gates=$("$python" -c "import json,sys; print(json.load(open('data/open/gates.json')).get(sys.argv[1], ''))" "$task")
  "$python" "$script" --cmd "'$pulse' inspect $task" --data data/open --min "$gates${own[$task]:+,${own[$task]}}" || failed=1
done
if ((failed)); then exit 1; fi
exit $missing
