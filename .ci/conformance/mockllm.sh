#!/usr/bin/env bash
# The digest against scripted language models: every provider, every fault, every dollar.
exec python3 "$(dirname "$0")/mockllm.py" "$1" "$2"
