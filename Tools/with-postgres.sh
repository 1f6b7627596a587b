#!/bin/sh
# Runs a command with a PostgreSQL server of its own: on loopback, in a scratch folder, gone afterwards.
# The command finds it in HEARD_TEST_SERVER.
set -eu

bin=""
for folder in /usr/lib/postgresql/*/bin; do
  [ -x "$folder/initdb" ] && bin="$folder"
done
[ -n "$bin" ] || {
  echo "PostgreSQL's server is not installed. Run: Tools/install-tools.sh test" >&2
  exit 1
}

scratch="$(mktemp -d)"
chmod 755 "$scratch"
data="$scratch/data"
owner="$(id -un)"
as=""
if [ "$(id -u)" -eq 0 ]; then
  # The server refuses to run as root.
  owner=postgres
  as="runuser -u postgres --"
  install -d -o postgres -g postgres -m 700 "$data"
else
  install -d -m 700 "$data"
fi

stop() {
  $as "$bin/pg_ctl" -D "$data" -m immediate -w stop >/dev/null 2>&1 || true
  rm -rf "$scratch"
}
trap stop EXIT
trap 'exit 143' INT TERM

$as "$bin/initdb" -D "$data" -A trust -U "$owner" -E UTF8 --locale=C.UTF-8 --data-checksums \
  >"$scratch/initdb.log" 2>&1 || { cat "$scratch/initdb.log" >&2; exit 1; }

# Many tests make their tables at the same time, each in one transaction that locks all of them.
settings="-c listen_addresses=127.0.0.1 -c unix_socket_directories=$data -c max_connections=600 \
  -c max_locks_per_transaction=512"

# A port that is free: the server itself finds out whether it is.
port=0
for try in 1 2 3 4 5 6 7 8; do
  candidate=$((20000 + ($$ * 7 + try * 977) % 40000))
  if $as "$bin/pg_ctl" -D "$data" -w -t 30 -l "$data/server.log" -o "-p $candidate $settings" \
    start >/dev/null 2>&1; then
    port=$candidate
    break
  fi
done
[ "$port" -ne 0 ] || { echo "The PostgreSQL server did not start:" >&2; tail -n 5 "$data/server.log" >&2; exit 1; }

# For tests of what happens when the server itself dies.
server="$as $bin/pg_ctl -D $data"
HEARD_SERVER_KILL="all=\$(head -n 1 $data/postmaster.pid); kill -9 \$all \$(pgrep -P \$all)" \
HEARD_SERVER_START="$server -w -t 20 -l $data/server.log -o '-p $port $settings' start" \
HEARD_TEST_SERVER="postgres://$owner@127.0.0.1:$port/postgres" "$@"
