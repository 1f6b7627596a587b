#!/bin/sh
# Installs what Heard runs as separate programs: `run` for reports as PDF and Word, `test` also for the
# checks in a real browser. Safe to call again: what is there is left alone.
set -eu

wanted="${1:-}"
case "$wanted" in
  run | test) ;;
  *)
    echo "usage: Tools/install-tools.sh run|test" >&2
    exit 64
    ;;
esac

here="$(cd "$(dirname "$0")/.." && pwd)"
tools="${HEARD_TOOLS:-$here/.tools}"
venv="$tools/venv"

# What of Debian's packages is asked for. WeasyPrint needs Pango and a font, Word's charts need
# rsvg-convert, imports need unzip, the databases need the headers of SQLite and of libpq.
packages="libpango-1.0-0 libpangoft2-1.0-0 fonts-liberation2 librsvg2-bin unzip libsqlite3-dev libpq-dev libdeflate-dev libjemalloc-dev"
requirements="$here/Tools/requirements-run.txt"
if [ "$wanted" = test ]; then
  packages="$packages chromium poppler-utils sqlite3 postgresql-15 nginx-light openssl"
  requirements="$here/Tools/requirements-test.txt"
fi

stop() {
  echo "Heard's tools could not be set up: $1" >&2
  echo "$2" >&2
  exit 1
}

missing_packages() {
  for package in "$@"; do
    status="$(dpkg-query -W -f '${Status}' "$package" 2>/dev/null || true)"
    [ "$status" = "install ok installed" ] || printf '%s ' "$package"
  done
}

install_packages() {
  command -v dpkg-query >/dev/null 2>&1 || stop \
    "this is not Debian or Ubuntu." \
    "Install these by your own system's means, then run it again with HEARD_SKIP_PACKAGES=1: $packages"
  # shellcheck disable=SC2086
  missing="$(missing_packages $packages)"
  [ -n "$missing" ] || return 0
  as_root=""
  if [ "$(id -u)" -ne 0 ]; then
    if command -v sudo >/dev/null 2>&1 && sudo -n true 2>/dev/null; then
      as_root="sudo"
    else
      stop "these packages are missing and you are not root: $missing" \
        "Ask whoever looks after the machine to run: apt-get install --no-install-recommends $missing"
    fi
  fi
  echo "Installing from Debian: $missing"
  log="$tools/apt.log"
  # shellcheck disable=SC2086
  if ! { $as_root apt-get update -qq &&
    $as_root env DEBIAN_FRONTEND=noninteractive \
      apt-get install -y -qq --no-install-recommends $missing; } >"$log" 2>&1; then
    tail -n 5 "$log" >&2
    stop "Debian's packages could not be fetched or installed." \
      "Check the network and run it again; the whole log is $log"
  fi
}

install_python() {
  mark="$venv/installed-$wanted-$(cat "$here"/Tools/requirements-*.txt | cksum | tr -d ' ')"
  if [ -e "$mark" ] && "$venv/bin/python" -c '' 2>/dev/null; then return 0; fi
  python="${PYTHON:-python3}"
  if ! "$python" -c 'import ensurepip, venv' 2>/dev/null; then
    packages="python3-venv"
    install_packages
    python=/usr/bin/python3
  fi
  "$python" -c 'import sys; sys.exit(sys.version_info < (3, 10))' 2>/dev/null || stop \
    "Python 3.10 or later is needed." "Install it, or name one: PYTHON=/path/to/python3 make tools"
  echo "Installing from PyPI: $(grep -v '^[#-]' "$requirements" | tr '\n' ' ')"
  log="$tools/pip.log"
  if ! { { [ -x "$venv/bin/python" ] || "$python" -m venv "$venv"; } &&
    "$venv/bin/python" -m pip install --quiet --disable-pip-version-check \
      --requirement "$requirements"; } >"$log" 2>&1; then
    tail -n 5 "$log" >&2
    stop "the packages of PyPI could not be fetched or installed." \
      "Check the network and run it again; the whole log is $log"
  fi
  link_pandoc
  : >"$mark"
}

# pypandoc-binary carries pandoc deep inside; give it a place that does not move.
link_pandoc() {
  pandoc="$("$venv/bin/python" -c 'import pypandoc; print(pypandoc.get_pandoc_path())')"
  mkdir -p "$tools/bin"
  ln -sf "$pandoc" "$tools/bin/pandoc"
  ln -sf "$venv/bin/weasyprint" "$tools/bin/weasyprint"
}

mkdir -p "$tools"
[ -n "${HEARD_SKIP_PACKAGES:-}" ] || install_packages
install_python
