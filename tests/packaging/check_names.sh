#!/usr/bin/env bash
# Fails when menu entry, metainfo, icon, package and program do not use the same names.
#   check_names.sh BUILD_FOLDER
set -euo pipefail
cd "$(dirname "$(readlink -f "${BASH_SOURCE[0]}")")/../../packaging"
id=org.legwise.Legwise

expect() {
    grep -q -- "$2" "$1" || { printf '%s does not hold %s\n' "$1" "$2"; exit 1; }
}

expect "$id.desktop" '^Exec=legwise$'
expect "$id.desktop" "^Icon=$id\$"
expect "$id.metainfo.xml" "<id>$id</id>"
expect "$id.metainfo.xml" ">$id.desktop</launchable>"
expect "$1/CPackConfig.cmake" 'set(CPACK_PACKAGE_NAME "legwise")'
expect "icons/$id.svg" '<svg'
[[ -x "$1/app/legwise" && -x "$1/core/legwise-content" ]] || { printf 'a program is missing in %s\n' "$1"; exit 1; }
# The window must say this id, or desktops show it without its icon.
grep -rqE "setDesktopFileName\(.*$id" ../app || { printf 'app/ does not set the desktop file name %s\n' "$id"; exit 1; }
