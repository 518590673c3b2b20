#!/usr/bin/env bash
# Runs a real MySQL server for tests and benchmarks without installing anything: Debian unstable's mysql-server-core and its
# libraries are unpacked into one cache folder and mysqld is started through that folder's own dynamic loader.
# Usage: mysql-server.sh start|stop|status|reset|env|purge
#   MYSQL_HOME_DIR   cache folder          (default: ${XDG_CACHE_HOME:-~/.cache}/callworthy-mysql)
#   MYSQL_PORT       TCP port on 127.0.0.1 (default 33097)
#   MYSQL_APT_URI    Debian mirror to use  (default: taken from this machine's apt sources)
#   MYSQLD           an installed mysqld to use instead of the download
#   MYSQL_EXTRA      extra mysqld arguments
set -euo pipefail
HOME_DIR=${MYSQL_HOME_DIR:-${XDG_CACHE_HOME:-$HOME/.cache}/callworthy-mysql}
PORT=${MYSQL_PORT:-33097}; DB=callworthy; DBUSER=callworthy; DBPASS=callworthy
ROOT=$HOME_DIR/root; DATA=$HOME_DIR/data; RUN=$HOME_DIR/run; LOG=$RUN/mysqld.log; PIDF=$RUN/mysqld.pid
say(){ printf '%s\n' "mysql-server: $*" >&2; }
die(){ say "$*"; exit 1; }

mirror_uris(){ # candidate Debian mirrors, best first; never a host name written here
  [ -n "${MYSQL_APT_URI:-}" ] && { echo "$MYSQL_APT_URI"; return; }
  { # 1. apt's own view of its sources (deb822 and one-line alike)
    apt-get indextargets --format '$(RELEASE) $(REPO_URI)' 'Created-By: Packages' 2>/dev/null | awk '$1!~/security/{print $2}'
    # 2. the same by hand, for an apt without indextargets
    for f in /etc/apt/sources.list.d/*.sources; do [ -f "$f" ] || continue
      awk 'BEGIN{RS="";FS="\n"}{u="";s="";t="";for(i=1;i<=NF;i++){l=$i;if(l~/^#/)continue
        if(l~/^[Tt]ypes:/)t=l; if(l~/^URIs:/){sub(/^[^:]*:[ \t]*/,"",l);u=l} if(l~/^[Ss]uites:/)s=l}
        if(t~/[ :]deb([ ]|$)/&&s!~/security/){n=split(u,a,/[ \t]+/);for(i=1;i<=n;i++)print a[i]}}' "$f"; done
    for f in /etc/apt/sources.list /etc/apt/sources.list.d/*.list; do [ -f "$f" ] || continue
      sed -nE 's/^[ \t]*deb[ \t]+(\[[^]]*\][ \t]+)?([^ \t]+)[ \t]+([^ \t]+).*/\2 \3/p' "$f" | awk '$2!~/security/{print $1}'; done
  } | sed 's#/*$##' | grep -vE 'security' | awk '!x[$0]++' | awk '/\/debian$/{print;next}{r[++n]=$0}END{for(i=1;i<=n;i++)print r[i]}'
}

