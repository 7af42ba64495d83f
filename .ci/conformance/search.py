#!/usr/bin/env python3
"""Fifty queries of /search/ on a generated archive: bytes and milliseconds, and whether what must be found is found.

usage: search.py PULSE [DAYS]

The archive has 120 news items, 40 releases and a digest a day, and four weekly charts. Its words follow Zipf's law over
30,000; each query's answer is known. Bytes are what a reader with an empty cache loads of the index (as nginx sends it,
with gzip, and before compression). The bar is 60 KB a query. A build after one more item may touch one slice only.
"""
import http.server, json, os, random, shutil, signal, subprocess, sys, tempfile, time
from datetime import date, timedelta
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent))
import servers

BAR = 60 * 1024
LAST = date(2026, 8, 21)
COMMON = ("music label royalty streaming platform artist songwriter publisher rights deal quarter revenue growth tour festival "
          "ticket venue sync lawsuit copyright model voice plugin album single remix vinyl release chart record year week "
          "million fans merch creator tool studio report data").split()


class Words:
    """Words by Zipf's law, names, and titles of them."""

    def __init__(self):
        self.random = random.Random(7)
        syllables = [a + b for a in "b c d f g h j k l m n p r s t v w z br st tr sh".split() for b in "a e i o u an er on il".split()]
        seen = dict.fromkeys(COMMON)
        while len(seen) < 30_000:
            seen["".join(self.random.choices(syllables, k=self.random.choice((2, 2, 3))))] = None
        self.words = list(seen)
        self.weights = [1 / (rank + 8) for rank in range(len(self.words))]
        self.cumulative = [sum(self.weights[:1])]
        for weight in self.weights[1:]:
            self.cumulative.append(self.cumulative[-1] + weight)
        self.artists = [f"{self.word().title()} {self.word().title()}" for _ in range(6000)]

    def word(self):
        return self.random.choices(self.words, cum_weights=self.cumulative)[0]

    def title(self, least, most):
        return " ".join(self.random.choices(self.words, cum_weights=self.cumulative, k=self.random.randint(least, most))).capitalize()

    def id(self):
        return "".join(self.random.choices("0123456789abcdefghjkmnpqrstvwxyz", k=12))

    def artist(self):
        return self.artists[int(self.random.random() ** 2 * len(self.artists))]


def write(path, schema, members):
    path.parent.mkdir(parents=True, exist_ok=True)
    lines = [f'"schema": "{schema}"']
    for name, value in members:
        if isinstance(value, list):
            lines.append(f'"{name}": [\n' + ",\n".join(json.dumps(each, separators=(",", ":")) for each in value) + "\n]")
        else:
            lines.append(f'"{name}": {json.dumps(value, separators=(",", ":"))}')
    path.write_text("{" + ",\n".join(lines) + "}\n")


def news_item(words, day, number, title=None):
    moment = f"{day}T{number // 6:02d}:{number % 6 * 9:02d}:00Z"
    item = words.id()
    return {"id": item, "url": f"https://wire.example/{item}", "title": title or words.title(6, 12), "source": "wire",
            "published": moment, "firstSeen": moment, "category": "other"}


