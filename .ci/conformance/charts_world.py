#!/usr/bin/env python3
"""Charts against the world simulator: every row of every adapter, and nothing wrong believed under faults.
usage: charts_world.py PULSE SHARED [--sample N]"""
import argparse, datetime as dt, json, os, subprocess, sys, tempfile, urllib.error, urllib.request

DAY = dt.timedelta(days=1)
p = argparse.ArgumentParser()
p.add_argument("pulse")
p.add_argument("shared")
p.add_argument("--sample", type=int, default=30)
args = p.parse_args()
world = subprocess.Popen([sys.executable, os.path.join(args.shared, "world", "world.py"), "--port", "0"], stdout=subprocess.PIPE, text=True)
base = world.stdout.readline().split("ready on ")[1].split()[0].rstrip("/")
failures = []


def call(method, path, body=None):
    data = body if body is None or isinstance(body, bytes) else body.encode()
    with urllib.request.urlopen(urllib.request.Request(base + path, data=data, method=method), timeout=60) as answer:
        return answer.read()


def fetch(url):
    try:
        return call("GET", "/" + url.split("://")[1]).decode("utf-8", "replace")
    except urllib.error.HTTPError as error:
        return None if error.code in (404, 204) else error.read().decode("utf-8", "replace")


def truth(chart, edition):
    try:
        return json.loads(call("GET", f"/_world/truth/chart/{chart}?edition={edition}"))
    except urllib.error.HTTPError:
        return None


def rows_of(answer):
    return answer["rows"] if isinstance(answer, dict) else answer


def inspect(requests):
    with tempfile.TemporaryFile() as into:
        for n, request in enumerate(requests):
            into.write((json.dumps(dict(request, id=n)) + "\n").encode())
        into.seek(0)
        out = subprocess.run([args.pulse, "inspect", "chart-page"], stdin=into, capture_output=True, check=True).stdout
    answers = [json.loads(line) for line in out.splitlines() if line.strip()]
    return sorted(answers, key=lambda a: a["id"])