fetch(){
  [ -n "${MYSQLD:-}" ] && return 0
  [ -f "$ROOT/.complete" ] && return 0
  command -v apt-get >/dev/null && command -v dpkg-deb >/dev/null || die "needs apt-get and dpkg-deb (Debian), or set MYSQLD=/path/to/mysqld"
  local t0=$SECONDS apt=$HOME_DIR/apt key= u ok=
  for k in /usr/share/keyrings/debian-archive-keyring.gpg /usr/share/keyrings/debian-archive-keyring.pgp; do [ -f "$k" ] && { key=$k; break; }; done
  [ -n "$key" ] || die "no Debian archive keyring on this machine"
  rm -rf "$apt" "$ROOT.part"; mkdir -p "$apt/empty" "$apt/lists/partial" "$apt/cache/archives/partial" "$ROOT.part"; : >"$apt/status"
  local O=(-q -o "Dir::Etc::sourcelist=$apt/sid.list" -o Dir::Etc::sourceparts=- -o "Dir::State::Lists=$apt/lists"
           -o "Dir::Cache=$apt/cache" -o "Dir::State::status=$apt/status" -o Dir::Cache::pkgcache= -o Dir::Cache::srcpkgcache=
           -o "Dir::Etc::preferences=$apt/none" -o "Dir::Etc::preferencesparts=$apt/empty" -o APT::Get::List-Cleanup=0 -o Debug::NoLocking=1
           -o APT::Sandbox::User=root -o Acquire::Languages=none -o Acquire::Retries=3 -o DPkg::Options::=--force-not-root
           -o APT::Update::Post-Invoke-Success::= -o APT::Update::Post-Invoke::=)
  while read -r u; do
    echo "deb [signed-by=$key] $u sid main" >"$apt/sid.list"
    if apt-get "${O[@]}" update >"$apt/update.log" 2>&1 && apt-cache "${O[@]}" show mysql-server-core >/dev/null 2>&1; then ok=1; break; fi
  done < <(mirror_uris)
  [ -n "$ok" ] || { tail -5 "$apt/update.log" >&2 || true; die "no configured Debian mirror offers sid's mysql-server-core"; }
  say "mirror $u: mysql-server-core $(apt-cache "${O[@]}" show mysql-server-core | sed -n 's/^Version: //p' | head -1)"
  # apt resolves the closure; the interpreter packages (perl and its libs) are not needed by mysqld itself
  apt-get "${O[@]}" install -y --no-install-recommends --print-uris mysql-server-core | sed -nE "s/^'([^']+)' ([^ ]+) ([0-9]+) .*/\2/p" \
    | sed -E 's/_.*//' | grep -vE '^(perl|perl-base|perl-modules-.*|libperl.*|libgdbm.*|libdb5\.3.*|libsasl2-modules-db|libc-gconv-modules-extra|debconf)$' | sort -u >"$apt/pkgs"
  ( cd "$apt/cache/archives" && xargs apt-get "${O[@]}" download <"$apt/pkgs" >"$apt/download.log" 2>&1 ) || { tail -5 "$apt/download.log" >&2; die "download failed"; }
  local n mb; n=$(ls "$apt"/cache/archives/*.deb | wc -l); mb=$(( ($(stat -c %s "$apt"/cache/archives/*.deb | paste -sd+) ) / 1048576 ))
  # sid is usr-merged: unpack everything under one root and repair the /lib* links by hand
  for d in "$apt"/cache/archives/*.deb; do dpkg-deb --fsys-tarfile "$d" | tar -x --no-same-owner -C "$ROOT.part" --keep-directory-symlink; done
  rm -rf "$ROOT"; mv "$ROOT.part" "$ROOT"; rm -rf "$apt"; : >"$ROOT/.complete"
  say "unpacked $n packages, $mb MB downloaded, $(du -sm "$ROOT" | cut -f1) MB on disk, $((SECONDS-t0)) s"
}

loader(){ ls "$ROOT"/usr/lib64/ld-linux-*.so.* "$ROOT"/lib64/ld-linux-*.so.* "$ROOT"/usr/lib/ld-linux-*.so.* "$ROOT"/usr/lib/*/ld-linux-*.so.* 2>/dev/null | head -1 || true; }
server(){ # CMD array
  if [ -n "${MYSQLD:-}" ]; then CMD=("$MYSQLD" --no-defaults); return; fi
  local ld libs base=$ROOT/usr; ld=$(loader); [ -n "$ld" ] || die "no dynamic loader in $ROOT"
  libs=$(ls -d "$ROOT"/usr/lib/*-linux-gnu* "$ROOT"/lib/*-linux-gnu* 2>/dev/null | paste -sd: || true)
  CMD=("$ld" --library-path "$libs:$base/lib/mysql/private" "$base/sbin/mysqld" --no-defaults --basedir="$base"
       --lc-messages-dir="$base/share/mysql" --character-sets-dir="$base/share/mysql/charsets" --plugin-dir="$base/lib/mysql/plugin")
}
alive(){ [ -f "$PIDF" ] && local p && p=$(cat "$PIDF" 2>/dev/null) && [ -n "$p" ] && kill -0 "$p" 2>/dev/null && tr '\0' ' ' <"/proc/$p/cmdline" 2>/dev/null | grep -qF -- "--datadir=$DATA"; }
listening(){ (exec 3<>"/dev/tcp/127.0.0.1/$PORT") 2>/dev/null; }
start(){
  mkdir -p "$RUN"; chmod 700 "$HOME_DIR"
  exec 9>"$HOME_DIR/.lock"; flock 9          # two parallel builds: one starts it, the other finds it
  alive && listening && { say "already running on 127.0.0.1:$PORT (pid $(cat "$PIDF"))"; env_; return 0; }
  fetch; server; local t0 t1; t0=$(date +%s%N)
  local who=(); [ "$(id -u)" = 0 ] && who=(--user=root)
  if [ ! -f "$DATA/.initialised" ]; then
    rm -rf "$DATA"; mkdir -p "$DATA"; chmod 700 "$DATA"
    "${CMD[@]}" "${who[@]}" --datadir="$DATA" --initialize-insecure >"$RUN/init.log" 2>&1 9>&- || { tail -20 "$RUN/init.log" >&2; die "initialise failed"; }
    : >"$DATA/.initialised"
    t1=$(date +%s%N); say "data folder initialised in $(( (t1-t0)/1000000 )) ms"; t0=$t1
  fi
  listening && die "port $PORT is taken by something else (set MYSQL_PORT)"
  # the test account may create and drop any database: tests make one scratch database per JVM
  cat >"$RUN/init.sql" <<SQL
CREATE DATABASE IF NOT EXISTS \`$DB\` CHARACTER SET utf8mb4 COLLATE utf8mb4_0900_ai_ci;
CREATE USER IF NOT EXISTS '$DBUSER'@'%' IDENTIFIED BY '$DBPASS';
GRANT ALL ON *.* TO '$DBUSER'@'%' WITH GRANT OPTION;
SQL
  local sock=$RUN/s.sock; [ ${#sock} -gt 100 ] && sock=${TMPDIR:-/tmp}/mysql-$PORT-$$.sock     # sun_path is 107 bytes
  : >"$LOG"
  setsid "${CMD[@]}" "${who[@]}" --datadir="$DATA" --bind-address=127.0.0.1 --port="$PORT" --socket="$sock" --pid-file="$PIDF.own" \
    --mysqlx=OFF --secure-file-priv=NULL --skip-name-resolve --init-file="$RUN/init.sql" --log-error="$LOG" --default-time-zone=+00:00 \
    --innodb-flush-log-at-trx-commit=1 --sync-binlog=1 --max-allowed-packet=64M --max-connections=300 --innodb-buffer-pool-size=512M \
    ${MYSQL_EXTRA:-} >>"$RUN/stdout.log" 2>&1 </dev/null 9>&- &
  echo $! >"$PIDF"
  for _ in $(seq 1 600); do
    if grep -q 'ready for connections' "$LOG" && listening; then
      t1=$(date +%s%N); say "ready on 127.0.0.1:$PORT in $(( (t1-t0)/1000000 )) ms (pid $(cat "$PIDF"), $(grep -oE "Version: '[^']*'" "$LOG" | tail -1))"; env_; return 0; fi
    kill -0 "$(cat "$PIDF")" 2>/dev/null || { grep -E 'ERROR' "$LOG" | tail -10 >&2; rm -f "$PIDF"; die "mysqld ended early, see $LOG"; }
    sleep 0.1
  done; die "not ready after 60 s, see $LOG"
}
stop(){
  if ! alive; then say "not running"; rm -f "$PIDF"; return 0; fi
  local p; p=$(cat "$PIDF"); kill -TERM "$p"
  for _ in $(seq 1 300); do kill -0 "$p" 2>/dev/null || { rm -f "$PIDF"; say "stopped"; return 0; }; sleep 0.1; done
  kill -KILL "$p"; rm -f "$PIDF"; say "killed"
}
env_(){ cat <<E
SERVER_URL=jdbc:mysql://127.0.0.1:$PORT
DB_URL=jdbc:mysql://127.0.0.1:$PORT/$DB
DB_USER=$DBUSER
DB_PASSWORD=$DBPASS
E
}
case "${1:-}" in
  start) start;; stop) stop;; env) env_;;
  status) if alive && listening; then say "running on 127.0.0.1:$PORT (pid $(cat "$PIDF"))"; env_; else say "not running"; exit 3; fi;;
  reset) stop; rm -rf "$DATA"; start;;
  purge) stop; rm -rf "$HOME_DIR";;
  *) sed -n '2,9p' "$0"; exit 2;;
esac
