# Shared by ./run, ./test and ./bench: finds a JDK 25 and Maven, gets Node 24 for the frontend, builds.
ROOT=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
say() { printf '%s\n' "$*" >&2; }
die() { say "$*"; exit 1; }

java_version() { "$1/bin/java" -version 2>&1 | sed -nE 's/.* version "([0-9]+).*/\1/p' | head -n 1; }

usual_jdks() {
    jdks=(/usr/lib/jvm/* /opt/java/* /opt/jdk* /Library/Java/JavaVirtualMachines/*/Contents/Home "$HOME"/.sdkman/candidates/java/* "$HOME"/.jdks/*)
}

find_jdk() {
    local home onpath jdks
    onpath=$(command -v javac || true)
    [ -n "$onpath" ] && onpath=$(dirname "$(dirname "$(readlink -f "$onpath")")")
    usual_jdks
    for home in "${JAVA_HOME:-}" "$onpath" "${jdks[@]}"; do
        if [ -n "$home" ] && [ -x "$home/bin/javac" ] && [ "$(java_version "$home")" = 25 ]; then
            export JAVA_HOME=$home
            return
        fi
    done
    die "Callworthy needs a JDK 25 and found none in JAVA_HOME, on the PATH or in the usual folders.
Install one (for example the package temurin-25-jdk of Eclipse Adoptium, or 'sdk install java 25-tem') and start again."
}

find_tools() {
    find_jdk
    command -v mvn >/dev/null || die "Callworthy is built with Maven 3.8.7 or later, and there is no mvn on the PATH. Install the package 'maven'."
}

# Node 24 of our own under frontend/.node, whatever Node is on the PATH.
ensure_node() {
    local node=$ROOT/frontend/.node/bin/node
    if [ ! -x "$node" ] || ! "$node" --version 2>/dev/null | grep -q '^v24\.'; then
        command -v npm >/dev/null || die "Building the pages needs npm (it fetches the right Node by itself). Install the packages 'nodejs' and 'npm'."
        say "Getting Node 24 for the frontend …"
        npm install --silent --no-audit --no-fund -g --prefix "$ROOT/frontend/.node" node@24.21.0 npm@11.13.0 >/dev/null ||
            die "Node 24 could not be installed from npm's registry into frontend/.node."
    fi
    export PATH=$ROOT/frontend/.node/bin:$PATH
}

ensure_modules() {
    ensure_node
    local stamp=$ROOT/frontend/node_modules/.callworthy
    if [ ! -f "$stamp" ] || ! cmp -s "$ROOT/frontend/package-lock.json" "$stamp"; then
        say "Getting the frontend's libraries …"
        (cd "$ROOT/frontend" && npm ci --silent --ignore-scripts --no-audit --no-fund) || die "npm could not install the frontend's libraries."
        cp "$ROOT/frontend/package-lock.json" "$stamp"
    fi
}

build_player() {
    ensure_modules
    (cd "$ROOT/frontend" && npm run --silent build:player >&2) || die "The player pages could not be built."
}

# All sources that go into the jar; its age is compared with theirs.
sources() { find "$ROOT"/{pom.xml,src/main,db,exam-banks,scenarios,frontend} \
    \( -path "$ROOT/frontend/node_modules" -o -path "$ROOT/frontend/.node" -o -path "$ROOT/frontend/generated" -o -path "$ROOT/frontend/player/dist" \) -prune \
    -o -type f -print; }

is_stale() {
    [ -f "$1" ] || return 0
    [ -n "$(sources | while read -r file; do [ "$file" -nt "$1" ] && echo "$file" && break; done)" ]
}

maven() { (cd "$ROOT" && mvn -B --no-transfer-progress "$@"); }

build_jar() {
    local jar=$ROOT/target/callworthy.jar
    is_stale "$jar" || return 0
    build_player
    say "Building Callworthy …"
    maven -q package -Dmaven.test.skip=true -Dspotless.check.skip >&2 || die "The build failed; see above."
}

# The jar unpacked, so that classes load faster, with what one start loads and links kept beside it for all later starts.
unpack_jar() {
    local jar=$ROOT/target/callworthy.jar app=$ROOT/target/app
    [ "$app/prepared" -nt "$jar" ] && return
    rm -rf "$app"
    "$JAVA_HOME/bin/java" -Djarmode=tools -jar "$jar" extract --destination "$app" >/dev/null || die "The build could not be unpacked into target/app."
    say "Preparing quick starts …"
    "$JAVA_HOME/bin/java" -XX:AOTCacheOutput="$app/classes.aot" $QUIET_JVM $TRIAL_JVM -Dspring.context.exit=onRefresh \
        -jar "$app/callworthy.jar" serve --no-demo --port 0 --data "$app/trial/data" --keys "$app/trial/keys" >"$app/trial.log" 2>&1 ||
        say "Callworthy starts slowly, as its classes could not be prepared; $app/trial.log says why."
    rm -rf "$app/trial"
    touch "$app/prepared"
}

QUIET_JVM="-Xlog:cds*=off -Xlog:aot*=off --enable-native-access=ALL-UNNAMED"
# The embedded database is for trying out: there the quick compiler alone halves the processor time until the page is served.
TRIAL_JVM="-XX:TieredStopAtLevel=1 -XX:+UseSerialGC"
