#!/usr/bin/env bash
# json.sh PULSE SHARED: the JSON Parsing Test Suite against the typed reader.
set -euo pipefail
cd "$(dirname "$0")/../.."
PULSE_JSON_SUITE="$2/corpus/json/test_parsing" swift test --filter RecordsTests.JSONSuiteTests
