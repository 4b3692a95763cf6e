#!/usr/bin/env bash
# Installs what Legwise needs, builds it and starts it. Arguments go to the program.
# On a machine without a display it writes pictures of every screen to build/gallery instead.
set -euo pipefail

cd "$(dirname "$(readlink -f "${BASH_SOURCE[0]}")")/.."
# shellcheck source=packaging/debian-packages.sh
source packaging/debian-packages.sh

has_display() {
    [[ -n "${DISPLAY:-}" || -n "${WAYLAND_DISPLAY:-}" ]]
}

packages=("${BUILD_PACKAGES[@]}" "${RUN_PACKAGES[@]}")
if [[ -z "${DISPLAY:-}" && -n "${WAYLAND_DISPLAY:-}" ]]; then
    packages+=(qt6-wayland) # Qt reaches X11 by itself, Wayland only with this
fi
ensure_packages "${packages[@]}"

# The tests need more packages than the program, so they are left out where those are not installed.
options=()
if [[ -n "$(missing_packages "${TEST_PACKAGES[@]}")" ]]; then
    options+=(-DLEGWISE_TESTS=OFF)
fi
target=legwise
if ! has_display; then
    say "There is no display here, so Legwise cannot show a window. Making pictures of it instead"
    options+=(-DLEGWISE_GALLERY=ON)
    target=gallery
    export QT_QPA_PLATFORM=offscreen
fi

use_ccache_when_here
ensure_runtime_dir
say "Configuring (build/release)"
cmake --preset release --log-level=WARNING "${options[@]}" || fail "the build could not be configured. See CMake's messages above."
say "Building. The first time takes some minutes"
cmake --build build/release --target "$target" --parallel "$(build_jobs)" ||
    fail "the build failed. See the compiler's messages above."

if ! has_display; then
    say "The pictures are in $PWD/build/gallery"
    exit 0
fi
say "Starting Legwise"
exec build/release/app/legwise "$@"
