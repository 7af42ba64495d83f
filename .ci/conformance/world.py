#!/usr/bin/env python3
"""Drives the binary through simulated time against the world simulator and compares what it keeps with the truth.

    world.py PULSE SHARED [--days 30] [--start 2026-04-20T00:00:00Z] [--only polls,again,faults,kill,builds,fleet]

Prints one line of figures a part; ends with status 1 when a bar is missed.
"""
import argparse, datetime as dt, glob, hashlib, json, os, pathlib, random, re, shutil, signal
import subprocess, sys, tempfile, threading, time, urllib.error, urllib.parse, urllib.request
import http.server, socketserver

ROOT = pathlib.Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT / ".ci"))
from measured import measured

ISO = "%Y-%m-%dT%H:%M:%SZ"
SOURCES = {"source": "sources", "chart": "charts"}


def iso(t): return t.strftime(ISO)
def parse(s): return dt.datetime.strptime(s, ISO)


class World:
    """The simulator as a child process."""
    def __init__(self, shared, *options):
        env = dict(os.environ, PYTHONDONTWRITEBYTECODE="1")
        self.process = subprocess.Popen([sys.executable, f"{shared}/world/world.py", "--port", "0", *options],
                                        stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True, env=env)
        line = self.process.stdout.readline()
        self.url = re.search(r"http://[\d.:]+", line).group(0)
        threading.Thread(target=self.process.stdout.read, daemon=True).start()

    def call(self, method, path, body=None):
        request = urllib.request.Request(f"{self.url}/_world/{path}", method=method, data=body.encode() if body else None)
        with urllib.request.urlopen(request, timeout=120) as answer: return answer.read().decode()

    def get(self, path): return json.loads(self.call("GET", path))
    def now(self, t): self.call("PUT", "now", iso(t))
    def requests(self): return [json.loads(line) for line in self.call("GET", "requests").splitlines() if line]
    def stop(self): self.process.terminate(); self.process.wait()


class Site:
    """A site in a temporary folder, configured as the repository is but without waiting between requests; `patience` in seconds."""
    def __init__(self, pulse, folder, patience=30):
        self.pulse, self.folder = pulse, pathlib.Path(folder)
        (self.folder / "content").mkdir(parents=True)
        text = (ROOT / "content/pulse.yml").read_text()
        text = re.sub(r"hostSpacing: \d+", "hostSpacing: 0", text)
        text = re.sub(r"totalTimeout: \d+", f"totalTimeout: {patience}", text)
        (self.folder / "content/pulse.yml").write_text(text)
        shutil.copytree(ROOT / "content/pages", self.folder / "content/pages")
        for name in ("Templates", "Public"): shutil.copytree(ROOT / name, self.folder / name)

    def command(self, verb, *options): return [self.pulse, verb, "--site", str(self.folder), *options]

    def run(self, world, t, *options, verb="run"):
        """Runs the binary; `cpu` in seconds and `peak` in MB are its own."""
        return measured(self.command(verb, "--mirror", world.url, "--now", iso(t), *options))

    def tree(self, part, leave=()):
        """path -> hash of every file below a folder."""
        base = self.folder / part
        files = {}
        for path in sorted(base.rglob("*")):
            name = str(path.relative_to(base))
            if path.is_file() and not any(name.startswith(l) for l in leave):
                files[name] = hashlib.sha256(path.read_bytes()).hexdigest()
        return files

    def addresses(self):
        """canonical address -> how many records hold it, over news and gear."""
        found = {}
        for kind in ("news", "gear"):
            for path in (self.folder / "content" / kind).rglob("*.json"):
                for item in json.loads(path.read_text())["items"]:
                    links = {item["url"]} | {link["url"] for link in item.get("links", [])}
                    for url in links: found[key(url)] = found.get(key(url), 0) + 1
        return found


def key(url):
    """An address as the truth writes it and as ours may differ without being another: scheme, last slash, case of %xx."""
    parts = urllib.parse.urlsplit(re.sub(r"%[0-9a-fA-F]{2}", lambda m: m.group(0).upper(), url))
    return parts.netloc.lower() + parts.path.rstrip("/") + ("?" + parts.query if parts.query else "")


