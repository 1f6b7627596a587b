#!/bin/sh
# Two servers over one PostgreSQL database behind nginx. usage: Tests/Servers/run.sh HEARD
set -eu
here="$(cd "$(dirname "$0")" && pwd)"
heard="$(realpath "$1")"
command -v nginx >/dev/null 2>&1 || PATH="$PATH:/usr/sbin"
command -v nginx >/dev/null 2>&1 || {
  echo "nginx is not installed. Run: Tools/install-tools.sh test" >&2
  exit 1
}
"$here/../../Tools/with-postgres.sh" timeout 300 python3 "$here/servers.py" "$heard"