def generate(content, days, words):
    """Writes the archive and returns what a query must find: (query, title)."""
    known, songs = [], [[] for _ in range(4)]
    for number in range(days):
        day = LAST - timedelta(days - 1 - number)
        where, moment = f"{day.year}/{day}.json", f"{day}T23:00:00Z"
        items = [news_item(words, day, each) for each in range(120)]
        if number % 40 == 0:
            rare = f"Zq{words.id()} {words.title(4, 6)}"
            items[60]["title"] = rare
            known.append((rare.split()[0], rare))
        write(content / "news" / where, "pulse.news/1", [("day", str(day)), ("items", items)])
        releases = [{"id": words.id(), "title": words.title(1, 4), "artist": words.artist(), "date": str(day), "kind": "album",
                     "links": [{"source": "wire", "url": "https://wire.example/r"}], "source": "wire", "firstSeen": moment} for _ in range(40)]
        releases.sort(key=lambda each: (each["date"], each["artist"], each["title"], each["id"]))
        write(content / "releases" / where, "pulse.releases/1", [("day", str(day)), ("releases", releases)])
        if number % 90 == 45:
            known.append((f'{releases[0]["title"]} {releases[0]["artist"]}', releases[0]["title"]))
        cited = items[0]
        write(content / "digests" / where, "pulse.digest/1", [
            ("date", str(day)), ("written", moment), ("final", True), ("headline", words.title(6, 9)),
            ("lede", [{"text": cited["title"], "origin": "extract", "cites": [cited["id"]]}]),
            ("citations", [{"id": cited["id"], "title": cited["title"], "url": cited["url"], "source": "wire"}]),
            ("origin", {"provider": "extract", "model": "extract"})])
        if day.weekday() == 4:
            for chart in range(4):
                songs[chart] = [(words.title(1, 4).title(), words.artist()) for _ in range(30)] + songs[chart][:70]
                entries = [{"rank": rank + 1, "title": title, "artist": artist} for rank, (title, artist) in enumerate(songs[chart])]
                write(content / f"charts/chart-{chart}" / where, "pulse.chart/1", [
                    ("chart", f"chart-{chart}"), ("platform", "bench"), ("edition", str(day)), ("fetched", moment),
                    ("url", "https://charts.example/"), ("provider", "bench"), ("contentHash", "0" * 64), ("entries", entries)])
                if number % 84 < 7 and chart == 0:
                    known.append((f"{songs[0][3][0]} {songs[0][3][1]}", songs[0][3][0]))
    charts = "".join(f'  - {{id: chart-{n}, title: "Chart {n}", platform: bench, region: global, cadence: weekly, size: 100, code: C{n}, '
                     f'providers: [{{adapter: kworb, url: "https://charts.example/"}}]}}\n' for n in range(4))
    (content / "pulse.yml").write_text(
        'site: {title: Search, description: A generated archive, url: "https://pulse.example", contact: "https://pulse.example/about/"}\n'
        'sources:\n  - {id: wire, name: Wire, kind: news, side: trade, url: "https://wire.example/feed/", home: "https://wire.example/"}\n'
        f"charts:\n{charts}")
    return known


