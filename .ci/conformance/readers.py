#!/usr/bin/env python3
"""Reads the feeds of a built site back: by feedparser, by our own parser, and by newsboat as a subscriber.

    readers.py PULSE SITE_DIR SITE_URL

Every feed in its three formats must give the same items, in id, title, link and time, whoever reads it, and every date of
RSS must be RFC 822. newsboat (Debian) subscribes to all RSS and Atom feeds and must show every item. Runs where the
readers are installed: feedparser beside this Python, newsboat on the path; says which one is missing, and does the rest.
"""
import calendar, email.utils, functools, http.server, json, os, pathlib, re, shutil, sqlite3, subprocess, sys, tempfile, threading

try:
    import feedparser
except ImportError:
    feedparser = None

pulse, site, url = os.path.abspath(sys.argv[1]), pathlib.Path(sys.argv[2]).resolve(), sys.argv[3].rstrip("/")
TYPES = {".rss": "application/rss+xml", ".atom": "application/atom+xml", ".json": "application/feed+json"}
feeds = sorted(path for path in (site / "feeds").iterdir() if path.suffix in TYPES)
failed = []


def seconds(text):
    return calendar.timegm(__import__("time").strptime(text[:19], "%Y-%m-%dT%H:%M:%S"))


def own():
    """Every feed's items by our own parser, in one call."""
    with tempfile.NamedTemporaryFile("w", suffix=".list") as file:
        file.writelines(f"{path}\t{url}/feeds/{path.name}\t{TYPES[path.suffix]}\n" for path in feeds)
        file.flush()
        lines = subprocess.run([pulse, "inspect", "feed", "--batch", file.name], capture_output=True, text=True, check=True).stdout.splitlines()
    for path, line in zip(feeds, lines, strict=True):
        items = json.loads(line)["items"]
        yield path, [(item["id"], item["title"], item["link"], seconds(item["published"])) for item in items]


def theirs(path):
    parsed = feedparser.parse(path.read_bytes(), response_headers={"content-location": f"{url}/feeds/{path.name}", "content-type": TYPES[path.suffix]})
    if parsed.bozo: failed.append(f"{path.name}: feedparser says {parsed.bozo_exception}")
    return [(entry.id, entry.title, entry.link, calendar.timegm(entry.published_parsed)) for entry in parsed.entries]


def source(path):
    items = json.loads(path.read_text())["items"]
    return [(item["id"], item["title"], item["url"], seconds(item["date_published"])) for item in items]


def same(name, ours, others, who):
    # Readers trim and collapse what white space titles have; that is no difference.
    tidy = lambda items: [(each[0], " ".join(each[1].split()), each[2], each[3]) for each in items]
    if tidy(ours) != tidy(others):
        first = next((pair for pair in zip(tidy(ours), tidy(others)) if pair[0] != pair[1]), (len(ours), len(others)))
        failed.append(f"{name}: {who} differs: {first[0]} against {first[1]}")


items = 0
for path, read in own():
    written = source(path.with_suffix(".json"))
    items += len(read)
    same(path.name, written, read, "our own parser")
    if feedparser and path.suffix != ".json": same(path.name, written, theirs(path), "feedparser")
    if path.suffix == ".rss":
        for date in re.findall(r"<(?:pubDate|lastBuildDate)>(.*?)</", path.read_text()):
            if not email.utils.parsedate_tz(date) or not date.endswith("+0000"): failed.append(f"{path.name}: {date} is no RFC 822 date")
print(f"readers: {len(feeds)} feeds, {items} items by our own parser" + (", the same by feedparser" if feedparser else "; feedparser is not installed"))


def subscribe():
    """newsboat reads every feed from a server and keeps what it would show."""
    handler = type("Quiet", (http.server.SimpleHTTPRequestHandler,), {"log_message": lambda *_: None})
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), functools.partial(handler, directory=str(site)))
    threading.Thread(target=server.serve_forever, daemon=True).start()
    wanted, shown = [path for path in feeds if path.suffix != ".json"], 0
    # One subscription at a time: newsboat shows an item that stands in two feeds under one of them only.
    for path in wanted:
        with tempfile.TemporaryDirectory() as folder:
            urls, cache, config = (pathlib.Path(folder) / name for name in ("urls", "cache.db", "config"))
            urls.write_text(f"http://127.0.0.1:{server.server_port}/feeds/{path.name}\n")
            config.write_text("max-items 0\n")
            command = ["newsboat", "-u", urls, "-c", cache, "-C", config, "-x", "reload"]
            done = subprocess.run(command, capture_output=True, text=True, timeout=60, env=dict(os.environ, HOME=folder, TERM="xterm"))
            if done.returncode: failed.append(f"newsboat: {done.stderr.strip() or done.stdout.strip()}")
            with sqlite3.connect(cache) as base:
                rows = dict(base.execute("select guid, title from rss_item where deleted = 0").fetchall())
        written = {each[0]: " ".join(each[1].split()) for each in source(path.with_suffix(".json"))}
        read = {guid: " ".join(title.split()) for guid, title in rows.items()}
        shown += len(read)
        if read != written: failed.append(f"{path.name}: newsboat shows {len(read)} of {len(written)} items, or other titles: {sorted(set(read.items()) ^ set(written.items()))[:2]}")
    print(f"newsboat: {len(wanted)} feeds, {shown} items")


if shutil.which("newsboat"): subscribe()
else: print("newsboat: not installed")
for line in failed[:20]: print("  " + line)
sys.exit(1 if failed else 0)
