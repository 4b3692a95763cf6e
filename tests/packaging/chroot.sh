# shellcheck shell=bash
# A fresh Debian in a folder, for tests of what a new machine would see. Sourced; needs root and debootstrap.
# The folder lies under TMPDIR (/var/tmp without one) and is removed at the end, whatever happened.

CHROOT=""

# Debian's address and release as this machine's own apt uses them.
debian_mirror() {
    local mirror
    # shellcheck disable=SC2016  # apt fills these in, not the shell
    mirror="$(apt-get indextargets --format '$(SITE) $(ORIGIN)' 'Created-By: Packages' 2>/dev/null |
        awk '$2 == "Debian" && $1 !~ /security/ { print $1; exit }')"
    printf '%s\n' "${mirror:-http://deb.debian.org/debian}"
}

remove_chroot() {
    [[ -n "$CHROOT" ]] || return 0
    local mount_point
    for mount_point in "$CHROOT/tmp/.X11-unix" "$CHROOT/proc"; do
        if mountpoint --quiet "$mount_point"; then
            umount "$mount_point" || return
        fi
    done
    rm -rf --one-file-system "$CHROOT"
    CHROOT=""
}

make_chroot() {
    [[ "$(id -u)" -eq 0 ]] || fail "$0 makes a chroot and so must run as root: sudo $0"
    ensure_packages debootstrap
    CHROOT="$(mktemp -d "${TMPDIR:-/var/tmp}/legwise-chroot.XXXXXX")"
    trap remove_chroot EXIT
    chmod 0755 "$CHROOT"
    say "Making a fresh Debian 12 in $CHROOT"
    debootstrap --variant=minbase bookworm "$CHROOT" "$(debian_mirror)" >"$CHROOT.log" 2>&1 ||
        fail "debootstrap failed. See $CHROOT.log"
    rm -f "$CHROOT.log"
    cp /etc/resolv.conf /etc/hosts "$CHROOT/etc/"
    # Behind a proxy with a certificate of its own, npm needs that one too.
    if [[ -r "${NODE_EXTRA_CA_CERTS:-}" ]]; then
        cp "$NODE_EXTRA_CA_CERTS" "$CHROOT/etc/node-extra-ca.pem"
    fi
    printf '#!/bin/sh\nexit 101\n' >"$CHROOT/usr/sbin/policy-rc.d" # starts no services
    chmod +x "$CHROOT/usr/sbin/policy-rc.d"
    mount -t proc proc "$CHROOT/proc"
    apt_in_chroot update
}

# Runs a command in there with a clean environment.
in_chroot() {
    chroot "$CHROOT" /usr/bin/env -i HOME=/root LANG=C.UTF-8 DEBIAN_FRONTEND=noninteractive \
        PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin \
        ${NODE_EXTRA_CA_CERTS:+NODE_EXTRA_CA_CERTS=/etc/node-extra-ca.pem} \
        ${http_proxy:+http_proxy="$http_proxy"} ${https_proxy:+https_proxy="$https_proxy"} "$@"
}

# Runs apt-get in there; what it prints is seen only when it fails.
apt_in_chroot() {
    local output
    if ! output="$(in_chroot apt-get --yes --no-install-recommends -o Dpkg::Use-Pty=0 "$@" 2>&1)"; then
        printf '%s\n' "$output" | tail -20 >&2
        fail "apt-get $* failed in the fresh Debian."
    fi
}
