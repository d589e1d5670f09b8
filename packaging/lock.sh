#!/usr/bin/env bash
# Writes the hash locks anew from pyproject.toml (needs uv): lock.txt to run Rawi, lock-dev.txt to test it too.
set -euo pipefail
cd "$(dirname "$0")/.."
write() {
    uv pip compile pyproject.toml "${@:2}" --universal --generate-hashes --no-emit-index-url --no-emit-find-links \
        --no-header --no-annotate --python-version 3.11 --overrides packaging/overrides.txt --quiet -o "packaging/$1"
}
write lock.txt
write lock-dev.txt --group dev
