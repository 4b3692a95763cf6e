#!/usr/bin/env bash
# Fails when a C++ file is not as clang-format 14, Debian 12's, would write it. With --fix it writes them so.
set -euo pipefail
cd "$(dirname "$(readlink -f "${BASH_SOURCE[0]}")")/../.."
how=(--dry-run -Werror)
if [[ "${1:-}" == --fix ]]; then
    how=(-i)
fi
find core app tests -name '*.cpp' -print0 -o -name '*.h' -print0 | xargs -0 clang-format --style=file "${how[@]}"
