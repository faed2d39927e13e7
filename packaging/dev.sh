#!/bin/sh
# SPDX-License-Identifier: MIT
# One entry for everybody who builds from source:
#   sh packaging/dev.sh run     installs what is missing, builds, starts the desktop on its sandbox
#   sh packaging/dev.sh test    installs what is missing, builds, runs every test
#   sh packaging/dev.sh check   formatting, clang-tidy, and the tests under the sanitizers
#   sh packaging/dev.sh bench   builds release, prints one JSON line a figure
set -eu

cd "$(dirname "$0")/.."
jobs=$(getconf _NPROCESSORS_ONLN 2>/dev/null || echo 2)

debian_packages='g++ cmake ninja-build ccache lld pkg-config ca-certificates
    qt6-base-dev qt6-websockets-dev qt6-svg-dev qt6-tools-dev qt6-tools-dev-tools qt6-l10n-tools
    libgl-dev libssl-dev zlib1g-dev libsimdjson-dev libboost-dev libphonenumber-dev
    libprotobuf-dev libicu-dev qtkeychain-qt6-dev libqrencode-dev libzxcvbn-dev
    libzip-dev dbus-daemon qt6-translations-l10n fonts-dejavu-core python3 python3-jsonschema'
debian_check_packages='clang clang-format clang-tidy'

say() { printf '%s\n' "$*" >&2; }

as_root() {
    if [ "$(id -u)" -eq 0 ]; then "$@"; else sudo "$@"; fi
}

install_debian() {
    missing=
    for package in "$@"; do
        case $(dpkg-query -W -f '${db:Status-Status}' "$package" 2>/dev/null || true) in
            installed) ;;
            *) missing="$missing $package" ;;
        esac
    done
    [ -n "$missing" ] || return 0
    say "Installing:$missing"
    as_root apt-get update -qq
    # shellcheck disable=SC2086
    as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends \
        $missing >&2
}

install_packages() {
    if command -v apt-get >/dev/null 2>&1; then
        # shellcheck disable=SC2086
        install_debian $debian_packages ${1:-}
    elif command -v dnf >/dev/null 2>&1; then
        say 'Needed: dnf install gcc-c++ cmake ninja-build ccache lld qt6-qtbase-devel' \
            'qt6-qtwebsockets-devel qt6-qtsvg-devel qt6-qttools-devel openssl-devel zlib-devel' \
            'simdjson-devel boost-devel libphonenumber-devel libicu-devel qtkeychain-qt6-devel' \
            'qrencode-devel zxcvbn-c-devel libzip-devel dbus-daemon python3-jsonschema'
    elif command -v pacman >/dev/null 2>&1; then
        say 'Needed: pacman -S base-devel cmake ninja ccache lld qt6-base qt6-websockets qt6-svg' \
            'qt6-tools openssl zlib simdjson boost libphonenumber icu qtkeychain-qt6 qrencode' \
            'zxcvbn-c libzip dbus python-jsonschema'
    elif command -v brew >/dev/null 2>&1; then
        say 'Needed: brew install cmake ninja ccache qt openssl@3 simdjson boost libphonenumber icu4c' \
            'qtkeychain qrencode zxcvbn-c libzip'
    else
        say 'Needed: CMake, Ninja and, for example through vcpkg: qtbase qtwebsockets qtsvg qttools' \
            'openssl zlib simdjson boost libphonenumber icu qtkeychain libqrencode zxcvbn-c libzip'
    fi
}

# An object made with a precompiled header can only be reused when ccache looks past its time stamp.
export CCACHE_SLOPPINESS="${CCACHE_SLOPPINESS:-pch_defines,time_macros,include_file_mtime,include_file_ctime}"

build() { # preset, targets…
    preset=$1
    shift
    cmake --preset "$preset" >&2
    cmake --build --preset "$preset" -j "$jobs" ${1:+--target "$@"} >&2
}

# Runs ctest over a preset; leaves the counts in $passed and $failed.
run_tests() { # preset, ctest options…
    preset=$1
    shift
    report=build/$preset/tests.xml
    rm -f "$report"
    ctest --preset "$preset" -j "$jobs" --no-tests=error --output-junit "$PWD/$report" "$@" || true
    [ -f "$report" ] || { say 'No test was run.'; exit 1; }
    total=$(sed -n 's/.*\btests="\([0-9]*\)".*/\1/p' "$report" | head -n 1)
    failed=$(sed -n 's/.*\bfailures="\([0-9]*\)".*/\1/p' "$report" | head -n 1)
    disabled=$(sed -n 's/.*\bdisabled="\([0-9]*\)".*/\1/p' "$report" | head -n 1)
    skipped=$(sed -n 's/.*\bskipped="\([0-9]*\)".*/\1/p' "$report" | head -n 1)
    failed=$((failed + ${disabled:-0} + ${skipped:-0})) # a test that did not run has not passed
    passed=$((total - failed))
}

report_tests() {
    echo "$passed passed, $failed failed"
    [ "$failed" -eq 0 ]
}

run() {
    install_packages
    build release multimarkets-desktop
    if [ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ] || [ "$(uname)" = Darwin ]; then
        exec build/release/bin/multimarkets-desktop --sandbox "$@"
    fi
    echo 'No display: signing in to the sandbox on the offscreen platform.'
    QT_QPA_PLATFORM=offscreen build/release/bin/multimarkets-desktop --sandbox \
        --screenshot multimarkets-desktop.png "$@"
}

tidy() {
    cmake --preset tidy >&2
    find "$PWD/app" "$PWD/ui" -name '*.cpp' -print0 \
        | xargs -0 -n 2 -P "$jobs" clang-tidy -p build/tidy --quiet \
            >build/tidy/report.txt 2>build/tidy/noise.txt \
        || { cat build/tidy/report.txt; exit 1; }
}

check() {
    install_packages "$debian_check_packages"
    say 'Formatting'
    find app ui tests \( -name '*.h' -o -name '*.cpp' \) -print0 \
        | xargs -0 clang-format --dry-run -Werror
    say 'clang-tidy'
    tidy
    say 'Address and undefined behaviour sanitizers'
    build asan sanitized_tests
    run_tests asan -L 'protocol|net|services|sandbox|flows'
    asan_passed=$passed asan_failed=$failed
    say 'Thread sanitizer'
    build tsan threaded_tests
    # Qt's locks are futexes of its own, invisible to the sanitizer: what its libraries do on both
    # sides of one looks like a race. They are not built with it and not looked at; our own code is,
    # without any suppression.
    TSAN_OPTIONS="ignore_noninstrumented_modules=1 halt_on_error=1" \
        run_tests tsan -R "$(cat build/tsan/threaded_tests.txt)"
    passed=$((passed + asan_passed)) failed=$((failed + asan_failed))
    report_tests
}

bench() {
    install_packages
    build bench
    status=0
    for program in build/bench/bench/bench_*; do
        QT_QPA_PLATFORM="${QT_QPA_PLATFORM:-offscreen}" "$program" || status=1
    done
    return $status
}

command=${1:-}
[ $# -gt 0 ] && shift
case $command in
    run) run "$@" ;;
    test)
        install_packages
        build dev
        run_tests dev "$@"
        report_tests
        ;;
    check) check ;;
    bench) bench ;;
    *)
        say 'usage: sh packaging/dev.sh run|test|check|bench'
        exit 2
        ;;
esac
