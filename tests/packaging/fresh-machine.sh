#!/usr/bin/env bash
# Proves that the two commands are enough on a Debian that never saw Legwise: copies the tree into a fresh
# chroot, starts packaging/run.sh there and takes a picture of the screen, then runs packaging/test.sh.
#   tests/packaging/fresh-machine.sh [FOLDER FOR THE PICTURE]
# Needs root, the network and about half an hour. packaging/test.sh --long runs it.
set -euo pipefail

cd "$(dirname "$(readlink -f "${BASH_SOURCE[0]}")")/../.."
# shellcheck source=packaging/debian-packages.sh
source packaging/debian-packages.sh
# shellcheck source=tests/packaging/chroot.sh
source tests/packaging/chroot.sh

output="$(realpath -m "${1:-build/fresh-machine}")"
processes=()

stop_all() {
    local process
    for process in "${processes[@]}"; do
        kill -- "-$process" 2>/dev/null || kill "$process" 2>/dev/null || true
        wait "$process" 2>/dev/null || true
    done
    remove_chroot
}

copy_tree() {
    say "Copying the tree"
    mkdir -p "$CHROOT/legwise"
    if git rev-parse --is-inside-work-tree >/dev/null 2>&1; then
        git ls-files -z --cached --others --exclude-standard
    else
        find . -path ./build -prune -o -path ./.git -prune -o -type f -print0
    fi | tar --create --null --files-from=- --ignore-failed-read | tar --extract --directory "$CHROOT/legwise"
}

# An X server of this machine, seen in the chroot, so that nothing is installed there for it.
start_display() {
    ensure_packages xvfb
    local number_file="$CHROOT.display"
    setsid Xvfb -displayfd 3 -screen 0 1280x800x24 -noreset -nolisten tcp 3>"$number_file" 2>/dev/null &
    processes+=("$!")
    local tries=0
    until [[ -s "$number_file" ]]; do
        ((++tries < 100)) || fail "the X server did not start."
        sleep 0.1
    done
    display=":$(cat "$number_file")"
    rm -f "$number_file"
    mkdir -p "$CHROOT/tmp/.X11-unix"
    mount --bind /tmp/.X11-unix "$CHROOT/tmp/.X11-unix"
}

picture() {
    in_chroot env DISPLAY="$display" import -window root /tmp/home.png
}

# The number of colours on the screen; an empty one has one, the home screen hundreds.
colours() {
    in_chroot env DISPLAY="$display" identify -format '%k' /tmp/home.png
}

run_and_look() {
    say "Running packaging/run.sh there"
    local log="$output/run.log"
    # From another folder, to show that it does not matter.
    in_chroot setsid env DISPLAY="$display" bash -c 'cd / && exec /legwise/packaging/run.sh' >"$log" 2>&1 &
    local run="$!"
    processes+=("$run")
    until grep -q '^== Starting Legwise' "$log"; do
        kill -0 "$run" 2>/dev/null || { tail -30 "$log" >&2; fail "packaging/run.sh ended too early. See $log"; }
        sleep 2
    done
    grep '^==' "$log"
    apt_in_chroot install imagemagick
    local tries=0
    until picture && (($(colours) > 100)); do
        ((++tries < 30)) || fail "no home screen on the display after half a minute. See $log"
        sleep 1
    done
    kill -0 "$run" || fail "the program ended by itself. See $log"
    cp "$CHROOT/tmp/home.png" "$output/home.png"
    say "A picture of the home screen: $output/home.png"
    kill -- "-$run" 2>/dev/null || kill "$run"
    wait "$run" 2>/dev/null || true
}

display=""
mkdir -p "$output"
make_chroot
trap stop_all EXIT
copy_tree
start_display
run_and_look
say "Running packaging/test.sh there"
in_chroot bash -c 'cd / && /legwise/packaging/test.sh' >"$output/test.log" 2>&1 ||
    { tail -40 "$output/test.log" >&2; fail "packaging/test.sh failed. See $output/test.log"; }
grep -E '^==|tests passed' "$output/test.log"
say "Both commands work on a fresh machine."
