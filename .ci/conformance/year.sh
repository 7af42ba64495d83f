#!/usr/bin/env bash
# year.sh PULSE SHARED [--days N] [--start DATE] [--keep DIR]: a year of the simulator, a run every four hours, each source
# faulty in every way at some time; without options three days, which prove that the stage itself works.
pulse=$1 shared=$2
shift 2
(($#)) || set -- --days 3
exec python3 "$(dirname "$0")/year.py" "$pulse" "$shared" "$@"
