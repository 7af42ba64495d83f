#!/usr/bin/env python3
"""A year of the world simulator in one go, a run every four hours, with every fault of the simulator against every source.

    year.py PULSE SHARED [--days 352] [--start 2025-09-01] [--keep DIR] [--seed 1] [--calm]

Each pair of source and fault comes once in a full year, at a random time, for one to six runs; once a month a preset of the
simulator meets everything. content/ is committed to git after each run. At the end, and every 30 days of the way, everything
that was kept is compared with the truth: a number that is not true, an item or an edition that a sound answer showed and that
is not kept, ends the check with status 1. With --keep the folder stays, and an interrupted year goes on where it stopped.
"""
import argparse, bisect, collections, datetime as dt, glob, json, os, pathlib, random, re, subprocess, sys, tempfile, time, urllib.parse

sys.dont_write_bytecode = True
sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent))
import world as W

RUNS_A_YEAR = 2112
# What the simulator does not serve: their failures are the truth.
NOT_SERVED = {"water-and-music", "iq", "billboard-tiktok", "deezer-us"}
# Items that the simulator's faults add on purpose: what a feed prints it prints.
INJECTED = ("New single out now", "Tour dates", "gpj.exe", "Ignore all previous", "{{7*7}}", "DROP TABLE", "evil.example", "example.org/xxe")
# 410 and 301 are left out: they tell a client to go away for ever, and it does.
SLOW = [("timeout", {"seconds": 9}), ("timeout", {"seconds": 9, "after_headers": True}), ("slow", {"bytes_per_second": 2000})]
FAULTS = [("status", {"code": c}) for c in (403, 404, 500, 503)] + [
    ("status", {"code": 429, "retry_after": 7200}), ("truncate", {"mode": "abort"}), ("truncate", {"mode": "silent"}),
    ("truncate", {"mode": "silent", "fraction": .95}), ("reset", {}), ("reset", {"after_bytes": 500}), ("gzip-bomb", {"mb": 64}),
    ("huge", {"mb": 16}), ("empty-200", {}), ("redirect-loop", {}), ("redirect-loop", {"growing": True}), ("html-instead", {}),
    ("html-instead", {"status": 200}), ("wrong-charset", {"variant": "declared"}), ("wrong-charset", {"variant": "bytes"}),
    ("redirect-to", {}), ("redirect-to", {"to": "file:///etc/passwd"}), ("redirect-to", {"to": "http://127.0.0.1:22/"}),
    *[("invalid-xml", {"variant": v}) for v in ("mixed", "control-chars", "unclosed", "bare-amp", "undefined-entity")],
    ("entity-bomb", {}), ("xxe", {}), ("markup-drift", {}), ("stale", {}), ("script-injection", {}), ("duplicate-items", {}),
    ("future-dates", {}), ("short-feed", {"n": 2})]
DRIFTS = [("markup-drift", {"variant": v}) for v in ("column-shift", "renamed-classes", "label-change", "column-insert", "missing-rows")]

# Configured charts and the simulator's: its id, what a truth row says of a column, days between our date and its.
CHARTS = {
    "billboard-hot-100": "billboard/hot-100", "billboard-200": "billboard/billboard-200", "billboard-artist-100": "billboard/artist-100",
    "spotify-global": "kworb/global", "spotify-us": "kworb/us", "spotify-kr": "kworb/kr", "spotify-global-weekly": "spotify/global-weekly",
    "apple-us-songs": "apple/us-songs", "apple-us-albums": "apple/us-albums", "apple-gb-songs": "apple/gb-songs",
    "itunes-us-songs": "itunes/us-songs", "deezer-tracks": "deezer/tracks", "deezer-albums": "deezer/albums",
    "listenbrainz-week": "listenbrainz/recordings-week"}


def configured():
    """id -> addresses of everything that is fetched, by the lines of the repository's configuration."""
    text = (W.ROOT / "content/pulse.yml").read_text()
    found = {}
    for block in re.split(r"\n  - ", text):
        name = re.search(r"\bid: ([\w-]+)", block)
        if not name or "enabled: false" in block: continue
        urls = re.findall(r'\burl: "?(https://[^",\s}]+|https://[^"]+)', block)
        if urls: found[name.group(1)] = urls
    return found


def is_injected(url, title): return any(word in url + title for word in INJECTED)


