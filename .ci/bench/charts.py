#!/usr/bin/env python3
"""Pages of charts, tracks and artists over years: CPU seconds, memory and files of a clean build, of one more edition and of
nothing, and what a run pays for one new edition.

    charts.py PULSE [YEARS…]      invented songs, 12 charts: 6 daily of 100 rows, 6 weekly of 100

Ends with status 1 when memory or cost grows faster than the archive.
"""
import datetime as dt, hashlib, json, os, pathlib, random, re, shutil, sys, tempfile

ROOT = pathlib.Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT / ".ci"))
from measured import measured

CHARTS = [(f"daily-{i}", "daily", 1) for i in range(6)] + [(f"weekly-{i}", "weekly", 7) for i in range(6)]
WORDS = "amber harbour comet paper river lantern silver quiet north velvet echo garden winter glass thunder meadow orbit candle mirror island".split()


def configuration():
    charts = "\n".join(
        f'  - {{id: {name}, title: {name}, platform: p{i % 4}, region: us, cadence: {cadence}, size: 100, code: C{i}, providers: [{{adapter: billboard-mirror, url: "https://{name}.example/now"}}]}}'
        for i, (name, cadence, _) in enumerate(CHARTS))
    return f'site: {{title: Bench, description: D, url: "https://bench.example", contact: "https://bench.example/c"}}\nnetwork: {{hostSpacing: 0}}\ncharts:\n{charts}\n'


class Chart:
    """Songs arrive, rise, peak and fall: two debuts a day or ten a week, a little more than real charts have."""
    def __init__(self, number, debuts):
        self.debuts, self.chance, self.number, self.songs, self.born, self.past = debuts, random.Random(number), number, [], 0, {}

    def new(self):
        # Half of the songs are on other charts too.
        pool = 0 if self.chance.random() < .5 else self.number + 1
        n = self.born if pool else self.born // 2
        self.born += 1
        title = f"{WORDS[n % 20]} {WORDS[n // 20 % 20]} {n // 400} {pool}".title()
        return [title, f"{WORDS[n * 7 % 20]} {WORDS[n * 3 // 20 % 20]} Band {n % 900}".title(), self.chance.uniform(0, 6), self.chance.uniform(.01, .06), 0]

    def add(self):
        song = self.new()
        if song[:2] not in [s[:2] for s in self.songs]: self.songs.append(song)
        else: self.add()

    def step(self, day):
        while len(self.songs) < 100 - self.debuts: self.add()
        for song in self.songs: song[2] += self.chance.gauss(0, .15) - song[3] * song[4]; song[4] += .1
        for _ in range(self.debuts): self.add()
        self.songs.sort(key=lambda s: -s[2]); self.songs = self.songs[:100]
        rows = []
        for rank, (title, artist, *_ ) in enumerate(self.songs, 1):
            last, peak, count, streak, rank_then = self.past.get((title, artist), (None, rank, 0, 0, None))
            previous = rank_then if last == self.last else None
            streak = streak + 1 if previous else 1
            peak, count = min(peak, rank), count + 1
            self.past[title, artist] = (day, peak, count, streak, rank)
            row = {"rank": rank, "title": title, "artist": artist}
            if previous: row["previous"] = previous
            row |= {"peak": peak, "editions": count, "streak": streak, "status": "new" if count == 1 else "reentry" if not previous else "up" if rank < previous else "down" if rank > previous else "same"}
            rows.append(row)
        self.last = day
        return rows
    last = None


def write(site, name, platform, day, rows):
    text = "".join(f'{r["rank"]}\t{r["title"]}\t{r["artist"]}\n' for r in rows)
    head = {"chart": name, "platform": platform, "edition": str(day), "fetched": f"{day}T20:00:00Z", "url": f"https://{name}.example/now", "provider": "billboard-mirror", "contentHash": hashlib.sha256(text.encode()).hexdigest()}
    path = site / f"content/charts/{name}/{day.year}/{day}.json"
    path.parent.mkdir(parents=True, exist_ok=True)
    lines = ['"schema":"pulse.chart/1"'] + [f"{json.dumps(k)}:{json.dumps(v)}" for k, v in head.items()]
    path.write_text("{" + ",\n".join(lines) + ',\n"entries":[\n' + ",\n".join(json.dumps(r, separators=(",", ":")) for r in rows) + "\n]}\n")


def fill(site, start, days, state):
    for i in range(days):
        day = start + dt.timedelta(days=i)
        for number, (name, _, step) in enumerate(CHARTS):
            if i % step == 0: write(site, name, f"p{number % 4}", day, state.setdefault(name, Chart(number, 2 if step == 1 else 10)).step(day))


