#!/usr/bin/env python3
"""Whole runs with chart pages that go bad for two weeks: no wrong number in content/charts or on the site, and the page says why.
usage: charts_site.py PULSE SHARED [ROOT]"""
import csv, datetime as dt, io, json, os, pathlib, re, shutil, subprocess, sys, tempfile, urllib.error, urllib.request

pulse, shared = os.path.abspath(sys.argv[1]), sys.argv[2]
ROOT = pathlib.Path(sys.argv[3]) if len(sys.argv) > 3 else pathlib.Path(__file__).resolve().parents[2]
CHARTS = {"billboard-hot-100": "billboard/hot-100", "billboard-200": "billboard/billboard-200", "billboard-artist-100": "billboard/artist-100",
          "spotify-kr": "kworb/kr", "apple-us-songs": "apple/us-songs"}
BILLBOARD = "www.billboard.com/charts/*"
FAULTS = [("markup-drift", {"variant": "column-shift"}, BILLBOARD), ("markup-drift", {"variant": "renamed-classes"}, BILLBOARD), ("markup-drift", {"variant": "missing-rows"}, BILLBOARD),
          ("markup-drift", {"variant": "column-insert"}, BILLBOARD), ("markup-drift", {}, "kworb.net/*"), ("markup-drift", {}, "rss.marketingtools.apple.com/*"), ("stale", {"hours": 336}, "*")]
world = subprocess.Popen([sys.executable, f"{shared}/world/world.py", "--port", "0"], stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True)
base = world.stdout.readline().split("ready on ")[1].split()[0].rstrip("/")
failures = []


def call(method, path, body=None):
    with urllib.request.urlopen(urllib.request.Request(f"{base}/_world/{path}", data=body.encode() if body else None, method=method), timeout=60) as answer: return answer.read()


def truth(chart, day):
    try: answer = json.loads(call("GET", f"truth/chart/{CHARTS[chart]}?edition={day}"))
    except urllib.error.HTTPError: return None
    return answer["rows"] if isinstance(answer, dict) else answer


def words(text): return " ".join((text or "").split())


def wrong(chart, edition):
    """Rows that say anything else than the publisher did; what our own arithmetic computed may know less, never more."""
    rows = truth(chart, edition["edition"])
    if rows is None: return [f"there is no edition {edition['edition']}"]
    by, bad = {r["rank"]: r for r in rows}, []
    for row in edition["entries"]:
        true = by.get(row["rank"])
        if true is None: bad.append(f"no rank {row['rank']}"); continue
        title = words(true["artist"] or true["title"]) if chart == "billboard-artist-100" else words(true["title"])
        if words(row["title"] or row["artist"]) != title: bad.append(f"{row['rank']} is {row['title']}, not {title}")
        for ours, theirs in (("previous", ("last_week", "last_rank")), ("peak", ("peak",)), ("editions", ("weeks", "days"))):
            value = next((true[t] for t in theirs if t in true), None)
            if row.get(ours) is None and chart.startswith("apple"): continue  # Apple prints ranks alone; what is not known stays unknown
            if ours not in edition.get("computed", []) and value is not None and row.get(ours) != value and title: bad.append(f"{row['rank']}: {ours} {row.get(ours)}, not {value}")
            if ours == "peak" and row.get("peak", 1) < 1: bad.append(f"{row['rank']}: peak {row['peak']}")
    return bad


def check(site, name):
    report = json.loads((site / "report.json").read_text()); lines = {s["id"]: s for s in report["sources"]}
    for chart in CHARTS:
        files = sorted((site / "content/charts" / chart).rglob("*.json"))
        for file in files:
            for text in wrong(chart, json.loads(file.read_text()))[:3]: failures.append(f"{name}: {file.name} of {chart}: {text}")
        if not files: continue
        newest = json.loads(files[-1].read_text()); day = newest["edition"]
        page = (site / f"_site/charts/{chart}/index.html").read_text()
        if f'Edition of <time datetime="{day}">' not in page: failures.append(f"{name}: the page of {chart} does not show {day}")
        table = list(csv.DictReader(io.StringIO((site / f"_site/charts/{chart}/{day}/{chart}-{day}.csv").read_text())))
        endpoint = json.loads((site / f"_site/api/v1/industry-pulse/charts/{chart}.json").read_text())
        if (endpoint.get("chart") if isinstance(endpoint.get("chart"), dict) else endpoint)["entries"] != newest["entries"]: failures.append(f"{name}: the endpoint of {chart} is not the file")
        for row, entry in zip(table, newest["entries"]):
            if row["rank"] != str(entry["rank"]) or row.get("peak", "") != str(entry.get("peak", "")): failures.append(f"{name}: the table of {chart} is not the file: {row}"); break
        line = lines[chart]
        if line["outcome"] in ("failed", "suspect") and 'class="why sus"' not in page: failures.append(f"{name}: {chart} is {line['outcome']} and its page does not say so")
        if newest.get("computed") and "by our own arithmetic" not in page: failures.append(f"{name}: {chart} has computed columns and its page does not say so")
        yield chart, line["outcome"], 'class="why sus"' in page


def series(kind, args, match):
    name = f"{kind} {args.get('variant', '')} {match}".replace("  ", " ")
    with tempfile.TemporaryDirectory() as folder:
        site = pathlib.Path(folder); (site / "content").mkdir()
        text = (ROOT / "content/pulse.yml").read_text()
        # Only the charts of this check: every other source is as far away as can be.
        head, charts = re.sub(r"hostSpacing: \d+", "hostSpacing: 0", text).split("\nsources:")[0], text.split("\ncharts:\n")[1]
        blocks = re.split(r"\n(?=  - )", "\n" + charts)
        kept = [b for b in blocks if any(re.search(rf"id: {c}\b(?!-)", b) for c in CHARTS)]
        (site / "content/pulse.yml").write_text(head + "\ncharts:\n" + "\n".join(b.strip("\n") for b in kept) + "\n")
        for part in ("Templates", "Public"): shutil.copytree(ROOT / part, site / part)
        start, outcomes, said = dt.datetime(2026, 5, 6, 23), {}, 0
        for week in range(5):
            now = (start + week * dt.timedelta(days=7)).strftime("%Y-%m-%dT%H:%M:%SZ")
            call("PUT", "now", now)
            if week in (2, 3): call("PUT", "faults", json.dumps([{"match": match, "kind": kind, "args": args}]))
            done = subprocess.run([pulse, "run", "--site", site, "--mirror", base, "--now", now, "--report", site / "report.json"], capture_output=True, text=True, timeout=120)
            call("DELETE", "faults")
            if done.returncode: failures.append(f"{name}: a run ends with {done.returncode}: {done.stderr[-300:]}"); break
            for chart, outcome, why in check(site, f"{name} week {week}"):
                if week in (2, 3): outcomes[outcome] = outcomes.get(outcome, 0) + 1; said += why
                if week == 4 and outcome not in ("new", "unchanged", "not-modified"): failures.append(f"{name}: {chart} does not recover: {outcome}")
        print(f"charts-site {name}: outcomes={json.dumps(outcomes)} pages_that_say_why={said}", flush=True)


try:
    for fault in FAULTS: series(*fault)
finally: world.terminate()
for failure in failures[:30]: print("charts-site FAIL:", failure[:300])
print(f"charts-site failures={len(failures)}")
sys.exit(bool(failures))
