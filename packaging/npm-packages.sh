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

# Of lforms-40.1.3.tgz.
LFORMS_SHA512=58baee4e6f817159da7c2d2b480437fdc36a871bdc941531c811baf1ab9bfee85ad8d68af47f1965c1174d3b8e46e1b3cc2b74c1aedfbe1ba2799b5c0c874fcd

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

# LHC-Forms asks for a package that is not on npm, so it cannot be installed; its archive holds all that a page needs.
fetch_lforms() {
    local name="lforms-40.1.3.tgz" folder="build/npm/forms"
    if [[ -d "$folder/lforms" ]]; then
        return
    fi
    say "Fetching LHC-Forms"
    npm pack --silent --pack-destination "$folder" lforms@40.1.3 >/dev/null ||
        fail "LHC-Forms could not be fetched. Is the network up? See npm's messages above."
    printf '%s  %s\n' "$LFORMS_SHA512" "$folder/$name" | sha512sum --check --quiet ||
        fail "the archive of LHC-Forms, $folder/$name, is not the one that was tested. Delete it and try again."
    tar --extract --file "$folder/$name" --directory "$folder"
    mv "$folder/package" "$folder/lforms"
    rm "$folder/$name"
}

long=no
case "${1:-}" in
    "") ;;
    --long) long=yes ;;
    *) fail "usage: packaging/npm-packages.sh [--long]" ;;
esac

mapfile -t packages < <(node_packages)
if [[ "${#packages[@]}" -gt 0 ]]; then
    ensure_packages "${packages[@]}"
fi
npm_install fhir
if [[ "$long" == yes ]]; then
    npm_install forms
    fetch_lforms
fi