def run(argv):
    done = measured(argv)
    if done.returncode: sys.exit(f"{argv}: {(done.stdout + done.stderr)[-600:]}")
    return done.cpu, done.peak, done.stdout + done.stderr


def measure(pulse, years):
    folder = pathlib.Path(tempfile.mkdtemp(dir="/dev/shm" if os.path.isdir("/dev/shm") else None))
    try:
        site, start, days, state = folder / "site", dt.date(2023, 1, 7), round(365 * years), {}
        (site / "content").mkdir(parents=True); (site / "content/pulse.yml").write_text(configuration())
        for part in ("Templates", "Public"): shutil.copytree(ROOT / part, site / part)
        fill(site, start, days, state)
        now = f"{start + dt.timedelta(days=days + 1)}T06:00:00Z"
        build = lambda to="": run([pulse, "build", "--site", site, "--output", folder / f"out{to}", "--cache", folder / f"cache{to}", "--now", now])
        # How much of the program file counts as memory depends on how the system has cached it, by two megabytes from one
        # run to the next: the middle one of three.
        builds = [build(), build("2"), build("3")]
        clean, peak, text = min(b[0] for b in builds), sorted(b[1] for b in builds)[1], builds[0][2]
        pages = int(re.search(r"(\d+) pages", text).group(1))
        names = [sum(1 for _ in (folder / "out" / part).iterdir()) for part in ("tracks", "artists")]
        nothing = min(build()[0] for _ in range(2))
        fill(site, start + dt.timedelta(days=days), 1, state)
        builds = [build("2"), build("3"), build()]
        one, one_peak, text = min(b[0] for b in builds), sorted(b[1] for b in builds)[1], builds[-1][2]
        written = int(re.search(r"(\d+) files written", text).group(1))
        # What a run pays for an edition of one daily chart, the second time with what the first one kept.
        costs = []
        for i in (1, 2, 3):
            day = start + dt.timedelta(days=days + i)
            rows = state["daily-0"].step(day)
            mirror = {"date": str(day), "data": [{"song": r["title"], "artist": r["artist"], "this_week": r["rank"], "last_week": r.get("previous"), "peak_position": r["peak"], "weeks_on_chart": r["editions"]} for r in rows]}
            costs.append(fetch(pulse, site, mirror, f"{day}T21:00:00Z"))
        return dict(years=years, editions=sum(-(-days // step) for _, _, step in CHARTS), tracks=names[0], artists=names[1], pages=pages, clean_cpu_s=clean, clean_mb=peak,
                    one_edition_each_cpu_s=one, one_files=written, one_mb=one_peak, nothing_cpu_s=nothing, fetch_first_cpu_s=costs[0][0], fetch_next_cpu_s=min(c[0] for c in costs[1:]), fetch_mb=max(c[1] for c in costs))
    finally: shutil.rmtree(folder, ignore_errors=True)


def fetch(pulse, site, body, now):
    import http.server, threading
    class Handler(http.server.BaseHTTPRequestHandler):
        def log_message(self, *a): pass
        def do_GET(self):
            data = b"" if self.path.endswith("robots.txt") else json.dumps(body).encode()
            self.send_response(404 if not data else 200); self.send_header("Content-Length", str(len(data))); self.end_headers(); self.wfile.write(data)
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    try: cost = run([pulse, "fetch", "daily-0", "--site", site, "--mirror", f"http://127.0.0.1:{server.server_address[1]}", "--now", now])
    finally: server.shutdown()
    if not (site / f"content/charts/daily-0/{now[:4]}/{now[:10]}.json").exists(): sys.exit(f"the edition was not believed: {cost[2][-800:]}")
    return cost


def main():
    pulse, years = os.path.abspath(sys.argv[1]), [float(y) for y in sys.argv[2:]] or [1, 3]
    found = []
    for y in years:
        found.append(measure(pulse, y))
        print("CHARTBENCH " + " ".join(f"{k}={v:.3g}" if isinstance(v, float) else f"{k}={v}" for k, v in found[-1].items()), flush=True)
    first, last = found[0], found[-1]
    growth = last["editions"] / first["editions"]
    missed = []
    if last["clean_cpu_s"] / first["clean_cpu_s"] > 1.25 * growth: missed.append("a clean build costs more than in proportion to the archive")
    if last["fetch_next_cpu_s"] > first["fetch_next_cpu_s"] * 1.5 + .05: missed.append("a new edition costs more the longer the archive is")
    # Flat is what four_hourly.py takes for the same: within a fifth.
    for build in ("clean", "one"):
        small, large = first[f"{build}_mb"], last[f"{build}_mb"]
        if large > 1.2 * small: missed.append(f"memory of the {build} build grows with the archive: {small:.1f} to {large:.1f} MB")
    for what in missed: print("  short of the bar:", what)
    sys.exit(bool(missed))


main()
