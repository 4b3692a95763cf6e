# shellcheck shell=bash
# The Debian packages Legwise needs, and how to install those that are missing.
# Sourced by run.sh, test.sh and the scripts in tests/packaging. Needs nothing but bash, dpkg and apt.

# shellcheck disable=SC2034  # the lists are used by the scripts that source this file
BUILD_PACKAGES=(
    g++ cmake ninja-build
    qt6-base-dev qt6-svg-dev qt6-tools-dev qt6-l10n-tools
    libspdlog-dev libjsoncpp-dev libxapian-dev libbdd-dev
)
# shellcheck disable=SC2034
RUN_PACKAGES=(fonts-noto-core)
# shellcheck disable=SC2034
TEST_PACKAGES=(
    libgtest-dev libgmock-dev libvalijson-dev       # the test programs
    clang-format clang-tidy shellcheck python3      # lint
    desktop-file-utils appstream man-db             # menu entry, metainfo, manual pages
    diction                                         # a second measure of the reading grade
    xvfb xauth                                      # a display for tests that need a real one
)
# shellcheck disable=SC2034
LONG_TEST_PACKAGES=(
    debootstrap dpkg-dev file lintian               # the package in a fresh Debian
    chromium                                        # the checklist in LHC-Forms
)

say() {
    printf '== %s\n' "$*"
}

fail() {
    printf 'Legwise: %s\n' "$*" >&2
    exit 1
}

# Prints those of the packages named that are not installed.
missing_packages() {
    local package
    for package in "$@"; do
        if [[ "$(dpkg-query -W -f '${db:Status-Status}' "$package" 2>/dev/null)" != installed ]]; then
            printf '%s\n' "$package"
        fi
    done
}

# True when apt's lists know all packages named. A new machine, or an image without lists, knows none.
apt_knows() {
    local package
    for package in "$@"; do
        apt-cache show --quiet=2 "$package" >/dev/null 2>&1 || return 1
    done
}

# Runs apt-get as root: directly, or through sudo.
apt_get() {
    local as_root=()
    if [[ "$(id -u)" -ne 0 ]]; then
        as_root=(sudo)
    fi
    "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get --quiet=2 \
        -o Dpkg::Use-Pty=0 -o DPkg::Lock::Timeout=300 "$@"
}

install_packages() {
    apt_get install --yes --no-install-recommends "$@"
}

# Installs the packages that are missing; does nothing, and needs no rights, when none is.
ensure_packages() {
    if ! command -v dpkg-query >/dev/null || ! command -v apt-get >/dev/null; then
        fail "this is not a Debian system (no dpkg-query or apt-get). Legwise is built and tested on Debian 12."
    fi
    local missing
    mapfile -t missing < <(missing_packages "$@")
    if [[ "${#missing[@]}" -eq 0 ]]; then
        say "All Debian packages are here."
        return
    fi
    say "Installing ${#missing[@]} Debian packages: ${missing[*]}"
    if [[ "$(id -u)" -ne 0 ]] && ! command -v sudo >/dev/null; then
        fail "packages are missing and there is no sudo. As root, type: apt-get install ${missing[*]}"
    fi
    if ! apt_knows "${missing[@]}"; then
        say "Asking Debian which packages there are"
        apt_get update || fail "the list of Debian packages could not be fetched. Is the network up?"
    fi
    if ! install_packages "${missing[@]}"; then
        say "That failed. Fetching the list of packages and trying once more"
        if ! apt_get update || ! install_packages "${missing[@]}"; then
            fail "the packages could not be installed. See apt's messages above."
        fi
    fi
}

# Prints the packages of Node.js that are missing. The commands may have come from elsewhere, such as NodeSource,
# whose nodejs holds npm too and is in the way of Debian's npm.
node_packages() {
    command -v node >/dev/null || printf 'nodejs\n'
    command -v npm >/dev/null || printf 'npm\n'
}

# How many jobs a build may use: two, or one on a machine with one processor.
build_jobs() {
    local processors
    processors="$(nproc)"
    printf '%s\n' "$((processors < 2 ? 1 : 2))"
}

# Lets ccache help where it is installed; nothing needs it.
use_ccache_when_here() {
    if [[ -z "${CMAKE_CXX_COMPILER_LAUNCHER:-}" ]] && command -v ccache >/dev/null; then
        export CMAKE_CXX_COMPILER_LAUNCHER=ccache
    fi
}

# Gives Qt the private folder it asks for, on machines without a login session.
ensure_runtime_dir() {
    if [[ ! -d "${XDG_RUNTIME_DIR:-}" ]]; then
        XDG_RUNTIME_DIR="${TMPDIR:-/tmp}/legwise-runtime-$(id -u)"
        mkdir -p "$XDG_RUNTIME_DIR"
        chmod 0700 "$XDG_RUNTIME_DIR"
        export XDG_RUNTIME_DIR
    fi
}
