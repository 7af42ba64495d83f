#!/usr/bin/env bash
# The Mustache specification's own cases, through `pulse inspect mustache`.
exec python3 "$(dirname "$0")/mustache.py" "$1" "$2/corpus/mustache"