def configured_feeds():
    text = (ROOT / "content/pulse.yml").read_text()
    return re.findall(r'url: "?(https://[^",\s]+(?:feed|rss|xml)[^",\s]*)', text)


class Bars:
    def __init__(self): self.missed = []
    def line(self, part, **figures):
        print(f"WORLD {part} " + " ".join(f"{k}={v}" for k, v in figures.items()), flush=True)
    def expect(self, ok, what):
        if not ok: self.missed.append(what); print(f"  missed: {what}", flush=True)


def polls(bars, pulse, shared, folder, start, days):
    """Every item that a client polling at those times could have seen is kept exactly once; manners of the requests."""
    world = World(shared); site = Site(pulse, folder)
    times = [start + dt.timedelta(hours=4 * i) for i in range(days * 6)]
    cpu, wall, bad = [], [], []
    for t in times:
        world.now(t); begun = time.monotonic(); done = site.run(world, t)
        wall.append(time.monotonic() - begun); cpu.append(done.cpu)
        if done.returncode != 0: bad.append((iso(t), done.returncode, done.stderr[-400:]))
    requests = world.requests()
    feeds = set(configured_feeds())
    truth = world.get(f"truth/news?from={iso(times[0])}&to={iso(times[-1])}&step=4&feeds=" + urllib.parse.quote(",".join(sorted(feeds))))
    found = site.addresses()
    advertising = [i for i in truth["items"] if "/product-recommendations/" in i["url"]]
    wanted = [i for i in truth["items"] if "/product-recommendations/" not in i["url"]]
    missing = [i["url"] for i in wanted if found.get(key(i["url"]), 0) == 0]
    twice = [i["url"] for i in wanted if found.get(key(i["url"]), 0) > 1]
    bars.line("polls", runs=len(times), failed_runs=len(bad), items=len(wanted), missing=len(missing), twice=len(twice),
              advertising_left_out=len(advertising), cpu_first10=round(sum(cpu[:10]) / 10, 3), cpu_last10=round(sum(cpu[-10:]) / 10, 3))
    for row in bad[:3]: print("  ", row)
    for url in missing[:5]: print("   missing", url)
    for url in twice[:5]: print("   twice", url)
    bars.expect(not bad, "every run ends with status 0"); bars.expect(not missing, "no item is missing"); bars.expect(not twice, "no item is kept twice")
    manners(bars, world, requests)
    return world, site, times[-1]


def offers_validators(world, url):
    """Whether the simulator's answer for an address carries an ETag or Last-Modified."""
    try:
        with urllib.request.urlopen(f"{world.url}/{url.split('://', 1)[-1]}", timeout=60) as answer:
            return bool(answer.headers["ETag"] or answer.headers["Last-Modified"])
    except urllib.error.HTTPError: return False


def manners(bars, world, requests):
    """304s wherever offered, nothing asked twice in a run, robots.txt once a day."""
    plain = [r for r in requests if not r["url"].endswith("/robots.txt")]
    seen, plain_again, conditional, again = {}, {}, 0, 0
    for r in plain:
        moment = (r["sim"], r["url"])
        if moment in seen: again += 1
        seen[moment] = True
    last = {}
    for r in plain:
        before = last.get(r["url"])
        if before and before["status"] in (200, 304):
            if {k.lower() for k in r["headers"]} & {"if-none-match", "if-modified-since"}: conditional += 1
            else: plain_again[r["url"]] = plain_again.get(r["url"], 0) + 1
        last[r["url"]] = r
    unused = {url: n for url, n in plain_again.items() if offers_validators(world, url)}
    robots = {}
    for r in requests:
        if r["url"].endswith("/robots.txt"): robots[(r["sim"][:10], r["url"])] = robots.get((r["sim"][:10], r["url"]), 0) + 1
    statuses = {}
    for r in plain: statuses[r["status"]] = statuses.get(r["status"], 0) + 1
    bars.line("manners", requests=len(plain), not_modified=statuses.get(304, 0), repeated_in_a_run=again,
              robots_more_than_twice_a_day=sum(1 for n in robots.values() if n > 2), conditional=conditional,
              without_validators=sum(plain_again.values()) - sum(unused.values()), validators_unused=sum(unused.values()))
    for url, n in list(unused.items())[:5]: print("   unconditional", n, url)
    bars.expect(again == 0, "no address is asked twice in one run")
    bars.expect(statuses.get(304, 0) > 0 and not unused, "304s are used wherever they are offered")