def place(url):
    """Host and path without www and last slash: the same feed after the moves that the simulator plays."""
    parts = urllib.parse.urlsplit(url)
    return parts.netloc.removeprefix("www.") + parts.path.rstrip("/")


class Plan:
    """Which faults hold in which run: the same for the same seed."""
    def __init__(self, sources, seed, shared):
        chance = random.Random(seed)
        targets = [(id, place(url)) for id, urls in sources.items() for url in urls]
        pairs = [([t], k) for t in targets for k in FAULTS]
        pairs += [([t], k) for t in targets if "/charts/" in t[1] and "billboard" in t[1] for k in DRIFTS]
        chance.shuffle(targets)
        # Waiting costs the check's own time: several sources wait together.
        pairs += [(targets[i:i + 8], k) for k in SLOW for i in range(0, len(targets), 8)]
        chance.shuffle(pairs)
        self.pairs = sum(len(t) for t, _ in pairs)
        self.rules = [[] for _ in range(RUNS_A_YEAR)]
        for n, (group, (kind, args)) in enumerate(pairs):
            first = n * (RUNS_A_YEAR - 18) // len(pairs) + 6
            for run in range(first, min(RUNS_A_YEAR - 12, first + (1 if (kind, args) in SLOW else chance.choice((1, 1, 2, 3, 6))))):
                for _, where in group: self.rules[run].append({"match": f"*{where}*", "kind": kind, "args": args})
        for n, preset in enumerate(sorted(glob.glob(f"{shared}/world/presets/*.json"))):
            self.rules[(n + 1) * 180 % (RUNS_A_YEAR - 12)] = json.loads(pathlib.Path(preset).read_text())


class Truth:
    """What the simulator knows, asked without its server."""
    def __init__(self, shared):
        sys.path.insert(0, f"{shared}/world")
        from worldsim import data, feeds, truth, util
        self.feeds, self.truth, self.util = feeds, truth, util
        self.store = data.Store(f"{shared}/world/data"); self.rows_memo = {}

    def editions(self, chart): return self.truth.editions(self.store, chart)

    def rows(self, chart, edition):
        memo = (chart, edition)
        if memo not in self.rows_memo:
            found = self.truth.rows(self.store, chart, edition)
            self.rows_memo[memo] = found and [columns(chart, r) for r in found[0]]
        return self.rows_memo[memo]

    def shown_at(self, chart, moment):
        """Index of the edition that is current at a moment, and all editions."""
        all = self.editions(chart)
        return bisect.bisect_right(all, (moment, "9999")) - 1, all

    def feed(self, url): return next((f for f in self.feeds.FEEDS if place(url) in {place("https://" + f.host + p) for p in f.paths}), None)


def text(value): return " ".join((value or "").split())


def credits(credit): return [x for x in re.split(r"\s*(?:,|&| [Ff]eaturing | [Ff]eat\.? | [Ww]ith | [xX] )\s*", credit) if x]


def columns(chart, row):
    """A truth row as our columns."""
    kind, which = chart.split("/")
    title, artist = text(row["title"]), text(row.get("artist"))
    out = dict(rank=row["rank"], title=title, artist=artist)
    if kind == "billboard":
        if which == "artist-100": out.update(title="", artist=artist or title)
        out.update(previous=row["last_week"], peak=row["peak"], editions=row["weeks"])
    elif kind == "kworb":
        out.update(artist=text(", ".join([row["artist"]] + row["guests"])), previous=row["last_rank"], streams=row["streams"])
        if row["days"] is not None: out["editions"] = row["days"]
        if row["peak"] is not None: out["peak"] = row["peak"]
    elif kind == "spotify":
        out.update(artist=", ".join(credits(row["artist"])), previous=row["last_rank"], peak=row["peak"], editions=row["weeks"], streams=row["streams"])
    elif kind == "listenbrainz": out.update(streams=row["listens"], previous=row["last_rank"])
    elif kind in ("apple", "itunes"): out["previous"] = row["last_rank"]
    if chart.startswith("apple/") and which.endswith("songs"): out["artist"] = text(row["artist"].replace(" Featuring ", " & "))
    if kind == "deezer": out["artist"] = (credits(artist) or [""])[0]
    return out


