#!/usr/bin/env bash
# Installs, into build/npm/, programs of others that only tests use and that Debian does not carry. Each folder of
# tests/ named below says which, in which versions. Does nothing when they are there already.
#   packaging/npm-packages.sh          what the usual tests need
#   packaging/npm-packages.sh --long   also what packaging/test.sh --long needs
# CMake takes a folder as complete when it holds installed.json, a copy of the package-lock.json it was made from.
set -euo pipefail

cd "$(dirname "$(readlink -f "${BASH_SOURCE[0]}")")/.."
# shellcheck source=packaging/debian-packages.sh
source packaging/debian-packages.sh

# npm's messages only when something goes wrong: Debian 12's Node.js is older than some packages say they need, and
# works. No package's own script is run.
npm_install() {
    local name="$1"
    local source="tests/$name" folder="build/npm/$name"
    if cmp --quiet "$source/package-lock.json" "$folder/installed.json"; then
        say "All npm packages of $source are here."
        return
    fi
    say "Installing the npm packages of $source"
    rm -rf "$folder"
    mkdir -p "$folder"
    cp "$source/package.json" "$source/package-lock.json" "$folder/"
    npm ci --prefix "$folder" --ignore-scripts --no-audit --no-fund --loglevel=error ||
        fail "the npm packages of $source could not be installed in $folder. Is the network up? See npm's messages above."
    mv "$folder/package-lock.json" "$folder/installed.json"
}

mapfile -t packages < <(node_packages)
if [[ "${#packages[@]}" -gt 0 ]]; then
    ensure_packages "${packages[@]}"
fi
npm_install fhir