def again(bars, world, site, t):
    """A second run at the same time changes no snapshot and renders no page."""
    content = site.tree("content", ("runs/", "state.json")); out = site.tree("_site")
    stamps = {p: p.stat().st_mtime_ns for p in (site.folder / "_site").rglob("*") if p.is_file()}
    site.run(world, t)
    changed = diff(content, site.tree("content", ("runs/", "state.json"))); pages = diff(out, site.tree("_site"))
    touched = [p for p, s in stamps.items() if not p.exists() or p.stat().st_mtime_ns != s]
    bars.line("again", snapshots_changed=len(changed), pages_changed=len(pages), files_touched=len(touched))
    for name in (changed + pages)[:5]: print("   changed", name)
    bars.expect(not changed and not pages and not touched, "a second run at the same time changes nothing")


def diff(a, b): return sorted(n for n in a.keys() | b.keys() if a.get(n) != b.get(n))


def faults(bars, pulse, shared, folder, start):
    """With each preset: status 0, every failed source named with a reason, nothing lost, recovery in the next runs, 2 with --strict."""
    for preset in sorted(glob.glob(f"{shared}/world/presets/*.json")):
        name = pathlib.Path(preset).stem
        world = World(shared); site = Site(pulse, pathlib.Path(folder) / name, patience=6)
        report = site.folder / "report.json"
        for i in range(3):
            t = start + dt.timedelta(hours=4 * i); world.now(t); site.run(world, t, "--report", str(report))
        not_served = {s["id"] for s in json.loads(report.read_text())["sources"] if s["outcome"] == "failed"}
        before = set(site.addresses())
        world.call("PUT", "faults", pathlib.Path(preset).read_text())
        t = start + dt.timedelta(hours=12); world.now(t)
        done = site.run(world, t, "--report", str(report))
        said = json.loads(report.read_text()) if report.exists() else {"sources": []}
        troubled = [s for s in said["sources"] if s["outcome"] in ("failed", "suspect")]
        unexplained = [s["id"] for s in troubled if not s.get("problem")]
        strict_folder = site.folder.with_name(name + "-strict"); shutil.copytree(site.folder, strict_folder)
        shutil.rmtree(strict_folder / "content/runs", ignore_errors=True)
        strict = subprocess.run([pulse, "run", "--site", str(strict_folder), "--mirror", world.url, "--now", iso(t + dt.timedelta(hours=1, minutes=5)), "--strict"], capture_output=True, text=True, timeout=600)
        world.call("DELETE", "faults")
        for i in range(4, 12):
            t = start + dt.timedelta(hours=4 * i); world.now(t); site.run(world, t, "--report", str(report))
        after = set(site.addresses())
        still = [s["id"] + ": " + s.get("problem", "") for s in json.loads(report.read_text())["sources"]
                 if s["outcome"] == "failed" and s["id"] not in not_served]
        checked = subprocess.run([pulse, "check", "--site", str(site.folder)], capture_output=True, text=True, timeout=120)
        bars.line(f"fault:{name}", status=done.returncode, troubled=len(troubled), unexplained=len(unexplained), strict=strict.returncode,
                  lost=len(before - after), still_failing=len(still), damage=0 if checked.returncode == 0 else 1)
        if done.returncode: print(done.stderr[-600:])
        for s in still[:4]: print("   still", s)
        if checked.returncode: print("   check:", (checked.stdout + checked.stderr)[-400:])
        bars.expect(done.returncode == 0, f"{name}: the run ends with status 0"); bars.expect(not unexplained, f"{name}: each failure has its reason")
        if troubled: bars.expect(strict.returncode == 2, f"{name}: --strict gives 2")
        bars.expect(not before - after, f"{name}: nothing is lost"); bars.expect(not still, f"{name}: it recovers"); bars.expect(checked.returncode == 0, f"{name}: no damage")
        world.stop()