class Editions:
    """Stored editions against the simulator's truth."""
    def __init__(self, truth, site): self.truth, self.site = truth, site

    def stored(self, chart):
        return {p.stem: json.loads(p.read_text()) for p in sorted((self.site.folder / "content/charts" / chart).rglob("*.json"))}

    def score(self, total, examples):
        """Compares every row of every believed edition; answers with what is stored, by chart."""
        all = {}
        for chart, id in CHARTS.items():
            all[chart] = self.stored(chart); previous = None
            for day, edition in all[chart].items():
                name, rows = self.match(id, day, edition)
                total["editions"] += 1
                if rows is None: total["unknown"] += 1; examples.append(f"{chart} {day}: there is no such edition"); continue
                wrong = self.compare(chart, id, day, edition, rows, previous, total)
                if wrong: total["false_editions"] += 1; examples.append(f"{chart} {day}: {wrong[0]}")
                previous = edition
        return all

    def is_kept(self, id, name, kept):
        rows = [(r["title"], r["artist"]) for r in self.truth.rows(id, name)]
        return any(tuple(rows[:n]) in kept for n in {len(k) for k in kept})

    @staticmethod
    def ours(id, edition):
        """The date that we store a truth edition under, where the source prints one."""
        if id.startswith("listenbrainz"): return (dt.date.fromisoformat(edition) + dt.timedelta(days=3)).isoformat()
        return edition

    def match(self, id, day, edition):
        """The truth edition that a stored one claims to be, and its rows."""
        if id.startswith("listenbrainz"): name = (dt.date.fromisoformat(day) - dt.timedelta(days=3)).isoformat()
        elif id.startswith("deezer"):  # without a date: what was shown at the fetch, or a day before under the fault "stale"
            k, all = self.truth.shown_at(id, self.truth.util.parse_time(edition["fetched"]))
            got = {e["rank"]: (text(e["title"]), text(e["artist"])) for e in edition["entries"]}
            def score(name): return sum(got.get(r["rank"]) == (r["title"], r["artist"]) for r in self.truth.rows(id, name) or [])
            name = max((all[i][1] for i in (k, k - 1) if i >= 0), key=score, default=None)
        else: name = day
        return name, name and self.truth.rows(id, name)

    def compare(self, chart, id, day, edition, rows, previous, total):
        true = {r["rank"]: r for r in rows}; wrong = []
        before = {(e["title"], e["artist"]): e["rank"] for e in previous["entries"]} if previous else {}
        # The columns that are our own arithmetic: said to be, or such as the source never prints.
        computed = edition.get("computed", []) + (["previous"] if id.split("/")[0] in ("apple", "itunes", "listenbrainz") else [])
        for entry in edition["entries"]:
            row = true.get(entry["rank"]); total["rows"] += 1
            if row is None: wrong.append(f"there is no rank {entry['rank']}"); total["false_rows"] += 1; continue
            false = None
            for column in ("title", "artist", "streams", "previous", "peak", "editions"):
                if column not in row: continue
                ours, theirs = entry.get(column), row[column]
                if column == "title" and "artist-100" in id: ours = ours or ""
                if column in ("title", "artist"): ours = text(ours)
                if id.startswith("deezer/albums") and column == "artist": ours = (credits(ours) or [""])[0]
                if ours == theirs: continue
                if column in computed:
                    total["computed_cells"] += 1
                    # A record with gaps may know less: no previous rank, no peak or a later one, fewer editions; never more. Of a row
                    # that prints no name nothing can be reckoned.
                    unknown = ours is None and not text(entry["title"]) and not text(entry["artist"])
                    if column == "previous": less = ours is None or ours == before.get((entry["title"], entry["artist"]))
                    elif column == "peak": less = ours is None or ours >= theirs
                    else: less = unknown or ours is not None and ours <= theirs
                    total["computed_less" if less else "computed_false"] += 1
                    if not less: wrong.append(f"computed {column} {ours} at {entry['rank']}, true is {theirs}")
                elif column in ("title", "artist") and ours and lossy(ours, theirs): total["lost_letters"] += 1
                else: false = f"{column} {ours!r} at {entry['rank']}, true is {theirs!r}"
            if false: total["false_rows"] += 1; wrong.append(false)
        return wrong