def queries(words, known):
    """Fifty queries: common words, rare ones, names, beginnings of words, pairs, nothing at all."""
    found = [(query, title) for query, title in known][:: max(1, len(known) // 20)][:20]
    common = [(word, None) for word in COMMON[:8]]
    pairs = [(f"{COMMON[n]} {COMMON[n + 8]}", None) for n in range(6)] + [(f"{COMMON[n]} {words.words[3000 + n]}", None) for n in range(4)]
    middling = [(words.words[200 * n + 400], None) for n in range(6)]
    begun = [(word[:4], None) for word in words.words[500:504]]
    return (found + common + pairs + middling + begun + [("zzzzzz", None), ("the", None), ("Müsic Labél", None)])[:50]


PAGE = """<!doctype html><title>search</title><iframe id=f width=800 height=600></iframe><script type=module>
const frame = document.getElementById('f'), out = [];
const rest = time => new Promise(done => setTimeout(done, time));
for (const [query, title] of QUERIES) {
  performance.clearResourceTimings();
  frame.src = '/search/?q=' + encodeURIComponent(query);
  await new Promise(done => frame.onload = done);
  const begun = performance.now(), page = frame.contentDocument;
  let state = '';
  for (let turn = 0; turn < 1500; turn += 1) {
    state = page.getElementById('find-state').textContent;
    if (state && state !== 'Searching') break;
    if (query === 'the' && turn > 20) break;
    await rest(4);
  }
  const files = frame.contentWindow.performance.getEntriesByType('resource').filter(each => /\\/assets\\/search\\/.*json/.test(each.name));
  const start = Math.min(...files.map(each => each.startTime)), end = Math.max(...files.map(each => each.responseEnd));
  const titles = [...page.querySelectorAll('#find-results a')].map(each => each.textContent);
  out.push({ query, state, count: titles.length, found: title === null || titles.includes(title), files: files.length,
    bytes: files.reduce((sum, each) => sum + each.encodedBodySize, 0), raw: files.reduce((sum, each) => sum + each.decodedBodySize, 0),
    ms: files.length ? end - start : 0 });
}
await fetch('http://127.0.0.1:REPORT/', { method: 'POST', mode: 'no-cors', body: JSON.stringify(out) });
</script>"""


def build(pulse, site):
    begun = time.monotonic()
    done = subprocess.run([pulse, "build", "--site", site, "--only", "search,frame,names", "--now", f"{LAST}T23:30:00Z"], capture_output=True, text=True)
    if done.returncode:
        sys.exit(f"pulse build: {done.stdout}{done.stderr}")
    return time.monotonic() - begun, done.stdout.strip().splitlines()[-1]


def stamps(folder):
    return {path: path.stat().st_mtime_ns for path in folder.rglob("*") if path.is_file()}


def measure(port, site, work, asked):
    """Has a browser ask, in real time, and send what it measured to a server of ours."""
    answers = []

    class Report(http.server.BaseHTTPRequestHandler):
        def do_POST(self):
            answers.append(json.loads(self.rfile.read(int(self.headers["Content-Length"]))))
            self.send_response(204)
            self.end_headers()

        def log_message(self, *_):
            pass

    report = http.server.HTTPServer(("127.0.0.1", 0), Report)
    report.timeout = 5
    (site / "_site/measure.html").write_text(
        PAGE.replace("QUERIES", json.dumps(asked)).replace("REPORT", str(report.server_port)))
    browser = subprocess.Popen(
        ["chromium", "--headless", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage", f"--user-data-dir={work / 'profile'}",
         "--remote-debugging-port=0", f"http://localhost:{port}/measure.html"], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    try:
        end = time.monotonic() + 300
        while not answers and time.monotonic() < end:
            report.handle_request()
    finally:
        browser.terminate()
        browser.wait(20)
        report.server_close()
    return answers[0] if answers else []


def main():
    pulse, days, checks = os.path.abspath(sys.argv[1]), int(sys.argv[2]) if len(sys.argv) > 2 else 1095, servers.Checks()
    work = Path(tempfile.mkdtemp(prefix="pulse-search-"))
    work.chmod(0o755)
    server = None
    try:
        site, words = work / "site", Words()
        known = generate(site / "content", days, words)
        for name in ("Templates", "Public"):
            shutil.copytree(servers.ROOT / name, site / name)
        clean, _ = build(pulse, site)
        index = site / "_site/assets/search"
        before = stamps(index)
        again, line = build(pulse, site)
        checks(f"a build without news wrote something: {line}", stamps(index) == before and " 0 files written" in line)
        newest = site / f"content/news/{LAST.year}/{LAST}.json"
        items = json.loads(newest.read_text())["items"] + [news_item(words, LAST, 130, "Qyxanadu wins an award")]
        write(newest, "pulse.news/1", [("day", str(LAST)), ("items", items)])
        one, _ = build(pulse, site)
        after = stamps(index)
        touched = sorted({path.parent.name for path in after if before.get(path) != after[path]})
        written = sum(before.get(path) != after[path] for path in after)
        checks(f"one more item touched the slices {touched}", touched == [str(LAST)[:7], "search"])
        port, server = servers.nginx(pulse, site, work)
        servers.wait(port, server)
        asked = queries(words, known) + [("qyxanadu award", "Qyxanadu wins an award")]
        results = measure(port, site, work, asked)
        checks("the page of measurements did not end", len(results) == len(asked))
        for each in results:
            checks(f'"{each["query"]}": not found; {each["state"]}', each["found"])
            checks(f'"{each["query"]}": {each["bytes"]} bytes', each["bytes"] <= BAR)
            if os.environ.get("PULSE_SEARCH_LIST"):
                print(f'{each["bytes"]:7} B {each["raw"]:7} raw {each["files"]:3} files {each["ms"]:6.0f} ms  {each["count"]:3}  {each["query"]}')
    finally:
        if server:
            server.send_signal(signal.SIGTERM)
            server.wait(20)
        shutil.rmtree(work, ignore_errors=True)
    if not results:
        sys.exit("search: the browser sent no measurements")
    size, middle = sum(1 for _ in before), sorted(each["bytes"] for each in results)[len(results) // 2]
    raw, slow = max(each["raw"] for each in results), sorted(each["ms"] for each in results)
    print(f"search: {len(results)} queries over {days} days: median {middle} B, most {max(each['bytes'] for each in results)} B "
          f"(before gzip {raw} B), median {slow[len(slow) // 2]:.0f} ms, most {slow[-1]:.0f} ms; index {size} files; build {clean:.1f} s clean, "
          f"{again:.2f} s unchanged, {one:.2f} s and {written} files for one more item; {len(checks.misses)} of {checks.count} checks missed")
    sys.exit(1 if checks.misses else 0)


if __name__ == "__main__":
    main()