def kill(bars, pulse, shared, folder, start, kills):
    """kill -9 at random moments: no damage, and the next run has what an undisturbed run has."""
    world = World(shared); calm = Site(pulse, pathlib.Path(folder) / "calm")
    t0, t1 = start, start + dt.timedelta(hours=4)
    world.now(t0); calm.run(world, t0)
    frozen = calm.folder.with_name("frozen"); shutil.copytree(calm.folder, frozen)
    world.now(t1); begun = time.monotonic(); calm.run(world, t1); length = time.monotonic() - begun
    wanted = calm.tree("content", ("runs/", "state.json"))
    chance = random.Random(7); damaged, different, died = 0, 0, 0
    for i in range(kills):
        folder_i = calm.folder.with_name(f"kill-{i}"); shutil.copytree(frozen, folder_i, symlinks=True)
        site = Site.__new__(Site); site.pulse, site.folder = pulse, folder_i
        process = subprocess.Popen(site.command("run", "--mirror", world.url, "--now", iso(t1)), stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        time.sleep(chance.random() * length * 1.05)
        if process.poll() is None: process.send_signal(signal.SIGKILL); died += 1
        process.wait()
        checked = subprocess.run([pulse, "check", "--site", str(folder_i)], capture_output=True, text=True, timeout=120)
        if checked.returncode: damaged += 1; print("   check:", (checked.stdout + checked.stderr)[-300:])
        site.run(world, t1)
        d = diff(wanted, site.tree("content", ("runs/", "state.json")))
        if d: different += 1; print("   differs", d[:5])
        shutil.rmtree(folder_i)
    bars.line("kill", runs=kills, killed=died, damaged=damaged, different=different)
    bars.expect(damaged == 0 and different == 0, "kill -9 leaves no damage and the next run completes")
    world.stop()


def builds(bars, site, t):
    """Two clean builds are identical; incremental equals clean."""
    incremental = site.tree("_site", (".pulse",)); trees = []
    for i in range(2):
        out = site.folder / f"out-{i}"; cache = site.folder / f"cache-{i}"
        done = subprocess.run(site.command("build", "--output", str(out), "--cache", str(cache), "--now", iso(t)), capture_output=True, text=True, timeout=600)
        if done.returncode: print(done.stderr[-500:])
        trees.append(site.tree(out.name, (".pulse",)))
    bars.line("builds", files=len(trees[0]), clean_differ=len(diff(*trees)), incremental_differ=len(diff(incremental, trees[0])))
    for name in diff(incremental, trees[0])[:5]: print("   differs", name)
    bars.expect(not diff(*trees), "two clean builds give the same bytes"); bars.expect(not diff(incremental, trees[0]), "incremental equals clean")


def fleet(bars, pulse, shared, folder, start, feeds, items):
    """Feeds with internet latency, many on few hosts: wall time at most 1.5 times the slowest host's own chain, and with 500 feeds
    memory under 150 MB. Four hours later nothing is new."""
    hosts = feeds * 3 // 25
    chance = random.Random(3); counts = [0] * hosts
    for i in range(feeds): counts[min(int(chance.paretovariate(1.2)) - 1, hosts - 1) if chance.random() < .3 else chance.randrange(hosts)] += 1
    delays = [chance.uniform(.08, .9) for _ in range(hosts)]
    syllables = [a + b for a in "bdfgklmnprstvz" for b in "aeiou"]
    def headline(seed):
        """Eight invented words: outlets do not all print the same ones, which is another test's matter."""
        word = random.Random(seed)
        return " ".join("".join(word.choices(syllables, k=2)) for _ in range(8)).capitalize()
    class Handler(http.server.BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"
        def log_message(self, *a): pass
        def do_GET(self):
            host = self.path.split("/")[1]; number = int(re.search(r"\d+", host).group(0)); time.sleep(delays[number])
            if self.path.endswith("robots.txt"): body, kind, status = b"", "text/plain", 404
            elif self.headers["If-None-Match"] == '"1"': body, kind, status = b"", "application/rss+xml", 304
            else:
                stamp = start.strftime("%a, %d %b %Y %H:%M:%S GMT")
                entries = "".join(f"<item><title>{headline(f'{self.path} {j}')}</title><link>https://{host}{self.path}/{j}</link><pubDate>{stamp}</pubDate><description>{'Words of the item. ' * 40}</description></item>" for j in range(items))
                body, kind, status = f"<rss version='2.0'><channel><title>F</title>{entries}</channel></rss>".encode(), "application/rss+xml", 200
            self.send_response(status); self.send_header("Content-Type", kind); self.send_header("Content-Length", str(len(body))); self.send_header("ETag", '"1"'); self.end_headers(); self.wfile.write(body)
    class Server(socketserver.ThreadingMixIn, http.server.HTTPServer):
        daemon_threads = True; request_queue_size = 512
    server = Server(("127.0.0.1", 0), Handler); threading.Thread(target=server.serve_forever, daemon=True).start()
    site = Site(pulse, folder); lines, n = [], 0
    for h, count in enumerate(counts):
        for i in range(count): lines.append(f'  - {{id: f{n}, name: Feed {n}, kind: news, url: "https://host{h}.example/feed{i}"}}'); n += 1
    (site.folder / "content/pulse.yml").write_text("site: {title: Fleet, description: D, url: 'https://fleet.example', contact: 'https://fleet.example/c'}\nnetwork: {concurrency: 64, hostSpacing: 0}\nsources:\n" + "\n".join(lines) + "\n")
    url = f"http://127.0.0.1:{server.server_address[1]}"
    chain = max((c + 1) * d for c, d in zip(counts, delays) if c)
    for when in (start, start + dt.timedelta(hours=4)):
        done = measured(site.command("fetch", "--mirror", url, "--now", iso(when)), seconds=3600); wall, kept = done.wall, len(site.addresses())
        bars.line("fleet", feeds=feeds, hosts=hosts, wall_s=round(wall, 1), slowest_chain_s=round(chain, 1), ratio=round(wall / chain, 2),
                  cpu_s=round(done.cpu, 2), peak_mb=round(done.peak), items=kept, status=done.returncode)
        bars.expect(feeds > 500 or done.peak < 150, "under 150 MB"); bars.expect(kept == feeds * items, "all items of all feeds kept")
        bars.expect(wall <= 1.5 * chain, "the feeds within 1.5 times the slowest chain")
    server.shutdown()


def main():
    parser = argparse.ArgumentParser(); parser.add_argument("pulse"); parser.add_argument("shared")
    parser.add_argument("--days", type=int, default=30); parser.add_argument("--start", default="2026-04-20T00:00:00Z")
    parser.add_argument("--only", default="polls,faults,kill,fleet"); parser.add_argument("--kills", type=int, default=50); parser.add_argument("--keep")
    parser.add_argument("--feeds", type=int, default=500); parser.add_argument("--items", type=int, default=20)
    options = parser.parse_args(); parts = options.only.split(","); bars = Bars(); start = parse(options.start)
    pulse = os.path.abspath(options.pulse)
    with tempfile.TemporaryDirectory() as folder:
        folder = pathlib.Path(options.keep or folder)
        if "polls" in parts:
            world, site, last = polls(bars, pulse, options.shared, folder / "polls", start, options.days)
            again(bars, world, site, last); builds(bars, site, last); world.stop()
        if "faults" in parts: faults(bars, pulse, options.shared, folder / "faults", start)
        if "kill" in parts: kill(bars, pulse, options.shared, folder / "kill", start, options.kills)
        if "fleet" in parts: fleet(bars, pulse, options.shared, folder / "fleet", start, options.feeds, options.items)
    print("WORLD " + ("ok" if not bars.missed else "missed: " + "; ".join(bars.missed)))
    sys.exit(1 if bars.missed else 0)


if __name__ == "__main__": main()