class Year:
    def __init__(self, options):
        self.options, self.bars = options, W.Bars()
        self.pulse = os.path.abspath(options.pulse)
        self.folder = pathlib.Path(options.folder)
        self.sources = configured()
        self.plan = Plan(self.sources, options.seed, options.shared)
        self.truth = Truth(options.shared)
        self.log = self.folder / "runs.ndjson"
        self.past = [json.loads(line) for line in self.log.read_text().splitlines()] if self.log.exists() else []
        start = dt.datetime.strptime(options.start[:10], "%Y-%m-%d")
        self.times = [start + dt.timedelta(hours=4 * i) for i in range(options.days * 6)]
        if self.past:
            self.site = W.Site.__new__(W.Site); self.site.pulse, self.site.folder = self.pulse, self.folder / "site"
        else:
            self.site = W.Site(self.pulse, self.folder / "site", patience=10)
            self.git("init", "-q", "-b", "main"); self.git("config", "gc.auto", "0")
            self.git("config", "user.name", "year"); self.git("config", "user.email", "year@example.invalid")

    def git(self, *words): return subprocess.run(["git", "-C", str(self.site.folder / "content"), *words], capture_output=True, text=True, check=False)

    def drive(self):
        world = W.World(self.options.shared)
        report = self.folder / "report.json"
        try:
            self.warm(world)
            for n in range(len(self.past), len(self.times)):
                t = self.times[n]; world.now(t); world.call("DELETE", "requests")
                rules = [] if self.options.calm else self.plan.rules[n % RUNS_A_YEAR]
                world.call("PUT", "faults", json.dumps(rules))
                begun = time.monotonic()
                done = self.site.run(world, t, "--report", str(report))
                line = dict(t=W.iso(t), status=done.returncode, cpu=round(done.cpu, 3), wall=round(time.monotonic() - begun, 2), peak=round(done.peak),
                            rules=len(rules), polls=self.polls(world), bad=[])
                if done.returncode: line["said"] = done.stderr[-500:]
                else:
                    said = json.loads(report.read_text())
                    # The simulator notes an answer before it is sent: one that came too late on a busy machine was not seen.
                    for s in said["sources"]:
                        if re.search(r"time|seconds", s.get("problem", "")) and s["outcome"] == "failed":
                            for url in self.sources.get(s["id"], []): line["polls"].pop(place(url), None)
                    line["bad"] = [s["id"] for s in said["sources"] if s["outcome"] in ("failed", "suspect")]
                    line["mute"] = [s["id"] for s in said["sources"] if s["outcome"] in ("failed", "suspect") and not s.get("problem")]
                    line["stages"] = {s["name"]: s["ms"] for s in said["stages"]}
                self.git("add", "-A"); self.git("commit", "-q", "-m", W.iso(t))
                self.past.append(line)
                with self.log.open("a") as f: f.write(json.dumps(line) + "\n")
                if (n + 1) % 60 == 0: print(f"YEAR at {W.iso(t)} run {n + 1} of {len(self.times)}: cpu {line['cpu']} s, peak {line['peak']} MB", flush=True)
                if (n + 1) % 180 == 0 and n + 1 < len(self.times): self.partial()
                if (n + 1) % 360 == 0: self.git("gc", "-q")
        finally: world.stop()

    def warm(self, world):
        """The simulator's first answers take seconds, in which it loads its data."""
        for urls in self.sources.values():
            try: W.urllib.request.urlopen(f"{world.url}/{urls[0].split('{')[0].split('://', 1)[-1]}", timeout=120).read()
            except OSError: pass  # what is not served or lies elsewhere loads nothing

    def polls(self, world):
        """place -> ok (a sound answer), bad (answered with a fault), for what was asked in this run."""
        found = {}
        for r in world.requests():
            if r["url"].endswith("/robots.txt"): continue
            sound = not r.get("fault") and r["status"] in (200, 304)
            if r["status"] in (301, 302, 307, 308) and not r.get("fault"): continue
            found[place(r["url"])] = "ok" if sound else "bad"
        return found

    # ---------------------------------------------------------------- scores
    def partial(self):
        print("YEAR so far:", flush=True)
        bars, self.bars = self.bars, W.Bars()
        self.score(); self.bars = bars

    def score(self):
        self.runs(); self.news(); self.charts(); self.cost(); self.size()

    def line(self, part, **figures): print(f"YEAR {part} " + " ".join(f"{k}={v}" for k, v in figures.items()), flush=True)

    def runs(self):
        failed = [r for r in self.past if r["status"]]; mute = [r for r in self.past if r.get("mute")]
        still = [s for s in self.past[-1]["bad"] if s not in NOT_SERVED]
        asked = [v for r in self.past for v in r["polls"].values()]
        self.line("runs", runs=len(self.past), failed=len(failed), with_faults=sum(1 for r in self.past if r["rules"]), requests=len(asked),
                  faulty_answers=asked.count("bad"), failures_without_a_reason=len(mute), failing_at_the_end=len(still), pairs_in_a_full_year=self.plan.pairs)
        for r in failed[:5]: print("   failed", r["t"], r["status"], r["said"][-300:])
        for s in still: print("   still failing", s)
        self.bars.expect(not failed, "every run ends with status 0"); self.bars.expect(not mute, "every failure has its reason")
        if self.complete(): self.bars.expect(not still, "after two days without faults nothing fails any more")

    def complete(self): return len(self.past) == RUNS_A_YEAR and not self.options.calm

    def news(self):
        """Each item that a sound answer showed is kept, once, under a headline that the outlet printed."""
        store = self.truth.store; must, could, titles, last_sound = {}, {}, collections.defaultdict(set), {}
        for id, urls in self.sources.items():
            feed = self.truth.feed(urls[0])
            if feed is None: continue
            visible, _, _ = self.truth.feeds.filtered(store, feed)
            key, before, seen = place(urls[0]), None, None
            for n, run in enumerate(self.past):
                now = self.truth.util.parse_time(run["t"]); index = bisect.bisect_right(visible, now); answer = run["polls"].get(key)
                if index == before and (index, answer) == seen: continue
                if index != before: window = self.truth.feeds.feed_window(store, feed, now)
                before, seen = index, (index, answer)
                for item in window:
                    address = W.key(item.canonical)
                    if "/product-recommendations/" in item.canonical: continue
                    could[address] = item; titles[address].add(text(item.title))
                    if answer == "ok": must[address] = item
                    last_sound[address] = answer
        kept = self.site.addresses()
        lost = [a for a in must if not kept.get(a)]; twice = [a for a in must if kept.get(a, 0) > 1]
        hidden = [a for a in could if a not in must and not kept.get(a)]
        foreign, wrong, wrong_after = [], [], []
        for kind in ("news", "gear"):
            for path in sorted((self.site.folder / "content" / kind).rglob("*.json")):
                for item in json.loads(path.read_text())["items"]:
                    address = W.key(item["url"])
                    if address not in could: foreign.append((item["url"], item["title"])); continue
                    if text(item["title"]) not in titles[address]:
                        wrong.append((item["title"], sorted(titles[address])[0]))
                        if last_sound[address] == "ok": wrong_after.append(wrong[-1])
        self.line("news", items_shown=len(could), shown_by_a_sound_answer=len(must), lost=len(lost), twice=len(twice), never_in_a_sound_answer_and_not_kept=len(hidden),
                  foreign=len(foreign), wrong_headlines=len(wrong), wrong_though_a_sound_answer_came_last=len(wrong_after))
        for a in lost[:8]: print("   lost", a)
        for a in twice[:5]: print("   twice", a)
        made = [f for f in foreign if not is_injected(*f)]
        for address, title in made[:12]: print("   made of a broken answer", address, repr(title)[:140])
        for ours, theirs in (wrong_after or wrong)[:6]: print("   headline", repr(ours)[:140], "instead of", repr(theirs)[:140])
        self.bars.expect(not lost, "no item is lost that a sound answer showed"); self.bars.expect(not twice, "no item is kept twice")
        self.bars.expect(not made, "no item is made of half an entry, or of one that runs into its neighbours")
        self.bars.expect(not wrong_after, "a sound answer mends a headline")

    def charts(self):
        """Every row of every believed edition is the truth; an edition that a sound answer showed is kept or in quarantine."""
        total = collections.Counter(); examples = []; missing = []
        editions = Editions(self.truth, self.site)
        for chart, stored in editions.score(total, examples).items():
            id = CHARTS[chart]
            aside = {p.stem for p in (self.site.folder / "content/quarantine" / chart).glob("*.json")}
            kept = {tuple((text(e["title"]), text(e["artist"])) for e in edition["entries"]) for edition in stored.values()}
            kept |= {tuple((t, (credits(a) or [""])[0]) for t, a in rows) for rows in kept} if id == "deezer/albums" else set()
            for n, (published, name) in enumerate(all := self.truth.editions(id)):
                until = all[n + 1][0] if n + 1 < len(all) else None
                if editions.is_kept(id, name, kept) or not self.seen(chart, published, until): continue
                total["shown_and_not_believed"] += 1
                # A source without a date gives one edition a day, the first that was seen; its next list waits for the next day.
                if id.startswith("deezer") and name in stored: total["second_of_a_day"] += 1
                elif editions.ours(id, name) not in aside: missing.append(f"{chart} {name}")
        self.line("charts", **{k: total[k] for k in ("editions", "rows", "unknown", "false_editions", "false_rows", "lost_letters", "computed_cells", "computed_less", "computed_false", "shown_and_not_believed", "second_of_a_day")}, shown_and_nowhere=len(missing))
        for e in examples[:12]: print("   ", e[:300])
        for m in missing[:12]: print("    shown and nowhere", m)
        self.bars.expect(not total["false_rows"] and not total["unknown"] and not total["computed_false"], "no false number in a believed edition")
        self.bars.expect(not missing, "an edition that was shown is kept or in quarantine")

    def seen(self, chart, published, until):
        """Whether a sound answer of the chart's own page came while an edition was the current one."""
        keys = {place(u) for u in self.sources[chart][:1]}
        for run in self.past:
            now = self.truth.util.parse_time(run["t"])
            if now < published or (until is not None and now >= until): continue
            if any(run["polls"].get(k) == "ok" for k in keys): return True
        return False

    def cost(self):
        months = {}
        for r in self.past: months.setdefault(r["t"][:7], []).append(r)
        for month, runs in months.items():
            cpu = sorted(r["cpu"] for r in runs); stages = collections.Counter()
            for r in runs: stages.update(r.get("stages", {}))
            self.line(f"cost:{month}", runs=len(runs), cpu_mean=round(sum(cpu) / len(cpu), 3), cpu_median=cpu[len(cpu) // 2], wall_mean=round(sum(r["wall"] for r in runs) / len(runs), 2), peak_mb=max(r["peak"] for r in runs),
                      stage_ms="/".join(f"{k}:{round(v / len(runs))}" for k, v in stages.items()))
        means = [sum(r["cpu"] for r in runs) / len(runs) for runs in months.values() if len(runs) > 100]
        if len(means) > 2: self.line("flat", second_month=round(means[1], 3), last_full_month=round(means[-1], 3), ratio=round(means[-1] / means[1], 2), peak_mb=max(r["peak"] for r in self.past))

    def size(self):
        def measure(folder, leave=".git"):
            files = [p for p in folder.rglob("*") if p.is_file() and leave not in p.relative_to(folder).parts]
            return len(files), sum(p.stat().st_size for p in files)
        content, site, cache = (measure(self.site.folder / part) for part in ("content", "_site", ".pulse"))
        if len(self.past) == len(self.times): self.git("gc", "-q")
        pack = sum(p.stat().st_size for p in (self.site.folder / "content/.git").rglob("*") if p.is_file())
        kinds = {p.name: measure(p)[1] for p in sorted((self.site.folder / "content").iterdir()) if p.is_dir() and p.name != ".git"}
        self.line("size", content_files=content[0], content_mb=round(content[1] / 1e6, 1), git_mb=round(pack / 1e6, 1), commits=self.git("rev-list", "--count", "HEAD").stdout.strip(),
                  site_files=site[0], site_mb=round(site[1] / 1e6, 1), cache_mb=round(cache[1] / 1e6, 1), parts="/".join(f"{k}:{v / 1e6:.1f}" for k, v in kinds.items()))


def lossy(ours, theirs):
    """Whether a text is the true one with letters that a wrong charset lost: one sign for each, and everything else right."""
    return len(ours) == len(theirs) and all(a == b or (a in "?\ufffd" and ord(b) > 127) for a, b in zip(ours, theirs))


def main():
    parser = argparse.ArgumentParser(); parser.add_argument("pulse"); parser.add_argument("shared")
    parser.add_argument("--days", type=int, default=352); parser.add_argument("--start", default="2025-09-01")
    parser.add_argument("--seed", type=int, default=1); parser.add_argument("--keep"); parser.add_argument("--calm", action="store_true", help="no faults")
    parser.add_argument("--score", action="store_true", help="only compare what an interrupted year has kept so far")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        options.folder = options.keep or folder; pathlib.Path(options.folder).mkdir(parents=True, exist_ok=True)
        year = Year(options)
        if not options.score: year.drive()
        year.score()
    print("YEAR " + ("ok" if not year.bars.missed else "missed: " + "; ".join(year.bars.missed)))
    sys.exit(1 if year.bars.missed else 0)


if __name__ == "__main__": main()
