# Sourced by ./test: makes sure that there is a Chromium with its driver, and a font for Chinese.
find_browser() {
    for name in "${CALLWORTHY_CHROME:-}" chromium chromium-browser google-chrome google-chrome-stable; do
        [ -n "$name" ] && command -v "$name" >/dev/null && command -v chromedriver >/dev/null && { command -v "$name"; return; }
    done
}
if [ -z "$(find_browser)" ] || ! fc-list ':lang=zh-cn' 2>/dev/null | grep -q .; then
    command -v apt-get >/dev/null && [ "$(id -u)" = 0 ] ||
        die "The browser tests need Chromium, its driver and a Chinese font: install chromium, chromium-driver, fonts-noto-cjk (or use ./test --quick)."
    say "Installing Chromium, its driver and a Chinese font …"
    apt-get -qq update >/dev/null && apt-get -qq install -y --no-install-recommends chromium chromium-driver fonts-noto-cjk fontconfig >/dev/null ||
        die "apt could not install chromium, chromium-driver and fonts-noto-cjk."
fi
CALLWORTHY_CHROME=$(find_browser)
export CALLWORTHY_CHROME CALLWORTHY_CHROMEDRIVER=$(command -v chromedriver)
