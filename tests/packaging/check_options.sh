#!/usr/bin/env bash
# Fails when a program's --help, with those of its subcommands, and its manual page do not name the same long
# options.
#   check_options.sh PROGRAM MANUAL_PAGE [SUBCOMMAND...]
set -euo pipefail
export QT_QPA_PLATFORM=offscreen LC_ALL=C.UTF-8

# Qt's option parser adds --help-all by itself; it only repeats --help.
options() {
    grep -oE '(^|[^[:alnum:]-])--[a-z]+(-[a-z]+)*' | grep -oE '[-]-[a-z-]+' | grep -vx -- --help-all | sort -u
}

program="$1"
manual="$2"
shift 2

all_help() {
    "$program" --help
    local subcommand words
    for subcommand in "$@"; do
        read -ra words <<<"$subcommand" # a name may have two words
        "$program" "${words[@]}" --help
    done
}

in_help="$(all_help "$@" | options)"
in_manual="$(sed 's/\\-/-/g' "$manual" | options)"
if ! difference="$(diff <(printf '%s\n' "$in_help") <(printf '%s\n' "$in_manual"))"; then
    printf 'The options of --help (<) and of the manual page (>) differ:\n%s\n' "$difference"
    exit 1
fi
