#!/usr/bin/env bash
# Builds the Debian package and proves in a fresh Debian that it installs, starts from its menu entry and
# goes away without a trace. Needs root, the network and some minutes. packaging/test.sh --long runs it.
set -euo pipefail

cd "$(dirname "$(readlink -f "${BASH_SOURCE[0]}")")/../.."
# shellcheck source=packaging/debian-packages.sh
source packaging/debian-packages.sh
# shellcheck source=tests/packaging/chroot.sh
source tests/packaging/chroot.sh

# What a Debian package build would hold, so that a local build with tests does not matter.
build_package() {
    ensure_packages "${BUILD_PACKAGES[@]}" dpkg-dev file lintian
    use_ccache_when_here
    say "Building the package (build/package)"
    cmake --preset release -B build/package -DLEGWISE_TESTS=OFF -DLEGWISE_GALLERY=OFF --log-level=WARNING
    cmake --build build/package --parallel "$(build_jobs)"
    rm -f build/package/*.deb
    (cd build/package && cpack -G DEB >cpack.log 2>&1) || fail "cpack failed. See build/package/cpack.log"
    deb="$(echo build/package/legwise_*.deb)"
    dpkg-deb --info "$deb" | sed -n '/Package:/,$p'
    say "Running lintian on it"
    lintian --allow-root --fail-on error "$deb"
}

# A user without rights, as people who start a program from a menu are.
as_user() {
    in_chroot setpriv --reuid=reader --regid=reader --init-groups env HOME=/home/reader "$@"
}

# Reads Exec= of the menu entry and starts the program by it, as a desktop does.
check_menu_entry() {
    local entry="$CHROOT/usr/share/applications/org.legwise.Legwise.desktop"
    local command icon
    command="$(sed -n 's/^Exec=//p' "$entry")"
    icon="$(sed -n 's/^Icon=//p' "$entry")"
    [[ "$command" =~ ^[a-z-]+$ ]] || fail "the menu entry's Exec is not one plain command: $command"
    [[ -s "$CHROOT/usr/share/icons/hicolor/scalable/apps/$icon.svg" ]] || fail "the menu entry's icon $icon is missing"
    say "Starting it as the menu does: $command"
    as_user timeout 60 env QT_QPA_PLATFORM=offscreen "$command" --exit-when-shown ||
        fail "the installed program did not show its first screen (exit code $?)."
}

check_installed() {
    say "Checking what was installed"
    local file
    while read -r file; do
        [[ -e "$CHROOT$file" ]] || fail "$file is in the package but not on the disk."
    done <"$CHROOT/tmp/files"
    as_user env QT_QPA_PLATFORM=offscreen legwise --version
    as_user legwise-content stats
    check_menu_entry
    say "Validating menu entry and metainfo"
    apt_in_chroot install desktop-file-utils appstream
    in_chroot desktop-file-validate /usr/share/applications/org.legwise.Legwise.desktop
    in_chroot appstreamcli validate --no-net /usr/share/metainfo/org.legwise.Legwise.metainfo.xml
}

check_removed() {
    say "Removing it"
    apt_in_chroot purge legwise
    local file left=""
    while read -r file; do
        if [[ -e "$CHROOT$file" && ! -d "$CHROOT$file" ]] || [[ "$file" == *legwise && -d "$CHROOT$file" ]]; then
            left+=" $file"
        fi
    done <"$CHROOT/tmp/files"
    left+="$(find "$CHROOT"/{etc,opt,usr,var} -iname '*legwise*' -not -name 'legwise_*.deb' -printf ' /%P')"
    [[ -z "$left" ]] || fail "left behind after removal:$left"
}

deb=""
build_package
make_chroot
cp "$deb" "$CHROOT/tmp/"
say "Installing it"
apt_in_chroot install "/tmp/$(basename "$deb")"
in_chroot useradd --create-home reader
in_chroot dpkg -L legwise | grep -v '^/\.$' >"$CHROOT/tmp/files"
check_installed
check_removed
say "The package installs, starts and goes away."
