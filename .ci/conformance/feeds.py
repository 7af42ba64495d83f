#!/usr/bin/env python3
"""Scores the feed parser on the open corpus and measures its throughput; ends with status 1 below a bar.

    feeds.py PULSE SHARED

Bars: "agree" at least 97 % and above every peer, sanitize and hostile 100 %, 25 MB/s, ten times feedparser's MB/s. Speeds are
per second of CPU time, because wall time says little on a shared machine; with several cores the wall shows more.
"""
import csv, json, os, pathlib, resource, subprocess, sys, tempfile, time

PEERS = {"feedparser, XML alone": 96.3, "feedparser": 93.4, "SimplePie": 87.8, "gofeed": 86.6, "miniflux": 85.0}
LEAST_AGREE, LEAST_SPEED, LEAST_FACTOR = 97.0, 25.0, 10.0
SPEED_BYTES, PEER_BYTES, RUNS = 80_000_000, 4_000_000, 3

failed = []


def check(name, value, bar, unit):
    print(f"{name}: {value:.1f} {unit} (bar {bar:g})")
    if value < bar: failed.append(name)


def score(pulse, corpus):
    with tempfile.NamedTemporaryFile(suffix=".json") as out:
        command = f"'{pulse}' inspect feed --batch {{list}}"
        done = subprocess.run([sys.executable, corpus / "score.py", corpus / "open", "--batch-cmd", command, "--json", out.name,
                               "-v", "--batch-timeout", "300"], capture_output=True, text=True, timeout=400)
        print(done.stdout)
        stats = json.load(open(out.name))["stats"]
    share = lambda group: 100 * stats[group][0] / stats[group][1]
    check("agree", share("agree:TOTAL"), max(LEAST_AGREE, *PEERS.values()), "%")
    check("sanitize", share("property:sanitize"), 100, "%")
    check("hostile", share("property:hostile"), 100, "%")


def feeds(corpus):
    """Documents of XML that are big enough to say something of a parser's speed."""
    with open(corpus / "open/MANIFEST.tsv", encoding="utf-8") as manifest:
        rows = list(csv.DictReader(manifest, delimiter="\t", quoting=csv.QUOTE_NONE))
    files = [corpus / "open" / row["path"] for row in rows if row["group"] != "hostile" and row["path"].endswith(".xml")]
    return [file for file in files if file.stat().st_size > 3000]


def cpu():
    """Seconds of CPU time that finished children have used."""
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    return used.ru_utime + used.ru_stime


def pulse_speed(pulse, files):
    size = sum(file.stat().st_size for file in files)
    rounds = SPEED_BYTES // size + 1
    with tempfile.NamedTemporaryFile("w", suffix=".list") as listing:
        listing.write("".join(f"{file.resolve()}\thttp://feeds.example.org/news/feed.xml\t\n" for file in files) * rounds)
        listing.flush()
        command = [pulse, "inspect", "feed", "--batch", listing.name]
        lines = subprocess.run(command, capture_output=True, check=True, timeout=300).stdout.splitlines()
        if len(lines) != len(files) * rounds or any(line.startswith(b'{"error') for line in lines):
            sys.exit(f"the throughput run answered {len(lines)} lines for {len(files) * rounds} documents, or errors")
        best = 0.0
        for _ in range(RUNS):
            start, used = time.perf_counter(), cpu()
            subprocess.run(command, stdout=subprocess.DEVNULL, check=True, timeout=300)
            seconds = cpu() - used
            print(f"{size * rounds / 1e6:.0f} MB in {seconds:.2f} s of CPU time, {time.perf_counter() - start:.2f} s of wall time")
            best = max(best, size * rounds / 1e6 / seconds)
    return best


def feedparser_speed(files):
    try: import feedparser
    except ImportError: return None
    bodies = [file.read_bytes() for file in files]
    size = sum(map(len, bodies))
    rounds = PEER_BYTES // size + 1
    start = time.process_time()
    for _ in range(rounds):
        for body in bodies: feedparser.parse(body)
    return size * rounds / 1e6 / (time.process_time() - start)


def main():
    pulse, corpus = os.path.abspath(sys.argv[1]), pathlib.Path(sys.argv[2]) / "corpus"
    score(pulse, corpus)
    files = feeds(corpus)
    speed = pulse_speed(pulse, files)
    check("throughput", speed, LEAST_SPEED, "MB/s")
    peer = feedparser_speed(files)
    if peer is None: print("feedparser is not installed: nothing to compare with")
    else: check(f"throughput over feedparser's {peer:.2f} MB/s", speed / peer, LEAST_FACTOR, "times")
    if failed: print("missed: " + ", ".join(failed))
    sys.exit(1 if failed else 0)


main()
