#!/usr/bin/env bash
# Installs what the tests need, builds Legwise with them and runs them all.
#   packaging/test.sh          release build, every CTest, clang-tidy on core/       (about ten minutes)
#   packaging/test.sh --long   also: sanitizers, clang-tidy on everything, the checklist filled in in
#                              LHC-Forms, the package in a fresh Debian, and both commands on a
#                              machine that never saw Legwise
set -euo pipefail

cd "$(dirname "$(readlink -f "${BASH_SOURCE[0]}")")/.."
# shellcheck source=packaging/debian-packages.sh
source packaging/debian-packages.sh

build_and_test() {
    local preset="$1"
    say "Configuring and building (build/$preset)"
    cmake --preset "$preset" --log-level=WARNING -DLEGWISE_TESTS=ON -DLEGWISE_GALLERY=ON ||
        fail "the $preset build could not be configured. See CMake's messages above."
    cmake --build "build/$preset" --parallel "$(build_jobs)" ||
        fail "the $preset build failed. See the compiler's messages above."
    say "Running the tests ($preset)"
    ctest --preset "$preset" --parallel "$(build_jobs)" || fail "a test failed. Its output is above."
}

# Runs clang-tidy on our own sources whose path matches the pattern.
tidy() {
    local what="$1" pattern="$2"
    say "Running clang-tidy on $what"
    local output
    if ! output="$(run-clang-tidy -quiet -j "$(build_jobs)" -p build/release "$PWD/$pattern" 2>/dev/null)"; then
        printf '%s\n' "$output" | grep -E '(warning|error):' -A 4 >&2 || printf '%s\n' "$output" >&2
        fail "clang-tidy found something. See above."
    fi
}

# Shows the checklist in a program that clinics use, and compares what comes back with our own rules.
fill_in_form() {
    say "Filling in the checklist in LHC-Forms"
    node tests/forms/fill_in_form.mjs build/npm/forms build/release/core/legwise-content build/forms ||
        fail "LHC-Forms and Legwise do not agree. See above, and the pictures in build/forms."
}

long=no
case "${1:-}" in
    "") ;;
    --long) long=yes ;;
    *) fail "usage: packaging/test.sh [--long]" ;;
esac

packages=("${BUILD_PACKAGES[@]}" "${RUN_PACKAGES[@]}" "${TEST_PACKAGES[@]}")
if [[ "$long" == yes ]]; then
    packages+=("${LONG_TEST_PACKAGES[@]}")
fi
ensure_packages "${packages[@]}"
if [[ "$long" == yes ]]; then
    packaging/npm-packages.sh --long
else
    packaging/npm-packages.sh
fi
use_ccache_when_here
ensure_runtime_dir

build_and_test release
if [[ "$long" == no ]]; then
    tidy "core" 'core/.*\.cpp$'
else
    tidy "everything" '(core|app|tests)/.*\.cpp$'
    fill_in_form
    build_and_test asan
    tests/packaging/deb-in-chroot.sh
    tests/packaging/fresh-machine.sh build/fresh-machine
fi
say "Everything passed."
