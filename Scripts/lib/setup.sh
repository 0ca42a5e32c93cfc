# Sourced by run, test and bench: finds the checkout, the Swift toolchain and the system packages, and builds.
# Everything said here goes to standard error: standard output belongs to gxaudit.

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)

swift_needed=6.3
# What the sources link or include, and the program that reads PDF, by their Debian names.
system_packages=(libedit-dev libsqlite3-dev libxml2-dev libzip-dev poppler-utils poppler-data)
# What reads old Word files and their like, without which gxaudit does with a message; the tests need it.
office_packages=(libreoffice-writer-nogui libreoffice-calc-nogui)

# Says one line.
say() { printf '%s\n' "$*" >&2; }

# Says a reason in both languages and ends. 2 is gxaudit's status for an error; 1 would mean that an audit says no.
give_up() {
    say "$1"
    say "$2"
    exit 2
}

# Runs a command and shows what it wrote, but for the steps that it counts, only if it fails: quietly LINE COMMAND ...
quietly() {
    local line=$1 log status=0
    shift
    say "$line"
    log=$(mktemp)
    "$@" >"$log" 2>&1 </dev/null || status=$?
    [ "$status" = 0 ] || grep -v '^\[[0-9]*/[0-9]*\] ' "$log" >&2 || true
    rm -f "$log"
    return "$status"
}

# Ends with advice unless `swift` is there and new enough.
require_swift() {
    local version=""
    if command -v swift >/dev/null; then
        version=$(cd / && swift --version 2>/dev/null | sed -n 's/.*Swift version \([0-9][0-9.]*\).*/\1/p' | head -n 1)
    fi
    if [ -z "$version" ]; then
        give_up "需要 Swift $swift_needed 或更新的工具链，没有找到 swift。安装方法：https://www.swift.org/install/linux/ ，或用 swiftly install latest" \
            "Swift $swift_needed or newer is needed and there is no swift. How to get it: https://www.swift.org/install/linux/ or swiftly install latest"
    fi
    if [ "$(printf '%s\n' "$swift_needed" "$version" | sort -V | head -n 1)" != "$swift_needed" ]; then
        give_up "需要 Swift $swift_needed 或更新的工具链，现有的是 $version。更新方法：https://www.swift.org/install/linux/ ，或用 swiftly install latest" \
            "Swift $swift_needed or newer is needed, this one is $version. How to get it: https://www.swift.org/install/linux/ or swiftly install latest"
    fi
}

# Installs the Debian packages that are missing: require_packages NAME ...
require_packages() {
    local name missing=() as_root=()
    for name in "$@"; do
        dpkg-query --show --showformat '${db:Status-Status}' "$name" 2>/dev/null | grep -qx installed || missing+=("$name")
    done
    [ "${#missing[@]}" != 0 ] || return 0
    if ! command -v apt-get >/dev/null; then
        # Another system may have them under other names; only what can be seen is required.
        [ "$*" = "${system_packages[*]}" ] && [ -e /usr/include/histedit.h ] && [ -e /usr/include/sqlite3.h ] && [ -e /usr/include/zip.h ] &&
            [ -e /usr/include/libxml2/libxml/parser.h ] && return 0
        give_up "缺少系统软件包，本机没有 apt，请自行安装与这些 Debian 软件包相当的软件：${missing[*]}" \
            "system packages are missing and there is no apt; please install what corresponds to these Debian packages: ${missing[*]}"
    fi
    if [ "$(id -u)" != 0 ]; then
        command -v sudo >/dev/null || give_up "缺少系统软件包，请以 root 运行：apt-get install ${missing[*]}" \
            "system packages are missing; please run as root: apt-get install ${missing[*]}"
        as_root=(sudo)
        # Asks for the password now, where it can be seen.
        sudo -v
    fi
    quietly "安装系统软件包 installing system packages: ${missing[*]}" \
        "${as_root[@]}" sh -c 'apt-get update -q && DEBIAN_FRONTEND=noninteractive apt-get install -q -y --no-install-recommends "$@"' \
        apt "${missing[@]}" || give_up "安装失败：${missing[*]}" "could not install ${missing[*]}"
}

# The build of programs that people run.
release_flags=(-c release --static-swift-stdlib)

# Builds a release program unless it is newer than its sources, and puts its path into `program`:
# build_release NAME SOURCE ...
build_release() {
    local name=$1 stamp="$root/.build/$1.built" note=""
    shift
    program="$root/.build/release/$name"
    if [ -x "$program" ] && [ -e "$stamp" ] &&
        [ -z "$(cd "$root" && find Package.swift Sources "$@" -newer "$stamp" -print -quit)" ]; then
        return 0
    fi
    require_swift
    require_packages "${system_packages[@]}"
    [ -x "$program" ] || note="（第一次需要几分钟 takes minutes the first time）"
    mkdir -p "$root/.build"
    # A file saved during the build is newer than its start, and so is built the next time.
    touch "$stamp.new"
    quietly "编译 building $name$note" swift build --package-path "$root" "${release_flags[@]}" --product "$name" ||
        give_up "编译失败" "the build failed"
    mv "$stamp.new" "$stamp"
}