def sample(items):
    items = list(items)
    if len(items) <= args.sample:
        return items
    return [items[i * (len(items) - 1) // (args.sample - 1)] for i in range(args.sample)]


def text(value):
    return " ".join((value or "").split())


# One truth row as the fields that an adapter must give; None as a value means "not compared".
def billboard(row, subject):
    names = ("", text(row["artist"] or row["title"])) if subject == "artists" else (text(row["title"]), text(row["artist"]))
    return dict(rank=row["rank"], title=names[0], artist=names[1], previous=row["last_week"], peak=row["peak"], editions=row["weeks"])


def kworb(row, subject):
    out = dict(rank=row["rank"], title=text(row["title"]), artist=text(", ".join([row["artist"]] + row["guests"])), previous=row["last_rank"], streams=row["streams"])
    if row["days"] is not None: out["editions"] = row["days"]
    if row["peak"] is not None: out["peak"] = row["peak"]
    return out


def artists(credit):
    import re
    return [x for x in re.split(r"\s*(?:,|&| [Ff]eaturing | [Ff]eat\.? | [Ww]ith | [xX] )\s*", credit) if x]


def spotify(row, subject):
    return dict(rank=row["rank"], title=text(row["title"]), artist=", ".join(artists(row["artist"])), previous=row["last_rank"], peak=row["peak"], editions=row["weeks"], streams=row["streams"])


def apple(row, subject):
    return dict(rank=row["rank"], title=text(row["title"]), artist=text(row["artist"].replace(" Featuring ", " & ") if subject == "tracks" else row["artist"]))


def plain(row, subject):
    return dict(rank=row["rank"], title=text(row["title"]), artist=text(row["artist"]))


def deezer(row, subject):
    if subject == "artists": return dict(rank=row["rank"], title="", artist=text(row["title"]))
    return dict(rank=row["rank"], title=text(row["title"]), artist=artists(row["artist"])[0])


def listenbrainz(row, subject):
    return dict(plain(row, subject), streams=row["listens"])


MOST = "https://rss.marketingtools.apple.com/api/v2/%s/music/most-played/100/%s.json"
SOURCES = [  # truth id, adapter, url, subject, cadence, size, fields of a truth row
    *[("kworb/" + c, "kworb", f"https://kworb.net/spotify/country/{c}_daily.html", "tracks", "daily", 50, kworb) for c in ("global", "us", "kr", "id", "ph", "th", "vn", "my", "sg")],
    ("spotify/global-weekly", "spotify-charts", "https://charts-spotify-com-service.spotify.com/public/v0/charts", "tracks", "weekly", 200, spotify),
    ("apple/us-songs", "apple-most-played", MOST % ("us", "songs"), "tracks", "daily", 100, apple),
    ("apple/gb-songs", "apple-most-played", MOST % ("gb", "songs"), "tracks", "daily", 100, apple),
    ("apple/us-albums", "apple-most-played", MOST % ("us", "albums"), "albums", "daily", 100, apple),
    ("apple/gb-albums", "apple-most-played", MOST % ("gb", "albums"), "albums", "daily", 100, apple),
    ("itunes/us-songs", "itunes", "https://itunes.apple.com/us/rss/topsongs/limit=50/json", "tracks", "daily", 50, plain),
    ("deezer/tracks", "deezer", "https://api.deezer.com/chart/0/tracks?limit=100", "tracks", "daily", 100, deezer),
    ("deezer/albums", "deezer", "https://api.deezer.com/chart/0/albums?limit=50", "albums", "daily", 50, deezer),
    ("deezer/artists", "deezer", "https://api.deezer.com/chart/0/artists?limit=50", "artists", "daily", 50, deezer),
    ("listenbrainz/recordings-week", "listenbrainz", "https://api.listenbrainz.org/1/stats/sitewide/recordings?range=week&count=100", "tracks", "weekly", 100, listenbrainz),
    ("billboard/hot-100", "billboard-mirror", "https://raw.githubusercontent.com/mhollingshead/billboard-hot-100/main/recent.json", "tracks", "weekly", 100, billboard),
]


def first_artist(row):
    """Deezer prints one artist where the truth names all of an album's, or the other way round."""
    return dict(row, artist=(artists(row["artist"]) or [""])[0]) if row.get("artist") else row


def compare(name, edition, answer, expected):
    if "error" in answer:
        failures.append(f"{name} {edition}: {answer['error']}")
        return 0
    if name.startswith("deezer/albums"): answer = dict(answer, rows=[first_artist(r) for r in answer["rows"]])
    wrong = sum(any(got.get(k) != v for k, v in want.items()) for got, want in zip(answer["rows"], expected)) + abs(len(answer["rows"]) - len(expected))
    if wrong:
        example = next(((got, want) for got, want in zip(answer["rows"], expected) if any(got.get(k) != v for k, v in want.items())), (len(answer["rows"]), len(expected)))
        failures.append(f"{name} {edition}: {wrong} rows differ, such as {example}")
    return len(expected) - wrong


def check_billboard():
    call("PUT", "/_world/now", "2026-08-18T20:00:00Z")
    charts = {"hot-100": ("tracks", 100, "1962-01-06"), "billboard-200": ("albums", 200, "2021-01-02"), "artist-100": ("artists", 100, "2014-07-19"), "pop-songs": ("tracks", 40, "2014-01-04")}
    for layout in "ABC":
        call("PUT", "/_world/layout", layout)
        for slug, (subject, size, first) in charts.items():
            day, last, days = dt.date.fromisoformat(first), dt.date(2026, 8, 15), []
            while day <= last: days.append(day.isoformat()); day += 7 * DAY
            requests, expected = [], []
            for day in sample(days):
                body, rows = fetch(f"https://www.billboard.com/charts/{slug}/{day}/"), truth("billboard/" + slug, day)
                if body is None or rows is None: continue
                requests.append(dict(adapter="billboard", body=body, chart=slug, subject=subject, size=size))
                expected.append((day, [billboard(r, subject) for r in rows_of(rows)]))
            good = total = 0
            for answer, (day, want) in zip(inspect(requests), expected):
                if answer.get("date") != day: failures.append(f"{slug} {layout}: date {answer.get('date')} instead of {day}")
                good += compare(f"billboard/{slug} {layout}", day, answer, want)
                total += len(want)
            print(f"charts-world billboard/{slug} layout={layout} editions={len(expected)} rows={total} right={good}", flush=True)
    call("DELETE", "/_world/layout")


def moments():
    first, last = dt.datetime(2026, 2, 1, 23), dt.datetime(2026, 8, 17, 23)
    return [(first + i * (last - first) / (args.sample - 1)).strftime("%Y-%m-%dT%H:%M:%SZ") for i in range(args.sample)]


def check_others():
    for chart, adapter, url, subject, cadence, size, fields in SOURCES:
        requests, expected = [], []
        for now in moments():
            call("PUT", "/_world/now", now)
            body = fetch(url)
            current = json.loads(call("GET", f"/_world/truth/chart/{chart}"))
            rows = [fields(r, subject) for r in rows_of(current)][:size]
            if body is None: continue
            requests.append(dict(adapter=adapter, body=body, chart=chart, subject=subject, size=size, cadence=cadence))
            expected.append((now, rows))
            if adapter == "billboard-mirror":  # the volunteers follow half a day later
                expected[-1] = (now, [fields(r, subject) for r in rows_of(truth(chart, json.loads(body)["date"]))])
        good = total = 0
        for answer, (now, want) in zip(inspect(requests), expected):
            good += compare(chart + " " + adapter, now, answer, want)
            total += len(want)
        print(f"charts-world {chart} adapter={adapter} editions={len(expected)} rows={total} right={good}", flush=True)


# A year of pages through adapter and checks; from the middle on the page is faulty for a while, and then well again.
FAULTS = [("markup-drift", v) for v in ("column-shift", "renamed-classes", "label-change", "column-insert", "missing-rows")] + [("stale", None), ("wrong-charset", "declared"), ("wrong-charset", "bytes"), ("truncate", None)]


def run_series(chart, adapter, url, subject, cadence, size, fields, fault, variant, layout=None):
    step = 1 if cadence == "daily" else 7
    start, requests, wants, earlier, faulty = dt.datetime(2026, 3, 6, 23), [], [], [], []
    for i in range(14):
        now = start + i * step * DAY
        call("PUT", "/_world/now", now.strftime("%Y-%m-%dT%H:%M:%SZ"))
        bad = fault is not None and 6 <= i < 10
        if bad:
            rule = dict(match="*", kind=fault, args=dict({"variant": variant} if variant else {}, **({"mode": "silent"} if fault == "truncate" else {})))
            call("PUT", "/_world/faults", json.dumps([rule]))
        body = fetch(url) or ""
        call("DELETE", "/_world/faults")
        requests.append(dict(adapter=adapter, body=body, chart=chart, subject=subject, size=size, cadence=cadence, fetched=now.strftime("%Y-%m-%dT%H:%M:%SZ"), **({"weekday": 6} if adapter == "billboard" else {})))
        wants.append([fields(r, subject) for r in rows_of(json.loads(call("GET", f"/_world/truth/chart/{chart}")))][:size])
        wants_before = [fields(r, subject) for r in rows_of(json.loads(call("GET", f"/_world/truth/chart/{chart}?at={(now - DAY).strftime('%Y-%m-%dT%H:%M:%SZ')}")))][:size]
        earlier.append(wants_before)
        faulty.append(bad)
    believed = wrong = refused = errors = after = 0
    for answer, want, before, bad in zip(inspect(requests), wants, earlier, faulty):
        if "error" in answer: errors += bad; wrong += not bad; continue
        if answer["verdict"] != "good":
            refused += bad
            if not bad and answer["verdict"] == "suspect": after += 1; detail = answer["suspicions"]
            continue
        believed += bad
        # A page that is late is judged by the edition that it shows; a source without dates may be a day late unseen.
        if fault == "stale":
            dated = truth(chart, answer["date"]) if adapter != "listenbrainz" else truth(chart, (dt.date.fromisoformat(answer["date"]) - 3 * DAY).isoformat())
            if adapter != "deezer": want = [fields(r, subject) for r in rows_of(dated)][:size]
            elif bad: want = before
        if chart == "deezer/albums": answer, want = dict(answer, rows=[first_artist(r) for r in answer["rows"]]), [first_artist(r) for r in want]
        by = {r["rank"]: r for r in want}
        for row in answer["rows"]:
            true = by.get(row["rank"], {})
            # What our arithmetic computed from a short record may be unknown or say less, but never anything else than the truth allows.
            for k, v in true.items():
                if row.get(k) == v or (k in answer["computed"] and (k != "previous" or row[k] is None and not row["artist"])): continue
                wrong += 1
                # Letters that the wrong charset lost cannot be known; they are counted and shown.
                if fault != "wrong-charset": failures.append(f"{chart} {layout or ''} {fault} {variant}: believed {k}={row.get(k)} at {row['rank']}, true is {v}")
    if after > 1: failures.append(f"{chart} {layout or ''} {fault} {variant}: {after} good editions refused: {detail}")
    print(f"charts-world {chart}{' layout=' + layout if layout else ''} fault={fault} {variant or ''} faulty=4 errors={errors} refused={refused} believed={believed} wrong={wrong} good_refused={after}", flush=True)


def check_faults():
    slugs = {"hot-100": ("tracks", 100), "billboard-200": ("albums", 200), "artist-100": ("artists", 100)}
    for slug, (subject, size) in slugs.items():
        for layout in "ABC":
            call("PUT", "/_world/layout", layout)
            for fault, variant in [(None, None)] + FAULTS:
                run_series("billboard/" + slug, "billboard", f"https://www.billboard.com/charts/{slug}/", subject, "weekly", size, billboard, fault, variant, layout)
    call("DELETE", "/_world/layout")
    for chart, adapter, url, subject, cadence, size, fields in SOURCES:
        for fault, variant in [(None, None), ("markup-drift", None), ("stale", None), ("wrong-charset", "bytes"), ("truncate", None)]:
            run_series(chart, adapter, url, subject, cadence, size, fields, fault, variant)


try:
    check_billboard()
    check_others()
    check_faults()
finally:
    world.terminate()
for failure in failures[:40]: print("charts-world FAIL:", failure[:400])
print(f"charts-world failures={len(failures)}")
sys.exit(bool(failures))
